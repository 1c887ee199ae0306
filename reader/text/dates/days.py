# SPDX-License-Identifier: MIT
"""Reading days as people and machines write them, in English, German, French, Russian, Spanish and Italian.

Every pattern is linear and the text is cut: what is read comes from strangers.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from reader.text.dates.julian import LAST_OLD_DAY, both, double_days, style_of
from reader.text.dates.names import MONTH_NUMBER
from reader.text.dates.republican import republican_day
from reader.text.words import fold

LONGEST = 300  # nobody needs more to write a date
CENTURIES = (2000, 1900, 1800)  # what a two-digit year can mean, likeliest first
_YEARS = range(1500, 9999)  # before it nothing like news was printed; `1439 - APR 7` is a time of day

_WORD = r"([^\W\d_]{3,12})"
_GAP = r"[\s\-/]{0,2}"
_YEAR = r"([0-9]{4}|'?[0-9]{2}(?![:.]?[0-9]))(?![0-9])"


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A date found in a text, at code points `start` to `end`.

    `readings` are its possible meanings as EDTF, best first; none if no such day exists.
    """

    readings: tuple[str, ...]
    start: int
    end: int


def find_day(text: str) -> FoundDay | None:
    """Find the first date in the first 300 code points of `text`: a day if there is one, else a month, else a year.

    A day that doesn't exist is found too, without readings: "31 February 1994" is not the month of February.
    """
    text = text[:LONGEST]
    if found := _of_other_calendars(text):
        return found
    if not _OF_DATES.search(text) and "prim" not in text and "premier" not in text:
        return None
    for patterns in (_DAYS, _MONTHS, _ALONE):
        found = min(_matches(text, patterns), key=lambda day: (not day.readings, day.start, -day.end), default=None)
        if found:
            return _by_style(text, found)
    return None


def _of_other_calendars(text: str) -> FoundDay | None:
    """Find a day that is given by both calendars, or by that of the French Republic."""
    both_days = next(double_days(text), None) if "(" in text or "/" in text else None
    found = both_days or republican_day(text)
    return FoundDay((found[0],) if found[0] else (), found[1], found[2]) if found else None


def _by_style(text: str, found: FoundDay) -> FoundDay:
    """Return a day as our calendar has it where words beside it say that it is by the old one."""
    if not found.readings or found.readings[0] > LAST_OLD_DAY.isoformat() or style_of(text) != "old":
        return found
    return FoundDay(tuple(both(day, LAST_OLD_DAY)[0] for day in found.readings), found.start, found.end)


def numbers_in_order(text: str) -> tuple[int, int] | None:
    """Return the first two numbers of a date like `27/01/1994`, whose order is the question; None for all others."""
    match = _NUMERIC.search(text[:LONGEST])
    if not match or int(match[1]) > 31:
        return None
    return int(match[1]), int(match[3])


def existing(year: int, month: int, day: int) -> str | None:
    """Write a day as EDTF if it exists and paper could have been printed on it."""
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def years_of(number: str) -> tuple[int, ...]:
    """Return the years that two or four digits can mean, likeliest first."""
    return tuple(century + int(number) for century in CENTURIES) if len(number) == 2 else (int(number),)


def month_of(word: str) -> int:
    """Return the month that a word or an abbreviation names in any of our languages, 0 if none."""
    return MONTH_NUMBER.get(fold(word), 0)


def roman_month(figures: str) -> int:
    """Return the month that Roman figures name, 0 if none."""
    low = figures.lower().translate(_CYRILLIC)
    return _ROMANS.index(low) + 1 if low in _ROMANS else 0


def _matches(text: str, patterns: "tuple[_Pattern, ...]") -> Iterator[FoundDay]:
    """Yield the first match of each pattern that has the shape of a date."""
    for pattern, read, hint in patterns:
        if hint and not hint.search(text):
            continue
        for match in pattern.finditer(text):
            readings = read(match)
            if readings is not None:
                yield FoundDay(readings, match.start(), match.end())
                break


def _days(orders: Iterator[tuple[str, int, int]]) -> tuple[str, ...]:
    """Write all days that exist among (year, month, day), years of two digits in each century."""
    found = [existing(full, month, day) for year, month, day in orders for full in years_of(year)]
    readings = tuple(dict.fromkeys(day for day in found if day))
    return tuple(sorted(readings, key=lambda day: -int(day[:2]))) if len(readings) > 1 else readings


def _iso(match: re.Match[str]) -> tuple[str, ...]:
    if not int(match[4]):  # noughts where nobody knew the day
        return _month(match[1], int(match[3]))
    return _days(iter([(match[1], int(match[3]), int(match[4]))]))


def _compact(match: re.Match[str]) -> tuple[str, ...]:
    digits = match[1]
    if digits.endswith("00"):
        return _month(digits[:4], int(digits[4:6]))
    return _days(iter([(digits[:4], int(digits[4:6]), int(digits[6:]))]))


