# SPDX-License-Identifier: MIT
"""Heads of labelled lines, as people type them and databases print them: `Title: …`, `Paper: …`, `Page: 3`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model.date import Witness, WitnessKind
from reader.model.texts import EditKind
from reader.text.dates.days import CENTURIES, existing
from reader.text.dates.witness import field_witness
from reader.text.furniture.header_words import CHANGED, CREATED, DATE, HANDLED, TEXT, meaning_of
from reader.text.furniture.line import Line
from reader.text.furniture.periodical import part_of_year
from reader.text.furniture.sheet import Sheet
from reader.text.placeholder import names_nobody

_MOST = 16  # lines of a head
_ABOVE = 3  # lines among which the first labelled one stands: a headline, a paper may stand above
_LONGEST = 250
_FEWEST = 2  # lines whose labels are known, a cut one of the date among them
_LINE = re.compile(
    r"[\W_]{0,3}(?P<label>[^\W\d_][^\W\d_./]{0,20}(?:[\s_-][^\W\d_]{1,14}){0,3})"
    r"(?:\s{0,16}(?:\]?\s?:|=|\.{2,40}:?|\](?=\s))|\t|\s{3,40}|\s(?=[-–]\s))\s{0,40}(?P<value>.*)"
)
_SIX = re.compile(r"\D{0,3}([0-9]{2})([0-9]{2})([0-9]{2})\D{0,3}")
_NO_FIELDS = frozenset({"", CHANGED, CREATED, DATE, HANDLED, TEXT})
_DATED = frozenset({"published", "date-line", "stamp"})
_RULE = re.compile("[-=+*]{3,80}")  # around a head
_OTHER = re.compile(r"[^\W\d_][\w-]{0,24}\s?:(?:\s.{0,80})?")  # a line of a head whose label nobody knows
_PIECES = re.compile(r"\s(?:[|;]\s|(?=(?P<label>[^\W\d_]{1,20}):\s))")  # "Local Page: 3A", but "Corn and Cattle: …"

_UNKNOWN = "unknown"
_KINDS = {
    DATE: WitnessKind.VISIBLE,
    CREATED: WitnessKind.VISIBLE,
    CHANGED: WitnessKind.STAMP,
    HANDLED: WitnessKind.LOADED,
}
_Labelled = tuple[str, str, int]  # what the label means, what stands behind it, and where in the line that starts


def take_header(sheet: Sheet, fields: dict[str, str], *, dated: bool = False) -> list[Witness]:
    """Move the lines of a labelled head to `fields`, unless they are stated, and return what they say of the day.

    `dated`: another line says it, so that it doesn't matter when the text was put into a system. One line is no head:
    most labels are words with which a story may begin, too.
    """
    first = next((number for number, line in enumerate(sheet.lines[:_ABOVE]) if _labelled(line.text)), -1)
    if first < 0:
        return []
    found = _head(sheet.lines[first : first + _MOST])
    end = sheet.lines[first + len(found)].start if first + len(found) < len(sheet.lines) else len(sheet.source)
    cut = any(cut.rule in _DATED and cut.span.start < end for cut in sheet.cuts)
    if sum(meaning != _UNKNOWN for meaning, _value, _start in found) + cut < _FEWEST:
        return []
    witnesses = _days_of(found, f"line {sheet.number_of(sheet.lines[first])}", dated=dated)
    for meaning, value, _start in found:
        if meaning not in _NO_FIELDS and value and not names_nobody(value.casefold()):
            fields.setdefault(meaning, _first_piece(value))
    _take(sheet, first, found)
    return witnesses


def _take(sheet: Sheet, first: int, found: Sequence[_Labelled]) -> None:
    """Cut a head off, with the rules around it; of a line that begins the text, its label alone."""
    meaning, words, start = found[-1]
    last = first + len(found) - 1
    if meaning == TEXT and words:
        sheet.keep(last, start, sheet.lines[last].end - sheet.lines[last].start, "header")
        last -= 1
    sheet.begun = meaning == TEXT and not first
    below = sheet.lines[last + 1].text if meaning != TEXT and last + 1 < len(sheet.lines) else ""
    last += _RULE.fullmatch(below) is not None
    first -= bool(first and _RULE.fullmatch(sheet.lines[first - 1].text))
    if last >= first:
        sheet.take(first, last, EditKind.FIELD, "header")


def _head(lines: Sequence[Line]) -> list[_Labelled]:
    """Return the labelled lines from the first one to one that is none, or to the label of the text below.

    Lines between them whose labels nobody knows are of the head, too.
    """
    found: list[_Labelled] = []
    known = 0
    for line in lines:
        labelled = _labelled(line.text)
        if not labelled and (line.apart or not _OTHER.fullmatch(line.text)):
            break
        found.append(labelled or (_UNKNOWN, "", 0))
        known = len(found) if labelled else known
        if labelled and labelled[0] == TEXT:
            break
    return found[:known]


def _days_of(found: Iterable[_Labelled], where: str, *, dated: bool) -> list[Witness]:
    """Return what a head says of the day; when its text was put into a system counts where nothing better is said."""
    told = [(meaning, _day_of(value, where)) for meaning, value, _start in found if meaning in _KINDS]
    stated = dated or any(meaning == DATE and witness.readings for meaning, witness in told)
    witnesses = [
        replace(
            witness,
            kind=_KINDS[meaning],
            readings=tuple(f"{one}?" for one in witness.readings) if meaning == CREATED else witness.readings,
        )
        for meaning, witness in told
        if not (meaning == CREATED and stated)
    ]
    return [witness for witness in witnesses if witness.readings]


def _first_piece(value: str) -> str:
    """Return a value without what stands behind it in the same line: a bar, or another label that is known."""
    ends = (
        match.start()
        for match in _PIECES.finditer(value)
        if not match["label"] or meaning_of(match["label"]) is not None
    )
    return value[: next(ends, len(value))]


def _labelled(line: str) -> _Labelled | None:
    """Read a line's label and what stands behind it; None if it has none that is known. Only the text may be long."""
    match = _LINE.fullmatch(line[:_LONGEST])
    meaning = meaning_of(match["label"]) if match else None
    if match is None or meaning is None or (len(line) > _LONGEST and meaning != TEXT):
        return None
    return meaning, " ".join(_without_closing(match["value"]).split()), match.start("value")


def _without_closing(value: str) -> str:
    """Return a value without the bracket that ends its line, unless it opens one itself, as `The Pier (Part 2)`."""
    stripped = value.strip()
    for opening, closing in ("[]", "()"):
        while stripped.endswith(closing) and stripped.count(closing) > stripped.count(opening):
            stripped = stripped[:-1].rstrip()
    return stripped


def _day_of(value: str, where: str) -> Witness:
    """Read the value of a date's field, perhaps a season: of six figures the year stands first, as machines do it."""
    if match := _SIX.fullmatch(value):
        years = (century + int(match[1]) for century in CENTURIES)
        days = tuple(day for year in years if (day := existing(year, int(match[2]), int(match[3]))))
        return Witness(WitnessKind.VISIBLE, value, days, where)
    if months := part_of_year(value):
        return Witness(WitnessKind.VISIBLE, value, (months,), where)
    return field_witness(WitnessKind.VISIBLE, value, where)
