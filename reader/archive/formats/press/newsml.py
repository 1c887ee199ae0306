# SPDX-License-Identifier: MIT
"""NewsML of agencies: G2 (`newsItem`, alone or in a message), 1 (`NewsML`), and Reuters' own of 1996 (`newsitem`)."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from lxml import etree

from reader.archive.formats.format import SURE, Format
from reader.archive.formats.layout import Layout
from reader.archive.formats.press.nitf import nitf_story
from reader.archive.formats.press.sending_day import sending_witnesses
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.web.page import parse_page
from reader.archive.formats.xml_blocks import Vocabulary, blocks_of
from reader.archive.formats.xml_source import elements, local_name, root_of, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.place import Place
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.model.problem import Problem
from reader.text.dates.witness import field_witness

_ITEMS = frozenset({"newsItem", "NewsItem", "newsitem"})
_ROOTS = frozenset({"newsItem", "newsMessage", "NewsML", "newsitem", "packageItem", "knowledgeItem"})
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_WORDS = Vocabulary(
    blocks=frozenset(
        """p h1 h2 h3 h4 h5 h6 div li ul ol dl dt dd table tr td th caption blockquote pre section article header footer
        figure figcaption text hl2""".split()  # noqa: SIM905
    ),
    unseen=frozenset({"head", "script", "style", "title"}),
)
_LISTED = ("ul", "li")  # of a text's own header: under which words the agency files it
_NEAR = 10  # elements around a paragraph that say what it is
_CREATED = ("contentCreated", "DateId")
_FIRST = ("firstCreated", "FirstCreated")
_CHANGED = ("versionCreated", "ThisRevisionCreated", "contentModified")


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head) in _ROOTS else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    text = XmlText(stream)
    for number, element in enumerate(elements(text, _ITEMS), start=1):
        story = _agency_story(element) if local_name(element) == "newsitem" else _story(element)
        if element.getparent() is not None:
            story.label = story.fields.get("identifier", "") or str(number)
        yield article_of(story, place, kind=NEWSML.name, encoding=text.encoding)


class _Metadata:
    """The first element of each name outside the content."""

    def __init__(self, item: etree._Element) -> None:
        self._found: dict[str, etree._Element] = {}
        skipped: etree._Element | None = None
        for event, element in etree.iterwalk(item, events=("start", "end")):
            if event == "end":
                skipped = None if element is skipped else skipped
            elif skipped is None:
                self._found.setdefault(local_name(element), element)
                if local_name(element) in {"contentSet", "DataContent", "text"}:
                    skipped = element

    def text(self, *names: str) -> str:
        """Return the text of the first of these names that has some."""
        return next((text for name in names if name in self._found and (text := text_of(self._found[name]))), "")

    def attribute(self, name: str, attribute: str) -> str:
        """Return an attribute of the element of a name."""
        return self._found[name].get(attribute, "") if name in self._found else ""

    def element(self, *names: str) -> etree._Element | None:
        """Return the first element of these names."""
        return next((self._found[name] for name in names if name in self._found), None)


def _story(item: etree._Element) -> Story:
    """Read an item of G2 or of version 1: their names differ, their meaning doesn't."""
    told = _Metadata(item)
    content = told.element("contentSet", "DataContent")
    headline, version = told.text("headline", "HeadLine"), told.text(*_CHANGED)
    inner = _content(content, headline) if content is not None else Story()
    fields = {
        "headline": headline,
        "byline": told.text("by", "ByLine"),
        "credit": told.text("creditline", "CreditLine"),
        "source": told.text("infoSource", "SourceName") or told.attribute("infoSource", "literal"),
        "language": told.attribute("language", "tag") or told.attribute("Language", "FormalName"),
        "dateline": told.text("dateline", "DateLine"),
        "identifier": item.get("guid") or told.text("PublicIdentifier", "NewsItemId"),
    }
    if not fields["credit"] and not fields["source"]:
        fields["credit"] = inner.fields.get("credit", "") or _provider(told)
    stated = {name: value for name, value in fields.items() if value}
    first = told.text(*_FIRST) or (version if item.get("version") == "1" else "")
    witnesses = sending_witnesses(created=told.text(*_CREATED), first=first, changed=version)
    return replace(inner, fields={**inner.fields, **stated}, witnesses=(*witnesses, *inner.witnesses))


def _provider(told: _Metadata) -> str:
    """Return whose service an item is of: a name, or what stands for one."""
    party = told.element("Provider")
    parties = () if party is None else (one.get("FormalName", "") for one in party.iter(etree.Element))
    named = (told.text("provider", "Provider"), *parties, told.attribute("copyrightHolder", "literal"))
    return next(filter(None, named), told.attribute("provider", "literal"))


def _content(content: etree._Element, headline: str) -> Story:
    """Read what an item carries: XHTML, NITF, or text."""
    for element in content.iter(etree.Element):
        if local_name(element) in {"inlineData", "DataContent"} and not len(element):
            return _of_text(element.text or "", element.get("contenttype", ""))
        if local_name(element) in {"inlineXML", "DataContent"}:
            inner = next((one for one in element.iter(etree.Element) if local_name(one) == "nitf"), None)
            return Story(layout=_lay_out(element, headline)) if inner is None else nitf_story(inner)
    return Story()


def _of_text(text: str, kind: str) -> Story:
    layout = Layout()
    if "html" in kind or text.lstrip().startswith("<"):
        for block in parse_page(text).blocks:
            layout.add(block.text)
    else:
        layout.add(text.strip("\n"))
    return Story(layout=layout)


def _lay_out(content: etree._Element, headline: str) -> Layout:
    layout = Layout()
    for block in blocks_of(content, _WORDS):
        around = {local_name(element) for element in islice(block.element.iterancestors(), _NEAR)}
        if " ".join(block.text.split()) == headline:
            layout.add(block.text, PartKind.HEADLINE)
        elif "header" in around and (block.tag in _LISTED or "genre" in block.element.get("class", "")):
            layout.add(block.text, PartKind.FURNITURE)
        else:
            layout.add(block.text)
    return layout


def _agency_story(item: etree._Element) -> Story:
    """Read a story as Reuters gave them out: its day is an attribute of its element."""
    told = _Metadata(item)
    layout = Layout()
    headline, byline = told.text("headline"), told.text("byline")
    layout.add(headline, PartKind.HEADLINE)
    layout.add(byline, PartKind.BYLINE)
    text = told.element("text")
    for block in blocks_of(text, _WORDS) if text is not None else ():
        layout.add(block.text)
    layout.add(told.text("copyright"), PartKind.FURNITURE)
    fields = {
        "headline": headline or told.text("title"),
        "byline": byline,
        "dateline": told.text("dateline"),
        "language": item.get(_LANGUAGE, ""),
        "identifier": item.get("itemid", ""),
    }
    day = item.get("date", "")
    return Story("", layout, fields, (field_witness(WitnessKind.FORMAT, day, "newsitem date"),) if day else ())


NEWSML = Format("newsml", _recognises, _read)
