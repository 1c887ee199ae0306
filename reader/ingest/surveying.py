# SPDX-License-Identifier: MIT
"""Ask the survey, and do again for those articles only whose folder has other habits than they were understood by."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from reader.catalog.catalog import Catalog
from reader.catalog.survey import Trace
from reader.ingest import stages
from reader.ingest.pipeline import Pipeline
from reader.model.article import RawArticle
from reader.model.date import PublicationDate
from reader.model.habits import Habits, habits_fingerprint
from reader.survey.survey import Decisions, survey
from reader.text.dates.ladder import decide
from reader.text.decode.recode import wanted_encoding

_AT_ONCE = 500
_TRIMMED = " trimmed"  # in a fingerprint: learnt furniture was taken off the article


def resurvey(catalog: Catalog, pipeline: Pipeline, drain: Callable[[], None]) -> Decisions:
    """Survey the whole archive and bring every article up to what was decided, which is returned.

    Where an article's edges show furniture that was learnt, now or before, or its folder tells its encoding, it is
    understood anew (by `pipeline`, run by `drain`); all others are dated again from their witnesses, which is cheap.
    """
    decisions = survey(catalog.summaries)
    with catalog.transaction():
        catalog.set_stamps(decisions.stamps())
    stale = _Stale(catalog, decisions)
    while articles := stale.next_articles(_AT_ONCE):
        traces = catalog.traces(article.number for article in articles)
        dates: dict[int, PublicationDate] = {}
        anew: list[tuple[RawArticle, Habits | None]] = []
        fingerprints: dict[int, str] = {}
        for article in articles:
            trace = traces[article.number]
            trimmed = not article.habits.furniture.isdisjoint(trace.edges)
            fingerprints[article.number] = article.fingerprint + _TRIMMED if trimmed else article.fingerprint
            if trimmed or article.was_trimmed or _is_recoded(trace, article.habits.encoding):
                anew.append((catalog.raw(article.number), article.habits))
            else:
                dates[article.number] = decide(trace.witnesses, article.habits, path=article.path)
        with catalog.transaction():
            catalog.apply_dates(dates)
        if anew:
            pipeline.understand(anew)
            drain()
        with catalog.transaction():
            catalog.set_fingerprints(fingerprints)
    return decisions


def _is_recoded(trace: Trace, folder: str) -> bool:
    """Tell whether a text is to be read in another encoding than it was, for its folder now tells which."""
    return len(trace.encodings) > 1 and wanted_encoding(trace.encodings, folder) != trace.encoding


@dataclass(frozen=True, slots=True)
class _StaleArticle:
    """An article understood by other habits than its folder has. `was_trimmed`: learnt furniture was taken off it."""

    number: int
    path: bytes
    habits: Habits
    fingerprint: str
    was_trimmed: bool


class _Stale:
    """Finds the articles that were understood by other habits than their folder has now."""

    def __init__(self, catalog: Catalog, decisions: Decisions) -> None:
        self._articles = catalog.numbers()
        self._decisions = decisions
        self._fingerprints: dict[Habits, str] = {}

    def next_articles(self, count: int) -> list[_StaleArticle]:
        """Return up to `count` further ones."""
        found = (self._look_at(*article) for article in self._articles)
        return list(islice((article for article in found if article is not None), count))

    def _look_at(self, number: int, path: bytes, before: str) -> _StaleArticle | None:
        habits = self._decisions.for_path(path)
        name = self._fingerprint(habits)
        if before.removesuffix(_TRIMMED) == name:
            return None
        return _StaleArticle(number, path, habits, name, before.endswith(_TRIMMED))

    def _fingerprint(self, habits: Habits) -> str:
        known = self._fingerprints.get(habits)
        if known is None:
            known = self._fingerprints[habits] = f"{stages.SURVEY}:{habits_fingerprint(habits)}"
        return known


def understand_anew(catalog: Catalog) -> Iterator[tuple[RawArticle, Habits | None]]:
    """Yield all articles of an archive that an earlier version of the understander saw."""
    for number, _, _ in catalog.numbers():
        yield catalog.raw(number), None
