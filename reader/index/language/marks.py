# SPDX-License-Identifier: MIT
"""What may stand after `is:`, `format:`, `furniture:`, `note:`, `tag:`, `in:` and `id:`: what the index doesn't hold.

Which tags and collections there are is not known here (see `Library.parse`).
"""

import re

from reader.errors import QueryError
from reader.model.flags import FLAGS, FORMAT, ID, LINE, NOTE, OWN_KINDS, PLAIN_FLAGS, furniture_line, own_name, valued
from reader.model.formats import FORMATS
from reader.model.query import Flag
from reader.model.texts import Span
from reader.text.words import name_key

_ID = re.compile(r"([a-z]{13})(?::[0-9a-f]{0,64})?")  # what citations hold has the beginning of a checksum behind it


def mark_leaf(field: str, value: str, start: int, span: Span, *, typing: bool) -> Flag | None:
    """Return the leaf of such a field. `start` is where the value stands in what was typed, `span` goes with the leaf.

    None while the value is still being `typing`. Raises `QueryError` for one that doesn't exist.
    """
    if field == LINE:
        return _line(value, start, span, typing=typing)
    if field in OWN_KINDS:
        return _own(field, value, start, span, typing=typing)
    if field == ID:
        return _id(value, start, span, typing=typing)
    known = FORMATS if field == FORMAT else FLAGS
    name = value.lower()
    if name in known:
        return Flag(valued(FORMAT, name) if field == FORMAT else name, span)
    if typing and any(one.startswith(name) for one in known):
        return None
    if field == FORMAT:
        raise QueryError(
            f"There is no format “{value}”.",
            start=start,
            end=start + len(value),
            hint=f"There are {', '.join(FORMATS)}.",
        )
    marks = ", ".join(f"is:{flag}" for flag in PLAIN_FLAGS)
    raise QueryError(f"There is no mark “{value}”.", start=start, end=start + len(value), hint=f"There are {marks}.")


def _line(value: str, start: int, span: Span, *, typing: bool) -> Flag | None:
    line = furniture_line(value)
    if line and not typing:
        return Flag(valued(LINE, line), span)
    if typing:
        return None
    raise QueryError(
        "After “furniture:” stands a whole line.",
        start=start,
        end=start + len(value),
        hint="Write it between quotation marks, as the report tells it.",
    )


def _own(field: str, value: str, start: int, span: Span, *, typing: bool) -> Flag | None:
    """Return what asks for the user's own words; those still being typed, or before an asterisk, are a beginning."""
    name = name_key(value) if field == NOTE else own_name(value)
    if name:
        return Flag(valued(field, f"{name}*" if typing or value.endswith("*") else name), span)
    if typing:
        return None
    raise QueryError(
        f"After “{field}:” stands a name or a word.",
        start=start,
        end=start + len(value),
        hint="Write it between quotation marks if it has blanks.",
    )


def _id(value: str, start: int, span: Span, *, typing: bool) -> Flag | None:
    match = _ID.fullmatch(value.lower())
    if match:
        return Flag(valued(ID, match[1]), span)
    if typing:
        return None
    raise QueryError(
        f"“{value}” is no article's id.",
        start=start,
        end=start + len(value),
        hint="An id has thirteen letters, as citations name it behind “Backfile”.",
    )
