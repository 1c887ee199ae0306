# SPDX-License-Identifier: MIT
"""Says in plain words what is being searched for."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reader.model.flags import COLLECTION, FORMAT, ID, LINE, NOTE, TAG, told
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
    WordLeaf,
    leaves,
)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the sentence; `strong` where the user's own words stand."""

    text: str
    strong: bool = False


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_FLAGS = {
    "undated": ("without a date", "with a date"),
    "certain": ("whose date is certain", "whose date is not certain"),
    "probable": ("whose date is probable", "whose date is not just probable"),
    "uncertain": ("whose date is uncertain", "whose date is not uncertain"),
    "damaged": ("damaged in their text", "without damage in their text"),
    "offered": ("with a repair that is only offered", "without a repair that is only offered"),
    "trimmed": ("with page furniture taken off", "without page furniture taken off"),
    "flagged": ("listed with a flag", "listed without a flag"),
    "new": ("new since the last time", "not new since the last time"),
    "copied": ("held more than once", "held only once"),
    "starred": ("with a star", "without a star"),
    "noted": ("with a note", "without a note"),
    "tagged": ("with a tag", "without a tag"),
    "copied-exactly": ("held twice to the word", "not held twice to the word"),
    "copied-varied": ("held in versions that differ", "not held in versions that differ"),
    "damaged-accents": ("that lost accents", "that lost no accents"),
    "damaged-marks": ("that lost quotation marks", "that lost no quotation marks"),
    "damaged-signs": ("with question marks for other signs", "without question marks for other signs"),
    "damaged-encoding": ("garbled by a wrong encoding", "not garbled by a wrong encoding"),
    "damaged-codes": ("with codes for signs", "without codes for signs"),
    "damaged-apostrophes": ("with quotation marks for apostrophes", "without quotation marks for apostrophes"),
    "damaged-spacing": ("with signs that can't be seen", "without signs that can't be seen"),
    "damaged-hyphens": ("with words torn at a line's end", "without words torn at a line's end"),
    "damaged-misread": ("with words that a machine misread", "without words that a machine misread"),
    "damaged-ligatures": ("with joined letters or a long s", "without joined letters or a long s"),
    "trimmed-notices": ("with menus or notices taken off", "without menus or notices taken off"),
    "trimmed-repeated": ("with repeated lines taken off", "without repeated lines taken off"),
    "trimmed-stamps": ("with stamps taken off", "without stamps taken off"),
    "trimmed-frames": ("with a page's frame taken off", "without a page's frame taken off"),
}
"""How a flag is said, and how that it is missing. One for each of `reader.model.flags`."""

_VALUED = {
    FORMAT: ("in the format {value}", "not in the format {value}"),
    LINE: ("from whose page the line “{value}” was taken", "from whose page no line “{value}” was taken"),
    NOTE: ("with “{value}” in a note", "without “{value}” in a note"),
    TAG: ("tagged “{value}”", "not tagged “{value}”"),
    ID: ("with the id {value}", "without the id {value}"),
    COLLECTION: ("in the collection “{value}”", "not in the collection “{value}”"),
}
"""The same for flags of a kind with a value."""

_WHERE = {
    "": "",
    "headline": " in the headline",
    "quote": " in a quotation",
    "said": " in a quotation or as its speaker",
    "speaker": " as a speaker",
    "person": " among the people",
    "byline": " in the byline",
    "source": " in the name of the source",
    "section": " in the name of the section",
    "language": " as the language",
}
"""Where words of a field stand, in the order in which they are said."""

_ITS_SPEAKER = " as its speaker"  # of the quotation that was just said

_BOTH = " together with "  # under a NOT, "and" would be misread

_Runs = list[Run]


def explain(query: Query) -> tuple[Run, ...]:
    """Return the sentence as runs: "articles with **harbour**, not **strike**, dated May 1994"."""
    if isinstance(query, Everything):
        return (Run("all articles"),)
    merged: _Runs = []
    for run in [Run("articles "), *_predicate(query)]:
        before = merged.pop().text if merged and merged[-1].strong == run.strong else ""
        merged.append(Run(before + run.text, run.strong))
    return tuple(merged)


