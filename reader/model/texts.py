# SPDX-License-Identifier: MIT
"""The two texts of an article, and the edits between them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points of one text; which text, the holder says."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}, {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words that this span covers in `text`."""
        return text[self.start : self.end]


class EditKind(StrEnum):
    """Why a piece of the source reads differently, or not at all, in the reading text."""

    FURNITURE = "furniture"  # of the page, not of the article: navigation, notices, stamps
    FIELD = "field"  # moved into a field: headline, byline, credit, section, masthead
    LAYOUT = "layout"  # line breaks and indents of the medium
    REPAIR = "repair"  # damage undone


@dataclass(frozen=True, slots=True)
class Edit:
    """One change from source to reading text. `span` counts in the source, `before` are the source's words there.

    An insertion has an empty span. `rule` names what made the edit (`lost-accent`, `unclosed-mark`, `stamp`, …);
    `confidence` is 0 to 1. An edit that is not `applied` is only offered: the reading text keeps the source's words.
    """

    span: Span
    before: str
    after: str
    kind: EditKind
    rule: str
    confidence: float = 1.0
    applied: bool = True


_Table = tuple[list[int], list[int], list[int], list[int]]


class _Tables:
    """A slot beside the dataclass's own, for tables that are neither compared nor pickled."""

    __slots__ = ("_cached",)

    _cached: tuple[_Table, _Table]


@dataclass(frozen=True, slots=True)
class TwoTexts(_Tables):
    """Source and reading text, mapped both ways.

    `edits` are in order of the source and don't overlap. Taking all of them away gives the source back:
    `restore(reading, edits) == source`. Build it by `TwoTexts.make`.
    """

    source: str
    reading: str
    edits: tuple[Edit, ...]

    @classmethod
    def make(cls, source: str, edits: Iterable[Edit]) -> Self:
        """Apply `edits`. Raises `ValueError` if two overlap or one names other words than the source has."""
        ordered = tuple(sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)))
        parts: list[str] = []
        place = 0
        for edit in ordered:
            if edit.span.start < place:
                raise ValueError(f"edits overlap at {edit.span.start}")
            if edit.span.of(source) != edit.before or len(edit.span) != len(edit.before):
                raise ValueError(f"the source has other words at {edit.span.start}")
            parts.append(source[place : edit.span.start])
            parts.append(edit.after if edit.applied else edit.before)
            place = edit.span.end
        parts.append(source[place:])
        return cls(source, "".join(parts), ordered)

    @property
    def repairs(self) -> tuple[Edit, ...]:
        """The edits that undo damage, applied or offered."""
        return tuple(edit for edit in self.edits if edit.kind is EditKind.REPAIR)

    def to_source(self, place: int, *, end: bool = False) -> int:
        """Map a place in the reading text to the source: to the character that stands there.

        With `end` the place ends a span: it maps to just after the character before it, so that what was removed
        behind the span stays outside. Inside replaced words: to their start, or their end.
        """
        return _map(self._tables()[0], place, end=end)

    def to_reading(self, place: int, *, end: bool = False) -> int:
        """Map a place in the source to the reading text, as `to_source` does. Removed words: to where they would be."""
        return _map(self._tables()[1], place, end=end)

    def span_in_source(self, span: Span) -> Span:
        """Map a span of the reading text to the source. What was removed inside it is inside."""
        start = self.to_source(span.start)
        return Span(start, self.to_source(span.end, end=True)) if len(span) else Span(start, start)

    def span_in_reading(self, span: Span) -> Span:
        """Map a span of the source to the reading text; empty if nothing of it is left."""
        start = self.to_reading(span.start)
        return Span(start, self.to_reading(span.end, end=True)) if len(span) else Span(start, start)

    def _tables(self) -> tuple[_Table, _Table]:
        try:
            return self._cached
        except AttributeError:
            reading, source = _ranges(self.edits)
            object.__setattr__(self, "_cached", ((*reading, *source), (*source, *reading)))
            return self._cached


def restore(reading: str, edits: Iterable[Edit]) -> str:
    """Take all edits away from a reading text: the source. Edits in order of the source, as `TwoTexts` has them."""
    parts: list[str] = []
    place = shift = 0
    for edit in edits:
        now = edit.after if edit.applied else edit.before
        start = edit.span.start + shift
        parts.extend((reading[place:start], edit.before))
        place = start + len(now)
        shift += len(now) - len(edit.before)
    parts.append(reading[place:])
    return "".join(parts)


def _ranges(edits: Iterable[Edit]) -> tuple[tuple[list[int], list[int]], tuple[list[int], list[int]]]:
    """Return where each applied edit starts and ends, in the reading text and in the source."""
    reading: tuple[list[int], list[int]] = ([], [])
    source: tuple[list[int], list[int]] = ([], [])
    shift = 0
    for edit in edits:
        if not edit.applied:
            continue
        source[0].append(edit.span.start)
        source[1].append(edit.span.end)
        reading[0].append(edit.span.start + shift)
        shift += len(edit.after) - len(edit.before)
        reading[1].append(edit.span.end + shift)
    return reading, source


def _map(table: _Table, place: int, *, end: bool) -> int:
    """Map a place from one text to the other; the table holds the edits' starts and ends here, then there."""
    starts, ends, other_starts, other_ends = table
    row = (bisect_left(starts, place) if end else bisect_right(starts, place)) - 1
    if row < 0:
        return place
    if place >= ends[row]:
        return other_ends[row] + place - ends[row]
    return other_ends[row] if end else other_starts[row]
