# SPDX-License-Identifier: MIT
"""The lines of a source text, and what makes two of them the same furniture."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.dates.names import MONTH_NUMBER, WEEKDAY_NUMBER

_LINE = re.compile(r"\S[^\n]*")
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S|\.{3,}\s?\d|\.{6,}")
_WIDEST_TABLE = 200
_DIGITS = re.compile(r"\d[\d.,:/-]*")
EDGE = 6
"""Lines at either end of an article that may be furniture because they repeat in its folder."""

_LONGEST_EDGE = 120
_LONGEST_LINE = 100_000
_CALENDAR = frozenset(
    form
    for name in (*MONTH_NUMBER, *WEEKDAY_NUMBER)
    if len(name) > 3
    for form in (name, f"{name},", f"{name}.", f"{name}:")
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space around it; `start` and `end` count in the source.

    `indent` is how many blanks stand before it, `apart` whether an empty line does, `tabular` whether its columns are
    set with blanks or dots. `text` is cut at 100,000.
    """

    start: int
    end: int
    text: str
    indent: int
    apart: bool
    tabular: bool


def split_lines(source: str) -> list[Line]:
    """Return the lines of `source` that hold more than white space."""
    lines = []
    before = 0
    for match in _LINE.finditer(source):
        start, text = match.start(), match.group().rstrip()
        newline = source.rfind("\n", before, start)
        apart = newline >= 0 and source.find("\n", before, newline) >= 0
        end = start + len(text)
        indent = start - (newline + 1 if newline >= 0 else before)
        lines.append(Line(start, end, text[:_LONGEST_LINE], indent, apart, _is_tabular(text)))
        before = end
    return lines


def _is_tabular(text: str) -> bool:
    if len(text) > _WIDEST_TABLE or not ("   " in text or "..." in text or "\t" in text):
        return False
    return _COLUMNS.search(text) is not None


def line_key(line: str) -> str:
    """Return what stays the same when a line repeats with another number or date: the key of furniture."""
    words = _DIGITS.sub("0", line.casefold()).split()
    return " ".join("0" if word in _CALENDAR else word for word in words)


def edge_lines(lines: Sequence[Line]) -> list[Line]:
    """Return the first and last lines, without those that are too long to be furniture."""
    ends = (*lines[:EDGE], *lines[max(EDGE, len(lines) - EDGE) :])
    return [line for line in ends if len(line.text) <= _LONGEST_EDGE]
