# SPDX-License-Identifier: MIT
"""XML of unknown origin: told by its root element, read without entities, document types or network."""

import io
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from reader.archive.formats.xml_text import XmlText
from reader.archive.streams import UnreadableError, damage

_PROLOGUE = re.compile(
    rb"\s{0,1000}(?:<\?[^>]{0,2000}>|<!--.{0,20000}?-->|<!DOCTYPE[^>\[]{0,2000}(?:\[[^\]]{0,20000}\]\s{0,100})?>)",
    re.DOTALL | re.IGNORECASE,
)
_ROOT = re.compile(rb"\s{0,1000}<(?:[\w.-]{1,100}:)?([A-Za-z_][\w.-]{0,100})[\s/>]")
_DECLARES = re.compile(rb"<!DOCTYPE[^>\[]{0,2000}\[|<!ENTITY", re.IGNORECASE)
_MOST_PROLOGUES = 20
_CUT = frozenset({"ERR_TAG_NOT_FINISHED", "ERR_CDATA_NOT_FINISHED", "ERR_COMMENT_NOT_FINISHED", "ERR_GT_REQUIRED"})
_MISMATCH = "ERR_TAG_NAME_MISMATCH"
_GOES_ON = re.compile(rb"\s{0,1000}<[A-Za-z]")
_LIMIT = "ERR_RESOURCE_LIMIT"


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
    """Return an element's name without its namespace or a prefix never declared, "" for a comment or an instruction."""
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2] if isinstance(tag, str) else ""


def elements(stream: io.BufferedIOBase | XmlText, names: Container[str]) -> Iterator[etree._Element]:
    """Yield each element of these local names once it is whole, and forget it afterwards: flat in memory.

    Elements inside another of the names are not yielded by themselves. What is malformed is skipped as far as it can
    be. Raises `UnreadableError` for a document that declares entities and, at its end, for one that is cut short;
    `etree.XMLSyntaxError` for no XML at all. Hand over `XmlText` to learn the encoding.
    """
    text = stream if isinstance(stream, XmlText) else XmlText(stream)
    _refuse_declarations(text.head)
    found = etree.iterparse(
        text,
        events=("start", "end"),
        encoding="utf-8",
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
    if _is_too_large(found.error_log):
        raise _too_large()
    if _is_cut(found.error_log, text.around):
        raise UnreadableError(damage(EOFError()), hint="What came before was read. Fetch the file anew if you can.")


@dataclass(frozen=True, slots=True)
class XmlDocument:
    """A whole document. `cut`: it ends before its elements do."""

    root: etree._Element
    encoding: str
    cut: bool


def document_of(data: bytes) -> XmlDocument:
    """Parse a whole document; a damaged one as far as it can be read.

    Raises `UnreadableError` for one that declares entities, or without any element.
    """
    text = XmlText(io.BytesIO(data))
    _refuse_declarations(text.head)
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        root: etree._Element | None = etree.fromstring(text.readall(), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise UnreadableError("It is no XML that can be read.")
    if _is_too_large(parser.error_log) and not text_of(root):
        raise _too_large()
    return XmlDocument(root, text.encoding, _is_cut(parser.error_log))


def parse_xml(data: bytes) -> etree._Element:
    """Return the root of a whole document; see `document_of`."""
    return document_of(data).root


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


def _too_large() -> UnreadableError:
    return UnreadableError("A part of it is too large or nested too deeply to be read on.", hint="Split the file.")


def _is_too_large(log: Iterable[etree._LogEntry]) -> bool:
    """Tell whether the parser gave up: at a text of over 10 MB, or at 256 elements within each other."""
    return any(entry.type_name == _LIMIT for entry in log)


def _is_cut(log: Iterable[etree._LogEntry], around: str = "") -> bool:
    """Tell whether a document ended within its elements: so that one set around all of it ended one of them."""
    if around and any(entry.type_name == _MISMATCH and entry.message.endswith(f" and {around}") for entry in log):
        return True
    return any(entry.type_name in _CUT or entry.type_name == _LIMIT for entry in log)


def has_one_root(head: bytes) -> bool:
    """Tell whether all lies in one element, as XML wants it and collections don't care, by what a beginning shows."""
    plain, root = _plain(head), re.escape(root_of(head).encode())
    end = re.search(rb"</" + root + rb"\s{0,100}>", plain) if root else None
    return end is None or not _GOES_ON.match(plain, end.end())


def _forget(element: etree._Element) -> None:
    """Free an element that has been seen, and those before it."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
