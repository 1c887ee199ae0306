# SPDX-License-Identifier: MIT
"""Lines of quotations, a page at a time."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.catalog.catalog import Catalog
from reader.library.quotation_values import LineSpeaker, QuotationLine, QuotationLines, QuotationSort
from reader.model.article import Article, Quotation, Speaker
from reader.model.search import QuotationPlaces
from reader.text.surroundings import surroundings

Place = tuple[int, int]
"""The number of an article, and which of its quotations."""


def in_order(catalog: Catalog, places: Sequence[Place], sort: QuotationSort) -> Sequence[Place]:
    """Return places, which are by date, newest first or by paper; as they are for any other order."""
    ranking = {QuotationSort.NEWEST: catalog.newest_first, QuotationSort.SOURCE: catalog.by_source}.get(sort)
    if ranking is None:
        return places
    rank = {number: at for at, number in enumerate(ranking({number for number, _ in places}))}
    return sorted(places, key=lambda place: rank.get(place[0], len(rank)))


class QuotationPages:
    """Quotations at `places`, in their order (see `QuotationLines`).

    `articles` reads whole articles by number, `speaker` says whom a speaker of an article stands for.
    """

    def __init__(
        self,
        places: Iterable[Place],
        articles: Callable[[Sequence[int]], Iterator[Article]],
        speaker: Callable[[Speaker, int], LineSpeaker],
    ) -> None:
        self._numbers, self._ordinals = array("q"), array("I")
        for number, ordinal in places:
            self._numbers.append(number)
            self._ordinals.append(ordinal)
        self._articles = articles
        self._speaker = speaker

    @property
    def numbers(self) -> Sequence[int]:
        """The number of the article of each quotation, in order."""
        return self._numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def places(self, start: int, stop: int) -> Sequence[Place]:
        """Return some of the places."""
        return list(zip(self._numbers[start:stop], self._ordinals[start:stop], strict=True))

    def lines(self, start: int, stop: int) -> tuple[QuotationLine, ...]:
        """Return a page."""
        places = self.places(start, stop)
        found = {article.number: article for article in self._articles(list(dict.fromkeys(n for n, _ in places)))}
        return tuple(
            self._line(found[number], ordinal)
            for number, ordinal in places
            if number in found and ordinal < len(found[number].quotations)
        )

    def _line(self, article: Article, ordinal: int) -> QuotationLine:
        quotation: Quotation = article.quotations[ordinal]
        before, after = surroundings(article.body, quotation.span)
        return QuotationLine(
            number=article.number,
            article_id=article.id,
            ordinal=ordinal,
            date=article.date,
            source=article.source,
            headline=article.headline,
            text=" ".join(quotation.text.split()),
            speakers=tuple(self._speaker(one, article.number) for one in quotation.speakers),
            kind=quotation.kind,
            confidence=quotation.confidence,
            own=quotation.own,
            reason=quotation.reason,
            before=before,
            after=after,
        )


class FoundPages:
    """Quotations that a search found (see `QuotationLines`): which of an article's each is, is asked page by page.

    `told` says it for some of them, `lines` makes lines of these.
    """

    def __init__(
        self,
        found: QuotationPlaces,
        told: "Callable[[array[int], array[int]], Iterator[Place]]",
        lines: Callable[[Iterable[Place]], QuotationLines],
    ) -> None:
        self._found = found
        self._told = told
        self._lines = lines

    @property
    def numbers(self) -> Sequence[int]:
        """The number of the article of each quotation, in order."""
        return self._found.numbers

    def __len__(self) -> int:
        return len(self._found.numbers)

    def places(self, start: int, stop: int) -> Sequence[Place]:
        """Return some of the places."""
        return list(self._told(self._found.numbers[start:stop], self._found.ordinals[start:stop]))

    def lines(self, start: int, stop: int) -> tuple[QuotationLine, ...]:
        """Return a page."""
        places = self.places(start, stop)
        return self._lines(places).lines(0, len(places))
