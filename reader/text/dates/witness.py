# SPDX-License-Identifier: MIT
"""Finding what speaks about an article's day: in lines, fields, path and address. Nothing is judged here."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import urlsplit

from reader.model.date import Witness, WitnessKind
from reader.text.dates.dateline import dateline_witness
from reader.text.dates.days import LONGEST, FoundDay, find_day, numbers_in_order
from reader.text.dates.echo import ADDRESS
from reader.text.dates.handled import only_handled, tells_of_life
from reader.text.dates.label import LABEL, PIECES, only_fillers, puts_day_first, without_name
from reader.text.dates.names import DATE_NAMES, MONTHS, WEEKDAY_NUMBER, WEEKDAYS, weekday_of
from reader.text.dates.pathform import is_weak
from reader.text.dates.pathname import impossible_days, path_dates
from reader.text.dates.republican import REPUBLICAN_MONTHS
from reader.text.words import fold

__all__ = [
    "UNFILLED",
    "date_line_witness",
    "dateline_witness",
    "field_witness",
    "path_witnesses",
    "printed_weekday",
    "stamp_witness",
    "url_witness",
    "weekday_named",
    "weekday_witness",
]

# What databases hold where nobody filled anything in.
UNFILLED = frozenset({"0000-00-00", "0001-01-01", "1970-01-01", "9999-12-31"})

_LONGEST_LINE = 200
_PADDED = 5000  # a line of more is a text, however much of it is blank
_MONTH = len("1994-01")
_DAY = len("1994-01-27")
_BEGINNING = 1500  # of a text: where the days of its news stand

_DIGIT = re.compile("[0-9]")
_ORIGINAL = re.compile(r"\s/\soriginal\s(?=[^\W\d_]{3})")  # "Updated May 5, 1993, 4:27 pm EDT / Original May 4, 1993"
_COPYRIGHT = re.compile(
    r"\W{0,4}(?:copyright|©|\(c\))(?!\w)[^0-9]{0,60}(?:[0-9]{4}\s?[-–]\s?)?(1[5-9][0-9]{2}|20[0-9]{2})(?![0-9])"
)
_SENTENCE = re.compile(r"(?:in|on|at|im|en|в)\b")  # how a sentence, but no masthead, begins
_YEAR_APART = re.compile("[0-9]{4}[^0-9]|[^0-9][0-9]{4}")
_WEEKDAYS = frozenset(WEEKDAY_NUMBER)
_OF_DATES = DATE_NAMES.union(REPUBLICAN_MONTHS)
_LETTERS = re.compile(r"[^\W\d_]{4,13}")
_WORDS = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"(?<=[^\W\d_])_(?=[^\W\d_])")


def stamp_witness(line: str, where: str) -> Witness | None:
    """Read a whole line that is a stamp: "Last updated …", "© 2016" (bounds), or "Published …" (visible).

    A line that says both is the publication's.
    """
    text = _short_line(line)
    if not text:
        return None
    folded = _ORIGINAL.sub(" | published ", _folded(text))
    if match := _COPYRIGHT.match(folded):
        updated = next((stamp for stamp in _stamps(folded) if stamp[0] is WitnessKind.STAMP), None)
        kind, readings = (updated[0], updated[1].readings) if updated else (WitnessKind.COPYRIGHT, (match[1],))
        return Witness(kind, text, readings, where)
    if not LABEL.match(folded):
        return None
    whole = _stamp(folded)
    stamps = [whole] if whole else _stamps(folded)
    if not stamps:
        return None
    kind, found = min(stamps, key=lambda stamp: stamp[0] is not WitnessKind.VISIBLE)
    value = text.lstrip(" .,;:|-–—")
    if value[0].islower() and ":" not in value and not _is_exact(found):
        return None  # "published in 1987." is how a line of prose goes on
    return Witness(kind, value, found.readings, where)


def _is_exact(found: FoundDay) -> bool:
    """Tell whether a day was found, or one that doesn't exist, and not only a month or a year."""
    return all(len(reading) == len("1994-01-27") for reading in found.readings)


def _stamps(folded: str) -> list[tuple[WitnessKind, FoundDay]]:
    """Read those pieces of a line that are a label and a date."""
    return [stamp for piece in PIECES.split(folded) if piece and (stamp := _stamp(piece))]


def _stamp(folded: str) -> tuple[WitnessKind, FoundDay] | None:
    """Read a piece of a line that is a label, a date, and nothing else."""
    match = LABEL.match(folded)
    if not match:
        return None
    rest = without_name(folded[match.end() :])
    found = find_day(rest)
    if not found or not only_fillers(f"{rest[: found.start]} {rest[found.end :]}", _WEEKDAYS):
        return None
    numbers = numbers_in_order(rest) if puts_day_first(match["stamped"] or match["published"]) else None
    if numbers:
        kept = tuple(day for day in found.readings if len(day) == _DAY and int(day[-2:]) == numbers[0])
        found = FoundDay(kept or found.readings, found.start, found.end)
    return WitnessKind.STAMP if match["stamped"] else WitnessKind.VISIBLE, found


