# SPDX-License-Identifier: MIT
"""Random queries of every kind over the words of given texts, so that most of them find something."""

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from whoosh.query import compound, positional, ranges, spans, terms
from whoosh.query.qcore import Every
from whoosh.query.qcore import Query as WhooshQuery
from whoosh.query.wrappers import ConstantScoreQuery
from whoosh.query.wrappers import Not as WhooshNot

from reader.index.codec.translate import translate
from reader.model.query import (
    And,
    Anniversary,
    DateRange,
    Everything,
    Flag,
    Forms,
    Fuzzy,
    Keyword,
    Leaf,
    Near,
    NearPart,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Regex,
    Wildcard,
    Word,
)
from reader.model.texts import Span

NOWHERE = Span(0, 0)


@dataclass
class Trees:
    """Makes queries. `texts` are lists of folded words; `values` are keyword fields' values as words; `names` those of
    people; `flags` and `days` (ordinals) are such as documents have."""

    chance: random.Random
    texts: Sequence[Sequence[str]]
    values: Mapping[str, Sequence[tuple[str, ...]]] = field(default_factory=dict)
    names: Sequence[tuple[str, ...]] = ()
    flags: Sequence[str] = ("undated",)
    days: Sequence[int] = (728_000, 728_400)

    def __post_init__(self) -> None:
        counts = Counter(word for text in self.texts for word in text)
        ranked = [word for word, _ in counts.most_common()]
        self._common, self._others = ranked[:60], ranked[60:] or ranked
        self._long = [text for text in self.texts if len(text) > 6]

    def tree(self, depth: int) -> Query:
        """Return a query of ours."""
        if not depth or self.chance.random() < 0.25:
            return self.leaf()
        kind = self.chance.choice((And, And, Or, Not))
        if kind is Not:
            return Not(self.tree(depth - 1), NOWHERE)
        parts = tuple(self.tree(depth - 1) for _ in range(self.chance.randint(2, 3)))
        return And(parts, NOWHERE) if kind is And else Or(parts, NOWHERE)

    def leaf(self) -> Leaf:
        """Return a leaf of any kind."""
        if self.chance.random() < 0.3:
            return self._fact()
        where = self.chance.choice(("", "", "", "headline", "said"))
        if self.chance.random() < 0.2:
            return self.near(where)
        part = self.part(where)
        if isinstance(part, Word) and self.chance.random() < 0.3:
            return Regex(self._expression(part.text), NOWHERE, where)
        return part

    def part(self, where: str = "") -> NearPart:
        """Return a leaf of words."""
        word = self.word()
        makers: tuple[Callable[[], NearPart], ...] = (
            lambda: Word(word, NOWHERE, where),
            lambda: Word(word, NOWHERE, where),
            lambda: Prefix(word[: self.chance.randint(1, 4)], NOWHERE, where),
            lambda: Wildcard(self._pattern(word), NOWHERE, where),
            lambda: Fuzzy(word, self.chance.choice((1, 1, 2)), NOWHERE, where),
            lambda: Forms(word, NOWHERE, where),
            lambda: self.phrase(where),
            lambda: self.phrase(where),
        )
        return self.chance.choice(makers)()

    def phrase(self, where: str = "") -> Phrase:
        """Return a phrase of 2 to 5 words: cut from a text, or of common words, or with one exchanged."""
        words = list(self.cutting())
        fate = self.chance.randrange(6)
        if fate == 0:
            words = self.chance.choices(self._common, k=self.chance.randint(2, 3))
        elif fate == 1:
            words[self.chance.randrange(len(words))] = self.word()
        if self.chance.random() < 0.3:
            words[-1] = words[-1][: self.chance.randint(1, len(words[-1]))]
            return Phrase(tuple(words), NOWHERE, where, open_end=True)
        return Phrase(tuple(words), NOWHERE, where)

    def cutting(self) -> Sequence[str]:
        """Return 2 to 5 words that stand side by side in a text."""
        text = self.chance.choice(self._long)
        start = self.chance.randrange(len(text) - 5)
        return text[start : start + self.chance.randint(2, 5)]

    def word(self) -> str:
        """Return a word: half of the time one of the commonest."""
        return self.chance.choice(self._common if self.chance.random() < 0.5 else self._others)

    def near(self, where: str = "") -> Near:
        """Return words, patterns and phrases near each other: half of them side by side in a text."""
        ordered, distance = self.chance.random() < 0.5, self.chance.choice((1, 2, 3, 5, 15, 16, 17, 30, 100))
        count = self.chance.choice((2, 2, 2, 3))
        words = self.cutting()[:count] if self.chance.random() < 0.6 else [self.word() for _ in range(count)]
        parts = [Word(word, NOWHERE, where) if self.chance.random() < 0.7 else self.part(where) for word in words]
        return Near(tuple(parts), distance, ordered, NOWHERE, where)

    def _fact(self) -> Leaf:
        if self.chance.random() < 0.5 and (self.values or self.names):
            return self._keyword()
        ends = sorted(self.chance.choices(self.days, k=2))
        earliest, latest = (date.fromordinal(end) if end and self.chance.random() < 0.8 else None for end in ends)
        day = date.fromordinal(max(*ends, 1))
        choices: tuple[Leaf, ...] = (
            DateRange(earliest, latest, NOWHERE),
            DateRange(day, day, NOWHERE),
            Anniversary(day.month, day.day, NOWHERE),
            Flag(self.chance.choice(self.flags), NOWHERE),
            Everything(NOWHERE),
        )
        return self.chance.choice(choices)

    def _keyword(self) -> Keyword:
        name = self.chance.choice([*self.values, "person", "speaker", "speaker"])
        value = self.chance.choice(self.names if name in ("person", "speaker") else self.values[name])
        start = self.chance.randrange(len(value))
        words = list(value[start : self.chance.randint(start + 1, len(value))])
        open_end = self.chance.random() < 0.5
        if open_end:
            words[-1] = words[-1][:2]
        return Keyword(name, tuple(words), NOWHERE, open_end)

    def _pattern(self, word: str) -> str:
        at = self.chance.randrange(len(word))
        return self.chance.choice(
            (
                word[:at] + "?" + word[at + 1 :],
                word[:at] + "*" + word[at + 2 :],
                "*" + word[-3:],
                f"*{word[1:4]}*",
                "?*?",
            )
        )

    def _expression(self, word: str) -> str:
        at = self.chance.randrange(len(word))
        return self.chance.choice(
            (
                word[:at] + "[a-m]" + word[at + 1 :],
                word[:at] + ".*",
                "(?:" + word + "|x.+)",
                "[^aeiou]+",
                ".?" + word[1:] + "s?",
            )
        ).replace("'", "'?")


