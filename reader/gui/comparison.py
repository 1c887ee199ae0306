# SPDX-License-Identifier: MIT
"""Where an article's two texts differ, in the units of the documents that show them. Made off the GUI thread."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.gui.sheet import Sheet
from reader.gui.stretch import Stretch, StretchList
from reader.model.texts import Edit, EditKind, Span

_LONGEST_WORD = 40  # code points to which a lost letter is widened
_LONGEST_SHOWN = 120  # code points of what is said of a difference
_MOST = 20_000  # differences; more is no article that anybody would step through
_CUT = frozenset({EditKind.FURNITURE, EditKind.FIELD})


@dataclass(frozen=True, slots=True)
class Difference(Stretch):
    """One difference, at its place in one of the texts. `number` is the same in both; `found` and `read` its words."""

    number: int
    kind: EditKind
    rule: str
    applied: bool
    found: str
    read: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The differences of one article, in order, with their places in the source and in the reading text.

    Line breaks of the medium are no differences here: they are everywhere, and nobody wants to step through them.
    """

    sheet: Sheet
    in_source: StretchList[Difference]
    in_reading: StretchList[Difference]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.in_source.all)

    def reading_position(self, position: int) -> int:
        """Return where in the reading text's document that stands which is at `position` in the source's."""
        place = self.sheet.article.texts.to_reading(self.sheet.source.places.to_text(position))
        return max(0, self.sheet.position_of(place) - _before_body(self.sheet))

    def source_position(self, position: int) -> int:
        """Return where in the source's document that stands which is at `position` in the reading text's."""
        place = self.sheet.place_of(position + _before_body(self.sheet))
        return self.sheet.source.places.to_qt(self.sheet.article.texts.to_source(max(0, place)))


def compare(sheet: Sheet) -> Comparison:
    """Find all differences of an article's two texts. Takes a while for a long one."""
    texts = sheet.article.texts
    body = _before_body(sheet)
    in_source, in_reading = [], []
    for number, edits in enumerate(_grouped(texts.source, texts.edits)):
        if number == _MOST:
            break
        first, last = edits[0], edits[-1]
        span = Span(first.span.start, last.span.end)
        reading = Span(
            texts.to_reading(span.start), max(texts.to_reading(span.start), texts.to_reading(span.end, end=True))
        )
        if first.kind is EditKind.REPAIR:
            found_at, read_at = _word(texts.source, span), _word(texts.reading, reading)
        else:
            found_at, read_at = span, reading
        told = (
            number,
            first.kind,
            first.rule,
            first.applied,
            _short(found_at.of(texts.source)),
            _short(read_at.of(texts.reading)) if first.applied else _short(_offered(texts.source, found_at, first)),
        )
        start, end = sheet.source.at(_seen(found_at, len(texts.source)))
        in_source.append(Difference(start, end, *told))
        read_seen = _seen(read_at, len(texts.reading)) if first.kind is EditKind.REPAIR else read_at
        left, right = sheet.position_of(read_seen.start), sheet.position_of(read_seen.end)
        in_reading.append(Difference(left - body, right - body, *told))
    return Comparison(sheet, StretchList(in_source), StretchList(in_reading))


def _grouped(source: str, edits: Iterable[Edit]) -> Iterator[list[Edit]]:
    """Yield the edits that are differences; what was cut off line by line, for one reason, is one of them."""
    group: list[Edit] = []
    for edit in edits:
        if edit.kind is EditKind.LAYOUT:
            continue
        if group and _goes_on(source, group[-1], edit):
            group.append(edit)
            continue
        if group:
            yield group
        group = [edit]
    if group:
        yield group


def _goes_on(source: str, before: Edit, edit: Edit) -> bool:
    alike = edit.kind in _CUT and (before.kind, before.rule) == (edit.kind, edit.rule)
    return alike and not source[before.span.end : edit.span.start].strip()


def _word(text: str, span: Span) -> Span:
    """Widen a place to the letters that touch it, so that a lost accent is shown with its word."""
    left, right = span.start, span.end
    while left > max(0, span.start - _LONGEST_WORD) and text[left - 1].isalnum():
        left -= 1
    while right < min(len(text), span.end + _LONGEST_WORD) and text[right].isalnum():
        right += 1
    return Span(left, right)


def _seen(span: Span, length: int) -> Span:
    """Widen an empty place by a letter, so that there is something to light."""
    if len(span) or not length:
        return span
    return Span(span.start - 1, span.start) if span.start else Span(0, 1)


def _offered(source: str, span: Span, edit: Edit) -> str:
    """Return how the words at `span` would read if an edit that is only offered were made."""
    return f"{source[span.start : edit.span.start]}{edit.after}{source[edit.span.end : span.end]}"


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN].rstrip()}…"


def _before_body(sheet: Sheet) -> int:
    """Return how many units of the sheet's document stand before the body."""
    return sheet.shown.places.to_qt(sheet.head_length)
