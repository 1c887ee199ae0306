# SPDX-License-Identifier: MIT
"""hOCR: recognised words in a web page's elements, told by their classes."""

import io
import math
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.scans.scan import Box, Recognised, Scan, ScanBuilder, Sheet, line_words, number_of
from reader.archive.formats.xml_source import elements, text_of
from reader.archive.streams import UnreadableError
from reader.model.article import PartKind

_NAMES = frozenset({"div"})
_BLOCKS = frozenset({"ocr_par", "ocr_carea", "ocrx_block"})
_LINES = frozenset({"ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat"})
_WORDS = frozenset({"ocrx_word", "ocr_word"})
_BOX = re.compile(r"\bbbox((?:\s{1,9}-?[0-9.]{1,12}){4})")
_IMAGE = re.compile(r"""\bimage\s{1,9}(?:"([^"]{1,1000})"|'([^']{1,1000})'|([^;]{1,1000}))""")


def hocr_scan(stream: io.BufferedReader) -> Scan:
    """Read a file of hOCR, as far as it goes. A page is a sheet, a paragraph or an area a block."""
    builder = ScanBuilder()
    begun = False
    try:
        for division in elements(stream, _NAMES):
            for page in division.iter(etree.Element):
                if "ocr_page" in _classes(page):
                    builder.sheet(_sheet(page))
                    _page(builder, page)
                    begun = True
    except UnreadableError:
        if not begun:
            raise
        builder.cut = True
    return builder.build()


def _classes(element: etree._Element) -> frozenset[str]:
    return frozenset((element.get("class") or "").split())


def _sheet(page: etree._Element) -> Sheet:
    title = page.get("title") or ""
    box = _box(title) or (0.0, 0.0, 0.0, 0.0)
    image = _IMAGE.search(title)
    name = next(filter(None, image.groups()), "").strip() if image else ""
    return Sheet(box[2], box[3], name)


def _page(builder: ScanBuilder, page: etree._Element) -> None:
    block: etree._Element | None = None
    for line in page.iter(etree.Element):
        if not _classes(line) & _LINES:
            continue
        around = next((outer for outer in line.iterancestors() if _classes(outer) & _BLOCKS), page)
        if around is not block:
            block = around
            builder.block([around.get("id") or ""], _kind(around))
        builder.line(line.get("id") or "", list(_line(line)))


def _kind(block: etree._Element) -> PartKind | None:
    named = "ocr_title" in _classes(block) or any("ocr_title" in _classes(outer) for outer in block.iterancestors())
    return PartKind.HEADLINE if named else None


def _line(line: etree._Element) -> Iterator[tuple[str, Recognised]]:
    words = [word for word in line.iter(etree.Element) if _classes(word) & _WORDS]
    if not words:
        yield from line_words(text_of(line), _box(line.get("title") or ""))
    for word in words:
        if text := text_of(word):
            yield word.get("id") or "", Recognised(text, _box(word.get("title") or ""))


def _box(title: str) -> Box | None:
    found = _BOX.search(title)
    if not found:
        return None
    left, top, right, bottom = (number_of(number) for number in found[1].split())
    box = (left, top, right, bottom)
    return None if any(map(math.isnan, box)) else box
