# SPDX-License-Identifier: MIT
"""What a book is, by its metadata: an issue of a paper, of a certain day, or a book of texts that are older than it."""

import re
from collections.abc import Iterator

from reader.archive.formats.edtf_date import edtf_witness
from reader.archive.formats.epub.package import Package
from reader.archive.formats.web.byline import person_named
from reader.archive.formats.xml_source import local_name, text_of
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import find_day
from reader.text.dates.names import WEEKDAY_NUMBER
from reader.text.dates.witness import field_witness
from reader.text.words import fold

_NUMBERED = re.compile(
    r"\b(?:no|nr|n°|issue|vol|volume|band|ausgabe|heft|jahrgang|numéro|выпуск|номер)\b\.?\s{0,3}\d|№\s{0,3}\d|urn:issn",
    re.IGNORECASE,
)
_CHANGED = frozenset({"modification", "creation", "conversion", "ops-publication"})
_LEAST = len("1994-02")
_EDGES = " \t,;:|-–—[](){}·•"


def fields_of_book(book: Package) -> dict[str, str]:
    """Return what is true of all texts of a book. Its author wrote them only if it is no issue."""
    title = book.stated("title")
    found = find_day(title)
    is_dated = found is not None and bool(found.readings) and len(found.readings[0]) >= _LEAST
    paper = _without_weekday(title[: found.start]) if found and is_dated else title
    return {
        "source": paper or title,
        "language": book.stated("language"),
        "byline": "" if _is_issue(book) else person_named(book.stated("creator"), title),
    }


def witnesses_of_book(book: Package) -> Iterator[Witness]:
    """Yield what a book says of its day: on its title page, in its metadata, and of later changes.

    `dc:date` is the day on which this file was published. For an issue that is the paper's, which its title may bear
    out; for any other book its texts are older.
    """
    if dated := _of_title(book):
        yield dated
    kind = WitnessKind.METADATA if _is_issue(book) else WitnessKind.LOADED
    published = [text for name in ("issued", "date") for text in _dates(book, name)]
    witnesses = [edtf_witness(kind, text, "dc:date of the book") for text in published]
    yield from next(([one] for one in witnesses if one.readings), witnesses[:1])
    for text in _dates(book, "modified"):
        yield edtf_witness(WitnessKind.MODIFIED, text, "dcterms:modified")


def _of_title(book: Package) -> Witness | None:
    witness = field_witness(WitnessKind.VISIBLE, book.stated("title"), "title of the book")
    return witness if witness.readings and len(witness.readings[0]) >= _LEAST else None


def _is_issue(book: Package) -> bool:
    told = (book.stated("title"), book.stated("identifier"), book.stated("source"))
    return _of_title(book) is not None or any(map(_NUMBERED.search, told))


def _dates(book: Package, name: str) -> Iterator[str]:
    """Yield the dates of a kind: as elements, or as properties of a `meta`. A change passes for no publication."""
    for element in book.metadata:
        event = next((value for key, value in element.items() if key.endswith("event")), "")
        prop = (element.get("property") or element.get("name") or "").rpartition(":")[2]
        named = local_name(element) if local_name(element) != "meta" else prop
        named = "modified" if named == "date" and event in _CHANGED else named
        if named == name and (text := text_of(element) or element.get("content", "")):
            yield text


def _without_weekday(text: str) -> str:
    words = text.strip(_EDGES).split()
    while words and fold(words[-1].strip(_EDGES)) in WEEKDAY_NUMBER:
        words.pop()
    return " ".join(words).strip(_EDGES)
