# SPDX-License-Identifier: MIT
"""The pieces of a feed's entry, whatever the feed: children by name, addresses, markup as text."""

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from reader.archive.formats.layout import Layout
from reader.archive.formats.web.page import Block, parse_page
from reader.archive.formats.xml_source import local_name, text_of
from reader.model.article import PartKind

_MARKUP = re.compile(r"<[A-Za-z/!]|&[#A-Za-z]")
_NAME = re.compile(r"[A-Za-z][\w.-]{0,100}", re.ASCII)
_APPEARED = re.compile(  # what WordPress puts under each text that it hands out
    r"(?:The post|Der Beitrag|L[’']article|Запись|Сообщение) .{1,500}"
    r"(?:appeared first on|first appeared on|erschien zuerst auf|est apparu en premier sur"
    r"|впервые появилась|появились сначала на) .{1,200}\Z"
)


def children(entry: etree._Element, name: str, space: str = "") -> Iterator[etree._Element]:
    """Yield the children of a local name; `space` must stand in the address of their namespace, "" for any."""
    for child in entry:
        if local_name(child) == name and space in str(child.tag):
            yield child


def text_in(entry: etree._Element, name: str, space: str = "") -> str:
    """Return the text of the first child of a name that has some, in one line; else ""."""
    return next(filter(None, map(text_of, children(entry, name, space))), "")


def plain(text: str) -> str:
    """Return a title or name in one line without markup, which many feeds escape twice."""
    if not _MARKUP.search(text):
        return " ".join(text.split())
    return " ".join(" ".join(block.text.split()) for block in parse_page(text).blocks)


def web_address(text: str) -> str:
    """Return an address of the web, or ""."""
    stripped = text.strip()
    return stripped if stripped.lower().startswith(("http://", "https://")) and " " not in stripped else ""


def inner_markup(element: etree._Element) -> str:
    """Return what an element holds as HTML: elements in it as they are, or the markup that its text is."""
    if not len(element):
        return element.text or ""
    for inner in element.iter(etree.Element):
        name = local_name(inner)
        inner.tag = name if _NAME.fullmatch(name) else "span"  # a parser that recovers lets names pass that are none
    etree.cleanup_namespaces(element)
    return etree.tostring(element, encoding="unicode", with_tail=False)


def lay_out(blocks: Iterable[Block]) -> Layout:
    """Write the blocks of an entry one below the other; what isn't its own is named."""
    layout = Layout()
    for block in blocks:
        around = block.beside or _APPEARED.match(block.text)
        layout.add(block.text, PartKind.FURNITURE if around else None)
    return layout
