# SPDX-License-Identifier: MIT
"""A Whoosh searcher that also answers whole queries in bulk."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from whoosh.query.qcore import Query
from whoosh.reading import IndexReader
from whoosh.searching import Searcher

from reader.errors import CancelToken
from reader.index.bulk.evaluator import Evaluator
from reader.index.bulk.sets import DocSet, both, nothing
from reader.index.codec.segment import ArticleSegment


class BulkSearcher(Searcher):
    """As Whoosh's, over the readers of a `ColumnarIndex`; `evaluate` gives the documents of a query by sets."""

    def __init__(self, reader: IndexReader, **options: Any) -> None:  # noqa: ANN401  Whoosh's
        super().__init__(reader, **options)
        segment = reader.segment()
        self._segment = segment if isinstance(segment, ArticleSegment) else None
        self._evaluator: Evaluator | None = None

    def evaluate(self, node: Query, cancel: CancelToken | None = None) -> DocSet:
        """Return the live documents of a query, numbered as everywhere in this searcher.

        Query types that have no bulk form go through Whoosh's matchers. Raises `CancelledError`, `StoreDamagedError`.
        """
        token, size = cancel or CancelToken(), Searcher.doc_count_all(self)
        leaves: list[tuple[BulkSearcher, int]] = Searcher.leaf_searchers(self)
        parts = [(leaf._found(node, token), offset) for leaf, offset in leaves]  # noqa: SLF001  of its own class
        if len(parts) == 1:
            return parts[0][0]
        return DocSet.of_ids(size, np.concatenate([found.as_ids() + offset for found, offset in parts]))

    def _found(self, node: Query, cancel: CancelToken) -> DocSet:
        if self._segment is None:  # an empty index
            return nothing(0)
        if self._evaluator is None:
            self._evaluator = Evaluator(self._segment.opened, self._segment.outside, stock=self._by_matchers)
        found = self._evaluator.evaluate(node, cancel)
        live = self._segment.opened.live
        return found if live is None else both(found, DocSet.of_flags(live))

    def _by_matchers(self, node: Query) -> Iterable[int]:
        return node.docs(self)
