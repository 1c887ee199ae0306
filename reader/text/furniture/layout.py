# SPDX-License-Identifier: MIT
"""From the lines of a medium to paragraphs: what stands between two lines, and what should.

In the reading text a paragraph is a run without line feeds. Paragraphs are separated by an empty line; rows of a list
or a table, by a line feed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.model.texts import Edit, EditKind, Span
from reader.text.furniture.byline import byline_of
from reader.text.furniture.line import EDGE, Line

_NARROWEST, _WIDEST = 20, 140
_LOOKED_AT = 200
_HYPHEN_AT_END = re.compile(r"[^\W_][-\u2010\u00ac\u00ad]$")
_SLACK = 4
_USUAL = 56  # hardly a wrapped text is narrower, but lists are
_PROSE = 48  # lines so wide are hardly verse
_INDENT = 2


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Tell whether line ends are the medium's: nearly every line is as long as the next word allows.

    Not where most lines are as long as no medium's: of their few others some stand in pairs.
    """
    margin = _margin(lines)
    pairs = _pairs(lines, margin)
    long = sum(_width(line) > _WIDEST for line in lines[:_LOOKED_AT])
    return long <= len(pairs) and _are_wrapped(pairs, margin)


def _are_wrapped(pairs: Sequence[tuple[Line, Line]], margin: int) -> bool:
    width = max((_width(line) for pair in pairs for line in pair), default=0)
    if not (_NARROWEST if len(pairs) > 1 else _PROSE) <= width <= _WIDEST:
        return False
    full = sum(_is_full(line, following, width) for line, following in pairs)
    prose = width >= _PROSE and margin < _INDENT  # else they may be rows, which don't end like sentences either
    running_on = sum(following.text[0].islower() or (prose and not _ends_sentence(line)) for line, following in pairs)
    needed = 5 if margin >= _INDENT else 3
    return full * 20 >= len(pairs) * 13 and running_on * 10 >= len(pairs) * needed


def _margin(lines: Sequence[Line]) -> int:
    return min((line.indent for line in lines[:_LOOKED_AT]), default=0)


def _pairs(lines: Sequence[Line], margin: int) -> list[tuple[Line, Line]]:
    """Return lines with the lines below them that may go on with their paragraph."""
    return [
        (line, following)
        for number, (line, following) in enumerate(pairwise(lines[:_LOOKED_AT]))
        if not following.apart
        and following.indent - margin < _INDENT
        and not following.tabular
        and not (number < EDGE and _is_byline_between(line, following))
    ]


def _is_byline_between(before: Line, line: Line) -> bool:
    """Tell whether one of two lines (near the top) is a byline, which goes on with nothing and isn't gone on with."""
    return bool(byline_of(before.text) or byline_of(line.text))


def _width(line: Line) -> int:
    return len(line.text) + line.indent


def separators(lines: Sequence[Line], *, spaced: bool) -> list[str]:
    """Return what the reading text has between lines of which nobody says whether they are wrapped.

    `spaced` says whether empty lines part the paragraphs.
    """
    if is_wrapped(lines):
        return unwrapped(lines)
    return ["\n\n" if _begins_paragraph(before, line, spaced=spaced) else "\n" for before, line in pairwise(lines)]


def _begins_paragraph(before: Line, line: Line, *, spaced: bool) -> bool:
    """Tell whether a line that nobody wrapped is a paragraph, and not the next row of a list, a table or a poem."""
    if line.apart or (before.tabular and line.tabular):
        return line.apart
    return not spaced or (line.indent >= _INDENT and _ends_sentence(before))


