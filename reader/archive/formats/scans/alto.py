# SPDX-License-Identifier: MIT
"""ALTO: the recognised words of a page with their places, in all its versions and namespaces."""

import io
import math
from collections.abc import Iterator, Sequence

from lxml import etree

from reader.archive.formats.scans.scan import Box, Recognised, Scan, ScanBuilder, Sheet, number_of
from reader.archive.formats.xml_source import elements, local_name, text_of
from reader.archive.streams import UnreadableError
from reader.model.article import PartKind

ROOT = "alto"
_NAMES = frozenset({"TextBlock", "fileName", "processingDateTime", "ReadingOrder", "Tags"})
_MARGINS = frozenset({"TopMargin", "BottomMargin", "LeftMargin", "RightMargin"})
_IN_LINES = frozenset({"String", "SP", "HYP"})
_HALVES = {"hyppart1": 1, "hyppart2": 2}
_INDENT = 0.6  # of a line's height
_FEW = 3  # a line of more words has a blank element somewhere, if blanks are elements at all


def alto_scan(stream: io.BufferedReader, *, placed: bool) -> Scan:
    """Read a file of ALTO, an element at a time. What is cut off is left out, and noted.

    Boxes are read only if words are to be `placed`: that is half of the work.
    """
    reading = _Reading(placed=placed)
    try:
        for element in elements(stream, _NAMES):
            reading.take(element)
    except UnreadableError:
        if reading.page is None:
            raise
        reading.builder.cut = True
    return reading.builder.build()


class _Reading:
    """What was read of a file so far."""

    def __init__(self, *, placed: bool) -> None:
        self.builder = ScanBuilder()
        self._placed = placed
        self.page: etree._Element | None = None
        self._image = ""
        self._headings: set[str] = set()  # tags that mean a heading

    def take(self, element: etree._Element) -> None:
        """Take the next element of `_NAMES`."""
        match local_name(element):
            case "TextBlock":
                self._block(element)
            case "fileName":
                self._image = self._image or text_of(element)
            case "processingDateTime":
                self.builder.processed = self.builder.processed or text_of(element)
            case "ReadingOrder":
                self.builder.order.extend(ref.get("REF", "") for ref in element.iter("{*}ElementRef"))
            case _:
                self._headings.update(tag.get("ID", "") for tag in element if _means_heading(tag.get("LABEL", "")))

    def _block(self, block: etree._Element) -> None:
        names = [block.get("ID", "")]
        kind = PartKind.HEADLINE if self._is_heading(block) else None
        for around in block.iterancestors():
            name = local_name(around)
            if name == "Page":
                self._turn_to(around)
                names.append(around.get("ID", ""))
                break
            if name in _MARGINS:
                kind = PartKind.FURNITURE
            names.append(around.get("ID", ""))
        if self.page is None:
            self._turn_to(block)
        lines = list(block.iter("{*}TextLine"))
        for number, line in enumerate(lines):
            if not number or _is_indented(lines, number):  # a paragraph of the block
                self.builder.block(names, kind)
            self.builder.line(line.get("ID", ""), list(_words(line, placed=self._placed)))

    def _is_heading(self, block: etree._Element) -> bool:
        tags = block.get("TAGREFS", "").split()
        return _means_heading(block.get("TYPE", "")) or not self._headings.isdisjoint(tags)

    def _turn_to(self, page: etree._Element) -> None:
        if page is self.page:
            return
        self.page = page
        width, height = (_or_zero(number_of(page.get(name))) for name in ("WIDTH", "HEIGHT"))
        self.builder.sheet(Sheet(width, height, self._image, page.get("PRINTED_IMG_NR", "")))


def _is_indented(lines: Sequence[etree._Element], number: int) -> bool:
    """Tell whether a line begins farther right than both of its neighbours, as the first one of a paragraph does."""
    before, line, after = (lines[at] if 0 <= at < len(lines) else None for at in (number - 1, number, number + 1))
    if before is None or line is None or after is None:
        return False
    left, height = number_of(line.get("HPOS")), number_of(line.get("HEIGHT"))
    return left - max(number_of(before.get("HPOS")), number_of(after.get("HPOS"))) > height * _INDENT


def _means_heading(label: str) -> bool:
    return label.lower() == "title" or ("head" in label.lower() and "running" not in label.lower())


def _words(line: etree._Element, *, placed: bool) -> Iterator[tuple[str, Recognised]]:
    parts = [(name, part) for part in line if (name := local_name(part)) in _IN_LINES]
    words = sum(name == "String" for name, _ in parts)
    blanks = sum(name == "SP" for name, _ in parts)
    by_blanks = blanks > 0 and (words <= _FEW or blanks * 3 >= words)
    glued = False
    for number, (name, part) in enumerate(parts):
        if name == "SP":
            glued = False
        elif name == "String":
            parted = number + 1 < len(parts) and parts[number + 1][0] == "HYP"
            text, half, whole = _said(part, parted=parted)
            if text:
                box = _box(part) if placed else None
                yield part.get("ID", ""), Recognised(text, box, glued and by_blanks, half, whole)
                glued = True


def _said(string: etree._Element, *, parted: bool) -> tuple[str, int, str]:
    """Return a word, which half of another it is, and that other whole."""
    text = " ".join(string.get("CONTENT", "").split())
    half = _HALVES.get(string.get("SUBS_TYPE", "").lower(), 0)
    whole = " ".join(string.get("SUBS_CONTENT", "").split()) if half else ""
    if parted and text and not whole and text[-1] not in "-\u00ad¬⸗":
        text += "-"
    return text, half if whole else 0, whole


def _box(element: etree._Element) -> Box | None:
    left, top, width, height = (number_of(element.get(name)) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT"))
    box = (left, top, left + width, top + height)
    return None if any(map(math.isnan, box)) else box


def _or_zero(value: float) -> float:
    return 0.0 if math.isnan(value) else value
