# SPDX-License-Identifier: MIT
"""Evaluates query trees over one segment: its articles and, inside `Quoted`, its quotations."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

import numpy as np
from whoosh.query.qcore import Query

from reader.errors import CancelToken
from reader.index.bulk.dates import Dates
from reader.index.bulk.keywords import key_terms
from reader.index.bulk.sets import DocSet, Ids, both, distinct, either, inside, nothing
from reader.index.bulk.terms import term_set, terms_set
from reader.index.bulk.tree import Asked, Stock, TreeEvaluator
from reader.index.codec.queries import Anniversary, Days, Flagged, Named, Quoted, Undated
from reader.index.columnar.open_segment import OpenSegment
from reader.index.columnar.table import Table
from reader.index.outside import Outside
from reader.model.person import NamedKeys


class Evaluator:
    """Answers for one segment. `stock` evaluates nodes of a kind unknown here, over its articles.

    Not for several threads at a time: the sets of the last leaves are kept.
    """

    def __init__(self, segment: OpenSegment, outside: Outside, *, stock: Stock | None = None) -> None:
        self.segment = segment
        self.articles = ArticleEvaluator(segment, outside, stock)

    def evaluate(self, node: Query, cancel: CancelToken, *, generous: bool = False, since: int = 0) -> DocSet:
        """Return the articles of a tree, dead ones among them.

        `generous`: a range of days that no NOT stands above takes the undated, too, whose upper bound allows it.
        `since`: only the articles from this number on need be right, where that saves time (see `slowness`).
        Raises `CancelledError` soon after `cancel` is set, and `QueryError` for an expression that takes too long.
        """
        cancel.check()
        return self.articles.documents(node, Asked(cancel, generous, since))

    def live_count(self, node: Query, cancel: CancelToken) -> int:
        """Count the live articles of a tree."""
        found, live = self.evaluate(node, cancel), self.segment.live
        if live is None:
            return found.count()
        if found.ids is not None:
            return int(np.count_nonzero(live[found.ids]))
        return int(np.count_nonzero(live & found.as_flags()))

    def slowness(self, node: Query, cancel: CancelToken) -> float:
        """Return how much a tree adds to what is worth a first page: that is so from 1 on, in all segments together."""
        return self.articles.slowness(node, cancel)


class QuotationEvaluator(TreeEvaluator):
    """Answers for the quotations of a segment. `numbered` gives the articles that have some numbers."""

    def __init__(self, table: Table, outside: Outside, numbered: Callable[[AbstractSet[int]], DocSet]) -> None:
        super().__init__(table, None)
        self._outside = outside
        self._numbered = numbered
        self.article: Ids = table.column("article")

    def leaf(self, node: Query, asked: Asked, only: DocSet | None, *, negated: bool) -> DocSet | None:
        """Return the quotations of a leaf: of speakers, too."""
        if isinstance(node, Named):
            return _named(self.leaves.table, node, self._outside, self._of_articles)
        return super().leaf(node, asked, only, negated=negated)

    def _of_articles(self, numbers: AbstractSet[int]) -> DocSet:
        """Return the quotations of the articles with these numbers."""
        return DocSet.of_flags(self._numbered(numbers).as_flags()[self.article])


class ArticleEvaluator(TreeEvaluator):
    """Answers for the articles of a segment."""

    def __init__(self, segment: OpenSegment, outside: Outside, stock: Stock | None) -> None:
        super().__init__(segment.articles, stock)
        self.quotations = QuotationEvaluator(segment.quotations, outside, self._numbered)
        self._outside = outside
        self._dates = Dates(segment.articles)
        self._flags: dict[str, tuple[AbstractSet[int], DocSet]] = {}
        self._known: dict[type[Query], Callable[[Query, Asked, bool], DocSet]] = {
            Days: self._days,
            Anniversary: self._anniversary,
            Undated: lambda _node, _asked, _negated: self._dates.undated(),
            Flagged: self._flagged,
            Named: lambda node, _asked, _negated: _named(self.leaves.table, node, outside, self._numbered),
            Quoted: self._quoted,
        }

    def leaf(self, node: Query, asked: Asked, only: DocSet | None, *, negated: bool) -> DocSet | None:
        """Return the articles of a leaf: of days, flags, people and quotations, too."""
        own = self._known.get(type(node))
        if own is None:
            return super().leaf(node, asked, only, negated=negated)
        return own(node, asked, negated)

    def slowness(self, node: Query, cancel: CancelToken) -> float:
        """Return it for what is asked of quotations, too."""
        if isinstance(node, Quoted):
            return self.quotations.slowness(node.query, cancel)
        return super().slowness(node, cancel)

    def quoted(self, node: Quoted, asked: Asked) -> Ids:
        """Return the article of each quotation found: rising, as often as it has such quotations."""
        article = self.quotations.article
        since = int(np.searchsorted(article, asked.since))
        found = self.quotations.documents(node.query, Asked(asked.cancel, asked.generous, since))
        articles: Ids = article[found.as_ids()]
        return articles

    def _quoted(self, node: Query, asked: Asked, _negated: bool) -> DocSet:  # noqa: FBT001
        assert isinstance(node, Quoted)
        return DocSet.of_ids(self.size, distinct(self.quoted(node, asked)))

    def _days(self, node: Query, asked: Asked, negated: bool) -> DocSet:  # noqa: FBT001
        assert isinstance(node, Days)
        found = self._dates.days(node.earliest, node.latest)
        if asked.generous and not negated:
            return either((found, self._dates.allowed(node.earliest)), self.size)
        return found

    def _anniversary(self, node: Query, asked: Asked, negated: bool) -> DocSet:  # noqa: FBT001
        assert isinstance(node, Anniversary)
        found = self._dates.anniversary(node.month, node.day)
        if asked.generous and not negated:
            return either((found, self._dates.undated()), self.size)
        return found

    def _flagged(self, node: Query, _asked: Asked, _negated: bool) -> DocSet:  # noqa: FBT001
        """Look the flagged articles up by their numbers; kept while they are the same object."""
        assert isinstance(node, Flagged)
        borne = self._outside.flagged(node.name)
        before, found = self._flags.get(node.name, (None, None))
        if before is not borne or found is None:
            found = self._numbered(borne)
            self._flags[node.name] = borne, found
        return found

    def _numbered(self, borne: AbstractSet[int]) -> DocSet:
        if not borne:
            return nothing(self.size)
        table = self.leaves.table
        by_number = table.column("by_number")
        wanted = np.fromiter(borne, np.int64, len(borne))
        wanted.sort()
        numbers = table.column("number")[by_number]
        ids = by_number[inside(numbers, wanted)].astype(np.int64)
        ids.sort()
        return DocSet.of_ids(self.size, ids)


def _named(table: Table, node: Query, outside: Outside, of_articles: Callable[[AbstractSet[int]], DocSet]) -> DocSet:
    """Return the documents of the people meant; `of_articles` gives those of the articles with some numbers."""
    assert isinstance(node, Named)
    field = table.fields.get(node.fieldname)
    if field is None:
        return nothing(table.count)
    meant: NamedKeys = outside.named(node.fieldname, node.words, node.open_end)
    found = [terms_set(field, key_terms(field, meant.keys))]
    for key, numbers in meant.within:
        term = term_set(field, field.find(key.encode()))
        if term.count():
            found.append(both(term, of_articles(numbers)))
    return either(found, table.count)
