# SPDX-License-Identifier: MIT
"""A source on the table: the lines that are still the body's, and what was cut off."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.model.article import Part, PartKind
from reader.model.texts import Edit, EditKind, Span
from reader.text.furniture.line import Line, split_lines

LONGEST = 2_000_000
"""Code points of an article that are looked at; what follows them belongs to the last line and stays as it is."""


@dataclass(slots=True)
class Sheet:
    """`lines` shrinks while `cuts` grows; all places count in `source`."""

    source: str
    lines: list[Line]
    cuts: list[Edit] = field(default_factory=list)

    @classmethod
    def without_parts(cls, source: str, parts: Sequence[Part]) -> "Sheet":
        """Lay out `source` with the parts that the format names cut off. A dateline stays in the body."""
        sheet = cls(source, [])
        end_of_seen = min(len(source), LONGEST)
        seen: list[str] = []
        place = 0
        for part in sorted(parts, key=lambda part: part.span):
            start, end = max(part.span.start, place), min(part.span.end, end_of_seen)
            if part.kind is PartKind.DATELINE or start >= end:
                continue
            sheet.cut(start, end, EditKind.FURNITURE if part.kind is PartKind.FURNITURE else EditKind.FIELD, part.kind)
            seen += (source[place:start], "\n" * (end - start))
            place = end
        sheet.lines = split_lines("".join((*seen, source[place:end_of_seen])))
        if len(source) > LONGEST and sheet.lines:
            sheet.lines[-1] = replace(sheet.lines[-1], end=len(source.rstrip()))
        return sheet

    def cut(self, start: int, end: int, kind: EditKind, rule: str) -> None:
        """Note that a piece of the source is not of the body."""
        self.cuts.append(Edit(Span(start, end), self.source[start:end], "", kind, str(rule)))

    def take(self, first: int, last: int, kind: EditKind, rule: str) -> None:
        """Cut off the lines numbered `first` to `last`, as one piece."""
        self.cut(self.lines[first].start, self.lines[last].end, kind, rule)
        del self.lines[first : last + 1]
        if first < len(self.lines) and not self.lines[first].apart:
            self.lines[first] = replace(self.lines[first], apart=True)

    def take_end(self, number: int, place: int, rule: str) -> None:
        """Cut off what stands in line `number` from `place` on, as a field."""
        line = self.lines[number]
        kept = self.source[line.start : place].rstrip()
        if not kept:
            self.take(number, number, EditKind.FIELD, rule)
            return
        self.cut(place, line.end, EditKind.FIELD, rule)
        self.lines[number] = replace(line, end=line.start + len(kept), text=kept[: len(line.text)])

    def stands_before_date(self, line: Line) -> bool:
        """Tell whether the next thing below a line is a date line that was cut."""
        below = [cut for cut in self.cuts if cut.rule == "date-line" and cut.span.start >= line.end]
        return any(not self.source[line.end : cut.span.start].strip() for cut in below)

    def number_of(self, line: Line) -> int:
        """Return the number of a line in the source, as an editor counts."""
        return self.source.count("\n", 0, line.start) + 1
