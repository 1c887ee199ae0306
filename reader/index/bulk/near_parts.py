# SPDX-License-Identifier: MIT
"""Near: what its parts are, and the quickest way to look for them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import product

import numpy as np
from whoosh.query import compound, positional
from whoosh.query.qcore import Query
from whoosh.query.terms import Prefix, Term

from reader.errors import CancelToken
from reader.index.bulk.expansion import raw, term_numbers
from reader.index.bulk.near import ordered_near, unordered_near
from reader.index.bulk.near_coded import beside
from reader.index.bulk.phrase import Phrases
from reader.index.bulk.positions import Places, Positions
from reader.index.bulk.sets import SPARSE, DocSet, Ids, both, either, everything, nothing
from reader.index.bulk.slices import Integers
from reader.index.bulk.stream_bytes import bytes_of_terms
from reader.index.bulk.stream_near import StreamNear
from reader.index.bulk.terms import prefix_set, term_set, terms_set
from reader.index.codec.queries import Near, OpenPhrase

_PIECE = 1 << 23  # positions in the documents looked at in one go
_FEW = 64  # terms
_MOST_IN_STREAM = 5  # parts, whose every choice may have to be counted


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What may stand in one place of a Near, all of it `words` long: terms (of one word), or phrases."""

    words: int
    numbers: Integers
    phrases: tuple[positional.Phrase | OpenPhrase, ...] = ()


