# SPDX-License-Identifier: MIT
"""Pages exported from Europresse: paper, heading and title of each item are told by their classes."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.shapes import is_byline, is_copyright, is_person, page_in
from reader.archive.formats.web.page import Block, parse_page
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.dates.days import find_day
from reader.text.dates.names import WEEKDAY_NUMBER
from reader.text.words import fold

_ROLES = {
    "docpublicationname": "paper",
    "docheader": "header",
    "doctitresoussection": "header",
    "titrearticle": "title",
    "titrearticlevisu": "title",
    "rdp__articletitle": "title",
    "sm-margin-bottom": "over",  # the title
    "docauthors": "authors",
    "docauthor": "authors",
    "docauteurs": "authors",
    "docauteur": "authors",
    "sm-margin-bottomnews": "authors",
    "doctext": "text",
    "dococurrcontainer": "text",
    "public-lblnodoc": "number",
}
_TELLING = frozenset({"paper", "header", "title", "text"})
_ELEMENT = re.compile(r"(?=<article\b)", re.IGNORECASE)
_SIGN = re.compile(r"""class\s{0,3}=\s{0,3}["']?[^"'>]{0,200}\bDocPublicationName\b""", re.IGNORECASE)
_NUMBER = re.compile(r"\b[a-z]{2,12}·\d{8}·[\w·-]{1,40}")
_ISSUE = re.compile(r",?\s{1,9}(?:no|n°|nº|num[ée]ro)\.?\s?(\S{1,20})", re.IGNORECASE)
_ISSUED = re.compile(r"\W{0,4}date d['’]émission\s{0,3}:?\s{0,3}(.{4,60})", re.IGNORECASE)
_FOOT = re.compile(
    r"\W{0,4}(?:num[ée]ro de document|date d['’]émission|ce certificat est émis|ce document est réservé"
    r"|cet article (?:est|a été) (?:paru|publié)|référence|©|tous droits réservés)",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\b\d{1,6}\s(?:mots|words)\b")


def is_europresse(markup: str) -> bool:
    """Tell whether a page is such an export."""
    return _SIGN.search(markup) is not None


def read_europresse(markup: str, export: Export) -> Iterator[RawArticle]:
    """Yield the articles of a page."""
    elements = _in_elements(markup)
    items = elements or _in_order(parse_page(markup, _ROLES).blocks)
    # Without elements a page that begins with a title is of no known order: no neighbour's day must pass for certain.
    known = elements or not items or items[0][0].role == "paper"
    kind = WitnessKind.FORMAT if known else WitnessKind.METADATA
    for number, item in enumerate(items, start=1):
        yield _article(item, export, number, kind)


def _in_elements(markup: str) -> list[list[Block]]:
    """Return the blocks of each `article` element, if each is an item and none stands outside; else nothing."""
    pieces = _ELEMENT.split(markup)
    if len(pieces) < 2 or any(block.role for block in parse_page(pieces[0], _ROLES).blocks):
        return []
    items = [parse_page(piece, _ROLES).blocks for piece in pieces[1:]]
    heads = [_heads(item) for item in items]
    return items if all(told and told.count("paper") <= 1 for told in heads) else []


def _in_order(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return the blocks of each item: it begins with its paper's name, or with its title where all items do."""
    heads = _heads(blocks)
    opening = "title" if heads[:1] == ["title"] and heads[-1] == "paper" else "paper"
    items: list[list[Block]] = []
    begun = False  # whether there is more of the item than what it begins with
    for block in blocks:
        if block.role == opening and (begun or not items):
            items.append([])
            begun = False
        if items:
            items[-1].append(block)
            begun = begun or block.role in _TELLING - {opening}
    return items


def _heads(blocks: Sequence[Block]) -> list[str]:
    """Return in order which of blocks are a paper's name or a title; those that follow each other count once."""
    told = (block.role for block in blocks if block.role in _TELLING)
    return [role for role, _ in groupby(told) if role in {"paper", "title"}]


def _article(blocks: Sequence[Block], export: Export, number: int, kind_of_day: WitnessKind) -> RawArticle:
    entry = Entry()
    marked = any(block.role == "text" for block in blocks)
    title = next((place for place, block in enumerate(blocks) if block.role == "title"), -1)
    below = next((place for place in range(title + 1, len(blocks)) if blocks[place].role != "title"), -1)
    foot = _foot(blocks, title)
    for place, block in enumerate(blocks):
        kind = _kind(block, behind_title=title < place, is_text=(block.role == "text") if marked else place < foot)
        for line in block.text.split("\n"):
            if place == below and title >= 0 and not block.role and (is_byline(line) or is_person(line)):
                entry.add(line, PartKind.BYLINE)
                entry.state("byline", line)
            else:
                entry.add(line, kind)
    _state(entry, blocks, kind_of_day)
    return entry.article(export, "europresse", entry.fields.get("identifier", str(number)), wrapped=False)


_KINDS = {"title": PartKind.HEADLINE, "authors": PartKind.BYLINE, "over": PartKind.SECTION}


def _kind(block: Block, *, behind_title: bool, is_text: bool) -> PartKind | None:
    """Return which part a block is, None for the body."""
    if block.role in _KINDS:
        return _KINDS[block.role]
    if block.role in {"", "text"} and behind_title and is_text:
        return None
    return PartKind.MASTHEAD


def _foot(blocks: Sequence[Block], title: int) -> int:
    """Return where what the database adds begins."""
    return next(
        (place for place in range(max(title, 0) + 1, len(blocks)) if _FOOT.match(blocks[place].text)), len(blocks)
    )


def _state(entry: Entry, blocks: Sequence[Block], kind_of_day: WitnessKind) -> None:
    paper = _joined(blocks, "paper", first=True)
    issue = _ISSUE.search(paper)
    entry.state("source", paper[: issue.start()] if issue else paper)
    entry.state("issue", issue[1] if issue else "")
    entry.state("headline", _joined(blocks, "title"))
    entry.state("byline", _joined(blocks, "authors"))
    _read_header(entry, _joined(blocks, "header"), kind_of_day)
    for block in blocks:
        if block.role in {"title", "text"}:
            continue
        if match := _NUMBER.search(block.text[:2000]):
            entry.state("identifier", match[0])
        if issued := _ISSUED.match(block.text):
            entry.tell(WitnessKind.LOADED, issued[1], "field Date d'émission")
        if len(block.text) < 1000 and is_copyright(block.text):
            entry.tell_copyright(block.text)


def _joined(blocks: Sequence[Block], role: str, *, first: bool = False) -> str:
    texts = [" ".join(block.text.split()) for block in blocks if block.role == role]
    return " ".join(dict.fromkeys(texts[:1] if first else texts))


def _read_header(entry: Entry, header: str, kind: WitnessKind) -> None:
    """Read a heading: `Communication, mardi 14 mars 2006, p. 16`."""
    found = find_day(header)
    if not found or not found.readings or len(found.readings[0]) < 7:
        entry.state("section", header)
        return
    entry.tell(kind, header, "date line")
    before = header[: found.start].strip(" ,;").split(" ")
    if before and fold(before[-1].strip(" ,;")) in WEEKDAY_NUMBER:
        before.pop()
    entry.state("section", " ".join(before).strip(" ,;"))
    page, rest = page_in(_LENGTH.sub("", header[found.end :]))
    entry.state("page", page)
    entry.state("edition", rest.strip(" ,;.") if len(rest) < 60 and any(map(str.isalpha, rest)) else "")
