# SPDX-License-Identifier: MIT
"""Corpora as vertical text (VRT): a word a line, what is known of it behind tabs, elements on lines of their own.

As Sketch Engine, the Corpus Workbench and Korp have them; what a document's element states is its article's.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape

from reader.archive.formats.format import SURE, Format
from reader.archive.formats.record import meanings, read_record
from reader.archive.formats.text_lines import TextLines
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem
from reader.text.late import late

_TAG = late(r"\s{0,9}<(?P<close>/?)(?P<name>[A-Za-z_][\w.:-]{0,60})(?P<stated>(?:\s[^<]{0,20000}?)?)\s{0,3}/?>\s{0,9}")
_STATED = late(r"""([A-Za-z_][\w.:-]{0,60})\s{0,3}=\s{0,3}(?:"([^"]{0,10000})"|'([^']{0,10000})')""")
_COLUMNS = late(r"\s{0,9}<!--\s{0,9}#?(?:vrt )?positional-attributes:\s{0,9}([\w /:.-]{1,400}?)\s{0,9}-->\s{0,9}")
_COMMENT = late(r"\s{0,9}(?:<!--.{0,4000}-->|<\?.{0,400}\?>)\s{0,9}")
_DOCUMENTS = frozenset({"doc", "text", "article", "document"})
_PARAGRAPHS = frozenset({"p", "par", "para", "paragraph", "head", "div", "l"})
_GLUE = "g"
_SHOWN = 200  # lines by which it is told
_FEWEST_WORDS = 3
_CLOSING, _OPENING = frozenset(".,;:!?)]}»…%’”"), frozenset("([{«„“‘¿¡")
_ENCLITICS = ("'", "’", "n't")
_YEAR = "0101", "1231"


@dataclass(slots=True)
class _Document:
    """One document in the making."""

    stated: dict[str, str]
    paragraphs: list[list[tuple[str, bool]]] = field(default_factory=lambda: [[]])  # words, and whether they are glued
    glued: bool = False  # whether the next word is
    glues: bool = False  # whether any was: then the blanks are as they were printed

    def text(self) -> str:
        """Return the paragraphs as they are read."""
        return "\n\n".join(filter(None, (self._line(words) for words in self.paragraphs)))

    def _line(self, words: Sequence[tuple[str, bool]]) -> str:
        pieces: list[str] = []
        closed = True  # whether the last quotation mark closed
        for word, glued in words:
            opens = word in _OPENING or (word == '"' and closed)
            ends = word[:1] in _CLOSING or word.startswith(_ENCLITICS) or (word == '"' and not closed)
            if pieces and not (glued if self.glues else ends or pieces[-1] == ""):
                pieces.append(" ")
            closed = closed if word != '"' else not closed
            pieces.extend((word, "") if opens and not self.glues else (word,))
        return "".join(pieces)


def _recognises(head: bytes, _name: bytes) -> int:
    lines = head.replace(b"\0", b"").decode("utf-8", "replace").lstrip("\ufeff").splitlines()[:_SHOWN]
    place = next((place for place, line in enumerate(lines) if _opens_document(line)), -1)
    if place < 0 or any(line.strip() and not _is_markup(line) for line in lines[:place]):
        return 0
    words = [line for line in lines[place + 1 : -1] if line.strip() and not _is_markup(line)]
    tabbed = sum("\t" in line.strip() and " " not in line.partition("\t")[0] for line in words)
    return SURE - 10 if len(words) >= _FEWEST_WORDS and tabbed * 10 >= len(words) * 9 else 0


def _is_markup(line: str) -> bool:
    return _TAG.fullmatch(line) is not None or _COMMENT.fullmatch(line) is not None


def _opens_document(line: str) -> bool:
    tag = _TAG.fullmatch(line)
    return tag is not None and not tag["close"] and tag["name"] in _DOCUMENTS and "=" in tag["stated"]


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    lines = TextLines(stream)
    document: _Document | None = None
    name, column, number = "", 0, 0
    for line in (line.rstrip("\n") for line in lines):
        if columns := _COLUMNS.fullmatch(line):
            names = columns[1].split()
            column = names.index("word") if "word" in names else 0
        tag = _TAG.fullmatch(line)
        name = name or (tag["name"] if tag and _opens_document(line) else "")
        if tag and tag["name"] == name:
            if document is not None:
                number += 1
                yield _article(document, place, number, lines.encoding)
            document = None if tag["close"] else _Document(_stated(tag["stated"]))
        elif document is not None:
            _take(document, line, tag["name"] if tag else "", column)
    if document is not None:
        yield _article(document, place, number + 1, lines.encoding)


def _stated(text: str) -> dict[str, str]:
    return {name: unescape(double or single) for name, double, single in _STATED.findall(text)}


def _take(document: _Document, line: str, tag: str, column: int) -> None:
    """Take a line inside a document: a word, or where words are glued or a paragraph begins or ends."""
    if tag == _GLUE:
        document.glued = document.glues = True
    elif tag in _PARAGRAPHS:
        document.paragraphs.append([])
    elif not tag and line.strip() and not _COMMENT.fullmatch(line):
        columns = line.split("\t")
        document.paragraphs[-1].append((unescape(columns[min(column, len(columns) - 1)].strip()), document.glued))
        document.glued = False


def _article(document: _Document, place: Place, number: int, encoding: str) -> RawArticle | Problem:
    record = {**document.stated, "text": document.text()}
    if "date" not in meanings(record) and (day := _day(document.stated)):
        record["date"] = day
    article = read_record(record, place, number, kind=VERTICAL.name, encoding=encoding)
    return article or place.problem("There is no text in it.", label=str(number))


def _day(stated: dict[str, str]) -> str:
    """Return the day of a document that states from when to when it is, or its year."""
    first, last = stated.get("datefrom", ""), stated.get("dateto", "")
    if first and first == last:
        return first
    whole = first[:4] == last[:4] and (first[4:], last[4:]) == _YEAR
    return first[:4] if whole else stated.get("year", "")


VERTICAL = Format("vrt", _recognises, _read)
