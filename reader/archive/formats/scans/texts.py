# SPDX-License-Identifier: MIT
"""The formats in which the words of a page are told: which one a file is in, and reading it."""

import io
import re
from collections.abc import Callable

from reader.archive.formats.scans import alto, hocr, page_xml
from reader.archive.formats.scans.scan import Scan
from reader.archive.formats.xml_source import root_of
from reader.archive.streams import HEAD

_HOCR = re.compile(rb"""class\s{0,9}=\s{0,9}["'](?:[\w-]{1,40}\s)?ocr_page["'\s]|name\s{0,9}=\s{0,9}["']ocr-system""")

Reader = Callable[[io.BufferedReader, tuple[float, float]], Scan]
_READERS: dict[str, Reader] = {
    "alto": alto.alto_scan,
    "page-xml": lambda stream, _: page_xml.page_scan(stream),
    "hocr": lambda stream, _: hocr.hocr_scan(stream),
}
_ROOTS = {alto.ROOT: "alto", page_xml.ROOT: "page-xml"}


def kind_of(head: bytes) -> str:
    """Return the name of the format that a beginning shows: `alto`, `page-xml`, `hocr` or ""."""
    root = root_of(head)
    if root in _ROOTS:
        return _ROOTS[root]
    return "hocr" if root.lower() in ("", "html") and _HOCR.search(head) else ""


def scan_of(stream: io.BufferedReader, size: tuple[float, float] = (0.0, 0.0)) -> Scan | None:
    """Read a file of recognised text, None if it is none. `size` is that of the page's picture, if it is known."""
    reader = _READERS.get(kind_of(stream.peek(HEAD)[:HEAD]))
    return reader(stream, size) if reader else None
