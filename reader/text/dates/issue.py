# SPDX-License-Identifier: MIT
"""Numbers of issues, as mastheads, names and fields give them: `No. 1234`, `Nr. 27`, `№ 27 (1234)`, `issue_0027`."""

import re
from functools import lru_cache

from reader.model.article import shown_path
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import find_day
from reader.text.dates.label import only_fillers
from reader.text.dates.names import DATE_NAMES

_LONGEST = 120  # of a line
_NUMBER = r"([0-9]{1,6})(?![0-9]|[.,][0-9])"
_IN_NAMES = r"no|nr|№|num|issue|ausgabe|heft|выпуск|номер"
_LABEL = rf"{_IN_NAMES}|n[º°]|number|numéro|numero|número|nummer|folge|edición|fascicolo"
_PRINTED = re.compile(rf"(?<!\w)(?:{_LABEL})(?:\.\s?|\s|:\s?)?{_NUMBER}", re.IGNORECASE)
_IN_NAME = re.compile(rf"(?<![^\W_])(?:{_IN_NAMES})[-_. ]{{0,2}}([0-9]{{1,5}})(?![0-9])", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")
_WORDS = (
    "no nr nº n° num number numero nummer issue ausgabe heft folge выпуск номер edicion fascicolo "
    "vol volume jahrgang jg bd band annee ano anno tome том год издания year price preis prix цена коп"
)
_BESIDE = DATE_NAMES.union(_WORDS.split())


def issue_of_line(line: str, where: str) -> Witness | None:
    """Read the number of an issue in a masthead: nothing but numbers, dates and such words stand beside it."""
    if len(line) > _LONGEST:
        return None
    match = _PRINTED.search(line)
    if not match or not int(match[1]):
        return None
    rest = f"{line[: match.start()]} {line[match.end() :]}".casefold()
    named = _LETTERS.search(rest) is not None and not only_fillers(rest, _BESIDE)
    if named and not _holds_day(rest):  # a title may stand beside it where a day does, too
        return None
    return Witness(WitnessKind.ISSUE, match.group().strip(), (), where)


def _holds_day(text: str) -> bool:
    found = find_day(text)
    return found is not None and bool(found.readings) and len(found.readings[0]) == len("1994-01-27")


@lru_cache(maxsize=1024)
def issue_of_path(path: bytes) -> Witness | None:
    """Read the number of an issue in a file's name or that of its folder, where a word says that it is one."""
    for name, place in zip(path.split(b"/")[:-3:-1], ("file name", "folder name"), strict=False):
        match = _IN_NAME.search(name.decode("utf-8", "replace"))
        if match and int(match[1]):
            return Witness(WitnessKind.ISSUE, match.group(), (), f"{place} {shown_path(name)}")
    return None


def issue_of_field(value: str) -> Witness | None:
    """Read the number of an issue in the field that states it."""
    match = _PRINTED.search(value[:_LONGEST]) or re.fullmatch(rf"\s*{_NUMBER}\s*", value[:_LONGEST])
    return Witness(WitnessKind.ISSUE, match.group().strip(), (), "field issue") if match and int(match[1]) else None


def number_of_issue(value: str) -> int:
    """Return the number in an issue witness's `value`."""
    return int("".join(filter(str.isdigit, value)) or 0)
