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
    """`lines` shrinks while `cuts` grows; all places count in `source`.

    `parted` are the starts of lines that are apart from the line above them only because of a cut between. `begun`: a
    label said that all that is left is the text.
    """

    source: str
    lines: list[Line]
    cuts: list[Edit] = field(default_factory=list)
    parted: set[int] = field(default_factory=set)
    begun: bool = False

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
        if len(source) > LONGEST:
            if not sheet.lines:  # nothing but white space was looked at
                start = len(source) - len(source[end_of_seen:].lstrip())
                sheet.lines.append(Line(start, start, "", 0, apart=False, tabular=False))
            sheet.lines[-1] = replace(sheet.lines[-1], end=max(sheet.lines[-1].end, len(source.rstrip())))
        return sheet

    def cut(self, start: int, end: int, kind: EditKind, rule: str) -> None:
        """Note that a piece of the source is not of the body."""
        self.cuts.append(Edit(Span(start, end), self.source[start:end], "", kind, str(rule)))

    def _cut_around(self, start: int, end: int, kind: EditKind, rule: str) -> None:
        """Cut a piece of the source but for what in it is cut already: a format may name parts anywhere."""
        within = sorted(cut.span for cut in self.cuts if start <= cut.span.start < end)
        for span_start, span_end in (*((span.start, span.end) for span in within), (end, end)):
            kept = self.source[start:span_start]
            if piece := kept.strip():
                begin = start + len(kept) - len(kept.lstrip())
                self.cut(begin, begin + len(piece), kind, rule)
            start = max(start, span_end)

    def take(self, first: int, last: int, kind: EditKind, rule: str) -> None:
        """Cut off the lines numbered `first` to `last`, as one piece. What stands below is apart from what is above."""
        self._cut_around(self.lines[first].start, self.lines[last].end, kind, rule)
        del self.lines[first : last + 1]
        if first < len(self.lines) and not self.lines[first].apart:
            self.lines[first] = replace(self.lines[first], apart=True)
            self.parted.add(self.lines[first].start)

    def keep(self, number: int, start: int, end: int, rule: str) -> None:
        """Cut off what stands before and behind a piece of a line, given by its places in the line."""
        line = self.lines[number]
        first, last = line.start + start, line.start + end
        for begin, stop in ((line.start, first), (last, line.end)):
            self._cut_around(begin, stop, EditKind.FIELD, rule)
        self.lines[number] = replace(line, start=first, end=last, text=line.text[start:end])

    def take_end(self, place: int, kind: EditKind, rule: str) -> None:
        """Cut off everything from `place`, inside one of the last lines, to the end of the last one."""
        self._cut_around(place, self.lines[-1].end, kind, rule)
        while self.lines and self.lines[-1].start >= place:
            self.lines.pop()
        if self.lines and self.lines[-1].end > place:
            line = self.lines[-1]
            kept = self.source[line.start : place].rstrip()
            self.lines[-1] = replace(line, end=line.start + len(kept), text=kept[: len(line.text)])

    @property
    def spaced(self) -> bool:
        """Whether empty lines part the paragraphs."""
        return any(line.apart and line.start not in self.parted for line in self.lines[1:])

    def stands_before_date(self, line: Line) -> bool:
        """Tell whether the next thing below a line is a date line that was cut."""
        below = [cut for cut in self.cuts if cut.rule == "date-line" and cut.span.start >= line.end]
        return any(not self.source[line.end : cut.span.start].strip() for cut in below)

    def number_of(self, line: Line) -> int:
        """Return the number of a line in the source, as an editor counts."""
        return self.source.count("\n", 0, line.start) + 1
