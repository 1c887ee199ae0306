# SPDX-License-Identifier: MIT
"""An open archive behind the window: workers that search, fetch what is looked at, and put long answers in order."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import CancelToken, NotFoundError, QueryError, ReaderError, StoreDamagedError, StoreError
from reader.gui.article.comparison import compare
from reader.gui.article.page_reading import draw_page, read_pages
from reader.gui.article.sheet import Sheet
from reader.gui.article.sheet_reading import read_sheet
from reader.gui.hits.row_order import settle
from reader.gui.search.cue import Cue
from reader.gui.search.parts import query_parts
from reader.gui.session.newest import NewestWorker
from reader.gui.session.searching import Answer, Ask, answer
from reader.library.corrections import Corrections, WorkVocabulary
from reader.library.examples import examples
from reader.library.library import Library
from reader.library.report import ArchiveReport
from reader.library.values import ArchiveInfo
from reader.model.date import Certainty
from reader.model.pages import PageImage
from reader.model.problem import FileGroup
from reader.model.query import Query
from reader.model.search import Excerpt

V = TypeVar("V")
_MOST_WORDS = 40  # offered at once


@dataclass(frozen=True, slots=True)
class ExcerptPage:
    """Headline and body excerpts by article number, for the answer that bears `ticket`."""

    ticket: int
    excerpts: dict[int, tuple[Excerpt, Excerpt]]


@dataclass(frozen=True, slots=True)
class UndoLabels:
    """What undo and redo would do now; "" for nothing."""

    undo: str
    redo: str


@dataclass(frozen=True, slots=True)
class DateStanding:
    """What many articles have now: how many there are, bear a certain date, or one that the user set before."""

    articles: int
    certain: int
    own: int


@dataclass(frozen=True, slots=True)
class DamagedWork:
    """What is wrong with the file of the user's own work, and whether there is a whole backup of it."""

    error: StoreDamagedError
    has_backup: bool


