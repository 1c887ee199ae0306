# SPDX-License-Identifier: MIT
"""Word documents (Office Open XML, ECMA-376): read part by part behind the guard of zips, a paragraph at a time."""

import io
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.documents.document import Beside, read_document
from reader.archive.formats.documents.paragraphs import outermost, row_of
from reader.archive.formats.documents.parts import TextPart, part_of, told_by
from reader.archive.formats.documents.type_sizes import HEADING, TITLE, TypeSizes
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.formats.xml_source import local_name, text_of
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

_FIRST = re.compile(rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/|word/|customXml/|mimetype)", re.DOTALL)
_WORD = re.compile(rb"PK\x03\x04.{26}word/[\w/]{1,60}\.(?:xml|rels)", re.DOTALL)
_BESIDE = re.compile(r"word/(?:header|footer)\d{0,4}\.xml")
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\xad", "ptab": "\t"}
_UNSEEN = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "rPrChange"})
_TITLES = {  # as Word calls its styles in several languages
    **dict.fromkeys(
        ("heading1", "berschrift1", "überschrift1", "titre1", "titolo1", "ttulo1", "1", "headline"), HEADING
    ),
    **dict.fromkeys(("title", "titre", "titel", "titolo", "ttulo"), TITLE),
}
_SIZE = re.compile("[0-9]{1,4}")
_NOTE_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_MOST_BESIDE = 200


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if _FIRST.match(head) and _WORD.search(head) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    with GuardedZip(stream) as box:
        text = _Text(box)
        yield from read_document(text, place, DOCX.name, text.beside)


class _Text:
    """The paragraphs of a document's text, its notes behind it; cells of a row beside each other."""

    def __init__(self, box: GuardedZip) -> None:
        self._box = box
        self._part = TextPart(box, "word/document.xml")
        self._sizes = TypeSizes()

    def __iter__(self) -> Iterator[str]:
        for element in self._part.elements({"p", "tr"}):
            yield from self._paragraphs(element)
        for name in _NOTES:
            yield from self._notes(name)

    def beside(self) -> Beside:
        """Return what the document says besides its text."""
        lines = [line for name in self._box.names() if _BESIDE.fullmatch(name) for line in self._lines_of(name)]
        return Beside(
            sizes=self._sizes,
            lines=tuple(dict.fromkeys(filter(str.strip, lines)))[:_MOST_BESIDE],
            changed=_changed(self._box),
            flags=("cut-short",) if self._part.cut else (),
        )

    def _paragraphs(self, element: etree._Element) -> Iterator[str]:
        if local_name(element) == "tr":
            yield from _row(element)
            return
        text = _text(element)
        if not self._sizes.full:
            self._sizes.add(text, _runs(element), _TITLES.get(_style(element), 0.0))
        yield text

    def _lines_of(self, name: str) -> list[str]:
        root = part_of(self._box, name)
        return [] if root is None else [_text(paragraph) for paragraph in outermost(root, {"p"})]

    def _notes(self, name: str) -> Iterator[str]:
        root = part_of(self._box, name)
        for note in () if root is None else root:
            kinds = {value for key, value in note.items() if key.endswith("}type")}
            if not kinds & _NOTE_SEPARATORS:
                yield from (_text(paragraph).strip() for paragraph in outermost(note, {"p"}))


def _row(row: etree._Element) -> Iterator[str]:
    """Return what a row holds."""
    yield from row_of([[_text(paragraph) for paragraph in outermost(cell, {"p"})] for cell in outermost(row, {"tc"})])


def _text(paragraph: etree._Element) -> str:
    """Return a paragraph's text without what was deleted and what is not shown."""
    pieces: list[str] = []
    waiting: list[etree._Element] = [*reversed(paragraph)]
    while waiting:
        element = waiting.pop()
        name = local_name(element)
        if name in _UNSEEN:
            continue
        if name == "t":
            pieces.append("".join(element.itertext(etree.Element)).replace("\n", " "))
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name == "p" and pieces:
            pieces.append("\n")  # of a box that floats in this paragraph
        waiting.extend(reversed(element))
    return "".join(pieces)


def _runs(paragraph: etree._Element) -> Iterator[tuple[float, int]]:
    """Yield how large the pieces of a paragraph are set, in points, 0 if they don't say it, and how long they are."""
    for run in paragraph:
        if local_name(run) == "r":
            size = run.find("{*}rPr/{*}sz")
            half_points = next(iter(size.values()), "") if size is not None else ""
            yield (int(half_points) / 2 if _SIZE.fullmatch(half_points) else 0.0), sum(len(t.text or "") for t in run)


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find("{*}pPr/{*}pStyle")
    values = style.values() if style is not None else []
    return values[0].replace(" ", "").lower() if values else ""


def _changed(box: GuardedZip) -> str:
    """Return when the document was changed last, as its properties say, else when it was made."""
    told = {local_name(element): text_of(element) for element in told_by(box, "docProps/core.xml")}
    return told.get("modified", "") or told.get("created", "")


DOCX = Format("docx", _recognises, _read)
