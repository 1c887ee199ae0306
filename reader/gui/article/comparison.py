# SPDX-License-Identifier: MIT
"""Where an article's two texts differ, in the units of the documents that show them. Made off the GUI thread."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import Stretch, StretchList
from reader.model.texts import Edit, EditKind, Span

_LONGEST_WORD = 40  # code points to which a lost letter is widened
_LONGEST_SHOWN = 120  # code points of what is said of a difference
_MOST = 5_000  # differences; nobody would step through more
_CUT = frozenset({EditKind.FURNITURE, EditKind.FIELD})


@dataclass(frozen=True, slots=True)
class Difference(Stretch):
    """One difference, at its place in one of the texts. `number` is the same in both; `found` and `read` its words.

    `kind` is None where no edit made it: two articles differ there.
    """

    number: int
    kind: EditKind | None
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
    def cut_short(self) -> bool:
        """Whether there may be more of them than are lit."""
        return self.count >= _MOST

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
    pairs = [
        _places(sheet, number, edits) for number, edits in enumerate(islice(_grouped(texts.source, texts.edits), _MOST))
    ]
    return Comparison(sheet, StretchList(left for left, _ in pairs), StretchList(right for _, right in pairs))


def _places(sheet: Sheet, number: int, edits: Sequence[Edit]) -> tuple[Difference, Difference]:
    """Return one difference at its place in the source and in the reading text."""
    texts, first = sheet.article.texts, edits[0]
    span = Span(first.span.start, edits[-1].span.end)
    # What was put in lies between the two places to which its own is mapped.
    found = span
    read = Span(*sorted((texts.to_reading(span.start), texts.to_reading(span.end, end=True))))
    mended = first.kind is EditKind.REPAIR
    if mended and any(map(str.isalnum, first.before + first.after)):
        found, read = _word(texts.source, span), _word(texts.reading, read)
    words = read.of(texts.reading) if first.applied else _offered(texts.source, found, first)
    told = (number, first.kind, first.rule, first.applied, _short(found.of(texts.source)), _short(words))
    lit = _seen(read, len(texts.reading)) if mended else read
    body = _before_body(sheet)
    start, end = sheet.source.at(_seen(found, len(texts.source)))
    left, right = sheet.position_of(lit.start) - body, sheet.position_of(lit.end) - body
    return Difference(start, end, *told), Difference(left, right, *told)


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
