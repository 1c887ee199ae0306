# SPDX-License-Identifier: MIT
"""Evaluates trees of Whoosh's queries over one table by set operations."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from whoosh.query import compound, positional, terms
from whoosh.query.qcore import Query, _NullQuery
from whoosh.query.wrappers import ConstantScoreQuery, Not

from reader.errors import CancelToken
from reader.index.bulk.leaves import Leaves, is_pattern, is_placed
from reader.index.bulk.sets import SPARSE, DocSet, both, either, everything, minus, nothing
from reader.index.codec.queries import Near, Quoted
from reader.index.columnar.table import Table

Stock = Callable[[Query], Iterable[int]]
"""Gives a node's documents in one table by Whoosh's own matchers, in any order."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What holds for a whole evaluation: see `Evaluator.evaluate`."""

    cancel: CancelToken
    generous: bool = False
    since: int = 0


class TreeEvaluator:
    """Evaluates over one table. Subclasses know more kinds of leaves. Not for several threads at a time."""

    def __init__(self, table: Table, stock: Stock | None) -> None:
        self.leaves = Leaves(table)
        self.size = table.count
        self._stock = stock

    def documents(self, node: Query, asked: Asked, only: DocSet | None = None, *, negated: bool = False) -> DocSet:
        """Return the documents of a tree; outside of `only` the answer need not be right.

        `negated`: an odd number of NOTs stands above it.
        """
        if isinstance(node, compound.And | compound.Require):
            return self._all(node.subqueries, asked, only, negated=negated)
        if isinstance(node, compound.AndMaybe):
            return self.documents(node.a, asked, only, negated=negated)
        if isinstance(node, compound.AndNot):
            return self._all((node.a, Not(node.b)), asked, only, negated=negated)
        if isinstance(node, compound.Or | compound.DisjunctionMax):
            return self._any(node.subqueries, asked, only, negated=negated)
        return self._one(node, asked, only, negated=negated)

    def leaf(self, node: Query, asked: Asked, only: DocSet | None, *, negated: bool) -> DocSet | None:  # noqa: ARG002
        """Return the documents of a leaf, None of one that is not known. Subclasses know more."""
        return self.leaves.documents(node, only, asked.since, asked.cancel)

    def slowness(self, node: Query, cancel: CancelToken) -> float:
        """Return how slow the leaves of a tree are that read very many words or positions: 1 is slow."""
        if is_placed(node) or is_pattern(node):
            return self.leaves.slowness(node, cancel)
        slowness = sum(self.slowness(child, cancel) for child in node.children())
        if slowness and isinstance(node, compound.And | compound.Require) and any(map(self._is_rare, node.subqueries)):
            return 0
        return slowness

    def _one(self, node: Query, asked: Asked, only: DocSet | None, *, negated: bool) -> DocSet:
        if isinstance(node, Not):
            return minus(everything(self.size), self.documents(node.query, asked, only, negated=not negated))
        if isinstance(node, ConstantScoreQuery):
            return self.documents(node.child, asked, only, negated=negated)
        if isinstance(node, _NullQuery):
            return nothing(self.size)
        found = self.leaf(node, asked, only, negated=negated)
        return self._by_stock(node) if found is None else found

    def _any(self, parts: Sequence[Query], asked: Asked, only: DocSet | None, *, negated: bool) -> DocSet:
        """Ask the cheapest first, until all documents are found."""
        found = nothing(self.size)
        for part in sorted(parts, key=_cost):
            if _cost(part) and found.count() == self.size:
                break
            found = either([found, self.documents(part, asked, only, negated=negated)], self.size)
        return found

    def _all(self, parts: Sequence[Query], asked: Asked, only: DocSet | None, *, negated: bool) -> DocSet:
        """Ask the cheapest first, so that the dear ones need look only where all others are."""
        wanted = sorted((part for part in parts if not isinstance(part, Not)), key=_cost)
        unwanted = sorted((part.query for part in parts if isinstance(part, Not)), key=_cost)
        found = only
        for part in wanted:
            if found is not None and found.ids is not None and not len(found.ids):
                return found
            one = self.documents(part, asked, found, negated=negated)
            found = one if found is None else both(found, one)
        found = everything(self.size) if found is None else found
        for part in unwanted:
            found = minus(found, self.documents(part, asked, found, negated=not negated))
        return found

    def _is_rare(self, node: Query) -> bool:
        if not isinstance(node, terms.Term) or node.fieldname not in self.leaves.table.fields:
            return False
        field = self.leaves.table.fields[node.fieldname]
        number = field.find(node.text.encode())
        return number < 0 or int(field.df[number]) <= self.size // SPARSE

    def _by_stock(self, node: Query) -> DocSet:
        if self._stock is None:
            raise TypeError(f"no bulk form of {node!r}")
        return DocSet.of_ids(self.size, np.unique(np.fromiter(self._stock(node), np.int64)))


def _cost(node: Query) -> int:
    """Return how dear a node is; a tree is as dear as the dearest in it."""
    if isinstance(node, Near):
        return 4
    if is_placed(node) or isinstance(node, Quoted | positional.Phrase):
        return 3
    if isinstance(node, terms.MultiTerm):
        return 1 if isinstance(node, terms.Prefix) else 2
    return max(map(_cost, node.children()), default=0)
