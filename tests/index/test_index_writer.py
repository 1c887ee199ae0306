# SPDX-License-Identifier: MIT
"""Commits, replacements, merging, other processes, kills and damage."""

import errno
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from brute_force import BruteForceEngine
from hypothesis import given, settings
from hypothesis import strategies as st
from index_documents import documents

import reader
from reader.errors import BusyError, CancelToken, StoreDamagedError, StoreError
from reader.index import merge
from reader.index.engine import WhooshEngine
from reader.index.language.parse import parse
from reader.index.storage import destroy, writing
from reader.index.version import analyzer_fingerprint
from reader.index.writer import WhooshWriter
from reader.model.search import IndexDocument, IndexWriter, SearchRequest, Sort

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(reader.__file__)))


def _numbers(engine: WhooshEngine | BruteForceEngine, query: str = "*") -> list[int]:
    return list(engine.search(SearchRequest(parse(query), sort=Sort.OLDEST), CancelToken()).numbers)


def _documents(numbers: range, body: str = "oil") -> list[IndexDocument]:
    return [IndexDocument(number, f"Headline {number}", body, 1, 1) for number in numbers]


def _files(folder: str, extension: str) -> list[str]:
    return [name for name in os.listdir(folder) if name.endswith(extension)]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "index")


@pytest.fixture
def writer(folder: str) -> Iterator[WhooshWriter]:
    writer = WhooshWriter(folder)
    yield writer
    writer.close()


def test_a_document_added_again_replaces_the_first(folder: str, writer: WhooshWriter) -> None:
    writer.add(_documents(range(5)))
    writer.add([*_documents(range(3, 7), "gas"), IndexDocument(6, "", "coal", 1, 1)])
    engine = WhooshEngine(folder)
    found = {query: _numbers(engine, query) for query in ("*", "oil", "gas", "coal")}
    engine.close()
    assert found == {"*": [0, 1, 2, 3, 4, 5, 6], "oil": [0, 1, 2], "gas": [3, 4, 5], "coal": [6]}


def test_what_is_deleted_is_gone(folder: str, writer: WhooshWriter) -> None:
    writer.add(_documents(range(4)))
    engine = WhooshEngine(folder)
    writer.delete([1, 3, 77])
    writer.delete([])
    before = _numbers(engine)
    assert engine.refresh()
    after = _numbers(engine)
    assert not engine.refresh()
    writer.delete(range(4))
    writer.finish()
    assert engine.refresh()
    assert (before, after, _numbers(engine)) == ([0, 1, 2, 3], [0, 2], [])
    engine.close()
    assert not _files(folder, ".trm")


def test_near_spellings_count_only_what_is_there(folder: str, writer: WhooshWriter) -> None:
    writer.add([IndexDocument(1, "", "grachov grachow", 1, 1), IndexDocument(2, "", "grachov", 1, 1)])
    writer.delete([1])
    engine = WhooshEngine(folder)
    found = [(near.word, near.articles) for near in engine.near_spellings("grachev", 9)]
    engine.close()
    assert found == [("grachov", 1)]


def test_many_blocks_become_few_segments_with_the_same_answers(folder: str, writer: WhooshWriter) -> None:
    brute = BruteForceEngine()
    chance = random.Random(7)
    vocabulary = [f"word{n}" for n in range(50)]
    for start in range(0, 120, 6):
        block = [
            IndexDocument(start + n, "", " ".join(chance.choices(vocabulary, k=300)), start + 1, start + 1)
            for n in range(6)
        ]
        writer.add(block)
        brute.add(block)
        gone = [start + 2, start - 7]
        writer.delete(gone)
        brute.delete(gone)
    between = len(_files(folder, ".trm"))
    engine = WhooshEngine(folder)
    queries = ["*", "word7", "word1*", '"word1 word2"', '"word1 word1"', "*9 -word3"]
    expected = [_numbers(brute, query) for query in queries]
    assert [_numbers(engine, query) for query in queries] == expected
    writer.finish()
    assert [_numbers(engine, query) for query in queries] == expected  # the old files are still mapped
    assert engine.refresh()
    assert [_numbers(engine, query) for query in queries] == expected
    engine.close()
    assert between < 12
    assert len(_files(folder, ".trm")) == 1


