# SPDX-License-Identifier: MIT
"""Quotations of articles in which the user corrected any, as they are before the keeper has carried it over."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.model.article import Article, QuotationKind
from reader.model.texts import Span
from reader.text.words import speaker_key


@dataclass(frozen=True, slots=True)
class CorrectedSpeakers:
    """Of one article: keys of the speakers, place and kind of each quotation, in the order of `Article.quotations`."""

    number: int
    keys: tuple[frozenset[str], ...]
    spans: tuple[Span, ...]
    kinds: tuple[QuotationKind, ...]

    def marked_at(self, span: Span) -> Iterator[int]:
        """Yield which quotations in marks overlap a stretch of the reading text."""
        for ordinal, (place, kind) in enumerate(zip(self.spans, self.kinds, strict=True)):
            if kind.marked and place.start < span.end and span.start < place.end:
                yield ordinal


def corrected_speakers(articles: Iterable[Article]) -> dict[int, CorrectedSpeakers]:
    """Return what holds for articles as the user wants them, by number."""
    return {article.number: _of(article) for article in articles}


def said_under(
    corrected: Iterable[CorrectedSpeakers], bears: Mapping[str, frozenset[int] | None], *, marked: bool
) -> Iterator[tuple[int, int]]:
    """Yield article and ordinal of what was said under these keys, each in its articles (None: in all).

    `marked`: only in marks.
    """
    for one in corrected:
        own = {key for key, scope in bears.items() if scope is None or one.number in scope}
        for ordinal, (keys, kind) in enumerate(zip(one.keys, one.kinds, strict=True)):
            if keys & own and (kind.marked or not marked):
                yield one.number, ordinal


def _of(article: Article) -> CorrectedSpeakers:
    return CorrectedSpeakers(
        article.number,
        keys=tuple(frozenset(map(speaker_key, quotation.speakers)) for quotation in article.quotations),
        spans=tuple(quotation.span for quotation in article.quotations),
        kinds=tuple(quotation.kind for quotation in article.quotations),
    )