def stock_node(trees: Trees, depth: int) -> WhooshQuery:
    """Return a tree of Whoosh's own classes, those that our language doesn't use among them."""
    chance = trees.chance
    if not depth or chance.random() < 0.3:
        return _stock_leaf(trees)
    one, other = stock_node(trees, depth - 1), stock_node(trees, depth - 1)
    makers: tuple[Callable[[], WhooshQuery], ...] = (
        lambda: compound.And([one, other]),
        lambda: compound.And([one, WhooshNot(other)]),
        lambda: compound.Or([one, other, _stock_leaf(trees)]),
        lambda: compound.AndNot(one, other),
        lambda: compound.AndMaybe(one, other),
        lambda: compound.Require(one, other),
        lambda: compound.DisjunctionMax([one, other]),
        lambda: ConstantScoreQuery(one),
        lambda: WhooshNot(one),
    )
    return chance.choice(makers)()


def _stock_leaf(trees: Trees) -> WhooshQuery:
    chance, name, word, other = (
        trees.chance,
        trees.chance.choice(("text", "text", "headline")),
        trees.word(),
        trees.word(),
    )
    makers: tuple[Callable[[], WhooshQuery], ...] = (
        lambda: translate(trees.leaf()),
        lambda: terms.Term(name, word),
        lambda: ranges.TermRange(name, min(word, other), max(word, other), word < other, len(word) < 5),
        lambda: ranges.TermRange(name, None, word[:2]),
        lambda: terms.Regex(name, word[:3] + "[a-z]"),
        lambda: terms.FuzzyTerm(name, word, maxdist=2, prefixlength=min(chance.randint(0, 2), len(word))),
        lambda: positional.Phrase(name, list(trees.cutting())),
        lambda: positional.Phrase(name, list(trees.cutting())[:2], slop=chance.randint(2, 4)),
        Every,
        lambda: Every("byline"),
    )
    return chance.choice(makers)()


def stock_spans(trees: Trees) -> WhooshQuery:
    """Return a query that has no bulk form; stock ones of this kind can't be part of another."""
    one, other = (terms.Term("text", trees.word()) for _ in range(2))
    return trees.chance.choice((spans.SpanNot(one, other), spans.SpanFirst(one, limit=9), spans.SpanBefore(one, other)))
