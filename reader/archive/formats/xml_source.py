# SPDX-License-Identifier: MIT
"""XML of unknown origin: told by its root element, read without entities, document types or network."""

import io
import re
from collections.abc import Container, Iterator

from lxml import etree

from reader.archive.streams import HEAD, UnreadableError, read_whole

_PROLOGUE = re.compile(
    rb"\s{0,1000}(?:<\?[^>]{0,2000}>|<!--.{0,20000}?-->|<!DOCTYPE[^>\[]{0,2000}>)", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(rb"\s{0,1000}<(?:[\w.-]{1,100}:)?([A-Za-z_][\w.-]{0,100})[\s/>]")
_DECLARES = re.compile(rb"<!DOCTYPE[^>\[]{0,2000}\[|<!ENTITY", re.IGNORECASE)
_MOST_PROLOGUES = 20


def root_of(head: bytes) -> str:
    """Return the local name of the root element that a beginning shows, "" if it is no XML."""
    text = _plain(head)
    place = 0
    for _ in range(_MOST_PROLOGUES):
        match = _PROLOGUE.match(text, place)
        if not match:
            break
        place = match.end()
    root = _ROOT.match(text, place)
    return root[1].decode("ascii", "replace") if root else ""


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace, "" for a comment or an instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def elements(stream: io.BufferedReader, names: Container[str]) -> Iterator[etree._Element]:
    """Yield each element of these local names once it is whole, and forget it afterwards: flat in memory.

    Elements inside another of the names are not yielded by themselves. What is malformed is skipped as far as it can
    be. Raises `UnreadableError` for a document that declares entities, `etree.XMLSyntaxError` for no XML at all.
    """
    _refuse_declarations(stream.peek(HEAD)[:HEAD])
    found = etree.iterparse(
        stream,
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
    )
    depth = 0
    for event, element in found:
        if local_name(element) in names:
            depth += 1 if event == "start" else -1
            if event == "end" and not depth:
                yield element
        if event == "end" and not depth:
            _forget(element)


def parse_xml(data: bytes) -> etree._Element:
    """Return the root of a whole document; damaged, as far as it can be read.

    Raises `UnreadableError` for one that declares entities, or without any element.
    """
    _refuse_declarations(data[:HEAD])
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    root: etree._Element | None = etree.fromstring(data, parser)
    if root is None:
        raise UnreadableError("It is no XML that can be read.")
    return root


def read_xml(stream: io.BufferedReader) -> etree._Element:
    """Read a stream to its end and parse it; see `read_whole` and `parse_xml`."""
    return parse_xml(read_whole(stream))


def text_of(element: etree._Element) -> str:
    """Return all text inside an element, each run of white space as one blank. Comments don't count."""
    return " ".join("".join(element.itertext(etree.Element)).split())


def _plain(head: bytes) -> bytes:
    """Return a beginning with its signs a byte each: UTF-16 is told by its mark or its zeros."""
    return head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")


def _refuse_declarations(head: bytes) -> None:
    """Refuse a document type with an internal subset: entities in it are made to overwhelm programs, or to spy."""
    if _DECLARES.search(_plain(head)):
        raise UnreadableError(
            "It declares entities of its own, which are not followed.",
            hint="Files like this are often made to overwhelm programs. Save it without its document type.",
        )


def _forget(element: etree._Element) -> None:
    """Free an element that has been seen, and those before it."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
