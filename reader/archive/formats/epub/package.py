# SPDX-License-Identifier: MIT
"""An EPUB's package: what is in the book, in which order, and what it says of itself (EPUB 2 and 3)."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.formats.xml_source import local_name, parse_xml, text_of
from reader.archive.streams import UnreadableError

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_AROUND = ("cover", "toc", "title-page", "titlepage", "copyright-page", "index")  # of a guide


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents: a document of the book, a place in it ("": its beginning), and its title."""

    name: str
    fragment: str
    title: str
    section: str


@dataclass(frozen=True, slots=True)
class Package:
    """A book. Names are those of the zip's members. `metadata` are its elements, in order."""

    metadata: tuple[etree._Element, ...]
    spine: tuple[str, ...]
    around: frozenset[str]  # cover, contents and the like
    entries: tuple[Entry, ...]

    def stated(self, name: str) -> str:
        """Return the first metadata of a local name that says something, or ""."""
        return next((text for e in self.metadata if local_name(e) == name and (text := text_of(e))), "")


def read_package(archive: GuardedZip) -> Package:
    """Read the package of a book. Raises `UnreadableError` if there is none, or its documents are locked."""
    names = frozenset(archive.names())
    opf = _rootfile(archive, names)
    if opf not in names:
        raise UnreadableError("Its list of contents is missing.", hint="Fetch the book anew.")
    root = parse_xml(archive.read(opf))
    base = posixpath.dirname(opf)
    manifest = {item.get("id", ""): item for item in _all(root, "item")}
    spine = tuple(
        dict.fromkeys(
            resolved(base, manifest[ref.get("idref", "")].get("href", ""))
            for ref in _all(root, "itemref")
            if ref.get("idref", "") in manifest
        )
    )
    if _locked(archive, names).intersection(spine):
        raise UnreadableError("It is locked by its publisher.", hint="Ask for a copy without this lock.")
    guide = {resolved(base, ref.get("href", "")) for ref in _all(root, "reference") if ref.get("type") in _AROUND}
    navs = {resolved(base, i.get("href", "")) for i in manifest.values() if "nav" in i.get("properties", "").split()}
    entries = tuple(_entries(archive, names, navs, _ncx(root, manifest, base)))
    metadata = tuple(element for block in _all(root, "metadata") for element in block.iter(etree.Element))
    return Package(metadata, spine, frozenset(guide | navs), entries)


def resolved(base: str, href: str) -> str:
    """Return the member that an address means in a folder of the zip."""
    return posixpath.normpath(posixpath.join(base, unquote(href.partition("#")[0]))).lstrip("/")


def _all(root: etree._Element, name: str) -> Iterator[etree._Element]:
    return (element for element in root.iter(etree.Element) if local_name(element) == name)


def _rootfile(archive: GuardedZip, names: frozenset[str]) -> str:
    if _CONTAINER in names:
        for rootfile in _all(parse_xml(archive.read(_CONTAINER)), "rootfile"):
            return resolved("", rootfile.get("full-path", ""))
    return next((name for name in archive.names() if name.lower().endswith(".opf")), "")


def _locked(archive: GuardedZip, names: frozenset[str]) -> frozenset[str]:
    """Return the members that only a program with the publisher's key can read. Fonts may be among them in any book."""
    if _ENCRYPTION not in names:
        return frozenset()
    found = _all(parse_xml(archive.read(_ENCRYPTION)), "CipherReference")
    return frozenset(resolved("", reference.get("URI", "")) for reference in found)


def _ncx(root: etree._Element, manifest: dict[str, etree._Element], base: str) -> str:
    """Return the table of contents of EPUB 2."""
    named = next((spine.get("toc", "") for spine in _all(root, "spine")), "")
    item = manifest.get(named)
    if item is None:
        kind = "application/x-dtbncx+xml"
        item = next((one for one in manifest.values() if one.get("media-type") == kind), None)
    return resolved(base, item.get("href", "")) if item is not None else ""


def _entries(archive: GuardedZip, names: frozenset[str], navs: set[str], ncx: str) -> Iterator[Entry]:
    """Yield the lines of the first table of contents that has some."""
    for name in sorted(navs):
        if name in names and (found := list(_of_nav(parse_xml(archive.read(name)), posixpath.dirname(name)))):
            yield from found
            return
    if ncx in names:
        yield from _of_ncx(parse_xml(archive.read(ncx)), posixpath.dirname(ncx))


def _of_nav(root: etree._Element, base: str) -> Iterator[Entry]:
    navs = list(_all(root, "nav"))
    tables = [nav for nav in navs if "toc" in {text for name, text in nav.items() if name.endswith("type")}]
    for link in (link for nav in (tables or navs)[:1] for link in _all(nav, "a")):
        outer = [around for around in link.iterancestors() if local_name(around) == "li"][1:2]
        heads = [child for around in outer for child in around if local_name(child) in {"a", "span"}]
        href = link.get("href", "")
        section = text_of(heads[0]) if heads else ""
        yield Entry(resolved(base, href), href.partition("#")[2], text_of(link), section)


def _of_ncx(root: etree._Element, base: str) -> Iterator[Entry]:
    for point in _all(root, "navPoint"):
        source = next((child.get("src", "") for child in point if local_name(child) == "content"), "")
        parent = point.getparent()
        section = _label(parent) if parent is not None and local_name(parent) == "navPoint" else ""
        yield Entry(resolved(base, source), source.partition("#")[2], _label(point), section)


def _label(point: etree._Element) -> str:
    return next((text_of(child) for child in point if local_name(child) == "navLabel"), "")
