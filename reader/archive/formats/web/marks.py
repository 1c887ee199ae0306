# SPDX-License-Identifier: MIT
"""Collecting the words of elements that are called a date, an author or a headline, or are set as one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from reader.archive.formats.web.block import Mark, MarkKind, Zone
from reader.archive.formats.web.elements import SELF_ENDING

_DATE = re.compile(
    r"(?<![a-z])(?:(?:article|post|pub|entry|news|story|display|publish|created?)?-?date|datum|fecha|data|dt|datetime|"
    r"timestamp|dateline|published|datepublished|posted|time)(?![a-z])"
)
_AUTHOR = re.compile(
    r"(?<![a-z])(?:(?:article|post|entry|news|story)?-?authors?|autor|auteur|autore|verfasser|byline|writer|vcard|fn|"
    r"reporter)(?![a-z])"
)
_HEADLINE = re.compile(
    r"(?<![a-z])(?:headline|(?:entry|post|article|story|news|content)[-_]?(?:title|heading|headline)|contentheading|titre|"
    r"titolo|titulo|überschrift|ueberschrift|schlagzeile)(?![a-z])"
)
_LARGE = re.compile(r"\+[1-4]|[4-7]")  # of `font`, before there were style sheets
LARGE = "large"
"""The name of a mark whose words are set in large letters."""

TIP = "tip"
"""The name of a mark that only its tip, a day as machines write it, makes one: of an `abbr` around "today"."""

_EDITED = frozenset({"ins", "del"})  # these tell when a text was changed
_DATA = re.compile(r"data-(?:\w{1,20}-)?(?:date|time|published|pubdate|created)")
_TIP = re.compile(r"(?:1[89]|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?:[T ][0-9:.]{4,15}(?:Z|[+-][0-9:]{4,6})?)?")
_YEAR = re.compile(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")
_NAMING = ("itemprop", "property", "class", "id")
_MOST = 1000
_MOST_OPEN = 8
_LONGEST = 300  # characters: a mark that holds more is a box around the story


@dataclass(slots=True)
class _Open:
    kind: MarkKind
    tag: str
    value: str
    names: str
    block: int
    zone: Zone
    beside: bool
    inside: int = 0
    length: int = 0
    pieces: list[str] = field(default_factory=list)


def mark_of(tag: str, told: Mapping[str, str]) -> tuple[MarkKind, str, str] | None:
    """Return what an element calls its words, what it gives for machines, and its names; None if it calls them nothing.

    hAtom gives the day in the `title` of an `abbr`, microdata in `content`, HTML in `datetime`, a site for its scripts
    in `data-…`.
    """
    if tag == "font" and _LARGE.fullmatch(told.get("size", "").strip()):
        return MarkKind.HEADLINE, "", LARGE
    tipped = tag == "abbr" and _TIP.fullmatch(told.get("title", "").strip()[:40]) is not None
    dated = tag == "time" or ("datetime" in told and tag not in _EDITED)
    if not (dated or tipped or "class" in told or "id" in told or "itemprop" in told or "property" in told):
        return None
    names = " ".join(told.get(key, "")[:300] for key in _NAMING).lower()
    if "pubdate" in told:
        names += " pubdate"
    kind = MarkKind.DATE if dated else _kind_named(names)
    if kind is MarkKind.DATE:
        return kind, (told.get("datetime") or told.get("content") or _date_beside(told)).strip(), names
    if tipped and not kind:
        return MarkKind.DATE, told["title"].strip(), TIP
    return (kind, told.get("content", "").strip(), names) if kind else None


def _date_beside(told: Mapping[str, str]) -> str:
    """Return the whole date that an element has for its tip or for scripts, where it shows "3 hours ago"."""
    values = (value for name, value in told.items() if name == "title" or _DATA.match(name))
    return next((value for value in values if _YEAR.search(value)), "")


@lru_cache(maxsize=2048)  # a page uses few names, but often
def _kind_named(names: str) -> MarkKind | None:
    kinds = ((_DATE, MarkKind.DATE), (_AUTHOR, MarkKind.AUTHOR), (_HEADLINE, MarkKind.HEADLINE))
    return next((kind for pattern, kind in kinds if pattern.search(names)), None)


class Marks:
    """The marks of a page, those that are still open among them."""

    def __init__(self) -> None:
        self.found: list[Mark] = []
        self._open: list[_Open] = []

    def __bool__(self) -> bool:
        """Whether any is open."""
        return bool(self._open)

    def start(self, tag: str, said: tuple[MarkKind, str, str] | None, block: int, *, zone: Zone, beside: bool) -> None:
        """Note an element's start, visible and not void, with what `mark_of` says of it."""
        numbers = range(len(self._open) - 1, -1, -1) if self._open else ()
        same = next((number for number in numbers if self._open[number].tag == tag), -1)
        if same >= 0 and tag in SELF_ENDING:
            self._close(same)
            same = -1
        if said and len(self._open) < _MOST_OPEN and len(self.found) < _MOST:
            kind, value, names = said
            self._open.append(_Open(kind, tag, value, names, block, zone, beside))
        elif same >= 0:
            self._open[same].inside += 1

    def add(self, text: str) -> None:
        """Note text, or the line feed that a block's edge is."""
        for mark in self._open:
            if mark.length <= _LONGEST:
                mark.pieces.append(text)
                mark.length += len(text)

    def end(self, tag: str) -> None:
        """Note an element's end."""
        for number in range(len(self._open) - 1, -1, -1):
            mark = self._open[number]
            if mark.tag == tag:
                if mark.inside:
                    mark.inside -= 1
                else:
                    self._close(number)
                return

    def _close(self, number: int) -> None:
        mark = self._open.pop(number)
        if mark.length <= _LONGEST:
            lines = (" ".join(line.split()) for line in "".join(mark.pieces).split("\n"))
            shown = "\n".join(line for line in lines if line)
            self.found.append(Mark(mark.kind, mark.value, shown, mark.names, mark.block, mark.zone, mark.beside))