def test_a_large_block_is_written_in_pieces(folder: str, writer: WhooshWriter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.index.block._MOST_DOCUMENTS", 10)
    monkeypatch.setattr("reader.index.block._MOST_PIECES", 3)
    writer.add(iter([*_documents(range(35)), *_documents(range(2), "gas")]))
    engine = WhooshEngine(folder)
    assert _numbers(engine) == list(range(35))
    assert _numbers(engine, "gas") == [0, 1]
    engine.close()


def test_long_texts_keep_their_places(folder: str, writer: WhooshWriter) -> None:
    body = "oil " * 300 + "x " * 70_000 + "far gone oil"
    writer.add([IndexDocument(1, "", body, 1, 1)])
    writer.add([IndexDocument(2, "", "far oil", 1, 1)])
    writer.finish()
    engine = WhooshEngine(folder)
    found = [_numbers(engine, query) for query in ('"far gone"', '"x far"', '"far oil"', '"gone oil"')]
    engine.close()
    assert found == [[1], [1], [2], [1]]


def test_documents_without_a_word_are_documents(folder: str, writer: WhooshWriter) -> None:
    writer.add([IndexDocument(1, "", "", 1, 1), IndexDocument(2, "…", "—", 0, 0)])
    writer.add([])
    engine = WhooshEngine(folder)
    assert (_numbers(engine), _numbers(engine, "oil"), _numbers(engine, "*x")) == ([1, 2], [], [])
    engine.close()


@settings(max_examples=30)
@given(
    steps=st.lists(
        st.one_of(
            st.lists(documents(st.integers(1, 30)), max_size=6),
            st.frozensets(st.integers(1, 30), max_size=10),
            st.none(),
        ),
        max_size=12,
    )
)
def test_any_history_ends_as_brute_force_says(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[IndexDocument] | frozenset[int] | None]
) -> None:
    folder = str(tmp_path_factory.mktemp("history"))
    brute, writer = BruteForceEngine(), WhooshWriter(folder)
    engine = WhooshEngine(folder)
    for step in steps:
        if step is None:
            writer.finish()
        elif isinstance(step, frozenset):
            writer.delete(step)
            brute.delete(step)
        else:
            writer.add(step)
            brute.add(step)
        engine.refresh()
        for query in ("*", "oil", "att*", '"of the"', "-the date:1994", "*chev"):
            assert _numbers(engine, query) == _numbers(brute, query)
    engine.close()
    writer.close()


def test_one_writer_at_a_time(folder: str, writer: IndexWriter) -> None:
    with pytest.raises(BusyError):
        WhooshWriter(folder)
    with pytest.raises(BusyError):
        destroy(folder)
    writer.close()
    writer.close()
    WhooshWriter(folder).close()
    with pytest.raises(StoreError, match="closed"):
        writer.delete([1])


def test_an_error_while_adding_leaves_the_last_commit(folder: str, writer: WhooshWriter) -> None:
    writer.add(_documents(range(3)))

    def broken() -> Iterator[IndexDocument]:
        yield from _documents(range(2, 6), "gas")
        raise RuntimeError("from the catalog")

    with pytest.raises(RuntimeError):
        writer.add(broken())
    writer.add(_documents(range(9, 10)))
    engine = WhooshEngine(folder)
    assert (_numbers(engine), _numbers(engine, "gas")) == ([0, 1, 2, 9], [])
    engine.close()
    assert len(_files(folder, ".trm")) == 2


_CHILD = """
import sys
from reader.index.writer import WhooshWriter
from reader.model.search import IndexDocument
writer = WhooshWriter(sys.argv[1])
start = int(sys.argv[2])
while True:
    writer.add([IndexDocument(start + n, "Oil", f"word{start + n} and more", 1, 1) for n in range(20)])
    start += 20
    print(start, flush=True)
"""


def _child(folder: str, start: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _CHILD, folder, str(start)]
    return subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)


def test_a_killed_writer_leaves_its_last_commit(folder: str) -> None:
    chance = random.Random(3)
    said = 0
    for _ in range(4):
        with _child(folder, said) as child:
            assert child.stdout is not None
            for _ in range(chance.randrange(1, 12)):
                said = int(child.stdout.readline())
            child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
            rest = child.stdout.read().split()
            said = int(rest[-1]) if rest else said
        engine = WhooshEngine(folder)
        found = _numbers(engine)
        assert _numbers(engine, "oil word*") == found
        engine.close()
        assert found[:said] == list(range(said))  # all that was acknowledged, and at most one block more
        assert len(found) in (said, said + 20)
        said = len(found)
    WhooshWriter(folder).close()
    assert not [name for name in os.listdir(folder) if ".toc." in name]
    engine = WhooshEngine(folder)
    named = {segment.id for segment in engine._segments}
    engine.close()
    assert {name.removesuffix(".trm") for name in _files(folder, ".trm")} == named


def test_a_search_sees_commits_of_another_process(folder: str) -> None:
    with _child(folder, 0) as child:
        assert child.stdout is not None
        engine = WhooshEngine(folder)
        seen = 0
        for _ in range(30):
            said = int(child.stdout.readline())
            engine.refresh()
            found = _numbers(engine, "oil")
            assert len(found) >= max(said, seen)
            assert found == list(range(len(found)))
            seen = len(found)
        child.kill()
    engine.close()


