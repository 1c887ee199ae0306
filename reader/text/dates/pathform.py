# SPDX-License-Identifier: MIT
"""The forms that a date can have within one folder or file name.

A *form* is named after what it looks like: `yyyymmdd`, `dd-mon-yy`. Names that can be read in more than one form
(`03-04-94`) keep all of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from reader.text.dates.days import existing, month_of, roman_month, years_of
from reader.text.dates.pathyear import YEAR_BESIDE_WORDS
from reader.text.late import late

# Forms that many other numbers share: they are believed only where most names of a folder have them.
_WEAK = frozenset(
    {
        *(
            "yymmdd",
            "ddmmyy",
            "mmddyy",
            "yyyymm",
            "ddmmyyyy",
            "mmddyyyy",
            "dd-mm-yy",
            "mm-dd-yy",
            "yy-mm-dd",
            "mm-yyyy",
        ),
        *("mon-dd-yy", "yy-mm", "mon-yy", "yyyymmdd+", "yyyy-mmdd", "yy-mmdd", "mmdd-yyyy"),
        "dd-rom-yy",  # 18_x_24
        *("yymmddnn", "ddmmyynn"),  # 91030401.TXT: the first of 4 March 1991
    }
)
_MOST_OF_DAY = 40  # that a count of two figures behind a day can be: numbers of records go on to 99
_SURELY_YEAR = 32  # a number of two figures from it on is no day and no month

YEAR_OF_NAME = "n yyyy"
"""The form of a year behind a name: `Herald 1994`, but `MS 1850`, too."""

CITED = "cited yyyy"
"""How the forms of a year in the name of a reference begin: `Lund - 2001 - The Pier`."""

NAMED_SEASON = "n season"
"""How the form of a season beside other words begins: `Review Spring 1995`, but `Prague Spring 1968`, too."""

MONTH_NAME = r"([^\W\d_]{3,12})"
SEPARATOR = r"[-_. ]"

Reading = tuple[str, str]  # form, EDTF


def family_of(form: str) -> str:
    """Name the forms that differ only in the order of their numbers: `dd-mm-yyyy` and `mm-dd-yyyy` look alike."""
    return _FAMILIES.get(form) or form.replace("mm", "dd")


_FAMILIES = dict.fromkeys(("yymmdd", "ddmmyy", "mmddyy", "yyyymm"), "six digits") | dict.fromkeys(
    ("dd-mm-yy", "mm-dd-yy", "yy-mm-dd"), "three pairs"
)
_FAMILIES |= dict.fromkeys(("yymmddnn", "ddmmyynn"), "a day and a count")


def is_weak(form: str) -> bool:
    """Tell whether many other numbers look like a form: so does what a file's name begins with below a year.

    So does a day below a month in Roman figures, which may be a part, unless letters tell it.
    """
    return (
        form in _WEAK
        or form == YEAR_BESIDE_WORDS
        or form.startswith(("yy/", YEAR_OF_NAME, CITED, NAMED_SEASON))
        or form.endswith(("/d", "/mm-dd+", "/dd-mm+", "/m-d", "/d-m", "/dd-rom", "/rom", "/rom/dd", "/rom/n-dd"))
    )


def date_in_name(name: str, *, folder: bool) -> tuple[str, tuple[Reading, ...]] | None:
    """Find the first date that stands in one name: the piece that holds it, and its readings.

    A bare year, or a month with a year of two figures, counts only as the whole name of a folder.
    """
    if len(name) < 4 or not any("0" <= letter <= "9" for letter in name):
        return None
    for pattern, read in _FORMS:
        for match in pattern.finditer(name):
            readings = tuple(dict.fromkeys(read(match)))
            if readings:
                return match.group(), readings
    if folder and (years := _YEARS.fullmatch(name)):
        first, last = years[1], years[2]
        if not last:
            return name, (("yyyy", first),)
        if first < last:
            return name, (("yyyy-yyyy", f"{first}/{last}"),)
    if folder and (short := _SHORT.fullmatch(name)) and (readings := tuple(_short_year_and_month(short))):
        return name, readings
    return None


def _existent(candidates: Iterable[tuple[str, str, int, int]]) -> Iterator[Reading]:
    """Yield (form, day) for those of (form, year, month, day) that exist; two-digit years in each century."""
    for form, year, month, day in candidates:
        for full in years_of(year):
            if full in range(1500, 2100) and (known := existing(full, month, day)):
                yield form, known


def _year_first(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("yyyy-mm-dd", match[1], int(match[3]), int(match[4]))])


def _year_last(match: re.Match[str]) -> Iterator[Reading]:
    first, second, year = int(match[1]), int(match[3]), match[4]
    candidates = [("dd-mm-yyyy", year, second, first), ("mm-dd-yyyy", year, first, second)]
    return _existent(_stopped(match[2], candidates))


def _day_month_year(match: re.Match[str]) -> Iterator[Reading]:
    """Read `27 April 1994`. `04 April 1994` may be a folder of that month, as the names below it may tell."""
    month = month_of(match[2])
    yield from _existent([("dd-mon-yyyy" if len(match[3]) == 4 else "dd-mon-yy", match[3], month, int(match[1]))])
    if len(match[1]) == 2 and int(match[1]) == month and len(match[3]) == 4 and match.group() == match.string:
        yield from _month("mm-mon-yyyy", match[3], month)


def _month_day_year(match: re.Match[str]) -> Iterator[Reading]:
    form = "mon-dd-yyyy" if len(match[3]) == 4 else "mon-dd-yy"
    return _existent([(form, match[3], month_of(match[1]), int(match[2]))])


def _year_month_day(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("yyyy-mon-dd", match[1], month_of(match[2]), int(match[3]))])


def _year_day_month(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("yyyy-dd-mon", match[1], month_of(match[3]), int(match[2]))])


def _roman_month(match: re.Match[str]) -> Iterator[Reading]:
    """Read `19-VI-1935`, `19.vi.35`."""
    form = "dd-rom-yyyy" if len(match[4]) == 4 else "dd-rom-yy"
    return _existent([(form, match[4], roman_month(match[3]), int(match[1]))])


def _roman_month_behind_year(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("yyyy-rom-dd", match[1], roman_month(match[3]), int(match[4]))])


def _eight_and_more(match: re.Match[str]) -> Iterator[Reading]:
    digits = match[1]
    return _existent([("yyyymmdd+", digits[:4], int(digits[4:6]), int(digits[6:]))])


def _year_and_four(match: re.Match[str]) -> Iterator[Reading]:
    year = match[1]
    if len(year) == 4 or int(year) >= _SURELY_YEAR:
        yield from _existent([("yyyy-mmdd" if len(year) == 4 else "yy-mmdd", year, int(match[2]), int(match[3]))])


def _four_and_year(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("mmdd-yyyy", match[3], int(match[1]), int(match[2]))])


def _short_year_and_month(match: re.Match[str]) -> Iterator[Reading]:
    """Read `94-05`, and `May 94` and `may94`, of years that can be no days."""
    short, month = (match[1], int(match[2])) if match[1] else (match[4], month_of(match[3]))
    if int(short) >= _SURELY_YEAR:
        for year in years_of(short):
            yield from _month("yy-mm" if match[1] else "mon-yy", str(year), month)


def _eight(match: re.Match[str]) -> Iterator[Reading]:
    digits = match[1]
    first, second, year = int(digits[:2]), int(digits[2:4]), digits[4:]
    yield from _existent([("yyyymmdd", digits[:4], int(digits[4:6]), int(digits[6:]))])
    yield from _existent([("ddmmyyyy", year, second, first), ("mmddyyyy", year, first, second)])


def _day_and_count(match: re.Match[str]) -> Iterator[Reading]:
    """Read names of eight letters, as the first systems had them: a day in six figures and the count of its stories."""
    first, second, third, count = (int(match[1][place : place + 2]) for place in range(0, 8, 2))
    if count <= _MOST_OF_DAY:
        short = f"{first:02}", f"{third:02}"
        yield from _existent([("yymmddnn", short[0], second, third), ("ddmmyynn", short[1], second, first)])


def _six(match: re.Match[str]) -> Iterator[Reading]:
    first, second, third = match[1][:2], match[1][2:4], match[1][4:]
    yield from _existent(
        [
            ("yymmdd", first, int(second), int(third)),
            ("ddmmyy", third, int(second), int(first)),
            ("mmddyy", third, int(first), int(second)),
        ]
    )
    if 1500 <= int(match[1][:4]) < 2100 and 1 <= int(third) <= 12:
        yield "yyyymm", f"{match[1][:4]}-{third}"


def _three_pairs(match: re.Match[str]) -> Iterator[Reading]:
    first, second, third = match[1], int(match[3]), match[4]
    candidates = [("dd-mm-yy", third, second, int(first)), ("mm-dd-yy", third, int(first), second)]
    if len(first) == 2:
        candidates.append(("yy-mm-dd", first, second, int(third)))
    return _existent(_stopped(match[2], candidates))


def _stopped(separator: str, candidates: list[tuple[str, str, int, int]]) -> list[tuple[str, str, int, int]]:
    """With full stops the day stands first, if it can: nobody writes `01.27.1994` without need."""
    day_first = candidates[:1]
    return day_first if separator == "." and any(_existent(day_first)) else candidates


def _month(form: str, year: str, month: int) -> Iterator[Reading]:
    if 1500 <= int(year) < 2100 and 1 <= month <= 12:
        yield form, f"{year}-{month:02}"


_YEARS = late(r"(1[5-9][0-9]{2}|20[0-9]{2})(?:[-_– ]{1,3}(1[5-9][0-9]{2}|20[0-9]{2}))?")
BEFORE, AFTER = r"(?<![0-9])", r"(?![0-9])"
_SHORT = late(rf"([0-9]{{2}})[-_. ]([0-9]{{2}})|{MONTH_NAME}[-_. ]?'?([0-9]{{2}})")
NO_NUMBER_OF = r"(?<!issn)(?<!issn[-_. ])(?<!isbn)(?<!isbn[-_. ])"
NO_NUMBER_OF += r"(?<!^id)(?<!^id[-_. ])(?<![^a-z]id)(?<![^a-z]id[-_. ])"
_ORDINAL = r"(?:st|nd|rd|th|er|[.])?"
DAY = rf"{BEFORE}([0-9]{{1,2}}){_ORDINAL}"
_NOT_A_LETTER = r"(?<![^\W\d_])"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Iterator[Reading]]], ...] = tuple(
    (late(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (rf"{BEFORE}([0-9]{{4}})({SEPARATOR}| - )([0-9]{{1,2}})\2([0-9]{{1,2}}){AFTER}", _year_first),
        (rf"{BEFORE}([0-9]{{1,2}})({SEPARATOR})([0-9]{{1,2}})\2([0-9]{{4}}){AFTER}", _year_last),
        (
            (
                rf"{DAY}{SEPARATOR}{{0,2}}(?:de[-_. ])?{MONTH_NAME}[-_., ]{{0,2}}(?:del?[-_. ])?"
                rf"([0-9]{{4}}|[0-9]{{2}}(?![-_., ]{{1,2}}[0-9]{{4}}{AFTER})){AFTER}"
            ),
            _day_month_year,
        ),
        (
            rf"{_NOT_A_LETTER}{MONTH_NAME}[-_. ]{{0,2}}([0-9]{{1,2}}){_ORDINAL}[-_., ]{{1,3}}([0-9]{{4}}){AFTER}",
            _month_day_year,
        ),
        (rf"{BEFORE}([0-9]{{4}})[-_., ]{{0,2}}{MONTH_NAME}[-_. ]{{0,2}}([0-9]{{1,2}}){AFTER}", _year_month_day),
        (
            rf"{BEFORE}([0-9]{{4}})[-_., ]{{1,2}}([0-9]{{1,2}}){_ORDINAL}{SEPARATOR}{{0,2}}{MONTH_NAME}(?![^\W_])",
            _year_day_month,
        ),
        (
            (
                rf"{BEFORE}([0-9]{{1,2}})([-_.]\s?|\s(?=(?-i:[IVXХІ]{{1,4}})\s[0-9]{{4}}))([ivxхі]{{1,4}})\2"
                rf"([0-9]{{4}}|[0-9]{{2}}){AFTER}"
            ),
            _roman_month,
        ),
        (rf"{BEFORE}([0-9]{{4}})([-_.]\s?)([ivxхі]{{1,4}})\2([0-9]{{1,2}}){AFTER}", _roman_month_behind_year),
        (rf"{BEFORE}{NO_NUMBER_OF}([0-9]{{8}}){AFTER}", _eight),
        (r"\A([0-9]{8})\Z", _day_and_count),
        (rf"{BEFORE}{NO_NUMBER_OF}([0-9]{{6}}){AFTER}", _six),
        (rf"{BEFORE}{NO_NUMBER_OF}((?:1[5-9]|20)[0-9]{{6}})[0-9]{{2,4}}{AFTER}", _eight_and_more),
        (rf"{BEFORE}([0-9]{{4}}|[0-9]{{2}})[-_. ]([0-9]{{2}})([0-9]{{2}}){AFTER}", _year_and_four),
        (rf"{BEFORE}([0-9]{{2}})([0-9]{{2}})[-_. ]((?:1[5-9]|20)[0-9]{{2}}){AFTER}", _four_and_year),
        (
            rf"{_NOT_A_LETTER}{MONTH_NAME}[-_. ]{{1,2}}([0-9]{{1,2}}){_ORDINAL}[-_., ]{{1,3}}'?([0-9]{{2}}){AFTER}",
            _month_day_year,
        ),
        (rf"{BEFORE}([0-9]{{1,2}})({SEPARATOR})([0-9]{{1,2}})\2([0-9]{{2}}){AFTER}", _three_pairs),
        (
            rf"{BEFORE}([0-9]{{4}})({SEPARATOR})([0-9]{{2}}){AFTER}(?!\2[0-9]{{1,2}}(?![0-9]))",
            lambda match: _month("yyyy-mm", match[1], int(match[3])),
        ),
        (
            rf"{_NOT_A_LETTER}{MONTH_NAME}[-_., ]{{0,2}}(?:del?[-_ ])?([0-9]{{4}}){AFTER}",
            lambda match: _month("mon-yyyy", match[2], month_of(match[1])),
        ),
        (
            rf"{BEFORE}([0-9]{{4}})[-_. ]{{0,2}}{MONTH_NAME}(?![^\W_])",
            lambda match: _month("yyyy-mon", match[1], month_of(match[2])),
        ),
        (
            rf"{BEFORE}([0-9]{{2}}){SEPARATOR}([0-9]{{4}}){AFTER}",
            lambda match: _month("mm-yyyy", match[2], int(match[1])),
        ),
    )
)
