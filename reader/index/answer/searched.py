# SPDX-License-Identifier: MIT
"""One segment as a search sees it: what of it is asked for, and what might be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from whoosh.query.qcore import Query as WhooshQuery

from reader.errors import CancelToken
from reader.index.answer.documents import UNKNOWN_CODES, Documents
from reader.index.answer.facets import FacetColumn
from reader.index.bulk.evaluator import Evaluator
from reader.index.bulk.sets import DocSet, both, either, minus
from reader.index.codec.queries import Days
from reader.index.columnar.open_segment import OpenSegment
from reader.index.outside import Outside
from reader.model.search import FacetChoice, SearchRequest


@dataclass(frozen=True, slots=True)
class Question:
    """A request, and its query in Whoosh's terms. `ranged`: something leaves undated articles out that might belong."""

    request: SearchRequest
    node: WhooshQuery
    ranged: bool


class Searched:
    """An open segment with what is kept of it between searches. One thread at a time; the documents may be kept."""

    def __init__(self, segment: OpenSegment, outside: Outside) -> None:
        table = segment.articles
        self.segment = segment
        self.evaluator = Evaluator(segment, outside)
        self.documents = Documents(
            days=(table.column("earliest"), table.column("latest")),
            number=table.column("number"),
            by_number=table.column("by_number"),
            places=(table.column("places"), table.column("places_at")),
        )
        self._facets: dict[str, FacetColumn] = {}
        self.live = None if segment.live is None else DocSet.of_flags(segment.live)

    def found(self, node: WhooshQuery, cancel: CancelToken, *, generous: bool = False, since: int = 0) -> DocSet:
        """Return the live articles of a tree (see `Evaluator.evaluate`)."""
        found = self.evaluator.evaluate(node, cancel, generous=generous, since=since)
        return found if self.live is None else both(found, self.live)

    def facet(self, name: str) -> FacetColumn:
        """Return the values of a field, one of each document."""
        if name not in self._facets:
            self._facets[name] = FacetColumn(self.segment.articles.fields[name])
        return self._facets[name]

    def narrowed(self, found: DocSet, choices: Sequence[FacetChoice]) -> DocSet:
        """Return what of a set has one of the chosen values in each field."""
        for choice in choices:
            if choice.values:
                found = both(found, self.facet(choice.field).chosen(choice.values))
        return found

    def answer(self, question: Question, cancel: CancelToken, *, since: int = 0) -> DocSet:
        """Return the live articles that are asked for, whatever values they have.

        Of the documents before `since` perhaps not all.
        """
        request = question.request
        found = self.found(question.node, cancel, since=since)
        if request.unknown is not None:
            found = both(found, DocSet.of_flags(self.documents.unknown == UNKNOWN_CODES[request.unknown]))
        if request.earliest is None and request.latest is None:
            return found
        kept = self.evaluator.evaluate(Days(_ordinal(request.earliest), _ordinal(request.latest)), cancel)
        if request.undated:
            kept = either([kept, self._possible(request.earliest)], self.documents.count)
        return both(found, kept)

    def aside(self, question: Question, found: DocSet, cancel: CancelToken) -> int:
        """Count the undated that might belong to what was `found`, but that a range left out.

        To see them, each range is read as generously as can be: whatever a `date:` asks for, an undated article is
        there unless its upper bound forbids; whatever a NOT above it takes away, it stays.
        """
        if not (self.documents.undated and question.ranged):
            return 0
        generous = self.narrowed(self.found(question.node, cancel, generous=True), question.request.facets)
        return minus(both(self._possible(question.request.earliest), generous), found).count()

    def _possible(self, earliest: date | None) -> DocSet:
        """Return the undated documents whose upper bound allows a day from `earliest` on."""
        bounds = self.documents.latest[: self.documents.undated]
        without, first = np.searchsorted(bounds, np.array((1, _ordinal(earliest) or 1), np.int32)).tolist()
        ids = np.concatenate((np.arange(without), np.arange(first, len(bounds))))
        return DocSet.of_ids(self.documents.count, ids)


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