def explain_text(query: Query) -> str:
    """Return the same as one line, the user's words between double asterisks."""
    return "".join(f"**{run.text}**" if run.strong else run.text for run in explain(query))


def _predicate(query: Query) -> _Runs:
    """Say what the articles are: with this, without that, dated then."""
    if isinstance(query, DateRange | Anniversary | Flag | Everything | Unfinished):
        return [Run(_state(query))]
    if isinstance(query, Not):
        return _negated(query.part)
    if _is_noun(query):
        return [Run("with "), *_noun(query)]
    if isinstance(query, Or):
        return [Run("either "), *_joined([_alternative(part) for part in query.parts], " or ")]
    assert isinstance(query, And)
    return _all_of(query)


def _state(query: DateRange | Anniversary | Flag | Everything | Unfinished) -> str:
    if isinstance(query, DateRange):
        return f"dated {_range(query)}"
    if isinstance(query, Anniversary):
        return f"dated {query.day} {_MONTHS[query.month - 1]} of any year"
    if isinstance(query, Unfinished):
        return "with an expression that isn't finished yet"
    return _flag(query) if isinstance(query, Flag) else "of any kind"


def _flag(flag: Flag, *, missing: bool = False) -> str:
    kind, value = told(flag.name)
    return _VALUED[kind][missing].format(value=value) if kind else _FLAGS[value][missing]


def _negated(query: Query) -> _Runs:
    if isinstance(query, Flag):
        return [Run(_flag(query, missing=True))]
    if isinstance(query, DateRange | Anniversary):
        return [Run(f"not {_state(query)}")]
    if _is_noun(query):
        return [Run("without "), *_noun(query, both=_BOTH)]
    return [Run("that are not ("), *_predicate(query), Run(")")]


def _alternative(query: Query) -> _Runs:
    runs = _predicate(query)
    return [Run("("), *runs, Run(")")] if isinstance(query, And) and not _is_noun(query) else runs


def _all_of(query: And) -> _Runs:
    """Say first what must occur, then what must not, then when, then what is too involved for that order."""
    wanted = [part for part in query.parts if _is_noun(part)]
    unwanted = [part.part for part in query.parts if isinstance(part, Not) and _is_noun(part.part)]
    states = [part for part in query.parts if isinstance(part, DateRange | Anniversary | Flag | Unfinished)]
    clauses: list[_Runs] = []
    for field, where in _WHERE.items():
        nouns = [_beside(part) for part in wanted if _fields(part) == {field}]
        if nouns:
            quoted = field == "speaker" and any(_fields(part) <= {"said", "quote"} for part in wanted)
            clauses.append([Run("with "), *_joined(nouns, " and "), Run(_ITS_SPEAKER if quoted else where)])
    if unwanted:
        nouns = [[*_beside(part, both=_BOTH), *_where(_fields(part))] for part in unwanted]
        clauses.append([Run("not " if wanted else "without "), *_joined(nouns, " or ")])
    clauses.extend([Run(_state(part))] for part in states)
    clauses.extend([Run("and "), *_predicate(part)] for part in query.parts if _is_involved(part))
    if not clauses:
        return [Run("of any kind")]
    runs = _joined(clauses, ", ")
    return [Run(runs[0].text.removeprefix("and "), runs[0].strong), *runs[1:]]


def _is_involved(query: Query) -> bool:
    if isinstance(query, Not):
        return not _is_noun(query.part)
    return isinstance(query, And | Or) and not _is_noun(query)


def _is_noun(query: Query) -> bool:
    """Tell whether the tree has only words, in one field and without a NOT, so that it can be said as a noun."""
    if isinstance(query, And | Or):
        return all(_is_noun(part) for part in query.parts) and len(_fields(query)) == 1
    return isinstance(query, WordLeaf | Keyword)


def _fields(query: Query) -> set[str]:
    return {leaf.field for leaf, _ in leaves(query) if isinstance(leaf, WordLeaf | Keyword)}


