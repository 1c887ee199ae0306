# SPDX-License-Identifier: MIT
"""What is searched for: a frozen tree. Spans count code points of what was typed.

Words in the tree are folded (see `reader.text.words.fold`): lower case, accents off. `field` of a leaf of words is ""
for headline and body together, "headline", "quote": inside a quotation, or "said": inside a quotation or, of words and
phrases, as the name of its speaker. Leaves of "quote", "said" and of the keyword "speaker" side by side in one `And`
mean one and the same quotation.
"""

from dataclasses import dataclass
from datetime import date

from reader.model.texts import Span

STEMMED = ("en", "de", "fr", "ru")
"""The languages of whose words all forms can be found."""


@dataclass(frozen=True, slots=True)
class Word:
    """One whole word."""

    text: str
    span: Span
    field: str = ""


@dataclass(frozen=True, slots=True)
class Forms:
    """A word in any of its forms: those that have its stem in one of the languages (see `reader.text.stems`)."""

    text: str
    span: Span
    field: str = ""
    languages: tuple[str, ...] = STEMMED


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
class Fuzzy:
    """Words at most `most` (1 or 2) letters put in, left out or exchanged away from this one, itself among them."""

    text: str
    most: int
    span: Span
    field: str = ""


@dataclass(frozen=True, slots=True)
class Regex:
    """Words that this expression matches as a whole: folded, sound, in the syntax that the `regex` package knows."""

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


NearPart = Word | Forms | Prefix | Wildcard | Fuzzy | Phrase


@dataclass(frozen=True, slots=True)
class Near:
    """Two parts or more close together; each has the field of the whole.

    Each takes the words from its first to its last, and no two share a word. Unordered: from the first of all words to
    the last are at most `distance` (1 to 100), each part counted as one word. `ordered`: each begins at most
    `distance` words behind the end of the one before. `a NEAR/1 b` is two words side by side.
    """

    parts: tuple[NearPart, ...]
    distance: int
    ordered: bool
    span: Span
    field: str = ""


@dataclass(frozen=True, slots=True)
class Keyword:
    """A value that has these words side by side. `open_end`: the last one is a prefix.

    `field` is "byline", "source", "section", "language" (its code), "person" or "speaker"; in names of people the words
    may stand in any order.
    """

    field: str
    words: tuple[str, ...]
    span: Span
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class DateRange:
    """Articles whose interval meets this one, both ends inclusive; None is open. Undated ones never match."""

    earliest: date | None
    latest: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Anniversary:
    """Articles of this day of any year. Those whose day isn't exactly known never match."""

    month: int
    day: int
    span: Span


@dataclass(frozen=True, slots=True)
class Flag:
    """`is:NAME`: one of `reader.model.flags`; or "format:pdf", one of a kind with a value."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Everything:
    """Every article."""

    span: Span


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An expression that is still being typed: it finds nothing, and takes nothing from what stands beside it."""

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


WordLeaf = Word | Forms | Prefix | Wildcard | Fuzzy | Regex | Phrase | Near
"""Leaves of words in a text: those that can be marked there."""

Leaf = WordLeaf | Keyword | DateRange | Anniversary | Flag | Everything | Unfinished
Query = Leaf | And | Or | Not


def leaves(query: Query, *, negated: bool = False) -> tuple[tuple[Leaf, bool], ...]:
    """Return the leaves in order of typing, each with whether a NOT stands above it. A `Near` is one leaf."""
    if isinstance(query, And | Or):
        return tuple(leaf for part in query.parts for leaf in leaves(part, negated=negated))
    if isinstance(query, Not):
        return leaves(query.part, negated=not negated)
    return ((query, negated),)


def sought(query: Query) -> tuple[WordLeaf, ...]:
    """Return the leaves whose words stand in a found article: those to mark."""
    return tuple(leaf for leaf, negated in leaves(query) if not negated and isinstance(leaf, WordLeaf))
