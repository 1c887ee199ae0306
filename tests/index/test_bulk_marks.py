# SPDX-License-Identifier: MIT
"""Very many terms near others: places marked by bits, and what they find compared with reading everything."""

import random

import numpy as np
import pytest
from bulk_corpus import SMALL, Corpus, documents
from whoosh.query import terms
from whoosh.query.qcore import Query

from reader.errors import CancelToken
from reader.index.bulk import near_parts, positions
from reader.index.bulk.marks import Marks
from reader.index.bulk.positions import Positions
from reader.index.bulk.sets import everything
from reader.index.codec import queries as own
from reader.index.columnar.schema_spec import USUAL, Thresholds

_PATTERNS = ("*ing", "*n", "*e*", "b*", "?*", "*s", "*грач*")


@pytest.fixture(scope="module", params=[USUAL, SMALL], ids=["lists", "bitmaps"])
def corpus(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    sizes: Thresholds = request.param
    return Corpus(documents(random.Random(8), 90), tmp_path_factory.mktemp("marks"), sizes)


@pytest.mark.parametrize("since", [0, 40])
def test_marks_tell_whether_any_stands_in_a_stretch(corpus: Corpus, since: int) -> None:
    field, chance = corpus.segment.articles.positional("text"), random.Random(3)
    plain = np.array([number for number in range(field.size) if number not in field.code_at][::5])
    within = everything(field.count).within(since, field.count)
    positions_ = Positions(field)
    marked = {at for at in positions_.terms(plain, within, CancelToken()).at.tolist() if at >= int(field.start[since])}
    marks = Marks(positions_, plain, within, CancelToken())
    first = np.array([chance.randrange(-20, int(field.start[-1])) for _ in range(500)])
    last = first + np.array([chance.choice((-1, 0, 1, 7, 55, 56, 57, 200)) for _ in range(500)])
    expected = [any(at in marked for at in range(low, high + 1)) for low, high in zip(first, last, strict=True)]
    assert marks.any(first, last).tolist() == expected
    assert len(set(expected)) == 2


def _nears(chance: random.Random) -> list[own.Near]:
    found = []
    for distance in (1, 3, 16, 17, 60):
        one, other = chance.sample(_PATTERNS, 2)
        kinds: list[Query] = [
            terms.Wildcard("text", one),
            terms.Wildcard("text", other),
            terms.Term("text", "the"),
            terms.Prefix("text", "k"),
        ]
        found += [own.Near("text", (kinds[0], part), distance, ordered) for part in kinds for ordered in (False, True)]
    return found


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("postings", [7, 1 << 18])
def test_patterns_near_each_other_by_marks(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, seed: int, postings: int
) -> None:
    monkeypatch.setattr(near_parts, "_DOUBTFUL", -1)
    monkeypatch.setattr(near_parts, "_CERTAIN", 1 << 40)
    monkeypatch.setattr(positions, "_POSTINGS", postings)
    for node in _nears(random.Random(seed)):
        expected = corpus.expected(node)
        assert corpus.sought(node) == expected, node
        whole = corpus.fresh().evaluate(node, CancelToken()).as_ids()
        newest = corpus.fresh().evaluate(node, CancelToken(), since=70).as_ids()
        assert newest[newest >= 70].tolist() == whole[whole >= 70].tolist(), node
