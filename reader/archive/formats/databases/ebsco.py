# SPDX-License-Identifier: MIT
"""Exports of EBSCOhost: fields from title to database above each text, paper, day and page in one of them."""

from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.labelled_fields import given_name_first
from reader.archive.formats.databases.layout import Layout, Lines
from reader.model.article import PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import existing
from reader.text.late import late

_NAMES = frozenset(
    """title;alternate title;authors;author;source;document type;publication type;subject terms;subjects;
    geographic terms;people;company/entity;naics/industry codes;author-supplied keywords;abstract;language;
    full text word count;issn;isbn;doi;accession number;persistent link to this record (permalink);permalink;
    cut and paste;database;images;notes;document information;author affiliations;lexile;series""".replace("\n", "")
    .replace("    ", "")
    .split(";")
)
_LABEL = late(r"\s{0,20}([A-Z][A-Za-z/() -]{2,50}?)\s?:\s{0,40}(.{0,4000})")
_RECORD = late(r"[\s\ufeff]{0,20}Record\s?:\s{0,9}\d{1,6}\s{0,20}")
_SOURCE = late(  # Tide, The (Sandhaven, ME). 05/04/2013, Vol. 3 Issue 7, pA3.
    r"(?P<paper>\S.{0,200}?)\. (?P<date>(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4}))"
    r"(?:,.{0,80}?\bp(?P<page>[A-Z]{0,3}\d{1,4}[A-Za-z]?(?:-[A-Z]{0,3}\d{1,4})?)\b)?.{0,400}"
)
_RIGHTS = late(r"\s{0,20}Copyright of .{2,300}? is the property of ")
_SECTION = late(r"\s{0,20}Section\s?:\s{0,9}(\S.{0,200}?)(?:, pg\.? ?\S{1,12})?\s{0,9}")
_MONTHS = 12
_PARTS = {"title": PartKind.HEADLINE, "authors": PartKind.BYLINE, "author": PartKind.BYLINE}


def _label_of(line: str) -> tuple[str, str]:
    """Return a line's label and the value behind it, twice "" without any."""
    match = _LABEL.fullmatch(line)
    name = " ".join(match[1].lower().split()) if match else ""
    return (name, match[2].strip()) if match and name in _NAMES else ("", "")


def _recognises(lines: Sequence[str]) -> bool:
    """Look for a paper with a day as this database has them, a number of a record, and the database's own field."""
    fields = _fields(lines)
    return {"title", "accession number", "database"} <= fields.keys() and bool(
        _SOURCE.fullmatch(fields.get("source", ""))
    )


def _fields(lines: Sequence[str]) -> dict[str, str]:
    """Return the value of each label the first time that it stands: behind it, and on lines below."""
    values: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        label, value = _label_of(line)
        if label:
            name = label if label not in values else ""
        if name and (said := value if label else line.strip()):
            values.setdefault(name, []).append(said)
        elif not label and values.get(name):
            name = ""  # an empty line
    return {name: ("; " if name.startswith("author") else " ").join(said) for name, said in values.items()}


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    item = Lines()
    number = 0
    ended = True  # whether nothing but another record can follow
    for line in lines:
        name = _label_of(line)[0]
        if (_RECORD.fullmatch(line) or (name == "title" and ended)) and _is_record(item.rows):
            number += 1
            yield _article(item.take(), export, number)
        ended = bool(name == "database" or _RIGHTS.match(line) or (ended and not line.strip()))
        item.add(line)
    if _is_record(item.rows):
        yield _article(item.take(), export, number + 1)


def _is_record(rows: Sequence[str]) -> bool:
    return any(_label_of(row)[0] == "title" for row in rows)


def _article(rows: list[str], export: Export, number: int) -> RawArticle:
    entry = Entry()
    end = _end_of_head(rows)
    name = ""
    for row in rows[:end]:
        name = _label_of(row)[0] or name
        entry.add(row, (_PARTS.get(name, PartKind.MASTHEAD)) if row.strip() else None)
    fields = _fields(rows[:end])
    _state(entry, fields)
    begun = False
    for row in rows[end:]:
        entry.add(row, _kind(entry, row, begun=begun))
        begun |= bool(row.strip()) and entry.rows[-1][1] is None
    if not begun and (abstract := fields.get("abstract", "")):
        entry.add(abstract)
        entry.flags.append("excerpt")
    return entry.article(
        export, EBSCO.name, entry.fields.get("identifier", str(number)), wrapped=export.wraps(entry.body)
    )


def _end_of_head(rows: Sequence[str]) -> int:
    """Return where the text begins: behind the database's name."""
    at = next((place for place, row in enumerate(rows) if _label_of(row)[0] == "database"), len(rows) - 1)
    if not _label_of(rows[at])[1]:
        at = next((place for place in range(at + 1, len(rows)) if rows[place].strip()), at)
    return at + 1


def _kind(entry: Entry, row: str, *, begun: bool) -> PartKind | None:
    """Return which part a line below the fields is, None for the text."""
    if _RIGHTS.match(row):
        return PartKind.MASTHEAD
    if begun or not row.strip():
        return None
    if section := _SECTION.fullmatch(row):
        entry.state("section", section[1])
        return PartKind.SECTION
    is_title = " ".join(row.split()).rstrip(".").casefold() == entry.fields.get("headline", "").rstrip(".").casefold()
    return PartKind.HEADLINE if is_title else None


def _state(entry: Entry, fields: dict[str, str]) -> None:
    """Note what the fields say. Days have their month first, whatever the paper's country; sure are those that must."""
    entry.state("headline", fields.get("title", "").removesuffix("."))
    entry.state("byline", given_name_first(fields.get("authors") or fields.get("author", "")))
    entry.state("identifier", fields.get("accession number", ""))
    entry.state("language", fields.get("language", ""))
    source = _SOURCE.fullmatch(fields.get("source", ""))
    if source is None:
        return
    entry.state("source", source["paper"])
    entry.state("page", source["page"] or "")
    month, number = int(source["month"]), int(source["day"])
    if day := existing(int(source["year"]), month, number):
        kind = WitnessKind.FORMAT if number > _MONTHS or number == month else WitnessKind.METADATA
        entry.witnesses.append(Witness(kind, source["date"], (day,), "field Source"))


EBSCO = Layout("ebsco", _recognises, _read)
