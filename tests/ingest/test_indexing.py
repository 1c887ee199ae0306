# SPDX-License-Identifier: MIT
"""The keeper's second thread: it merges what is small at the end, but not while somebody types."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.catalog.catalog import Catalog
from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.writer import ColumnarWriter
from reader.ingest.background import Quiet
from reader.ingest.indexing import Indexer
from reader.model.search import IndexDocument


@pytest.fixture
def stores(tmp_path: Path) -> tuple[str, str]:
    """Return an empty catalog, and an index of three small segments."""
    catalog, index = str(tmp_path / "catalog.sqlite"), str(tmp_path / "index")
    Catalog.open(catalog, writable=True).close()
    writer = ColumnarWriter(index)
    for number in range(3):
        writer.add([IndexDocument(number, "Ferry late", "The ferry waited for the tide.", 1, 1)])
    writer.close()
    return catalog, index


def _segments(index: str) -> int:
    return len(IndexFolder(index).read().segments)


def test_small_segments_are_merged_at_the_end_once_it_may_be_loud(stores: tuple[str, str]) -> None:
    answers = [True, True, True]
    with Indexer(*stores, quiet=lambda: bool(answers) and answers.pop()) as indexer:
        indexer.wait()
    assert answers == []
    assert _segments(stores[1]) == 1


def test_an_end_is_not_kept_waiting_by_quiet(stores: tuple[str, str]) -> None:
    asked = threading.Event()
    with Indexer(*stores, quiet=_always(asked.set)) as indexer:
        indexer.last_call()
        assert asked.wait(30)
    indexer.check()
    assert _segments(stores[1]) == 3
    with Indexer(*stores) as again:
        again.wait()
    assert _segments(stores[1]) == 1


def _interrupted(indexer: Indexer) -> None:
    with indexer:
        assert indexer.running
        raise KeyboardInterrupt


def test_whatever_ends_the_work_ends_the_thread(stores: tuple[str, str]) -> None:
    indexer = Indexer(*stores)
    with pytest.raises(KeyboardInterrupt):
        _interrupted(indexer)
    assert not indexer.running
    indexer.check()


def _always(tell: Callable[[], None]) -> Callable[[], bool]:
    def quiet() -> bool:
        tell()
        return True

    return quiet


def test_quiet_is_wanted_for_a_while() -> None:
    quiet = Quiet()
    assert not quiet.wanted()
    quiet.ask()
    assert quiet.wanted()
