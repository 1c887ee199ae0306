# SPDX-License-Identifier: MIT
"""The process that draws pages, as whoever asks it sees it: started when first needed, killed when it hangs."""

import contextlib

from reader.errors import ArchiveError, CancelToken
from reader.ingest.page_child import draw_pages
from reader.ingest.page_wire import (
    LONGEST_ANSWER,
    DrawJob,
    DrawnSize,
    Job,
    PageCount,
    PagesJob,
    Refusal,
    decode_answer,
    decode_page,
    encode_job,
)
from reader.ingest.worker import Worker
from reader.model.pages import PageImage, RenderedPage

_MEMORY = 512 * 1024 * 1024
_PATIENCE = 20.0  # seconds for one page
_LOOK_EVERY = 0.02  # seconds between two looks whether the wish still stands
_MOST_PIXELS = 16_000_000
_MOST_PAGES = 20_000  # of one article


class PageProcess:
    """Belongs to one thread. Whatever a page does to the process, the next wish starts another.

    A wish that was given up is finished there all the same; only then comes the next one.
    """

    def __init__(self, root: bytes) -> None:
        self._root = root
        self._worker: Worker | None = None
        self._waiting: Job | None = None  # is being done there

    def pages(self, path: bytes, item: str, cancel: CancelToken) -> tuple[PageImage, ...]:
        """Return the pages on which an article stands. Raises `ArchiveError`, `CancelledError`."""
        answer = self._ask(PagesJob(path, item), cancel)
        return answer if isinstance(answer, tuple) else ()

    def draw(self, page: PageImage, width: int, cancel: CancelToken) -> RenderedPage:
        """Draw a page about so many pixels wide. Raises `ArchiveError`, `CancelledError`."""
        answer = self._ask(DrawJob(page.file, page.member, page.number, width), cancel)
        assert isinstance(answer, RenderedPage)
        return answer

    def close(self) -> None:
        """End the process. Idempotent."""
        if self._worker is not None:
            self._worker.close(at_once=True)  # nothing is lost with it
            self._worker = self._waiting = None

    def _ask(self, job: Job, cancel: CancelToken) -> tuple[PageImage, ...] | RenderedPage:
        if self._waiting is not None:
            self._drain(cancel)
        cancel.check()
        worker = self._started()
        worker.given()
        self._waiting = job
        try:
            worker.connection.send_bytes(encode_job(job))
        except OSError as error:
            raise self._ended() from error
        return self._heard(job, cancel)

    def _drain(self, cancel: CancelToken) -> None:
        """Wait for the answer to a wish that was given up, and forget it."""
        assert self._waiting is not None
        with contextlib.suppress(ArchiveError):  # nobody asks for it any more
            self._heard(self._waiting, cancel)

    def _heard(self, job: Job, cancel: CancelToken) -> tuple[PageImage, ...] | RenderedPage:
        """Wait for the answer to a job, whole: what follows its first message is on its way already."""
        found: tuple[PageImage, ...] | RenderedPage | Refusal
        try:
            match decode_answer(self._message(cancel)):
                case PageCount(pages) if isinstance(job, PagesJob) and pages <= _MOST_PAGES:
                    found = tuple(decode_page(self._message(CancelToken())) for _ in range(pages))
                case DrawnSize() as size if isinstance(job, DrawJob):
                    found = self._pixels(size)
                case Refusal() as found:
                    pass
                case other:
                    raise self._ended() from ValueError(f"it said {other}")
        except (ValueError, TypeError) as error:
            raise self._ended() from error
        self._waiting = None
        if isinstance(found, Refusal):
            raise ArchiveError(found.sentence, hint=found.hint)
        return found

    def _pixels(self, size: DrawnSize) -> RenderedPage:
        if not 0 < size.width * size.height <= _MOST_PIXELS:
            raise ValueError("a page of a wrong size")
        pixels = self._message(CancelToken())
        if len(pixels) != 3 * size.width * size.height:
            raise ValueError("a page of another size than it has")
        return RenderedPage(size.width, size.height, pixels)

    def _message(self, cancel: CancelToken) -> bytes:
        worker = self._worker
        assert worker is not None
        try:
            while not worker.connection.poll(_LOOK_EVERY):
                cancel.check()
                if worker.silent_over(_PATIENCE):
                    self.close()
                    raise ArchiveError("This page takes too long to be drawn.", hint="Open it with another program.")
            message = worker.connection.recv_bytes(LONGEST_ANSWER)
        except (EOFError, OSError) as error:
            raise self._ended() from error
        worker.heard()
        return message

    def _started(self) -> Worker:
        if self._worker is None:
            self._worker = Worker(draw_pages, self._root, _MEMORY)
        return self._worker

    def _ended(self) -> ArchiveError:
        """End what is left of the process, and say so."""
        self.close()
        return ArchiveError("The process that draws pages ended over this one.", hint="Open it with another program.")
