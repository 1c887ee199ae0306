# SPDX-License-Identifier: MIT
"""Exports of Nexis as it was until about 2019: `3 of 10 DOCUMENTS` above each item, labels in capitals."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.layout import Layout, Lines
from reader.archive.formats.databases.nexis_heading import take_headline, take_labels, take_top
from reader.archive.formats.databases.nexis_labels import begins_tail, is_heading, is_labelled, label_of, state
from reader.archive.formats.databases.shapes import are_narrow, is_copyright, is_length
from reader.model.article import PartKind, RawArticle

_START = re.compile(
    r"[\s\ufeff]{0,100}(?:(\d{1,7}) (?:of|de|von|di) (\d{1,7}) (?:DOCUMENT(?:S|OS?|I)?|DOKUMENTE?N?)"
    r"|(?:Document|Dokument|Documento) (\d{1,7}) (?:of|de|von|di) (\d{1,7}))\s{0,100}"
)
_COVER = re.compile(
    r"\s{0,100}(?:(?:Download|Print|Email|Mail) Request:|Time Of Request:|-{2,9} End of Request -{2,9})"
)
_MOST_TOTALS = 100
_LABELLED_WITHIN = 60


def _recognises(lines: Sequence[str]) -> bool:
    """Look for the first item's number with a label below it, for the cover, or for the labels of a single item."""
    if sum(map(bool, map(_COVER.match, lines[:60]))) > 1:
        return True
    for number, line in enumerate(lines):
        if _START.fullmatch(line) and not _before(lines, number).strip():
            return any(label_of(below)[0] for below in lines[number : number + _LABELLED_WITHIN])
    first = map(label_of, lines[:_LABELLED_WITHIN])
    is_long = any(meaning == "length" and is_length(value) for _, meaning, value in first)
    return is_long and any(label_of(line)[1] == "loaded" for line in lines)


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
    place = take_top(entry, rows[:end], start, export)
    place = take_headline(entry, rows[:end], place)
    place = take_labels(entry, rows[:end], place)
    for row in rows[place:end]:
        entry.add(row)
    _close(entry, rows[end:])
    if not any(row.strip() and not is_copyright(row) for row in rows[start:]):
        return None  # it was cut: its rights are all that is left
    return entry.article(export, "nexis", label or "0", wrapped=export.wraps(entry.body, are_narrow))


def _tail(rows: Sequence[str], start: int) -> int:
    """Return where the article's text ends: before the first label of what the database adds, and before its rights."""
    body = _first_text(rows, start)
    end = next((number for number in range(body, len(rows)) if _ends_text(rows, number)), -1)
    if end < 0:
        return _before_rights(rows, body)
    while end > body and (not rows[end - 1].strip() or _is_added(rows[end - 1])):
        end -= 1
    return end


def _is_added(row: str) -> bool:
    label, meaning, _ = label_of(row)
    return is_copyright(row) or (bool(label) and not is_heading(label, meaning))


def _ends_text(rows: Sequence[str], number: int) -> bool:
    return begins_tail(rows[number]) and (not rows[number - 1].strip() or is_labelled(rows[number - 1]))


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