class ArchiveDesk(QObject):
    """Takes the window's wishes and answers by signals carrying plain values. Never blocks, but in `close`."""

    opened = Signal(object)  # ArchiveInfo
    refused = Signal(object)  # ReaderError: the archive can't be opened
    answered = Signal(object)  # Answer
    query_refused = Signal(object)  # QueryError
    ordered = Signal(object)  # Answer
    rows_read = Signal(object)  # tuple[ArticleRow, ...]
    excerpts_read = Signal(object)  # ExcerptPage
    sheet_read = Signal(object)  # Sheet
    compared = Signal(object)  # Comparison
    pages_read = Signal(object)  # ArticlePages
    page_drawn = Signal(object)  # PageDrawn
    page_refused = Signal(object)  # ReaderError
    problems_read = Signal(object)  # tuple[Problem, ...]
    counts_read = Signal(object)  # Counts
    report_read = Signal(object)  # ArchiveReport, or None where nothing has been read
    files_read = Signal(object, object)  # FileGroup, tuple[FileLine, ...]
    folders_read = Signal(object)  # tuple[bytes, ...], or None: they are too many to be watched
    undo_read = Signal(object)  # UndoLabels
    vocabulary_read = Signal(object)  # WorkVocabulary
    standing_read = Signal(object)  # DateStanding
    correction_read = Signal(str, object)  # an article's id, Correction
    work_damaged = Signal(object)  # DamagedWork
    work_restored = Signal()
    restoring_failed = Signal(object)  # ReaderError
    corrected = Signal(object)  # UndoLabels
    correction_refused = Signal(object)  # ReaderError
    examples_read = Signal(object)  # tuple[Example, ...]
    fields_read = Signal(object)  # frozenset[str]
    words_read = Signal(object, object)  # Cue, tuple[WordCount, ...]
    parts_read = Signal(object)  # QueryParts
    failed = Signal(object)  # ReaderError of anything else
    _paged = Signal(object, object)  # CancelToken, Answer: from the worker's thread

    def __init__(self, folder: str, *, data_dir: str | None, known: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moved_from = ""
        note = self._note_move
        self._searcher = NewestWorker(lambda: Library.open(folder, data_dir=data_dir, is_moved=note, known=known), self)
        self._fetcher: NewestWorker[Library] | None = None
        self._patient: dict[str, NewestWorker[Library]] = {}  # for what takes long; made when there is such
        self._drawer: NewestWorker[Library] | None = None  # for pages; made with the first one
        self._again: Callable[[], Library] | None = None
        self._orderer: NewestWorker[contextlib.ExitStack] = NewestWorker(contextlib.ExitStack, self)  # no library
        self._corrections = 0
        self._paged.connect(self._take_page, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Open the archive; `opened` or `refused` follows."""
        self._searcher.ask(
            "open", lambda library, _: (library.again, library.archive), self._take_library, self.refused.emit
        )

    def begin_close(self) -> None:
        """Ask the work to end; `ended` tells when it has."""
        for worker in self._workers:
            worker.begin_close()

    @property
    def ended(self) -> bool:
        """Whether all work has ended, after `begin_close`."""
        return all(worker.ended for worker in self._workers)

    def close(self) -> None:
        """End the work and wait for it."""
        for worker in self._workers:
            worker.close()

    @property
    def moved_from(self) -> str:
        """Where the archive was before, if it was known again by its files at another place; else ""."""
        return self._moved_from

    @property
    def searching(self) -> bool:
        """Whether a search is still without its answer."""
        return self._searcher.busy("search")

    @property
    def idle(self) -> bool:
        """Whether everything asked for is there."""
        return all(worker.idle for worker in self._workers)

    def search(self, ask: Ask) -> None:
        """Search in place of any earlier search."""

        def job(library: Library, cancel: CancelToken) -> Answer:
            return answer(library, ask, cancel, first_page=lambda page: self._paged.emit(cancel, page))

        self._searcher.ask("search", job, self.answered.emit, self._take_search_error)

    def put_in_order(self, found: Answer) -> None:
        """Put an answer in order to its end, in place of any other; `ordered` tells when it is."""
        numbers = found.results.numbers
        self._orderer.ask("order", lambda _, __: settle(numbers), lambda _: self.ordered.emit(found), self.failed.emit)

    def read_rows(self, numbers: Sequence[int]) -> None:
        """Fetch what the list paints."""
        self.fetch("rows", lambda library, _: library.rows(numbers), self.rows_read.emit)

    def read_excerpts(self, ticket: int, query: Query, numbers: Sequence[int]) -> None:
        """Fetch excerpts, for rows on the screen only."""

        def job(library: Library, _: CancelToken) -> ExcerptPage:
            return ExcerptPage(ticket, dict(zip(numbers, library.excerpts(query, numbers), strict=True)))

        self.fetch("excerpts", job, self.excerpts_read.emit)

    def read_article(self, number: int | str, query: Query | None) -> None:
        """Open an article, by its number or its id, in place of any other."""
        self.fetch("article", lambda library, _: read_sheet(library, number, query), self.sheet_read.emit)

    def compare(self, sheet: Sheet) -> None:
        """Find where the two texts of an article differ, in place of any other's."""
        self.fetch("compare", lambda _, __: compare(sheet), self.compared.emit)

    def read_pages(self, sheet: Sheet) -> None:
        """Find the pages on which an article stands, in place of any other's."""
        self._ask_drawer("pages", lambda library, cancel: read_pages(library, sheet, cancel), self.pages_read.emit)

    def draw_page(self, page: PageImage, width: int) -> None:
        """Draw a page about so many pixels wide, in place of any other."""
        self._ask_drawer("draw", lambda library, cancel: draw_page(library, page, width, cancel), self.page_drawn.emit)

    def read_problems(self) -> None:
        """List what could not be read."""
        self.fetch("problems", lambda library, _: library.problems(), self.problems_read.emit)

    def read_counts(self) -> None:
        """Count the archive."""
        self.fetch("counts", lambda library, _: library.counts(), self.counts_read.emit)

    def read_folders(self, most: int) -> None:
        """List the folders of the archive, if they are no more than `most`."""
        self.fetch("folders", lambda library, _: library.folders(most), self.folders_read.emit)

    def read_examples(self) -> None:
        """Make examples of queries out of the archive's own words."""
        self.fetch("examples", examples, self.examples_read.emit)

    def read_words(self, cue: Cue, field: str, begun: str) -> None:
        """Fetch words of the archive, or values of a field, that begin so, the commonest first."""
        self.fetch(
            "words",
            lambda library, _: library.vocabulary(field, begun, _MOST_WORDS),
            lambda found: self.words_read.emit(cue, found),
        )

    def read_fields(self, fields: frozenset[str]) -> None:
        """Look which of some fields have values in the archive."""

        def job(library: Library, _: CancelToken) -> frozenset[str]:
            return frozenset(field for field in fields if library.vocabulary(field, "", 1))

        self.fetch("fields", job, self.fields_read.emit)

    def read_parts(self, query: Query) -> None:
        """Count what each part of a query finds by itself, and the words for which it stands."""
        self.fetch("parts", lambda library, cancel: query_parts(library, query, cancel), self.parts_read.emit)

    def read_report(self) -> None:
        """Make the report of the archive, as far as it has been read."""

        def job(library: Library, _: CancelToken) -> ArchiveReport | None:
            with contextlib.suppress(NotFoundError):  # the catalog is only being made
                library.refresh()
                return library.report()
            return None

        self.fetch("report", job, self.report_read.emit)

    def read_files(self, group: FileGroup, reason: str) -> None:
        """List the files behind a figure of the report."""
        self.fetch(
            "files",
            lambda library, _: library.report_files(group, reason),
            lambda lines: self.files_read.emit(group, lines),
        )

    def refresh(self) -> None:
        """Let what is asked for from now on see what the keeper has committed."""
        self._searcher.ask("refresh", lambda library, _: library.refresh(), lambda _: None, self.failed.emit)
        self.fetch("refresh", lambda library, _: library.refresh(), lambda _: None)
        for apart in self._patient:
            self.fetch_patiently("refresh", lambda library, _: library.refresh(), lambda _: None, apart=apart)

    def correct(self, change: Callable[[Corrections], object]) -> None:
        """Do, undo or redo one step of the user's work. It is durable when `corrected` comes."""
        self.correct_all((), lambda library, _: change(library.corrections))

    def correct_all(self, numbers: Sequence[int], change: Callable[[Library, tuple[str, ...]], object]) -> None:
        """Do one step on an archive, `change` is given the ids of the articles of these numbers. Then as `correct`."""

        def job(library: Library, _: CancelToken) -> UndoLabels:
            change(library, tuple(row.id for row in library.rows(numbers)) if numbers else ())
            return _undo_labels(library)

        if self._fetcher is not None:
            self._corrections += 1  # each has a key of its own: a newer one must not take its place
            self._fetcher.ask(
                f"correct {self._corrections}",
                job,
                self.corrected.emit,
                self.correction_refused.emit,
                certain=True,
            )

    def read_vocabulary(self) -> None:
        """Fetch the tags and reasons that were used before."""

        def job(library: Library, _: CancelToken) -> WorkVocabulary:
            with contextlib.suppress(StoreError):  # as above
                return library.corrections.vocabulary()
            return WorkVocabulary((), ())

        self.fetch("vocabulary", job, self.vocabulary_read.emit)

    def read_standing(self, numbers: Sequence[int]) -> None:
        """Count what articles have as a date now."""
        self.fetch("standing", lambda library, _: _standing(library, numbers), self.standing_read.emit)

    def read_correction(self, article_id: str) -> None:
        """Fetch what the user says of an article instead of what was found."""
        self.fetch(
            "correction",
            lambda library, _: library.corrections.correction(article_id),
            lambda found: self.correction_read.emit(article_id, found),
        )

    def read_work(self) -> None:
        """Tell what undo and redo would do, or that the user's own work can't be read."""
        self.fetch("work", lambda library, _: _look_at_work(library), self._take_work)

    def restore_work(self) -> None:
        """Put the newest good backup of the user's own work in place of the damaged file, or begin anew."""
        if self._fetcher is not None:
            self._fetcher.ask(
                "restore",
                lambda library, _: library.restore_work(),
                lambda _: self.work_restored.emit(),
                self.restoring_failed.emit,
            )

    def fetch(
        self,
        key: str,
        job: Callable[[Library, CancelToken], V],
        done: Callable[[V], None],
        refused: Callable[[ReaderError], None] | None = None,
    ) -> None:
        """Have the worker that fetches do a job soon, in place of an earlier one of this key; then `done`.

        An error that `refused` doesn't take is told by `failed`.
        """
        if self._fetcher is not None:
            self._fetcher.ask(key, job, done, refused or self.failed.emit)

    def fetch_patiently(
        self,
        key: str,
        job: Callable[[Library, CancelToken], V],
        done: Callable[[V], None],
        refused: Callable[[ReaderError], None] | None = None,
        *,
        apart: str = "",
    ) -> None:
        """Do as `fetch` on another worker: for what may take long, so that rows and articles don't wait for it.

        What is named as being `apart` has a worker of its own.
        """
        if apart not in self._patient and self._again is not None:
            self._patient[apart] = NewestWorker(self._again, self)
        if apart in self._patient:
            self._patient[apart].ask(key, job, done, refused or self.failed.emit)

    def drop_patiently(self, key: str, *, apart: str = "") -> None:
        """Give up what was to be done patiently; nobody is called."""
        if apart in self._patient:
            self._patient[apart].drop(key)

    def _ask_drawer(self, key: str, job: Callable[[Library, CancelToken], V], done: Callable[[V], None]) -> None:
        if self._drawer is None and self._again is not None:
            self._drawer = NewestWorker(self._again, self)
        if self._drawer is not None:
            self._drawer.ask(key, job, done, self.page_refused.emit)

    @property
    def _workers(self) -> tuple[NewestWorker[Any], ...]:
        several = (self._searcher, self._orderer, self._fetcher, self._drawer, *self._patient.values())
        return tuple(worker for worker in several if worker is not None)

    def _take_library(self, opened: tuple[Callable[[], Library], ArchiveInfo]) -> None:
        again, archive = opened
        self._again = again
        self._fetcher = NewestWorker(again, self)
        self.opened.emit(archive)

    def _take_work(self, found: object) -> None:
        (self.work_damaged if isinstance(found, DamagedWork) else self.undo_read).emit(found)

    def _note_move(self, old_place: str) -> bool:
        self._moved_from = old_place  # on the worker's thread, before `opened`
        return True

    def _take_page(self, cancel: CancelToken, page: Answer) -> None:
        """Hand on a first page, unless the search was given up meanwhile."""
        if not cancel.cancelled:
            self.answered.emit(page)

    def _take_search_error(self, error: ReaderError) -> None:
        (self.query_refused if isinstance(error, QueryError) else self.failed).emit(error)


def _look_at_work(library: Library) -> UndoLabels | DamagedWork:
    try:
        library.corrections.check()
        return _undo_labels(library)
    except StoreDamagedError as error:
        return DamagedWork(error, library.corrections.has_backup)


def _standing(library: Library, numbers: Sequence[int]) -> DateStanding:
    rows = library.rows(numbers)
    own = [row for row in rows if library.corrections.correction(row.id).edtf is not None]
    return DateStanding(len(rows), sum(row.date.certainty is Certainty.CERTAIN for row in rows), len(own))


def _undo_labels(library: Library) -> UndoLabels:
    corrections = library.corrections
    return UndoLabels(corrections.undo_label or "", corrections.redo_label or "")
