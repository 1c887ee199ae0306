# SPDX-License-Identifier: MIT
"""Dates in folder and file names. Whether a form of name really holds dates, only the whole folder can tell.

A *form* is named after what it looks like: `yyyymmdd`, `dd-mon-yy`, `yyyy/mm/dd`. Names that can be read in more
than one form (`03-04-94`) keep all of them.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.model.article import shown_path
from reader.text.dates.days import existing, month_of, years_of

# Forms that many other numbers share: they are believed only where most names of a folder have them.
WEAK_FORMS = frozenset(
    {"yymmdd", "ddmmyy", "mmddyy", "yyyymm", "ddmmyyyy", "mmddyyyy", "dd-mm-yy", "mm-dd-yy", "yy-mm-dd", "mm-yyyy"}
)

_DEEPEST = 40  # folders looked at, from the last one up
_LONGEST = 300

Reading = tuple[str, str]  # form, EDTF


@dataclass(frozen=True, slots=True)
class PathDate:
    """A date in a path: the piece of the path that holds it, as found, and its readings by form."""

    value: str
    where: str
    readings: tuple[Reading, ...]

    @property
    def days(self) -> tuple[str, ...]:
        """Its possible meanings as EDTF, each once."""
        return tuple(dict.fromkeys(day for _form, day in self.readings))

    @property
    def weak(self) -> bool:
        """Whether many other numbers look like it."""
        return WEAK_FORMS.issuperset(form for form, _day in self.readings)

    @property
    def exactness(self) -> int:
        """How exact it is: the length of its EDTF, but an interval of years counts least."""
        return max(len(day) for day in self.days) if "/" not in self.days[0] else 0


def path_dates(path: bytes) -> tuple[PathDate, ...]:
    """Return what the names of `path` say: one date, or several that contradict each other, the exactest first.

    Folders and file name speak together: `1994/03` above `03-04-1994.txt` leaves one reading of it.
    """
    folder, _, name = path.rpartition(b"/")
    found, _open = _folders(folder)
    whole = _whole(_stem(name), folder=False)
    inside = _extended(_open, _leading(_stem(name))) if _open and not whole else None
    if whole:
        found = (*found, PathDate(whole[0], f"file name {shown_path(name)}", whole[1]))
    elif inside:
        value, readings = inside
        found = (*found[:-1], PathDate(value, f"folder and file name {shown_path(name)}", readings))
    return _together(found)


@lru_cache(maxsize=8192)
def forms_of(value: str) -> tuple[Reading, ...]:
    """Return the readings by form of a `PathDate.value`."""
    found, _open = _walk(value.split("/"))
    return found[-1].readings if found else ()


def family_of(form: str) -> str:
    """Name the forms that differ only in the order of their numbers: `dd-mm-yyyy` and `mm-dd-yyyy` look alike."""
    return _FAMILIES.get(form) or form.replace("mm", "dd")


_FAMILIES = dict.fromkeys(("yymmdd", "ddmmyy", "mmddyy", "yyyymm"), "six digits") | dict.fromkeys(
    ("dd-mm-yy", "mm-dd-yy", "yy-mm-dd"), "three pairs"
)


def _together(found: tuple[PathDate, ...]) -> tuple[PathDate, ...]:
    """Let dates of one path narrow each other; keep beside the exactest those that contradict it.

    Numbers that have a weak form only are no date if they disagree: below `1994/01/27` stands many a `012345.txt`. If
    they agree, what they agree with is kept too, for their form may not hold in the folder.
    """
    if len(found) < 2:
        return found
    firm = tuple(date for date in found if not date.weak)
    first, *others = sorted(firm or found, key=lambda date: -date.exactness)  # stable: of two alike the folder's leads
    beside = []
    for other in (*others, *(date for date in found if firm and date.weak)):
        exact, wide = (other, first) if other.exactness > first.exactness else (first, other)
        agreed = tuple(reading for reading in exact.readings if any(_inside(reading[1], day) for day in wide.days))
        if agreed:
            first = PathDate(exact.value, exact.where, agreed)
        if (agreed and exact.weak and not wide.weak) or not (agreed or other.weak):
            beside.append(wide if agreed else other)
    return (first, *beside)


def _inside(day: str, wider: str) -> bool:
    first, slash, last = wider.partition("/")
    return first <= day[:4] <= last if slash else day.startswith(wider)


@lru_cache(maxsize=4096)
def _folders(folder: bytes) -> tuple[tuple[PathDate, ...], "PathDate | None"]:
    parts = folder.split(b"/")[-_DEEPEST:]
    return _walk([_text(part) for part in parts])


def _walk(names: list[str]) -> tuple[tuple[PathDate, ...], PathDate | None]:
    """Read folder names from the top: the dates found, and the last one if a folder below it can make it exacter."""
    found: list[PathDate] = []
    last: PathDate | None = None
    for name in names:
        whole = _whole(name, folder=True)
        longer = _extended(last, _piece(name)) if last and not (whole and len(whole[1][0][1]) == 10) else None
        if longer:
            value, readings = longer
            found[-1] = PathDate(value, f"folder names {shown_path(value.encode())}", readings)
        elif whole:
            value, readings = whole
            found.append(PathDate(value, f"folder name {shown_path(name.encode())}", readings))
        else:
            last = None
            continue
        last = found[-1] if found[-1].exactness in {4, 7} else None
    return tuple(found), last


def _text(name: bytes) -> str:
    """Decode a name: composed, so that Mac names read like all others; what is no UTF-8 matches nothing."""
    return unicodedata.normalize("NFC", name[:_LONGEST].decode("utf-8", "replace"))


def _stem(name: bytes) -> str:
    """Return a file's name without extensions (`.txt`, `.tar.gz`); digits after a full stop are none."""
    text = _text(name)
    for _ in range(2):
        stem, dot, ending = text.rpartition(".")
        if not (dot and stem and len(ending) <= 5 and ending.isalnum() and not ending.isdigit()):
            break
        text = stem
    return text


