# SPDX-License-Identifier: MIT
"""Files of columns: what is put in comes out, and what can't be right is damage."""

import json
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as of_numpy

from reader.errors import StoreDamagedError, StoreError
from reader.index.columnar.column_file import ColumnFile, ColumnFileWriter
from reader.index.columnar.footer import Footer
from reader.index.columnar.spool import joined

_TYPES = ["|u1", "<u2", "<u4", "<u8", "<i4", "<i8"]


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "seg.col")


def _write(path: str) -> None:
    writer = ColumnFileWriter(path, table="articles", documents=3)
    writer.put("number", np.array([5, 7, 9]))
    writer.put("text.big", np.array([[1, 2], [3, 4]], np.uint16))
    spool = writer.spool("text.docs", np.uint32)
    spool.append(np.arange(10))
    writer.scratch("text.stream", np.uint8, 4)[2] = 8
    writer.finish({"tokens": 12})


def test_what_is_put_in_comes_out(path: str) -> None:
    _write(path)
    file = ColumnFile.open(path)
    assert (file.table, file.documents, file.facts) == ("articles", 3, {"tokens": 12})
    found = {name: file.column(name).tolist() for name in ("number", "text.big", "text.docs", "text.stream")}
    file.verify()
    assert found == {
        "number": [5, 7, 9],
        "text.big": [[1, 2], [3, 4]],
        "text.docs": list(range(10)),
        "text.stream": [0, 0, 8, 0],
    }
    assert file.column("number").dtype == np.dtype("<i8")
    assert all(file.column(name).ctypes.data % 64 == 0 for name in found)
    with pytest.raises(ValueError, match="read-only"):
        file.column("number")[0] = 1
    file.close()


def test_arrays_outlive_their_file(path: str) -> None:
    _write(path)
    file = ColumnFile.open(path)
    numbers = file.column("number")
    file.close()
    file.close()
    os.remove(path)
    assert numbers.tolist() == [5, 7, 9]
    with pytest.raises(StoreDamagedError):
        file.column("number")


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 3), of_numpy.arrays(st.sampled_from(_TYPES), st.integers(0, 20))),
        max_size=20,
    )
)
def test_spools_grow_side_by_side(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[tuple[int, "np.ndarray[Any, Any]"]]
) -> None:
    path = str(tmp_path_factory.mktemp("spools") / "a.col")
    writer = ColumnFileWriter(path, table="t", documents=0)
    spools = [writer.spool(f"column{n}", np.uint64) for n in range(4)]
    for which, piece in pieces:
        spools[which].append(piece.astype(np.uint64))
    writer.finish()
    file = ColumnFile.open(path)
    file.verify()
    for which, spool in enumerate(spools):
        expected = [number for at, piece in pieces if at == which for number in piece.astype(np.uint64).tolist()]
        assert file.column(f"column{which}").tolist() == expected
        assert spool.size == len(expected)
    file.close()


