# SPDX-License-Identifier: MIT
"""What stands above a text in an item of old Nexis: paper, date, edition, headline, and labels in capitals."""

import re
from collections.abc import Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.nexis_labels import is_heading, is_labelled, label_of, part_of, state
from reader.archive.formats.databases.shapes import behind_date, date_end, is_copyright, is_edition
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.text.furniture.byline import byline_of

_APPENDED = re.compile(
    r"\s{0,100}(?:Correction|Clarification|Editors?['’]s? Note|Retraction) Appended\W{0,3}", re.IGNORECASE
)
_RESERVED = re.compile(r"\s{0,100}(?:(?:all )?rights )?reserved\W{0,9}", re.IGNORECASE)  # the rest of a wrapped claim
_TOP = 8  # lines above a date line, at most
_EDITIONS = 5
_HEADLINE_LINES = 12


def take_top(entry: Entry, rows: Sequence[str], place: int, export: Export) -> int:
    """Take the paper's name, the date line and the edition; return the place behind them."""
    dated = _date_line(rows, place)
    stop = dated if dated >= 0 else place
    source: list[str] = []
    for row in rows[place:stop]:
        entry.add(row, PartKind.MASTHEAD)
        if is_copyright(row):
            entry.tell_copyright(row.strip())
        elif row.strip() and not source and not _RESERVED.fullmatch(row):
            source.append(row.strip())
    if dated < 0:
        return _undated_top(entry, rows, place)
    entry.state("source", " ".join(source))
    line = rows[dated].strip()
    end = date_end(line)
    entry.add(rows[dated], PartKind.MASTHEAD)
    entry.tell(WitnessKind.FORMAT, line, "date line")
    editions = [behind_date(line[end:])]
    place = _edition_end(rows, dated + 1, export, centred=rows[dated][:1].isspace())
    for row in rows[dated + 1 : place]:
        entry.add(row, PartKind.MASTHEAD)
        editions.append(row.strip(" ;\t\xa0"))
    entry.state("edition", "; ".join(filter(None, editions)))
    return place


def _undated_top(entry: Entry, rows: Sequence[str], place: int) -> int:
    """Take the first line as the paper's name where no date follows."""
    while place < len(rows) and not rows[place].strip():
        entry.add(rows[place])
        place += 1
    if place < len(rows) and not is_labelled(rows[place]):
        entry.add(rows[place], PartKind.MASTHEAD)
        entry.state("source", rows[place])
        place += 1
    return place


def _date_line(rows: Sequence[str], place: int) -> int:
    """Return the number of the date line among the first lines, or -1."""
    seen = 0
    for number in range(place, len(rows)):
        line = rows[number].strip()
        if not line:
            continue
        end = date_end(line)
        if end and (seen or not behind_date(line[end:])):
            return number
        seen += 1
        if seen > _TOP or label_of(line)[0]:
            break
    return -1


def _edition_end(rows: Sequence[str], place: int, export: Export, *, centred: bool) -> int:
    """Return where the lines of the edition end: they follow the date without an empty line, or centred as it is.

    Where nothing is centred, an empty line may stand before one that is named like an edition, if a headline follows.
    """
    centred = centred and export.plain
    end, adjacent = place, True
    for number in range(place, min(len(rows), place + 2 * _EDITIONS)):
        row = rows[number]
        if not row.strip():
            adjacent = False
        elif is_labelled(row) or (centred and not row[:1].isspace()):
            break
        elif adjacent or centred or (is_edition(row.strip()) and _is_headed(rows, number + 1)):
            end = number + 1
        else:
            break
    return end


def _is_headed(rows: Sequence[str], place: int) -> bool:
    """Tell whether what stands next is no label."""
    return not is_labelled(next((row for row in rows[place : place + _EDITIONS] if row.strip()), ""))


def take_headline(entry: Entry, rows: Sequence[str], place: int) -> int:
    """Take what stands before the first label as the headline; if there is no label, the first paragraph."""
    limit = min(len(rows), place + _HEADLINE_LINES)
    label = next((number for number in range(place, limit) if is_heading(*label_of(rows[number])[:2])), -1)
    if label < 0:
        first = next((number for number in range(place, limit) if rows[number].strip()), limit)
        label = next((number for number in range(first, limit) if not rows[number].strip()), limit)
        if label == limit or not any(row.strip() for row in rows[label:]):
            return place  # it is all there is
    headline: list[str] = []
    for row in rows[place:label]:
        if _APPENDED.fullmatch(row):
            entry.add(row, PartKind.FURNITURE)
        elif byline := byline_of(row.strip()):
            entry.add(row, PartKind.BYLINE)
            entry.state("byline", byline)
        else:
            entry.add(row, PartKind.HEADLINE if row.strip() else None)
            headline.append(row.strip())
    entry.state("headline", " ".join(headline))
    return label


def take_labels(entry: Entry, rows: Sequence[str], place: int) -> int:
    """Take the labels above the text, values and all; return where the text begins."""
    while place < len(rows):
        row = rows[place]
        label, meaning, value = label_of(row)
        if not row.strip() or _APPENDED.fullmatch(row):
            entry.add(row, PartKind.FURNITURE if row.strip() else None)
            place += 1
            continue
        if not is_heading(label, meaning) or meaning in {"highlight", "body"}:
            return _text_behind(entry, rows, place, meaning)
        end = place + 1
        while end < len(rows) and rows[end].strip() and not is_labelled(rows[end]):
            value = f"{value} {rows[end].strip()}"
            end += 1
        for wrapped in rows[place:end]:
            entry.add(wrapped, part_of(meaning))
        state(entry, meaning, value, label)
        place = end
    return place


def _text_behind(entry: Entry, rows: Sequence[str], place: int, meaning: str) -> int:
    """Take a label off that the text itself stands behind; return where the text goes on."""
    if meaning not in {"highlight", "body"}:
        return place
    row = rows[place]
    colon = row.index(":") + 1
    entry.add(row[:colon], PartKind.MASTHEAD)
    entry.add(row[colon:].lstrip())
    return place + 1
