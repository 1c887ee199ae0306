# SPDX-License-Identifier: MIT
"""Olive's repositories of digitised papers: a file for each article, with its words as recognised and put right."""

import io
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.events import Found, PartOf
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.layout import Layout
from reader.archive.formats.scans.headline import said
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.xml_source import document_of, local_name, root_of, text_of
from reader.archive.place import Place
from reader.model.article import PartKind
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness

_ENTITY = "XMD-entity"
_FAMILY = "XMD-"  # plans of pages and tables of contents begin so, too: what they name has files of its own
_APART = frozenset({"Meta", "Link", "DataFiles"})
_SAMES = {"Hed": PartKind.HEADLINE, "Byl": PartKind.BYLINE}
_PICTURE = "Picture"  # without a caption it is part of an article
_KINDS = {"Article": "", "Ad": "Advertisement"}
_ENDS = ".!?\"'”’»"
_DAY_OF_FOLDER = re.compile(r"(?:^|[/\\])([0-9]{4})[/\\]([0-9]{2})[/\\]([0-9]{2})[/\\]?$")


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head).startswith(_FAMILY) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    document = document_of(stream.read())
    if local_name(document.root) != _ENTITY:
        yield PartOf()
        return
    story = _story(document.root)
    if not story.layout.text and document.root.get("ENTITY_TYPE") == _PICTURE:
        yield PartOf()
        return
    story.flags = ("cut-short",) if document.cut else ()
    yield article_of(story, place, kind=OLIVE.name)


def _story(root: etree._Element) -> Story:
    layout = Layout()
    for part in root:
        name = local_name(part)
        if name and name not in _APART:
            for paragraph in _paragraphs(part):
                layout.add(paragraph, _SAMES.get(name[:3]))
    meta = next((part for part in root if local_name(part) == "Meta"), root)
    headings = [part.span.of(layout.text) for part in layout.parts if part.kind is PartKind.HEADLINE]
    kind = root.get("ENTITY_TYPE", "")
    named = said(meta.get("NAME", "")) if kind != "Ad" else ""  # what an advertisement is called is made up
    fields = {
        "headline": " ".join(headings) or named,
        "section": _KINDS.get(kind, kind) or meta.get("SECTION", ""),
        "source": meta.get("PUBLICATION", ""),
        "language": root.get("LANGUAGE", ""),
        "page": meta.get("PAGE_LABEL", "") or root.get("PAGE_NO", ""),
    }
    return Story("", layout, fields, tuple(_witnesses(meta)))


def _paragraphs(part: etree._Element) -> Iterator[str]:
    """Yield the paragraphs of a part: one begins where a line is marked so, or a column behind a whole sentence.

    A word that was recognised in pieces (Q, the last one q) is told again as a whole (QW), and only so taken.
    """
    text, glued, before = "", True, False
    for element in (element for column in part.iter("{*}Primitive") for element in column):
        name = local_name(element)
        if name == "L" and text and (element.get("P") or (element.getprevious() is None and text[-1] in _ENDS)):
            yield text
            text, glued = "", True
        elif name.lower() == "q":
            before = element.get("NS") == "y"
        elif name in {"W", "QW"}:
            text += text_of(element) if glued or not text else " " + text_of(element)
            glued = before if name == "QW" else element.get("NS") == "y"
    if text:
        yield text


def _witnesses(meta: etree._Element) -> Iterator[Witness]:
    """Yield the day of the issue. Its folder tells which of the day's figures is the month."""
    day = meta.get("ISSUE_DATE", "")
    folder = _DAY_OF_FOLDER.search(meta.get("BASE_HREF", ""))
    if day and folder and sorted(map(int, re.findall("[0-9]{1,4}", day))) == sorted(map(int, folder.groups())):
        day = "-".join(folder.groups())
    if day:
        yield field_witness(WitnessKind.FORMAT, day, "ISSUE_DATE")


OLIVE = Format("olive", _recognises, _read)
