# SPDX-License-Identifier: MIT
"""Shows the log of searches, and gives it away as a paragraph, a table, or JSON; forgets what is to be forgotten."""

import contextlib
from typing import BinaryIO

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.cite.search_log import as_csv, as_jsonl, paragraph
from reader.errors import CancelToken, QueryError, ReaderError
from reader.gui.actions import Doings
from reader.gui.looks.asking import question
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.looks.theme import Theme
from reader.gui.own.kept import ask_of
from reader.gui.own.log_dialog import LogDialog
from reader.gui.own.search_noting import APART, SearchNoting
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.log_words import ShownLogWords
from reader.gui.words.query_words import query_words
from reader.library.library import Library
from reader.library.saving import save_outside
from reader.model.own import LoggedSearch

_JSON = ".jsonl"


class LogDesk(QObject):
    """Reads the log whenever it is looked at, on the worker that notes: after what was to be noted before."""

    def __init__(self, room: ReadingRoom, noting: SearchNoting, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._noting = noting
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self.dialog: LogDialog | None = None

    def doings(self) -> Doings:
        """Return what the action does."""
        return {"own.log": self.show}

    def attach(self, session: ArchiveSession) -> None:
        """Show the log of another archive from now on."""
        self._session = session
        self._noting.attach(session)

    def detach(self) -> None:
        """Show nothing any more."""
        self._session = None
        self._noting.detach()
        if self.dialog is not None:
            self.dialog.reject()

    def show(self) -> None:
        """Open the log, or bring it to the front."""
        if self._session is None:
            return
        if self.dialog is None:
            dialog = self.dialog = LogDialog(self._theme, self._window)
            dialog.copying_wanted.connect(self._copy)
            dialog.saving_wanted.connect(self._ask_where_to)
            dialog.forgetting_wanted.connect(self._forget)
            dialog.forgetting_all_wanted.connect(self._ask_to_forget_all)
            dialog.search_wanted.connect(self._search)
            dialog.finished.connect(self._put_away)
        self._read()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def save(self, path: str) -> None:
        """Write the entries that are selected (or all) as a table, or as JSON if the name ends so."""
        if self._session is None or self.dialog is None:
            return
        entries = self.dialog.chosen()
        as_json = path.casefold().endswith((_JSON, ".json"))

        def write(file: BinaryIO) -> None:
            told = as_jsonl(entries) if as_json else "\ufeff" + as_csv(entries)
            file.write(told.encode("utf-8", "replace"))

        self._session.desk.fetch_patiently(
            "save log",
            lambda library, _: save_outside(path, library.archive.folder, write),
            lambda _: self._room.bar.say(self.tr("Saved.")),
            self._refuse,
        )

    # --- within

    def _read(self) -> None:
        if self._session is not None:
            self._session.desk.fetch_patiently(
                "log", lambda library, _: library.own.log.entries(), self._take, self._refuse, apart=APART
            )

    def _take(self, entries: tuple[LoggedSearch, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_entries(entries, allowed=self._noting.allowed)

    def _copy(self) -> None:
        if self.dialog is not None and self._session is not None and self._session.archive is not None:
            entries, name = self.dialog.chosen(), self._session.archive.name

            def job(library: Library, _: CancelToken) -> str:
                return paragraph(entries, name, ShownLogWords(lambda one: meaning(library, one)))

            self._session.desk.fetch_patiently("copy log", job, self._take_copy)

    def _take_copy(self, told: str) -> None:
        QGuiApplication.clipboard().setText(told)
        self._room.bar.say(self.tr("Copied."))

    def _ask_where_to(self) -> None:
        if self._session is None or self._session.archive is None:
            return
        name = self.tr("{archive} searches.csv").format(archive=self._session.archive.name)
        kinds = self.tr("Table (*.csv)"), self.tr("JSON, a search a line (*.jsonl)")
        path = ask_where_to_save(self._window, self.tr("Save the log of searches"), name, kinds)
        if path:
            self.save(path)

    def _ask_to_forget_all(self) -> None:
        box, forget = question(
            self.dialog,
            self.tr("Log of searches"),
            self.tr("Forget all searches that were noted?"),
            self.tr("They are forgotten in the backups, too: nothing brings them back."),
            self.tr("Forget all"),
            self.tr("Keep"),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget.clicked.connect(lambda _=False: self._forget(None))
        box.open()

    def _forget(self, number: int | None) -> None:
        def job(library: Library, _: CancelToken) -> tuple[LoggedSearch, ...]:
            library.own.log.forget(number)
            return library.own.log.entries()

        if self._session is not None:
            key = f"forget log {number}"  # of its own: forgetting another one must not take its place
            self._session.desk.fetch_patiently(key, job, self._take, self._refuse, apart=APART)

    def _search(self, one: LoggedSearch) -> None:
        self._room.show_articles()
        self._room.resume(ask_of(one.search))

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, alarm=True)

    def _put_away(self) -> None:
        self.dialog = None


def meaning(library: Library, one: LoggedSearch) -> str:
    """Return in the language in force what was searched, on a worker.

    What means something else by now, or nothing, is said in the words that were noted: English ones.
    """
    with contextlib.suppress(QueryError):
        query = library.parse(one.search.text, forms=one.search.forms)
        english = [(run.text, run.strong) for run in library.explain(query)]
        if "".join(text for text, _ in english) == one.words:
            return "".join(text for text, _ in query_words(query, english))
    return one.words
