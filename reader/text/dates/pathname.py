# SPDX-License-Identifier: MIT
"""Dates in folder and file names, joined along a path. Whether they are dates indeed, only the folder can tell."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.model.article import shown_path
from reader.text.dates.days import existing, month_of
from reader.text.dates.pathform import MONTH_NAME, SEPARATOR, WEAK_FORMS, Reading, date_in_name, impossible_day

_SPAN = re.compile(r"(?<![0-9])(1[5-9][0-9]{2}|20[0-9]{2})\s?[-–]\s?(1[5-9][0-9]{2}|20[0-9]{2})(?![0-9])")
_DEEPEST = 40  # folders looked at, from the last one up
_LONGEST = 300


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


@lru_cache(maxsize=1024)
def path_dates(path: bytes) -> tuple[PathDate, ...]:
    """Return what the names of `path` say: one date, or several that contradict each other, the exactest first.

    Folders and file name speak together: `1994/03` above `03-04-1994.txt` leaves one reading of it.
    """
    folder, _, name = path.rpartition(b"/")
    found, above = _folders(folder)
    whole = date_in_name(_stem(name), folder=False)
    inside = _extended(above, _leading(_stem(name))) if above and not whole else None
    if whole:
        found = (*found, PathDate(whole[0], f"file name {shown_path(name)}", whole[1]))
    elif inside:
        value, readings = inside
        found = (*found[:-1], PathDate(value, f"folder and file name {shown_path(name)}", readings))
    return _together(_of_their_century(found, folder))


def _of_their_century(found: tuple[PathDate, ...], folder: bytes) -> tuple[PathDate, ...]:
    """Keep of two-digit years those that a folder's name spans: `17dec23` below `Gazette 1923-1925`.

    The span itself dates nothing: it is that of the paper, or of the shelf.
    """
    spans = [(match[1], match[2]) for match in _SPAN.finditer(_text(folder)) if match[1] < match[2]]
    if not spans:
        return found
    narrowed = []
    for date in found:
        kept = tuple(
            reading for reading in date.readings if any(first <= reading[1][:4] <= last for first, last in spans)
        )
        narrowed.append(PathDate(date.value, date.where, kept or date.readings))
    return tuple(narrowed)


def impossible_days(path: bytes) -> Iterator[tuple[str, str]]:
    """Yield what is written as a day in the names of `path` though no such day exists, and where it stands."""
    *folders, name = path.split(b"/")[-_DEEPEST:]
    for folder in folders:
        if piece := impossible_day(_text(folder)):
            yield piece, f"folder name {shown_path(folder)}"
    if piece := impossible_day(_stem(name)):
        yield piece, f"file name {shown_path(name)}"
    above = "/".join(map(_text, folders))
    for match in _DAY_OF_FOLDERS.finditer(above) if _LATE.search(above) else ():
        month = int(match[2]) if match[2] else month_of(match[5])
        day = int(match[3] or match[4])
        if "/" in match.group() and 29 <= day <= 31 and 1 <= month <= 12 and not existing(int(match[1]), month, day):
            yield match.group(), f"folder names {shown_path(match.group().encode())}"


@lru_cache(maxsize=8192)
def forms_of(value: str) -> tuple[Reading, ...]:
    """Return the readings by form of a `PathDate.value`."""
    found, _above = _walk(value.split("/"))
    return found[-1].readings if found else ()


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
        whole = date_in_name(name, folder=True)
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
        last = found[-1] if any(len(day) in {4, 7} for day in found[-1].days) else None
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

_NUMBER = re.compile(r"([0-9]{1,2})")
_NUMBERED_MONTH = re.compile(rf"([0-9]{{1,2}}){SEPARATOR}{{1,3}}{MONTH_NAME}")
_TWO_NUMBERS = re.compile(r"([0-9]{2})[-_. ]?([0-9]{2})")
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}})[.]?{SEPARATOR}{{0,2}}{MONTH_NAME}(?![^\W_])")
_MONTH_DAY = re.compile(rf"{MONTH_NAME}{SEPARATOR}{{0,2}}([0-9]{{1,2}})(?![^\W_])")


_LATE = re.compile("29|3[01]")  # no month lacks an earlier day
_DAY_OF_FOLDERS = re.compile(  # 1994/02/31, 1994/02-31, 1994-02/31, 1994/31 February
    rf"(?<![0-9])((?:1[5-9]|20)[0-9]{{2}})"
    rf"(?:[/._-]([0-9]{{1,2}})[/._-]([0-9]{{1,2}})|/([0-9]{{1,2}})[.]?{SEPARATOR}{{0,2}}{MONTH_NAME})(?=/|$)"
)


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
        return _Piece(name, months=(int(both[1]),), days=_leading(name).days)  # or the fourth of April
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
