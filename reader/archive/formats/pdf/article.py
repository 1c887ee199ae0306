# SPDX-License-Identifier: MIT
"""A PDF document as one article, or as a database's export of many, and the pages of it. Loads PDFium."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.archive.formats.databases.splitting import layout_of, split_pages
from reader.archive.formats.pdf.document import (
    DocumentText,
    info_witness,
    is_cut_short,
    label_of,
    opened,
    read_pages,
)
from reader.archive.formats.pdf.head import body_size, find_head
from reader.archive.formats.pdf.page_lines import Line
from reader.archive.formats.pdf.page_order import ordered_blocks
from reader.archive.formats.pdf.paragraphs import Paragraph, PlacedLine, paragraphs_of
from reader.archive.formats.pdf.running import LinedPage, Row, head_date, part_running
from reader.archive.formats.pdf.source import PlacedSource
from reader.archive.place import Place
from reader.model.article import PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.pages import PageImage, PlacedWord
from reader.model.problem import Problem
from reader.text.dates.witness import field_witness

_ADDRESS = re.compile(r"(?:https?|file)://\S{1,2000}")
_MOST_WITNESSES = 5
NAME = "pdf"
_BESIDE = "   "  # between what stands apart in one row


def read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    """Yield the article, or those of an export, and a problem for what of it can't be read."""
    cut_short = is_cut_short(stream)
    with opened(stream) as document:
        found = read_pages(document)
        laid = _laid_out(found)
        if not laid.has_body:
            yield _without_text(found, place)
            return
        if exported := split_pages(laid.source.text, place, NAME):
            yield from exported
            return
        flags = [name for name, is_so in (("cut-short", cut_short), ("pages-without-text", found.pictures)) if is_so]
        label = label_of(document, laid.first_page)
        info = info_witness(document)
        fields = (("byline", laid.byline), ("page", label), ("url", laid.address))
    yield RawArticle(
        path=place.path,
        item=place.item(),
        format=NAME,
        encoding="pdf",
        source=laid.source.text,
        parts=laid.source.parts,
        fields=tuple((name, value) for name, value in fields if value),
        witnesses=(*laid.witnesses, *filter(None, (info,))),
        flags=tuple(flags),
        wrapped=True,
    )
    if found.cut:
        yield place.problem(
            f"It has {found.pages:,} pages or very long ones: the first {len(found.lined):,} were read.",
            "Split the file.",
        )
    elif found.failed:
        yield place.problem("Some of its pages are damaged and could not be read.", "Fetch the file anew if you can.")


def _without_text(found: DocumentText, place: Place) -> Problem:
    if found.pictures:
        return Problem(
            place.path,
            place.item(),
            "These are scanned pages without text.",
            "Have a program for text recognition (OCR) write the text into the document.",
            unsearchable=True,
        )
    return place.problem("There is no text in it.")


def pages(stream: io.BufferedReader, place: Place, _item: str) -> tuple[PageImage, ...]:
    """Return the pages of the document, with its words where they stand; none of an export."""
    with opened(stream) as document:
        found = read_pages(document)
        laid = _laid_out(found)
        labels = {page.number: label_of(document, page.number) for page in found.lined}
    if layout_of(laid.source.text.split("\n")):
        return ()  # of a database's export nobody knows which pages an item stood on
    texts = {page.number: page.text for page in found.lined}
    placed: dict[int, list[PlacedWord]] = {number: [] for number in texts}
    for word in laid.source.words:
        left, top, right, bottom = (min(1.0, max(0.0, share)) for share in texts[word.page].shares(word.box))
        if left < right and top < bottom:  # else it lies beside the page, where nobody sees it
            placed[word.page].append(PlacedWord(word.start, word.end, left, top, right, bottom))
    return tuple(
        PageImage(place.path, place.inside, number, labels[number], tuple(placed[number])) for number in sorted(texts)
    )


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """A document as one text. `address` is that under which a browser printed it, or ""."""

    source: PlacedSource
    witnesses: tuple[Witness, ...]
    first_page: int
    address: str
    byline: str
    has_body: bool


def _laid_out(found: DocumentText) -> _LaidOut:
    """Set the text out: date line and headline where they stand, what is of the pages behind all of it."""
    size = body_size(line for page in found.lined for line in page.lines)
    kept, running, names = part_running(found.lined, size)
    printed = [match.group() for _, row in running for line in row if (match := _ADDRESS.search(line.text))]
    paragraphs = paragraphs_of([(page.number, ordered_blocks(page.lines)) for page in kept], size, names)
    source = PlacedSource()
    if not paragraphs:
        _add_furniture(source, found.lined, running)
        return _LaidOut(source, (), 0, "", "", has_body=False)
    first = paragraphs[0].page
    heads = [row for number, row in running if number == first and not printed and head_date(row, "")]
    shown_first = set(map(id, heads))
    for row in heads:
        _add_row(source, first, row, PartKind.MASTHEAD)
    head = find_head(paragraphs, size, names)
    for kind, lines in _pieces(paragraphs, head.kinds):
        source.add(lines, kind)
    _add_furniture(source, found.lined, [one for one in running if id(one[1]) not in shown_first])
    witnesses = (*_running_witnesses(running, printed=bool(printed)), *head.witnesses)
    whole = [address for address in printed if address.startswith("http") and not address.endswith(("…", "..."))]
    address = whole[0] if whole else ""
    return _LaidOut(source, tuple(dict.fromkeys(witnesses)), first, address, head.byline, has_body=True)


def _pieces(
    paragraphs: Sequence[Paragraph], kinds: Mapping[int, PartKind]
) -> Iterator[tuple[PartKind | None, list[PlacedLine]]]:
    """Yield each paragraph with what it is; those of a headline as one."""
    for kind, group in groupby(enumerate(paragraphs), key=lambda numbered: kinds.get(numbered[0])):
        if kind is PartKind.HEADLINE:
            yield kind, [line for _, paragraph in group for line in paragraph.lines]
        else:
            yield from ((kind, paragraph.lines) for _, paragraph in group)


def _running_witnesses(running: Sequence[Row], *, printed: bool) -> Iterator[Witness]:
    """Yield what running heads say, each once: the paper's day, or only when a browser printed a page."""
    told: dict[tuple[str, ...], Witness] = {}
    for page, row in running:
        where = f"page {page + 1}"
        stamp = field_witness(WitnessKind.LOADED, _words(row), where) if printed else head_date(row, where)
        if stamp and stamp.readings:
            told.setdefault(stamp.readings, stamp)
    yield from list(told.values())[:_MOST_WITNESSES]


def _add_furniture(source: PlacedSource, pages: Sequence[LinedPage], running: Sequence[Row]) -> None:
    """Put what is of the pages behind the text, which goes on from page to page."""
    for number, row in running:
        _add_row(source, number, row, PartKind.FURNITURE)
    for page in pages:
        source.add_text(page.text.sideways, PartKind.FURNITURE)


def _add_row(source: PlacedSource, page: int, row: Sequence[Line], kind: PartKind) -> None:
    source.add([PlacedLine(page, line) for line in row], kind, between=_BESIDE)


def _words(row: Sequence[Line]) -> str:
    return _BESIDE.join(line.text for line in row)
