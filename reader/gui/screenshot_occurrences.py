# SPDX-License-Identifier: MIT
"""What is drawn of the view of occurrences (see `screenshot_views`)."""

from PySide6.QtWidgets import QWidget

from reader.gui.screenshot_scene import Scene, Stage
from reader.model.occurrence import OccurrenceKey

_SOUGHT = "harbour "


def _none_sought(scene: Scene) -> QWidget:
    scene.room.strip.box.clear()
    scene.do("view.occurrences")
    return scene.window


def _lines(scene: Scene) -> QWidget:
    scene.room.strip.box.setText(_SOUGHT)
    scene.settle()
    scene.do("view.occurrences")
    scene.settle()
    view = scene.room.occurrences
    view.heads.key_chosen.emit(OccurrenceKey.RIGHT1)
    scene.settle()
    view.table.choose(min(4, view.table.rows.rowCount() - 1))
    view.table.setFocus()
    return scene.window


def _nearby(scene: Scene) -> QWidget:
    scene.do("occurrences.nearby")
    scene.settle()
    scene.room.occurrences.nearby.enter()
    return scene.window


def _thinned(scene: Scene) -> QWidget:
    scene.do("occurrences.nearby")
    scene.do("occurrences.by_date")
    filters = scene.room.occurrences.filters
    filters.number.put(6)
    filters.thin()
    return scene.window


def _no_lines(scene: Scene) -> QWidget:
    scene.room.occurrences.filters.take_all()
    scene.room.strip.box.setText("harbourq ")
    return scene.window


OCCURRENCE_VIEWS: tuple[tuple[str, Stage], ...] = (
    ("occurrences-none", _none_sought),
    ("occurrences", _lines),
    ("occurrences-nearby", _nearby),
    ("occurrences-thinned", _thinned),
    ("no-occurrences", _no_lines),
)