# --- pieces below a folder that names a year or a month ------------------------------------------------------------

_MONTH_NAME = r"([^\W\d_]{3,12})"
_SEPARATOR = r"[-_. ]"
_NUMBER = re.compile(r"([0-9]{1,2})")
_NUMBERED_MONTH = re.compile(rf"([0-9]{{1,2}}){_SEPARATOR}{{1,3}}{_MONTH_NAME}")
_TWO_NUMBERS = re.compile(r"([0-9]{2})[-_. ]?([0-9]{2})")
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}})[.]?{_SEPARATOR}{{0,2}}{_MONTH_NAME}(?![^\W_])")
_MONTH_DAY = re.compile(rf"{_MONTH_NAME}{_SEPARATOR}{{0,2}}([0-9]{{1,2}})(?![^\W_])")


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a name says of a date whose year, or month, stands above it."""

    value: str
    numbers: tuple[int, ...] = ()  # a month or a day, whichever is missing
    months: tuple[int, ...] = ()
    days: tuple[tuple[str, int, int], ...] = ()  # form, month, day


def _piece(name: str) -> _Piece:
    """Read a whole folder name as a month, a day, or both."""
    if match := _NUMBER.fullmatch(name):
        return _Piece(name, numbers=(int(match[1]),))
    if match := _TWO_NUMBERS.fullmatch(name):
        first, second = int(match[1]), int(match[2])
        return _Piece(name, days=(("mm-dd", first, second), ("dd-mm", second, first)))
    if month := month_of(name):
        return _Piece(name, months=(month,))
    if (both := _NUMBERED_MONTH.fullmatch(name)) and month_of(both[2]) == int(both[1]):
        return _Piece(name, months=(int(both[1]),))
    return _leading(name)


def _leading(name: str) -> _Piece:
    """Read a day and a named month at the start of a name."""
    if (match := _DAY_MONTH.match(name)) and (month := month_of(match[2])):
        return _Piece(match.group(), days=(("dd-mon", month, int(match[1])),))
    if (match := _MONTH_DAY.match(name)) and (month := month_of(match[1])):
        return _Piece(match.group(), days=(("mon-dd", month, int(match[2])),))
    return _Piece("")


def _extended(above: PathDate, piece: _Piece) -> tuple[str, tuple[Reading, ...]] | None:
    """Join a year or a month with what stands right below it; None if the two make no date."""
    readings: list[tuple[str, str | None]] = []
    for form, known in above.readings:
        if len(known) == 4:
            year = int(known)
            months = (*piece.numbers, *piece.months)
            readings += [(f"{form}/mm", f"{year}-{month:02}") for month in months if 1 <= month <= 12]
            readings += [(f"{form}/{shape}", existing(year, month, day)) for shape, month, day in piece.days]
        elif len(known) == 7:
            year, month = int(known[:4]), int(known[5:])
            readings += [(f"{form}/dd", existing(year, month, day)) for day in piece.numbers]
            readings += [
                (f"{form}/{shape}", existing(year, named, day)) for shape, named, day in piece.days if named == month
            ]
    existent = tuple((form, day) for form, day in readings if day)
    return (f"{above.value}/{piece.value}", existent) if existent else None


# --- dates within one name -----------------------------------------------------------------------------------------


def _whole(name: str, *, folder: bool) -> tuple[str, tuple[Reading, ...]] | None:
    """Find the first date that stands in one name: the piece that holds it, and its readings.

    A bare year counts only as the whole name of a folder.
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
    return _existent([("dd-mm-yyyy", year, second, first), ("mm-dd-yyyy", year, first, second)])


