# SPDX-License-Identifier: MIT
"""What runs in the process that draws pages: confined as a reader is, for it opens the same files."""

import os
import threading
from multiprocessing.connection import Connection

from reader.ingest.child import end_with_parent
from reader.ingest.page_wire import (
    DrawJob,
    DrawnSize,
    Job,
    PageCount,
    PagesJob,
    Refusal,
    decode_job,
    encode_answer,
    encode_page,
)

_LONGEST = 30.0  # seconds; whoever asked has given up by then


def draw_pages(connection: Connection, root: bytes, memory_bytes: int) -> None:
    """Do one job after the other, until whoever asks lets go of the pipe."""
    end_with_parent()
    import reader.archive.rendering  # noqa: F401 - before it is confined, for what it loads
    from reader.archive.confine import confine

    confine(memory_bytes=memory_bytes)
    while True:
        try:
            job = decode_job(connection.recv_bytes())
            hanging = threading.Timer(_LONGEST, os._exit, (1,))  # though nobody waits any more
            hanging.start()
            answer = _answer(root, job)
            hanging.cancel()
            for message in answer:
                connection.send_bytes(message)
        except (EOFError, OSError):
            return


def _answer(root: bytes, job: Job) -> list[bytes]:
    """Return the messages of an answer, whatever the file makes the libraries do."""
    from reader.archive.refusal import refusal
    from reader.archive.streams import DAMAGES, UnreadableError, damage

    try:
        return _done(root, job)
    except UnreadableError as error:
        told = Refusal(error.sentence, error.hint)
    except FileNotFoundError:
        told = Refusal("The file is no longer where it was read.", "Rescan the archive (F5).")
    except MemoryError:
        told = Refusal("Its picture is too large to be drawn.", "")
    except Exception as error:  # noqa: BLE001  the next page is drawn all the same
        if isinstance(error, OSError) and error.errno:
            told = Refusal(*refusal(error))
        elif isinstance(error, DAMAGES):
            told = Refusal(damage(error), "")
        else:
            told = Refusal(f"This page can't be drawn: {type(error).__name__}.", "")
    return [encode_answer(told)]


def _done(root: bytes, job: Job) -> list[bytes]:
    from reader.archive.rendering import render_page
    from reader.archive.rereading import page_images

    match job:
        case PagesJob(path, item):
            pages = page_images(root, path, item)
            return [encode_answer(PageCount(len(pages))), *map(encode_page, pages)]
        case DrawJob(path, member, number, width):
            page = render_page(root, path, member, number, width)
            return [encode_answer(DrawnSize(page.width, page.height)), page.pixels]
