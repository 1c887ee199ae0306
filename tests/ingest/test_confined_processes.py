# SPDX-License-Identifier: MIT
"""Readers, and the process that draws pages, are confined as they run: what they are led to do is refused."""

import sys
from pathlib import Path

import pytest
from tempted import TEMPTATIONS, tempted_painter, tempted_reader

from reader.archive.events import Finished
from reader.archive.walk import FoundFile, walk
from reader.errors import ArchiveError, CancelToken
from reader.ingest import page_process, pipeline
from reader.ingest.page_process import PageProcess
from reader.ingest.pipeline import Pipeline
from reader.model.pages import PageImage
from reader.model.problem import FileStatus, Problem

REFUSED = f"nothing done, {len(TEMPTATIONS)} refused"

pytestmark = [
    pytest.mark.measured_children,
    pytest.mark.skipif(sys.platform == "win32", reason="the temptations are of other systems"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an archive with files that tempt, and one beside them that doesn't."""
    (tmp_path / "a.txt").write_text("The harbour is closed.")
    for name in ("1 tempts", "2 hangs", "3 breaks", "4 swells", "5 tempts"):
        (tmp_path / name).write_text("tempted")
    return tmp_path


def test_a_reader_does_nothing_but_read_and_a_bad_item_costs_only_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "read_files", tempted_reader)
    reasons: dict[bytes, str] = {}
    ended: dict[bytes, FileStatus] = {}
    with Pipeline(bytes(folder), jobs=1, seconds_an_item=2.0) as run:
        for file in walk(bytes(folder), CancelToken()):
            assert isinstance(file, FoundFile)
            run.read([(file, "")])
        while run.busy:
            for outcome in run.step(0.1):
                if isinstance(outcome.event, Problem):
                    reasons[outcome.event.path] = outcome.event.reason
                elif isinstance(outcome.event, Finished) and outcome.run:
                    ended[outcome.run.file.path] = outcome.event.status
    assert reasons[b"1 tempts"] == reasons[b"5 tempts"] == REFUSED
    assert "nothing came out of it for 2 seconds" in reasons[b"2 hangs"]
    assert "broke the process that read it" in reasons[b"3 breaks"]
    assert "memory" in reasons[b"4 swells"]
    assert ended.pop(b"a.txt") is FileStatus.LISTED
    assert set(ended.values()) == {FileStatus.PROBLEM}
    assert len(ended) == 5


def test_the_process_that_draws_pages_does_nothing_else(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_process, "draw_pages", tempted_painter)
    monkeypatch.setattr(page_process, "_PATIENCE", 4.0)
    process = PageProcess(bytes(folder))
    try:
        for name, why in (
            *(("1 tempts", REFUSED), ("2 hangs", "takes too long"), ("3 breaks", "ended over this one")),
            *(("4 swells", "too large"), ("5 tempts", REFUSED)),
        ):
            with pytest.raises(ArchiveError, match=why):
                process.draw(PageImage(name.encode(), "", 0, "", ()), 100, CancelToken())
    finally:
        process.close()