def _numeric(match: re.Match[str]) -> tuple[str, ...]:
    """Read `27/01/1994`: both orders if both exist. With full stops nobody writes the month first if he can help it."""
    first, second, year = int(match[1]), int(match[3]), match[4]
    if not first and len(match[1]) == 2 and len(year) == 4:
        return _month(year, second)
    if first > 31 or not first:
        return _days(iter([(match[1], second, int(year))])) if len(year) == 2 and len(match[1]) == 2 else ()
    day_first, month_first = (year, second, first), (year, first, second)
    if match[2] == "." and second <= 12:
        return _days(iter([day_first]))
    return _days(iter([day_first, month_first]))


def _roman(match: re.Match[str]) -> tuple[str, ...] | None:
    month = roman_month(match[3])
    return _days(iter([(match[4], month, int(match[1]))])) if month else None


def _group(match: re.Match[str]) -> tuple[str, ...] | None:
    """Read a group of day, hour and minute, as wires put it: there were none before the 1930s, so two digits do."""
    month, year = month_of(match[2]), match[3]
    if len(year) == 2:
        year = f"{'19' if int(year) >= _FIRST_GROUPS else '20'}{year}"
    return _days(iter([(year, month, int(match[1]))])) if month else None


def _number(day: str) -> int:
    """Return a day's number, the first of a month perhaps in letters."""
    return int(day) if day.isdigit() else 1


def _day_first(match: re.Match[str]) -> tuple[str, ...] | None:
    """Read `27 January 1994`. The number in `Vol. 8, No. 2 January 2002` is the issue's, and only the month is told."""
    above = match.string[max(0, match.start() - _LONGEST_LABEL) : match.start()]
    bare = match[1].isdigit() and match.string[match.end(1)].isspace()
    return None if bare and _OF_ISSUE.search(above) else _named(3, 2, 1)(match)


def _named(year: int, month: int, day: int) -> Callable[[re.Match[str]], tuple[str, ...] | None]:
    """Make a reader of dates with a month's name out of the groups in which their parts stand."""

    def read(match: re.Match[str]) -> tuple[str, ...] | None:
        number = month_of(match[month])
        return _days(iter([(match[year].lstrip("'"), number, _number(match[day]))])) if number else None

    return read


def _month(year: str, month: int) -> tuple[str, ...]:
    return (f"{year}-{month:02}",) if int(year) in _YEARS and 1 <= month <= 12 else ()


def _blank_day(match: re.Match[str]) -> tuple[str, ...] | None:
    """Read `__ March 1994`, `March --, 1994`: as `_month_without_day`."""
    number = month_of(match[1] or match[3])
    return _month(match[2] or match[4], number) if number else None


def _named_month(match: re.Match[str]) -> tuple[str, ...] | None:
    number = month_of(match[1])
    return _month(match[2], number) if number else None


def _iso_month(match: re.Match[str]) -> tuple[str, ...]:
    return _month(match[1], int(match[2]))


def _month_without_day(match: re.Match[str]) -> tuple[str, ...]:
    """Read `--/05/1993`, `??.5.1993`: somebody knew the month, and that the day is not known."""
    return _month(match[3], int(match[2]))


def _numeric_month(match: re.Match[str]) -> tuple[str, ...]:
    return _month(match[2], int(match[1]))


def _year(match: re.Match[str]) -> tuple[str, ...]:
    return (match[1],)


