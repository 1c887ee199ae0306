# SPDX-License-Identifier: MIT
"""Near: what its parts are, and the quickest way to look for them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import product

import numpy as np
from whoosh.query import compound, positional
from whoosh.query.qcore import Query
from whoosh.query.terms import Term

from reader.errors import CancelToken
from reader.index.bulk.expansion import raw, term_numbers
from reader.index.bulk.marks import MarkedNear
from reader.index.bulk.near import ordered_near, unordered_near
from reader.index.bulk.near_stream import Around
from reader.index.bulk.phrase import Phrases
from reader.index.bulk.positions import Places, Positions
from reader.index.bulk.sets import SPARSE, DocSet, Ids, both, either, everything, nothing
from reader.index.bulk.slices import Integers
from reader.index.bulk.stream_bytes import StreamBytes, bytes_of_terms
from reader.index.bulk.stream_near import StreamNear
from reader.index.bulk.terms import prefix_set, term_set, terms_set
from reader.index.codec.queries import Near, OpenPhrase

_RARER = 2  # times: whence on it is quicker to look at the bytes around a part than for the positions of another
_PLACES = 1 << 22  # held in one go
_MANY = 1_200_000  # positions to be read, from which on a first page is worth its time
_AROUND = 2  # times as long takes one of which the surroundings are looked at
_IN_ORDER = 2  # times as quick are those of two words, which lie in order
_DOUBTFUL = 1 << 20  # positions to be read for parts of which bytes tell little, from which on one is marked
_CERTAIN = 2  # of so many occurrences of such a part bytes tell one at most
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
        self._last: tuple[Near, dict[Query, list[Part]]] | None = None
        self._told: dict[Part, StreamBytes] = {}

    def documents(self, node: Near, only: DocSet | None, since: int, cancel: CancelToken) -> DocSet:
        """Return the documents. Outside of `only`, and before `since`, the answer need not be right."""
        known = self._known_parts(node, cancel)
        ways = product(*(known[part] for part in node.parts))
        found = [self._one_way(node, way, only, since, cancel) for way in ways]
        return either(found, self._field.count) if found else nothing(self._field.count)

    def slowness(self, node: Near, cancel: CancelToken) -> float:
        """Return how many positions must be read; 1 if they are very many, or if whole texts must be looked through."""
        parts = [part for known in self._known_parts(node, cancel).values() for part in known]
        rare = [part for part in parts if part.phrases or not self._positions.are_common(part.numbers)]
        if parts and not rare:
            return 1
        times = _AROUND if len(rare) < len(parts) else 1 / _IN_ORDER if _are_words(parts) else 1
        return sum(map(self._weight, rare)) * times / _MANY

    def _known_parts(self, node: Near, cancel: CancelToken) -> dict[Query, list[Part]]:
        """Return what each part of a Near may be; kept for the next time: a first page is asked for before all."""
        if self._last is None or self._last[0] != node:
            self._told.clear()
            self._last = node, {part: list(self._alternatives(part, cancel)) for part in dict.fromkeys(node.parts)}
        return self._last[1]

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
        if self._leave_doubts(parts):
            return self._by_marks(node, parts, only, since, cancel)
        if self._are_common(node, parts):
            return self._in_stream(node, parts, only, since, cancel)
        anchor = min(range(len(parts)), key=lambda at: self._weight(parts[at]))
        others = [part for part in parts if part is not parts[anchor] and not part.phrases]
        if self._field.code_at and (
            (others and len(parts) > 2)
            or any(self._code(part) or self._weight(part) > _RARER * self._weight(parts[anchor]) for part in others)
        ):
            return self._anchored(node, parts, anchor, only, since, cancel)
        return self._by_places(node, parts, only, since, cancel)

    def _leave_doubts(self, parts: Sequence[Part]) -> bool:
        """Tell whether two parts are very many terms of which the bytes of the stream tell little."""
        if len(parts) != 2 or any(part.phrases for part in parts) or not self._field.code_at or _are_words(parts):
            return False
        doubtful = [self._doubtful(part) for part in parts]
        return sum(doubtful) > _DOUBTFUL and any(
            _CERTAIN * doubts > self._weight(part) for doubts, part in zip(doubtful, parts, strict=True)
        )

    def _doubtful(self, part: Part) -> int:
        return int(self._field.cf[self._bytes(part).doubtful].sum())

    def _bytes(self, part: Part) -> StreamBytes:
        """Return what the stream tells of a part's terms; kept as long as the part is."""
        if part not in self._told:
            self._told[part] = bytes_of_terms(self._field, part.numbers)
        return self._told[part]

    def _by_marks(
        self, node: Near, parts: Sequence[Part], only: DocSet | None, since: int, cancel: CancelToken
    ) -> DocSet:
        """Go through the places of that part for which fewest positions must be read."""
        walked = min((0, 1), key=lambda at: self._weight(parts[at]) + self._doubtful(parts[1 - at]))
        told, around = self._bytes(parts[1 - walked]), _around(node, parts, walked, 1 - walked)
        doubtful = np.zeros(self._field.size, np.bool_)
        doubtful[told.doubtful] = True
        overlapping = bool(doubtful[parts[walked].numbers].any())
        near = MarkedNear(parts[walked].numbers, told, around, overlapping)
        within = everything(self._field.count) if only is None else only
        return DocSet.of_flags(near.documents(self._positions, within.within(since, self._field.count), cancel))

    def _are_common(self, node: Near, parts: Sequence[Part]) -> bool:
        if len(parts) > _MOST_IN_STREAM and not node.ordered:
            return False
        return all(not part.phrases and self._positions.are_common(part.numbers) for part in parts)

    def _in_stream(
        self, node: Near, parts: Sequence[Part], only: DocSet | None, since: int, cancel: CancelToken
    ) -> DocSet:
        """Read whole texts; only where they leave doubts look at places."""
        near = StreamNear(self._field, list(map(self._bytes, parts)), node.distance, ordered=node.ordered)
        count = self._field.count
        docs = np.arange(since, count) if only is None else only.within(since, count).as_ids()
        flags, unsure = near.documents(docs, cancel)
        if len(unsure):
            flags[self._by_places(node, parts, DocSet.of_ids(count, unsure), since, cancel).as_ids()] = True
        return DocSet.of_flags(flags)

    def _anchored(
        self, node: Near, parts: Sequence[Part], anchor: int, only: DocSet | None, since: int, cancel: CancelToken
    ) -> DocSet:
        """Start from the places of the rarest part, and see whether the bytes of the others stand around them."""
        field = self._field
        flags = np.zeros(field.count, np.bool_)
        unsure: list[Ids] = [np.zeros(0, np.int64)]
        docs = self._having_all([part for part in parts if part is parts[anchor] or not self._code(part)], only, since)
        for some in self._pieces([parts[anchor]], docs.as_ids()):
            places = self._places(parts[anchor], DocSet.of_ids(field.count, some), cancel)
            for at, other in enumerate(parts):
                if at == anchor or other.phrases:
                    continue
                told, around = self._bytes(other), _around(node, parts, anchor, at)
                if len(parts) > 2:
                    places = places.kept(around.has(field, places, told.sure | told.perhaps, cancel))
                    continue
                flags[places.docs[around.has(field, places, told.sure, cancel)]] = True
                places = places.kept(~flags[places.docs])
                places = places.kept(around.has(field, places, told.perhaps, cancel))
            unsure.append(places.documents())
        left = DocSet.of_ids(field.count, np.concatenate(unsure))
        if left.count():
            flags[self._by_places(node, parts, left, since, cancel).as_ids()] = True
        return DocSet.of_flags(flags)

    def _by_places(
        self, node: Near, parts: Sequence[Part], only: DocSet | None, since: int, cancel: CancelToken
    ) -> DocSet:
        distinct = list(dict.fromkeys(parts))
        docs = self._having_all(distinct, only, since)
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

    def _having_all(self, parts: Sequence[Part], only: DocSet | None, since: int) -> DocSet:
        """Return the documents of `only`, from `since` on, that may have all of some parts."""
        if since or (only is not None and only.count() <= self._field.count // SPARSE):
            # so few documents are left that to know those of many words would cost more than it saves
            parts = [part for part in parts if len(part.numbers) == 1 or part.phrases]
        docs = reduce(both, map(self._having, parts), everything(self._field.count))
        docs = docs if only is None else both(docs, only)
        return docs.within(since, docs.size) if since else docs

    def _pieces(self, parts: Sequence[Part], docs: Ids) -> Iterator[Ids]:
        """Yield the documents, so many at a time that the places of the parts aren't too many to hold."""
        places = sum(map(self._weight, parts)) * len(docs) // max(self._field.count, 1)
        yield from np.array_split(docs, places // _PLACES + 1) if len(docs) else ()

    def _weight(self, part: Part) -> int:
        """Return about how many places a part has at most."""
        if not part.phrases:
            return int(self._field.cf[part.numbers].sum())
        words = [_whole_words(phrase) for phrase in part.phrases]
        numbers = [[self._field.find(word.encode()) for word in own] for own in words]
        return sum(min((int(self._field.cf[number]) for number in own if number >= 0), default=0) for own in numbers)

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
        yield everything(self._field.count)
        for word in _whole_words(phrase):
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


def _are_words(parts: Sequence[Part]) -> bool:
    """Tell whether two parts are a term each, whose places lie in order."""
    return len(parts) == 2 and all(len(part.numbers) == 1 for part in parts)


def _alternatives_in(part: Query) -> Iterable[Query]:
    if isinstance(part, compound.Or):
        return (leaf for subquery in part.subqueries for leaf in _alternatives_in(subquery))
    return (part,)


def _whole_words(phrase: positional.Phrase | OpenPhrase) -> Sequence[str]:
    return phrase.words[:-1] if isinstance(phrase, OpenPhrase) else phrase.words


def _around(node: Near, parts: Sequence[Part], anchor: int, other: int) -> Around:
    """Return how far from the places of one part another, of one word, can stand."""
    if not node.ordered:
        reach = node.distance + sum(part.words - 1 for at, part in enumerate(parts) if at != anchor)
        return Around(reach, reach)
    between = parts[min(anchor, other) + 1 : max(anchor, other)]
    reach = node.distance * (len(between) + 1) + sum(part.words - 1 for part in between)
    return Around(reach, 0) if other < anchor else Around(0, reach)
