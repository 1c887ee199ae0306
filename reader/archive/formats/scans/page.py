# SPDX-License-Identifier: MIT
"""A page of recognised text that stands alone: ALTO, PAGE, ABBYY's XML or hOCR. Each of its sheets is one article."""

import io
from collections.abc import Iterator
from dataclasses import replace

from reader.archive.events import Found, PartOf
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.scans.belonging import belongs_to_issue
from reader.archive.formats.scans.composed import Composer, Passage, composed
from reader.archive.formats.scans.headline import is_doubtful
from reader.archive.formats.scans.pictures import beside, best_picture
from reader.archive.formats.scans.rendition import renditions
from reader.archive.formats.scans.scan import Scan
from reader.archive.formats.scans.texts import kind_of, scan_of
from reader.archive.formats.story import stated_fields
from reader.archive.place import Place
from reader.model.article import PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.pages import PageImage
from reader.text.dates.witness import field_witness


def _format(name: str) -> Format:
    def recognises(head: bytes, _name: bytes) -> int:
        return SURE if kind_of(head) == name else 0

    def read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
        return _read(stream, place, name)

    return Format(name, recognises, read, _pages)


def _read(stream: io.BufferedReader, place: Place, name: str) -> Iterator[Found]:
    if belongs_to_issue(place):
        yield PartOf()
        return
    scan = scan_of(stream, placed=False)
    found = False
    for number in range(len(scan.sheets) if scan else 0):
        if scan and (article := _article(scan, number, place, name)):
            found = True
            yield article
            _claim(scan, number, place)
    if not found:
        problem = place.problem("There is no text on this page, only its picture: a search can't see it.")
        yield replace(problem, unsearchable=bool(scan and not scan.cut))


def _article(scan: Scan, number: int, place: Place, name: str) -> RawArticle | None:
    composer = _composed(scan, number)
    layout = composer.layout
    if not layout.text:
        return None
    headings = [part.span for part in layout.parts if part.kind is PartKind.HEADLINE]
    headline = " ".join(headings[0].of(layout.text).split()) if headings else ""
    flags = [flag for flag, holds in (("cut-short", scan.cut), ("doubtful-headline", is_doubtful(headline))) if holds]
    return RawArticle(
        path=place.path,
        item=place.item(_label(scan, number)),
        format=name,
        encoding="utf-8",
        source=layout.text,
        parts=layout.parts,
        fields=stated_fields({"headline": headline, "page": scan.sheets[number].label}),
        witnesses=_witnesses(scan, name),
        flags=tuple(flag for flag in flags if headline or flag != "doubtful-headline"),
        wrapped=True,
    )


def _witnesses(scan: Scan, name: str) -> tuple[Witness, ...]:
    """Return when the text was recognised, if the file says so: its page is older."""
    where = "Created" if name == PAGE_XML.name else "processingDateTime"
    return (field_witness(WitnessKind.LOADED, scan.processed, where),) if scan.processed else ()


def _composed(scan: Scan, number: int) -> Composer:
    """Write a page out. Only the first heading is its headline: what the others head, nobody says."""
    first = next((n for n, block in enumerate(scan.blocks) if block.sheet == number and block.kind is _HEADLINE), -1)
    words = [scan.words[place] for place in scan.of_sheet(number)]
    blocks = tuple(
        replace(block, kind=None) if block.kind is _HEADLINE and n != first else block
        for n, block in enumerate(scan.blocks)
    )
    return composed([Passage(0, replace(scan, blocks=blocks), words)])


def _label(scan: Scan, number: int) -> str:
    return f"page {number + 1}" if len(scan.sheets) > 1 else ""


def _claim(scan: Scan, number: int, place: Place) -> None:
    """Lean on the picture of a page, and on its other forms: they are part of it."""
    for name in (*_pictures(scan, number, place), *renditions(place)):
        if place.neighbours and (stream := place.neighbours.open(name)):
            stream.close()


def _pictures(scan: Scan, number: int, place: Place) -> list[bytes]:
    return beside(place.neighbours, place.base_name, scan.sheets[number].image) if place.neighbours else []


def _pages(stream: io.BufferedReader, place: Place, item: str) -> tuple[PageImage, ...]:
    scan = scan_of(stream, placed=True)
    for number in range(len(scan.sheets) if scan else 0):
        if scan is None or place.item(_label(scan, number)) != item:
            continue
        words = _composed(scan, number).placed.get((0, number), [])
        names = _pictures(scan, number, place)
        path, member = best_picture(place.neighbours, names) if place.neighbours else (b"", "")
        return (PageImage(path, member, 0, scan.sheets[number].label, tuple(words)),)
    return ()


_HEADLINE = PartKind.HEADLINE
ALTO = _format("alto")
PAGE_XML = _format("page-xml")
ABBYY = _format("abbyy")
HOCR = _format("hocr")
