# SPDX-License-Identifier: MIT
"""What an engine sees of what writers commit, here or in another process; and of damage."""

import os
import random
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
from reader.errors import CancelToken, StoreDamagedError
from reader.index.columnar.folder import destroy
from reader.index.columnar.writer import ColumnarWriter
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.model.search import IndexDocument, SearchRequest, Sort

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(reader.__file__)))


def _numbers(engine: ColumnarEngine | BruteForceEngine, query: str = "*") -> list[int]:
    return list(engine.search(SearchRequest(parse(query), sort=Sort.OLDEST), CancelToken()).numbers)


def _documents(numbers: range, body: str = "oil") -> list[IndexDocument]:
    return [IndexDocument(number, f"Headline {number}", body, 1, 1) for number in numbers]


def _files(folder: str, extension: str) -> list[str]:
    return [name for name in os.listdir(folder) if name.endswith(extension)]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "index")


@pytest.fixture
def writer(folder: str) -> Iterator[ColumnarWriter]:
    writer = ColumnarWriter(folder)
    yield writer
    writer.close()


def test_what_is_deleted_is_gone(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(4)))
    engine = ColumnarEngine(folder)
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
    assert not _files(folder, ".col")


def test_near_spellings_count_only_what_is_there(folder: str, writer: ColumnarWriter) -> None:
    writer.add([IndexDocument(1, "", "grachov grachow", 1, 1), IndexDocument(2, "", "grachov", 1, 1)])
    writer.delete([1])
    engine = ColumnarEngine(folder)
    found = [(near.word, near.articles) for near in engine.near_spellings("grachev", 9)]
    engine.close()
    assert found == [("grachov", 1)]


def test_many_blocks_become_few_segments_with_the_same_answers(folder: str, writer: ColumnarWriter) -> None:
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
    engine = ColumnarEngine(folder)
    queries = ["*", "word7", "word1*", '"word1 word2"', '"word1 word1"', "*9 -word3"]
    expected = [_numbers(brute, query) for query in queries]
    assert [_numbers(engine, query) for query in queries] == expected
    writer.finish()
    assert [_numbers(engine, query) for query in queries] == expected  # the old files are still mapped
    assert engine.refresh()
    assert [_numbers(engine, query) for query in queries] == expected
    engine.close()
    assert len(_files(folder, ".col")) == 2


def test_long_texts_keep_their_places(folder: str, writer: ColumnarWriter) -> None:
    body = "oil " * 300 + "x " * 70_000 + "far gone oil"
    writer.add([IndexDocument(1, "", body, 1, 1)])
    writer.add([IndexDocument(2, "", "far oil", 1, 1)])
    writer.finish()
    engine = ColumnarEngine(folder)
    found = [_numbers(engine, query) for query in ('"far gone"', '"x far"', '"far oil"', '"gone oil"')]
    engine.close()
    assert found == [[1], [1], [2], [1]]


def test_documents_without_a_word_are_documents(folder: str, writer: ColumnarWriter) -> None:
    writer.add([IndexDocument(1, "", "", 1, 1), IndexDocument(2, "…", "—", 0, 0)])
    writer.add([])
    engine = ColumnarEngine(folder)
    assert (_numbers(engine), _numbers(engine, "oil"), _numbers(engine, "*x")) == ([1, 2], [], [])
    engine.close()


@pytest.mark.untraced
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
    brute, writer = BruteForceEngine(), ColumnarWriter(folder)
    engine = ColumnarEngine(folder)
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


_CHILD = """
import sys
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument
writer = ColumnarWriter(sys.argv[1])
start = int(sys.argv[2])
while True:
    writer.add([IndexDocument(start + n, "Oil", f"word{start + n} and more", 1, 1) for n in range(20)])
    start += 20
    print(start, flush=True)
"""


def _child(folder: str, start: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _CHILD, folder, str(start)]
    return subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)


def test_a_search_sees_commits_of_another_process(folder: str) -> None:
    with _child(folder, 0) as child:
        assert child.stdout is not None
        engine = ColumnarEngine(folder)
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


@pytest.mark.parametrize("name", ["seg", "quo", "MANIFEST"])
@pytest.mark.parametrize("kept", [0, 40, -30])
def test_a_file_cut_off_is_damage_and_nothing_worse(folder: str, writer: ColumnarWriter, name: str, kept: int) -> None:
    writer.add(_documents(range(30), "oil and gas " * 5))
    writer.close()
    path = os.path.join(folder, next(file for file in os.listdir(folder) if file.startswith(name)))
    os.truncate(path, kept if kept >= 0 else os.path.getsize(path) + kept)

    def use() -> None:
        engine = ColumnarEngine(folder)
        try:
            for query in ("*", "oil", "g*", '"oil and"', "*il", "*line"):
                _numbers(engine, query)
            engine.search(SearchRequest(parse("headline*"), sort=Sort.RELEVANCE), CancelToken())
        finally:
            engine.close()

    with pytest.raises(StoreDamagedError):
        use()


def test_an_index_built_anew_is_seen_though_it_counts_its_commits_anew(folder: str, writer: ColumnarWriter) -> None:
    writer.add(_documents(range(3)))
    engine = ColumnarEngine(folder)
    writer.close()
    destroy(folder)
    again = ColumnarWriter(folder)
    again.add(_documents(range(5, 7)))
    again.close()
    assert engine.refresh()
    assert _numbers(engine) == [5, 6]
    engine.close()


def test_what_is_left_of_a_word_is_there_once_its_other_documents_are_gone(folder: str, writer: ColumnarWriter) -> None:
    writer.add([IndexDocument(1, "", "the oil the", 1, 1), IndexDocument(2, "", "of the", 1, 1)])
    writer.delete([1])
    writer.add([IndexDocument(3, "", "of", 1, 1)])
    writer.finish()
    engine = ColumnarEngine(folder)
    assert [_numbers(engine, query) for query in ('"of the"', "the", "oil")] == [[2], [2], []]
    engine.close()
