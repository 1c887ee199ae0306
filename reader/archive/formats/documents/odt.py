# SPDX-License-Identifier: MIT
"""OpenDocument texts (ISO/IEC 26300): read behind the guard of zips, a paragraph at a time."""

import io
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.documents.document import Beside, read_document
from reader.archive.formats.documents.paragraphs import outermost, row_of
from reader.archive.formats.documents.parts import TextPart, told_by
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
        self._titles: list[str] = []
        self._notes: list[str] = []

    def __iter__(self) -> Iterator[str]:
        for element in self._part.elements({"p", "h", "table-row", "tracked-changes"}):
            yield from self._paragraphs(element)
        yield from self._notes

    def beside(self) -> Beside:
        """Return what the document says besides its text."""
        return Beside(
            headlines=tuple(self._titles),
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
            if (name == "h" and _attribute(element, "outline-level") == "1") or _style(element) == "title":
                self._titles.append(text.strip("\n"))
            yield text

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


def _style(element: etree._Element) -> str:
    return _attribute(element, "style-name").lower()


def _changed(box: GuardedZip) -> str:
    """Return when the document was changed last, as its properties say, else when it was made."""
    told = {local_name(element): text_of(element) for element in told_by(box, "meta.xml")}
    return told.get("date", "") or told.get("creation-date", "")


ODT = Format("odt", _recognises, _read)
