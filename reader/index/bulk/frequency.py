# SPDX-License-Identifier: MIT
"""How often a leaf stands in each document of a table, what stands in the headline weighted."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from whoosh.query import compound, positional, terms
from whoosh.query.qcore import Query
from whoosh.query.wrappers import Not

from reader.errors import CancelToken
from reader.index.bulk.expansion import term_numbers
from reader.index.bulk.leaves import Leaves, is_placed
from reader.index.bulk.sets import SPARSE, Ids, distinct
from reader.index.bulk.slices import Integers
from reader.index.codec.queries import Keyword, Near, OpenPhrase, Quoted

_HEADLINE = 2  # beside the one that an occurrence there counts as part of the text


@dataclass(frozen=True, slots=True, eq=False)
class Frequencies:
    """The documents that have a leaf, rising and distinct, and how often."""

    docs: Ids
    counts: Integers

    def of(self, ids: Ids, size: int) -> Integers:
        """Return how often each of `ids`, of `size` documents in all, has the leaf."""
        if len(self.docs) > size // SPARSE:
            full = np.zeros(size, np.int64)
            full[self.docs] = self.counts
            found: Integers = full[ids]
            return found
        if not len(self.docs):
            return np.zeros(len(ids), np.int64)
        at = np.searchsorted(self.docs, ids)
        at[at == len(self.docs)] = 0
        return np.where(self.docs[at] == ids, self.counts[at], 0)


def scored_leaves(node: Query) -> tuple[Query, ...]:
    """Return the different leaves that count in a score, in order: words, however they are asked for.

    What stands under a NOT doesn't count, but a NOT under a NOT takes that back.
    """
    return tuple(dict.fromkeys(leaf for leaf, negated in _scored(node, negated=False) if not negated))


def _scored(node: Query, *, negated: bool) -> Iterator[tuple[Query, bool]]:
    if isinstance(node, Not):
        yield from _scored(node.query, negated=not negated)
    elif isinstance(node, compound.AndNot):
        yield from _scored(node.a, negated=negated)
        yield from _scored(node.b, negated=not negated)
    elif isinstance(node, Near | Quoted):
        yield node, negated
    elif node.is_leaf():
        if is_placed(node) or (isinstance(node, terms.Term | terms.MultiTerm) and not isinstance(node, Keyword)):
            yield node, negated
    else:
        for part in node.children():
            yield from _scored(part, negated=negated)


def leaf_frequencies(leaves: Leaves, node: Query, cancel: CancelToken) -> Frequencies:
    """Return how often a leaf of words stands in each document; in "text", an occurrence in the headline is three."""
    found = _plain(leaves, node, cancel)
    if node.field() != "text" or "headline" not in leaves.table.fields or not len(found.docs):
        return found
    above = _plain(leaves, in_field(node, "headline"), cancel)
    return Frequencies(found.docs, found.counts + _HEADLINE * above.of(found.docs, leaves.table.count))


def counted(rising: Ids) -> Frequencies:
    """Return how often each document stands in a list of them."""
    docs = distinct(rising)
    begins = np.searchsorted(rising, docs)
    return Frequencies(docs, np.diff(begins, append=len(rising)))


def in_field(node: Query, name: str) -> Query:
    """Return the same leaf in another field."""
    if isinstance(node, Near):
        return replace(node, fieldname=name, parts=tuple(in_field(part, name) for part in node.parts))
    if isinstance(node, compound.Or):
        return compound.Or([in_field(part, name) for part in node.subqueries])
    other = copy.copy(node)
    other.fieldname = name  # type: ignore[attr-defined]  # leaves have it
    return other


def _plain(leaves: Leaves, node: Query, cancel: CancelToken) -> Frequencies:
    name = node.field()
    if name not in leaves.table.fields:
        return counted(np.zeros(0, np.int64))
    cancel.check()
    if isinstance(node, positional.Phrase):
        return counted(leaves.phrases(name).places(tuple(node.words), None, cancel).docs)
    if isinstance(node, OpenPhrase):
        return counted(leaves.phrases(name).open_places(node.words, None, cancel).docs)
    if isinstance(node, Near):  # once, however often its parts stand there
        found = leaves.documents(node, None, 0, cancel)
        return counted(np.zeros(0, np.int64) if found is None else found.as_ids())
    return _of_terms(leaves, name, node, cancel)


def _of_terms(leaves: Leaves, name: str, node: Query, cancel: CancelToken) -> Frequencies:
    field = leaves.table.positional(name)
    numbers = term_numbers(field, node, cancel)
    if numbers is None or not len(numbers):
        return counted(np.zeros(0, np.int64))
    if len(numbers) == 1:
        number = int(numbers[0])
        return Frequencies(field.doc_list(number), field.frequencies(number).astype(np.int64))
    total = leaves.positions(name).frequencies(numbers, cancel)
    docs = np.flatnonzero(total)
    return Frequencies(docs, total[docs])
