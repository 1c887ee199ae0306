# SPDX-License-Identifier: MIT
"""ProQuest's own XML, a `Record` each: of historical newspapers, and of what it gives out for text mining."""

import io
import re
from collections.abc import Iterable, Iterator

from lxml import etree

from reader.archive.formats.databases.labelled_fields import given_name_first
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.layout import Layout
from reader.archive.formats.paper_name import paper_name
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.web.page import parse_page
from reader.archive.formats.xml_source import elements, local_name, root_of, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.place import Place
from reader.model.article import PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.problem import Problem
from reader.text.dates.witness import field_witness

_RECORDS = frozenset({"Record", "RECORD"})
_ROOTS = _RECORDS | {"Records", "RECORDS"}
_SIGN = re.compile(rb"<(?:NumericPubDate|AlphaPubDate|RecordTitle|GOID)>")
_PAPERS = frozenset({"Publication", "PubFrosting"})  # elements in which a title is the paper's
_DAYS = ("NumericPubDate", "NumericDate", "AlphaPubDate", "AlphaDate")  # the best first: figures, then words
_NAMES = ("OriginalForm", "PersonName", "NormalizedForm")
_BY = "author"
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head) in _ROOTS and _SIGN.search(head) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    text = XmlText(stream)
    for element in elements(text, _RECORDS):
        story = _story(element)
        if element.getparent() is not None:
            story.label = str(story.fields["identifier"])
        yield article_of(story, place, kind="proquest", encoding=text.encoding)


def _story(record: etree._Element) -> Story:
    said: dict[str, str] = {}
    paper = ""
    for element in record.iter(etree.Element):
        name = local_name(element)
        around = element.getparent()
        if name == "Title" and around is not None and local_name(around) in _PAPERS:
            paper = paper or text_of(element)
        elif not len(element):
            said.setdefault(name, text_of(element))
    headline = said.get("RecordTitle") or next((text_of(title) for title in record.iter("{*}TitleAtt")), "")
    layout = Layout()
    layout.add(headline, PartKind.HEADLINE)
    whole = list(_paragraphs(record, "FullText", "Text"))
    abstract = [] if whole else list(_paragraphs(record, "Abstract", "AbsText"))
    for paragraph in whole or abstract:
        layout.add(paragraph)
    fields = {
        "headline": headline,
        "byline": "; ".join(dict.fromkeys(filter(None, map(_writer, record.iter("{*}Contributor"))))),
        "source": paper_name(paper),
        "language": said.get("LanguageCode") or said.get("RawLang", ""),
        "url": said.get("URLDocView", ""),
        "page": said.get("StartPage", ""),
        "identifier": said.get("RecordID") or said.get("GOID", ""),
    }
    return Story("", layout, fields, tuple(_witnesses(said)), ("excerpt",) if abstract else ())


def _paragraphs(record: etree._Element, *names: str) -> Iterator[str]:
    """Yield the paragraphs of the first element of these names that has a text: it may hold a page, as text."""
    wanted = (element for name in names for element in record.iter(f"{{*}}{name}"))
    element = next((element for element in wanted if text_of(element)), None)
    if element is None:
        return
    text = "".join(element.itertext(etree.Element))
    is_page = element.get("HTMLContent") == "true"
    parts: Iterable[str] = (block.text for block in parse_page(text).blocks) if is_page else _EMPTY_LINE.split(text)
    yield from filter(None, (part if is_page else " ".join(part.split()) for part in parts))


def _writer(contributor: etree._Element) -> str:
    """Return who wrote it, "" for anybody else who had to do with it."""
    said = {local_name(element): text_of(element) for element in contributor.iter(etree.Element) if not len(element)}
    role = contributor.get("ContribRole") or said.get("ContribRole", _BY)
    if _BY not in role.lower():
        return ""
    name = next((said[name] for name in _NAMES if said.get(name)), "")
    return given_name_first(name) or f"{said.get('FirstName', '')} {said.get('LastName', '')}".strip()


def _witnesses(said: dict[str, str]) -> Iterator[Witness]:
    """Yield the day of the issue; other days are those of the record."""
    told = (field_witness(WitnessKind.FORMAT, said[name], f"field {name}") for name in _DAYS if said.get(name))
    day = next((witness for witness in told if witness.readings), None)
    if day:
        yield day


PROQUEST_XML = Format("proquest-xml", _recognises, _read)
