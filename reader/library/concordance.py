# SPDX-License-Identifier: MIT
"""Lines of occurrences, a page at a time: what stands around each, and who says it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.catalog.catalog import Catalog
from reader.library.people import People
from reader.model.article import Article, ArticleRow
from reader.model.occurrence import CONTEXT, OccurrenceLine, OccurrencePlace, OccurrencePlaces
from reader.model.person import SURE
from reader.model.query import Query, Regex, sought
from reader.model.texts import Span
from reader.text.matches import find_matches
from reader.text.words import WORD

_WHITE = re.compile(r"\s+")
_REST = re.compile(r"^\S+\s+")  # of a word that was cut


@dataclass(frozen=True, slots=True)
class _Stretch:
    """An occurrence in its text: from where to where, where its first word ends and where its last begins."""

    span: Span
    first_end: int
    last_start: int

    def is_in(self, quotation: Span) -> bool:
        """Tell whether all its words stand in a quotation, which may begin or end within a word."""
        return quotation.start < self.first_end and self.last_start < quotation.end


_Texts = Mapping[int, tuple[str, str]]


class ConcordanceLines:
    """See `Concordance`. `articles` reads whole articles, with the user's corrections."""

    def __init__(
        self,
        places: OccurrencePlaces,
        query: Query,
        catalog: Callable[[], Catalog],
        people: People,
        articles: Callable[[Sequence[int]], Iterator[Article]],
    ) -> None:
        self._places = places
        self._checked = None if any(isinstance(leaf, Regex) for leaf in sought(query)) else query  # not twice
        self._catalog = catalog
        self._people = people
        self._articles = articles

    @property
    def places(self) -> OccurrencePlaces:
        """Where they stand."""
        return self._places

    @property
    def total(self) -> int:
        """How many lines there are."""
        return self._places.total

    @property
    def of(self) -> int:
        """How many there were before thinning."""
        return self._places.of

    @property
    def articles(self) -> int:
        """In how many articles the lines stand."""
        return self._places.articles

    def lines(self, start: int, stop: int, *, context: int = CONTEXT) -> tuple[OccurrenceLine, ...]:
        """Return a page (see `Concordance`)."""
        places = self._places.page(max(0, start), max(0, stop))
        numbers = list(dict.fromkeys(place.number for place in places))
        texts = {number: (headline, body) for number, headline, body in self._catalog().bodies(numbers)}
        rows = {row.number: row for row in self._catalog().rows(numbers)}
        stretches = _stretches(places, texts)
        speaking = self._speaking(places, stretches)
        return tuple(
            self._line(place, stretch, (rows[place.number], texts[place.number]), speaking.get(place.number), context)
            for place, stretch in zip(places, stretches, strict=True)
            if stretch is not None and place.number in rows and self._stands(place, stretch, texts)
        )

    def place(self, number: int, span: Span, *, in_headline: bool = False) -> int | None:
        """Return where the line of an article at this very span stands; None if there is none."""
        for _, headline, body in self._catalog().bodies([number]):
            starts = (match.start() for match in WORD.finditer(headline if in_headline else body))
            for first, begin in enumerate(starts):
                if begin >= span.start:
                    at = OccurrencePlace(number, in_headline, first, first)
                    return self._places.index(at) if begin == span.start else None
        return None

    def _speaking(self, places: Sequence[OccurrencePlace], stretches: Sequence[_Stretch | None]) -> dict[int, Article]:
        """Read the articles of lines that stand in quotations, and those whose quotations the user corrected."""
        every = zip(places, stretches, strict=True)
        own = [(place.number, stretch) for place, stretch in every if stretch and not place.in_headline]
        quoted = self._catalog().quoted([number for number, _ in own])
        corrected = self._people.state().corrected
        wanted = {
            number for number, stretch in own if number in corrected or any(map(stretch.is_in, quoted.get(number, ())))
        }
        return {article.number: article for article in self._articles(sorted(wanted))}

    def _stands(self, place: OccurrencePlace, stretch: _Stretch, texts: _Texts) -> bool:
        """Tell whether what is looked for still stands there: the text may have been read anew since it was indexed."""
        if self._checked is None:
            return True
        found = stretch.span.of(_text(texts, place.number, place.in_headline))
        return bool(find_matches(found, self._checked, field="headline" if place.in_headline else ""))

    def _line(
        self,
        place: OccurrencePlace,
        stretch: _Stretch,
        told: tuple[ArticleRow, tuple[str, str]],
        article: Article | None,
        context: int,
    ) -> OccurrenceLine:
        row, (headline, body) = told
        text = headline if place.in_headline else body
        before, after = _beside(text, stretch.span, context)
        found = () if article is None or place.in_headline else article.quotations
        said = [one for one in found if one.kind.marked and stretch.is_in(one.span)]
        names = [self._people.speaker(who, row.number).name for one in said for who in one.speakers]
        return OccurrenceLine(
            number=row.number,
            id=row.id,
            in_headline=place.in_headline,
            span=stretch.span,
            before=before,
            match=_flat(stretch.span.of(text)),
            after=after,
            date=row.date,
            source=row.source,
            headline=row.headline,
            quoted=bool(said),
            speakers=tuple(dict.fromkeys(names)),
            sure=all(one.confidence >= SURE for one in said if one.speakers),
        )


def _stretches(places: Sequence[OccurrencePlace], texts: _Texts) -> list[_Stretch | None]:
    """Return where occurrences stand in their texts; None for what has left the archive, or is no longer so."""
    last: dict[tuple[int, bool], int] = {}
    for place in places:
        text = place.number, place.in_headline
        last[text] = max(last.get(text, 0), place.last)
    words = {text: list(islice(WORD.finditer(_text(texts, *text)), most + 1)) for text, most in last.items()}
    found: list[_Stretch | None] = []
    for place in places:
        own = words[place.number, place.in_headline]
        if place.last < len(own):
            (start, first_end), (last_start, end) = own[place.first].span(), own[place.last].span()
            found.append(_Stretch(Span(start, end), first_end, last_start))
        else:
            found.append(None)
    return found


def _text(texts: _Texts, number: int, in_headline: bool) -> str:  # noqa: FBT001
    return texts.get(number, ("", ""))[0 if in_headline else 1]


def _beside(text: str, span: Span, context: int) -> tuple[str, str]:
    """Return up to `context` code points on either side, no word of them cut where there is a blank."""
    first, last = max(0, span.start - context), min(len(text), span.end + context)
    before, after = text[first : span.start], text[span.end : last]
    if first and before and not text[first - 1].isspace() and not before[0].isspace():
        before = _REST.sub("", before, count=1)
    if last < len(text) and after and not text[last].isspace() and not after[-1].isspace():
        after = after[: len(after) - len(after.split()[-1])] if len(after.split()) > 1 else after
    return _flat(before), _flat(after)


def _flat(text: str) -> str:
    return _WHITE.sub(" ", text)
