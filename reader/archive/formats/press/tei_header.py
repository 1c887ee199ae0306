# SPDX-License-Identifier: MIT
"""A TEI header: what was printed, when and where; and, apart from it, who put it into electronic form."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from reader.archive.formats.edtf_date import edtf_witness
from reader.archive.formats.xml_source import local_name, text_of
from reader.model.date import Witness, WitnessKind


@dataclass(frozen=True, slots=True)
class Header:
    """What a header states. Fields that it doesn't are ""."""

    title: str = ""
    author: str = ""
    source: str = ""
    language: str = ""
    page: str = ""
    issue: str = ""
    edition: str = ""
    identifier: str = ""
    witnesses: tuple[Witness, ...] = ()


def header_of(header: etree._Element, around: Header | None = None) -> Header:
    """Read a header. What it doesn't say, the one `around` it (that of a corpus) does."""
    outer = around or Header()
    titles = list(_all(header, "titleStmt", "title"))
    described = list(_all(header, "sourceDesc", "*"))
    dates = tuple(_dates(header))
    return Header(
        title=_first(_titles(described, "a")) or text_of(titles[0]) if titles else "",
        author=", ".join(dict.fromkeys(filter(None, map(text_of, _authors(header, described))))),
        source=_first(_titles(described, "j")) or _first(_titles(described, "m")) or outer.source,
        language=next((e.get("ident", "") for e in _all(header, "langUsage", "language")), "") or outer.language,
        page=_scope(described, "page", "pp", "p"),
        issue=_scope(described, "issue", "nr", "number") or outer.issue,
        edition=_first(element for element in described if local_name(element) == "edition"),
        identifier=_first(_all(header, "publicationStmt", "idno")),
        witnesses=dates or outer.witnesses,
    )


def _all(header: etree._Element, part: str, name: str) -> Iterator[etree._Element]:
    """Yield the elements of a name ("*": all) inside the first part of the header of another."""
    for element in header.iter(etree.Element):
        if local_name(element) == part:
            yield from (inner for inner in element.iter(etree.Element) if name in ("*", local_name(inner)))
            return


def _first(elements: Iterator[etree._Element]) -> str:
    return next(filter(None, map(text_of, elements)), "")


def _titles(described: list[etree._Element], level: str) -> Iterator[etree._Element]:
    return (element for element in described if local_name(element) == "title" and element.get("level") == level)


def _authors(header: etree._Element, described: list[etree._Element]) -> list[etree._Element]:
    stated = list(_all(header, "titleStmt", "author"))
    return stated or [element for element in described if local_name(element) == "author"]


def _scope(described: list[etree._Element], *units: str) -> str:
    """Return a `biblScope` of one of these units, by its text or by its bounds."""
    for element in described:
        if local_name(element) == "biblScope" and (element.get("unit") or element.get("type", "")) in units:
            bounds = "-".join(filter(None, (element.get("from"), element.get("to"))))
            return text_of(element) or bounds
    return ""


def _dates(header: etree._Element) -> Iterator[Witness]:
    """Yield the day on which the source was printed, and as a bound that on which its edition came out.

    Of several days of the source that of the imprint counts, else the first: the others are of works that it quotes.
    Only of a paper the year alone is sure to be its texts' own: a book may gather what is older. An imprint with days
    that differ, as one that was planned and one that an editor found, is sure of none.
    """
    described = [element for element in _all(header, "sourceDesc", "date") if not _of_record(element)]
    imprints = [element for element in described if local_name(_parent(element)) == "imprint"]
    for element in (imprints or described)[:1]:
        printed = _witness(WitnessKind.FORMAT, element, "date of the source")
        is_day = all(len(reading) == len("1994-02-23") for reading in printed.readings)
        is_sure = (_is_paper(header) or is_day) and _agrees(printed, imprints)
        yield printed if is_sure else replace(printed, kind=WitnessKind.METADATA)
    for element in list(_all(header, "creation", "date"))[:1]:
        yield _witness(WitnessKind.METADATA, element, "date of writing")
    for element in list(_all(header, "publicationStmt", "date"))[:1]:
        yield _witness(WitnessKind.LOADED, element, "date of the electronic edition")
    for element in list(_all(header, "revisionDesc", "change"))[:1]:
        if element.get("when"):
            yield _witness(WitnessKind.MODIFIED, element, "change of the electronic edition")


def _agrees(printed: Witness, imprints: list[etree._Element]) -> bool:
    """Tell whether the other dates of the first imprint say the same as its first."""
    beside = (element for element in imprints[1:] if _parent(element) is _parent(imprints[0]))
    told = (_witness(printed.kind, element, printed.where).readings for element in beside)
    return all(readings == printed.readings for readings in told if readings)


def _is_paper(header: etree._Element) -> bool:
    """Tell whether the source is a journal or a newspaper."""
    return any(element.get("level") == "j" for element in _all(header, "sourceDesc", "title"))


def _of_record(element: etree._Element) -> bool:
    """Tell whether a date belongs to the description of a library's copy."""
    return any(local_name(around) in {"recordHist", "history", "additional"} for around in element.iterancestors())


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    return element if parent is None else parent


def _witness(kind: WitnessKind, element: etree._Element, where: str) -> Witness:
    """Read a date: by its attributes, which are made for it, or by its words."""
    stated = next(filter(None, (element.get(name) for name in ("when", "when-iso", "value"))), "")
    between = [
        element.get(first) or element.get(second) for first, second in (("from", "notBefore"), ("to", "notAfter"))
    ]
    if not stated and any(between):
        return edtf_witness(kind, "/".join(bound or ".." for bound in between), where)
    return edtf_witness(kind, stated or text_of(element), where)
