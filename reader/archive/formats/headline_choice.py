# SPDX-License-Identifier: MIT
"""Choosing the headline among the lines that a page or a document sets large."""

from collections.abc import Callable, Container, Mapping

from reader.model.article import PartKind
from reader.text.furniture.above import is_of_page
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_section

NEXT_SIZE = 1.06  # times as large: still the same type
_NEARLY = 0.75  # times as large
_NAME_WORDS = 4


def without(numbers: list[int], is_other: Callable[[int], bool]) -> list[int]:
    """Return those numbers of lines that are not something else, all if none would be left."""
    return [number for number in numbers if not is_other(number)] or numbers


def without_running(lines: Mapping[int, tuple[str, float]], names: Container[str]) -> list[int]:
    """Leave out short lines that every page has, by their keys, if another is about as large: a headline may run, too.

    `lines` are texts and sizes by number.
    """

    def is_running(number: int) -> bool:
        text, size = lines[number]
        others = (other for key, (_, other) in lines.items() if key != number)
        short = len(text.split()) <= _NAME_WORDS
        return short and line_key(text) in names and any(other > _NEARLY * size for other in others)

    return without(list(lines), is_running)


def kind_above(text: str, names: Container[str]) -> PartKind | None:
    """Return what of the paper's own lines stands above a headline: its name, a section, the number of a page."""
    if is_section(line_key(text)):
        return PartKind.SECTION
    return PartKind.MASTHEAD if text.strip().isdecimal() or is_of_page(text, names) else None
