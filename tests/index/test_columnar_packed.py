# SPDX-License-Identifier: MIT
"""Columns of few bits a number, read back by slices and by places."""

import os

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from reader.index.columnar.column_file import ColumnFile, ColumnFileWriter
from reader.index.columnar.packed import (
    Packed,
    PackedSpool,
    bits_for_extents,
    bits_for_frequencies,
    bits_of,
    narrowest,
    unsigned,
)

WIDTHS = (2, 4, 8, 10, 12, 16, 18, 20, 24, 32)


def _packed(folder: str, bits: int, pieces: list[NDArray[np.int64]], *, exceptions: bool = False) -> Packed:
    path = os.path.join(folder, "x.col")
    writer = ColumnFileWriter(path, table="letters", documents=0)
    spool = PackedSpool(writer, "text.x", bits, exceptions=exceptions)
    for piece in pieces:
        spool.append(piece)
    spool.finish()
    writer.finish()
    file = ColumnFile.open(path)
    return Packed(bits, sum(map(len, pieces)), lambda part: file.column("text.x" + part), exceptions=exceptions)


def _check_slices(packed: Packed, whole: NDArray[np.int64], slices: list[tuple[int, int]]) -> None:
    low, high = (np.array(bounds) for bounds in zip(*slices, strict=True))
    expected = [number for one, other in slices for number in whole[one:other].tolist()]
    assert packed.of_slices(low, high).tolist() == expected


@pytest.mark.parametrize("bits", WIDTHS)
def test_numbers_come_back_by_slices_and_by_places(tmp_path: os.PathLike[str], bits: int) -> None:
    rng = np.random.default_rng(bits)
    pieces = [rng.integers(0, 1 << bits, size) for size in (0, 3, 1, 0, 6, 5, 200)]
    pieces[1][:2] = 0, (1 << bits) - 1
    whole = np.concatenate(pieces)
    packed = _packed(os.fspath(tmp_path), bits, pieces)
    assert len(packed) == len(whole)
    for low in range(12):
        for high in range(12):
            assert packed[low:high].tolist() == whole[low:high].tolist()
    assert packed[:].tolist() == whole.tolist()
    assert packed[200:300].tolist() == whole[200:].tolist()
    places = rng.integers(0, len(whole), 100)
    assert packed[places].tolist() == whole[places].tolist()
    for slices in ([(0, 1)], [(0, len(whole))], [(1, 2), (2, 3), (5, 6)], [(3, 9), (11, 18), (19, 90), (91, 215)]):
        _check_slices(packed, whole, slices)


@pytest.mark.parametrize("bits", [2, 4, 8, 10, 12, 16])
@given(st.data())
def test_what_needs_more_bits_stands_beside(
    tmp_path_factory: pytest.TempPathFactory, bits: int, data: st.DataObject
) -> None:
    mask = (1 << bits) - 1
    number = st.sampled_from([0, 1, mask - 1, mask, mask + 1, 5 * mask, (1 << 32) - 1])
    pieces = [
        np.array(piece, np.int64) for piece in data.draw(st.lists(st.lists(number, max_size=9), min_size=1, max_size=4))
    ]
    whole = np.concatenate(pieces)
    packed = _packed(os.fspath(tmp_path_factory.mktemp("packed")), bits, pieces, exceptions=True)
    low = data.draw(st.integers(0, len(whole)))
    high = data.draw(st.integers(low, len(whole)))
    assert packed[low:high].tolist() == whole[low:high].tolist()
    places = np.array(
        data.draw(st.lists(st.integers(0, max(0, len(whole) - 1)), max_size=9 if len(whole) else 0)), np.int64
    )
    assert packed[places].tolist() == whole[places].tolist()
    bounds = data.draw(st.lists(st.integers(0, len(whole)), unique=True, max_size=8).map(sorted))
    slices = list(zip(bounds[::2], bounds[1::2], strict=False))
    if slices:
        _check_slices(packed, whole, slices)


def test_the_width_follows_from_what_is_to_be_held() -> None:
    assert [bits_of(most) for most in (0, 65_535, 1 << 16, 1 << 18, (1 << 20) - 1, 1 << 20, 1 << 24)] == [
        16,
        16,
        18,
        20,
        20,
        24,
        32,
    ]
    assert bits_for_extents(np.array([], np.int64)) == 8
    assert bits_for_extents(np.full(10, 255)) == 8
    assert bits_for_extents(np.full(10, 1023)) == 10
    assert bits_for_extents(np.full(10, 4000)) == 12
    assert bits_for_extents(np.array([*[400] * 1000, 3000])) == 10
    assert bits_for_extents(np.array([*[900] * 100, *[4000] * 100, 9000])) == 12
    assert bits_for_extents(np.array([400, 9000])) == 16
    assert bits_for_extents(np.array([70_000])) == 16
    assert bits_for_extents(np.array([900_000])) == 32


def test_sums_take_sixty_four_bits_only_where_they_must() -> None:
    assert unsigned(np.array([0, (1 << 32) - 1])).dtype == np.uint32
    assert unsigned(np.array([0, 1 << 32])).dtype == np.uint64
    assert unsigned(np.zeros(0, np.int64)).dtype == np.uint32


def test_frequencies_take_fewer_bits_where_nearly_all_are_one() -> None:
    df = np.array([100, 20])
    assert bits_for_frequencies(df, np.array([110, 30])) == 2
    assert bits_for_frequencies(df, np.array([130, 30])) == 4
    assert bits_for_frequencies(np.zeros(0, np.int64), np.zeros(0, np.int64)) == 4


def test_columns_are_as_narrow_as_their_largest_number() -> None:
    assert [narrowest(np.array([0, most])).dtype.itemsize for most in (0, 255, 256, 65_535, 65_536)] == [1, 1, 2, 2, 4]