def date_line_witness(line: str, where: str) -> Witness | None:
    """Read a line that is only a date, with its weekday, page or issue number perhaps: a masthead.

    Where there are no words, a year of four digits must stand apart: `6-3-94` may be a score.
    """
    text = _short_line(line)
    folded = _folded(text)
    if not text or _SENTENCE.match(folded) or not only_fillers(folded, _OF_DATES):
        return None
    found = find_day(folded)
    if not found or not found.readings or len(found.readings[0]) == 4:
        return None
    if not _LETTERS.search(folded) and not _YEAR_APART.search(folded):
        return None
    return Witness(WitnessKind.VISIBLE, text, found.readings, where)


def _folded(line: str) -> str:
    """Fold a line; `fold` remembers what it folds, which is for words. `date_modified` are two words."""
    folded = line.lower() if line.isascii() else fold(line)
    return _JOINED.sub(" ", folded) if "_" in folded else folded


def _short_line(line: str) -> str:
    """Return a line with single blanks if it is short and holds a digit, else ""."""
    if len(line) > _PADDED or not _DIGIT.search(line):
        return ""
    text = " ".join(line.split())
    return unicodedata.normalize("NFC", text) if len(text) <= _LONGEST_LINE else ""


@lru_cache(maxsize=1024)  # a file holds many articles, and each is asked for twice
def path_witnesses(path: bytes) -> tuple[Witness, ...]:
    """Read the dates that folder and file names hold: one witness, or several where they contradict each other.

    A day that doesn't exist is a witness without readings, so that the reader learns why it was passed over. Where a
    name says that something was downloaded, saved or photographed on that day, it only bounds.
    """
    real = (
        Witness(
            WitnessKind.LOADED if only_handled(found) else WitnessKind.PATH,
            found.value,
            found.days,
            found.where,
        )
        for found in path_dates(path)
        if not tells_of_life(found)
    )
    return (*real, *(Witness(WitnessKind.PATH, value, (), where) for value, where in impossible_days(path)))


def url_witness(url: str) -> Witness | None:
    """Read the date in a page's own address: a day or a month.

    Of an address within a web archive's, the inner one speaks.
    """
    inner = url[max(url.rfind("http://"), url.rfind("https://"), 0) :]
    try:
        parts = urlsplit(inner[:2000])
    except ValueError:
        return None
    path = f"{parts.path.rstrip('/')}/{parts.query}"
    for found in path_dates(path.encode("utf-8", "replace")):
        days = tuple(dict.fromkeys(day for form, day in found.readings if not is_weak(form) and len(day) >= _MONTH))
        if days and found.exactness >= _MONTH:
            return Witness(WitnessKind.URL, found.value, days, f"{ADDRESS}{inner[:LONGEST]}")
    return None


def weekday_witness(body: str, where: str) -> Witness | None:
    """Return the weekdays and months that the beginning of a text names: a tie-breaker, without readings."""
    beginning = body[:_BEGINNING].lower()
    possible = any(map(beginning.__contains__, _ASCII_DAYS if beginning.isascii() else _NAMED_DAYS))
    if not possible or _NAMED_DAYS.isdisjoint(_LETTERS.findall(beginning)):
        return None
    days: dict[str, str] = {}
    months: dict[str, str] = {}
    for word in _LETTERS.findall(body, 0, _BEGINNING):
        lower = word.lower()
        if lower in _NAMED_DAYS:
            days.setdefault(lower, word)
        elif lower in _NAMED_MONTHS:
            months.setdefault(lower, word)
    names = [*list(days.values())[:3], *list(months.values())[:2]]
    value = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    return Witness(WitnessKind.WEEKDAY, value, (), where)


def weekday_named(value: str) -> int | None:
    """Return the first weekday of a weekday witness's `value`, Monday 0."""
    return next((WEEKDAY_NUMBER[name] for word in _LETTERS.findall(value) if (name := fold(word)) in _WEEKDAYS), None)


def printed_weekday(value: str) -> int | None:
    """Return the weekday that stands beside a day in a date line or field, whole or short, Monday 0; None if none."""
    for word in _WORDS.findall(value[:LONGEST]):
        name = fold(word)
        if len(name) < 3 and name.isascii():  # German ones are words of other languages, too
            continue
        if (number := weekday_of(name)) is not None:
            return number
    return None


def field_witness(kind: WitnessKind, value: str, where: str) -> Witness:
    """Read a field that holds a date in any usual form. The day is the day as printed, never converted.

    Without readings if there is no such day, or if the field was not filled in (1970-01-01, 0000-00-00).
    """
    text = unicodedata.normalize("NFC", value.strip()[:LONGEST])
    found = find_day(text)
    readings = found.readings if found else ()
    if UNFILLED.intersection(readings):
        readings = ()
    return Witness(kind, text, readings, where)


def _full_names(tables: dict[str, tuple[str, ...]], leave_out: frozenset[str]) -> frozenset[str]:
    return (
        frozenset(name for table in tables.values() for names in table for name in names.split() if len(name) > 4)
        - leave_out
    )


_NAMED_DAYS = _full_names(WEEKDAYS, frozenset({"среды", "среда"})) | {"среду"}
_ASCII_DAYS = frozenset(filter(str.isascii, _NAMED_DAYS))
_NAMED_MONTHS = _full_names(
    MONTHS, frozenset({"march", "febbr", "febr", "august", "marzo"})
)  # verbs and adjectives too
