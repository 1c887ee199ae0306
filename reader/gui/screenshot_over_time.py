# SPDX-License-Identifier: MIT
"""What is drawn of the chart over the list (see `screenshot_views`)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.screenshot_scene import Scene, Stage
from reader.model.over_time import Counted

_SOUGHT = "harbour "
_NO_KEY = Qt.KeyboardModifier.NoModifier


def _press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_KEY) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifier))


def _one(scene: Scene) -> QWidget:
    scene.room.strip.box.setText(_SOUGHT)
    scene.do("view.articles")
    scene.settle()
    scene.do("view.over_time")
    scene.settle()
    chart = scene.window.over_time.pane.chart
    for _ in range(8):
        _press(chart, Qt.Key.Key_Right)
    return scene.window


def _several(scene: Scene) -> QWidget:
    pane = scene.window.over_time.pane
    for text in ("treaty", "council", "strike"):
        pane.bar.comparing_wanted.emit(text)
        scene.settle()
    pane.bar.choose(Counted.OCCURRENCES, "shares", "")
    pane.bar.chosen.emit()
    scene.settle()
    for _ in range(5):
        _press(pane.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    return scene.window


def _table(scene: Scene) -> QWidget:
    scene.do("view.occurrences")
    scene.window.over_time.pane.bar.table_switch.setChecked(True)
    return scene.window


def _away(scene: Scene) -> QWidget:
    pane = scene.window.over_time.pane
    pane.bar.table_switch.setChecked(False)
    pane.bar.choose("", "", "")
    scene.do("view.over_time")
    return scene.window


OVER_TIME_VIEWS: tuple[tuple[str, Stage], ...] = (
    ("over-time", _one),
    ("over-time-several", _several),
    ("over-time-table", _table),
    ("over-time-away", _away),
)