def _day_month_year(match: re.Match[str]) -> Iterator[Reading]:
    form = "dd-mon-yyyy" if len(match[3]) == 4 else "dd-mon-yy"
    return _existent([(form, match[3], month_of(match[2]), int(match[1]))])


def _month_day_year(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("mon-dd-yyyy", match[3], month_of(match[1]), int(match[2]))])


def _year_month_day(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("yyyy-mon-dd", match[1], month_of(match[2]), int(match[3]))])


def _year_day_month(match: re.Match[str]) -> Iterator[Reading]:
    return _existent([("yyyy-dd-mon", match[1], month_of(match[3]), int(match[2]))])


def _eight(match: re.Match[str]) -> Iterator[Reading]:
    digits = match[1]
    first, second, year = int(digits[:2]), int(digits[2:4]), digits[4:]
    yield from _existent([("yyyymmdd", digits[:4], int(digits[4:6]), int(digits[6:]))])
    yield from _existent([("ddmmyyyy", year, second, first), ("mmddyyyy", year, first, second)])


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
    return _existent(candidates)


def _month(form: str, year: str, month: int) -> Iterator[Reading]:
    if 1500 <= int(year) < 2100 and 1 <= month <= 12:
        yield form, f"{year}-{month:02}"


_YEARS = re.compile(r"(1[5-9][0-9]{2}|20[0-9]{2})(?:[-_– ]{1,3}(1[5-9][0-9]{2}|20[0-9]{2}))?")
_BEFORE, _AFTER = r"(?<![0-9])", r"(?![0-9])"
_NO_NUMBER_OF = r"(?<!issn)(?<!issn[-_. ])(?<!isbn)(?<!isbn[-_. ])(?<!id)(?<!id[-_. ])"
_ORDINAL = r"(?:st|nd|rd|th|er|[.])?"
_DAY = rf"{_BEFORE}([0-9]{{1,2}}){_ORDINAL}"
_NOT_A_LETTER = r"(?<![^\W\d_])"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Iterator[Reading]]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (rf"{_BEFORE}([0-9]{{4}})({_SEPARATOR})([0-9]{{1,2}})\2([0-9]{{1,2}}){_AFTER}", _year_first),
        (rf"{_BEFORE}([0-9]{{1,2}})({_SEPARATOR})([0-9]{{1,2}})\2([0-9]{{4}}){_AFTER}", _year_last),
        (
            rf"{_DAY}{_SEPARATOR}{{0,2}}{_MONTH_NAME}[-_., ]{{0,2}}([0-9]{{4}}|[0-9]{{2}}){_AFTER}",
            _day_month_year,
        ),
        (
            rf"{_NOT_A_LETTER}{_MONTH_NAME}[-_. ]{{0,2}}([0-9]{{1,2}}){_ORDINAL}[-_., ]{{1,3}}([0-9]{{4}}){_AFTER}",
            _month_day_year,
        ),
        (rf"{_BEFORE}([0-9]{{4}})[-_., ]{{0,2}}{_MONTH_NAME}[-_. ]{{0,2}}([0-9]{{1,2}}){_AFTER}", _year_month_day),
        (
            rf"{_BEFORE}([0-9]{{4}})[-_., ]{{1,2}}([0-9]{{1,2}}){_ORDINAL}{_SEPARATOR}{{0,2}}{_MONTH_NAME}(?![^\W_])",
            _year_day_month,
        ),
        (rf"{_BEFORE}{_NO_NUMBER_OF}([0-9]{{8}}){_AFTER}", _eight),
        (rf"{_BEFORE}{_NO_NUMBER_OF}([0-9]{{6}}){_AFTER}", _six),
        (rf"{_BEFORE}([0-9]{{1,2}})({_SEPARATOR})([0-9]{{1,2}})\2([0-9]{{2}}){_AFTER}", _three_pairs),
        (
            rf"{_BEFORE}([0-9]{{4}})({_SEPARATOR})([0-9]{{2}}){_AFTER}(?!\2[0-9]{{1,2}}(?![0-9]))",
            lambda match: _month("yyyy-mm", match[1], int(match[3])),
        ),
        (
            rf"{_NOT_A_LETTER}{_MONTH_NAME}[-_., ]{{0,2}}([0-9]{{4}}){_AFTER}",
            lambda match: _month("mon-yyyy", match[2], month_of(match[1])),
        ),
        (
            rf"{_BEFORE}([0-9]{{4}})[-_. ]{{0,2}}{_MONTH_NAME}(?![^\W_])",
            lambda match: _month("yyyy-mon", match[1], month_of(match[2])),
        ),
        (
            rf"{_BEFORE}([0-9]{{2}}){_SEPARATOR}([0-9]{{4}}){_AFTER}",
            lambda match: _month("mm-yyyy", match[2], int(match[1])),
        ),
    )
)
