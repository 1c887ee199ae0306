# SPDX-License-Identifier: MIT
"""Puts citations on the clipboard, in the style that is set."""

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reader.cite.citation import AnyStyle
from reader.cite.style import Style
from reader.errors import CancelToken, ReaderError
from reader.gui.citing.passages import MOST_CITED, CitedText, Make, cited_text
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.preferences import Preferences
from reader.library.library import Library
from reader.library.styles import StyleShelf
from reader.settings import CITATION_STYLE


class Copier(QObject):
    """Belongs to the window; what is copied is read on the workers of the archive that is open."""

    def __init__(self, room: ReadingRoom, preferences: Preferences, shelf: StyleShelf, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._preferences = preferences
        self.shelf = shelf
        self._session: ArchiveSession | None = None
        self._style: AnyStyle | None = None  # as long as it is the one that is set
        preferences.changed.connect(self._follow)

    def attach(self, session: ArchiveSession) -> None:
        """Cite another archive's articles from now on."""
        self._session = session

    def detach(self) -> None:
        """Cite nothing any more."""
        self._session = None

    @property
    def style(self) -> AnyStyle:
        """The style that is set; if that is gone or was damaged, Chicago's, after a word about it."""
        if self._style is None:
            try:
                self._style = self.shelf.style(self._preferences.value(CITATION_STYLE))
            except ReaderError as error:
                self._style = Style.CHICAGO
                hint = self.tr("Citations are written as Chicago’s notes until you choose another style.")
                self._room.banner.say(error.sentence, hint, alarm=True)
        return self._style

    def choose(self, style_id: str) -> None:
        """Write in another style from now on."""
        self._preferences.put(CITATION_STYLE, style_id)

    def copy(self, make: Make, told: Callable[[int], str], *, patiently: bool = False) -> None:
        """Copy citations; `told` says how many were. `patiently`: there may be many, and nobody else waits."""
        style = self.style

        def job(library: Library, cancel: CancelToken) -> CitedText:
            return cited_text(library, list(islice(make(library, cancel), MOST_CITED)), style, cancel)

        def take(cited: CitedText) -> None:
            if cited.count:
                QGuiApplication.clipboard().setMimeData(rich(cited))
                self._room.bar.say(self._told(told(cited.count), cited.count))

        if self._session is not None:
            fetch = self._session.desk.fetch_patiently if patiently else self._session.desk.fetch
            fetch("citations to copy", job, take)

    def _told(self, words: str, count: int) -> str:
        if count < MOST_CITED:
            return words
        more = self.tr("{copied}, the first ones. No more can be copied at once: Ctrl+E takes all of them along.")
        return more.format(copied=words)

    def _follow(self, setting: object) -> None:
        if setting is CITATION_STYLE:
            self.forget_style()

    def forget_style(self) -> None:
        """Read the style anew when it is next wanted: its file may be another."""
        self._style = None


def rich(cited: CitedText) -> QMimeData:
    """Return citations as a clipboard holds them: as rich text for word processors, as plain text for all else."""
    data = QMimeData()
    data.setText(cited.text)
    data.setHtml(cited.html)
    return data


def plain_data(text: str) -> QMimeData:
    """Return a text that is no citation for readers, as a clipboard holds it."""
    data = QMimeData()
    data.setText(text)
    return data
