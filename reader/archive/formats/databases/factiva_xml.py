# SPDX-License-Identifier: MIT
"""Factiva's own XML: a `ppsarticle` each. Words that were searched for stand in `hlt`; dates are days of UTC."""

import io
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.databases.entry import Entry, Export, Medium
from reader.archive.formats.databases.factiva import tell_accession
from reader.archive.formats.databases.shapes import page_in
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.xml_source import elements, local_name, root_of, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.place import Place
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.model.problem import Problem

_ARTICLES = frozenset({"ppsarticle", "ppsArticle", "PPSArticle"})
_PARTS = {
    "sectionname": PartKind.SECTION,
    "columnname": PartKind.SECTION,
    "headline": PartKind.HEADLINE,
    "byline": PartKind.BYLINE,
    "credit": PartKind.CREDIT,
    "leadparagraph": None,
    "tailparagraphs": None,
    "copyright": PartKind.MASTHEAD,
    "contact": PartKind.MASTHEAD,
    "notes": PartKind.MASTHEAD,
}
_FIELDS = {
    "sectionname": "section",
    "headline": "headline",
    "byline": "byline",
    "credit": "credit",
    "sourcename": "source",
    "baselanguage": "language",
    "edition": "edition",
    "publicationedition": "edition",
}


def _recognises(head: bytes, _name: bytes) -> int:
    if root_of(head).lower() not in {"ppsresponse", "ppsarticleresponse", "ppsarticle", "ppsarticles"}:
        return 0
    return SURE


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    text = XmlText(stream)
    number = 0
    for number, element in enumerate(elements(text, _ARTICLES), start=1):
        yield _article(element, Export(place, text.encoding, Medium.PARAGRAPHS), number)
    if not number:
        yield place.problem("There is no article in it, only the frame of an export.")


def _article(element: etree._Element, export: Export, number: int) -> RawArticle:
    entry = Entry()
    for part in element.iter():
        name = local_name(part).lower()
        if name in _PARTS:
            for line in _lines(part):
                entry.add(line, _PARTS[name])
        if name in _FIELDS:
            entry.state(_FIELDS[name], " ".join(_lines(part)))
        else:
            _state(entry, name, text_of(next(part.iterchildren("{*}date", "{*}dateTime"), part)))
    return entry.article(export, "factiva", entry.fields.get("identifier", str(number)), wrapped=False)


def _lines(part: etree._Element) -> list[str]:
    """Return the paragraphs of a part; its whole text if it has none."""
    paragraphs = [text_of(inner) for inner in part.iter("{*}paragraph", "{*}para", "{*}p")]
    return list(filter(None, paragraphs)) or [text_of(part)]


def _state(entry: Entry, name: str, value: str) -> None:
    if name == "publicationdate":
        entry.tell(WitnessKind.FORMAT, value, "field publicationDate")
    elif name in {"accessionno", "accessionnumber"}:
        tell_accession(entry, value)
    elif name in {"pages", "page"}:
        entry.state("page", page_in(value)[0] or value)
    elif name in {"modificationdate", "loaddate"}:
        entry.tell(WitnessKind.LOADED, value, f"field {name}")
    elif name == "copyright":
        entry.tell_copyright(value)


FACTIVA_XML = Format("factiva-xml", _recognises, _read)
