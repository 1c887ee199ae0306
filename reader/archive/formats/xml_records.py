# SPDX-License-Identifier: MIT
"""XML of a house's own: articles whose elements have the names that tables and JSON have for their columns and keys."""

import io
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.format import LIKELY, Format
from reader.archive.formats.record import UNKNOWN, UNKNOWN_HINT, meanings, read_record
from reader.archive.formats.xml_blocks import Vocabulary, blocks_of
from reader.archive.formats.xml_source import elements, has_one_root, local_name, root_of, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.place import Place
from reader.archive.streams import HEAD
from reader.model.article import RawArticle
from reader.model.problem import Problem

_SAID = frozenset({"headline", "date", "byline"})
_SAID_OF_TEXT = frozenset({"headline", "date"})  # by the attributes of an element that is the text itself
_OF_PAGES = frozenset({"html", "head", "body", "div", "p", "span", "table", "center", "font"})  # a page's, or a piece's
_OF_HEADS = frozenset("title meta link base script style h1 h2 h3 h4 a b i em strong img br".split())  # noqa: SIM905
_AROUND = "records"
_VALUES = ("when", "value", "date", "name", "iso")  # attributes of an element that has no text
_WORDS = Vocabulary(
    blocks=frozenset(
        """p para paragraph absatz abs paragraphe абзац div h1 h2 h3 h4 li ul ol table tr td blockquote quote section
        line l lg head subhead zwischentitel intertitre""".split()  # noqa: SIM905
    ),
    unseen=frozenset({"script", "style"}),
)

_SEEN = _WORDS.blocks | _WORDS.unseen | _WORDS.breaks
_LINE, _EMPTY_LINE = re.compile(r"\n"), re.compile(r"\n[^\S\n]*\n")
_WIDEST = 160  # characters of a line that somebody may have wrapped


def _recognises(head: bytes, _name: bytes) -> int:
    root = root_of(head)
    return LIKELY + 5 if root and root.lower() not in _OF_PAGES and _article_name(head) else 0


def _article_name(head: bytes) -> str:
    """Return the name of the innermost element that holds a text, and a headline, a day or an author; or "".

    It may be the text itself, with attributes that say the rest: `<text title="Quay closed" date="1994-05-06">`.
    A beginning may end in the middle of the first article: then its elements end there. `_AROUND` is the name of an
    article without an element of its own.
    """
    texts = 0
    open_elements: list[tuple[str, set[str], bool]] = []
    parser = etree.XMLPullParser(events=("start", "end"), encoding="utf-8", resolve_entities=False, recover=True)
    try:
        parser.feed(_text_in(io.BytesIO(head), head).readall())
    except etree.XMLSyntaxError:
        return ""
    for event, element in parser.read_events():
        if event == "start":
            stated = {str(name) for name in element.attrib}
            open_elements.append((local_name(element), stated, meanings(stated) >= _SAID_OF_TEXT))
            texts += _is_text(local_name(element))
        elif open_elements and (found := _ended(open_elements)):
            return found if texts == 1 or found != _AROUND else ""  # of several nobody knows what belongs to which
    while open_elements:
        if found := _ended(open_elements):
            return found
    return ""


def _ended(open_elements: list[tuple[str, set[str], bool]]) -> str:
    """End the innermost element: return its name if it is an article, else let the one around it have its names."""
    name, inner, is_told = open_elements.pop()
    known = meanings(inner)
    is_text = _is_text(name)
    if ("body" in known and known & _SAID) or (is_text and is_told):
        return name
    if open_elements:
        open_elements[-1][1].update({name} if is_text else {name, *inner})
    return ""


def _is_text(name: str) -> bool:
    return meanings((name,)) == {"body"}


def _text_in(stream: io.BufferedIOBase, head: bytes) -> XmlText:
    """Return the text with an element around it if it has not one: several documents, or the pieces of one article."""
    is_whole = has_one_root(head) or root_of(head).lower() in _OF_HEADS | _OF_PAGES
    return XmlText(stream, "" if is_whole else _AROUND)


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    text = _text_in(stream, stream.peek(HEAD)[:HEAD])
    for number, element in enumerate(elements(text, {_article_name(text.head)}), start=1):
        article = read_record(_record(element), place, number, kind=XML_RECORDS.name, encoding=text.encoding)
        yield article or place.problem(UNKNOWN, UNKNOWN_HINT, label=str(number))


def _record(article: etree._Element) -> dict[str, str]:
    """Return what an element states: its attributes, the elements in it that have no others, and the text."""
    record = {str(name): str(value) for name, value in article.items()}
    walk = etree.iterwalk(article, events=("start",))
    for _, element in walk:
        name = local_name(element)
        if element is not article and _is_text(name):
            record.setdefault(name, _text(element))
            walk.skip_subtree()
        elif not len(element):
            stated = next(filter(None, (element.get(name) for name in _VALUES)), "")
            record.setdefault(name, text_of(element) or stated)
    if "body" not in meanings(record) and _is_text(local_name(article)):
        record[local_name(article)] = _text(article)
    return record


def _text(element: etree._Element) -> str:
    """Return a text: its blocks; where no element is one, what empty lines part, or lines that nobody wraps."""
    if any(local_name(inner) in _SEEN for inner in element.iterdescendants()):
        return "\n\n".join(block.text for block in blocks_of(element, _WORDS))
    whole = "".join(element.itertext(etree.Element))
    parting = _LINE if any(len(line) > _WIDEST for line in whole.split("\n")) else _EMPTY_LINE
    return "\n\n".join(filter(None, (" ".join(part.split()) for part in parting.split(whole))))


XML_RECORDS = Format("xml", _recognises, _read)
