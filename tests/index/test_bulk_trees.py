# SPDX-License-Identifier: MIT
"""Random trees over random documents: the sets find what the oracle finds."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from bulk_corpus import SMALL, Corpus, documents
from whoosh.query import compound, positional, ranges, terms, wrappers
from whoosh.query.qcore import Every, NullQuery, Query

from reader.errors import CancelledError, CancelToken
from reader.index.codec import queries as own
from reader.index.columnar.schema_spec import USUAL

_SIZES = {"one": (1, SMALL), "few": (7, USUAL), "some": (80, SMALL), "more": (120, USUAL), "many": (200, SMALL)}


@pytest.fixture(scope="module", params=list(_SIZES))
def corpus(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    count, thresholds = _SIZES[request.param]
    folder: Path = tmp_path_factory.mktemp("segment")
    return Corpus(documents(random.Random(count), count), folder, thresholds)


class _Trees:
    """Makes random queries of the words of a corpus."""

    def __init__(self, corpus: Corpus, seed: int) -> None:
        self.rng = random.Random(seed)
        self.texts = [
            [one for _, one in sorted(places.items())]
            for page in corpus.pages
            for places in (page.places["text"], *(quotation.places["text"] for quotation in page.quotations))
            if len(places) > 6
        ] or [["the", "of", "to", "oil", "bank", "the", "of"]]

    def word(self) -> str:
        return self.rng.choice(self.rng.choice(self.texts))

    def run(self, most: int) -> list[str]:
        text = self.rng.choice(self.texts)
        at = self.rng.randrange(len(text) - 2)
        return text[at : at + self.rng.randint(2, most)]

    def one_word(self, name: str) -> Query:
        rng, word = self.rng, self.word()
        at = rng.randrange(len(word))
        kinds: list[Callable[[], Query]] = [
            lambda: terms.Term(name, word),
            lambda: terms.Term(name, word),
            lambda: terms.Prefix(name, word[: rng.randint(1, 3)]),
            lambda: terms.Wildcard(
                name,
                rng.choice(
                    [
                        word[:at] + "?" + word[at + 1 :],
                        word[:at] + "*" + word[at + 1 :],
                        "*" + word[-2:],
                        "*" + word[at:],
                        "*" + word[at : at + 2] + "*",
                        "?" * len(word),
                        word[:1] + "*" + word[-1:] + "*",
                        "*" + word[:1] + "?" + "*",
                    ]
                ),
            ),
            lambda: terms.FuzzyTerm(name, word, maxdist=rng.randint(1, 2), prefixlength=rng.choice((0, 0, 1))),
            lambda: own.Forms(name, word),
            lambda: own.WholeRegex(
                name,
                rng.choice([f"{word[:1]}.*", f".*{word[-2:]}", f"[^{word[0]}]+", f"(?:{word}|ba+n?.*)", f"{word}s?"]),
            ),
        ]
        return rng.choice(kinds)()

    def part(self, name: str) -> Query:
        kind = self.rng.randrange(8)
        if kind == 0:
            return positional.Phrase(name, self.run(3))
        if kind == 1:
            words = self.run(3)
            return own.OpenPhrase(name, (*words[:-1], words[-1][:1]))
        if kind == 2:
            return compound.Or([self.part(name), self.one_word(name)])
        return self.one_word(name)

    def near(self, name: str) -> Query:
        parts = tuple(self.part(name) for _ in range(self.rng.choice((2, 2, 2, 3))))
        return own.Near(name, parts, self.rng.choice((1, 2, 3, 5, 14, 15, 16, 17, 30)), ordered=self.rng.random() < 0.4)

    def leaf(self, name: str) -> Query:
        kind = self.rng.randrange(8)
        if kind < 2:
            return positional.Phrase(name, self.run(5))
        if kind == 2:
            words = self.run(4)
            return own.OpenPhrase(name, (*words[:-1], words[-1][: self.rng.randint(1, 3)]))
        if kind == 3:
            return self.near(name)
        if kind == 4:
            start, end = sorted((self.word(), self.word()))
            return ranges.TermRange(
                name,
                self.rng.choice((None, start)),
                self.rng.choice((None, end)),
                self.rng.random() < 0.5,
                self.rng.random() < 0.5,
            )
        return self.one_word(name)

    def other(self) -> Query:
        rng = self.rng
        first = 727_300 + rng.randrange(1500)
        others: list[Query] = [
            own.Days(first, first + rng.choice((0, 3, 200))),
            own.Days(None, first),
            own.Days(first, None),
            own.Days(None, None),
            own.Anniversary(rng.randint(1, 12), rng.randint(1, 28)),
            own.Anniversary(2, 29),
            own.Undated(),
            own.Flagged(rng.choice(("starred", "noted", "none", "unknown"))),
            own.Keyword("byline", rng.choice((("john",), ("john", "smith"), ("smith",), ("ян",))), rng.random() < 0.5),
            own.Keyword("byline", ("smi",), open_end=True),
            own.Named("person", rng.choice((("pavel",), ("pavel", "grachev"), ("nobody",))), rng.random() < 0.5),
            own.Quoted(compound.And([own.Named("speaker", ("pavel",), open_end=True), self.leaf("text")])),
            own.Quoted(self.leaf("text")),
            own.Quoted(compound.AndNot(self.leaf("text"), terms.Term("speaker", "kohl"))),
            Every(),
            Every("headline"),
            Every("person"),
            NullQuery,
            terms.Term("nowhere", "x"),
        ]
        return rng.choice(others)

    def tree(self, depth: int) -> Query:
        rng = self.rng
        if not depth or rng.random() < 0.3:
            return self.other() if rng.random() < 0.25 else self.leaf(rng.choice(("text", "text", "text", "headline")))
        parts = [self.tree(depth - 1) for _ in range(rng.randint(2, 3))]
        return rng.choice(
            [
                compound.And(parts),
                compound.And(parts),
                compound.Or(parts),
                compound.DisjunctionMax(parts),
                compound.AndNot(parts[0], parts[1]),
                compound.AndMaybe(parts[0], parts[1]),
                compound.Require(parts[0], parts[1]),
                compound.And([parts[0], wrappers.Not(parts[1])]),
                wrappers.Not(parts[0]),
                wrappers.ConstantScoreQuery(parts[0]),
            ]
        )


@pytest.mark.parametrize("seed", range(4))
def test_trees_find_what_the_oracle_finds(corpus: Corpus, seed: int) -> None:
    trees = _Trees(corpus, seed)
    for number in range(40):
        node = trees.tree(number % 4)
        generous = number % 3 == 0
        expected = corpus.expected(node, generous=generous)
        assert corpus.sought(node, generous=generous) == expected, node
        assert corpus.sought(node, generous=generous) == expected, "the second time, out of what was kept"


@pytest.mark.parametrize("seed", range(2))
def test_nears_find_what_the_oracle_finds(corpus: Corpus, seed: int) -> None:
    trees = _Trees(corpus, 100 + seed)
    for number in range(30):
        node = trees.near("text" if number % 5 else "headline")
        expected = corpus.expected(node)
        assert corpus.sought(node) == expected, node


def test_a_cancelled_search_ends(corpus: Corpus) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        corpus.evaluator.evaluate(Every(), token)