def test_an_index_of_another_version_is_refused(folder: str, writer: WhooshWriter) -> None:
    writer.add(_documents(range(3)))
    writer.close()
    for content in (f"999 {analyzer_fingerprint()}\n", None):
        path = os.path.join(folder, "VERSION")
        if content is None:
            os.remove(path)
        else:
            Path(path).write_text(content, encoding="ascii")
        with pytest.raises(StoreDamagedError, match="another version"):
            WhooshEngine(folder)
        with pytest.raises(StoreDamagedError, match="another version"):
            WhooshWriter(folder)
    destroy(folder)
    destroy(folder)
    WhooshWriter(folder).close()


@pytest.mark.parametrize("extension", [".toc", ".trm", ".doc", ".pst", ".plc"])
@pytest.mark.parametrize("kept", [0, 40, -1])
def test_a_file_cut_off_is_damage_and_nothing_worse(
    folder: str, writer: WhooshWriter, extension: str, kept: int
) -> None:
    writer.add(_documents(range(30), "oil and gas " * 5))
    writer.close()
    path = os.path.join(folder, _files(folder, extension)[0])
    os.truncate(path, kept if kept >= 0 else os.path.getsize(path) - 3)

    def use() -> None:
        engine = WhooshEngine(folder)
        try:
            for query in ("*", "oil", "g*", '"oil and"', "*il", "*line"):
                _numbers(engine, query)
            engine.search(SearchRequest(parse("headline*"), sort=Sort.RELEVANCE), CancelToken())
        finally:
            engine.close()

    with pytest.raises(StoreDamagedError):
        use()


def test_a_missing_file_is_damage(folder: str, writer: WhooshWriter) -> None:
    writer.add(_documents(range(3)))
    os.remove(os.path.join(folder, _files(folder, ".pst")[0]))
    with pytest.raises(StoreDamagedError, match="missing"):
        WhooshEngine(folder)


def test_an_index_built_anew_is_seen_though_it_counts_its_commits_anew(folder: str, writer: WhooshWriter) -> None:
    writer.add(_documents(range(3)))
    engine = WhooshEngine(folder)
    writer.close()
    destroy(folder)
    again = WhooshWriter(folder)
    again.add(_documents(range(5, 7)))
    again.close()
    assert engine.refresh()
    assert _numbers(engine) == [5, 6]
    engine.close()


def test_a_folder_that_refuses_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StoreError, match="can't be written"):
        WhooshWriter(str(tmp_path / "file" / "index"))


def test_a_full_disk_is_said_with_what_to_do() -> None:
    with pytest.raises(StoreError) as caught, writing():
        raise OSError(errno.ENOSPC, "No space left on device")
    assert "make room" in caught.value.hint


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([], []),
        ([500] * 7, []),
        ([500] * 8, list(range(8))),
        ([4000, *[500] * 8, 60_000], list(range(1, 9))),
        ([60_000] * 8, []),  # would be too large
        ([1, 2, 3, 4, 5, 6, 7, 8], list(range(8))),
    ],
)
def test_eight_segments_of_a_size_are_merged(sizes: list[int], expected: list[int]) -> None:
    assert merge.due(sizes) == expected


@pytest.mark.parametrize(
    ("sizes", "deleted", "expected"),
    [
        ([], [], []),
        ([500], [0], []),
        ([500], [501], [0]),
        ([3000, 500, 500], [0, 0, 0], [1, 2, 0]),
        ([100_000, 10, 20], [0, 0, 0], [1, 2]),
        ([100_000, 10], [0, 0], []),
        ([200_000, 200_000], [0, 0], []),
    ],
)
def test_small_segments_are_tidied_up(sizes: list[int], deleted: list[int], expected: list[int]) -> None:
    assert merge.worth_tidying(sizes, deleted) == expected


def test_the_next_writer_removes_an_unfinished_commit(folder: str, writer: WhooshWriter) -> None:
    writer.add(_documents(range(3)))
    writer.close()
    left = [os.path.join(folder, name) for name in ("_articles_9.toc.12.5", "articles_0123456789abcdef.pst")]
    for path in left:
        Path(path).write_bytes(b"half")
    WhooshWriter(folder).close()
    assert not any(map(os.path.exists, left))
    engine = WhooshEngine(folder)
    assert _numbers(engine) == [0, 1, 2]
    engine.close()


def test_what_is_left_of_a_word_is_there_once_its_other_documents_are_gone(folder: str, writer: WhooshWriter) -> None:
    writer.add([IndexDocument(1, "", "the oil the", 1, 1), IndexDocument(2, "", "of the", 1, 1)])
    writer.delete([1])
    writer.add([IndexDocument(3, "", "of", 1, 1)])
    writer.finish()
    engine = WhooshEngine(folder)
    assert [_numbers(engine, query) for query in ('"of the"', "the", "oil")] == [[2], [2], []]
    engine.close()
