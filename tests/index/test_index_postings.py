# SPDX-License-Identifier: MIT
from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.index.columns import Columns
from reader.index.postings import Postings, decode, encode, joined, unpack

_LISTS = st.dictionaries(st.integers(0, 2**32 - 1), st.sets(st.integers(0, 100_000), min_size=1), min_size=1)


def _postings(places: dict[int, set[int]]) -> Postings:
    ids = sorted(places)
    return Postings(
        array("I", ids),
        array("I", [len(places[at]) for at in ids]),
        array("I", [place for at in ids for place in sorted(places[at])]),
    )


def _places(postings: Postings) -> dict[int, set[int]]:
    starts = postings.starts()
    assert [end - start for start, end in pairwise(starts)] == list(postings.frequencies())
    return {at: set(postings.places[starts[n] : starts[n + 1]]) for n, at in enumerate(postings.ids)}


@given(_LISTS, st.integers(0, 2**40))
def test_postings_are_read_as_they_were_written(places: dict[int, set[int]], offset: int) -> None:
    entry, data = encode(_postings(places), offset)
    assert unpack(entry.pack()) == entry
    assert entry.offset == offset
    assert entry.size == len(data)
    assert _places(decode(entry, data)) == places


@pytest.mark.parametrize("size", [255, 256, 65_535, 65_536])
def test_numbers_at_the_edge_of_their_width_survive(size: int) -> None:
    places = {7: set(range(1, size + 1)), 9: {size}}
    entry, data = encode(_postings(places), 0)
    assert _places(decode(entry, data)) == places


@given(st.lists(_LISTS, min_size=1, max_size=3))
def test_postings_joined_are_all_of_them(lists: list[dict[int, set[int]]]) -> None:
    parts = [_postings(places) for places in lists]
    whole = joined(parts)
    assert list(whole.ids) == [at for part in parts for at in part.ids]
    assert list(whole.places) == [place for part in parts for place in part.places]


def test_what_is_cut_off_is_an_error() -> None:
    entry, data = encode(_postings({1: {1, 2}}), 0)
    with pytest.raises(ValueError, match="cut off"):
        decode(entry, data[:-1])
    columns = Columns()
    columns.append(1, 2, 3, 4, 5)
    with pytest.raises(ValueError, match="length"):
        Columns.unpack(columns.pack(), 2)
