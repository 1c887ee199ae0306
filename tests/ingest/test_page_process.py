# SPDX-License-Identifier: MIT
"""The process that draws pages: wishes that are given up, a process that dies or hangs, answers nobody would give."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from reader.errors import ArchiveError, CancelledError, CancelToken
from reader.ingest import page_process
from reader.ingest.page_process import PageProcess
from reader.ingest.page_wire import (
    DrawnSize,
    PageCount,
    Refusal,
    decode_answer,
    decode_job,
    decode_page,
    encode_answer,
    encode_page,
)
from reader.model.pages import PageImage, PlacedWord, RenderedPage

pytestmark = pytest.mark.measured_children


@pytest.fixture
def process(tmp_path: Path) -> Iterator[PageProcess]:
    """Return a process for a folder with a page."""
    Image.new("L", (400, 600), 255).save(tmp_path / "a.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "a.png").read_bytes()[:200])
    (tmp_path / "text.txt").write_text("No picture.", "utf-8")
    process = PageProcess(bytes(tmp_path))
    yield process
    process.close()


def _draw(process: PageProcess, name: str = "a.png", cancel: CancelToken | None = None) -> RenderedPage:
    return process.draw(PageImage(name.encode(), "", 0, "", ()), 100, cancel or CancelToken())


def test_what_can_not_be_drawn_is_said_and_the_next_page_is_drawn(process: PageProcess) -> None:
    for name, why in (
        ("cut.png", "can't be unpacked|can't be drawn|cut short"),
        ("text.txt", "of a kind that can't be drawn, or damaged"),
        ("gone.png", "no longer where it was read"),
    ):
        with pytest.raises(ArchiveError, match=why):
            _draw(process, name)
    assert process.pages(b"text.txt", "", CancelToken()) == ()
    drawn = _draw(process)
    assert (drawn.width, drawn.height, set(drawn.pixels)) == (100, 150, {255})


def test_a_wish_that_was_given_up_is_not_taken_for_the_next_one(process: PageProcess) -> None:
    given_up = CancelToken()
    given_up.cancel()
    with pytest.raises(CancelledError):
        _draw(process, cancel=given_up)
    late = _Late(after=1)
    with pytest.raises(CancelledError):
        _draw(process, cancel=late)
    assert _draw(process).width == 100


class _Late(CancelToken):
    """Is given up after so many looks."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self._left = after

    def check(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise CancelledError("Cancelled.")


def test_a_process_that_dies_is_replaced(process: PageProcess) -> None:
    _draw(process)
    assert process._worker is not None
    process._worker.process.kill()
    process._worker.process.join()
    with pytest.raises(ArchiveError, match="ended over this one"):
        _draw(process)
    assert _draw(process).width == 100


def test_a_process_that_hangs_is_killed(process: PageProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    _draw(process)
    with monkeypatch.context() as patched:
        patched.setattr(page_process, "_PATIENCE", -1.0)
        patched.setattr(page_process, "_LOOK_EVERY", 0.0)  # no page is drawn that fast
        with pytest.raises(ArchiveError, match="takes too long"):
            _draw(process)
    assert process._worker is None
    assert _draw(process).width == 100


def test_answers_survive_the_way() -> None:
    for answer in (PageCount(3), PageCount(0), DrawnSize(3, 4), Refusal("No.", "")):
        assert decode_answer(encode_answer(answer)) == answer
    page = PageImage(b"caf\xe9.pdf", "in", 3, "A4", (PlacedWord(0, 5, 0.25, 0.5, 0.5, 0.75),))
    assert decode_page(encode_page(page)) == page


@pytest.mark.parametrize(
    "message",
    [
        *(b"", b"nonsense", b"{}", b"[]", b"\x80\x04\x95"),
        *(b'["drawn",1]', b'["drawn","1",2]', b'["drawn",-1,2]', b'["drawn",1.5,2]'),
        *(b'["refused",1,2]', b'["pages",-1]', b'["pages",[]]', b'["pages",true]'),
    ],
)
def test_answers_that_nobody_would_give_are_refused(message: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        decode_answer(message)


@pytest.mark.parametrize(
    "message",
    [
        *(b"", b"{}", b"[1,2]", b'["a","",0,""]', b'["a","",0,"",{}]', b'["a","",0,"",[7]]'),
        *(b'["a","",0,"",[[0,1,0,0,0]]]', b'["a","",0,"",[[0,1,0,0,0,1e9]]]', b'["a","",0,"",[["0",1,0,0,0,0]]]'),
        *(b'["../a","",0,"",[]]', b'["/etc/passwd","",0,"",[]]', b'["a\\u0000","",0,"",[]]'),
    ],
)
def test_pages_that_nobody_would_tell_of_are_refused(message: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        decode_page(message)


def test_a_wish_that_nobody_would_have_is_refused() -> None:
    with pytest.raises(ValueError, match="asked for"):
        decode_job(b'["open","a"]')
