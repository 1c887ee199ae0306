# SPDX-License-Identifier: MIT
"""The quotations of what was found, in order of date: only places, for their words are read a page at a time."""

from array import array
from collections.abc import Iterator, Sequence

import numpy as np
from whoosh.query.compound import AndNot
from whoosh.query.qcore import Query
from whoosh.query.wrappers import Not

from reader.errors import CancelToken
from reader.index.answer.searched import Searched
from reader.index.answer.timeline import Timeline
from reader.index.bulk.sets import DocSet, Ids, either
from reader.index.bulk.tree import Asked
from reader.index.codec.queries import Quoted
from reader.index.columnar.arrays import Ints
from reader.model.search import QuotationPlaces


def quoted_places(
    segments: Sequence[Searched],
    timeline: Timeline,
    found: Sequence[DocSet],
    node: Query,
    cancel: CancelToken,
    *,
    newest: bool,
) -> QuotationPlaces:
    """Return the quotations of the `found`, a set a segment; those alone that the tree asks for, if it asks for any."""
    asked = list(_asked_for(node, negated=False))
    standings: list[Ints] = []
    ordinals: list[Ints] = []
    for number, (segment, listed) in enumerate(zip(segments, found, strict=True)):
        cancel.check()
        of_articles: Ids = segment.segment.quotations.column("article")
        chosen = _chosen(segment, listed, asked, cancel)
        articles = of_articles[chosen]
        ordinals.append(chosen - np.searchsorted(of_articles, articles))
        standings.append(timeline.standings(number, articles.astype(np.int64)))
    standing = np.concatenate(standings) if standings else np.zeros(0, np.int64)
    order = _order(timeline, found, standing, newest=newest)
    ordinal = np.concatenate(ordinals) if ordinals else np.zeros(0, np.int64)
    numbers = timeline.numbers(standing[order]) if len(standing) else standing
    return QuotationPlaces(_array("q", numbers.astype(np.int64)), _array("I", ordinal[order].astype(np.uint32)))


def _asked_for(node: Query, *, negated: bool) -> Iterator[Quoted]:
    """Yield what is asked of quotations and not under a NOT."""
    if isinstance(node, Not):
        yield from _asked_for(node.query, negated=not negated)
    elif isinstance(node, AndNot):
        yield from _asked_for(node.a, negated=negated)
        yield from _asked_for(node.b, negated=not negated)
    elif isinstance(node, Quoted):
        if not negated:
            yield node
    else:
        for part in node.children():
            yield from _asked_for(part, negated=negated)


def _chosen(segment: Searched, listed: DocSet, asked: Sequence[Quoted], cancel: CancelToken) -> Ints:
    """Return the quotations of the listed articles, rising."""
    quotations = segment.evaluator.articles.quotations
    if asked:
        told = [quotations.documents(one.query, Asked(cancel)) for one in asked]
        ids = either(told, quotations.size).as_ids().astype(np.int64)
    else:
        ids = np.arange(quotations.size, dtype=np.int64)
    chosen: Ints = ids[listed.as_flags()[quotations.article[ids]]]
    return chosen


def _order(timeline: Timeline, found: Sequence[DocSet], standing: Ints, *, newest: bool) -> Ints:
    """Return the quotations in the order of their articles; those of one article stay as they are."""
    if not len(standing):
        return standing
    marked = timeline.marked(found)
    whole = timeline.newest(marked) if newest else timeline.oldest(marked)
    rank = np.zeros(timeline.count, np.int64)
    rank[whole] = np.arange(len(whole))
    order: Ints = np.argsort(rank[standing], kind="stable")
    return order


def _array(code: str, numbers: "Ints | np.ndarray[tuple[int], np.dtype[np.uint32]]") -> "array[int]":
    made = array(code)
    made.frombytes(numbers.tobytes())
    return made