class Nears:
    """Looks for Near in one field."""

    def __init__(self, positions: Positions, phrases: Phrases) -> None:
        self._positions = positions
        self._phrases = phrases
        self._field = positions.field

    def documents(self, node: Near, only: DocSet | None, since: int, cancel: CancelToken) -> DocSet:
        """Return the documents. Outside of `only`, and before `since`, the answer need not be right."""
        known = {part: list(self._alternatives(part, cancel)) for part in dict.fromkeys(node.parts)}
        ways = product(*(known[part] for part in node.parts))
        found = [self._one_way(node, way, only, since, cancel) for way in ways]
        return either(found, self._field.count) if found else nothing(self._field.count)

    def is_slow(self, node: Near) -> bool:
        """Tell whether the whole stream must be looked through: all parts are very common."""
        for part in node.parts:
            if not isinstance(part, Term | Prefix):
                return False
            low, high = self._field.prefix_range(raw(part.text)) if isinstance(part, Prefix) else self._only(part)
            if not self._positions.are_common(np.arange(low, high)):
                return False
        return True

    def _alternatives(self, part: Query, cancel: CancelToken) -> Iterator[Part]:
        """Yield what a part may be, the longest last. Raises `TypeError` for what has no places."""
        numbers: list[Integers] = []
        phrases: dict[int, list[positional.Phrase | OpenPhrase]] = {}
        if isinstance(part, Term):  # the usual case, told the short way
            yield Part(1, np.arange(*self._only(part)))
            return
        for node in _alternatives_in(part):
            if isinstance(node, positional.Phrase | OpenPhrase):
                phrases.setdefault(len(node.words), []).append(node)
                continue
            own = term_numbers(self._field, node, cancel)
            if own is None:
                raise TypeError(f"{node!r} has no places")
            numbers.append(own)
        all_numbers = np.unique(np.concatenate(numbers)) if len(numbers) > 1 else numbers[0] if numbers else None
        if all_numbers is not None:
            yield Part(1, all_numbers)
        for words in sorted(phrases):
            yield Part(words, np.zeros(0, np.int64), tuple(phrases[words]))

    def _one_way(
        self, node: Near, parts: Sequence[Part], only: DocSet | None, since: int, cancel: CancelToken
    ) -> DocSet:
        if (only is None or only.count() > self._field.count // SPARSE) and self._are_common(node, parts):
            return self._in_stream(node, parts, since, cancel)
        codes = [self._code(part) for part in parts]
        if len(parts) == 2 and any(codes) and not all(codes):
            return self._beside_coded(node, parts, codes, only, cancel)
        return self._by_places(node, parts, only, since, cancel)

    def _are_common(self, node: Near, parts: Sequence[Part]) -> bool:
        if len(parts) > _MOST_IN_STREAM and not node.ordered:
            return False
        return all(not part.phrases and self._positions.are_common(part.numbers) for part in parts)

    def _in_stream(self, node: Near, parts: Sequence[Part], since: int, cancel: CancelToken) -> DocSet:
        """Read the whole stream; only where it leaves doubts look at places."""
        told = {part: bytes_of_terms(self._field, part.numbers) for part in parts}
        near = StreamNear(self._field, [told[part] for part in parts], node.distance, ordered=node.ordered)
        flags, unsure = near.documents(since, cancel)
        if len(unsure):
            doubtful = DocSet.of_ids(self._field.count, unsure)
            flags[self._by_places(node, parts, doubtful, since, cancel).as_ids()] = True
        return DocSet.of_flags(flags)

    def _beside_coded(
        self, node: Near, parts: Sequence[Part], codes: list[int], only: DocSet | None, cancel: CancelToken
    ) -> DocSet:
        """Look a coded word up around the places of the other part."""
        plain = codes.index(0)
        docs = self._having(parts[plain])  # nearly all of these have the other
        places = self._places(parts[plain], docs if only is None else both(docs, only), cancel)
        before, after = range(-node.distance, 0), range(places.words, places.words + node.distance)
        if node.ordered:
            return beside(self._field, places, codes[1 - plain], before if plain else after)
        return beside(self._field, places, codes[1 - plain], (*before, *after))

    def _by_places(
        self, node: Near, parts: Sequence[Part], only: DocSet | None, since: int, cancel: CancelToken
    ) -> DocSet:
        distinct = list(dict.fromkeys(parts))
        docs = reduce(both, map(self._having, distinct))
        docs = docs if only is None else both(docs, only)
        docs = docs.within(since, docs.size) if since else docs
        found = [np.zeros(0, np.int64)]
        for some in self._pieces(distinct, docs.as_ids()):
            cancel.check()
            known = {part: self._places(part, DocSet.of_ids(docs.size, some), cancel) for part in distinct}
            places, start = [known[part] for part in parts], self._field.start
            if node.ordered:
                found.append(ordered_near(places, start, node.distance).astype(np.int64))
            else:
                found.append(unordered_near(places, start, node.distance, cancel).astype(np.int64))
        return DocSet.of_ids(docs.size, np.concatenate(found))

    def _pieces(self, parts: Sequence[Part], docs: Ids) -> Iterator[Ids]:
        """Yield the documents, so many at a time that the places of their words aren't too many to hold.

        More at a time where a part is of many terms, for these are all gone through for each piece.
        """
        many = any(
            len(part.numbers) > _FEW or any(isinstance(one, OpenPhrase) for one in part.phrases) for part in parts
        )
        most = _PIECE << 3 if many else _PIECE
        ends = np.cumsum(self._field.start[docs + 1] - self._field.start[docs])
        low = 0
        while low < len(docs):
            base = int(ends[low - 1]) if low else 0
            high = max(low + 1, int(np.searchsorted(ends, base + most, side="right")))
            yield docs[low:high]
            low = high

    def _only(self, part: Term) -> tuple[int, int]:
        """Return the range of one term, or an empty one."""
        number = self._field.find(raw(part.text))
        return max(number, 0), number + 1

    def _code(self, part: Part) -> int:
        """Return the code of a part that is one coded word; 0 of others."""
        return self._field.code_at.get(int(part.numbers[0]), 0) if len(part.numbers) == 1 else 0

    def _having(self, part: Part) -> DocSet:
        """Return a set that all documents with the part are in."""
        if part.phrases:
            return either([reduce(both, self._words(phrase)) for phrase in part.phrases], self._field.count)
        return terms_set(self._field, part.numbers)

    def _words(self, phrase: positional.Phrase | OpenPhrase) -> Iterator[DocSet]:
        words = phrase.words[:-1] if isinstance(phrase, OpenPhrase) else phrase.words
        yield everything(self._field.count)
        for word in words:
            yield term_set(self._field, self._field.find(word.encode()))
        if isinstance(phrase, OpenPhrase):
            yield prefix_set(self._field, phrase.words[-1].encode())

    def _places(self, part: Part, within: DocSet, cancel: CancelToken) -> Places:
        """Return where a part stands in documents that all have it."""
        if len(part.numbers) == 1:
            return self._positions.term(int(part.numbers[0]), within.as_ids(), cancel)
        if not part.phrases:
            return self._positions.terms(part.numbers, within, cancel)
        found = []
        for phrase in part.phrases:
            look = self._phrases.open_places if isinstance(phrase, OpenPhrase) else self._phrases.places
            places = look(tuple(phrase.words), within, cancel)
            found.append(places.kept(within.as_flags()[places.docs]))
        if len(found) == 1:
            return found[0]
        at = np.unique(np.concatenate([places.at for places in found]))
        return Places(at, self._positions.doc_of(at), part.words)


def _alternatives_in(part: Query) -> Iterable[Query]:
    if isinstance(part, compound.Or):
        return (leaf for subquery in part.subqueries for leaf in _alternatives_in(subquery))
    return (part,)
