# SPDX-License-Identifier: MIT
"""Sets of documents: whatever their kind, they do what Python's sets do."""

from functools import reduce

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.index.bulk.sets import DocSet, both, distinct, either, everything, inside, inside_rising, minus, nothing
from reader.index.bulk.slices import flat_ranges, gathered

_SIZE = 200


def _set(members: set[int], *, packed: bool) -> DocSet:
    ids = np.array(sorted(members), np.int64)
    one = DocSet.of_ids(_SIZE, ids.astype(np.uint32) if len(members) % 2 else ids)
    return DocSet.of_flags(one.as_flags()) if packed else one


_MEMBERS = st.one_of(st.sets(st.integers(0, _SIZE - 1), max_size=4), st.sets(st.integers(0, _SIZE - 1)))
_PAIRS = st.tuples(_MEMBERS, st.booleans())


def _members(one: DocSet) -> set[int]:
    ids = one.as_ids().tolist()
    assert ids == sorted(set(ids))
    assert one.count() == len(ids)
    assert np.flatnonzero(one.as_flags()).tolist() == ids
    return set(ids)


@given(_PAIRS, _PAIRS)
def test_operations_of_two(one: tuple[set[int], bool], other: tuple[set[int], bool]) -> None:
    first, second = _set(one[0], packed=one[1]), _set(other[0], packed=other[1])
    before = first.as_ids().copy(), second.as_ids().copy()
    assert _members(both(first, second)) == one[0] & other[0]
    assert _members(minus(first, second)) == one[0] - other[0]
    assert _members(either((first, second), _SIZE)) == one[0] | other[0]
    assert np.array_equal(first.as_ids(), before[0])
    assert np.array_equal(second.as_ids(), before[1])


@given(st.lists(_PAIRS, min_size=1, max_size=5))
def test_either_of_many(parts: list[tuple[set[int], bool]]) -> None:
    found = either([_set(members, packed=packed) for members, packed in parts], _SIZE)
    assert _members(found) == reduce(set.union, (members for members, _ in parts))


@given(_PAIRS, st.integers(0, _SIZE), st.integers(0, _SIZE))
def test_within(one: tuple[set[int], bool], low: int, high: int) -> None:
    found = _set(one[0], packed=one[1]).within(low, max(low, high))
    assert _members(found) == {member for member in one[0] if low <= member < high}


@given(_PAIRS)
def test_nothing_and_everything(one: tuple[set[int], bool]) -> None:
    mine = _set(one[0], packed=one[1])
    assert _members(both(mine, everything(_SIZE))) == one[0]
    assert _members(minus(everything(_SIZE), mine)) == set(range(_SIZE)) - one[0]
    assert _members(both(mine, nothing(_SIZE))) == set()
    assert _members(either((mine, nothing(_SIZE)), _SIZE)) == one[0]


@given(st.lists(st.integers(0, 50)), st.sets(st.integers(0, 50)))
def test_inside(some: list[int], others: set[int]) -> None:
    found = inside(np.array(some, np.int64), np.array(sorted(others), np.int64))
    assert found.tolist() == [one in others for one in some]


@pytest.mark.parametrize("largest", [400_000, 30_000_000, 2**40])
def test_inside_of_many_numbers(largest: int) -> None:
    chance = np.random.default_rng(largest)
    some, others = (np.unique(chance.integers(0, largest, 250_000)) for _ in range(2))
    for one, other in ((some, others), (some + largest // 2, others), (some, others + largest // 3)):
        assert np.array_equal(inside_rising(one, other), inside(one, other))


@given(st.lists(st.integers(0, 20)).map(sorted))
def test_distinct(some: list[int]) -> None:
    assert distinct(np.array(some, np.int64)).tolist() == sorted(set(some))


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 12)), max_size=30))
def test_slices_end_to_end(slices: list[tuple[int, int]]) -> None:
    column = np.arange(1000, 1100, dtype=np.uint32)
    low = np.array([at for at, _ in slices], np.int64)
    high = np.array([min(at + size, 100) for at, size in slices], np.int64)
    expected = [one for at, end in zip(low, high, strict=True) for one in column[at:end].tolist()]
    assert gathered(column, low, high).tolist() == expected
    assert flat_ranges(low, high - low).tolist() == [one - 1000 for one in expected]


@given(st.lists(st.integers(1, 60), min_size=1, max_size=6))
def test_slices_that_touch_are_one(sizes: list[int]) -> None:
    column = np.arange(400, dtype=np.uint32)
    high = np.cumsum(np.array(sizes, np.int64))
    low = high - np.array(sizes)
    assert gathered(column, low, high).tolist() == list(range(sum(sizes)))
    assert gathered(column, low + 1, high).tolist() == [
        one for one in range(sum(sizes)) if one not in set(low.tolist())
    ]
