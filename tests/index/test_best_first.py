# SPDX-License-Identifier: MIT
"""Answers that can be looked at while all documents are still being put in order, and an order made only once."""

import random
import threading
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest

from reader.index.answer import timeline as timelines
from reader.index.answer.documents import Documents
from reader.index.answer.place_order import sort_candidates
from reader.index.answer.results import by_date, by_relevance
from reader.index.answer.timeline import Timeline
from reader.index.bulk.sets import DocSet
from reader.model.search import Sort

_Row = tuple[int, bytes, int, float]  # day, place, number, score


def _rows(chance: random.Random) -> list[_Row]:
    numbers = chance.sample(range(1, 9000), 900)
    days = (0, 727_000, 727_001, 730_000)
    return [(chance.choice(days), b"%d" % chance.randrange(9), one, chance.choice((0.5, 1.0, 2.5))) for one in numbers]


def _documents(rows: list[_Row]) -> Documents:
    days = np.array([row[0] for row in rows], np.int32)
    numbers = np.array([row[2] for row in rows], np.int64)
    places = (np.frombuffer(b"".join(row[1] for row in rows), np.uint8), np.arange(len(rows) + 1).astype(np.uint64))
    return Documents(days=(days, days), number=numbers, by_number=np.argsort(numbers).astype(np.uint32), places=places)


class _Archive:
    """Three segments, of which two thirds were found; `best` are their numbers, best first."""

    def __init__(self, *, sparse: bool) -> None:
        chance = random.Random(5)
        rows = _rows(chance)
        parts = [sorted(rows[low:high]) for low, high in pairwise((0, 500, 700, len(rows)))]
        chosen = [sorted(chance.sample(range(len(part)), len(part) * 2 // 3)) for part in parts]
        found = [row for part, one in zip(parts, chosen, strict=True) for row in (part[at] for at in one)]
        sets = [DocSet.of_ids(len(part), np.array(one, np.int64)) for part, one in zip(parts, chosen, strict=True)]
        self.found = sets if sparse else [DocSet.of_flags(one.as_flags()) for one in sets]
        self.scores = [
            np.array([part[at][3] for at in one], np.float64) for part, one in zip(parts, chosen, strict=True)
        ]
        self.timeline = Timeline([_documents(part) for part in parts])
        self.newest = [row[2] for row in sorted(found, key=lambda row: (-row[0], *row[1:3]))]
        self.best = [row[2] for row in sorted(found, key=lambda row: (-row[3], -row[0], *row[1:3]))]
        self.missing = [row[2] for row in rows if row not in found]


@pytest.fixture
def making(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[threading.Event, list[int]]]:
    """Let the order of all documents be made only after an event; return this, and who has made it."""
    may, made = threading.Event(), list[int]()

    def slow(*args: object) -> object:
        assert may.wait(20)
        made.append(threading.get_ident())
        return sort_candidates(*args)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(timelines, "sort_candidates", slow)
    yield may, made
    may.set()


@pytest.mark.parametrize("sparse", [False, True])
def test_what_is_looked_at_first_and_where_one_stands_needs_no_order_of_all(
    making: tuple[threading.Event, list[int]], *, sparse: bool
) -> None:
    _, made = making
    archive = _Archive(sparse=sparse)
    ranked = by_relevance(archive.timeline, archive.found, archive.scores).numbers
    dated = by_date(archive.timeline, archive.found, Sort.NEWEST).numbers
    for numbers, order in ((ranked, archive.best), (dated, archive.newest)):
        assert [numbers.index(one) for one in (order[70], order[-1], order[0])] == [70, len(order) - 1, 0]
        assert not any(one in numbers for one in (*archive.missing, -1))
        assert numbers[:50].tolist() == order[:50]  # type: ignore[attr-defined]  # an array
        assert list(numbers) == order
        assert [numbers.index(one) for one in order] == list(range(len(order)))
    assert made == []


def test_of_threads_that_want_the_order_one_makes_it(making: tuple[threading.Event, list[int]]) -> None:
    may, made = making
    archive = _Archive(sparse=False)
    orders: list[list[int]] = []

    def look() -> None:
        marked = archive.timeline.marked(archive.found)
        orders.append(archive.timeline.numbers(archive.timeline.newest(marked)).tolist())

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    may.set()
    for thread in threads:
        thread.join(20)
    assert orders == [archive.newest] * 3
    assert len(made) == 1
