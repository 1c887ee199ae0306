# SPDX-License-Identifier: MIT
"""Corpora for IRaMuTeQ and Alceste, as people make them of a database's export.

Above each text stands what is known of it: `**** *source_Le_Phare *date_2024-09-11 *title_La_grève`.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.layout import Layout, Lines
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.late import late
from reader.text.words import fold

_HEAD = late(
    r"[\s\ufeff]{0,40}(?:\*{4}|\d{4,7})(?=\s[^\n]{0,9000}\*[^\s_*]{1,40}_[^\s*])"
    r"(?P<known>(?:\s{1,3}\*[^\s_*]{1,40}(?:_[^\s*][^\s]{0,400})?){1,40})\s{0,40}"
)
_THEME = late(r"-\*[^\s*]{1,60}\s{0,40}")  # which the paragraphs below it are of
_FIELDS = {
    fold(name): field
    for field, names in {
        "headline": "title titre titel titulo título titolo headline",
        "byline": "author auteur autor autore journaliste",
        "source": "source journal media média medium newspaper presse zeitung quelle fonte fuente jornal",
        "section": "section rubrique rubrik seção sección",
    }.items()
    for name in names.split()
}
_DAYS = ("date", "jour", "data", "datum", "fecha")
_YEARS = ("am", "mois", "annee", "an", "year", "jahr", "ano", "anno")  # of which the exact one stands first


def _recognises(lines: Sequence[str]) -> bool:
    """Look for what is known of a first text above everything."""
    return _HEAD.fullmatch(next((line for line in lines if line.strip()), "")) is not None


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    item = Lines()
    count = 0
    for line in lines:
        if _HEAD.fullmatch(line):
            if count:
                yield _article(item.take(), export, str(count))
            count += 1
        if count:
            item.add(line)
    if count:
        yield _article(item.take(), export, str(count))


def _article(rows: list[str], export: Export, label: str) -> RawArticle:
    entry = Entry()
    head = _HEAD.fullmatch(rows[0])
    assert head, "an item begins with one"
    entry.add(rows[0], PartKind.MASTHEAD)
    known = {fold(name): value for name, _, value in (one[1:].partition("_") for one in head["known"].split())}
    for name, value in known.items():
        if field := _FIELDS.get(name):
            entry.state(field, _as_written(value, field))
    told = next((name for name in (*_DAYS, *_YEARS) if name in known), "")
    entry.tell(WitnessKind.FORMAT, known.get(told, "").replace("_", "-"), told)
    for row in rows[1:]:
        entry.add(row, PartKind.FURNITURE if _THEME.fullmatch(row) else None)
    return entry.article(export, IRAMUTEQ.name, label, wrapped=export.wraps(entry.body))


def _as_written(value: str, field: str) -> str:
    """Return words that were joined for the program; a paper's name may have hyphens of its own."""
    return value.replace("_", " ") if "_" in value or field == "source" else value.replace("-", " ")


IRAMUTEQ = Layout("iramuteq", _recognises, _read)
