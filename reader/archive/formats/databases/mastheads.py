# SPDX-License-Identifier: MIT
"""Lines in which databases name paper, day, issue and page: `Tide, The (ME) - May 4, 1993 - page A3`."""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.archive.formats.databases.shapes import is_edition, page_in
from reader.text.dates.days import find_day
from reader.text.dates.names import WEEKDAY_NUMBER, weekday_of
from reader.text.late import late
from reader.text.words import fold

_LONGEST = 200
_MOST_WORDS = 12  # of a paper's name
_MOST_WORDS_BEHIND = 4  # of an edition
_DAY = len("1993-05-04")
_MARK = late(r"(?:©|\(c\)|(?:Quelle|Source|Aus|In|Publication)\s?:)\s{0,3}", re.IGNORECASE)
_YEAR = late(r"\d{4}")
_LAST_WORD = late(r"[^\W\d_]{2,12}(?=[.,]?\s{0,3}\Z)")
_PARTED = late(r"(?:\s(?P<dash>[-–—·|]{1,2})|\s(?P<of>vom|du|del|от)|\s?(?P<stop>[;,]))\s{0,3}\Z")
_PIECES = late(r"\s[-–—·|]{1,2}\s|[;,]")
_ISSUE = late(
    r"(?:(?:Ausgabe|Ausg\.|Heft)[\s-]{0,3}(?:Nr\.?|Nummer)?|Nr\.?|Nummer|No\.?|N°|Numéro|№|Issue)\s{0,3}:?\s{0,3}"
    r"(\d[\w/.-]{0,14})",
    re.IGNORECASE,
)
_SPOKEN = late(r"[:?!](?![^()]{0,60}\))")  # an author's colon, or a headline's question; not a place's in brackets
_PLACE = late(r"\([^()]{2,60}\)\s{0,3}\Z")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What such a line states; `day` is the line as far as it tells the day."""

    source: str
    day: str
    issue: str = ""
    page: str = ""
    edition: str = ""
    dashed: bool = False  # a dash stands between paper and day


@lru_cache(maxsize=64)  # each first line is asked for by whoever recognises, divides and takes apart
def masthead_of(line: str) -> Masthead | None:
    """Read a line that is a paper's name, a day, and nothing else but issue, page or edition; else None.

    A name and a day alone are a headline as well: a place in brackets, a page or an issue must stand with them, or
    semicolons between.
    """
    line = line.strip()
    if len(line) > _LONGEST or not _YEAR.search(line):
        return None
    mark = _MARK.match(line)
    line = line[mark.end() :] if mark else line
    found = find_day(line)
    if not found or not found.readings or len(found.readings[0]) < _DAY or not found.start:
        return None
    before, weekday = _without_weekday(line[: found.start])
    parted = _PARTED.search(before)
    name = before[: parted.start()].strip(" ,;-–—\xa0") if parted else ""
    if not parted or not _is_name(name):
        return None
    behind = _behind(line[found.end :])
    if behind is None:
        return None
    issue, page, edition = behind
    plain = parted["stop"] == ";" or (parted["of"] is None and _PLACE.search(name))
    if not (issue or page or plain):
        return None
    return Masthead(
        name, f"{weekday} {line[found.start : found.end]}".strip(), issue, page, edition, bool(parted["dash"])
    )


def _without_weekday(before: str) -> tuple[str, str]:
    word = _LAST_WORD.search(before)
    if word and weekday_of(word[0]) is not None:
        return before[: word.start()], word[0]
    return before, ""


def _is_name(name: str) -> bool:
    return (
        1 < len(name) <= _LONGEST // 2
        and (name[0].isupper() or name[0].isdigit() or name[0] in "«„“\"'")
        and len(name.split()) <= _MOST_WORDS
        and not _SPOKEN.search(name)
    )


def _behind(rest: str) -> tuple[str, str, str] | None:
    """Return the issue, the page and the edition that stand behind a day, None if anything else does."""
    issue = page = ""
    editions: list[str] = []
    for piece in map(str.strip, _PIECES.split(rest)):
        text = piece.strip(" .\xa0")
        number = _ISSUE.fullmatch(text)
        leaf, left = page_in(f"{text[0].upper()}{text[1:]}".replace(":", " ")) if text else ("", "")
        if number:
            issue = issue or number[1]
        elif leaf and not left:
            page = page or leaf
        elif text and fold(text) not in WEEKDAY_NUMBER and weekday_of(text) is None:
            if not is_edition(text) and len(text.split()) > _MOST_WORDS_BEHIND:
                return None
            editions.append(text)
    if editions and not (issue or page) and not any(map(is_edition, editions)):
        return None
    return issue, page, ", ".join(editions)
