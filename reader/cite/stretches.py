# SPDX-License-Identifier: MIT
"""A text taken apart where something is to be marked in it: quotations, and what was looked for."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.model.article import Article
from reader.model.texts import Span


class Stretch(NamedTuple):
    """A piece of a text of one look. Put together, the pieces are the text."""

    text: str
    quoted: bool = False
    sought: bool = False


def stretches(text: str, quoted: Sequence[Span], sought: Sequence[Span]) -> Iterator[Stretch]:
    """Yield the pieces of a text; spans count in it, in any order, and of those that overlap the first counts."""
    said, found = _apart(quoted), _apart(sought)
    cuts = sorted({0, len(text), *(end for span in (*said, *found) for end in (span.start, span.end))})
    at_said = at_found = 0
    for start, end in pairwise(cuts):
        at_said, is_said = _at(said, at_said, start)
        at_found, is_found = _at(found, at_found, start)
        yield Stretch(text[start:end], is_said, is_found)


def paragraphs(
    article: Article, sought: Sequence[Span] = (), quoted: Sequence[Span] | None = None
) -> Iterator[list[Stretch]]:
    """Yield the paragraphs of an article's text, each in pieces.

    Quotations are marked with their marks, unless other spans are given; one that goes on in the next paragraph is
    marked there, too.
    """
    said = quotation_spans(article) if quoted is None else quoted
    paragraph: list[Stretch] = []
    for piece in stretches(article.body, said, sought):
        first, *rest = piece.text.split("\n\n")
        for at, words in enumerate((first, *rest)):
            if at and paragraph:
                yield paragraph
                paragraph = []
            if words if paragraph else words.strip("\n"):
                paragraph.append(piece._replace(text=words if paragraph else words.lstrip("\n")))
    if paragraph:
        yield paragraph


def quotation_spans(article: Article) -> list[Span]:
    """Return where quotations in marks stand, the marks among them."""
    return [_with_marks(one.span, one.marks) for one in article.quotations if one.kind.marked]


def _with_marks(span: Span, marks: Sequence[Span]) -> Span:
    return Span(min(span.start, *(m.start for m in marks)), max(span.end, *(m.end for m in marks))) if marks else span


def _apart(spans: Sequence[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if span.start < span.end and (not kept or span.start >= kept[-1].end):
            kept.append(span)
    return kept


def _at(spans: Sequence[Span], at: int, place: int) -> tuple[int, bool]:
    """Return which span is the next to end behind a place, and whether the place is in it."""
    while at < len(spans) and spans[at].end <= place:
        at += 1
    return at, at < len(spans) and spans[at].start <= place
