# SPDX-License-Identifier: MIT
"""Issues as Gale and the British Library hand them out: articles with their recognised words, in one file of XML."""

import io
import re
from collections.abc import Iterable, Iterator

from lxml import etree

from reader.archive.events import Found
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.layout import Layout
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.xml_source import elements, local_name, root_of, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.place import Place
from reader.model.article import PartKind
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness

_ROOTS = frozenset({"issue", "GALENP"})
_WORDS = re.compile(rb"<text\.(?:title|preamble|cr)\b|<wd\b")
_DTD = re.compile(rb"<!DOCTYPE\s{1,9}(?:issue|GALENP)\s{1,9}SYSTEM\b")
_DAYS = ("pf", "searchableDateStart", "composed", "da")  # the best first: figures, then words
_TITLES = frozenset({"newspaperTitle", "titleDisplay", "jn"})
_FACTS = frozenset({*_DAYS, *_TITLES, "language"})
_FIGURES = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head) in _ROOTS and (_DTD.search(head) or _WORDS.search(head)) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    """Yield the articles. What is said of the issue stands before them, and holds for all."""
    text = XmlText(stream)
    facts: dict[str, str] = {}
    for number, element in enumerate(elements(text, {*_FACTS, "article"}), start=1):
        if local_name(element) == "article":
            yield article_of(_story(element, facts, number), place, kind=GALE_ISSUE.name, encoding=text.encoding)
            continue
        for fact in element.iter(etree.Element):  # a date may have its day, month and year in it, and all of them again
            if not len(fact) and (said := text_of(fact)):
                facts.setdefault(local_name(fact), said)


def _story(article: etree._Element, facts: dict[str, str], number: int) -> Story:
    layout = Layout()
    for paragraph in article.iter("{*}p"):
        words = " ".join(filter(None, map(text_of, paragraph.iter("{*}wd"))))
        is_title = any(local_name(around) == "text.title" for around in paragraph.iterancestors())
        layout.add(words, PartKind.HEADLINE if is_title else None)
    titles = [" ".join(part.span.of(layout.text).split()) for part in layout.parts]
    pages = dict.fromkeys(page.get("pgref", "") for page in _children(article, "pi"))
    fields = {
        "headline": _first(article, "ti") or " ".join(titles),
        "byline": ", ".join(dict.fromkeys(map(text_of, article.iter("{*}au_composed")))),
        "section": _first(article, "ct"),
        "source": next((facts[name] for name in facts if name in _TITLES), ""),
        "language": facts.get("language", ""),
        "page": ", ".join(filter(None, pages)),
    }
    return Story(_first(article, "id") or str(number), layout, fields, tuple(_witnesses(facts)))


def _witnesses(facts: dict[str, str]) -> Iterator[Witness]:
    for name in _DAYS:
        if name in facts:
            figures = _FIGURES.fullmatch(facts[name])
            day = "-".join(figures.groups()) if figures else facts[name]
            yield field_witness(WitnessKind.FORMAT, day, f"{name} of the issue")
            return


def _first(article: etree._Element, name: str) -> str:
    return next((text_of(child) for child in _children(article, name)), "")


def _children(article: etree._Element, name: str) -> Iterable[etree._Element]:
    return (child for child in article if local_name(child) == name)


GALE_ISSUE = Format("gale-issue", _recognises, _read)
