# SPDX-License-Identifier: MIT
"""Texts as Gallica gives them out: what its catalogue says stands above the words that were recognised."""

from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.layout import Layout, Lines
from reader.archive.formats.paper_name import paper_name
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.late import late
from reader.text.words import fold

_FIRST = late(r"[\s\ufeff]{0,40}Rappel de votre demande\s?:?\s{0,40}")
_FIELD = late(r"\s{0,40}([^\W\d_][^:\n]{2,40}?)\s?:(?:\s{1,9}(.{0,2000}))?")
_NOTICE = late(r"\s{0,40}Le texte affiché (?:peut comporter|comporte) ")
_SHOWN = 40  # lines in which a title shows that it is one of these
_LONGEST_HEAD = 120  # lines
_LONGEST_NOTICE = 6
_SERIAL = "publication en serie"
_FIELDS = {"langue": "language", "identifiant": "identifier"}
_NAMES = frozenset(
    {"titre", "auteur", "contributeur", "editeur", "publication", "date d'edition", "date de mise en ligne", "source"}
    | {"sujet", "relation", "type", "langue", "format", "description", "droits", "identifiant", "provenance"}
    | {"notice complete", "notice du catalogue", "notice d'ensemble", "conservation numerique", "couverture"}
    | {"format de telechargement", "nombre de pages"}
)


def _field_of(line: str) -> tuple[str, str]:
    """Return the name of a line's field, folded, and its value; twice "" without any."""
    match = _FIELD.fullmatch(line)
    name = fold(match[1]).replace("’", "'") if match else ""
    return (name, (match[2] or "").strip()) if match and name in _NAMES else ("", "")


def _recognises(lines: Sequence[str]) -> bool:
    first = next((line for line in lines if line.strip()), "")
    return _FIRST.fullmatch(first) is not None and any(_field_of(line)[0] == "titre" for line in lines[:_SHOWN])


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    item = Lines()
    for line in lines:
        item.add(line)
    rows = item.take()
    end = _end_of_head(rows)
    entry = Entry()
    for row in rows[:end]:
        entry.add(row, PartKind.MASTHEAD)
    _state(entry, [_field_of(row) for row in rows[:end]])
    for row in rows[end:]:
        entry.add(row)
    yield entry.article(export, GALLICA.name, "", wrapped=export.wraps(entry.body))


def _end_of_head(rows: Sequence[str]) -> int:
    """Return where the words begin: behind the notice of how well they were recognised, else behind the fields."""
    head = rows[:_LONGEST_HEAD]
    told = next((place for place, row in enumerate(head) if _NOTICE.match(row)), -1)
    if told < 0:
        return max((place for place, row in enumerate(head) if _field_of(row)[0]), default=-1) + 1
    behind = range(told + 1, min(len(rows), told + _LONGEST_NOTICE))
    return next((place for place in behind if not rows[place].strip()), told + 1)


def _state(entry: Entry, fields: Sequence[tuple[str, str]]) -> None:
    """Note what the catalogue says; the title of a serial is a paper's."""
    serial = any(name == "type" and fold(value).startswith(_SERIAL) for name, value in fields)
    for name, value in fields:
        if name == "titre":
            entry.state("source" if serial else "headline", paper_name(value))
        elif name == "auteur" and not serial:
            entry.state("byline", value)
        elif name in _FIELDS:
            entry.state(_FIELDS[name], value)
        elif name == "date d'edition":
            entry.tell(WitnessKind.FORMAT, value, "field Date d'édition")
        elif name == "date de mise en ligne":
            entry.tell(WitnessKind.LOADED, value, "field Date de mise en ligne")


GALLICA = Layout("gallica", _recognises, _read)
