# SPDX-License-Identifier: MIT
"""Commits, replacements, deletes, merging, and what is said when it cannot be."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from columnar_contents import contents, expected

from reader.errors import BusyError, CancelledError, CancelToken, StoreDamagedError, StoreError
from reader.index.columnar.column_file import ColumnFile
from reader.index.columnar.folder import IndexFolder, destroy
from reader.index.columnar.open_segment import current_segments, open_segments, verify_index
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument, IndexQuotation, IndexWriter


def _documents(numbers: Iterable[int], body: str = "oil of the bank") -> list[IndexDocument]:
    return [IndexDocument(number, f"Headline {number}", body, 1, 1) for number in numbers]


def _segments(folder: str) -> int:
    return len(IndexFolder(folder).read().segments)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "index")


@pytest.fixture
def writer(folder: str) -> Iterator[ColumnarWriter]:
    writer = ColumnarWriter(folder)
    yield writer
    writer.close()


def test_it_is_an_index_writer(writer: ColumnarWriter) -> None:
    port: IndexWriter = writer
    port.add([])
    port.finish()


def test_what_changes_nothing_is_no_commit(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents([1]))
    before = IndexFolder(folder).read()
    writer.add([])
    writer.delete([])
    writer.delete([7])
    writer.finish()
    assert IndexFolder(folder).read() == before


def test_a_document_added_again_replaces_the_first(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(5)))
    last = IndexDocument(6, "", "coal", 1, 1)
    writer.add([*_documents(range(3, 7), "gas"), last, *_documents([2], "peat"), *_documents([2], "wood")])
    assert contents(folder) == expected(
        [*_documents(range(2)), *_documents([2], "wood"), *_documents(range(3, 6), "gas"), last]
    )


def test_what_is_deleted_is_gone_and_open_segments_stay_as_they_were(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(4)))
    writer.add(_documents(range(4, 6)))
    files = IndexFolder(folder)
    _, first = current_segments(files, ())
    assert [segment.live for segment in first] == [None, None]
    writer.delete([1, 3, 77, -5])
    _, second = current_segments(files, first)
    assert first[0].live is None
    assert second[0].live is not None
    assert second[0].flags().tolist() == [True, False, True, False]
    assert second[0].articles is first[0].articles
    assert second[1] is first[1]
    writer.delete([])
    writer.delete(range(4))
    _, third = current_segments(files, second)
    assert third == [second[1]]
    writer.delete([4, 5])
    manifest, fourth = current_segments(files, third)
    assert (fourth, manifest.segments) == ([], ())
    assert set(os.listdir(folder)) == {"MANIFEST", "lock"}
    with pytest.raises(StoreDamagedError):
        third[0].articles.column("number")


def test_numbers_may_be_any(folder: str, writer: ColumnarWriter) -> None:
    numbers = [0, (1 << 62) + 1, 5, 1 << 40]
    writer.add(_documents(numbers))
    writer.delete([1 << 40, 6])
    assert sorted(contents(folder)) == [0, 5, (1 << 62) + 1]


def test_all_or_nothing(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(3)))

    def broken() -> Iterator[IndexDocument]:
        yield from _documents(range(2, 6), "gas")
        yield from _documents(range(2, 6), "coal")  # a second segment
        raise RuntimeError("from the catalog")

    before = set(os.listdir(folder))
    with pytest.raises(RuntimeError):
        writer.add(broken())
    assert set(os.listdir(folder)) == before
    writer.add(_documents([9]))
    assert contents(folder) == expected(_documents([0, 1, 2, 9]))


def test_a_writer_that_no_longer_knows_what_is_committed_ends(
    folder: str, writer: ColumnarWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.add(_documents(range(3)))
    refused = StoreError("The search index can't be read.")

    def broken() -> Iterator[IndexDocument]:
        monkeypatch.setattr(IndexFolder, "read", lambda _: (_ for _ in ()).throw(refused))
        yield from _documents([7])
        raise RuntimeError("from the catalog")

    with pytest.raises(StoreError, match="can't be read"):
        writer.add(broken())
    monkeypatch.undo()
    with pytest.raises(StoreError, match="closed"):
        writer.add(_documents([8]))
    ColumnarWriter(folder).close()
    assert contents(folder) == expected(_documents(range(3)))


def test_many_documents_are_several_segments_and_one_commit(
    folder: str, writer: ColumnarWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.index.columnar.builder._MOST_ARTICLES", 10)
    writer.add(iter(_documents(range(35))))
    assert IndexFolder(folder).read().generation == 1
    assert _segments(folder) == 4
    assert contents(folder) == expected(_documents(range(35)))


def test_over_eight_segments_of_a_size_become_one(folder: str, writer: ColumnarWriter) -> None:
    whole: list[IndexDocument] = []
    for start in range(0, 90, 10):
        assert _segments(folder) == start // 10
        block = _documents(range(start, start + 10), f"block {start}")
        writer.add(block)
        whole += block
    assert _segments(folder) == 1
    assert contents(folder) == expected(whole)


def test_small_segments_become_one_at_the_end_and_the_dead_go(folder: str, writer: ColumnarWriter) -> None:
    for start in range(0, 30, 6):
        writer.add(_documents(range(start, start + 6)))
    writer.delete([3, 4])
    writer.finish()
    (entry,) = IndexFolder(folder).read().segments
    assert (entry.documents, entry.deleted) == (28, 0)
    writer.delete(range(6, 20))
    writer.finish()
    (entry,) = IndexFolder(folder).read().segments
    assert (entry.documents, entry.deleted) == (14, 0)
    writer.finish()
    assert IndexFolder(folder).read().segments == (entry,)
    assert sorted(contents(folder)) == [0, 1, 2, 5, *range(20, 30)]


def test_a_merge_pauses_and_can_be_ended(folder: str) -> None:
    cancel, pauses = CancelToken(), list[int]()

    def pause() -> None:
        pauses.append(1)
        cancel.cancel()

    writer = ColumnarWriter(folder, cancel=cancel, pause=pause)
    for start in range(9):
        writer.add(_documents([start]))
    assert pauses == [1]
    assert _segments(folder) == 9
    with pytest.raises(CancelledError):
        writer.finish()
    assert contents(folder) == expected(_documents(range(9)))
    assert not [name for name in os.listdir(folder) if name.endswith(".tmp")]
    writer.close()
    again = ColumnarWriter(folder)
    again.finish()
    again.close()
    assert _segments(folder) == 1
    assert contents(folder) == expected(_documents(range(9)))


def test_a_reader_keeps_what_a_merge_takes_away(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(4)))
    writer.add(_documents(range(4, 9)))
    files = IndexFolder(folder)
    manifest, before = current_segments(files, ())
    writer.finish()
    assert [segment.articles.column("number").tolist() for segment in before] == [[0, 1, 2, 3], [4, 5, 6, 7, 8]]
    with pytest.raises(FileNotFoundError):
        open_segments(files, manifest, ())
    numbers = before[0].articles.column("number")
    _, after = current_segments(files, before)
    assert [segment.articles.column("number").tolist() for segment in after] == [list(range(9))]
    assert numbers.tolist() == [0, 1, 2, 3]


def test_one_writer_at_a_time(folder: str, writer: ColumnarWriter) -> None:
    with pytest.raises(BusyError):
        ColumnarWriter(folder)
    with pytest.raises(BusyError):
        destroy(folder)
    writer.close()
    writer.close()
    ColumnarWriter(folder).close()
    with pytest.raises(StoreError, match="closed"):
        writer.delete([1])


def test_a_folder_that_refuses_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StoreError, match="can't be written"):
        ColumnarWriter(str(tmp_path / "file" / "index"))


@pytest.mark.parametrize("room", [0, 100, 3_000, 40_000, 1_200_000])
def test_what_finds_no_room_leaves_no_trace(folder: str, writer: ColumnarWriter, room: int) -> None:
    resource = pytest.importorskip("resource", reason="only there can files be kept from growing")
    before = _documents(range(2))
    writer.add(before)
    files = set(os.listdir(folder))
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, usual[1]))
    try:
        with pytest.raises(StoreError, match="can't be written"):
            writer.add(_documents([5], "oil of the bank " * 300_000 + " ".join(map(str, range(2_000)))))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert set(os.listdir(folder)) == files
    writer.add(_documents([6]))
    assert contents(folder) == expected([*before, *_documents([6])])


def test_an_index_in_the_old_format_is_refused_and_then_built_anew(folder: str) -> None:
    os.mkdir(folder)
    for name in ("VERSION", "_articles_4.toc", "articles_0123456789abcdef.trm", "articles_WRITELOCK"):
        Path(folder, name).write_bytes(b"old")
    with pytest.raises(StoreDamagedError, match="another version"):
        ColumnarWriter(folder)
    destroy(folder)
    writer = ColumnarWriter(folder)
    writer.add(_documents([1]))
    writer.close()
    assert contents(folder) == expected(_documents([1]))


@pytest.mark.parametrize("prefix", ["seg-", "quo-", "del-"])
def test_a_file_missing_or_exchanged_is_damage(folder: str, writer: ColumnarWriter, prefix: str) -> None:
    writer.add(_documents(range(3)))
    writer.delete([1])
    writer.add(_documents(range(5, 9)))
    writer.delete([6])
    writer.close()
    one, two = sorted(name for name in os.listdir(folder) if name.startswith(prefix))
    raw = Path(folder, one).read_bytes()
    os.remove(os.path.join(folder, one))
    with pytest.raises(StoreDamagedError, match="missing"):
        current_segments(IndexFolder(folder), ())
    with pytest.raises(StoreDamagedError, match="missing"):
        ColumnarWriter(folder)
    Path(folder, one).write_bytes(Path(folder, two).read_bytes())
    Path(folder, two).write_bytes(raw)
    if prefix != "quo-":  # both are empty
        with pytest.raises(StoreDamagedError):
            current_segments(IndexFolder(folder), ())
    destroy(folder)
    assert not os.path.exists(folder)


def test_a_changed_byte_is_found_by_the_check_of_all(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(9)))
    writer.delete([4])
    assert verify_index(folder) == 8
    (name,) = [name for name in os.listdir(folder) if name.startswith("seg-")]
    path = Path(folder, name)
    raw = path.read_bytes()
    path.write_bytes(bytes([raw[0] ^ 1]) + raw[1:])
    with pytest.raises(StoreDamagedError):
        verify_index(folder)


def test_tables_exchanged_for_each_other_are_damage(folder: str, writer: ColumnarWriter) -> None:
    writer.add([IndexDocument(1, "", "oil", 1, 1, quotations=(IndexQuotation("oil"),))])
    writer.close()
    (name,) = [name for name in os.listdir(folder) if name.startswith("seg-")]
    paths = [Path(folder, name), Path(folder, name.replace("seg-", "quo-"))]
    first, second = (path.read_bytes() for path in paths)
    paths[0].write_bytes(second)
    paths[1].write_bytes(first)
    with pytest.raises(StoreDamagedError):
        current_segments(IndexFolder(folder), ())


def test_an_order_of_numbers_that_is_none_is_damage(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(3)))
    (name,) = [name for name in os.listdir(folder) if name.startswith("seg-")]
    file = ColumnFile.open(os.path.join(folder, name))
    offset = file._footer.columns["by_number"].offset
    file.close()
    with open(os.path.join(folder, name), "r+b") as raw:
        raw.seek(offset)
        raw.write(b"\xff" * 12)
    with pytest.raises(StoreDamagedError):
        writer.delete([1])
