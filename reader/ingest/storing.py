# SPDX-License-Identifier: MIT
"""Puts what comes out of the pipeline into the catalog, in batches that are committed whole."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from reader.archive.events import Finished, Hashed, Leant
from reader.catalog.catalog import Catalog
from reader.catalog.entry import ArticleEntry
from reader.ingest.pipeline import FileRun, Outcome
from reader.model.problem import Problem

_FIRST_ARTICLES = 12
_ARTICLES = 400
_SECONDS = 1.0
_FIRST_SECONDS = 0.15


@dataclass(slots=True)
class _Batch:
    """What waits for the next commit, in order of arrival; `articles` of it are articles."""

    outcomes: list[Outcome] = field(default_factory=list)
    articles: int = 0


class Storing:
    """The keeper's hand on the catalog while the pipeline runs. `committed` is called after each commit.

    A file's row is complete only in the transaction that holds the last of its articles: after a crash, whatever was
    under way is read again.
    """

    def __init__(self, catalog: Catalog, committed: Callable[[], None]) -> None:
        self._catalog = catalog
        self._committed = committed
        self._batch = _Batch()
        self._since = time.monotonic()
        self._begun: set[bytes] = set()
        self._reasons: dict[bytes, list[Problem]] = {}
        self._leanings: dict[bytes, tuple[bytes, ...]] = {}
        self.articles = 0
        self.files = 0
        self.problems = 0

    def take(self, outcomes: Sequence[Outcome]) -> None:
        """Take what came out, and commit when it is enough or late."""
        if not self._batch.outcomes:
            self._since = time.monotonic()
        self._batch.outcomes.extend(outcomes)
        self._batch.articles += sum(isinstance(outcome.event, ArticleEntry) for outcome in outcomes)
        first = not self.articles and self._batch.articles > 0
        enough = self._batch.articles >= (_FIRST_ARTICLES if first else _ARTICLES)
        late = time.monotonic() - self._since > (_FIRST_SECONDS if first else _SECONDS)
        if self._batch.outcomes and (enough or late):
            self.commit()

    def commit(self) -> None:
        """Commit what waits."""
        batch, self._batch = self._batch, _Batch()
        if not batch.outcomes:
            return
        with self._catalog.transaction():
            for run, outcomes in _by_run(batch.outcomes):
                self._store(run, outcomes)
        self._since = time.monotonic()
        self._committed()

    def _store(self, run: FileRun | None, outcomes: Sequence[Outcome]) -> None:
        events = [outcome.event for outcome in outcomes]
        entries = [event for event in events if isinstance(event, ArticleEntry)]
        problems = [event for event in events if isinstance(event, Problem)]
        if run is None:
            self._catalog.restore_articles(entries)
            return
        self._begin(run, events)
        if entries:
            self._catalog.store(entries, run.file.path)
            self.articles += len(entries)
        self._reasons.setdefault(run.file.path, []).extend(problems)
        for event in events:
            if isinstance(event, Leant):
                self._leanings[run.file.path] = event.paths
            elif isinstance(event, Finished):
                self._finish(run, event)

    def _begin(self, run: FileRun, events: Iterable[object]) -> None:
        unchanged = any(isinstance(event, Hashed) and event.unchanged for event in events)
        file = run.file
        if unchanged:
            self._catalog.touch_file(file.path, file.size, file.mtime_ns, file.inode)
            self._begun.add(file.path)
        elif file.path not in self._begun:
            self._catalog.begin_file(file.path, file.size, file.mtime_ns, file.inode)
            self._begun.add(file.path)

    def _finish(self, run: FileRun, event: Finished) -> None:
        self.files += 1
        path = run.file.path
        self._begun.discard(path)
        problems = self._reasons.pop(path, [])
        self.problems += bool(problems)
        leanings = self._leanings.pop(path, ())
        if run.known_sha256 and run.sha256 == run.known_sha256:
            return
        self._catalog.finish_file(path, run.sha256, event.status, event.articles, event.flags, problems)
        self._catalog.set_leanings(path, leanings)
        self._catalog.set_taught(path, run.lesson.fingerprint if run.lesson else "")


def _by_run(outcomes: Iterable[Outcome]) -> Iterable[tuple[FileRun | None, list[Outcome]]]:
    runs: dict[int, tuple[FileRun | None, list[Outcome]]] = {}
    for outcome in outcomes:
        runs.setdefault(id(outcome.run), (outcome.run, []))[1].append(outcome)
    return runs.values()
