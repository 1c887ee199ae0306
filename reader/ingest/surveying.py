# SPDX-License-Identifier: MIT
"""Ask the survey, and do again for those articles only whose folder has other habits than they were understood by."""

from collections.abc import Callable, Iterator

from reader.catalog.catalog import Catalog
from reader.ingest import stages
from reader.ingest.pipeline import Pipeline
from reader.model.article import RawArticle
from reader.model.habits import Habits, habits_fingerprint
from reader.survey.survey import Decisions, survey
from reader.text.dates.ladder import decide

_AT_ONCE = 500


def resurvey(catalog: Catalog, pipeline: Pipeline, drain: Callable[[], None]) -> None:
    """Survey the whole archive and bring every article up to what was decided.

    Where furniture was learnt that an article's edges show, it is understood anew (by `pipeline`, run by `drain`); all
    others are dated again from their witnesses, which is cheap.
    """
    decisions = survey(catalog.summaries)
    stale = _Stale(catalog, decisions)
    while numbers := stale.next_numbers(_AT_ONCE):
        anew: list[tuple[RawArticle, Habits | None]] = []
        with catalog.transaction():
            for number, path, edges in numbers:
                habits = decisions.for_path(path)
                if habits.furniture.isdisjoint(edges):
                    catalog.apply_date(number, decide(catalog.witnesses(number), habits, path=path))
                else:
                    anew.append((catalog.raw(number), habits))
        if anew:
            pipeline.understand(anew)
            drain()
        with catalog.transaction():
            for number, path, _ in numbers:
                catalog.set_fingerprint(number, stale.fingerprint(path))


class _Stale:
    """Finds the articles that were understood by other habits than their folder has now."""

    def __init__(self, catalog: Catalog, decisions: Decisions) -> None:
        self._articles = iter(list(catalog.numbers()))
        self._catalog = catalog
        self._decisions = decisions
        self._fingerprints: dict[Habits, str] = {}

    def fingerprint(self, path: bytes) -> str:
        """Return what an article of this path must bear."""
        habits = self._decisions.for_path(path)
        known = self._fingerprints.get(habits)
        if known is None:
            known = self._fingerprints[habits] = f"{stages.SURVEY}:{habits_fingerprint(habits)}"
        return known

    def next_numbers(self, count: int) -> list[tuple[int, bytes, tuple[str, ...]]]:
        """Return up to `count` further stale ones: number, path, edges."""
        found: list[tuple[int, bytes, tuple[str, ...]]] = []
        for number, path, fingerprint in self._articles:
            if fingerprint != self.fingerprint(path):
                found.append((number, path, self._catalog.edges(number)))
            if len(found) >= count:
                break
        return found


def understand_anew(catalog: Catalog) -> Iterator[tuple[RawArticle, Habits | None]]:
    """Yield all articles of an archive that an earlier version of the understander saw."""
    for number, _, _ in list(catalog.numbers()):
        yield catalog.raw(number), None
