# SPDX-License-Identifier: MIT
"""Orders, counts and folding of what was found, against sorting and counting in Python."""

import random
from array import array
from collections import Counter
from datetime import date

import numpy as np
import pytest

from reader.index.answer.day_counts import DayCounts, count_months
from reader.index.answer.documents import UNKNOWN_CODES, Documents
from reader.index.answer.folding import CopyStandings
from reader.index.answer.ordering import newest_head, oldest_head
from reader.index.answer.standing import place_of
from reader.index.answer.timeline import Timeline
from reader.index.bulk.sets import DocSet
from reader.model.search import CopyColumns, DayCount, Unknown, unknown_part

_DAYS = [0, *(date(1994, month, day).toordinal() for month in (1, 5) for day in (1, 2, 31)), date.max.toordinal()]
_PLACES = [b"", b"a", b"a\0", b"a\0\0", b"folder/one/1", b"folder/one/10", b"folder/one/1\xff", b"x" * 300]

_Row = tuple[int, int, bytes, int]  # earliest, latest, place, number: canonical order is theirs


def _rows(seed: int, count: int) -> list[list[_Row]]:
    """Return the documents of three segments, whose numbers are all different."""
    chance = random.Random(seed)
    numbers = chance.sample(range(1, 10 * count), count)
    rows = []
    for number in numbers:
        earliest = chance.choice(_DAYS)
        latest = chance.choice([earliest, 0, max(earliest, chance.choice(_DAYS))])
        rows.append((earliest, latest, chance.choice(_PLACES), number))
    return [sorted(rows[0 : count // 2]), sorted(rows[count // 2 : -3]), sorted(rows[-3:])]


def _documents(rows: list[_Row]) -> Documents:
    places_at = np.cumsum([0, *(len(row[2]) for row in rows)])
    return Documents(
        days=(np.array([row[0] for row in rows], np.int32), np.array([row[1] for row in rows], np.int32)),
        number=np.array([row[3] for row in rows], np.int64),
        by_number=np.argsort([row[3] for row in rows]).astype(np.uint32),
        places=(np.frombuffer(b"".join(row[2] for row in rows), np.uint8), places_at.astype(np.uint64)),
    )


def _newest(rows: list[_Row]) -> list[int]:
    return [row[3] for row in sorted(rows, key=lambda row: (-row[0], -row[1], row[2], row[3]))]


def _oldest(rows: list[_Row]) -> list[int]:
    return [row[3] for row in sorted(rows, key=lambda row: (not row[0], *row))]


def _numbers(segments: list[Documents], head: list[np.ndarray]) -> list[int]:
    return [int(segments[at].number[document]) for at, document in zip(*head, strict=True)]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("sparse", [False, True])
@pytest.mark.parametrize("together", [False, True])
def test_heads_orders_and_counts_are_those_of_plain_sorting(seed: int, sparse: bool, together: bool) -> None:
    parts = _rows(seed, 60 + seed * 30)
    if together:
        parts = [sorted(row for part in parts for row in part)]
    chance = random.Random(seed)
    segments = [_documents(part) for part in parts]
    ids = [sorted(chance.sample(range(len(part)), len(part) * 2 // 3)) for part in parts]
    kept = [DocSet.of_ids(len(part), np.array(one, np.int64)) for part, one in zip(parts, ids, strict=True)]
    found = kept if sparse else [DocSet.of_flags(one.as_flags()) for one in kept]
    rows = [part[at] for part, one in zip(parts, ids, strict=True) for at in one]
    newest, oldest = _newest(rows), _oldest(rows)
    for most in (1, 7, len(rows) - 1, len(rows), len(rows) + 9):
        assert _numbers(segments, newest_head(segments, found, most)) == newest[:most]
        assert _numbers(segments, oldest_head(segments, found, most)) == oldest[:most]
    for order, way in ((newest, True), (oldest, False)):
        assert [place_of(segments, found, number, newest=way) for number in order] == list(range(len(order)))
    missing = [row[3] for part in parts for row in part if row not in rows]
    assert all(place_of(segments, found, number, newest=True) is None for number in [*missing, -1, 10**9])
    timeline = Timeline(segments)
    marked = timeline.marked(found)
    assert timeline.numbers(timeline.newest(marked)).tolist() == newest
    assert timeline.numbers(timeline.oldest(marked)).tolist() == oldest
    months = Counter((date.fromordinal(row[0]).year, date.fromordinal(row[0]).month) for row in rows if row[0])
    assert list(count_months(segments, found)) == [(*month, months[month]) for month in sorted(months)]
    days = Counter((row[0], row[1] if row[0] else 0) for row in rows)
    undated = days.pop((0, 0), 0)
    expected = [
        DayCount(date.fromordinal(first), days[first, last], None if first == (last or _DAYS[-1]) else _upper(last))
        for first, last in sorted(days)
    ]
    counted = DayCounts(segments, found)
    assert list(counted) == [*expected, *([DayCount(None, undated)] if undated else [])]
    assert counted[:2] == tuple(counted)[:2]
    assert [(first, last, articles) for first, last, articles in zip(*counted.columns(), strict=True)] == [
        (one.day.toordinal(), (one.until or one.day).toordinal(), one.articles) if one.day else (0, 0, one.articles)
        for one in counted
    ]


def _upper(ordinal: int) -> date:
    return date.fromordinal(ordinal) if ordinal else date.max


def test_nothing_found_and_no_segment_at_all_have_no_rows_and_no_counts() -> None:
    empty = _documents([])
    for segments in ([], [empty], [empty, empty]):
        found = [DocSet.of_flags(np.zeros(0, np.bool_)) for _ in segments]
        timeline = Timeline(segments)
        assert timeline.newest(timeline.marked(found)).tolist() == []
        assert timeline.oldest(timeline.marked(found)).tolist() == []
        assert _numbers(segments, newest_head(segments, found, 5)) == []
        assert _numbers(segments, oldest_head(segments, found, 5)) == []
        assert count_months(segments, found) == ()
        assert len(DayCounts(segments, found)) == 0


def test_what_is_unknown_of_a_date_is_told_as_elsewhere() -> None:
    rows = sorted(row for part in _rows(3, 200) for row in part)
    codes = _documents(rows).unknown.tolist()
    expected = [
        UNKNOWN_CODES[part]
        if earliest and (part := unknown_part(date.fromordinal(earliest), _upper(latest))) is not None
        else 0
        for earliest, latest, _, _ in rows
    ]
    assert codes == expected
    assert set(codes) == {0, *map(UNKNOWN_CODES.__getitem__, Unknown)}


def test_a_segment_knows_its_documents_by_their_numbers() -> None:
    rows = _rows(5, 80)[0]
    documents = _documents(rows)
    asked = [rows[7][3], 1_000_000, rows[0][3], -5]
    assert documents.of_numbers(np.array(asked)).tolist() == [7, -1, 0, -1]
    assert _documents([]).of_numbers(np.array(asked)).tolist() == [-1] * 4


@pytest.mark.parametrize("sparse", [False, True])
def test_of_copies_the_first_that_was_found_stays_for_all(sparse: bool) -> None:
    day = _DAYS[1]
    parts = [[(day, day, b"", number) for number in (1, 2, 3, 4, 5)], [(day, day, b"", number) for number in (6, 7, 8)]]
    segments = [_documents(part) for part in parts]
    columns = CopyColumns(array("q", [7, 2, 5, 99, 1, 3, 6, 8]), array("q", [1, 1, 1, 1, 2, 2, 3, 3]))
    found = [DocSet.of_ids(5, np.array([1, 2, 3, 4])), DocSet.of_ids(3, np.array([0, 1]))]  # 2 3 4 5, 6 7
    if not sparse:
        found = [DocSet.of_flags(one.as_flags()) for one in found]
    left, copies = CopyStandings(columns, segments).fold(found)
    numbers = [segment.number[one.as_ids()].tolist() for segment, one in zip(segments, left, strict=True)]
    assert numbers == [[3, 4], [6, 7]]
    assert dict(copies) == {7: (2, 5)}
    assert (copies.count, len(copies), copies.get(2), 7 in copies) == (2, 1, None, True)


def test_without_copies_nothing_is_folded() -> None:
    segments = [_documents([(1, 1, b"", 4)])]
    found = [DocSet.of_ids(1, np.array([0]))]
    left, copies = CopyStandings(CopyColumns(array("q"), array("q")), segments).fold(found)
    assert [one.as_ids().tolist() for one in left] == [[0]]
    assert not copies
