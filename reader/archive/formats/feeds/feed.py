# SPDX-License-Identifier: MIT
"""RSS 0.9 to 2.0 and Atom: the entries of a feed as somebody saved it."""

import io
from collections.abc import Iterator

from lxml import etree

from reader.archive.events import Found
from reader.archive.formats.feeds.entry import children, inner_markup, lay_out, plain, text_in, web_address
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.internet_date import internet_witness
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.web.byline import person_named
from reader.archive.formats.web.page import Block, parse_page
from reader.archive.formats.xml_source import elements, local_name, root_of, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.guard import guarded
from reader.archive.place import Place
from reader.model.date import Witness, WitnessKind

_PUBLISHED = (  # the nearest to print first
    ("publicationDate", "prismstandard"),
    ("issued", "purl.org/dc/terms"),
    ("pubDate", ""),
    ("published", ""),
    ("issued", ""),
    ("date", "purl.org/dc/elements"),
)
_CHANGED = (("modified", ""), ("updated", ""), ("modificationDate", ""))
_OF_FEED = ("title", "language", "lastBuildDate", "pubDate", "updated", "modified")
_WANTED = frozenset({"item", "entry", *_OF_FEED})
_LEAST = 60  # words of a description that may be the whole text
_CUT = ("...", "…", "[…]", "[...]", "…]")


def _of_rss(head: bytes, _name: bytes) -> int:
    root = root_of(head)
    bare = head.replace(b"\0", b"")
    if root == "rss" or (root == "RDF" and (b"purl.org/rss/1.0" in bare or b"netscape.com/rdf" in bare)):
        return SURE - 10
    return 0


def _of_atom(head: bytes, _name: bytes) -> int:
    bare = head.replace(b"\0", b"")
    known = b"www.w3.org/2005/Atom" in bare or b"purl.org/atom/ns" in bare
    return SURE - 10 if known and root_of(head) in {"feed", "entry"} else 0


def _feed(kind: str, elements_of: frozenset[str]) -> Format:
    """Make the reader of a kind of feed, by the names of its entries."""

    def read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
        text = XmlText(stream)
        site: dict[str, str] = {}
        number = 0
        for element in elements(text, _WANTED):
            if local_name(element) in elements_of:
                number += 1
                found = (
                    article_of(story, place, kind=kind, encoding=text.encoding)
                    for story in _stories(element, site, number)
                )
                yield from guarded(found, place, kind, label=str(number))
            else:
                site.setdefault(local_name(element), text_of(element))

    return Format(kind, _of_rss if kind == "rss" else _of_atom, read)


def _stories(entry: etree._Element, site: dict[str, str], number: int) -> Iterator[Story]:
    source = next(children(entry, "source"), None)
    named = (text_in(source, "title") or text_of(source)) if source is not None else ""
    name = plain(named or site.get("title", ""))
    url = _address(entry)
    blocks, flags = _text(entry)
    yield Story(
        label=text_in(entry, "guid") or text_in(entry, "id") or url or str(number),
        layout=lay_out(blocks),
        fields={
            "headline": plain(text_in(entry, "title")),
            "byline": _byline(entry, name),
            "section": _section(entry),
            "source": name,
            "language": text_in(entry, "language") or site.get("language", ""),
            "url": url,
            "identifier": text_in(entry, "guid") or text_in(entry, "id"),
        },
        witnesses=tuple(_witnesses(entry, site)),
        flags=flags,
    )


def _text(entry: etree._Element) -> tuple[list[Block], tuple[str, ...]]:
    """Return an entry's blocks, and a flag if they are only a beginning or a summary."""
    for name, space in (("encoded", "/content/"), ("content", "tom"), ("body", "xhtml"), ("div", "xhtml")):
        for child in children(entry, name, space):
            if blocks := parse_page(inner_markup(child)).blocks:
                return blocks, ()
    for name in ("description", "summary"):
        for child in children(entry, name):
            if blocks := parse_page(inner_markup(child)).blocks:
                return blocks, ("excerpt",) if name == "summary" or _is_excerpt(blocks) else ()
    return [], ()


def _is_excerpt(blocks: list[Block]) -> bool:
    """Tell whether a description ends in the middle, or is too short for the text of an article."""
    words = sum(len(block.text.split()) for block in blocks)
    return words < _LEAST or any(block.text.rstrip().endswith(_CUT) for block in blocks[-2:])


def _address(entry: etree._Element) -> str:
    """Return the entry's own page: where a link only counts its readers, the one that it hides."""
    links = [link for link in children(entry, "link") if link.get("rel", "alternate") == "alternate"]
    guids = [text_of(guid) for guid in children(entry, "guid") if guid.get("isPermaLink", "true") == "true"]
    written = [text_in(entry, "origLink"), *(link.get("href") or text_of(link) for link in links), *guids]
    return next(filter(None, map(web_address, written)), "")


def _byline(entry: etree._Element, site: str) -> str:
    """Return the people who are named as authors. RSS wants an address first: "desk@herald.example (Anna Keller)"."""
    written = [text_of(creator) for creator in children(entry, "creator")]
    for author in children(entry, "author"):
        name = text_in(author, "name") or text_of(author)
        address, bracket, rest = name.partition("(")
        written.append(rest.rstrip(") ") if bracket and "@" in address else name)
    return ", ".join(filter(None, dict.fromkeys(person_named(plain(name), site) for name in written)))


def _section(entry: etree._Element) -> str:
    for name in ("section", "category", "subject"):
        for category in children(entry, name):
            if shown := category.get("label") or plain(text_of(category)) or category.get("term", ""):
                return shown
    return ""


def _witnesses(entry: etree._Element, site: dict[str, str]) -> Iterator[Witness]:
    published = [(text_in(entry, name, space), name) for name, space in _PUBLISHED]
    yield from _first(WitnessKind.FORMAT, published)
    yield from _first(WitnessKind.MODIFIED, [(text_in(entry, name, space), name) for name, space in _CHANGED])
    made = [(site.get(name, ""), f"{name} of the feed") for name in _OF_FEED[2:]]
    yield from _first(WitnessKind.LOADED, made)


def _first(kind: WitnessKind, written: list[tuple[str, str]]) -> Iterator[Witness]:
    """Yield the first of several dates that is a day, else the first at all."""
    witnesses = [internet_witness(kind, value, where) for value, where in written if value]
    yield from next(([witness] for witness in witnesses if witness.readings), witnesses[:1])


RSS = _feed("rss", frozenset({"item"}))
ATOM = _feed("atom", frozenset({"entry"}))
