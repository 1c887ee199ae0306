# SPDX-License-Identifier: MIT
"""The processes of a run: real readers and understanders, some of which hang or are killed."""

import os
import signal
import time
from pathlib import Path

import pytest

from reader.archive.events import Finished, Hashed
from reader.archive.walk import FoundFile, walk
from reader.catalog.entry import ArticleEntry
from reader.errors import CancelToken
from reader.ingest.child import file_job, read_files
from reader.ingest.pipeline import MEMORY_A_READER, Outcome, Pipeline, shares
from reader.ingest.wire import decode
from reader.ingest.worker import Worker
from reader.model.article import RawArticle
from reader.model.problem import FileStatus, Problem

pytestmark = pytest.mark.measured_children


def files_of(folder: Path) -> list[FoundFile]:
    return [entry for entry in walk(os.fsencode(folder), CancelToken()) if isinstance(entry, FoundFile)]


def run(pipeline: Pipeline, seconds: float = 60) -> list[Outcome]:
    outcomes: list[Outcome] = []
    deadline = time.monotonic() + seconds
    while pipeline.busy and time.monotonic() < deadline:
        outcomes.extend(pipeline.step(0.1))
    assert not pipeline.busy
    return outcomes


def write_stories(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(
            f"Headline number {number}\n\nThe body of story {number}, and no more.\n"
        )


def test_every_file_is_hashed_first_and_finished_last(tmp_path: Path) -> None:
    write_stories(tmp_path, 40)
    with Pipeline(os.fsencode(tmp_path), jobs=4) as pipeline:
        pipeline.read((file, "") for file in files_of(tmp_path))
        outcomes = run(pipeline)
    of_file: dict[bytes, list[type]] = {}
    for outcome in outcomes:
        assert outcome.run is not None
        of_file.setdefault(outcome.run.file.path, []).append(type(outcome.event))
    assert len(of_file) == 40
    assert set(map(tuple, of_file.values())) == {(Hashed, ArticleEntry, Finished)}


def test_a_large_file_is_hashed_for_as_long_as_it_takes(tmp_path: Path) -> None:
    with (tmp_path / "large.bin").open("wb") as file:
        file.write(bytes(100 * 1024 * 1024))
    (file_found,) = files_of(tmp_path)
    worker = Worker(read_files, os.fsencode(tmp_path), MEMORY_A_READER)
    worker.connection.send_bytes(file_job(file_found, "", None))
    before_hash = 0
    while not (events := decode(worker.connection.recv_bytes())):
        before_hash += 1
    worker.close(at_once=True)
    assert isinstance(events[0], Hashed)
    assert before_hash > 3  # signs of life, by which the keeper waits on


def test_a_known_hash_spares_the_reading(tmp_path: Path) -> None:
    write_stories(tmp_path, 1)
    (file,) = files_of(tmp_path)
    with Pipeline(os.fsencode(tmp_path), jobs=1) as pipeline:
        pipeline.read([(file, "")])
        (hashed, *_) = [outcome.event for outcome in run(pipeline)]
        assert isinstance(hashed, Hashed)
        pipeline.read([(file, hashed.sha256)])
        events = [outcome.event for outcome in run(pipeline)]
    assert events == [Hashed(hashed.sha256, unchanged=True), Finished(FileStatus.LISTED, 0, ())]


@pytest.mark.untraced
def test_a_file_that_takes_too_long_is_given_up_and_the_rest_goes_on(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as slow:
        slow.truncate(40 * 2**30)  # a hole: nothing on the disk, but long to hash
    write_stories(tmp_path, 3)
    with Pipeline(os.fsencode(tmp_path), jobs=1, seconds_an_item=4.0) as pipeline:
        pipeline.read((file, "") for file in sorted(files_of(tmp_path), key=lambda file: -file.size))
        outcomes = run(pipeline)
    problems = [outcome.event for outcome in outcomes if isinstance(outcome.event, Problem)]
    assert [problem.path for problem in problems] == [b"a.txt"]
    assert "given up" in problems[0].reason
    assert sum(isinstance(outcome.event, ArticleEntry) for outcome in outcomes) == 3
    verdicts = {
        outcome.run.file.path: outcome.event
        for outcome in outcomes
        if outcome.run and isinstance(outcome.event, Finished)
    }
    assert verdicts[b"a.txt"].status is FileStatus.PROBLEM
    assert len(verdicts) == 4


def test_a_reader_that_is_killed_is_replaced(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as slow:
        slow.truncate(3 * 2**30)
    write_stories(tmp_path, 2)
    with Pipeline(os.fsencode(tmp_path), jobs=1) as pipeline:
        pipeline.read((file, "") for file in sorted(files_of(tmp_path), key=lambda file: -file.size))
        pipeline.step(0.0)
        pid = pipeline._readers[0].worker.process.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        outcomes = run(pipeline)
    problems = [outcome.event for outcome in outcomes if isinstance(outcome.event, Problem)]
    assert [problem.path for problem in problems] == [b"a.txt"]
    assert sum(isinstance(outcome.event, ArticleEntry) for outcome in outcomes) == 2


def test_an_understander_that_is_killed_loses_no_article(tmp_path: Path) -> None:
    raws = [RawArticle(b"a.jsonl", str(n), "jsonl", "utf-8", f"Headline {n}\n\nBody {n} it is.") for n in range(200)]
    with Pipeline(os.fsencode(tmp_path), jobs=1) as pipeline:
        pipeline.understand([(raw, None) for raw in raws])
        pipeline.step(0.0)
        pid = pipeline._understanders[0].worker.process.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        outcomes = run(pipeline)
    items = sorted(int(outcome.event.item) for outcome in outcomes if isinstance(outcome.event, ArticleEntry))
    assert items == list(range(200))


def test_an_article_that_breaks_its_understander_twice_is_reported_alone(tmp_path: Path) -> None:
    raws = [RawArticle(b"a.jsonl", str(n), "jsonl", "utf-8", f"Headline {n}\n\nBody {n} it is.") for n in range(3)]
    outcomes: list[Outcome] = []
    with Pipeline(os.fsencode(tmp_path), jobs=1) as pipeline:
        pipeline.understand([(raw, None) for raw in raws])
        for _ in range(2):  # the chunk first, then the first article alone
            pipeline._hand_out()
            pid = pipeline._understanders[0].worker.process.pid
            assert pid is not None
            os.kill(pid, signal.SIGKILL)
            deadline = time.monotonic() + 20
            while pipeline._understanders[0].worker.process.pid == pid and time.monotonic() < deadline:
                pipeline._listen(0.1)
        outcomes = run(pipeline)
    problems = [outcome.event for outcome in outcomes if isinstance(outcome.event, Problem)]
    assert [problem.item for problem in problems] == ["0"]
    assert "not understood" in problems[0].reason
    assert sum(isinstance(outcome.event, ArticleEntry) for outcome in outcomes) == 2


@pytest.mark.parametrize(("jobs", "expected"), [(1, (1, 1)), (2, (1, 1)), (4, (1, 2)), (8, (2, 5)), (16, (5, 10))])
def test_how_cores_are_shared(jobs: int, expected: tuple[int, int]) -> None:
    assert shares(jobs) == expected


def test_time_counts_only_once_the_process_has_started(tmp_path: Path) -> None:
    worker = Worker(read_files, os.fsencode(tmp_path), MEMORY_A_READER)
    worker.quiet = 60.0  # a slow disk, and somebody who looks into every library that is loaded from it
    assert not worker.silent_over(20.0)
    assert decode(worker.connection.recv_bytes()) == []
    worker.heard()
    worker.quiet = 60.0
    assert worker.silent_over(20.0)
    worker.close(at_once=True)