@pytest.mark.parametrize("system", ["as it is", "cannot copy", "refuses to copy"])
def test_large_columns_go_through_a_temporary_file(path: str, monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    def refuse(*_anything: object) -> int:
        raise OSError(22, "Invalid argument")

    if system == "cannot copy":
        monkeypatch.delattr(os, "copy_file_range", raising=False)
        monkeypatch.delattr(os, "posix_fallocate", raising=False)
    elif system == "refuses to copy":
        monkeypatch.setattr(os, "copy_file_range", refuse, raising=False)
        monkeypatch.setattr(os, "posix_fallocate", refuse, raising=False)
    chance = np.random.default_rng(1)
    whole: dict[str, list[Any]] = {"docs": [], "pos": []}
    writer = ColumnFileWriter(path, table="t", documents=0)
    docs, pos = writer.spool("docs", np.uint32), writer.spool("pos", np.uint16)
    for _ in range(30):
        whole["docs"].append(chance.integers(0, 1 << 32, chance.integers(0, 300_000)))
        whole["pos"].append(chance.integers(0, 1 << 16, chance.integers(0, 100_000)))
        docs.append(whole["docs"][-1])
        pos.append(whole["pos"][-1])
    stream = writer.scratch("stream", np.uint32, 1_500_001)
    places = chance.permutation(1_500_001)[:1000]
    stream[places] = places
    del stream
    writer.finish()
    assert os.listdir(os.path.dirname(path)) == ["seg.col"]
    file = ColumnFile.open(path)
    file.verify()
    assert all(np.array_equal(file.column(name), np.concatenate(pieces)) for name, pieces in whole.items())
    expected = np.zeros(1_500_001, np.uint32)
    expected[places] = places
    assert np.array_equal(file.column("stream"), expected)
    file.close()


def test_a_spool_takes_its_numbers_at_once(path: str) -> None:
    writer = ColumnFileWriter(path, table="t", documents=0)
    spool, numbers = writer.spool("a", np.int64), np.arange(3)
    spool.append(numbers)
    numbers[:] = 0
    writer.finish()
    file = ColumnFile.open(path)
    assert file.column("a").tolist() == [0, 1, 2]
    file.close()


def test_what_is_abandoned_leaves_nothing(path: str) -> None:
    writer = ColumnFileWriter(path, table="t", documents=0)
    writer.spool("a", np.uint8).append(np.zeros(3_000_000))
    writer.scratch("b", np.uint8, 2_000_000)[5] = 3
    writer.abandon()
    writer.abandon()
    assert os.listdir(os.path.dirname(path)) == []


def test_no_file_holds_objects_or_two_columns_of_a_name(path: str) -> None:
    writer = ColumnFileWriter(path, table="t", documents=0)
    with pytest.raises(ValueError, match="can't hold object"):
        writer.put("objects", np.array([None]))
    with pytest.raises(ValueError, match="can't hold float64"):
        writer.spool("floats", np.float64)
    with pytest.raises(ValueError, match="dimensions"):
        writer.put("cube", np.zeros((1, 1, 1), np.uint8))
    writer.put("a.b", np.zeros(1, np.uint8))
    with pytest.raises(ValueError, match="two columns"):
        writer.spool("a.b", np.uint8)
    for name in ("", "A", "a b", "a/b", "a.b.c", "a\n", "x" * 99):
        with pytest.raises(ValueError, match="no name"):
            writer.put(name, np.zeros(1, np.uint8))
    writer.abandon()


def test_a_footer_has_its_limits(path: str) -> None:
    writer = ColumnFileWriter(path, table="t", documents=0)
    with pytest.raises(ValueError, match="too long"):
        writer.finish({"long": "x" * 2_000_000})
    writer.abandon()


def test_big_endian_numbers_are_turned(path: str) -> None:
    writer = ColumnFileWriter(path, table="t", documents=0)
    writer.put("a", np.array([1, 258], ">u2"))
    writer.finish()
    assert Path(path).read_bytes()[:4] == b"\x01\0\x02\x01"
    file = ColumnFile.open(path)
    assert file.column("a").tolist() == [1, 258]
    file.close()


def _restated(path: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Change what a footer says, with the checksum that belongs to it."""
    raw = Path(path).read_bytes()
    length, _, magic = struct.unpack("<II8s", raw[-16:])
    stated = json.loads(raw[-16 - length : -16])
    change(stated)
    footer = json.dumps(stated).encode()
    Path(path).write_bytes(raw[: -16 - length] + footer + struct.pack("<II8s", len(footer), zlib.crc32(footer), magic))


_LIES: dict[str, Callable[[dict[str, Any]], object]] = {
    "no columns": lambda stated: stated.pop("columns"),
    "columns no list": lambda stated: stated.update(columns={"a": 1}),
    "a column too short": lambda stated: stated["columns"][0].pop(),
    "outside": lambda stated: stated["columns"][0].__setitem__(3, 1 << 20),
    "before the file": lambda stated: stated["columns"][0].__setitem__(3, -64),
    "not aligned": lambda stated: stated["columns"][0].__setitem__(3, 8),
    "too long": lambda stated: stated["columns"][0].__setitem__(2, [1 << 40]),
    "negative": lambda stated: stated["columns"][1].__setitem__(2, [-1, -2]),
    "overflow": lambda stated: stated["columns"][1].__setitem__(2, [1 << 61, 1 << 61]),
    "beyond any number": lambda stated: stated["columns"][1].__setitem__(2, [0, 1 << 63]),
    "no whole number": lambda stated: stated["columns"][0].__setitem__(2, [2.0]),
    "true": lambda stated: stated["columns"][0].__setitem__(2, [True]),
    "three dimensions": lambda stated: stated["columns"][0].__setitem__(2, [1, 1, 1]),
    "no dimension": lambda stated: stated["columns"][0].__setitem__(2, []),
    "objects": lambda stated: stated["columns"][0].__setitem__(1, "|O"),
    "type no text": lambda stated: stated["columns"][0].__setitem__(1, ["<u4"]),
    "name": lambda stated: stated["columns"][0].__setitem__(0, "../x"),
    "twice": lambda stated: stated["columns"].append(stated["columns"][0]),
    "too many": lambda stated: stated["columns"].extend([f"c{n}", "|u1", [0], 0, 0] for n in range(1001)),
    "documents": lambda stated: stated.update(documents=-1),
    "table": lambda stated: stated.update(table=3),
    "facts": lambda stated: stated.update(facts=[]),
}


@pytest.mark.parametrize("lie", list(_LIES))
def test_no_number_of_a_footer_is_trusted(path: str, lie: str) -> None:
    _write(path)
    _restated(path, lambda _: None)
    ColumnFile.open(path).close()
    _restated(path, _LIES[lie])
    with pytest.raises(StoreDamagedError, match="damaged"):
        ColumnFile.open(path)


@pytest.mark.parametrize("what", ["version", "analyzer"])
def test_a_file_of_another_version_is_said(path: str, what: str) -> None:
    _write(path)
    _restated(path, lambda stated: stated.update({what: 99}))
    with pytest.raises(StoreDamagedError, match="another version"):
        ColumnFile.open(path)


def test_a_deep_footer_is_damage(path: str) -> None:
    footer = b"[" * 200_000
    Path(path).write_bytes(footer + struct.pack("<II8s", len(footer), zlib.crc32(footer), b"BKFLcol\n"))
    with pytest.raises(StoreDamagedError):
        ColumnFile.open(path)


def test_a_file_cut_off_anywhere_is_damage(path: str) -> None:
    _write(path)
    raw = Path(path).read_bytes()
    for length in [*range(64), *range(64, len(raw), 37), len(raw) - 1]:
        Path(path).write_bytes(raw[:length])
        with pytest.raises(StoreDamagedError):
            ColumnFile.open(path)


def test_a_file_that_is_cut_off_while_it_is_opened_is_damage(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(path)
    unpack = Footer.unpack

    def cut(raw: bytes, room: int) -> Footer:
        os.truncate(path, 10)
        return unpack(raw, room)

    monkeypatch.setattr(Footer, "unpack", cut)
    with pytest.raises(StoreDamagedError):
        ColumnFile.open(path)


def test_any_changed_byte_is_found(path: str) -> None:
    """In the columns by `verify`, in footer and tail at once; between the columns are zeros that nobody reads."""
    _write(path)
    raw = Path(path).read_bytes()
    inside = {offset + at for offset, size in ((0, 24), (64, 8), (128, 4), (192, 40)) for at in range(size)}
    for at in sorted(inside | set(range(232, len(raw)))):
        Path(path).write_bytes(raw[:at] + bytes([raw[at] ^ 4]) + raw[at + 1 :])

        def use() -> None:
            file = ColumnFile.open(path)
            try:
                file.verify()
            finally:
                file.close()

        with pytest.raises(StoreDamagedError):
            use()


def test_a_missing_file_is_missing_and_a_folder_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ColumnFile.open(str(tmp_path / "none"))
    with pytest.raises(StoreError, match="can't be read"):
        ColumnFile.open(str(tmp_path))


def test_extents_that_touch_are_copied_as_one() -> None:
    assert list(joined([(0, 5), (5, 5), (20, 1), (21, 4), (40, 2)])) == [(0, 10), (20, 5), (40, 2)]
    assert list(joined([])) == []
