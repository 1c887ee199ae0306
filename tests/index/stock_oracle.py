# SPDX-License-Identifier: MIT
"""Whoosh's own matchers over our files, as the measure of the bulk evaluation: which documents, how long each takes."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from time import process_time
from typing import Any

from whoosh.matching.binary import AndNotMatcher
from whoosh.query.qcore import Query
from whoosh.searching import Searcher

from reader.index.codec.searcher import BulkSearcher


@contextmanager
def repaired_matchers() -> Iterator[None]:
    """Mend stock `AndNotMatcher` meanwhile: its first document may be a wrong one, and it may read past the end."""
    matcher: Any = AndNotMatcher
    find_first, find_next = matcher._find_first, matcher._find_next

    def find_next_if_any(self: Any) -> object:  # noqa: ANN401
        return find_next(self) if self.a.is_active() else False

    def find_first_if_any(self: Any) -> None:  # noqa: ANN401
        if self.a.is_active() and self.b.is_active():
            find_next(self)

    matcher._find_next, matcher._find_first = find_next_if_any, find_first_if_any
    try:
        yield
    finally:
        matcher._find_next, matcher._find_first = find_next, find_first


def stock_documents(node: Query, searcher: Searcher) -> list[int]:
    """Return what stock matchers find, live and rising.

    Segment by segment, as Whoosh's collectors go: over several at once stock `MultiCursor` loses terms. Live only, for
    stock `InverseMatcher` lets deleted documents through.
    """
    leaves: list[tuple[Searcher, int]] = Searcher.leaf_searchers(searcher)
    found = {offset + document for leaf, offset in leaves for document in node.docs(leaf)}
    return sorted(found.intersection(searcher.reader().all_doc_ids()))


@dataclass
class Comparison:
    """Bulk beside stock, query by query.

    `limited` holds the stock matchers: `TimeoutError` from it leaves a query out, which is counted.
    """

    limited: Callable[[], AbstractContextManager[None]] = nullcontext
    queries: int = 0
    found: int = 0
    empty: int = 0
    bulk_seconds: float = 0.0
    stock_seconds: float = 0.0
    differences: int = 0
    left_out: int = 0

    def compare(self, searcher: BulkSearcher, nodes: Iterable[Query]) -> Iterator[str]:
        """Yield a line for each query that the two answer differently, or that stock matchers could not answer."""
        with repaired_matchers():
            for node in nodes:
                start = process_time()
                bulk = searcher.evaluate(node).as_ids().tolist()
                middle = process_time()
                try:
                    with self.limited():
                        stock = stock_documents(node, searcher)
                except TimeoutError:
                    self.left_out += 1
                    yield f"LEFT OUT {node!r}"
                    continue
                self.stock_seconds += process_time() - middle
                self.bulk_seconds += middle - start
                self.queries += 1
                self.found += len(bulk)
                self.empty += not bulk
                if bulk != stock:
                    self.differences += 1
                    extra, missing = sorted(set(bulk) - set(stock)), sorted(set(stock) - set(bulk))
                    yield f"DIFFERS {node!r}: {len(extra)} too many {extra[:5]}, {len(missing)} missing {missing[:5]}"
