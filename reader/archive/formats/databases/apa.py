# SPDX-License-Identifier: MIT
"""Cuttings out of the Austrian press agency's database, itself or as wiso hands them out.

Above each stands `"Der Seebote" Nr. 112 vom 15.06.2000    Seite: 40`, or the day on which a page was found; what
follows has no labels but the section's.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.labelled_split import is_rule
from reader.archive.formats.databases.layout import Layout, Lines
from reader.archive.formats.databases.shapes import date_end, is_person
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.late import late

_HEAD = late(
    r"\s{0,40}[\"„“»](?P<source>[^\"„“”«»\n]{2,80})[\"“”«](?:\s{1,3}Nr\.?\s?(?P<issue>\d[\w/.-]{0,14}))?\s{1,3}"
    r"(?:vom\s(?P<day>\d{1,2}\.\d{1,2}\.\d{4})|gefunden am\s(?P<found>\d{1,2}\.\d{1,2}\.\d{4})\s\d{1,2}:\d{2}\sUhr)"
    r"(?:\s{1,80}Seite:?\s?(?P<page>[A-Z]{0,3}\d[\w,/-]{0,20}))?\s{0,40}"
)
_SECTION = late(r"\s{0,40}Ressort:\s{0,9}(.{0,120})")
_BELOW = late(r"\s{0,40}(?:Quelle:(?:\s|\Z)|Dauerhafte Adresse des Dokuments:|Alle Rechte vorbehalten\b)")
_EDITIONS = late(
    r"(?:Morgen|Abend|(?:Haupt|Früh|Abend|Landes|Bundesländer|Länder)ausgabe|Österreich|Wien|NÖ|OÖ|Bgld\.?|Stmk\.?|Ktn\.?|Sbg\.?"
    r"|Burgenland|Niederösterreich|Oberösterreich|Steiermark|Kärnten|Salzburg|Tirol|Vorarlberg)"
)
_ABOVE = 3  # lines above a head that may be the table's over it: the paper once more and the day of the export
_WITHIN = 2  # lines below a headline in which the writer stands: a deck may be the first
_LONGEST_HEADLINE = 200


def _recognises(lines: Sequence[str]) -> bool:
    """Look for such a line with a section below it, or with the day on which a page was found."""
    filled = [line for line in lines if line.strip()]
    return any(
        head["found"] or (number + 1 < len(filled) and _SECTION.fullmatch(filled[number + 1]))
        for number, line in enumerate(filled)
        if (head := _HEAD.fullmatch(line))
    )


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    item = Lines()
    count = 0
    for line in lines:
        if head := _HEAD.fullmatch(line):
            above = _table_above(item.rows, head["source"])
            rows = item.take()
            if count:
                yield _article(rows[: len(rows) - above], export, str(count))
            count += 1
            for row in rows[len(rows) - above :]:
                item.add(row)
        item.add(line)
    if count:
        yield _article(item.take(), export, str(count))


def _table_above(rows: Sequence[str], source: str) -> int:
    """Return how many of the last lines name the paper once more, and the day of the export."""
    for above in range(1, min(_ABOVE, len(rows)) + 1):
        if _HEAD.fullmatch(rows[-above]):
            return 0
        name, _, rest = rows[-above].strip().partition(source)
        if not name and rest and (not rest.strip() or date_end(rest.strip())):
            return above
    return 0


def _article(rows: list[str], export: Export, label: str) -> RawArticle:
    entry = Entry()
    place = next(number for number, row in enumerate(rows) if _HEAD.fullmatch(row))
    for row in rows[:place]:
        entry.add(row, PartKind.FURNITURE)
    _take_head(entry, rows[place])
    end = _end_of_text(rows, place + 1)
    place = _take_section(entry, rows[:end], place + 1)
    place = _take_headline(entry, rows[:end], place)
    place = _take_writer(entry, rows[:end], place)
    for row in rows[place:end]:
        entry.add(row, PartKind.FURNITURE if is_rule(row) else None)
    for row in rows[end:]:
        entry.add(row, PartKind.MASTHEAD)
    return entry.article(export, "apa", label, wrapped=export.wraps(entry.body))


def _take_head(entry: Entry, row: str) -> None:
    head = _HEAD.fullmatch(row)
    assert head, "an item begins with one"
    entry.add(row, PartKind.MASTHEAD)
    for name in ("source", "issue", "page"):
        entry.state(name, head[name] or "")
    entry.tell(WitnessKind.FORMAT, head["day"] or "", "date line")
    entry.tell(WitnessKind.LOADED, head["found"] or "", "day on which it was found")


def _end_of_text(rows: Sequence[str], place: int) -> int:
    """Return where what wiso says of an item begins: its source once more, number and address."""
    return next((number for number in range(place, len(rows)) if _BELOW.match(rows[number])), len(rows))


def _take_section(entry: Entry, rows: Sequence[str], place: int) -> int:
    """Take the section, and the regional edition below it; return the place behind them."""
    while (at := _next(rows, place)) < len(rows):
        row = rows[at]
        if section := _SECTION.fullmatch(row):
            entry.state("section", section[1])
        elif _is_edition(row.strip(), entry.fields.get("section", "")):
            entry.state("edition", row)
        else:
            break
        place = _skip(entry, rows, place, at)
        entry.add(row, PartKind.SECTION if section else PartKind.MASTHEAD)
        place += 1
    return place


def _is_edition(line: str, section: str) -> bool:
    return line == section or all(_EDITIONS.fullmatch(piece.strip()) for piece in line.split(","))


def _take_headline(entry: Entry, rows: Sequence[str], place: int) -> int:
    """Take the headline; return the place behind it.

    Above it may stand a name and words, both in capitals, or a sentence.
    """
    at = _next(rows, place)
    while at < len(rows):
        line = rows[at].strip()
        below = _next(rows, at + 1)
        following = rows[below].strip() if below < len(rows) else ""
        place = _skip(entry, rows, place, at)
        if line.isupper() and following.isupper() and is_person(line) and "byline" not in entry.fields:
            entry.add(rows[at], PartKind.BYLINE)
            entry.state("byline", line)
        elif _is_kicker(line, following):
            entry.add(rows[at], PartKind.MASTHEAD)
        elif line.endswith(".") and not line.endswith("..") and _may_head(following) and len(following) < len(line):
            entry.add(rows[at])
        else:
            entry.add(rows[at], PartKind.HEADLINE)
            entry.state("headline", line)
            return at + 1
        place, at = at + 1, below
    return place


def _is_kicker(line: str, following: str) -> bool:
    """Tell whether a line in capitals stands above a headline rather than above a writer's name or a text."""
    return line.isupper() and bool(following) and not is_person(following) and len(following) < _LONGEST_HEADLINE


def _may_head(line: str) -> bool:
    return bool(line) and not line.endswith((".", ",", "-", "–")) and not is_person(line)


def _take_writer(entry: Entry, rows: Sequence[str], place: int) -> int:
    """Take the writer's name, which stands alone above the text, perhaps below a deck; return the place behind it."""
    at = place
    for _ in range(_WITHIN):
        at = _next(rows, at)
        if "byline" in entry.fields or _next(rows, at + 1) >= len(rows):
            break
        line = rows[at].strip(" *\t\xa0")
        if is_person(line):
            while place < at:
                entry.add(rows[place])
                place += 1
            entry.add(rows[at], PartKind.BYLINE)
            entry.state("byline", line)
            return at + 1
        at += 1
    return place


def _next(rows: Sequence[str], place: int) -> int:
    """Return the number of the next line that holds something."""
    return next((number for number in range(place, len(rows)) if rows[number].strip()), len(rows))


def _skip(entry: Entry, rows: Sequence[str], place: int, end: int) -> int:
    """Take empty lines; return the place behind them."""
    for row in rows[place:end]:
        entry.add(row)
    return end


APA = Layout("apa", _recognises, _read)
