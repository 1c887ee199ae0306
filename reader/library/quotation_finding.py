# SPDX-License-Identifier: MIT
"""Which quotations are wanted, and in which order."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.library.people import People
from reader.library.quotation_pages import FoundPages, Place, in_order
from reader.library.quotation_values import QuotationChoice, QuotationLines, QuotationSort
from reader.library.user_speakers import CorrectedSpeakers
from reader.model.article import QuotationKind, Speaker, SpeakerKind
from reader.model.query import Keyword, Query, WordLeaf, leaves
from reader.model.search import SearchEngine, SearchRequest, Sort
from reader.text.words import fold

_AT_ONCE = 5_000  # articles between two looks whether the answer is still wanted
_ORDERS = {QuotationSort.NEWEST: Sort.NEWEST}


class QuotationFinder:
    """Finds places of quotations: articles, and which of `Article.quotations` each is."""

    def __init__(self, engine: SearchEngine, catalog: Catalog, people: People, cancel: CancelToken) -> None:
        self._engine = engine
        self._catalog = catalog
        self._people = people
        self._cancel = cancel

    def lines(self, request: SearchRequest, choice: QuotationChoice) -> QuotationLines:
        """Return what is chosen of all that a search finds. Raises as a search.

        By date, without any choice, nothing of the articles is read before a page is looked at.
        """
        if choice.kinds or choice.people or choice.sort in (QuotationSort.SPEAKER, QuotationSort.SOURCE):
            return self._people.lines(self._find(request, choice))
        found = self._engine.quotations(_by_date(request, choice.sort), self._cancel)
        later = QuotationFinder(self._engine, self._catalog, self._people, CancelToken())
        return FoundPages(found, later._among_all, self._people.lines)

    @property
    def _corrected(self) -> Mapping[int, CorrectedSpeakers]:
        return self._people.state().corrected

    def _find(self, request: SearchRequest, choice: QuotationChoice) -> Iterable[Place]:
        request = _by_date(request, choice.sort)
        if choice.people:
            places: Iterable[Place] = self._of_people(request, choice)
        else:
            found = self._engine.quotations(request, self._cancel)
            places = self._among_all(found.numbers, found.ordinals)
        if choice.kinds:
            places = self._of_kinds(list(places), choice.kinds)
        if choice.sort is QuotationSort.SPEAKER:
            return self._by_speaker(list(places))
        if choice.people or choice.sort is QuotationSort.SOURCE:
            return in_order(self._catalog, list(places), choice.sort)
        return places

    def _of_people(self, request: SearchRequest, choice: QuotationChoice) -> Iterator[Place]:
        marked = all(kind.marked for kind in choice.kinds)
        said = self._people.said(*sorted(choice.people), marked=marked)
        if _asks_for_quotations(request.query):
            found = self._engine.quotations(request, self._cancel)
            own = {number for number, _ in said}
            kept = [(number, at) for number, at in zip(found.numbers, found.ordinals, strict=True) if number in own]
            wanted = set(self._among_all(array("q", [n for n, _ in kept]), array("I", [at for _, at in kept])))
            return (place for place in said if place in wanted)
        numbers = frozenset(self._engine.search(request, self._cancel).numbers)
        return (place for place in said if place[0] in numbers)

    def _among_all(self, numbers: "array[int]", ordinals: "array[int]") -> Iterator[Place]:
        """Yield the same places, counted among all quotations of the article, those without marks among them."""
        corrected = self._corrected
        for start in range(0, len(numbers), _AT_ONCE):
            self._cancel.check()
            page = numbers[start : start + _AT_ONCE]
            kinds = self._catalog.kinds_in(set(page))
            marked = {number: _marked(found) for number, found in kinds.items() if number not in corrected}
            for number, at in zip(page, ordinals[start : start + _AT_ONCE], strict=True):
                places = marked.get(number, ())
                if at < len(places):
                    yield number, places[at]
                elif number in corrected:
                    yield from self._corrected_at(number, at)

    def _corrected_at(self, number: int, at: int) -> Iterator[Place]:
        """Yield what the user made of a quotation that the index knows; each but once."""
        spans = self._catalog.quoted([number]).get(number, ())
        before = {found for span in spans[:at] for found in self._corrected[number].marked_at(span)}
        for span in spans[at : at + 1]:
            yield from ((number, found) for found in self._corrected[number].marked_at(span) if found not in before)

    def _of_kinds(self, places: Sequence[Place], kinds: frozenset[QuotationKind]) -> Iterator[Place]:
        corrected = self._corrected
        for start in range(0, len(places), _AT_ONCE):
            self._cancel.check()
            page = places[start : start + _AT_ONCE]
            known = self._catalog.kinds_in({number for number, _ in page})
            for number, at in page:
                found = corrected[number].kinds if number in corrected else known.get(number, ())
                if at < len(found) and found[at] in kinds:
                    yield number, at

    def _by_speaker(self, places: Sequence[Place]) -> list[Place]:
        """Return places in order of the first speaker's name, those without one last."""
        names: dict[Place, str] = {}
        numbers = sorted({number for number, _ in places})
        for start in range(0, len(numbers), _AT_ONCE):
            self._cancel.check()
            for number, spoken in self._catalog.speakers_in(numbers[start : start + _AT_ONCE]).items():
                for ordinal, key, _ in spoken:
                    names.setdefault((number, ordinal), self._name(key, number))
        return sorted(places, key=lambda place: (place not in names, names.get(place, "")))

    def _name(self, key: str, number: int) -> str:
        prefix, _, rest = key.rpartition(":")
        kind = next(kind for kind in SpeakerKind if Speaker(kind, "").prefix == (prefix and prefix + ":"))
        return fold(self._people.speaker(Speaker(kind, rest), number).name)


def _by_date(request: SearchRequest, sort: QuotationSort) -> SearchRequest:
    return replace(request, sort=_ORDERS.get(sort, Sort.OLDEST))


def _marked(kinds: Sequence[QuotationKind]) -> tuple[int, ...]:
    return tuple(at for at, kind in enumerate(kinds) if kind.marked)


def _asks_for_quotations(query: Query) -> bool:
    fields = {leaf.field for leaf, negated in leaves(query) if not negated and isinstance(leaf, WordLeaf | Keyword)}
    return not fields.isdisjoint(("said", "quote", "speaker"))
