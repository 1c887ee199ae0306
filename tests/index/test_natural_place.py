# SPDX-License-Identifier: MIT
"""The order of where articles lie: numbers in names as numbers, everything else as bytes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import natural_place

_NAMES = st.text(st.sampled_from("0019a/-é\ud800"), max_size=24)


def by_definition(path: bytes, item: bytes) -> tuple[list[tuple[int, ...]], ...]:
    """Cut both names into numbers, which stand where their digits would, and single bytes."""

    def pieces(name: bytes) -> list[tuple[int, ...]]:
        found = re.findall(rb"[0-9]+|[^0-9]", name)
        return [(0x30, int(piece), len(piece)) if piece.isdigit() else (piece[0],) for piece in found]

    return pieces(path), pieces(item)


@given(first=st.tuples(_NAMES, _NAMES), second=st.tuples(_NAMES, _NAMES))
def test_the_order_of_bytes_is_that_of_the_definition(first: tuple[str, str], second: tuple[str, str]) -> None:
    one, other = (
        (path.encode("utf-8", "surrogatepass"), item.encode("utf-8", "surrogatepass")) for path, item in (first, second)
    )
    one_place, other_place = natural_place(one[0], first[1]), natural_place(other[0], second[1])
    assert (one_place < other_place) == (by_definition(*one) < by_definition(*other))
    assert (one_place == other_place) == (one == other)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ((b"page2.html", ""), (b"page10.html", "")),
        ((b"page1.html", ""), (b"page01.html", "")),
        ((b"page01.html", ""), (b"page2.html", "")),
        ((b"wire.sgm", "9"), (b"wire.sgm", "10")),
        ((b"wire.sgm", "21578"), (b"wire2.sgm", "1")),
        ((b"1994/5/30/1.txt", ""), (b"1994/10/1/1.txt", "")),
        ((b"a" + b"9" * 8, ""), (b"a1" + b"0" * 8, "")),
        ((b"a" + b"9" * 250, ""), (b"a1" + b"0" * 250, "")),
        ((b"a-1", ""), (b"a1", "")),
        ((b"a1", ""), (b"ab", "")),
    ],
)
def test_what_a_reader_expects(earlier: tuple[bytes, str], later: tuple[bytes, str]) -> None:
    assert natural_place(*earlier) < natural_place(*later)
