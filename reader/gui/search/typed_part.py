# SPDX-License-Identifier: MIT
"""A part of a search as it was typed, with the name of its field: that may stand before brackets around several."""

import re

from reader.model.query import Keyword, Leaf, Near, Query, WordLeaf, leaves
from reader.model.texts import Span

_OF_PEOPLE = frozenset({"person", "speaker"})
_NAME = re.compile(r"[^\W\d_]+:\Z")


def whole_part(text: str, span: Span) -> Span:
    """Return where a part stands in `text` with the brackets around it alone, and the name of a field before it."""
    start, end = span.start, span.end
    while text[:start].endswith("(") and text[end:].startswith(")"):
        start, end = start - 1, end + 1
    name = _NAME.search(text[:start])
    return Span(name.start() if name else start, end)


def typed_alone(text: str, leaf: Leaf) -> str:
    """Return what must be typed to look for a leaf of `text` alone."""
    typed = whole_part(text, leaf.span).of(text).strip()
    field = leaf.field if isinstance(leaf, WordLeaf | Keyword) else ""
    if not field or typed.lower().startswith(f"{field}:"):
        return typed
    return f"{field}:({typed})" if isinstance(leaf, Near) else f"{field}:{typed}"


def people_typed(text: str, query: Query) -> list[Span]:
    """Return where in `text` persons stand whom a query seeks, each with the name of its field."""
    sought = (leaf for leaf, _ in leaves(query) if isinstance(leaf, Keyword) and leaf.field in _OF_PEOPLE)
    return [whole_part(text, leaf.span) for leaf in sought]
