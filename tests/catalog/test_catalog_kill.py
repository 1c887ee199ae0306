# SPDX-License-Identifier: MIT
"""A process that is killed at any moment leaves a catalog that can be gone on with, and ends as if nothing had been."""

import os
import random
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
from catalog_stories import understood

from reader.catalog.catalog import Catalog
from reader.catalog.entry import entry_of
from reader.model.problem import FileStatus

FILES = [b"file%02d" % n for n in range(30)]


def read_all(path: str, index_log: str) -> None:
    """Read what hasn't been read to its end, in small transactions; log what is indexed, as an index would keep it."""
    with Catalog.open(path, writable=True) as catalog:
        for file in FILES:
            known = catalog.file(file)
            if known is None or not known.complete:
                _read(catalog, file)
            documents = list(catalog.unindexed(40))
            with open(index_log, "a", encoding="ascii") as log:
                log.writelines(f"{document.number}\n" for document in documents)
            with catalog.transaction():
                catalog.mark_indexed([document.number for document in documents])


def _read(catalog: Catalog, file: bytes) -> None:
    text = "Word by word. " * 50
    stories = [entry_of(understood(file, str(n), headline=f"Story {n}", text=text)) for n in range(30)]
    for start in range(0, 30, 10):
        with catalog.transaction():
            if start == 0:
                catalog.begin_file(file, 1, 2, 3)
            catalog.store(stories[start : start + 10], file)
            if start == 20:
                catalog.finish_file(file, "ab" * 32, FileStatus.LISTED, 30)


def state_of(path: str) -> tuple[object, ...]:
    with Catalog.open(path, writable=True) as catalog:
        articles = [{**asdict(article), "number": 0} for article in catalog.iter_articles()]
        articles.sort(key=lambda article: (article["path"], article["item"]))
        return articles, list(catalog.files()), catalog.index_pending(), catalog.dead()


@pytest.mark.untraced
@pytest.mark.skipif(sys.platform == "win32", reason="nothing there is like SIGKILL")
def test_kills_leave_no_trace(tmp_path: Path) -> None:
    whole, killed, log = str(tmp_path / "whole.sqlite"), str(tmp_path / "killed.sqlite"), str(tmp_path / "log")
    read_all(whole, str(tmp_path / "other log"))
    script = f"from test_catalog_kill import read_all; print(flush=True); read_all({killed!r}, {log!r})"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([os.getcwd(), os.path.dirname(__file__)])}
    rng = random.Random(7)
    kills = 0
    for _ in range(12):
        with subprocess.Popen([sys.executable, "-B", "-c", script], env=env, stdout=subprocess.PIPE) as child:
            assert child.stdout
            child.stdout.readline()
            try:
                child.wait(rng.uniform(0.0, 0.08))
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
                kills += 1
    read_all(killed, log)
    assert kills >= 3
    assert state_of(killed) == state_of(whole)
    with Catalog.open(killed, writable=True) as catalog:
        numbers = {number for number, _, _ in catalog.numbers()}
    assert {int(line) for line in Path(log).read_text(encoding="ascii").split()} >= numbers
