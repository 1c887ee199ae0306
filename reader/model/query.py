# SPDX-License-Identifier: MIT
"""What is searched for: a frozen tree. Spans count code points of what was typed.

Words in the tree are folded (see `reader.text.words.fold`): lower case, accents off. `field` is "" for headline and
body together, or "headline".
"""

from dataclasses import dataclass
from datetime import date

from reader.model.texts import Span


@dataclass(frozen=True, slots=True)
class Word:
    """One whole word."""

    text: str
    span: Span
    field: str = ""


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words that begin so."""

    text: str
    span: Span
    field: str = ""


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Words of this pattern: `*` any letters, `?` exactly one."""

    pattern: str
    span: Span
    field: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side in this order. `open_end`: the last one is a prefix, for it is still being typed."""

    words: tuple[str, ...]
    span: Span
    field: str = ""
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class DateRange:
    """Articles whose interval meets this one, both ends inclusive; None is open. Undated ones never match."""

    earliest: date | None
    latest: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Flag:
    """`is:NAME`: one of `reader.model.flags`."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Everything:
    """Every article."""

    span: Span


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    parts: tuple["Query", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    parts: tuple["Query", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Not:
    """All articles but these."""

    part: "Query"
    span: Span


Leaf = Word | Prefix | Wildcard | Phrase | DateRange | Flag | Everything
Query = Leaf | And | Or | Not


def leaves(query: Query, *, negated: bool = False) -> tuple[tuple[Leaf, bool], ...]:
    """Return the leaves in order of typing, each with whether a NOT stands above it."""
    if isinstance(query, And | Or):
        return tuple(leaf for part in query.parts for leaf in leaves(part, negated=negated))
    if isinstance(query, Not):
        return leaves(query.part, negated=not negated)
    return ((query, negated),)


def sought(query: Query) -> tuple[Leaf, ...]:
    """Return the leaves whose words stand in a found article: those to mark."""
    return tuple(
        leaf for leaf, negated in leaves(query) if not negated and isinstance(leaf, Word | Prefix | Wildcard | Phrase)
    )
