# SPDX-License-Identifier: MIT
"""Files in, understood articles out: the readers, the understanders, and who works on what.

Readers are confined and send JSON. Understanders are the keeper's own children, which it trusts: they are given
articles as readers write them, and send pickled entries for the catalog, of which the keeper makes no values of ours.
"""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing.connection import wait
from typing import Self

from reader.archive.events import Finished, Hashed, Leant, ReadEvent
from reader.archive.walk import FoundFile
from reader.catalog.entry import ArticleEntry
from reader.ingest.child import article_job, file_job, not_understood, read_files, understand_articles
from reader.ingest.wire import decode
from reader.ingest.worker import Worker
from reader.model.article import RawArticle
from reader.model.habits import Habits
from reader.model.lesson import Lesson, lesson_for
from reader.model.problem import FileStatus, Problem

SECONDS_AN_ITEM = 20.0
MEMORY_A_READER = 512 * 2**20
_SECONDS_A_CHUNK = 60.0
_CHUNK = 16
_BACKLOG = 256


@dataclass(slots=True, eq=False)
class FileRun:
    """A file on its way through. `outstanding` articles are read and not yet understood."""

    file: FoundFile
    known_sha256: str = ""
    lesson: Lesson | None = None
    sha256: str = ""
    outstanding: int = 0
    finished: Finished | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Something that came out. `Hashed` comes first for a file, `Finished` last: nothing of it follows."""

    run: FileRun | None  # None for an article understood anew, which no file was opened for
    event: Hashed | ArticleEntry | Problem | Leant | Finished


@dataclass(slots=True)
class _Task:
    raw: RawArticle
    habits: Habits | None
    run: FileRun | None
    alone: bool = False


@dataclass(slots=True, eq=False)
class _Reader:
    worker: Worker
    run: FileRun | None = None


@dataclass(slots=True, eq=False)
class _Understander:
    worker: Worker
    chunk: list[_Task] = field(default_factory=list)


def shares(jobs: int | None) -> tuple[int, int]:
    """Return how many readers and how many understanders fit `jobs` processor cores beside the keeper."""
    cores = max(1, jobs if jobs is not None else os.cpu_count() or 2)
    readers = max(1, (cores - 1) // 3)
    return readers, max(1, cores - 1 - readers)


class Pipeline:
    """The processes of one run. Used by one thread; a context manager that leaves no process behind.

    They start with the first work, or when told: a run that finds nothing to read needs none.
    """

    def __init__(
        self,
        root: bytes,
        *,
        jobs: int | None = None,
        seconds_an_item: float = SECONDS_AN_ITEM,
        lessons: Mapping[bytes, Lesson] | None = None,
    ) -> None:
        self._root = root
        self._lessons = lessons or {}
        self._limit = seconds_an_item
        self._shares = shares(jobs)
        self._files: Iterator[FileRun] = iter(())
        self._next: FileRun | None = None
        self._tasks: deque[_Task] = deque()
        self._texts: Iterator[_Task] = iter(())  # as yet in the catalog
        self._outcomes: list[Outcome] = []
        self._readers: list[_Reader] = []
        self._understanders: list[_Understander] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def start(self) -> None:
        """Start all processes, as far as they don't run yet."""
        readers, understanders = self._shares
        while len(self._readers) < readers:
            self._readers.append(_Reader(self._new_reader()))
        while len(self._understanders) < understanders:
            self._understanders.append(_Understander(self._new_understander()))

    def close(self, *, at_once: bool = False) -> None:
        """End all processes: idle ones by themselves, within a second, or `at_once`. Idempotent."""
        while self._readers:
            reader = self._readers.pop()
            reader.worker.close(at_once=at_once or reader.run is not None)
        while self._understanders:
            understander = self._understanders.pop()
            understander.worker.close(at_once=at_once or bool(understander.chunk))

    def teach(self, lessons: Mapping[bytes, Lesson]) -> None:
        """Let files that are queued from now on be read by other lessons."""
        self._lessons = lessons

    def read(self, files: Iterable[tuple[FoundFile, str]]) -> None:
        """Queue files, each with its lesson. With the hash that it had, an unchanged file is hashed and not read.

        They are asked for as readers come free, between two steps or within one: no more than one waits in memory.
        """
        runs = (FileRun(file, known, lesson_for(self._lessons, file.path)) for file, known in files)
        self._files = chain(self._files, runs)
        self._next = self._next or next(self._files, None)

    def understand(self, articles: Iterable[tuple[RawArticle, Habits | None]]) -> None:
        """Queue articles whose text is at hand. They are asked for as they can be understood."""
        self._texts = chain(self._texts, (_Task(raw, habits, None) for raw, habits in articles))
        self._fill()

    def _fill(self) -> None:
        """See that something waits to be understood, as long as there is anything."""
        if not self._tasks:
            self._tasks.extend(islice(self._texts, _CHUNK))

    @property
    def busy(self) -> bool:
        """Whether anything is queued or under way."""
        return bool(
            self._next
            or self._tasks
            or self._outcomes
            or any(reader.run for reader in self._readers)
            or any(understander.chunk for understander in self._understanders)
        )

    def step(self, seconds: float) -> Sequence[Outcome]:
        """Hand out work, wait up to `seconds` for news, and return what has come out, in order within a file."""
        self._hand_out()
        self._listen(seconds)
        self._hand_out()
        outcomes, self._outcomes = self._outcomes, []
        return outcomes

    def _new_reader(self) -> Worker:
        return Worker(read_files, self._root, MEMORY_A_READER)

    def _new_understander(self) -> Worker:
        return Worker(understand_articles)

    def _hand_out(self) -> None:
        if self._next or self._tasks:
            self.start()
        for reader in self._readers:
            if reader.run is None and self._next:
                run, self._next = self._next, next(self._files, None)
                self._start(reader, run)
        for understander in self._understanders:
            if not understander.chunk and self._tasks:
                understander.chunk = self._next_chunk()
                self._fill()
                self._send_chunk(understander)

    def _next_chunk(self) -> list[_Task]:
        chunk = [self._tasks.popleft()]
        while self._tasks and len(chunk) < _CHUNK and not (chunk[0].alone or self._tasks[0].alone):
            chunk.append(self._tasks.popleft())
        return chunk

    def _start(self, reader: _Reader, run: FileRun) -> None:
        reader.run = run
        try:
            reader.worker.connection.send_bytes(file_job(run.file, run.known_sha256, run.lesson))
        except OSError:
            self._lost_reader(reader, "the process that was to read it ended")
        else:
            reader.worker.given()

    def _send_chunk(self, understander: _Understander) -> None:
        try:
            understander.worker.connection.send(article_job([(task.raw, task.habits) for task in understander.chunk]))
        except OSError:
            self._lost_understander(understander, "the process ended")
        else:
            understander.worker.given()

    def _listen(self, seconds: float) -> None:
        """Take what the workers say; while too much waits to be understood, let the readers wait."""
        full = len(self._tasks) >= _BACKLOG
        readers = [reader for reader in self._readers if reader.run and not full]
        understanders = [understander for understander in self._understanders if understander.chunk]
        workers = [reader.worker for reader in readers] + [understander.worker for understander in understanders]
        connections = [worker.connection for worker in workers]
        ready: set[object] = set(wait(connections, seconds)) if connections else set()
        for understander in understanders:
            self._hear_understander(understander, ready)
        for reader in self._readers:
            if reader in readers:
                self._hear_reader(reader, ready)
            else:
                reader.worker.ignored()

    def _hear_reader(self, reader: _Reader, ready: set[object]) -> None:
        if reader.worker.connection not in ready:
            if reader.worker.silent_over(self._limit):
                self._lost_reader(reader, f"nothing came out of it for {self._limit:.0f} seconds")
            return
        reader.worker.heard()
        try:
            events = decode(reader.worker.connection.recv_bytes())
        except (EOFError, OSError):
            self._lost_reader(reader, "it took more memory than one item may, or broke the process that read it")
        except (ValueError, TypeError):
            self._lost_reader(reader, "the process that read it gave no sense")
        else:
            for event in events:
                self._take(reader, event)

    def _take(self, reader: _Reader, event: ReadEvent) -> None:
        run = reader.run
        if run is None:
            return
        match event:
            case RawArticle():
                run.outstanding += 1
                self._tasks.append(_Task(event, None, run))
            case Finished():
                run.finished = event
                reader.run = None
                self._finish(run)
            case Hashed():
                run.sha256 = event.sha256
                self._outcomes.append(Outcome(run, event))
            case Problem() | Leant():
                self._outcomes.append(Outcome(run, event))

    def _finish(self, run: FileRun) -> None:
        if run.finished is not None and run.outstanding == 0:
            self._outcomes.append(Outcome(run, run.finished))

    def _lost_reader(self, reader: _Reader, why: str) -> None:
        """Replace a reader that hangs or died; what it gave before stands, its file is in the report."""
        run = reader.run
        reader.worker.close(at_once=True)
        reader.worker = self._new_reader()
        reader.run = None
        if run is not None:
            reason = f"Reading was given up: {why}."
            hint = "What was read before is listed. Open the file with the program that made it."
            self._outcomes.append(Outcome(run, Problem(run.file.path, "", reason, hint)))
            run.finished = Finished(FileStatus.PROBLEM, run.outstanding, ("given up",))
            self._finish(run)

    def _hear_understander(self, understander: _Understander, ready: set[object]) -> None:
        if understander.worker.connection not in ready:
            if understander.worker.silent_over(_SECONDS_A_CHUNK):
                self._lost_understander(understander, f"no answer within {_SECONDS_A_CHUNK:.0f} seconds")
            return
        try:
            answers = understander.worker.connection.recv()
        except (EOFError, OSError):
            self._lost_understander(understander, "the process ended")
            return
        chunk, understander.chunk = understander.chunk, []
        understander.worker.heard()
        for task, answer in zip(chunk, answers, strict=True):
            self._answered(task, answer)

    def _answered(self, task: _Task, answer: ArticleEntry | Problem) -> None:
        self._outcomes.append(Outcome(task.run, answer))
        if task.run is not None:
            task.run.outstanding -= 1
            self._finish(task.run)

    def _lost_understander(self, understander: _Understander, why: str) -> None:
        """Replace an understander; try its articles one by one, and report the one that breaks it."""
        chunk, understander.chunk = understander.chunk, []
        understander.worker.close(at_once=True)
        understander.worker = self._new_understander()
        if len(chunk) == 1:
            self._answered(chunk[0], not_understood(chunk[0].raw, why))
            return
        for task in reversed(chunk):
            task.alone = True
            self._tasks.appendleft(task)
