# SPDX-License-Identifier: MIT
"""Whatever is added, deleted, merged, and killed, the index holds what was said."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from columnar_contents import contents, expected
from hypothesis import given, settings
from hypothesis import strategies as st
from index_documents import documents

import reader
from reader.index.columnar import merge_policy
from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.open_segment import current_segments
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument, IndexQuotation

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(reader.__file__)))


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "index")


_STEPS = st.lists(
    st.one_of(
        st.lists(documents(st.integers(1, 30)), max_size=6),
        st.frozensets(st.integers(1, 30), max_size=10),
        st.none(),
    ),
    max_size=12,
)


@settings(max_examples=20, deadline=None)
@given(steps=_STEPS, fanout=st.sampled_from([2, 3, 8]))
def test_any_history_leaves_what_was_said(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[IndexDocument] | frozenset[int] | None], fanout: int
) -> None:
    folder = str(tmp_path_factory.mktemp("history"))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(merge_policy, "_FANOUT", fanout)
        writer = ColumnarWriter(folder)
        whole: dict[int, IndexDocument] = {}
        for step in steps:
            if step is None:
                writer.finish()
            elif isinstance(step, frozenset):
                writer.delete(step)
                whole = {number: document for number, document in whole.items() if number not in step}
            else:
                writer.add(step)
                whole |= {document.number: document for document in step}
        assert contents(folder) == expected(whole.values())
        writer.close()


_SAID = st.lists(
    st.builds(
        IndexQuotation,
        st.sampled_from(["", "the oil of the bank", "attaché the the"]),
        st.lists(st.sampled_from(["grachev", "ann lee"]), max_size=2).map(tuple),
    ),
    max_size=3,
).map(tuple)
_FULL = st.builds(
    IndexDocument,
    st.integers(0, 40),
    st.sampled_from(["", "Oil", "The bank of the oil"]),
    st.sampled_from(["", "the", "of the of the bank", "x y z " * 40]),
    st.sampled_from([0, 5, 9]),
    st.sampled_from([0, 9, 12]),
    st.sampled_from([(), ("attach",), ("of the", "")]),
    st.sampled_from([b"", b"a", b"b/c"]),
    byline=st.sampled_from(["", "Ann Lee"]),
    source=st.sampled_from(["", "The Guardian"]),
    people=st.lists(st.sampled_from(["grachev", "lee"]), max_size=2).map(tuple),
    quotations=_SAID,
)


@pytest.mark.untraced
@settings(max_examples=20, deadline=None)
@given(given_documents=st.lists(_FULL, max_size=25), cuts=st.lists(st.integers(1, 8), max_size=12), data=st.data())
def test_any_split_and_any_order_of_deletes_end_in_one_content(
    tmp_path_factory: pytest.TempPathFactory,
    given_documents: list[IndexDocument],
    cuts: list[int],
    data: st.DataObject,
) -> None:
    folder = str(tmp_path_factory.mktemp("split"))
    writer = ColumnarWriter(folder)
    rest = list(given_documents)
    for cut in [*cuts, len(rest)]:
        writer.add(rest[:cut])
        rest = rest[cut:]
    gone = data.draw(st.lists(st.integers(0, 40), max_size=8))
    for number in gone:
        writer.delete([number])
    left = {number: found for number, found in expected(given_documents).items() if number not in gone}
    assert contents(folder) == left
    writer.finish()
    assert contents(folder) == left
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


def test_a_killed_writer_leaves_its_last_commit(folder: str) -> None:
    chance = random.Random(3)
    said = 0
    for _ in range(4):
        with _child(folder, said) as child:
            assert child.stdout is not None
            for _ in range(chance.randrange(1, 7)):
                said = int(child.stdout.readline())
            child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
            rest = child.stdout.read().split()
            said = int(rest[-1]) if rest else said
        found = sorted(contents(folder))
        assert found == list(range(len(found)))
        assert len(found) in (said, said + 20)  # all that was acknowledged, and at most one block more
        said = len(found)
    ColumnarWriter(folder).close()
    listed = {entry.id for entry in IndexFolder(folder).read().segments}
    assert {name[4:20] for name in os.listdir(folder) if name.endswith((".col", ".tmp"))} == listed


def test_segments_are_opened_while_another_process_commits_and_merges(folder: str) -> None:
    with _child(folder, 0) as child:
        assert child.stdout is not None
        files, seen = IndexFolder(folder), 0
        _, segments = current_segments(files, ())
        for _ in range(20):
            said = int(child.stdout.readline())
            _, segments = current_segments(files, segments)
            found = sorted(number for one in segments for number in one.articles.column("number").tolist())
            assert found == list(range(len(found)))
            assert len(found) >= max(said, seen)
            seen = len(found)
        child.kill()
