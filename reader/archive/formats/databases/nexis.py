# SPDX-License-Identifier: MIT
"""Exports of Nexis as it was until about 2019: `3 of 10 DOCUMENTS` above each item, labels in capitals."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.layout import Layout, Lines
from reader.archive.formats.databases.nexis_labels import begins_tail, is_heading, label_of, state
from reader.archive.formats.databases.shapes import (
    are_narrow,
    behind_date,
    date_end,
    is_copyright,
    is_edition,
    is_length,
)
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.furniture.byline import byline_of

_START = re.compile(
    r"[\s\ufeff]{0,100}(?:(\d{1,7}) (?:of|de|von|di) (\d{1,7}) (?:DOCUMENT(?:S|OS?|I)?|DOKUMENTE?N?)"
    r"|(?:Document|Dokument|Documento) (\d{1,7}) (?:of|de|von|di) (\d{1,7}))\s{0,100}"
)
_COVER = re.compile(
    r"\s{0,100}(?:(?:Download|Print|Email|Mail) Request:|Time Of Request:|-{2,9} End of Request -{2,9})"
)
_APPENDED = re.compile(
    r"\s{0,100}(?:Correction|Clarification|Editors?['’]s? Note|Retraction) Appended\W{0,3}", re.IGNORECASE
)
_MOST_TOTALS = 100
_TOP = 8  # lines above a date line, at most
_EDITIONS = 5
_HEADLINE_LINES = 12
_LABELLED_WITHIN = 60


def _recognises(lines: Sequence[str]) -> bool:
    """Look for the first item's number with a label below it, or for the cover."""
    if sum(map(bool, map(_COVER.match, lines[:60]))) > 1:
        return True
    for number, line in enumerate(lines):
        if _START.fullmatch(line) and not _before(lines, number).strip():
            return any(label_of(below)[0] for below in lines[number : number + _LABELLED_WITHIN])
    return False


def _before(lines: Sequence[str], number: int) -> str:
    return lines[number - 1] if number else ""


class _Totals:
    """How many items those so far say that there are: one that says something else than most may be another's."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._most = 0

    def count(self, total: str) -> None:
        """Count what one item says."""
        if total and (total in self._counts or len(self._counts) < _MOST_TOTALS):
            self._counts[total] += 1
            self._most = max(self._most, self._counts[total])

    def agree(self, total: str) -> bool:
        """Tell whether as many items say this as anything else."""
        return self._counts[total] >= self._most or not total


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    totals = _Totals()
    item = Lines()
    label, total, before = "", "", ""
    for line in lines:
        start = _START.fullmatch(line) if not before.strip() else None
        if start or _COVER.match(line):
            totals.count((start[2] or start[4]) if start else "")
            if article := _article(item.take(), export, label, total, totals):
                yield article
            label, total = (start[1] or start[3], start[2] or start[4]) if start else ("", "")
        item.add(line)
        before = line
    if article := _article(item.take(), export, label, total, totals):
        yield article


def _article(rows: list[str], export: Export, label: str, total: str, totals: "_Totals") -> RawArticle | None:
    """Return the article in the lines from one number to the next, None for the cover."""
    if not label and not any(is_length(label_of(row)[2]) for row in rows):
        return None
    entry = Entry()
    if not totals.agree(total):
        entry.flags.append("wrong-total")
    start = 1 if label else 0
    for row in rows[:start]:
        entry.add(row, PartKind.MASTHEAD)
    end = _tail(rows, start)
    place = _top(entry, rows[:end], start, export)
    place = _headline(entry, rows[:end], place)
    place = _labels(entry, rows[:end], place)
    for row in rows[place:end]:
        entry.add(row)
    _close(entry, rows[end:])
    return entry.article(export, "nexis", label or "0", wrapped=export.wraps(entry.body, are_narrow))


def _tail(rows: Sequence[str], start: int) -> int:
    """Return where the article's text ends: before the first label of what the database adds, and before its rights."""
    body = _first_text(rows, start)
    end = next((number for number in range(body, len(rows)) if _ends_text(rows, number)), -1)
    if end < 0:
        return _before_rights(rows, body)
    while end > body and (not rows[end - 1].strip() or _labelled(rows[end - 1]) or is_copyright(rows[end - 1])):
        end -= 1
    return end


def _ends_text(rows: Sequence[str], number: int) -> bool:
    return begins_tail(rows[number]) and (not rows[number - 1].strip() or _labelled(rows[number - 1]))


def _labelled(row: str) -> bool:
    return bool(label_of(row)[0])


def _first_text(rows: Sequence[str], start: int) -> int:
    """Return a place behind the heading's length, which stands in nearly every item, else behind its number."""
    for number in range(start, min(len(rows), start + _LABELLED_WITHIN)):
        if label_of(rows[number])[1] == "length":
            return number + 1
    return start


def _before_rights(rows: Sequence[str], body: int) -> int:
    """Return where paragraphs that claim rights begin at the end of an item, else the end."""
    end = first = len(rows)
    while first > body:
        while first > body and not rows[first - 1].strip():
            first -= 1
        while first > body and rows[first - 1].strip():
            first -= 1
        if not is_copyright(rows[first]):
            break
        end = first
    return end


def _top(entry: Entry, rows: Sequence[str], place: int, export: Export) -> int:
    """Take the paper's name, the date line and the edition; return the place behind them."""
    dated = _date_line(rows, place)
    stop = dated if dated >= 0 else place
    source: list[str] = []
    for row in rows[place:stop]:
        entry.add(row, PartKind.MASTHEAD)
        if is_copyright(row):
            entry.tell_copyright(row.strip())
        elif row.strip() and not source:
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
    if place < len(rows) and not _labelled(rows[place]):
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
        elif _labelled(row) or (centred and not row[:1].isspace()):
            break
        elif adjacent or centred or (is_edition(row.strip()) and _is_headed(rows, number + 1)):
            end = number + 1
        else:
            break
    return end


def _is_headed(rows: Sequence[str], place: int) -> bool:
    """Tell whether what stands next is no label."""
    return not _labelled(next((row for row in rows[place : place + _EDITIONS] if row.strip()), ""))


def _headline(entry: Entry, rows: Sequence[str], place: int) -> int:
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


_OF_PARTS = {"byline": PartKind.BYLINE, "section": PartKind.SECTION, "headline": PartKind.HEADLINE}


def _labels(entry: Entry, rows: Sequence[str], place: int) -> int:
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
        while end < len(rows) and rows[end].strip() and not _labelled(rows[end]):
            value = f"{value} {rows[end].strip()}"
            end += 1
        for wrapped in rows[place:end]:
            entry.add(wrapped, _OF_PARTS.get(meaning, PartKind.MASTHEAD))
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


def _close(entry: Entry, rows: Sequence[str]) -> None:
    """Take what the database adds below the text."""
    known = ("", "", "")
    value = ""
    for row in (*rows, ""):
        label = label_of(row)
        if label[0] or not row.strip():
            state(entry, known[1], value, known[0])
            known, value = label, label[2]
        else:
            value = f"{value} {row.strip()}"
        if is_copyright(row):
            entry.tell_copyright(row.strip())
    for row in rows:
        entry.add(row, PartKind.MASTHEAD)


NEXIS = Layout("nexis", _recognises, _read)
