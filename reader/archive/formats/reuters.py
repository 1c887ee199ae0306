# SPDX-License-Identifier: MIT
"""The SGML of Reuters-21578: a thousand wire stories a file, told apart by NEWID. It looks like HTML and is no XML.

Others have made XML of it, the same elements behind a declaration.
"""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.format import SURE, Format
from reader.archive.formats.layout import Layout
from reader.archive.place import Place
from reader.archive.streams import HEAD, ITEM_LIMIT, UnreadableError
from reader.model.article import PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.problem import Problem
from reader.model.texts import Span
from reader.text.dates.witness import field_witness

_PIECE = 1024 * 1024
_START, _END = b"<REUTERS", b"</REUTERS>"
_SIGN = re.compile(
    rb"\s{0,100}(?:(?P<xml><\?xml\b[^<>]{0,100}>)\s{0,100}(?:<LEWIS>\s{0,100})?)?(?:<!DOCTYPE\s{1,9}lewis|<REUTERS\s)",
    re.IGNORECASE,
)
_LATIN = re.compile(rb"encoding=.(?:iso-?8859-?1|latin-?1|windows-1252)", re.IGNORECASE)
_NEWID = re.compile(r'\bNEWID="([^"]{1,20})"')
_DATE = re.compile(r"\d{1,2}-[A-Za-z]{3}-\d{4}")
_TEXT = re.compile(r"<TEXT\b[^>]{0,100}>")
_TAG = re.compile(r"</?(?:TITLE|AUTHOR|DATELINE|BODY|TEXT)\b[^>]{0,100}>")
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|(lt|gt|amp|quot|apos));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), 127), "")
_CREDIT = re.compile(r"\n[ \t]{0,40}(reuter)[ \t]{0,40}\Z", re.IGNORECASE)


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if _SIGN.match(head) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    number, encoding = 0, _encoding(stream.peek(HEAD)[:HEAD])
    for number, (markup, whole) in enumerate(_stories(stream), start=1):
        story = markup.decode(encoding, "replace")
        yield _article(story, place, number, encoding, () if whole else ("cut-short",))
    if not number:
        yield place.problem("There is no story in it, only the frame of a wire file.")


def _encoding(head: bytes) -> str:
    xml = _SIGN.match(head)
    return "utf-8" if xml and xml["xml"] and not _LATIN.search(xml["xml"]) else "latin-1"


def _stories(stream: io.BufferedReader) -> Iterator[tuple[bytes, bool]]:
    """Yield each story's markup, and whether it has its end."""
    rest = bytearray()
    while piece := stream.read(_PIECE):
        seen = max(0, len(rest) - len(_END))
        rest += piece
        start = 0
        while (end := rest.find(_END, max(start, seen))) >= 0:
            yield _story(rest, start, end), True
            start = end + len(_END)
        del rest[:start]
        if len(rest) > ITEM_LIMIT:
            raise UnreadableError("A story in it has no end.")
    if _START in rest:
        yield _story(rest, 0, len(rest)), False


def _story(markup: bytearray, start: int, end: int) -> bytes:
    """Return what lies between two places, from the start of a story on."""
    return bytes(markup[max(start, markup.find(_START, start, end)) : end])


def _article(story: str, place: Place, number: int, encoding: str, flags: tuple[str, ...]) -> RawArticle:
    newid = _NEWID.search(story, 0, 1000)
    headline, author, dateline, body = _pieces(story)
    layout = Layout()
    layout.add(headline, PartKind.HEADLINE)
    layout.add(author, PartKind.BYLINE)
    _add_body(layout, dateline, body)
    if not layout.text:
        flags = (*flags, "no-text")
    fields = {
        "headline": " ".join(headline.strip("* ").split()),
        "byline": " ".join(author.split()),
        "dateline": " ".join(dateline.split()).rstrip(" -"),
    }
    return RawArticle(
        path=place.path,
        item=place.item(newid.group(1) if newid else str(number)),
        format=REUTERS.name,
        encoding=encoding,
        source=layout.text,
        parts=layout.parts,
        fields=tuple((name, value) for name, value in fields.items() if value),
        witnesses=_witnesses(story),
        flags=flags,
        wrapped=True,
    )


def _pieces(story: str) -> tuple[str, str, str, str]:
    """Return headline, author, dateline and body. Without elements the first line of the text is the headline."""
    headline = _between(story, "TITLE").strip()
    if headline:
        return headline, _between(story, "AUTHOR").strip(), _between(story, "DATELINE"), _between(story, "BODY")
    text = _text_without_tags(story).lstrip("\n").lstrip()
    headline, _, body = text.partition("\n")
    return headline.strip(), "", "", body


def _text_without_tags(story: str) -> str:
    start = _TEXT.search(story)
    return _clean(_TAG.sub("", story[start.end() :])) if start else ""


def _between(story: str, name: str) -> str:
    """Return what an element holds; to the end of the story if it is cut there."""
    start = story.find(f"<{name}>")
    if start < 0:
        return ""
    start += len(name) + 2
    end = story.find(f"</{name}>", start)
    return _clean(_TAG.sub("", story[start:]) if end < 0 else story[start:end])


def _clean(text: str) -> str:
    return _REFERENCE.sub(_character, text).translate(_CONTROLS)


def _character(match: re.Match[str]) -> str:
    if match.group(2):
        return _NAMED[match.group(2)]
    code = int(match.group(1))
    return chr(code) if code < 0xD800 else "\ufffd"


def _add_body(layout: Layout, dateline: str, body: str) -> None:
    """Append the story with its dateline in front, as it was sent, and mark dateline and credit."""
    text = (dateline + body).rstrip()
    span = layout.add(text)
    if dateline.strip():
        indent = len(dateline) - len(dateline.lstrip())
        layout.mark(PartKind.DATELINE, Span(span.start + indent, span.start + min(len(dateline), len(text))))
    credit = _CREDIT.search(text)
    if credit:
        layout.mark(PartKind.CREDIT, Span(span.start + credit.start(1), span.start + credit.end(1)))


def _witnesses(story: str) -> tuple[Witness, ...]:
    """Read DATE. Correction letters may stand before or behind the day, so it is looked for."""
    day = _DATE.search(_between(story, "DATE"))
    return (field_witness(WitnessKind.FORMAT, day.group(), "DATE"),) if day else ()


REUTERS = Format("reuters-sgml", _recognises, _read)
