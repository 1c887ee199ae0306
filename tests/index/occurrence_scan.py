# SPDX-License-Identifier: MIT
"""Every occurrence by a plain scan of the texts, and quotations for the documents of random tests."""

import random
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from brute_matching import Matching, cut, is_near, occurrences, placed
from unmeasured import unmeasured

from reader.model.occurrence import OccurrenceKey, OccurrencePlace, OccurrenceRequest, SpokenAt
from reader.model.person import NamedKeys
from reader.model.query import Near, Query, WordLeaf, sought
from reader.model.search import IndexDocument, IndexQuotation
from reader.model.texts import Span
from reader.text.words import words

NAMES = {"pavel grachev": "Zorin", "margaret o'neill": "Ädelin", "grachev": "Borov", "mayor castane": "Zorin"}
SPLIT = frozenset(range(100, 130))  # where `grachev` is somebody else


@dataclass
class Spoken:
    """Knows names, and the quotations of two articles otherwise than the index."""

    said: Mapping[int, Sequence[SpokenAt]]

    def corrected(self) -> Mapping[int, Sequence[SpokenAt]]:
        return self.said

    def meant(self, speakers: AbstractSet[str]) -> NamedKeys:
        within = (("grachev", SPLIT),) if "grachev" in speakers else ()
        return NamedKeys(frozenset(speakers - {"grachev"}), within)

    def names(self, keys: Sequence[str]) -> Mapping[str, Sequence[tuple[str, AbstractSet[int] | None]]]:
        return {key: [("Aal", SPLIT), ("Borov", None)] if key == "grachev" else [(_called(key), None)] for key in keys}

    def ids(self, numbers: Sequence[int]) -> Sequence[str]:
        return [f"id{number}" for number in numbers]


def _called(key: str) -> str:
    return NAMES.get(key, key)


class Scan:
    """The documents, and what is said in them: (first word, the one behind the last, keys) of bodies."""

    def __init__(self, documents: Sequence[IndexDocument], spoken: Spoken, matching: Matching) -> None:
        self._documents = documents
        self._matching = matching
        self._said = {one.number: spoken.said.get(one.number) or _said(one) for one in documents}

    @unmeasured
    def lines(self, request: OccurrenceRequest) -> list[OccurrencePlace]:
        found = [
            (document, place)
            for document in self._documents
            if self._matching.matches(document, request.search.query)
            for place in self._in_document(document, request.search.query)
            if self._passes(place, request)
        ]
        found.sort(key=lambda one: (*_day(one[0], newest=False), one[0].place, one[0].number, *_standing(one[1])))
        for key in reversed(request.order):
            found.sort(key=lambda one: self._key(key, *one))
        return [place for _, place in found]

    def _in_document(self, document: IndexDocument, query: Query) -> Iterator[OccurrencePlace]:
        for in_headline, text in ((True, document.headline), (False, document.body)):
            taken: list[tuple[int, int]] = []
            for leaf in sought(query):
                if (leaf.field == "headline" and not in_headline) or (leaf.field in ("said", "quote") and in_headline):
                    continue
                stretches = _stretches(cut(text), replace(leaf, field=""))
                if leaf.field in ("said", "quote"):
                    stretches = [one for one in stretches if self._around(document.number, *one)]
                taken += _apart(stretches) if isinstance(leaf, Near) else stretches
            for first, last in _merged(taken):
                yield OccurrencePlace(document.number, in_headline, first, last)

    def _around(self, number: int, first: int, last: int) -> list[SpokenAt]:
        return [one for one in self._said[number] if one.first <= first and last < one.behind]

    def _passes(self, place: OccurrencePlace, request: OccurrenceRequest) -> bool:
        around = [] if place.in_headline else self._around(place.number, place.first, place.last)
        if request.quoted is not None and bool(around) is not request.quoted:
            return False
        keys = {key for one in around for key in one.keys if key != "grachev" or place.number in SPLIT}
        return not request.speakers or bool(keys & request.speakers)

    def _key(self, key: OccurrenceKey, document: IndexDocument, place: OccurrencePlace) -> tuple[Any, ...]:
        if key in (OccurrenceKey.DATE, OccurrenceKey.NEWEST):
            return _day(document, newest=key is OccurrenceKey.NEWEST)
        if key is OccurrenceKey.SOURCE:
            source = " ".join(cut(document.source))
            return not source, source
        told = cut(document.headline if place.in_headline else document.body)
        if key is OccurrenceKey.MATCH:
            return tuple(told[place.first : place.last + 1][:8])
        if key is OccurrenceKey.SPEAKER:
            around = [] if place.in_headline else self._around(place.number, place.first, place.last)
            inner = max(around, key=lambda one: one.first, default=SpokenAt(0, 0))
            split = place.number in SPLIT
            names = ["Aal" if key == "grachev" and split else _called(key) for key in inner.keys]
            folded = min((" ".join(cut(name)) for name in names), default="")
            return not folded, folded
        at = place.first - int(key.value[-1]) if key.value.startswith("left") else place.last + int(key.value[-1])
        return not 0 <= at < len(told), told[at] if 0 <= at < len(told) else ""


def _stretches(text: list[str], leaf: WordLeaf) -> list[tuple[int, int]]:
    """Return the shortest stretches of words in which a leaf is found."""
    if not isinstance(leaf, Near):
        return occurrences(placed([text]), leaf)
    parts = [occurrences(placed([text]), part) for part in leaf.parts]
    found = {(min(places)[0], max(last for _, last in places)) for places in product(*parts) if is_near(places, leaf)}
    return sorted(
        one for one in found if not any(other != one and one[0] <= other[0] and other[1] <= one[1] for other in found)
    )


def _apart(stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for one in stretches:
        if not kept or one[0] > kept[-1][1]:
            kept.append(one)
    return kept


def _merged(stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for first, last in sorted(set(stretches)):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return found


def _standing(place: OccurrencePlace) -> tuple[bool, int]:
    return not place.in_headline, place.first


def _day(document: IndexDocument, *, newest: bool) -> tuple[bool, int, int]:
    way = -1 if newest and document.earliest else 1
    return not document.earliest, way * document.earliest, way * document.latest


def _said(document: IndexDocument) -> list[SpokenAt]:
    spans = [(start, end) for _, start, end in words(document.body)]
    return [
        SpokenAt(
            sum(end <= one.span.start for _, end in spans),
            sum(start < one.span.end for start, _ in spans),
            frozenset(one.speakers),
        )
        for one in document.quotations
    ]


def quoting(document: IndexDocument, chance: random.Random) -> IndexDocument:
    """Give a document quotations: some in others, some that begin within a word."""
    size, quotations = len(document.body), []
    for _ in range(chance.randint(0, 4)):
        start = chance.randint(0, size)
        span = Span(start, min(size, start + chance.randint(0, 300)))
        speakers = tuple(sorted(chance.sample(sorted(NAMES), chance.randint(0, 2))))
        quotations.append(IndexQuotation(span.of(document.body), speakers, span))
    return replace(document, quotations=tuple(sorted(quotations, key=lambda one: one.span)))
