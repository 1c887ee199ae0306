# SPDX-License-Identifier: MIT
"""Quotations of articles in which the user corrected any: who said them, before the keeper has carried it over."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reader.model.article import Article
from reader.text.words import speaker_key


@dataclass(frozen=True, slots=True)
class CorrectedSpeakers:
    """The keys of the speakers of each quotation of one article, in the order of `Article.quotations`."""

    number: int
    day: date | None
    keys: tuple[frozenset[str], ...]


def corrected_speakers(articles: Iterable[Article]) -> dict[int, CorrectedSpeakers]:
    """Return what holds for articles as the user wants them, by number."""
    return {article.number: _of(article) for article in articles}


def said_under(
    corrected: Iterable[CorrectedSpeakers], bears: "dict[str, frozenset[int] | None]"
) -> Iterator[tuple[int, int]]:
    """Yield article and ordinal of what was said under these keys, each in its articles (None: in all)."""
    for one in corrected:
        own = {key for key, scope in bears.items() if scope is None or one.number in scope}
        for ordinal, keys in enumerate(one.keys):
            if keys & own:
                yield one.number, ordinal


def _of(article: Article) -> CorrectedSpeakers:
    keys = (frozenset(map(speaker_key, quotation.speakers)) for quotation in article.quotations)
    return CorrectedSpeakers(article.number, article.date.earliest, tuple(keys))
