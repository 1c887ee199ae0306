# SPDX-License-Identifier: MIT
"""What was found in a part of a text, moved to where the part stands."""

from dataclasses import replace

from reader.model.article import Quotation
from reader.model.person import ArticlePerson
from reader.model.texts import Span


def moved_quotation(quotation: Quotation, by: int) -> Quotation:
    """Return a quotation with all its spans `by` code points further on."""
    if not by:
        return quotation
    return replace(
        quotation,
        span=_moved(quotation.span, by),
        marks=tuple(_moved(mark, by) for mark in quotation.marks),
        mention=_moved(quotation.mention, by) if quotation.mention else None,
        cue=_moved(quotation.cue, by) if quotation.cue else None,
    )


def moved_person(person: ArticlePerson, by: int) -> ArticlePerson:
    """Return a person with all mentions `by` code points further on."""
    return replace(person, mentions=tuple(_moved(span, by) for span in person.mentions)) if by else person


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
