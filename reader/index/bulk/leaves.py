# SPDX-License-Identifier: MIT
"""Answers the leaves that ask for words or values of one table's fields."""

from typing import TypeGuard

from whoosh.query import positional, ranges, terms
from whoosh.query.qcore import Every, Query

from reader.errors import CancelToken
from reader.index.bulk.expansion import pattern_terms, raw, term_numbers, term_range
from reader.index.bulk.leaf_sets import LeafSets
from reader.index.bulk.near_parts import Nears
from reader.index.bulk.newest import NewestTerms
from reader.index.bulk.pattern_terms import PatternTerms
from reader.index.bulk.phrase import Phrases
from reader.index.bulk.positions import Positions
from reader.index.bulk.sets import SPARSE, DocSet, everything, nothing
from reader.index.bulk.terms import prefix_set, range_set, term_set, terms_set
from reader.index.codec.queries import Near, OpenPhrase
from reader.index.columnar.field import Field, PositionalField
from reader.index.columnar.table import Table

Placed = positional.Phrase | OpenPhrase | Near
"""Leaves that look at positions: dear, and cheaper where it is known which documents matter."""


def is_placed(node: Query) -> TypeGuard[Placed]:
    """Tell whether a leaf looks at positions."""
    return isinstance(node, OpenPhrase | Near) or (isinstance(node, positional.Phrase) and node.slop == 1)


def is_pattern(node: Query) -> TypeGuard[terms.PatternQuery]:
    """Tell whether a leaf is a pattern or an expression, which may stand for very many words."""
    return isinstance(node, terms.Wildcard | terms.Regex)


class Leaves:
    """Answers leaves of one table. Not for several threads at a time."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._kept = LeafSets()
        self._placed: dict[str, tuple[Phrases, Nears]] = {}
        self._positions: dict[str, Positions] = {}
        self._newest: dict[str, NewestTerms] = {}
        self._patterns: tuple[CancelToken | None, dict[Query, PatternTerms | None]] = (None, {})

    def documents(self, node: Query, only: DocSet | None, since: int, cancel: CancelToken) -> DocSet | None:
        """Return a leaf's documents; None if it is of no kind known here.

        Of one that looks at positions or at very many words, it need not be right outside of `only` and before `since`.
        """
        name = node.field()
        if name is None:
            return everything(self.table.count) if isinstance(node, Every) else None
        if name not in self.table.fields:
            return nothing(self.table.count)
        if isinstance(node, terms.Term):  # as quick to read as to keep
            field = self.table.fields[name]
            return term_set(field, field.find(raw(node.text)))
        found = self._kept.get(node)
        if found is None:
            cancel.check()
            only, since = self._narrowed(node, only, since)
            found = self._look(name, node, only, since, cancel)
            if found is not None and only is None and not since:
                self._kept.put(node, found)
        return found

    def slowness(self, node: Query, cancel: CancelToken) -> float:
        """Return how slow it is to look for a leaf's documents in the whole table: 1 is slow. What is kept is quick."""
        field = self.table.fields.get(node.field() or "")
        if field is None or node in self._kept:
            return 0
        if not is_placed(node):
            pattern = self._pattern(field, node, cancel)
            return 0 if pattern is None else pattern.slowness(field)
        if not isinstance(field, PositionalField):
            return 0
        if isinstance(node, Near):
            return self.nears(field.name).slowness(node, cancel)
        phrases, words = self.phrases(field.name), tuple(node.words)
        return phrases.slowness_of_open(words) if isinstance(node, OpenPhrase) else phrases.slowness(words)

    def phrases(self, name: str) -> Phrases:
        """Return what looks for phrases in a field with positions."""
        return self._lookers(name)[0]

    def nears(self, name: str) -> Nears:
        """Return what looks for words near each other in a field with positions."""
        return self._lookers(name)[1]

    def positions(self, name: str) -> Positions:
        """Return what reads the positions of a field."""
        if name not in self._positions:
            self._positions[name] = Positions(self.table.positional(name), self._newest_terms(name))
        return self._positions[name]

    def _look(self, name: str, node: Query, only: DocSet | None, since: int, cancel: CancelToken) -> DocSet | None:
        field = self.table.fields[name]
        if is_placed(node):
            if not isinstance(field, PositionalField):
                return nothing(field.count)
            return self._look_placed(name, node, only, since, cancel)
        if is_pattern(node):
            return self._look_fitting(field, node, only, since, cancel)
        return _of_terms(field, node, cancel)

    def _narrowed(self, node: Query, only: DocSet | None, since: int) -> tuple[DocSet | None, int]:
        """Return which documents a leaf need be looked for in: in all, where others save no time."""
        if is_placed(node):
            return only, since
        if not is_pattern(node):
            return None, 0
        return (None if only is None or only.count() > self.table.count // SPARSE else only), since

    def _look_fitting(
        self, field: Field, node: Query, only: DocSet | None, since: int, cancel: CancelToken
    ) -> DocSet | None:
        pattern = self._pattern(field, node, cancel)
        if pattern is None:
            return None
        if since:
            only = (everything(field.count) if only is None else only).within(since, field.count)
        if only is None:
            del self._patterns[1][node]  # its documents are kept instead
        return pattern.documents(field, self._newest_terms(field.name), only)

    def _newest_terms(self, name: str) -> NewestTerms:
        if name not in self._newest:
            self._newest[name] = NewestTerms(self.table.fields[name])
        return self._newest[name]

    def _pattern(self, field: Field, node: Query, cancel: CancelToken) -> PatternTerms | None:
        """Return the terms of a pattern, None of other leaves; kept while one search asks for them again."""
        if self._patterns[0] is not cancel:
            self._patterns = cancel, {}
        known = self._patterns[1]
        if node not in known:
            known[node] = pattern_terms(field, node, cancel)
        return known[node]

    def _look_placed(self, name: str, node: Placed, only: DocSet | None, since: int, cancel: CancelToken) -> DocSet:
        if isinstance(node, Near):
            return self.nears(name).documents(node, only, since, cancel)
        if isinstance(node, OpenPhrase):
            return self.phrases(name).open_documents(node.words, only, since, cancel)
        return self.phrases(name).documents(tuple(node.words), only, since, cancel)

    def _lookers(self, name: str) -> tuple[Phrases, Nears]:
        if name not in self._placed:
            positions = self.positions(name)
            phrases = Phrases(positions)
            self._placed[name] = phrases, Nears(positions, phrases)
        return self._placed[name]


def _of_terms(field: Field, node: Query, cancel: CancelToken) -> DocSet | None:
    """Return the documents of a leaf that stands for terms, and is soon looked for in all."""
    if isinstance(node, Every):
        return range_set(field, 0, field.size)
    if isinstance(node, terms.Prefix):
        return prefix_set(field, raw(node.text))
    if isinstance(node, ranges.TermRange):
        return range_set(field, *term_range(field, node))
    numbers = term_numbers(field, node, cancel)
    return None if numbers is None else terms_set(field, numbers)
