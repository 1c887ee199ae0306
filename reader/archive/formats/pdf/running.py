# SPDX-License-Identifier: MIT
"""What stands above and below the text of page after page: running heads, page numbers, what a browser prints there."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.archive.formats.pdf.page_lines import Line, rows
from reader.archive.formats.pdf.page_words import PageText
from reader.model.date import Witness
from reader.text.dates.witness import date_line_witness, printed_weekday
from reader.text.furniture.imprint import Plainness, imprint_of
from reader.text.furniture.line import line_key

_EDGE_ROWS = 2
_HEAD, _FOOT = 0.16, 0.86  # shares of the page above and below which an edge lies
_LARGE = 1.25  # times the size of the text: no running head, whatever repeats
_HEAD_WORDS = 12
_DAY = len("1994-01-27")
_SIGNS = " ,;|•·—–-"
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?!\d|[./-]\d)")
_SHARE = 4  # a line is running that stands on one page of so many
_NUMBER = re.compile(
    r"\W{0,4}(?:(?:page|seite|p\.|s\.|стр\.)\s{0,3})?(?:\d{1,5}|[ivxlc]{1,7})"
    r"(?:\s{0,3}(?:/|of|von|de|sur|из)\s{0,3}\d{1,5})?\W{0,4}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LinedPage:
    """A page of a document: its number from 0, its words, and their lines."""

    number: int
    text: PageText
    lines: tuple[Line, ...]


Row = tuple[int, list[Line]]  # number of the page, lines beside each other


def part_running(pages: Sequence[LinedPage], size: float) -> tuple[list[LinedPage], list[Row], frozenset[str]]:
    """Return the pages without running heads and feet, these, and the keys of what pages repeat in whatever type.

    `size` is that of the text's type.
    """
    edges = [_edges(page) for page in pages]
    counts = Counter(
        key for page in edges for key in {line_key(one.text) for edge in page for row in edge for one in row}
    )
    needed = max(2, len(pages) // _SHARE)
    kept: list[LinedPage] = []
    running: list[Row] = []
    for page, (head, foot) in zip(pages, edges, strict=True):
        found = [row for edge in (head, foot) for row in _running(edge, counts, needed, size)]
        running += ((page.number, row) for row in found)
        taken = {id(line) for row in found for line in row}
        lines = tuple(line for line in page.lines if id(line) not in taken)
        kept.append(LinedPage(page.number, page.text, lines))
    return kept, running, frozenset(key for key, count in counts.items() if count >= needed)


def _edges(page: LinedPage) -> tuple[list[list[Line]], list[list[Line]]]:
    """Return the outermost rows at the head and at the foot, the outermost first."""
    height = page.text.height
    near = [line for line in page.lines if line.bottom < _HEAD * height or line.top > _FOOT * height]
    all_rows = rows(near)
    head = [row for row in all_rows if row[0].bottom < _HEAD * height]
    foot = [row for row in all_rows if row[0].top > _FOOT * height]
    return head[:_EDGE_ROWS], foot[: -_EDGE_ROWS - 1 : -1]


def _running(edge: Sequence[list[Line]], counts: "Counter[str]", needed: int, size: float) -> list[list[Line]]:
    found: list[list[Line]] = []
    for row in edge:
        if max(line.size for line in row) > _LARGE * size:
            break
        if not (_is_dated(row) or all(_is_running(line.text, counts, needed) for line in row)):
            break
        found.append(row)
    return found


def _is_running(text: str, counts: "Counter[str]", needed: int) -> bool:
    return counts[line_key(text)] >= needed or _NUMBER.fullmatch(text) is not None


def _is_dated(row: Sequence[Line]) -> bool:
    """Tell whether a row is short and names a day: a head, though no other page repeats it."""
    return head_date(row, "") is not None


def head_date(row: Sequence[Line], where: str) -> Witness | None:
    """Return the day in a row of a paper's name, a day, a page number; None if it says anything else, or the time.

    With a time it tells when somebody printed or fetched it.
    """
    words = [word.text for line in row for word in line.words]
    if len(words) > _HEAD_WORDS or not any(map(_has_digit, words)) or any(map(_CLOCK.search, words)):
        return None
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            witness = date_line_witness(" ".join(words[start : start + length]).strip(_SIGNS), where)
            if witness and all(map(_is_of_head, (*words[:start], *words[start + length :]))):
                return witness
    return None


def is_folio(line: Line) -> bool:
    """Tell whether a line is a paper's, however large: its name, a day with its weekday or its page, nothing else."""
    if head_date([line], "") is None:
        return False
    imprint = imprint_of(line.text, "")
    if not imprint or len(imprint.witness.readings[0]) < _DAY:
        return False
    return imprint.plainness is not Plainness.BARE or printed_weekday(line.text) is not None


def _is_of_head(word: str) -> bool:
    return not word[:1].islower()


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))