def _noun(query: Query, *, both: str = " and ") -> _Runs:
    """Say the tree as a noun."""
    return [*_bare(query, both), *_where(_fields(query))]


def _beside(query: Query, *, both: str = " and ") -> _Runs:
    """Say the tree as a noun beside others, in brackets if it could be taken apart, without its field."""
    runs = _bare(query, both)
    apart = isinstance(query, Or | Near) or (isinstance(query, And) and both == _BOTH)
    return [Run("("), *runs, Run(")")] if apart else runs


def _where(fields: set[str]) -> _Runs:
    return [Run(_WHERE[field]) for field in fields if field]


def _bare(query: Query, both: str) -> _Runs:
    if isinstance(query, And | Or):
        parts = [_bare(part, both) for part in query.parts]
        inner = [
            [Run("("), *runs, Run(")")] if isinstance(part, And | Or | Near) else runs
            for part, runs in zip(query.parts, parts, strict=True)
        ]
        return _joined(inner, " or " if isinstance(query, Or) else both)
    assert isinstance(query, WordLeaf | Keyword)
    return _near(query) if isinstance(query, Near) else _leaf(query)


def _near(query: Near) -> _Runs:
    parts = [_leaf(part) for part in query.parts]
    words = f"{query.distance} words" if query.distance > 1 else "one word"
    if query.ordered:
        return _joined(parts, *[f" followed within {words} by "] * 2)
    if len(parts) == 2:
        return [*parts[0], Run(f" within {words} of "), *parts[1]]
    return [*_joined(parts, " and "), Run(f" within {words}")]


_BEFORE_WORD = {
    Prefix: "a word that begins with ",
    Wildcard: "a word of the form ",
    Forms: "any form of ",
    Regex: "a word that the expression describes: ",
}


def _leaf(leaf: WordLeaf | Keyword) -> _Runs:
    if isinstance(leaf, Phrase | Keyword):
        return _words(leaf)
    if isinstance(leaf, Fuzzy):
        letters = "one letter" if leaf.most == 1 else "two letters"
        return [Run(f"a word at most {letters} away from "), Run(leaf.text, strong=True)]
    assert isinstance(leaf, Word | Prefix | Forms | Wildcard | Regex)
    text = leaf.pattern if isinstance(leaf, Wildcard | Regex) else leaf.text
    before = _BEFORE_WORD.get(type(leaf))
    return [*([Run(before)] if before else []), Run(text, strong=True)]


def _words(leaf: Phrase | Keyword) -> _Runs:
    words = Run(" ".join(leaf.words), strong=True)
    if len(leaf.words) == 1:
        return [Run(_BEFORE_WORD[Prefix]), words] if leaf.open_end else [words]
    return [Run("the words "), words, *([Run("…")] if leaf.open_end else [])]


def _joined(parts: Sequence[_Runs], last: str, between: str = ", ") -> _Runs:
    """Join the parts with commas, or what stands `between`, and with `last` before the last."""
    runs: _Runs = []
    for place, part in enumerate(parts):
        if place:
            runs.append(Run(last if place == len(parts) - 1 else between))
        runs.extend(part)
    return runs


def _range(leaf: DateRange) -> str:
    """Say a range as people do: "May 1994 to June 1994", "1994", "until 27 May 1994"."""
    first, last = leaf.earliest, leaf.latest
    years = (first is None or (first.month, first.day) == (1, 1)) and (
        last is None or (last.month, last.day) == (12, 31)
    )
    months = (first is None or first.day == 1) and (last is None or last.day == monthrange(last.year, last.month)[1])
    start, end = (_named(day, years=years, months=months) for day in (first, last))
    if first is None:
        return f"until {end}" if last else "at any time"
    if last is None:
        return f"from {start} on"
    return start if start == end else f"{start} to {end}"


def _named(day: date | None, *, years: bool, months: bool) -> str:
    if day is None:
        return ""
    if years:
        return str(day.year)
    month = f"{_MONTHS[day.month - 1]} {day.year}"
    return month if months else f"{day.day} {month}"
