# SPDX-License-Identifier: MIT
"""Where the leaves of a query stand in one segment: in headlines and bodies, not in what a repair has replaced."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from whoosh.query import positional, terms
from whoosh.query.qcore import Query as WhooshQuery

from reader.errors import CancelToken
from reader.index.bulk.evaluator import ArticleEvaluator
from reader.index.bulk.expansion import term_numbers
from reader.index.bulk.positions import Places
from reader.index.bulk.sets import DocSet, both
from reader.index.bulk.terms import term_set
from reader.index.codec.queries import Forms, Near, OpenPhrase
from reader.index.codec.translate import translate
from reader.index.columnar.arrays import Flags, Ints
from reader.index.columnar.schema_spec import GAP
from reader.index.language.fields import in_field
from reader.index.occurrences.near_stretches import near_stretches
from reader.index.occurrences.stretches import NOWHERE, Stretches, apart, united
from reader.model.query import WordLeaf

_QUOTED = ("said", "quote")
_MOST_WORDS = 16  # that are looked for one by one whenever a page of them is read


class Sections:
    """Where headlines and bodies lie among the positions of a segment's articles."""

    def __init__(self, evaluator: ArticleEvaluator) -> None:
        table = evaluator.leaves.table
        self.text, self.headline = table.positional("text"), table.positional("headline")
        self.start: Ints = self.text.start
        self.heads: Ints = self.headline.extents.astype(np.int64)
        self.body_ends: Ints = self.text.lengths.astype(np.int64) + GAP
        self.longer: Flags = self.body_ends != self.text.extents  # these have stretches as found
        self.plain = not self.longer.any()

    def of(self, places: Places) -> Ints:
        """Return a number for each place, rising: headline or body of which article it stands in."""
        docs = places.docs.astype(np.int64)
        sections: Ints = 2 * docs + (places.at - self.start[docs] >= self.heads[docs])
        return sections

    def shown(self, places: Places) -> Places:
        """Return what stands in headlines and bodies."""
        if self.plain:
            return places
        return places.kept(places.at - self.start[places.docs] < self.body_ends[places.docs])


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Words of one field, by their numbers, rising."""

    field: str
    numbers: Ints


class WordPlaces:
    """Looks for the occurrences of leaves in one segment."""

    def __init__(self, evaluator: ArticleEvaluator) -> None:
        self._evaluator = evaluator
        self._leaves = evaluator.leaves
        self.sections = Sections(evaluator)

    def stretches(
        self, leaves: Sequence[WordLeaf], within: DocSet, quotations: "Stretches | None", cancel: CancelToken
    ) -> Stretches:
        """Return where any of the leaves stands in the documents of a set: what overlaps is one.

        What must be said counts only in `quotations`, which need not be given where no leaf asks for that.
        """
        return united([self._of_leaf(leaf, within, quotations, cancel) for leaf in leaves])

    def words(self, leaves: Sequence[WordLeaf], cancel: CancelToken) -> Words | None:
        """Return for which words the leaves stand, if these are few single ones of one field, whoever says them."""
        nodes = [translate(leaf) for leaf in leaves]
        fields = {node.field() or "" for node in nodes}
        if len(fields) != 1 or any(leaf.field in _QUOTED for leaf in leaves) or not all(map(_is_cheap, nodes)):
            return None
        name = fields.pop()
        field = self._leaves.table.positional(name)
        several = [numbers for node in nodes if (numbers := term_numbers(field, node, cancel)) is not None]
        numbers = np.unique(np.concatenate([some[: _MOST_WORDS + 1] for some in several]))
        return Words(name, numbers) if len(numbers) <= _MOST_WORDS else None

    def of_words(self, words: Words, within: DocSet, cancel: CancelToken) -> Stretches:
        """Return where any of some words stands in the documents of a set."""
        found = [self._of_term(words.field, number, within, cancel) for number in words.numbers.tolist()]
        places = [self._in_text(one, words.field).at.astype(np.int64, copy=False) for one in found]
        at = np.sort(np.concatenate([NOWHERE.first, *places]), kind="stable")
        return Stretches(at, at)

    def frequencies(self, words: Words, cancel: CancelToken) -> Ints:
        """Return how often each document has any of some words, stretches as found among it."""
        return self._leaves.positions(words.field).frequencies(words.numbers, cancel)

    def _of_leaf(self, leaf: WordLeaf, within: DocSet, quotations: Stretches | None, cancel: CancelToken) -> Stretches:
        said = leaf.field in _QUOTED
        node = translate(_plain(leaf) if said else leaf)
        cancel.check()
        found = self._near(node, within, cancel) if isinstance(node, Near) else self._plain(node, within, cancel)
        if said:
            found = found.kept(found.within(quotations if quotations is not None else NOWHERE))
        return apart(found) if isinstance(node, Near) else found

    def _plain(self, node: WhooshQuery, within: DocSet, cancel: CancelToken) -> Stretches:
        places = self._in_text(self._places(node, within, cancel), node.field())
        at = places.at.astype(np.int64, copy=False)
        return Stretches(at, at + (places.words - 1) if places.words > 1 else at)

    def _near(self, node: Near, within: DocSet, cancel: CancelToken) -> Stretches:
        having = self._leaves.documents(node, within, 0, cancel)
        docs = within if having is None else both(having, within)
        known = {
            part: self._in_text(self._places(part, docs, cancel), node.field()) for part in dict.fromkeys(node.parts)
        }
        parts = [replace(known[part], docs=self.sections.of(known[part])) for part in node.parts]
        return near_stretches(parts, node.distance, ordered=node.ordered, cancel=cancel)

    def _places(self, node: WhooshQuery, within: DocSet, cancel: CancelToken) -> Places:
        name = node.field() or ""
        if isinstance(node, OpenPhrase | positional.Phrase):
            phrases = self._leaves.phrases(name)
            look = phrases.open_places if isinstance(node, OpenPhrase) else phrases.places
            places = look(tuple(node.words), within, cancel)
            return places.kept(within.as_flags()[places.docs])
        field, positions = self._leaves.table.positional(name), self._leaves.positions(name)
        numbers = term_numbers(field, node, cancel)
        if numbers is None or not len(numbers):
            return Places(np.zeros(0, np.int64), np.zeros(0, np.int64))
        if len(numbers) > 1:
            return positions.terms(numbers, within, cancel)
        return self._of_term(name, int(numbers[0]), within, cancel)

    def _of_term(self, name: str, number: int, within: DocSet, cancel: CancelToken) -> Places:
        field, positions = self._leaves.table.positional(name), self._leaves.positions(name)
        having, every = both(term_set(field, number), within), int(field.df[number])
        if having.count() == every:
            return positions.term(number, None, cancel)
        places = positions.term(number, having.as_ids(), cancel)  # perhaps in more documents
        return places.kept(having.as_flags()[places.docs])

    def _in_text(self, places: Places, field: str | None) -> Places:
        """Return places of a field as places of `text`, which begins with the headline."""
        if field == "headline":
            shift = self.sections.start - self.sections.headline.start
            return replace(places, at=places.at + shift[places.docs])
        return self.sections.shown(places)


def _is_cheap(node: WhooshQuery) -> bool:
    """Tell whether it takes next to nothing to tell for which terms something stands."""
    return isinstance(node, terms.Term | terms.Prefix | Forms)


def _plain(leaf: WordLeaf) -> WordLeaf:
    """Return a leaf of what is said as one of the whole text."""
    plain = in_field(leaf, "")
    assert isinstance(plain, WordLeaf)
    return plain
