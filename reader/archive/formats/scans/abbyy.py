# SPDX-License-Identifier: MIT
"""ABBYY FineReader's XML: the letters of a page one by one, each with its place."""

import io
import math
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.scans.scan import Box, Recognised, Scan, ScanBuilder, Sheet, number_of
from reader.archive.formats.xml_source import elements, local_name
from reader.archive.streams import UnreadableError

ROOTS = frozenset({"document", "page"})
SIGN = re.compile(rb"""<(?:\w{1,20}:)?block\s[^<>]{0,400}?\bblockType\s{0,9}=|FineReader_xml""")
_NAMES = frozenset({"block"})
_SIDES = ("l", "t", "r", "b")


def abbyy_scan(stream: io.BufferedReader) -> Scan:
    """Read a file of one page or of many, a block at a time. What is cut off is left out, and noted."""
    builder = ScanBuilder()
    last: etree._Element | None = None
    try:
        for block in elements(stream, _NAMES):
            page = next(block.iterancestors("{*}page"), None)
            if page is not last or last is None:
                builder.sheet(_sheet(page))
                last = page
            for paragraph in block.iter("{*}par"):
                builder.block([])
                for line in paragraph.iter("{*}line"):
                    builder.line("", [("", word) for word in _words(line)])
    except UnreadableError:
        if last is None:
            raise
        builder.cut = True
    return builder.build()


def _sheet(page: etree._Element | None) -> Sheet:
    sizes = [number_of(page.get(name)) for name in ("width", "height")] if page is not None else []
    known = bool(sizes) and not any(map(math.isnan, sizes))
    return Sheet(sizes[0], sizes[1]) if known else Sheet()


def _words(line: etree._Element) -> Iterator[Recognised]:
    """Yield the words between blanks: of letters with their places, or of text as a whole where none are told."""
    text, boxes = "", list[Box]()
    for letter, box in _letters(line):
        if letter.strip():
            text += letter.strip()
            boxes += [box] if box else []
        elif text:
            yield Recognised(text, _around(boxes))
            text, boxes = "", []
    if text:
        yield Recognised(text, _around(boxes))


def _letters(line: etree._Element) -> Iterator[tuple[str, Box | None]]:
    for run in line.iter("{*}formatting"):
        told = [child for child in run if local_name(child) == "charParams"]
        for child in told:
            yield child.text or " ", _box(child)
        if not told:
            yield from ((letter, None) for letter in run.text or "")


def _box(element: etree._Element) -> Box | None:
    left, top, right, bottom = (number_of(element.get(side)) for side in _SIDES)
    return None if any(map(math.isnan, (left, top, right, bottom))) else (left, top, right, bottom)


def _around(boxes: list[Box]) -> Box | None:
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
