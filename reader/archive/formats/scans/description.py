# SPDX-License-Identifier: MIT
"""What a METS says of the things in it: MODS, or Dublin Core, of an issue, a title or an article."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from reader.archive.formats.xml_source import local_name, text_of

_AUTHORS = frozenset({"aut", "author", "creator", "cre"})
_MOST_NAMES = 10


@dataclass(frozen=True, slots=True)
class Description:
    """One record. `days` are its dates of issue as written, the best first, `doubted` those that it doubts itself.

    `parts` are its details: issue, volume, page. `host` is the title of what it is part of. Empty where none is said.
    """

    name: str
    title: str = ""
    host: str = ""
    days: tuple[str, ...] = ()
    doubted: tuple[str, ...] = ()
    parts: dict[str, str] | None = None
    authors: tuple[str, ...] = ()
    language: str = ""
    edition: str = ""

    def part(self, name: str) -> str:
        """Return a detail's number or caption."""
        return (self.parts or {}).get(name, "")


def description_of(section: etree._Element) -> Description:
    """Read a `dmdSec`."""
    name = section.get("ID", "")
    for element in section.iter():
        match local_name(element):
            case "mods":
                return _mods(element, name)
            case "dc" | "simpledc" | "qualifieddc" | "record":
                return _dublin_core(element, name)
    data = next((element for element in section.iter() if local_name(element) == "xmlData"), section)
    return _dublin_core(data, name)


def _mods(mods: etree._Element, name: str) -> Description:
    host = next((item for item in _children(mods, "relatedItem") if item.get("type", "").lower() == "host"), None)
    inside = [*_children(mods, "part"), *_children(host, "part")]
    days = [*_issued(mods, doubted=False), *(text_of(date) for part in inside for date in _children(part, "date"))]
    language = next((text_of(term) for element in _children(mods, "language") for term in element), "")
    editions = (text_of(found) for origin in _children(mods, "originInfo") for found in _children(origin, "edition"))
    return Description(
        name,
        _title(mods),
        _title(host),
        tuple(day for day in days if day),
        tuple(_issued(mods, doubted=True)),
        dict(_details(inside)),
        tuple(_authors(mods)),
        language,
        next(editions, ""),
    )


def _children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    return (child for child in (element if element is not None else ()) if local_name(child) == name)


def _issued(mods: etree._Element, *, doubted: bool) -> list[str]:
    """Return the dates of issue, the key date first. Beginning and end of a span are no day."""
    found = [date for origin in _children(mods, "originInfo") for date in _children(origin, "dateIssued")]
    points = {date.get("point", "").lower(): text_of(date) for date in found}
    if points.get("end") and points.get("start") != points["end"]:
        return []
    found.sort(key=lambda date: date.get("keyDate") != "yes")
    return [text_of(date) for date in found if (date.get("qualifier") is not None) is doubted and text_of(date)]


def _title(element: etree._Element | None) -> str:
    for info in _children(element, "titleInfo"):
        if info.get("type"):
            continue
        parts = {local_name(part): text_of(part) for part in info}
        title = " ".join(filter(None, (parts.get("nonSort", ""), parts.get("title", ""))))
        if title:
            return title
    return ""


def _details(parts: list[etree._Element]) -> Iterator[tuple[str, str]]:
    for part in parts:
        for detail in _children(part, "detail"):
            said = {local_name(child): text_of(child) for child in detail}
            if value := said.get("number") or said.get("caption"):
                yield detail.get("type", "").lower(), value


def _authors(mods: etree._Element) -> Iterator[str]:
    for name in list(_children(mods, "name"))[:_MOST_NAMES]:
        roles = {text_of(term).lower() for role in _children(name, "role") for term in role}
        parts = {part.get("type", ""): text_of(part) for part in _children(name, "namePart")}
        whole = parts.get("") or " ".join(filter(None, (parts.get("given", ""), parts.get("family", ""))))
        if whole and (not roles or roles & _AUTHORS):
            yield whole


def _dublin_core(element: etree._Element, name: str) -> Description:
    said: dict[str, str] = {}
    for child in element.iter():
        said.setdefault(local_name(child).lower(), text_of(child))
    days = tuple(filter(None, (said.get("issued", ""), said.get("date", ""))))
    return Description(name, said.get("title", ""), said.get("ispartof", ""), days, language=said.get("language", ""))
