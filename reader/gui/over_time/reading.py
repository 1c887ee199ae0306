# SPDX-License-Identifier: MIT
"""What the chart asks of the open archive, off the GUI thread: the newest wish in place of older ones."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from PySide6.QtCore import QObject, Signal

from reader.errors import CancelToken, QueryError
from reader.gui.session.desk import ArchiveDesk
from reader.gui.session.searching import Ask, requests_of
from reader.library.library import Library
from reader.library.saving import save_outside
from reader.model.occurrence import OccurrenceRequest
from reader.model.over_time import Counted, OverTime, Step
from reader.model.own import ArchiveState
from reader.model.query import sought
from reader.model.search import SearchRequest

_APART = "over time"  # a worker: nobody waits for it


@dataclass(frozen=True, slots=True)
class OverTimeWish:
    """Which searches, counted how. `speakers` and `quoted`: of occurrences only these (see `OccurrenceRequest`)."""

    asks: tuple[Ask, ...]
    counted: Counted
    step: Step | None
    speakers: frozenset[str] = frozenset()
    quoted: bool | None = None


@dataclass(frozen=True, slots=True)
class OverTimeFound:
    """What was counted. `drawn` are the places of the searches in the wish that `over` has: those with words.

    `wrong` is the place of the first one that can't be understood, and why; then nothing is counted.
    """

    wish: OverTimeWish
    over: OverTime | None
    drawn: tuple[int, ...]
    wrong: tuple[int, QueryError] | None = None


class OverTimeReader(QObject):
    """Answers by signals. Belongs to one open archive."""

    counted = Signal(object)  # OverTimeFound
    refused = Signal(object)  # ReaderError
    saved = Signal(str)  # the path
    saving_refused = Signal(object)  # ReaderError

    def __init__(self, desk: ArchiveDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def count(self, wish: OverTimeWish) -> None:
        """Count, in place of any other wish."""
        self._desk.fetch_patiently(
            "count",
            lambda library, cancel: _count(library, wish, cancel),
            self.counted.emit,
            self.refused.emit,
            apart=_APART,
        )

    def save(self, path: str, make: Callable[[ArchiveState], bytes]) -> None:
        """Have `make` give the content of a file, on the worker's thread, and write it outside of the archive."""

        def job(library: Library, _: CancelToken) -> str:
            content = make(library.own.log.state())
            save_outside(path, library.archive.folder, lambda file: _write(file, content))
            return path

        self._desk.fetch_patiently("save", job, self.saved.emit, self.saving_refused.emit, apart=_APART)

    def make(self, make: Callable[[ArchiveState], object], done: Callable[[object], None]) -> None:
        """Have something made on the worker's thread."""
        self._desk.fetch_patiently(
            "make", lambda library, _: make(library.own.log.state()), done, self.saving_refused.emit, apart=_APART
        )


def _count(library: Library, wish: OverTimeWish, cancel: CancelToken) -> OverTimeFound:
    searches: list[tuple[int, SearchRequest]] = []
    for place, ask in enumerate(wish.asks):
        try:
            _, search = requests_of(library, ask, cancel)
        except QueryError as error:
            return OverTimeFound(wish, None, (), (place, error))
        if wish.counted is Counted.ARTICLES or sought(search.query):
            searches.append((place, search))
    if not searches:
        return OverTimeFound(wish, None, ())
    requests = [OccurrenceRequest(one, speakers=wish.speakers, quoted=wish.quoted) for _, one in searches]
    over = library.over_time(wish.counted, requests, wish.step, cancel)
    return OverTimeFound(wish, over, tuple(place for place, _ in searches))


def _write(file: BinaryIO, content: bytes) -> None:
    file.write(content)
