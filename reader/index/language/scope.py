# SPDX-License-Identifier: MIT
"""Where words are sought that stand beside a speaker: in what that speaker said, unless they are of the article.

`speaker:grachev nato` asks for a quotation of his that has the word. What names a field keeps it; `article:(…)`
concerns the whole article, and so does a NOT, which takes away articles.
"""

from collections.abc import Callable
from dataclasses import replace

from reader.index.language.fields import in_field
from reader.model.query import And, Keyword, Leaf, Not, Or, Query, WordLeaf, leaves

_OF_QUOTATIONS = ("said", "quote", "speaker")


def scoped(query: Query) -> Query:
    """Return the tree with the field "quote" for words beside a speaker, and none for those behind `article:`."""
    return _mapped(_told(query), lambda leaf: in_field(leaf, "") if _field(leaf) == "article" else leaf)


def _told(query: Query) -> Query:
    if isinstance(query, Not):
        return replace(query, part=_told(query.part))
    if isinstance(query, And | Or):
        parts = tuple(map(_told, query.parts))
        if isinstance(query, And) and any(map(_speaks, parts)):
            parts = tuple(part if isinstance(part, Not) else _mapped(part, _inside) for part in parts)
        return replace(query, parts=parts)
    return query


def _speaks(query: Query) -> bool:
    """Tell whether a part asks for quotations of somebody, and for nothing else."""
    fields = [_field(leaf) for leaf, _ in leaves(query)]
    return not isinstance(query, Not) and "speaker" in fields and all(field in _OF_QUOTATIONS for field in fields)


def _inside(leaf: Leaf) -> Leaf:
    return in_field(leaf, "quote") if isinstance(leaf, WordLeaf) and not leaf.field else leaf


def _field(leaf: Leaf) -> str:
    return leaf.field if isinstance(leaf, WordLeaf | Keyword) else ""


def _mapped(query: Query, change: Callable[[Leaf], Leaf]) -> Query:
    """Return the tree with other leaves."""
    if isinstance(query, And | Or):
        return replace(query, parts=tuple(_mapped(part, change) for part in query.parts))
    if isinstance(query, Not):
        return replace(query, part=_mapped(query.part, change))
    return change(query)
