# SPDX-License-Identifier: MIT
"""Dates in folder and file names, joined along a path. Whether they are dates indeed, only the folder can tell."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.model.article import shown_path
from reader.text.dates.days import existing, month_of
from reader.text.dates.pathcited import year_cited
from reader.text.dates.pathcopy import note_of_copying
from reader.text.dates.pathfault import LATE, impossible_day
from reader.text.dates.pathform import MONTH_NAME, SEPARATOR, Reading, date_in_name, is_weak
from reader.text.dates.pathpiece import extended, is_month, leading, named_year, piece_of, starting
from reader.text.dates.pathseason import season_below_year, season_in_name
from reader.text.dates.pathspan import span_in_name
from reader.text.dates.pathyear import YEAR_BESIDE_WORDS, year_beside_words

_SPAN = re.compile(r"(?<![0-9])(1[5-9][0-9]{2}|20[0-9]{2})\s?[-–]\s?(1[5-9][0-9]{2}|20[0-9]{2})(?![0-9])")
_DEEPEST = 40  # folders looked at, from the last one up
_LONGEST = 300
_DAY_OF_FOLDERS = re.compile(  # 1994/02/31, 1994/02-31, 1994-02/31, 1994/31 February
    rf"(?<![0-9])((?:1[5-9]|20)[0-9]{{2}})"
    rf"(?:[/._-]([0-9]{{1,2}})[/._-]([0-9]{{1,2}})|/([0-9]{{1,2}})[.]?{SEPARATOR}{{0,2}}{MONTH_NAME})(?=/|$)"
)


@dataclass(frozen=True, slots=True)
class PathDate:
    """A date in a path: the piece of the path that holds it, as found, and its readings by form.

    `copied` tells of a name with a note on its copying whether the date is that of the copying; None of all others.
    """

    value: str
    where: str
    readings: tuple[Reading, ...]
    copied: bool | None = None

    @property
    def days(self) -> tuple[str, ...]:
        """Its possible meanings as EDTF, each once."""
        return tuple(dict.fromkeys(day for _form, day in self.readings))

    @property
    def weak(self) -> bool:
        """Whether many other numbers look like it."""
        return all(is_weak(form) for form, _day in self.readings)

    @property
    def exactness(self) -> int:
        """How exact it is: the length of its EDTF; an interval of years counts least, of months less than a month."""
        first, slash, _last = self.days[0].partition("/")
        return max(map(len, self.days)) if not slash else len("1994-") if len(first) > len("1994") else 0


@lru_cache(maxsize=1024)
def path_dates(path: bytes) -> tuple[PathDate, ...]:
    """Return what the names of `path` say: one date, or several that contradict each other, the exactest first.

    Folders and file name speak together: `1994/03` above `03-04-1994.txt` leaves one reading of it.
    """
    folder, _, name = path.rpartition(b"/")
    found, above = _folders(folder)
    stem, copied = _without_copying(_stem(name), below=above is not None)
    whole = span_in_name(stem, folder=False) or date_in_name(stem, folder=False)
    inside = _in_file_name(above, stem, _text(name)) if above and not whole else None
    if not (whole or above):
        inside = _below_named_year(_text(folder.rpartition(b"/")[2]), stem)
    whole = whole or (None if inside else season_in_name(stem) or year_cited(stem))
    if whole:
        found = (*found, PathDate(whole[0], f"file name {shown_path(name)}", whole[1]))
    elif inside:
        value, readings = inside
        apart = found[:-1] if above else found
        found = (*apart, PathDate(value, f"folder and file name {shown_path(name)}", readings))
    dated = _together(_of_their_century(found, folder))
    if copied is None:
        return dated
    own = (replace(date, copied=False) if date.where.endswith(shown_path(name)) else date for date in dated)
    return (*own, PathDate(copied[0], f"file name {shown_path(name)}", copied[1], copied=True))


def _without_copying(stem: str, *, below: bool) -> "tuple[str, tuple[str, tuple[Reading, ...]] | None]":
    """Part a file's name from the day on which a note in it says that the paper was copied, if another is the paper's.

    That other one stands in the rest of the name, or in folders (`below`), and can't be the later one.
    """
    note = note_of_copying(stem)
    copied = date_in_name(note[1], folder=True) if note else None
    if note is None or copied is None:
        return stem, None
    paper = date_in_name(note[0], folder=False)
    if paper:
        first, last = min(day for _form, day in paper[1]), max(day for _form, day in copied[1])
        return (note[0], copied) if last >= first[: len(last)] else (stem, None)
    return (note[0], copied) if below else (stem, None)


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
        narrowed.append(replace(date, readings=kept or date.readings))
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
    for match in _DAY_OF_FOLDERS.finditer(above) if LATE.search(above) else ():
        month = int(match[2]) if match[2] else month_of(match[5])
        day = int(match[3] or match[4])
        if "/" in match.group() and 29 <= day <= 31 and 1 <= month <= 12 and not existing(int(match[1]), month, day):
            yield match.group(), f"folder names {shown_path(match.group().encode())}"


def _in_file_name(above: PathDate, stem: str, name: str) -> tuple[str, tuple[Reading, ...]] | None:
    """Join a year or month with the day that a file's name begins with: in letters, else in figures, if it is one."""
    found = extended(above.value, above.readings, leading(stem))
    if stem == name or (found and not all(is_weak(form) for form, _day in found[1])):
        return found
    tried = (extended(above.value, above.readings, piece) for piece in starting(stem))
    numbered = found or next(filter(None, tried), None)
    return (f"{above.value}/{name}", (*numbered[1], *above.readings)) if numbered else None


