# SPDX-License-Identifier: MIT
"""METS: the files of an issue, what they are pages of, and how articles are made of areas on them."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reader.archive.formats.scans.description import Description, description_of
from reader.archive.formats.xml_source import elements, local_name
from reader.archive.streams import UnreadableError

ROOT = "mets"
_NAMES = frozenset({"metsHdr", "dmdSec", "md", "file", "structMap", "structLink"})
_HREF = "{http://www.w3.org/1999/xlink}href"
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".jp2", ".jpx", ".j2k", ".gif", ".bmp")


@dataclass(frozen=True, slots=True)
class IssueFile:
    """A file that a METS names: its address as written, what it is used for, whether it is a picture or a text."""

    name: str
    href: str
    use: str
    picture: bool
    text: bool


@dataclass(frozen=True, slots=True)
class Area:
    """A piece of a file: an element, or from one to another; all of it without a `begin`."""

    file: str
    begin: str = ""
    end: str = ""


@dataclass(slots=True, eq=False)
class Division:
    """A `div` of a structural map. `kind` is its TYPE in small letters; `areas` are its own, in reading order."""

    name: str
    kind: str
    label: str
    order_label: str
    order: str
    described_by: tuple[str, ...]
    areas: tuple[Area, ...]
    parent: "Division | None"
    children: list["Division"] = field(default_factory=list)

    def all(self) -> Iterator["Division"]:
        """Yield it and what lies within it, in order."""
        waiting = [self]
        while waiting:
            division = waiting.pop()
            yield division
            waiting.extend(reversed(division.children))

    def around(self) -> Iterator["Division"]:
        """Yield it and what it lies in, from the inside out."""
        division: Division | None = self
        while division is not None:
            yield division
            division = division.parent


@dataclass(slots=True)
class Mets:
    """A whole file. `maps` are its structural maps by their TYPE in small letters, `links` groups of ids."""

    label: str = ""
    kind: str = ""
    created: str = ""
    files: dict[str, IssueFile] = field(default_factory=dict)
    descriptions: dict[str, Description] = field(default_factory=dict)
    maps: list[tuple[str, Division]] = field(default_factory=list)
    links: list[tuple[str, ...]] = field(default_factory=list)
    cut: bool = False


def read_mets(stream: io.BufferedReader) -> Mets:
    """Read a METS, element by element: what it says of its making is passed by. Raises as `elements` does."""
    mets = Mets()
    try:
        for element in elements(stream, _NAMES):
            root = element.getroottree().getroot()
            mets.label, mets.kind = root.get("LABEL", ""), root.get("TYPE", "").lower()
            _take(mets, element)
    except UnreadableError:
        if not (mets.files or mets.maps):
            raise
        mets.cut = True
    return mets


def _take(mets: Mets, element: etree._Element) -> None:
    match local_name(element):
        case "metsHdr":
            mets.created = element.get("CREATEDATE", "")
        case "dmdSec" | "md":
            described = description_of(element)
            mets.descriptions[described.name] = described
        case "file":
            file = _file(element)
            mets.files[file.name] = file
        case "structMap":
            mets.maps.extend((element.get("TYPE", "").lower(), _division(div, None)) for div in _divs(element))
        case _:
            mets.links.extend(_links(element))


def _file(element: etree._Element) -> IssueFile:
    href = next((found for child in element if (found := _address(child))), "")
    groups = [group.get("USE", "") or group.get("ID", "") for group in element.iterancestors("{*}fileGrp")]
    use = " ".join(filter(None, (element.get("USE", ""), *groups))).lower()
    medium = element.get("MIMETYPE", "").lower()
    name = href.lower().partition("?")[0]
    picture = medium.startswith("image/") or name.endswith(_PICTURES)
    text = not picture and ("xml" in medium or name.endswith((".xml", ".hocr", ".html")))
    return IssueFile(element.get("ID", ""), href, use, picture, text)


def _address(element: etree._Element) -> str:
    if local_name(element) != "FLocat":
        return ""
    written = element.get(_HREF) or element.get("LOCREF")  # the latter in METS 2
    return written or next((value for name, value in element.items() if name.endswith("href")), "")


def _divs(element: etree._Element) -> Iterator[etree._Element]:
    return (child for child in element if local_name(child) == "div")


def _division(div: etree._Element, parent: Division | None) -> Division:
    """Read a `div` and what lies in it; the parser lets them nest 256 deep at most."""
    division = Division(
        div.get("ID", ""),
        div.get("TYPE", "").strip().lower(),
        " ".join(div.get("LABEL", "").split()),
        div.get("ORDERLABEL", "").strip(),
        div.get("ORDER", "").strip(),
        tuple((div.get("DMDID") or div.get("MDID") or "").split()),
        tuple(_areas(div)),
        parent,
    )
    division.children.extend(_division(child, division) for child in _divs(div))
    return division


def _areas(div: etree._Element) -> Iterator[Area]:
    """Yield what the pointers of a `div` point at: each is one way to show it, `seq` is reading order."""
    for pointer in div:
        if local_name(pointer) != "fptr":
            continue
        inner = [area for area in pointer.iter("{*}area") if area.get("FILEID")]
        for area in inner:
            yield Area(area.get("FILEID", ""), area.get("BEGIN", ""), area.get("END", ""))
        if not inner and pointer.get("FILEID"):
            yield Area(pointer.get("FILEID", ""))


def _links(element: etree._Element) -> Iterator[tuple[str, ...]]:
    """Yield the ids that belong together, the logical one first where the file says which that is."""
    for link in element.iter():
        if local_name(link) == "smLink":
            found = {name.rpartition("}")[2]: value.lstrip("#") for name, value in link.items()}
            yield (found.get("from", ""), found.get("to", ""))
        elif local_name(link) == "smLinkGrp":
            located = (child for child in link if local_name(child) == "smLocatorLink")
            yield tuple((child.get(_HREF) or "").lstrip("#") for child in located)
