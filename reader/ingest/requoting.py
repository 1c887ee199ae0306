# SPDX-License-Identifier: MIT
"""An article's quotations as the user corrected them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model.article import Article, Quotation, QuotationKind
from reader.model.texts import Span, TwoTexts
from reader.overlay.anchor import Anchor
from reader.overlay.work import QuotationWork

YOU_SAID_SO = "You said so"
"""The reason for speakers whom the user set."""

YOU_CONFIRMED = "You confirmed it"
"""The reason for those whom the user confirmed, as they were found."""

_ALIKE = 0.5  # what part of both together two stretches must share to be the same quotation, read differently


def requoted(article: Article, works: Sequence[QuotationWork]) -> tuple[Quotation, ...]:
    """Return the quotations of `article`, as it was read, with what the user says of them, in order of their places.

    What was said of words that are gone, or that are no quotation any more, has no effect, unless it was added.
    """
    if not works:
        return article.quotations
    found = list(article.quotations)
    for said in works:
        place = place_of(said.anchor, article.texts)
        if place is None:
            continue
        at = _likest(found, place)
        if said.removed:
            del found[slice(0) if at is None else slice(at, at + 1)]
        elif at is not None:
            found[at] = _corrected(found[at], said, article.texts)
        elif said.added:
            blank = Quotation(place, place.of(article.body), QuotationKind.DIRECT, (), own=True)
            found.append(_corrected(blank, said, article.texts))
    return tuple(sorted(found, key=lambda quotation: quotation.span))


def anchor_for(article: Article, span: Span, works: Iterable[QuotationWork]) -> Anchor:
    """Return by which anchor the user speaks of the quotation that stands at `span` of the corrected article."""
    for said in works:
        if place_of(said.bounds or said.anchor, article.texts) == span:
            return said.anchor
    return Anchor.of(article.texts.source, article.texts.span_in_source(span))


def place_of(anchor: Anchor, texts: TwoTexts) -> Span | None:
    """Return where an anchor's words stand in the reading text; None if they don't."""
    found = anchor.find(texts.source)
    place = texts.span_in_reading(found) if found else None
    return place or None  # an empty span is false, too


def _likest(quotations: Sequence[Quotation], place: Span) -> int | None:
    """Return which quotation is that at `place`, though another version may have found other bounds for it."""
    likeness, at = max(((_likeness(one.span, place), -at) for at, one in enumerate(quotations)), default=(0.0, 0))
    return -at if likeness >= _ALIKE else None


def _likeness(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start) or 1)


def _corrected(quotation: Quotation, said: QuotationWork, texts: TwoTexts) -> Quotation:
    quotation = replace(quotation, found=1.0, own=True)
    if said.kind is not None:
        quotation = replace(quotation, kind=said.kind)
    bounds = place_of(said.bounds, texts) if said.bounds else None
    if bounds is not None:
        marks = tuple(mark for mark in quotation.marks if mark.end <= bounds.start or mark.start >= bounds.end)
        quotation = replace(quotation, span=bounds, text=bounds.of(texts.reading), marks=marks)
    if said.speakers is None:
        return quotation
    if said.speakers == quotation.speakers:
        return replace(quotation, confidence=1.0, reason=YOU_CONFIRMED)
    return replace(quotation, speakers=said.speakers, mention=None, confidence=1.0, reason=YOU_SAID_SO)