@dataclass(frozen=True, slots=True)
class _Measure:
    """How a wrapped text is set: its usual width, its left margin, and what begins its paragraphs.

    `loose`: only empty lines do, and its lines are of any length, as Markdown allows and proportional type has them.
    """

    width: int
    margin: int
    indented: bool
    loose: bool

    @classmethod
    def of(cls, lines: Sequence[Line], *, spaced: bool) -> "_Measure":
        sample = lines[:_LOOKED_AT]
        margin = _margin(sample)
        indented = any(line.indent - margin >= _INDENT for line in sample)
        pairs = _pairs(sample, margin)
        loose = not any(line.indent for line in sample) and any(line.apart for line in sample[1:])
        if _are_wrapped(pairs, margin) and not (spaced and loose):
            return cls(_usual([line for line, _ in pairs]), margin, indented, loose=False)
        return cls(max(_usual(sample), _USUAL), 0, indented or margin >= _INDENT, loose)


def _usual(lines: Sequence[Line]) -> int:
    """Return the width that nearly all lines keep to; a dateline put before its line may stand out."""
    widths = sorted(map(_width, lines))
    return widths[(len(widths) - 1) * 9 // 10] if widths else 0


def unwrapped(lines: Sequence[Line], *, spaced: bool = False) -> list[str]:
    """Return what the reading text has between lines of a wrapped text: nothing, a blank, one line feed or two.

    `spaced`: its format parts paragraphs by empty lines or indents, whatever the lengths of its lines say.
    """
    measure = _Measure.of(lines, spaced=spaced)
    found: list[str] = []
    for before, line in pairwise(lines):
        if line.apart or (len(found) < EDGE and _is_byline_between(before, line)):
            found.append("\n\n")
        elif _runs_on(before, line, measure, first=not found):
            found.append("" if _HYPHEN_AT_END.search(before.text[-2:]) and line.text[0].isalnum() else " ")
        else:
            alone = not found or found[-1] != " "
            rows = before.tabular and line.tabular
            found.append("\n" if rows or (alone and _is_row(before) and _is_row(line)) else "\n\n")
    return found


def _runs_on(before: Line, line: Line, measure: _Measure, *, first: bool) -> bool:
    """Tell whether `line` goes on with the paragraph of `before`, which is the text's `first` or not."""
    if before.tabular or line.tabular:
        return False
    if measure.loose:
        return True
    full = _is_full(before, line, measure.width - _SLACK)
    runs_over = line.text[0].islower() and not _ends_sentence(before)
    if line.indent - measure.margin >= _INDENT:
        return before.indent == line.indent and (runs_over or (full and not _ends_sentence(before)))
    if runs_over:
        return True
    if first and before.text.isupper():  # a headline
        return False
    return full or (measure.indented and not first and not _ends_sentence(before))


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Tell whether the first word of the following line had no place on this one."""
    blank = following.text.find(" ", 0, width)
    return line.indent + len(line.text) + 1 + (blank if blank > 0 else len(following.text)) > width


def _is_row(line: Line) -> bool:
    return not _ends_sentence(line)


def _ends_sentence(line: Line) -> bool:
    return line.text.rstrip("\"'”’»“)")[-1:] in {".", "!", "?", ":", "…"}


def piece(line: Line) -> tuple[int, int]:
    """Return where the part of a line that is kept starts and ends; of a table's row its indent is kept too."""
    return (line.start - line.indent if line.tabular else line.start), line.end


def fill_gaps(
    source: str, pieces: Sequence[tuple[int, int]], between: Sequence[str], cuts: Iterable[Edit]
) -> Iterator[Edit]:
    """Yield `cuts`, and edits for the white space around them, that leave only `pieces` with `between` between them."""
    waiting = sorted(cuts, key=lambda cut: cut.span, reverse=True)
    place = 0
    kept = zip([*pieces, (len(source), len(source))], [*between, "", ""], strict=False)
    separator = ""
    for (start, end), following in kept:
        while waiting and waiting[-1].span.end <= start:
            cut = waiting.pop()
            if cut.span.start > place:
                yield _layout(source, place, cut.span.start, "")
            yield cut
            place = cut.span.end
        if source[place:start] != separator:
            yield _layout(source, place, start, separator)
        place, separator = end, following


def _layout(source: str, start: int, end: int, after: str) -> Edit:
    rule = "paragraph" if "\n" in after else "line-break" if after else "margin"
    return Edit(Span(start, end), source[start:end], after, EditKind.LAYOUT, rule)
