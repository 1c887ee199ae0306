# SPDX-License-Identifier: MIT
"""Saving a chart as a picture or its figures as a table, and copying it: asked here, made on a worker's thread."""

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from reader.cite.over_time_table import as_csv
from reader.errors import ReaderError
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.looks.theme import Theme
from reader.gui.over_time.pane import OverTimePane
from reader.gui.over_time.picture import Caption, as_image, as_png, as_svg
from reader.gui.over_time.reading import OverTimeReader, OverTimeWish
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.counting import Counting
from reader.gui.words.over_time_words import gap_note, not_drawn_words, state_note
from reader.model.over_time import Drawing
from reader.model.own import ArchiveState

_DIGITS = 16  # of the state of an archive, below a picture


@dataclass(frozen=True, slots=True)
class Saved:
    """What is shown, and what was asked for it."""

    drawing: Drawing
    wish: OverTimeWish


class ChartSaving(QObject):
    """Fills the menu of *Save…*. Nothing is written into the archive."""

    def __init__(self, room: ReadingRoom, theme: Theme, pane: OverTimePane, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._theme = theme
        self._window = window
        self._reader: OverTimeReader | None = None
        self._session: ArchiveSession | None = None
        self._shown: Saved | None = None
        for words, do in (
            (self.tr("Save as S&VG…"), lambda: self._ask("svg", self.tr("Drawing (*.svg)"))),
            (self.tr("Save as &PNG…"), lambda: self._ask("png", self.tr("Picture (*.png)"))),
            (self.tr("Save the &figures…"), lambda: self._ask("csv", self.tr("Table (*.csv)"))),
            (self.tr("&Copy the picture"), self.copy),
        ):
            pane.bar.save_menu.addAction(words, do)

    def attach(self, reader: OverTimeReader, session: ArchiveSession) -> None:
        """Save of another archive from now on."""
        self._reader, self._session = reader, session
        reader.saved.connect(self._tell_saved)
        reader.saving_refused.connect(self._refuse)

    def detach(self) -> None:
        """Save nothing any more."""
        self._reader = self._session = self._shown = None

    def take(self, shown: Saved) -> None:
        """Save this from now on."""
        self._shown = shown

    def save(self, path: str) -> None:
        """Write the chart into a file, as its ending says."""
        shown, theme, name = self._shown, self._theme, self._name
        if self._reader is None or shown is None:
            return
        makers: dict[str, Callable[[ArchiveState], bytes]] = {
            "svg": lambda state: as_svg(theme, shown.drawing, _caption(shown, name, state)),
            "png": lambda state: as_png(theme, shown.drawing, _caption(shown, name, state)),
        }
        ending = path.rpartition(".")[2].casefold()
        self._reader.save(path, makers.get(ending, lambda state: _table(shown, name, state)))

    def copy(self) -> None:
        """Copy the picture."""
        shown, theme, name = self._shown, self._theme, self._name
        if self._reader is not None and shown is not None:
            self._reader.make(lambda state: as_image(theme, shown.drawing, _caption(shown, name, state)), self._take)

    @property
    def _name(self) -> str:
        archive = self._session.archive if self._session is not None else None
        return archive.name if archive is not None else ""

    def _ask(self, ending: str, kind: str) -> None:
        name = self.tr("{archive} over time.{ending}").format(archive=self._name, ending=ending)
        path = ask_where_to_save(self._window, self.tr("Save the chart"), name, (kind,))
        if path:
            self.save(path)

    def _take(self, image: object) -> None:
        if isinstance(image, QImage):
            QGuiApplication.clipboard().setImage(image)
            self._room.bar.say(self.tr("The picture was copied."))

    def _tell_saved(self, path: str) -> None:
        self._room.bar.say(self.tr("The chart was saved: {file}").format(file=os.path.basename(path)))

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)


def _caption(shown: Saved, name: str, state: ArchiveState) -> Caption:
    """Return what a picture says of itself; called on the worker's thread."""
    ask = shown.wish.asks[0]
    dates = [ask.dates.name] if ask.dates is not None else []
    chosen = [", ".join(sorted(one.values)) for one in ask.facets if one.values]
    articles = Counting().articles(state.articles)
    archive = " · ".join([name, articles, *dates, *chosen])
    notes = (gap_note(shown.drawing), not_drawn_words(shown.drawing), state_note(state.fingerprint[:_DIGITS]))
    return Caption(archive, tuple(filter(None, notes)))


def _table(shown: Saved, name: str, state: ArchiveState) -> bytes:
    wish = shown.wish
    ask, dates = wish.asks[0], wish.asks[0].dates
    about = [("archive", name), ("counted", wish.counted.value), ("step", shown.drawing.over.step.value)]
    if dates is not None:
        bounds = (("range from", dates.earliest), ("range to", dates.latest))
        about += [(words, day.isoformat()) for words, day in bounds if day is not None]
        about += [("date not known more exactly than", dates.name)] if dates.unknown is not None else []
    about += [(one.field, "; ".join(sorted(one.values))) for one in ask.facets if one.values]
    about += [("copies folded", "yes" if ask.fold else "no"), ("all forms of words", "yes" if ask.forms else "no")]
    if wish.quoted is not None:
        about.append(("quotations", "inside only" if wish.quoted else "outside only"))
    if wish.speakers:
        about.append(("speaker", "; ".join(sorted(wish.speakers))))
    return as_csv(shown.drawing, about, state).encode("utf-8-sig", "replace")
