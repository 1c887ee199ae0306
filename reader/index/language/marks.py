# SPDX-License-Identifier: MIT
"""What may stand after `is:`, `format:` and `furniture:`: what the index itself doesn't hold (see `Outside`)."""

from reader.errors import QueryError
from reader.model.flags import FLAGS, FORMAT, LINE, PLAIN_FLAGS, furniture_line, valued
from reader.model.formats import FORMATS
from reader.model.query import Flag
from reader.model.texts import Span


def mark_leaf(field: str, value: str, start: int, span: Span, *, typing: bool) -> Flag | None:
    """Return the leaf of such a field. `start` is where the value stands in what was typed, `span` goes with the leaf.

    None while the value is still being `typing`. Raises `QueryError` for one that doesn't exist.
    """
    if field == LINE:
        return _line(value, start, span, typing=typing)
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
