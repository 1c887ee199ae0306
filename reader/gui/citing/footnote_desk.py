# SPDX-License-Identifier: MIT
"""From a footnote to its article, in this archive or another one that is known here."""

import os

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.cite.reference import read_handle
from reader.errors import CancelToken, NotFoundError, ReaderError
from reader.gui.actions import Doings
from reader.gui.archives.opening import ArchiveOpener
from reader.gui.article.sheet import Sheet
from reader.gui.citing.footnote_dialog import FootnoteDialog
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES
from reader.gui.session.session import ArchiveSession
from reader.library.footnotes import Followed, follow_footnote
from reader.library.library import Library
from reader.library.values import ArchiveInfo
from reader.model.article import is_article_id


class FootnoteDesk(QObject):
    """Asks for the footnote, opens the article, and says whether it still is what was cited."""

    def __init__(self, room: ReadingRoom, opener: ArchiveOpener, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._opener = opener
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self._dialog: FootnoteDialog | None = None
        self._next: tuple[str, str, str] | None = None  # to be followed in the folder that is being opened
        self._said: tuple[str, str] | None = None  # of which article the banner tells, and what
        room.sheet_shown.connect(self._follow_sheet)

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"archive.footnote": self.ask}

    def attach(self, session: ArchiveSession) -> None:
        """Follow footnotes into another archive from now on."""
        self._session = session
        session.opened.connect(self._go_on)

    def detach(self) -> None:
        """Follow none any more."""
        self._session = None
        self._put_away()

    def ask(self) -> None:
        """Ask for a footnote: the one on the clipboard, if there is one."""
        self._put_away()
        held = QGuiApplication.clipboard().text()[:20_000]
        text = held if read_handle(held)[1] else ""
        dialog = FootnoteDialog(self._theme, text, self._window)
        dialog.given.connect(self.follow)
        dialog.finished.connect(lambda _: self._forget(dialog))
        self._dialog = dialog
        dialog.show()

    def follow(self, text: str) -> None:
        """Open the article of a footnote."""
        article_id, sha256 = read_handle(text)
        if not is_article_id(article_id):
            self._refuse(
                self.tr("There is no [Backfile …] in this text."),
                self.tr("It stands at the end of what Backfile cites."),
            )
        elif self._session is None:
            self._refuse(self.tr("No archive is open."), self.tr("Open the one that was cited first."))
        else:
            self._look(article_id, sha256)

    # --- within

    def _look(self, article_id: str, sha256: str) -> None:
        def job(library: Library, cancel: CancelToken) -> Followed:
            return follow_footnote(library, article_id, sha256, cancel)

        if self._session is not None:
            self._session.desk.fetch_patiently("footnote", job, self._take)

    def _take(self, followed: Followed) -> None:
        if followed.found:
            self._arrive(followed)
        elif followed.other:
            self._close()
            self._offer(followed, self.tr("This archive doesn’t hold the article that was cited."))
        else:
            self._refuse(
                self.tr("This archive doesn’t hold the article, nor does any other that was read on this computer."),
                self.tr("Open the folder that was cited, and look again."),
            )

    def _arrive(self, followed: Followed) -> None:
        """Show the article, and say what is to be known of it."""
        self._close()
        self._room.show_view(ARTICLES)
        self._room.article.show_text()
        self._room.read_again(followed.article_id)
        self._room.article.enter()
        if not followed.changed:
            known = self.tr("The text is the one that was cited.")
            told = known if followed.sha256 else self.tr("The footnote doesn’t say what the text was.")
            self._room.banner.say(told)
        elif followed.other:
            self._offer(followed, self.tr("The text here is not the one that was cited."))
        else:
            self._room.banner.say(
                self.tr("The text of this article has changed since it was cited."),
                self.tr("Read it again before you rely on the footnote."),
                alarm=True,
            )
        self._said = followed.article_id, self._room.banner.text

    def _follow_sheet(self, sheet: Sheet) -> None:
        """Unsay what was said of an article when another one is shown."""
        if self._said is not None and self._said[0] != sheet.article.id:
            if self._room.banner.text == self._said[1]:
                self._room.banner.hide()
            self._said = None

    def _offer(self, followed: Followed, sentence: str) -> None:
        """Offer another archive that has the text."""
        self._room.banner.say(
            sentence,
            self.tr("The archive {name} has it.").format(name=followed.other),
            way_out=self.tr("Open {name}").format(name=followed.other),
            go=lambda: self._go_over(followed),
        )

    def _go_over(self, followed: Followed) -> None:
        self._next = followed.other_place, followed.article_id, followed.sha256
        self._opener.open_folder(followed.other_place)

    def _go_on(self, archive: ArchiveInfo) -> None:
        """Follow what is to be followed, unless that folder couldn't be opened and this is another one."""
        wanted, self._next = self._next, None
        if wanted is not None and os.path.realpath(wanted[0]) == os.path.realpath(archive.folder):
            self._look(*wanted[1:])

    def _refuse(self, sentence: str, hint: str) -> None:
        error: ReaderError = NotFoundError(sentence, hint=hint)
        if self._dialog is not None:
            self._dialog.show_mistake(error)
        else:
            self._room.banner.say(sentence, hint, alarm=True)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _put_away(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _forget(self, dialog: FootnoteDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
