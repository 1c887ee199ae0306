# SPDX-License-Identifier: MIT
"""TEI: a text with a header that tells the source from its edition; its articles, or the whole text if it has none."""

import io
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.format import SURE, Format
from reader.archive.formats.press.tei_header import Header, header_of
from reader.archive.formats.press.tei_text import Piece, lay_out, pieces_of
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.xml_source import elements, local_name, root_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

_TEXTS = frozenset({"TEI", "TEI.2"})
_CORPORA = frozenset({"teiCorpus", "teiCorpus.2"})
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head) in _TEXTS | _CORPORA else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    text = XmlText(stream)
    around = Header()
    number = 0
    for element in elements(text, _TEXTS | {"teiHeader"}):
        if local_name(element) == "teiHeader":  # a corpus's own
            around = header_of(element)
            continue
        number += 1
        alone = element.getparent() is None
        for story in _stories(element, around):
            if not alone:
                story.label = "-".join(filter(None, (element.get(_ID) or str(number), story.label)))
            yield article_of(story, place, kind=TEI.name, encoding=text.encoding)


def _stories(root: etree._Element, around: Header) -> Iterator[Story]:
    own = [child for child in root if local_name(child) == "teiHeader"]
    header = header_of(own[0], around) if own else around
    language = root.get(_LANGUAGE, "")
    pieces = list(pieces_of(root))
    for number, piece in enumerate(pieces, start=1):
        label = (piece.element.get(_ID) or piece.element.get("id") or str(number)) if len(pieces) > 1 else ""
        yield _story(piece, header, label, language, alone=len(pieces) == 1)


def _story(piece: Piece, header: Header, label: str, language: str, *, alone: bool) -> Story:
    """Make a story of a piece. Title and author of the header are a single text's, not those of an issue's articles."""
    layout, found = lay_out(piece.element)
    fields = {
        "headline": found.get("headline", "") or (header.title if alone else ""),
        "byline": found.get("byline", "") or (header.author if alone else ""),
        "section": piece.section,
        "source": header.source,
        "language": piece.element.get(_LANGUAGE) or header.language or language,
        "dateline": found.get("dateline", ""),
        "page": piece.page or (header.page if alone else ""),
        "issue": header.issue,
        "edition": header.edition,
        "identifier": header.identifier if alone else "",
    }
    return Story(label, layout, fields, header.witnesses)


TEI = Format("tei", _recognises, _read)
