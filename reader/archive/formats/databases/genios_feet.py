# SPDX-License-Identifier: MIT
"""Exports of GENIOS (wiso) in which an item's paper and day stand below its text."""

from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.field_labels import label_of
from reader.archive.formats.databases.layout import Lines
from reader.archive.formats.databases.mastheads import masthead_of
from reader.archive.formats.databases.shapes import is_claim
from reader.text.late import late

_SOURCE = "quelle"
_FOOT = frozenset({"dokumentnummer", "alle rechte vorbehalten", "dauerhafte adresse des dokuments"})
_FEWEST_ABOVE = 2  # lines of an item above what is said of it
_NEAR = 10  # lines below its paper in which more is said
_PAGE = late(r"\s{0,200}Seite \d{1,5} von \d{1,5}\s{0,40}")
_LISTED = late(r"\s{0,40}\d{1,4}\.\s.{1,400}|.{0,400}\.{3}\s?\d{1,5}\s{0,40}")
_ABOVE_ALL = "Dokumente"
_CONTENTS = "Inhaltsverzeichnis"


def has_feet(lines: Sequence[str]) -> bool:
    """Tell whether the first paper with a day stands below a text, and right below it what such databases add."""
    shown = list(_without_pages(lines))
    above = 0
    for place, line in enumerate(shown):
        if label_of(line).name.lower() == _SOURCE and masthead_of(line):
            return above >= _FEWEST_ABOVE and any(map(_is_of_foot, shown[place + 1 : place + 1 + _NEAR]))
        if label_of(line).name or masthead_of(line):
            return False
        above += bool(line.strip())
    return False


def _is_of_foot(line: str) -> bool:
    return label_of(line).name.lower() in _FOOT


def split_at_feet(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the lines of each item: behind what is said of one begins the next."""
    item = Lines()
    told = parted = False  # whether anything closed the item, and whether an empty line follows
    for line in _without_pages(lines):
        if told and parted and line.strip() and not label_of(line).name and not is_claim(line):
            yield item.take()
            told = False
        told |= _is_of_foot(line)
        parted = not line.strip()
        item.add(line)
    rest = item.take()
    if told or sum(map(bool, map(str.strip, rest))) >= _FEWEST_ABOVE:
        yield rest


def _without_pages(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines but for the numbers of pages, what stands at their tops, and the list of contents."""
    listing = parted = False
    for line in lines:
        bare = line.strip(" \t\ufeff\f")
        if _PAGE.fullmatch(line) or bare == _ABOVE_ALL:
            listing = False
            yield ""
            continue
        listing |= bare == _CONTENTS
        if listing and parted and bare and bare != _CONTENTS and not _LISTED.fullmatch(line):
            listing = False
        parted = not bare
        if not listing:
            yield line
