# SPDX-License-Identifier: MIT
"""Bylines of several lines, as text has them that is taken from a page: `By`, `Ann Miller`, `and`, `Jo Field`."""

from collections.abc import Sequence

from reader.model.texts import EditKind
from reader.text.furniture.byline import byline_of
from reader.text.furniture.line import EDGE, Line
from reader.text.furniture.sheet import Sheet
from reader.text.words import fold

_BY = frozenset({"by", "von", "par", "por", "di", "автор"})
_AND = frozenset({"and", "und", "et", "y", "e", "и", "&", ","})
_BUTTONS = frozenset({"follow", "folgen", "suivre", "seguir", "segui"})
_MOST = 8  # lines below the *By*
_LONGEST = 150


def take_parted_byline(sheet: Sheet, fields: dict[str, str]) -> None:
    """Move a byline to its field whose *By* stands in a line of its own; a single line above it is the headline."""
    lines = sheet.lines
    found = (number for number in range(1, min(EDGE, len(lines))) if fold(lines[number].text).strip(" :") in _BY)
    first = next(found, 0)
    names, count = _names(lines[first + 1 : first + 1 + _MOST]) if first else ("", 0)
    last = first + count
    if not names or last + 1 >= len(lines):
        return
    last += fold(lines[last + 1].text) in _BUTTONS
    fields.setdefault("byline", names)
    sheet.take(first, last, EditKind.FIELD, "byline")
    headline = lines[0].text
    if first == 1 and len(lines) > 1 and len(headline) <= _LONGEST and not fields.get("headline"):
        fields["headline"] = headline
        sheet.take(0, 0, EditKind.FIELD, "headline")


def _names(lines: Sequence[Line]) -> tuple[str, int]:
    """Return the names below a *By*, and in how many lines they stand."""
    names, count, open_ended = "", 0, True
    for number, line in enumerate(lines, 1):
        if fold(line.text) in _AND:
            open_ended = True
            names += line.text if line.text == "," else f" {line.text}"
            continue
        bare = line.text.rstrip(",")
        if not open_ended or byline_of(f"By {bare}") != bare:
            break
        names, count = f"{names} {line.text}".strip(), number
        open_ended = line.text.endswith(",")
    return names.rstrip(","), count
