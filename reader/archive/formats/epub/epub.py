# SPDX-License-Identifier: MIT
"""EPUB: each text that the table of contents names is an article, in the order of the book."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.archive.formats.epub.issue import fields_of_book, witnesses_of_book
from reader.archive.formats.epub.package import Entry, Package, read_package
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.formats.layout import Layout
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.web.agreement import agree
from reader.archive.formats.web.page import Block, parse_page
from reader.archive.place import Place
from reader.archive.streams import UnreadableError
from reader.model.article import PartKind, RawArticle
from reader.model.problem import Problem
from reader.text.decode.decode import NotTextError, decode

_SIGN = b"mimetypeapplication/epub+zip"
_HEADINGS = frozenset({"h1", "h2", "h3"})
_AROUND = re.compile(
    r"""(?:epub:type|role)\s{0,9}=\s{0,9}["'](?:doc-)?(?:toc|cover|titlepage|landmarks|copyright-page)\b"""
)
_WITHIN = 20_000
_LINKED = 0.6  # of a page of links


@dataclass(slots=True)
class _Text:
    """A text in the making: its line in the table of contents, where it begins, and its blocks."""

    label: str
    entry: Entry | None
    blocks: list[Block] = field(default_factory=list)


def _recognises(head: bytes, name: bytes) -> int:
    if not head.startswith(b"PK\x03\x04"):
        return 0
    return SURE if head.startswith(_SIGN, 30) or (name.lower().endswith(b".epub") and b"mimetype" in head[:60]) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    with GuardedZip(stream) as archive:
        book = read_package(archive)
        about, witnesses = fields_of_book(book), tuple(witnesses_of_book(book))
        for text in _texts(archive, book, place):
            if isinstance(text, Problem):
                yield text
                continue
            headline, layout = _lay_out(text)
            fields = {**about, "headline": headline, "section": text.entry.section if text.entry else ""}
            yield article_of(Story(text.label, layout, fields, witnesses), place, kind=EPUB.name)


def _texts(archive: GuardedZip, book: Package, place: Place) -> Iterator[_Text | Problem]:
    """Yield each text once it is whole: what no line names and no heading begins goes on with the one before.

    Without a table of contents each document is a text.
    """
    last: _Text | None = None
    for text in _pieces(archive, book, place):
        if isinstance(text, Problem):
            yield text
        elif last and book.entries and text.entry is None and text.blocks[0].tag not in _HEADINGS:
            last.blocks += text.blocks
        else:
            if last:
                yield last
            last = text
    if last:
        yield last


def _pieces(archive: GuardedZip, book: Package, place: Place) -> Iterator[_Text | Problem]:
    """Yield the texts of each document of the book, and a problem for each document that can't be read."""
    entries: dict[str, list[Entry]] = {}
    for entry in book.entries:
        entries.setdefault(entry.name, []).append(entry)
    for name in book.spine:
        if name in book.around:
            continue
        try:
            yield from _divided(decode(archive.read(name)).text, name, entries.get(name, []))
        except KeyError:
            yield place.problem("The book's list names it, but it isn't there.", "Fetch the book anew.", label=name)
        except NotTextError:  # a page without any word
            continue
        except UnreadableError as error:
            yield place.problem(error.sentence, error.hint, label=name)


def _divided(markup: str, name: str, entries: Sequence[Entry]) -> Iterator[_Text]:
    """Yield the texts of a document of the book: divided where the table of contents names places in it."""
    if _AROUND.search(markup, 0, _WITHIN):
        return
    cuts: dict[int, Entry | None] = {}
    for entry in entries:
        cuts.setdefault(_place(markup, entry.fragment), entry)
    if len(cuts) < 2:
        cuts = {0: next(iter(cuts.values()), None)}
    cuts.setdefault(0, None)
    begins = sorted(cuts)
    for begin, end in pairwise((*begins, len(markup))):
        blocks = parse_page(markup[begin:end]).blocks
        if blocks and not _is_list(blocks):
            cut = cuts[begin]
            yield _Text(f"{name}#{cut.fragment}" if cut is not None and begin else name, cut, blocks)


def _place(markup: str, fragment: str) -> int:
    """Return where the element with an id begins, 0 if there is none."""
    for mark in (f'id="{fragment}"', f"id='{fragment}'") if fragment else ():
        at = markup.find(mark)
        if at >= 0:
            return max(0, markup.rfind("<", 0, at))
    return 0


def _is_list(blocks: Sequence[Block]) -> bool:
    """Tell whether a document is a page of links: the contents of a section."""
    size = sum(len(block.text) for block in blocks)
    return len(blocks) > 1 and sum(block.linked for block in blocks) > _LINKED * size


def _lay_out(text: _Text) -> tuple[str, Layout]:
    """Return headline and text. A heading goes first that the contents agree with, or that is the only one."""
    title = text.entry.title if text.entry else ""
    headings = [" ".join(block.text.split()) for block in text.blocks[:5] if block.tag in _HEADINGS]
    agreed = [heading for heading in headings if agree(heading, title)]
    alone = headings[0] if len(headings) == 1 else ""
    headline = next(iter(agreed), "") or alone or title or next(iter(headings), "")
    layout = Layout()
    named = False
    for block in text.blocks:
        is_headline = not named and " ".join(block.text.split()) == headline
        named = named or is_headline
        kind = PartKind.HEADLINE if is_headline else PartKind.FURNITURE if block.tag == "nav" else None
        layout.add(block.text, kind)
    return headline, layout


EPUB = Format("epub", _recognises, _read)
