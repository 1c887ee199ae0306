# SPDX-License-Identifier: MIT
"""From our query tree to Whoosh's.

| ours | Whoosh's |
|---|---|
| a leaf of words in "" or "headline" | its class, in `text` or `headline` |
| the same in "quote"; the keyword "speaker" | `Quoted` of it, in the fields of the quotations |
| a word, phrase or beginning of some letters in "said" | `Quoted` of an Or: of it, and of the speakers so named |
| several of these side by side in an And | one `Quoted` of their And: one and the same quotation |
| the keyword "person" or "speaker" | `Named`: the keys that stand for the name |
| And with NOT among its parts | `AndNot` of the And of the others (everything, if there are none) and the Or of those |

An Or or And of nothing but leaves of quotations counts as such a leaf: `quote:(nato OR europe) speaker:grachev` asks
for one quotation. A NOT never does: it takes away articles. A whole expression is that of `WholeRegex`, for stock
`Regex` asks only for the beginning of a word. What is unfinished is left out of an And or Or, and finds nothing by
itself. Never call the tree's `normalize`: stock `And([Every(), x])` becomes `Every()`.
"""

from collections.abc import Sequence
from functools import singledispatch

from whoosh.query.compound import And as WhooshAnd
from whoosh.query.compound import AndNot
from whoosh.query.compound import Or as WhooshOr
from whoosh.query.positional import Phrase as WhooshPhrase
from whoosh.query.qcore import Every, NullQuery
from whoosh.query.qcore import Query as WhooshQuery
from whoosh.query.terms import FuzzyTerm, Term
from whoosh.query.terms import Prefix as WhooshPrefix
from whoosh.query.terms import Wildcard as WhooshWildcard
from whoosh.query.wrappers import Not as WhooshNot

from reader.index.codec import queries as own
from reader.model.flags import UNDATED
from reader.model.query import (
    And,
    Anniversary,
    DateRange,
    Everything,
    Flag,
    Forms,
    Fuzzy,
    Keyword,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Regex,
    Unfinished,
    Wildcard,
    Word,
)

_BEGUN = 3  # letters of a name from which on it is worth looking for
_FIELDS = {"": "text", "headline": "headline", "said": "text", "quote": "text"}


def translate(query: Query) -> WhooshQuery:
    """Return the tree that `BulkSearcher.evaluate` and any stock searcher of a `ColumnarIndex` understand."""
    if _is_unfinished(query):
        return NullQuery
    if _of_quotations(query):
        return own.Quoted(_inside(query))
    if isinstance(query, And):
        return _conjunction([part for part in query.parts if not _is_unfinished(part)])
    if isinstance(query, Or):
        return _one([translate(part) for part in query.parts if not _is_unfinished(part)], WhooshOr)
    if isinstance(query, Not):
        return WhooshNot(translate(query.part))
    return _leaf(query)


def _is_unfinished(query: Query) -> bool:
    """Tell whether nothing of it has been typed to the end."""
    if isinstance(query, And | Or):
        return all(_is_unfinished(part) for part in query.parts)
    return _is_unfinished(query.part) if isinstance(query, Not) else isinstance(query, Unfinished)


def _of_quotations(query: Query) -> bool:
    """Tell whether one quotation can answer it."""
    if isinstance(query, And | Or):
        return all(_of_quotations(part) for part in query.parts)
    if isinstance(query, Keyword):
        return query.field == "speaker"
    return getattr(query, "field", "") in ("said", "quote")


def _inside(query: Query) -> WhooshQuery:
    """Return what it asks of a quotation."""
    if isinstance(query, And | Or):
        parts = [_inside(part) for part in query.parts]
        return WhooshAnd(parts) if isinstance(query, And) else WhooshOr(parts)
    speaker = _speaker(query)
    return WhooshOr([_leaf(query), speaker]) if speaker else _leaf(query)


def _speaker(query: Query) -> own.Named | None:
    """Return the speakers whom a leaf of "said" may mean."""
    if isinstance(query, Phrase) and query.field == "said":
        return own.Named("speaker", query.words, query.open_end)
    if isinstance(query, Word | Forms) and query.field == "said":
        return own.Named("speaker", (query.text,))
    if isinstance(query, Prefix) and query.field == "said" and len(query.text) >= _BEGUN:
        return own.Named("speaker", (query.text,), open_end=True)
    return None


def _conjunction(parts: Sequence[Query]) -> WhooshQuery:
    told = [_inside(part) for part in parts if _of_quotations(part)]
    wanted: list[WhooshQuery] = [own.Quoted(_one(told, WhooshAnd))] if told else []
    wanted += [translate(part) for part in parts if not isinstance(part, Not) and not _of_quotations(part)]
    unwanted = [translate(part.part) for part in parts if isinstance(part, Not)]
    found = _one(wanted, WhooshAnd) if wanted else Every()
    return AndNot(found, _one(unwanted, WhooshOr)) if unwanted else found


def _one(parts: list[WhooshQuery], kind: type[WhooshAnd | WhooshOr]) -> WhooshQuery:
    return parts[0] if len(parts) == 1 else kind(parts)


@singledispatch
def _leaf(leaf: object) -> WhooshQuery:
    raise TypeError(leaf)


@_leaf.register
def _(leaf: Word) -> WhooshQuery:
    return Term(_FIELDS[leaf.field], leaf.text)


@_leaf.register
def _(leaf: Forms) -> WhooshQuery:
    return own.Forms(_FIELDS[leaf.field], leaf.text, leaf.languages)


@_leaf.register
def _(leaf: Prefix) -> WhooshQuery:
    return WhooshPrefix(_FIELDS[leaf.field], leaf.text)


@_leaf.register
def _(leaf: Wildcard) -> WhooshQuery:
    return WhooshWildcard(_FIELDS[leaf.field], leaf.pattern)


@_leaf.register
def _(leaf: Fuzzy) -> WhooshQuery:
    return FuzzyTerm(_FIELDS[leaf.field], leaf.text, maxdist=leaf.most, prefixlength=0)


@_leaf.register
def _(leaf: Regex) -> WhooshQuery:
    return own.WholeRegex(_FIELDS[leaf.field], leaf.pattern)


@_leaf.register
def _(leaf: Phrase) -> WhooshQuery:
    if leaf.open_end:
        return own.OpenPhrase(_FIELDS[leaf.field], leaf.words)
    return WhooshPhrase(_FIELDS[leaf.field], list(leaf.words))


@_leaf.register
def _(leaf: Near) -> WhooshQuery:
    return own.Near(_FIELDS[leaf.field], tuple(map(_leaf, leaf.parts)), leaf.distance, leaf.ordered)


@_leaf.register
def _(leaf: Keyword) -> WhooshQuery:
    kind = own.Named if leaf.field in ("person", "speaker") else own.Keyword
    return kind(leaf.field, leaf.words, leaf.open_end)


@_leaf.register
def _(leaf: DateRange) -> WhooshQuery:
    earliest, latest = (day.toordinal() if day else None for day in (leaf.earliest, leaf.latest))
    return own.Days(earliest, latest)


@_leaf.register
def _(leaf: Anniversary) -> WhooshQuery:
    return own.Anniversary(leaf.month, leaf.day)


@_leaf.register
def _(leaf: Flag) -> WhooshQuery:
    return own.Undated() if leaf.name == UNDATED else own.Flagged(leaf.name)


@_leaf.register
def _(leaf: Everything) -> WhooshQuery:  # noqa: ARG001
    return Every()


@_leaf.register
def _(leaf: Unfinished) -> WhooshQuery:  # noqa: ARG001
    return NullQuery