_CYRILLIC = str.maketrans("хі", "xi")  # typed for Roman figures, as they look the same
_FIRST_GROUPS = 30  # two digits of a year
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
# A pattern, what reads its matches, and what else must be found where it matches: most lines hold no date. All but few
# begin with a figure and then look back: so they are sought by it.
_Pattern = tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, ...] | None], re.Pattern[str] | None]
_OF_DATES = re.compile(r"[0-9](?:[0-9]{3}|[^0-9]{1,40}[0-9]{2})")  # four together, or a day and a year apart
_FOUR_FIGURES = re.compile(r"[0-9][0-9]{3}")
_NUMERIC = re.compile(
    r"([0-9](?<![0-9.:].)[0-9]?)(?:\s(?=[/.]\s))?([/.\-_])\s?([0-9]{1,2})(?:\s(?=[/.]\s))?\2\s?([0-9]{4}|[0-9]{2})(?![0-9])"
)
_LONGEST_LABEL = 20  # characters
_OF_ISSUE = re.compile(
    r"(?<!\w)(?:(?:no|nr|number|nummer|vol|volume)\.?|№|n[º°]|vol(?:ume)?\.?\s\w{1,5},?\sissue)\s{0,2}\Z", re.IGNORECASE
)
_ORDINAL = r"(?i:st|nd|rd|th|er|ten|-?го|-?е|[º°]|[oa](?=\sd))?\.?"
_DAYS: tuple[_Pattern, ...] = (
    (re.compile(r"([0-9](?<![0-9].)[0-9]{3})([-/._])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])"), _iso, None),
    (re.compile(r"([0-9](?<![0-9].)[0-9]{7})(?:[0-9]{4}|[0-9]{6})?(?![0-9])"), _compact, None),
    (_NUMERIC, _numeric, None),
    (  # 3.IV.1894, 27/I/1994, 3 XII 1894, 3 V 1894
        re.compile(
            r"([0-9](?<![0-9].)[0-9]?)([./\-]\s?|\s(?=[ivxIVXхіХІ]{2}|[IVXХІ]\s[0-9]{4}))([ivxIVXхіХІ]{1,4})[./\-\s]\s?"
            r"([0-9]{4}|[0-9]{2})(?![0-9])"
        ),
        _roman,
        None,
    ),
    (  # 27 January 1994, 27-JAN-94, 27th of January, 11. Januar, 1er janvier, 1º de enero de, 27-го января
        re.compile(
            rf"(?<!\w)([0-9]{{1,2}}|primero|primo|premier){_ORDINAL}"
            rf"{_GAP}(?i:(?:day )?of |de |d')?{_WORD}\.?"
            rf"[\s\-/,]{{0,2}}(?:del? )?{_YEAR}"
        ),
        _day_first,
        None,
    ),
    (  # January 27, 1994; Jan. 27 '94; MAY 4. 1993, where a comma was worn off
        re.compile(
            rf"(?<!\w){_WORD}\.?[\s\-/]{{0,2}}(?i:the\s)?([0-9]{{1,2}})(?i:st|nd|rd|th)?"
            rf"(?:\s{{0,2}}[,.;]{{1,2}}\s{{0,2}}|[\s\-/]{{1,2}}){_YEAR}"
        ),
        _named(3, 1, 2),
        re.compile(r"[0-9](?i:st|nd|rd|th)?[\s,.;\-/]{1,6}'?[0-9]{2}"),
    ),
    (  # 270312 JAN 94, 270312Z JAN 94: day, hour and minute, as wires put it
        re.compile(
            rf"([0-3](?<![0-9].)[0-9])[0-2][0-9][0-5][0-9]\s?(?:Z|GMT|UTC)?\s{{1,2}}{_WORD}\.?\s'?([0-9]{{4}}|[0-9]{{2}})(?!\w)"
        ),
        _group,
        None,
    ),
    (  # Thu Jan 27 15:01:01 MSK 1994
        re.compile(rf"(?<!\w){_WORD}\s{{1,2}}([0-9]{{1,2}}) [0-9:]{{5,8}} (?:[A-Z]{{2,5}} )?([0-9]{{4}})(?![0-9])"),
        _named(3, 1, 2),
        re.compile("[0-9] [0-9:]{5}"),
    ),
    (  # 1994, January 27; 1994 - January - 27
        re.compile(
            rf"([0-9](?<![0-9].)[0-9]{{3}})[\s\-,./]{{0,3}}{_WORD}\.?[\s\-/]{{0,3}}([0-9]{{1,2}})(?:st|nd|rd|th)?+"
            r"(?!,?\s?[0-9])"
        ),
        _named(1, 2, 3),
        None,
    ),
    (  # 1994, 27 января; 1994. - 27 января, as in bibliographies
        re.compile(
            rf"([12](?<![0-9].)(?:(?<=1)[5-9]|(?<=2)0)[0-9]{{2}})(?:\s?г\.?|\sгода)?[,.]\s?(?:[-–—]\s)?([0-9]{{1,2}})(?:-?го)?\s{_WORD}"
            rf"(?!\w|\.?[\s,]{{0,2}}[0-9]{{4}})"
        ),
        _named(1, 3, 2),
        None,
    ),
)
_BLANK = r"[«\"(\[]?(?:[-–—]{2}|[?_…]{1,8}|\.{2,8}|[xX]{2})[»\")\]]?"  # left for a day
_MONTHS: tuple[_Pattern, ...] = (
    (
        re.compile(r"(?<![\w/.])(?:[-–—?_]{1,2}|[xX]{2})([/.\-])([0-9]{1,2})\1([0-9]{4})(?![0-9])"),
        _month_without_day,
        _FOUR_FIGURES,
    ),
    (
        re.compile(
            rf"(?<![\w.,)\]]){_BLANK}[.\s]\s?(?:de )?{_WORD}\.?,?\s(?:del? )?([0-9]{{4}})(?![0-9])|"
            rf"(?<!\w){_WORD}\s(?:[-–—]{{2}}|[?_]{{1,4}}),?\s([0-9]{{4}})(?![0-9])"
        ),
        _blank_day,
        re.compile(r"(?:[-–—.]{2}|[?_…xX])[»\")\]]?[.,\s]"),
    ),
    (re.compile(rf"(?<!\w){_WORD}\.?[\s\-/,]{{0,2}}(?:del? )?([0-9]{{4}})(?![0-9])"), _named_month, _FOUR_FIGURES),
    (re.compile(r"([0-9](?<![0-9/.\-].)[0-9]{3})[-/.]([0-9]{2})(?![0-9])"), _iso_month, None),
    (re.compile(r"([0-9](?<![0-9/.\-].)[0-9]?)[-/.]([0-9]{4})(?![0-9])"), _numeric_month, None),
)
_ALONE: tuple[_Pattern, ...] = (
    (re.compile(r"([12](?<![0-9].)(?:(?<=1)[4-9]|(?<=2)0)[0-9]{2})(?![0-9])"), _year, None),
)
