# SPDX-License-Identifier: MIT
"""OpenDocument texts (ISO/IEC 26300): read behind the guard of zips, a paragraph at a time."""

import io
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.documents.document import Beside, read_document
from reader.archive.formats.documents.paragraphs import outermost, row_of
from reader.archive.formats.documents.parts import TextPart, told_by
from reader.archive.formats.documents.type_sizes import HEADING, TITLE, TypeSizes
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.formats.xml_source import local_name, text_of
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

_SIGN = re.compile(
    rb"PK\x03\x04.{26}mimetype.{0,64}?application/vnd\.oasis\.opendocument\.text(?:-template|-master)?PK", re.DOTALL
)
_SIGNS = {"tab": "\t", "line-break": "\n"}
_UNSEEN = frozenset({"annotation", "tracked-changes", "note-citation", "desc", "title", "binary-data", "script"})
_MARGINS = frozenset({"header", "footer", "header-left", "footer-left"})
_SPACE = re.compile(r"[ \t\r\n]+")
_SIZE = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?)pt")
_MOST_BLANKS = 100


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if _SIGN.match(head) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    with GuardedZip(stream) as box:
        text = _Text(box)
        yield from read_document(text, place, ODT.name, text.beside)


class _Text:
    """The paragraphs of a document's text, its notes behind it; cells of a row beside each other."""

    def __init__(self, box: GuardedZip) -> None:
        self._box = box
        self._part = TextPart(box, "content.xml")
        self._sizes = TypeSizes()
        self._styles: dict[str, float] = {}
        self._notes: list[str] = []

    def __iter__(self) -> Iterator[str]:
        for element in self._part.elements({"p", "h", "table-row", "tracked-changes", "style"}):
            yield from self._paragraphs(element)
        yield from self._notes

    def beside(self) -> Beside:
        """Return what the document says besides its text."""
        return Beside(
            sizes=self._sizes,
            lines=tuple(dict.fromkeys(self._margins())),
            changed=_changed(self._box),
            flags=("cut-short",) if self._part.cut else (),
        )

    def _paragraphs(self, element: etree._Element) -> Iterator[str]:
        name = local_name(element)
        if name == "table-row":
            yield from self._row(element)
        elif name in {"p", "h"}:
            text = self._text(element)
            if not self._sizes.full:
                self._sizes.add(text, self._runs(element), self._rank(element))
            yield text
        elif name == "style":
            self._styles[_attribute(element, "name")] = _size_of_style(element)

    def _rank(self, paragraph: etree._Element) -> float:
        """Return what size a paragraph has for being a title by its style, 0 if it is none."""
        style = self._styles.get(_attribute(paragraph, "style-name"), 0.0)
        if style >= HEADING or _attribute(paragraph, "style-name").lower() == "title":
            return max(style, TITLE)
        return HEADING if local_name(paragraph) == "h" and _attribute(paragraph, "outline-level") == "1" else 0.0

    def _runs(self, paragraph: etree._Element) -> Iterator[tuple[float, int]]:
        """Yield how large the pieces of a paragraph are set, in points, 0 if nothing says it, and how long they are."""
        usual = self._styles.get(_attribute(paragraph, "style-name"), 0.0)
        yield usual, len(paragraph.text or "")
        for piece in paragraph:
            yield self._styles.get(_attribute(piece, "style-name"), 0.0) or usual, len(text_of(piece))
            yield usual, len(piece.tail or "")

    def _row(self, row: etree._Element) -> Iterator[str]:
        """Return what a row holds."""
        yield from row_of([[self._text(line) for line in outermost(cell, {"p", "h"})] for cell in row])

    def _text(self, paragraph: etree._Element) -> str:
        """Return a paragraph's text; notes are kept for the end."""
        pieces = [_as_shown(paragraph.text)]
        waiting: list[etree._Element | str] = [*reversed(paragraph)]
        while waiting:
            part = waiting.pop()
            if isinstance(part, str):
                pieces.append(part)
                continue
            name = local_name(part)
            waiting.append(_as_shown(part.tail))
            if name == "note":
                self._notes += [text_of(line) for line in outermost(part, {"p"})]
            elif name == "s":
                pieces.append(" " * min(int(_attribute(part, "c") or 1), _MOST_BLANKS))
            elif name in _SIGNS:
                pieces.append(_SIGNS[name])
            elif name and name not in _UNSEEN:
                if name in {"p", "h"} and "".join(pieces).strip():
                    pieces.append("\n")  # of a frame that floats in this paragraph
                waiting.extend(reversed(part))
                waiting.append(_as_shown(part.text))
        return "".join(pieces)

    def _margins(self) -> Iterator[str]:
        """Yield the lines of headers and footers, which stand with the styles."""
        for margin in told_by(self._box, "styles.xml"):
            if local_name(margin) in _MARGINS:
                yield from filter(None, map(text_of, outermost(margin, {"p", "h"})))


def _as_shown(text: str | None) -> str:
    """Return text with its white space as it is shown."""
    return _SPACE.sub(" ", text or "")


def _attribute(element: etree._Element, name: str) -> str:
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")


def _size_of_style(style: etree._Element) -> float:
    """Return how large a style sets type, in points; 0 if it doesn't say so, the size of a title if it is one's."""
    if _attribute(style, "parent-style-name").lower() == "title":
        return TITLE
    said = (_attribute(properties, "font-size") for properties in style.iter("{*}text-properties"))
    size = _SIZE.fullmatch(next(filter(None, said), ""))
    return float(size[1]) if size else 0.0


def _changed(box: GuardedZip) -> str:
    """Return when the document was changed last, as its properties say, else when it was made."""
    told = {local_name(element): text_of(element) for element in told_by(box, "meta.xml")}
    return told.get("date", "") or told.get("creation-date", "")


ODT = Format("odt", _recognises, _read)
