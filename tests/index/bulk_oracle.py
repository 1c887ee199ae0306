# SPDX-License-Identifier: MIT
"""What a query of Whoosh's classes finds, by looking at one plain document after the other: the measure of the sets."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import takewhile

from unmeasured import unmeasured
from whoosh.query import compound, positional, ranges, terms, wrappers
from whoosh.query.qcore import Every, Query, _NullQuery

from reader.index.codec import queries as own
from reader.index.columnar.schema_spec import GAP
from reader.model.person import NamedKeys
from reader.model.search import IndexDocument
from reader.text.stems import forms_among
from reader.text.words import words

Occurrence = tuple[int, int]
LAST = date.max.toordinal()


@dataclass
class Known:
    """What stands outside the index."""

    flags: Mapping[str, frozenset[int]] = field(default_factory=dict)
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def flagged(self, name: str) -> frozenset[int]:
        return self.flags.get(name, frozenset())

    def named(self, _field: str, name: tuple[str, ...], open_end: bool) -> NamedKeys:
        if not open_end:
            return NamedKeys(self.names.get(" ".join(name), frozenset()))
        found = (keys for words_, keys in self.names.items() if words_.startswith(" ".join(name)))
        return NamedKeys(frozenset[str]().union(*found))


class Page:
    """A document, or a quotation, as positions of words and values."""

    def __init__(self, texts: dict[str, list[str]], values: dict[str, list[str]]) -> None:
        self.values = values
        self.places: dict[str, dict[int, str]] = {}
        for name, pieces in texts.items():
            at, found = 0, dict[int, str]()
            for piece in pieces:
                cut = [word for word, _, _ in words(piece)]
                found.update(enumerate(cut, at))
                at += len(cut) + GAP
            self.places[name] = found
        self.where = {name: _inverted(found) for name, found in self.places.items()}

    def terms(self, name: str) -> list[str]:
        return list(self.places[name].values()) if name in self.places else self.values.get(name, [])

    def distinct(self, name: str) -> Iterable[str]:
        return self.where[name] if name in self.where else self.values.get(name, [])


def _inverted(places: dict[int, str]) -> dict[str, list[int]]:
    where: dict[str, list[int]] = {}
    for at, word in places.items():
        where.setdefault(word, []).append(at)
    return where


class Article(Page):
    def __init__(self, document: IndexDocument) -> None:
        self.document = document
        keywords = {
            name: [" ".join(word for word, _, _ in words(getattr(document, name)))]
            for name in ("byline", "source", "section", "language")
        }
        super().__init__(
            {"text": [document.headline, document.body, *document.also], "headline": [document.headline]},
            {**keywords, "person": list(document.people)},
        )
        self.quotations = [Page({"text": [one.text]}, {"speaker": list(one.speakers)}) for one in document.quotations]


def finds(page: Page, node: Query, known: Known, *, maybe: bool = False) -> bool:  # noqa: C901, PLR0911
    """Tell whether a query is true of a page. `maybe`: as `Evaluator.evaluate(generous=True)`."""
    if isinstance(node, compound.And | compound.Require):
        return all(finds(page, part, known, maybe=maybe) for part in node.subqueries)
    if isinstance(node, compound.Or | compound.DisjunctionMax):
        return any(finds(page, part, known, maybe=maybe) for part in node.subqueries)
    if isinstance(node, wrappers.Not):
        return not finds(page, node.query, known)
    if isinstance(node, compound.AndNot):
        return finds(page, node.a, known, maybe=maybe) and not finds(page, node.b, known)
    if isinstance(node, compound.AndMaybe):
        return finds(page, node.a, known, maybe=maybe)
    if isinstance(node, wrappers.ConstantScoreQuery):
        return finds(page, node.child, known, maybe=maybe)
    if isinstance(node, _NullQuery):
        return False
    if isinstance(node, Every):
        return node.fieldname is None or bool(page.terms(node.fieldname))
    if isinstance(page, Article) and node.field() is None:
        return _of_article(page, node, known, maybe=maybe)
    if isinstance(node, positional.Phrase | own.OpenPhrase | own.Near):
        return bool(occurrences(page, node))
    if isinstance(node, own.Named):
        return any(stands_for(node, term, known) for term in page.terms(node.fieldname))
    return any(map(_meanings(node).__getitem__, page.distinct(str(node.field()))))


def _of_article(page: Article, node: Query, known: Known, *, maybe: bool) -> bool:  # noqa: PLR0911
    document = page.document
    if isinstance(node, own.Quoted):
        return any(finds(one, node.query, known) for one in page.quotations)
    if isinstance(node, own.Flagged):
        return document.number in known.flagged(node.name)
    if isinstance(node, own.Undated):
        return not document.earliest
    if isinstance(node, own.Days):
        if not document.earliest:
            return maybe and (not document.latest or document.latest >= (node.earliest or 0))
        return document.earliest <= (node.latest or LAST) and (document.latest or LAST) >= (node.earliest or 1)
    assert isinstance(node, own.Anniversary)
    if not document.earliest:
        return maybe
    day = date.fromordinal(document.earliest)
    return document.latest == document.earliest and (day.month, day.day) == (node.month, node.day)


def stands_for(node: Query, term: str, known: Known) -> bool:
    """Tell whether a leaf means this term."""
    if isinstance(node, own.Named):
        return term in known.named(node.fieldname, node.words, node.open_end).keys
    return _meanings(node)[term]


class _Meanings(dict[str, bool]):
    """Whether a leaf means a term, told once a term."""

    def __init__(self, node: Query) -> None:
        super().__init__()
        self._node = node

    def __missing__(self, term: str) -> bool:
        self[term] = _means(self._node, term)
        return self[term]


_meanings = lru_cache(maxsize=1_000)(_Meanings)


def _means(node: Query, term: str) -> bool:  # noqa: PLR0911
    if isinstance(node, own.Keyword):
        return f" {' '.join(node.words)}{'' if node.open_end else ' '}" in f" {term} "
    if isinstance(node, own.Forms):
        return bool(forms_among(node.text, [term]))
    if isinstance(node, terms.Term):
        return bool(term == node.text)
    if isinstance(node, terms.Prefix):
        return term.startswith(node.text)
    if isinstance(node, terms.FuzzyTerm):
        same = term.startswith(node.text[: node.prefixlength])
        return same and steps(node.text, term) <= node.maxdist
    if isinstance(node, ranges.TermRange):
        low, high = node.start or "", node.end or "\U0010ffff"
        return low <= term <= high and not (node.startexcl and term == low) and not (node.endexcl and term == high)
    if isinstance(node, terms.Regex):
        fits = re.fullmatch if isinstance(node, own.WholeRegex) else re.match
        return fits(node.text, term) is not None
    assert isinstance(node, terms.Wildcard)
    pattern = "".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in node.text)
    return re.fullmatch(pattern, term) is not None


def occurrences(page: Page, node: Query) -> list[Occurrence]:
    """Return first and last position of each occurrence; of a near, one of them if there is any."""
    if isinstance(node, compound.Or):
        return [found for part in node.subqueries for found in occurrences(page, part)]
    if isinstance(node, own.Near):
        parts = list(takewhile(bool, (occurrences(page, part) for part in node.parts)))
        if len(parts) < len(node.parts):
            return []
        reach = node.distance + sum(max(end - begin for begin, end in part) for part in parts)
        if not node.ordered:  # whatever is further away than this can't belong to one choice
            parts = _together(parts, reach)
        return next(([found] for found in _near(parts, [], node.distance, reach, ordered=node.ordered)), [])
    if isinstance(node, positional.Phrase | own.OpenPhrase):
        sought: list[Query] = [terms.Term("text", word) for word in node.words]
        if isinstance(node, own.OpenPhrase):
            sought[-1] = terms.Prefix("text", node.words[-1])
    else:
        sought = [node]
    where = page.where[str(node.field())]
    first = _standing(where, sought[0])
    others = [_standing(where, one) for one in sought[1:]] if first else []
    return [
        (at, at + len(others))
        for at in sorted(first)
        if all(at + i in other for i, other in enumerate(others, start=1))
    ]


def _standing(where: Mapping[str, list[int]], leaf: Query) -> set[int]:
    meant = _meanings(leaf)
    return {at for word, places in where.items() if meant[word] for at in places}


def _spread(chosen: list[Occurrence]) -> int:
    return max(end for _, end in chosen) - min(begin for begin, _ in chosen)


def _together(parts: list[list[Occurrence]], reach: int) -> list[list[Occurrence]]:
    """Leave out the occurrences of parts that have none of another part near enough."""
    begins = [sorted(begin for begin, _ in part) for part in parts]

    def is_near(begin: int, others: list[int]) -> bool:
        at = bisect_left(others, begin - reach)
        return at < len(others) and others[at] <= begin + reach

    return [[one for one in part if all(is_near(one[0], others) for others in begins)] for part in parts]


def _near(
    parts: list[list[Occurrence]], chosen: list[Occurrence], distance: int, reach: int, *, ordered: bool
) -> Iterator[Occurrence]:
    if len(chosen) == len(parts):
        first, last = min(chosen)[0], max(end for _, end in chosen)
        if ordered or last - first - sum(end - begin for begin, end in chosen) <= distance:
            yield first, last
        return
    for one in parts[len(chosen)]:
        if ordered and chosen and not 1 <= one[0] - chosen[-1][1] <= distance:
            continue
        if not ordered and chosen and _spread([*chosen, one]) > reach:
            continue
        if all(one[0] > end or one[1] < begin for begin, end in chosen):
            yield from _near(parts, [*chosen, one], distance, reach, ordered=ordered)


@unmeasured
def steps(first: str, second: str) -> int:
    """Levenshtein's distance, by its definition."""
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        above, row = row, [i]
        for j, other in enumerate(second, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (one != other)))
    return row[-1]
