# SPDX-License-Identifier: MIT
"""Random documents in real segments, so small that every kind of column occurs in them."""

import random
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import numpy as np
from bulk_oracle import Article, Known, finds
from unmeasured import unmeasured
from whoosh.query.qcore import Query

from reader.errors import CancelToken
from reader.index.bulk.evaluator import Evaluator
from reader.index.bulk.sets import DocSet
from reader.index.columnar.builder import SegmentBuilder
from reader.index.columnar.manifest import SegmentEntry
from reader.index.columnar.open_segment import OpenSegment
from reader.index.columnar.schema_spec import USUAL, Thresholds
from reader.index.columnar.table import Table
from reader.model.search import IndexDocument, IndexQuotation

SMALL = Thresholds(dense_share=4, dense_least=1, node_factor=1, node_least=2, pair_least=1, classes=5)
KNOWN = Known(
    flags={"starred": frozenset(range(0, 5000, 7)), "noted": frozenset({3}), "none": frozenset()},
    names={"pavel grachev": frozenset({"grachev", "pavel grachev"}), "pavel": frozenset({"grachev"})},
)
_PEOPLE = ["grachev", "pavel grachev", "john major", "kohl"]
_BYLINES = ["", "By John Smith", "Smith and Jones", "JOHN SMITH", "Joan Smithers", "Ян Новак"]
_SYLLABLES = ["ba", "n", "ker", "st", "ri", "ke", "s", "o", "il", "грач", "ев", "а", "ing", "ed", "é", "tion", "'s"]


def vocabulary(rng: random.Random, size: int) -> list[str]:
    """Return different words that share beginnings, ends and insides."""
    found = dict.fromkeys(["the", "of", "to"])
    while len(found) < size:
        word = "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(1, 4))).strip("'")
        if word and "''" not in word:
            found[word.removesuffix("'")] = None
    return list(found)


def documents(rng: random.Random, count: int, *, different: int = 150, longest: int = 60) -> list[IndexDocument]:
    """Return documents of words some of which are far commoner than others."""
    known = vocabulary(rng, different)
    weights = [1 / (rank + 1) for rank in range(len(known))]

    def text(most: int) -> str:
        return " ".join(rng.choices(known, weights, k=rng.randint(0, most)))

    made = []
    for number in range(count):
        earliest, latest = _days(rng)
        quotations = tuple(
            IndexQuotation(text(12), tuple(rng.sample(_PEOPLE, rng.randint(0, 2))))
            for _ in range(rng.choice((0, 0, 1, 3)))
        )
        made.append(
            IndexDocument(
                number=number * 3 + 1,
                headline=text(6),
                body=text(longest) if number % 50 != 17 else "the " * 300 + text(longest) + " zzz" * 260,
                earliest=earliest,
                latest=latest,
                also=(text(4),) if rng.random() < 0.1 else (),
                byline=rng.choice(_BYLINES),
                people=tuple(rng.sample(_PEOPLE, rng.randint(0, 2))),
                quotations=quotations,
            )
        )
    rng.shuffle(made)
    return made


def _days(rng: random.Random) -> tuple[int, int]:
    first = date(1992, 1, 1).toordinal() + rng.randrange(1500)
    kind = rng.randrange(10)
    if kind == 0:
        return 0, rng.choice((0, first))
    if kind == 1:
        return first, 0
    return first, first + (rng.choice((1, 30, 400)) if kind == 2 else 0)


class Corpus:
    """Documents, the segment made of them, and the oracle's view of them."""

    def __init__(self, made: Iterable[IndexDocument], folder: Path, thresholds: Thresholds = USUAL) -> None:
        builder = SegmentBuilder(thresholds=thresholds)
        self.pages = []
        for document in made:
            builder.add(document)
            self.pages.append(Article(document))
        folder.mkdir(parents=True, exist_ok=True)
        paths = str(folder / "articles.col"), str(folder / "quotations.col")
        builder.write(*paths)
        articles, quotations = map(Table.open, paths)
        entry = SegmentEntry("0" * 16, articles.count, quotations.count)
        self.segment = OpenSegment(entry, articles, quotations, None)
        self.numbers = articles.column("number")
        self.evaluator = Evaluator(self.segment, KNOWN)

    def fresh(self) -> Evaluator:
        """Return an evaluator that has kept nothing yet."""
        return Evaluator(self.segment, KNOWN)

    def sought(self, node: Query, *, generous: bool = False) -> list[int]:
        """Return the numbers of the articles that the evaluator finds."""
        return self.numbers_of(self.evaluator.evaluate(node, CancelToken(), generous=generous))

    @unmeasured
    def expected(self, node: Query, *, generous: bool = False) -> list[int]:
        """Return the numbers of the articles that the oracle finds."""
        return sorted(page.document.number for page in self.pages if finds(page, node, KNOWN, maybe=generous))

    def numbers_of(self, found: DocSet) -> list[int]:
        ids = found.as_ids()
        assert (np.diff(ids.astype(np.int64)) > 0).all()
        assert found.count() == len(ids)
        return sorted(self.numbers[ids].tolist())