def _below_named_year(folder: str, stem: str) -> tuple[str, tuple[Reading, ...]] | None:
    """Join the year in a folder's name (`Herald 1994`) with the day that a file's name begins with, in letters."""
    year = named_year(folder)
    return extended(*year, leading(stem)) if year and len(year[1]) == 1 else None


@lru_cache(maxsize=8192)
def forms_of(value: str) -> tuple[Reading, ...]:
    """Return the readings by form of a `PathDate.value`."""
    folders, _, name = value.rpartition("/")
    stem, _copied = _without_copying(_stem(name.encode()), below=bool(folders))
    if folders and stem != name:
        found, above = _walk(folders.split("/"))
        inside = _in_file_name(above, stem, name) if above else None
        if inside:
            return inside[1]
    found, _above = _walk(value.split("/"))
    cited = None if found else year_cited(value)
    return found[-1].readings if found else cited[1] if cited else ()


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
        agreed = _agreeing(exact, wide)
        if not agreed and exact.exactness == wide.exactness and (agreed := _agreeing(wide, exact)):
            exact, wide = wide, exact
        if agreed:
            first = replace(exact, readings=agreed)
        if (agreed and exact.weak and not wide.weak) or not (agreed or other.weak):
            beside.append(wide if agreed else other)
    return (first, *beside)


def _agreeing(exact: PathDate, wide: PathDate) -> tuple[Reading, ...]:
    return tuple(reading for reading in exact.readings if any(_inside(reading[1], day) for day in wide.days))


def _inside(day: str, wider: str) -> bool:
    first, slash, last = wider.partition("/")
    return first <= day[: len(first)] <= last if slash else day.startswith(wider)


@lru_cache(maxsize=4096)
def _folders(folder: bytes) -> tuple[tuple[PathDate, ...], "PathDate | None"]:
    parts = folder.split(b"/")[-_DEEPEST:]
    return _walk([_text(part) for part in parts])


def _walk(names: list[str]) -> tuple[tuple[PathDate, ...], PathDate | None]:
    """Read folder names from the top: the dates found, and the last one if a folder below it can make it exacter."""
    found: list[PathDate] = []
    last: PathDate | None = None
    for number, name in enumerate(names):
        own, copied = _without_copying(name, below=False)
        whole = (
            span_in_name(own, folder=True)
            or date_in_name(own, folder=True)
            or season_in_name(own)
            or _short_year(names, number)
        )
        longer = extended(last.value, last.readings, piece_of(name)) if last and not _is_day(whole) else None
        season = _season_below(last, name) if last and not whole and not longer else None
        if season:
            found.append(season)  # and what stands below it is read with the year
        elif longer:
            value, readings = longer
            date = PathDate(value, f"folder names {shown_path(value.encode())}", readings)
            if any(form.endswith("/rom") for form, _day in readings):
                found.append(date)  # beside the year, which holds whatever its parts are
            else:
                found[-1] = date
        elif whole:
            value, readings = whole
            where = f"folder name {shown_path(name.encode())}"
            found.append(PathDate(value, where, readings, None if copied is None else False))
        else:
            if beside := year_beside_words(name, names[number - 1] if number else ""):
                value, year = beside
                where = f"folder name {shown_path(value.encode())}"
                found.append(PathDate(value, where, ((YEAR_BESIDE_WORDS, year),)))
            last = None
            continue
        if not season:
            last = found[-1] if any(len(day) in {4, 7} for day in found[-1].days) else None
    return tuple(found), last


def _season_below(above: PathDate, name: str) -> PathDate | None:
    """Join a year with the quarter or season right below it."""
    read = ((f"{form}/season", season_below_year(name, day)) for form, day in above.readings if len(day) == len("1994"))
    value, readings = f"{above.value}/{name}", tuple((form, day) for form, day in read if len(day) > len("1994"))
    return PathDate(value, f"folder names {shown_path(value.encode())}", readings) if readings else None


def _is_day(whole: tuple[str, tuple[Reading, ...]] | None) -> bool:
    return whole is not None and len(whole[1][0][1]) == len("1994-01-27")


def _short_year(names: list[str], number: int) -> tuple[str, tuple[Reading, ...]] | None:
    """Read `94`, `y1994` or `Herald 1994` as a year if a month is the name below it."""
    below = names[number + 1] if number + 1 < len(names) else ""
    return named_year(names[number]) if below and is_month(below) else None


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
