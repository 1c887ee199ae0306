# SPDX-License-Identifier: MIT
"""Reading articles as their user taught: divided, and their first lines told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.lesson import Lesson, LineRole
from reader.model.texts import Span
from reader.text.dates.days import numbers_in_order
from reader.text.dates.witness import field_witness
from reader.text.furniture.line import line_key

NOT_AS_TAUGHT = "not-as-taught"
"""The flag of an article whose first lines can't be what was taught of its folder."""

_LONGEST_LINE = 500
_PARTS = {
    LineRole.HEADLINE: PartKind.HEADLINE,
    LineRole.BYLINE: PartKind.BYLINE,
    LineRole.SECTION: PartKind.SECTION,
    LineRole.CREDIT: PartKind.CREDIT,
    LineRole.FURNITURE: PartKind.FURNITURE,
}
_FIELDS = (LineRole.SOURCE, LineRole.PAGE)


def taught(raw: RawArticle, lesson: Lesson) -> Iterator[RawArticle]:
    """Yield what an article is by a lesson: itself, or those that a dividing line makes of it.

    What its format states stays: an article with a headline of its own is neither divided nor read by lines. One whose
    lines don't fit (too few, too long, no date where one should be) is left as it was, with a flag.
    """
    stated = bool(raw.field("headline"))
    for piece in (raw,) if stated else _divided(raw, lesson.divider):
        whole = piece if stated else _with_lines(piece, lesson)
        source = {"source": lesson.source} if lesson.source and not whole.field("source") else {}
        witnesses = tuple(_settled(witness, lesson) for witness in whole.witnesses)
        yield replace(whole, fields=_with(whole.fields, source), witnesses=witnesses)


def _divided(raw: RawArticle, divider: str) -> Iterator[RawArticle]:
    """Yield the pieces between dividing lines; each keeps the line above it. Nothing but white space is no piece."""
    if not divider.strip():
        yield raw
        return
    number = 0
    for start, first, end in _pieces(raw.source, _sign(divider)):
        if raw.source[first:end].strip():
            number += 1
            yield _piece(raw, Span(start, end), first - start, number)


def _pieces(source: str, sign: str) -> Iterator[tuple[int, int, int]]:
    """Yield where each piece begins, where its text begins below the dividing line, and where it ends."""
    start = first = place = 0
    for line in source.splitlines(keepends=True):
        if len(line) <= _LONGEST_LINE and line.strip() and _sign(line) == sign:
            yield start, first, place
            start, first = place, place + len(line)
        place += len(line)
    yield start, first, len(source)


def divides(divider: str, line: str) -> bool:
    """Tell whether a line stands between two articles, given what such a line looks like; "" divides nothing."""
    return bool(divider.strip() and line.strip()) and _sign(line) == _sign(divider)


def _sign(line: str) -> str:
    """Return what makes two lines the same divider: all but the figures in them."""
    return line_key(line)


def _piece(raw: RawArticle, span: Span, divider: int, number: int) -> RawArticle:
    parts = [
        Part(part.kind, Span(part.span.start - span.start, part.span.end - span.start))
        for part in raw.parts
        if span.start + divider <= part.span.start and part.span.end <= span.end
    ]
    if divider:
        parts.insert(0, Part(PartKind.FURNITURE, Span(0, divider)))
    item = f"{raw.item}#{number}" if raw.item else str(number)
    return replace(raw, item=item, source=span.of(raw.source), parts=tuple(parts))


def _with_lines(raw: RawArticle, lesson: Lesson) -> RawArticle:
    if not lesson.lines:
        return raw
    spans = _first_lines(raw, len(lesson.lines) + 1)
    roles = list(zip(lesson.lines, spans, strict=False))
    witnesses = tuple(_witness(raw.source, span) for role, span in roles if role is LineRole.DATE)
    fits = len(spans) > len(lesson.lines) and all(len(span) <= _LONGEST_LINE for _, span in roles)
    if not fits or not all(witness.readings for witness in witnesses):
        return replace(raw, flags=(*raw.flags, NOT_AS_TAUGHT))
    end = roles[-1][1].end
    parts = [part for part in raw.parts if part.span.start >= end or part.kind is PartKind.FURNITURE]
    parts += [Part(_PARTS.get(role, PartKind.MASTHEAD), span) for role, span in roles]
    stated = {role.value: span.of(raw.source) for role, span in roles if role in _FIELDS}
    dropped = {role.value for role, _ in roles}
    fields = _with(tuple(field for field in raw.fields if field[0] not in dropped), stated)
    return replace(
        raw,
        parts=tuple(sorted(parts, key=lambda part: part.span)),
        fields=fields,
        witnesses=(*raw.witnesses, *witnesses),
    )


def _first_lines(raw: RawArticle, count: int) -> Sequence[Span]:
    """Return the first lines that hold more than white space and are not the page's."""
    apart = [part.span for part in raw.parts if part.kind is PartKind.FURNITURE]
    spans: list[Span] = []
    place = 0
    for line in raw.source.splitlines(keepends=True):
        text = line.strip()
        start = place + line.find(text)
        place += len(line)
        if text and not any(span.start <= start < span.end for span in apart):
            spans.append(Span(start, start + len(text)))
            if len(spans) == count:
                break
    return spans


def _witness(source: str, span: Span) -> Witness:
    line = source.count("\n", 0, span.start) + 1
    return field_witness(WitnessKind.FORMAT, span.of(source), f"line {line}, as taught")


def _settled(witness: Witness, lesson: Lesson) -> Witness:
    """Keep the readings that have day and month in the order that was taught."""
    numbers = numbers_in_order(witness.value)
    if lesson.day_first is None or not numbers or len(witness.readings) < 2:
        return witness
    day = f"{numbers[0 if lesson.day_first else 1]:02}"
    kept = tuple(reading for reading in witness.readings if reading[-2:] == day)
    return replace(witness, readings=kept or witness.readings)


def _with(fields: tuple[tuple[str, str], ...], stated: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Return fields with others in their place."""
    return tuple((dict(fields) | {name: " ".join(value.split()) for name, value in stated.items()}).items())
