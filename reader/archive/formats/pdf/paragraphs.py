# SPDX-License-Identifier: MIT
"""From blocks of lines to paragraphs, which go on from column to column and from page to page."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.archive.formats.pdf.large_type import large_groups
from reader.archive.formats.pdf.page_lines import Line
from reader.archive.formats.pdf.page_order import Block
from reader.text.dates.witness import date_line_witness
from reader.text.furniture.byline import byline_of

_LARGE = 1.18  # times the size of the text
_INDENT = 0.6  # heights of the type
_DEEPEST = 6.0  # heights: what is set deeper is no indent
_LEADING = 1.25  # times the usual distance between lines parts paragraphs
_ROOM = 0.8  # heights left over behind a line in which the next word had fitted: it ends a paragraph
_WIDE_ROOM = 2.6  # the same of a line that ends no sentence
_SAME = 1.08  # times the size: the same type
_ALONE_WORDS = 10
_LOOKED_BACK = 4  # paragraphs, among which captions and boxes stand
_ENDS = re.compile(r"[.!?:…][\"'”’»“)\]]{0,3}$")


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line, and the page on which it stands."""

    page: int
    line: Line


@dataclass(slots=True)
class Paragraph:
    """Lines that are read as one. `closed`: the next block doesn't go on with it, as far as can be seen here."""

    lines: list[PlacedLine]
    size: float
    width: float
    closed: bool = False

    @property
    def text(self) -> str:
        """Its words with single blanks."""
        return " ".join(one.line.text for one in self.lines)

    @property
    def page(self) -> int:
        """The page on which it begins."""
        return self.lines[0].page


def paragraphs_of(
    pages: Sequence[tuple[int, Sequence[Block]]], body_size: float, names: Container[str]
) -> list[Paragraph]:
    """Return the paragraphs of a document, of whose pages the blocks are in order of reading.

    `names` are the keys of what stands on every page.
    """
    found: list[Paragraph] = []
    for page, blocks in pages:
        for block in blocks:
            large = block.size > _LARGE * body_size
            _take_block(found, page, block, list(large_groups(block.lines, names) if large else _grouped(block)))
    return found


def _take_block(found: list[Paragraph], page: int, block: Block, groups: Sequence[Sequence[Line]]) -> None:
    size, width = block.size, block.right - block.left
    for number, group in enumerate(groups):
        lines = [PlacedLine(page, line) for line in group]
        begun = _begun(found, block, group[0], size, width) if not number else None
        if begun:
            begun.lines += lines
        else:
            found.append(Paragraph(lines, median(line.size for line in group), width))
    last = groups[-1][-1]
    (begun if begun and len(groups) == 1 else found[-1]).closed = _ends(last) and _room(last, block) > _ROOM * size


def _begun(found: Sequence[Paragraph], block: Block, first: Line, size: float, width: float) -> Paragraph | None:
    """Return the paragraph before, in another column or on another page, with which a block goes on."""
    for paragraph in reversed(found[-_LOOKED_BACK:]):
        alike = max(paragraph.size, size) < _SAME * min(paragraph.size, size)
        if not alike or not 0.7 < width / max(paragraph.width, 1.0) < 1.4:
            continue
        return paragraph if _goes_on(paragraph, block, first) else None
    return None


def _goes_on(paragraph: Paragraph, block: Block, first: Line) -> bool:
    last = paragraph.lines[-1].line
    ended = _ends(last)
    text = first.text
    if text[:1].islower():
        return not ended or not paragraph.closed
    if ended:
        return False
    return not paragraph.closed and first.left - block.left < _INDENT * first.size and len(paragraph.lines) > 1


def _grouped(block: Block) -> Iterator[list[Line]]:
    pitch = median([after.bottom - before.bottom for before, after in pairwise(block.lines)] or [block.size * 1.2])
    group = [block.lines[0]]
    for before, line in pairwise(block.lines):
        if _begins(before, line, block, pitch):
            yield group
            group = []
        group.append(line)
    yield group


def _begins(before: Line, line: Line, block: Block, pitch: float) -> bool:
    """Tell whether a line begins a paragraph."""
    if line.bottom - before.bottom > _LEADING * pitch or _stands_alone(before) or _stands_alone(line):
        return True
    if max(before.size, line.size) > 1.12 * min(before.size, line.size):
        return True
    room = _room(before, block) - _first_word(line)
    if room > (_ROOM if _ends(before) else _WIDE_ROOM) * line.size:
        return True
    return _is_indented(line, block) and (not _is_indented(before, block) or _ends(before))


def _stands_alone(line: Line) -> bool:
    """Tell whether a line is a byline, or nothing but a date."""
    if len(line.words) > _ALONE_WORDS:
        return False
    return bool(byline_of(line.text)) or date_line_witness(line.text, "") is not None


def _is_indented(line: Line, block: Block) -> bool:
    return _INDENT * line.size < line.left - block.left < _DEEPEST * line.size


def _room(line: Line, block: Block) -> float:
    return block.right - line.right


def _first_word(line: Line) -> float:
    return line.words[0].right - line.left


def _ends(line: Line) -> bool:
    return _ENDS.search(line.words[-1].text[-6:]) is not None
