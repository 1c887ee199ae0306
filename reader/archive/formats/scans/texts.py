# SPDX-License-Identifier: MIT
"""The formats in which the words of a page are told: which one a file is in, and reading it."""

import io
import re

from reader.archive.formats.scans import abbyy, alto, hocr, page_xml
from reader.archive.formats.scans.scan import Scan
from reader.archive.formats.xml_source import root_of
from reader.archive.streams import HEAD

_HOCR = re.compile(rb"""class\s{0,9}=\s{0,9}["'](?:[\w-]{1,40}\s)?ocr_page["'\s]|name\s{0,9}=\s{0,9}["']ocr-system""")

_ROOTS = {alto.ROOT: "alto", page_xml.ROOT: "page-xml"}


def kind_of(head: bytes) -> str:
    """Return the name of the format that a beginning shows: `alto`, `page-xml`, `abbyy`, `hocr` or ""."""
    root = root_of(head)
    if root in abbyy.ROOTS and abbyy.SIGN.search(head):
        return "abbyy"
    if root in _ROOTS:
        return _ROOTS[root]
    return "hocr" if root.lower() in ("", "html") and _HOCR.search(head) else ""


def scan_of(stream: io.BufferedReader, *, placed: bool) -> Scan | None:
    """Read a file of recognised text, None if it is none; without boxes unless words are to be `placed`."""
    match kind_of(stream.peek(HEAD)[:HEAD]):
        case "alto":
            return alto.alto_scan(stream, placed=placed)
        case "page-xml":
            return page_xml.page_scan(stream)
        case "abbyy":
            return abbyy.abbyy_scan(stream)
        case "hocr":
            return hocr.hocr_scan(stream)
        case _:
            return None
