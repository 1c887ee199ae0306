# SPDX-License-Identifier: MIT
"""NITF, the News Industry Text Format: one article a document."""

import io
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from reader.archive.formats.format import SURE, Format
from reader.archive.formats.layout import Layout
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.xml_blocks import Vocabulary, blocks_of
from reader.archive.formats.xml_source import document_of, local_name, root_of, text_of
from reader.archive.place import Place
from reader.archive.streams import read_whole
from reader.model.article import PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.problem import Problem
from reader.text.dates.witness import field_witness

_WORDS = Vocabulary(
    blocks=frozenset(
        """p hl1 hl2 hedline byline byttl dateline distributor note abstract block li dt dd ol ul dl bq fn media
        media-caption media-producer nitf-table table tr td th caption credit tagline bibliography pre series
        copyrite rights""".split()  # noqa: SIM905
    ),
    unseen=frozenset({"media-metadata", "media-object", "media-reference", "nitf-table-metadata"}),
)
_KINDS = {
    "byline": PartKind.BYLINE,
    "byttl": PartKind.BYLINE,
    "dateline": PartKind.DATELINE,
    "distributor": PartKind.CREDIT,
    "abstract": PartKind.FURNITURE,
    "note": PartKind.FURNITURE,
    "copyrite": PartKind.FURNITURE,
    "rights": PartKind.FURNITURE,
}
_HEADLINES = ("hl1", "hedline")
_NEAR = 20  # elements around a paragraph that say what it is


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head) == "nitf" else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    document = document_of(read_whole(stream))
    story = nitf_story(document.root)
    story.flags = ("cut-short",) if document.cut else ()
    yield article_of(story, place, kind=NITF.name, encoding=document.encoding)


def nitf_story(root: etree._Element) -> Story:
    """Read an element that is or holds a `nitf`, or its `body` at least."""
    found = _first_of_each(root)
    told = dict(found["pubdata"].items()) if "pubdata" in found else {}
    headline = next((text for name in _HEADLINES if (text := _text(found, name))), "") or _text(found, "title")
    return Story(
        layout=_lay_out(root, headline),
        fields={
            "headline": headline,
            "byline": _byline(found["byline"]) if "byline" in found else "",
            "credit": _text(found, "distributor") or _attribute(found, "doc.copyright", "holder"),
            "section": told.get("position.section", ""),
            "source": told.get("name", ""),
            "language": root.get("{http://www.w3.org/XML/1998/namespace}lang", ""),
            "dateline": _text(found, "dateline"),
            "url": told.get("ex-ref", ""),
            "page": told.get("position.sequence", ""),
            "edition": told.get("edition.name", ""),
            "issue": told.get("issue", "") or told.get("number", ""),
            "identifier": _attribute(found, "doc-id", "id-string"),
        },
        witnesses=tuple(_witnesses(found)),
    )


def _first_of_each(root: etree._Element) -> dict[str, etree._Element]:
    found: dict[str, etree._Element] = {}
    for element in root.iter(etree.Element):
        found.setdefault(local_name(element), element)
    return found


def _byline(element: etree._Element) -> str:
    """Return who wrote it, without what he or she is."""
    pieces = [element.text or ""]
    for inner in element:
        pieces += ["" if local_name(inner) == "byttl" else text_of(inner), inner.tail or ""]
    return " ".join(" ".join(pieces).split()).replace(" ,", ",")


def _text(found: dict[str, etree._Element], name: str) -> str:
    return text_of(found[name]) if name in found else ""


def _attribute(found: dict[str, etree._Element], name: str, attribute: str) -> str:
    return found[name].get(attribute, "") if name in found else ""


def _lay_out(root: etree._Element, headline: str) -> Layout:
    """Write head, content and end one below the other. Where the lead stands twice, the whole text counts."""
    layout = Layout()
    for body in [element for element in root.iter(etree.Element) if local_name(element) == "body"][:1]:
        whole = any(block.get("class") == "full_text" for block in body.iter(etree.Element))
        for block in blocks_of(body, _WORDS):
            around = [block.element, *islice(block.element.iterancestors(), _NEAR)]
            if not (whole and any(element.get("class") == "lead_paragraph" for element in around[:3])):
                layout.add(block.text, _kind(block.text, [local_name(element) for element in around], headline))
    return layout


def _kind(text: str, names: list[str], headline: str) -> PartKind | None:
    """Return what a block is, by its own name or the nearest that says so."""
    if names[0] in {*_HEADLINES, "hl2"} and " ".join(text.split()) == headline:
        return PartKind.HEADLINE
    return next((_KINDS[name] for name in names if name in _KINDS), None)


def _witnesses(found: dict[str, etree._Element]) -> Iterator[Witness]:
    """Yield the day of publication; that of the document's issue stands for it only where there is no other."""
    published = _attribute(found, "pubdata", "date.publication")
    issued = _attribute(found, "date.issue", "norm")
    if published:
        yield field_witness(WitnessKind.FORMAT, published, "pubdata date.publication")
    elif issued:
        yield field_witness(WitnessKind.FORMAT, issued, "date.issue")
    if story := _attribute(found, "story.date", "norm"):
        yield field_witness(WitnessKind.DATELINE, story, "story.date")
    if changed := _attribute(found, "revision-history", "norm"):
        yield field_witness(WitnessKind.MODIFIED, changed, "revision-history")
    if year := _attribute(found, "doc.copyright", "year"):
        yield field_witness(WitnessKind.COPYRIGHT, year, "doc.copyright")


NITF = Format("nitf", _recognises, _read)
