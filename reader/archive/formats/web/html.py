# SPDX-License-Identifier: MIT
"""HTML: one page is one article, unless it is a database's export of many."""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.databases.page_export import page_export
from reader.archive.formats.format import LIKELY, NAMED, SURE, Format
from reader.archive.formats.web.events import without_events
from reader.archive.formats.web.main_text import article_blocks
from reader.archive.formats.web.metadata import told_by
from reader.archive.formats.web.page import Page, parse_page
from reader.archive.formats.web.page_layout import lay_out
from reader.archive.place import Place
from reader.archive.streams import read_whole
from reader.model.article import RawArticle
from reader.model.problem import Problem
from reader.text.decode.decode import Decoded, decode

_ROOT = re.compile(rb"<(?:!doctype\s{1,20}html|html)\b", re.IGNORECASE)
_FIRST = re.compile(
    rb"<(?:head|body|title|meta|link|div|article|main|p|h[1-6]|table|center|font)\b[^<>]{0,2000}>", re.IGNORECASE
)
_ANY = re.compile(rb"</(?:p|a|div|h[1-6]|b|i|em|strong|td|li|body|html)>|<br\s{0,3}/?>|<p>", re.IGNORECASE)
_PROLOGUE = ((b"<!--", b"-->"), (b"<?", b"?>"))
_CHARSET = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.ASCII)
_CHARSET_WITHIN = 4096
_LITTLE = 400  # characters: a page of frames that has more for programs without frames has its text there
_FRAMES_NAMED = 5


def _recognises(head: bytes, name: bytes) -> int:
    start = _after_prologue(head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf"))
    if _ROOT.match(start):
        return SURE - 10
    if _FIRST.match(start):
        return LIKELY
    return NAMED if name.lower().endswith((b".html", b".htm", b".xhtml")) and _ANY.search(head) else 0


def _after_prologue(head: bytes) -> bytes:
    """Return what follows declarations and comments at a page's start."""
    start = head.lstrip(b"\xff\xfe \t\r\n\f")
    for _ in range(20):
        for opening, closing in _PROLOGUE:
            if start.startswith(opening):
                start = start.partition(closing)[2].lstrip()
                break
        else:
            return start
    return start


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    decoded = _decoded(read_whole(stream))
    page = parse_page(decoded.text)
    if page.frames and sum(len(block.text) for block in page.blocks) < _LITTLE:
        yield _only_frames(page, place)
        return
    if not page.blocks:
        yield place.problem("There is no text in it, only scripts or pictures.", "Save the page anew as it is shown.")
        return
    exported = page_export(decoded.text, page.blocks, place, decoded.encoding)
    if exported:
        yield from exported
        return
    own, found = article_blocks(decoded.text, page)
    page, own = without_events(page, own)
    told = told_by(page, own, dict(place.told.fields).get("url", "") if place.told else "")
    layout = lay_out(told, own)
    yield RawArticle(
        path=place.path,
        item=place.item(),
        format=HTML.name,
        encoding=decoded.encoding,
        source=layout.text,
        parts=layout.parts,
        fields=told.told.fields,
        witnesses=told.told.witnesses,
        flags=decoded.flags if found else (*decoded.flags, "whole-page"),
    )


def _decoded(data: bytes) -> Decoded:
    """Decode a page. What it declares is handed over, and taken out: a guess that reads it again would believe it."""
    declared = _CHARSET.search(data, 0, _CHARSET_WITHIN)
    if not declared:
        return decode(data)
    start, end = declared.span(1)
    return decode(data[:start] + b"-" * (end - start) + data[end:], declared=declared.group(1).decode("ascii"))


def _only_frames(page: Page, place: Place) -> Problem:
    names = ", ".join(page.frames[:_FRAMES_NAMED])
    return place.problem(f"This page consists of frames: {names}.", "Its text is in those pages, if they were saved.")


HTML = Format("html", _recognises, _read)
