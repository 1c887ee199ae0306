# SPDX-License-Identifier: MIT
"""What runs in the child processes: confined readers, and understanders. Each loads no more than its own work takes."""

import json
import multiprocessing
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from reader.archive.events import ReadEvent
from reader.archive.walk import FoundFile
from reader.catalog.entry import ArticleEntry, entry_of
from reader.ingest.wire import decode, encode
from reader.model.article import RawArticle
from reader.model.habits import Habits
from reader.model.lesson import Lesson
from reader.model.problem import Problem

_WAITING_EVENTS = 32
_EVENTS_A_MESSAGE = 32
_CHARACTERS_A_MESSAGE = 200_000


def end_with_parent() -> None:
    """End this process at once when its parent is gone, whatever it is doing. Call it first in a child.

    Ctrl+C in a terminal reaches every process; what follows from it is the parent's to decide.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), name="parent watch", daemon=True).start()


def start_unharmed(process: BaseProcess) -> None:
    """Start a child whole, which Ctrl+C can't reach before `end_with_parent` lets it pass by; then heed it here."""
    with _heeded_afterwards():
        if sys.platform == "win32":
            process.start()
            return
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # for the child, which inherits it
        try:
            process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _heeded_afterwards() -> Iterator[None]:
    """Put Ctrl+C off to the end of the block: a child that is only half told what to do would end in a traceback.

    To block the signal isn't enough: any other thread may take it, and Python handles it in the main thread anyway.
    """
    handler = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(handler):
        yield
        return
    heard = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: heard.set())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)
    if heard.is_set():
        handler(signal.SIGINT, None)


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def file_job(file: FoundFile, known_sha256: str, lesson: Lesson | None) -> bytes:
    """Return the message that asks a reader for one file."""
    plain = lesson.to_plain() if lesson else None
    told = [file.path.decode("latin-1"), file.size, file.mtime_ns, file.inode, known_sha256, plain]
    return json.dumps(told).encode("ascii")


def read_files(connection: Connection, root: bytes, memory_bytes: int) -> None:
    """Read the files asked for, one after the other, until the keeper lets go of the pipe.

    It tells by a message without events that it has started: only from then on does an item's time count.
    """
    end_with_parent()
    from reader.archive.confine import confine
    from reader.archive.reading import read_file

    confine(memory_bytes=memory_bytes)
    with suppress(OSError):
        connection.send_bytes(encode(()))
    while True:
        try:
            path, size, mtime_ns, inode, known, plain = json.loads(connection.recv_bytes())
        except (EOFError, OSError):
            return
        file = FoundFile(path.encode("latin-1"), size, mtime_ns, inode)
        lesson = Lesson.from_plain(plain) if plain else None
        try:
            read = partial(read_file, root, file, known_sha256=known, lesson=lesson)
            _send_as_they_come(connection, lambda further: read(further=further))  # noqa: B023  used at once
        except (OSError, MemoryError):
            return  # the keeper is gone, or one item is too large: then the keeper says so


def _send_as_they_come(connection: Connection, read: Callable[[Callable[[], None]], Iterable[ReadEvent]]) -> None:
    """Send events while the next is still being read: whoever is killed over one item has given up all before it.

    What `read` is given to call sends a message without events, a sign of life.
    """
    one_at_a_time = threading.Lock()

    def further() -> None:
        with one_at_a_time, suppress(OSError):  # if the keeper is gone, the sender finds out
            connection.send_bytes(encode(()))

    waiting: queue.Queue[ReadEvent | None] = queue.Queue(_WAITING_EVENTS)
    broken: list[OSError | MemoryError] = []

    def send() -> None:
        ended = False
        while not ended:
            batch, ended = _next_batch(waiting)
            if batch and not broken:
                try:
                    with one_at_a_time:
                        connection.send_bytes(encode(batch))
                except (OSError, MemoryError) as error:
                    broken.append(error)

    sender = threading.Thread(target=send, name="sender")
    sender.start()
    try:
        for event in read(further):
            if broken:
                raise broken[0]
            waiting.put(event)
    finally:
        waiting.put(None)
        sender.join()


def _next_batch(waiting: "queue.Queue[ReadEvent | None]") -> tuple[list[ReadEvent], bool]:
    """Wait for one event and take what has gathered behind it; tell whether the end was among it."""
    batch: list[ReadEvent] = []
    characters = 0
    event = waiting.get()
    while event is not None:
        batch.append(event)
        characters += len(event.source) if isinstance(event, RawArticle) else 100
        if len(batch) >= _EVENTS_A_MESSAGE or characters >= _CHARACTERS_A_MESSAGE:
            return batch, False
        try:
            event = waiting.get_nowait()
        except queue.Empty:
            return batch, False
    return batch, True


ArticleJob = tuple[bytes, list[Habits | None]]


def article_job(articles: Sequence[tuple[RawArticle, Habits | None]]) -> ArticleJob:
    """Return the message that asks an understander for these articles: as a reader writes them, which is quicker."""
    return encode([raw for raw, _ in articles]), [habits for _, habits in articles]


def understand_articles(connection: Connection) -> None:
    """Understand the articles handed in, chunk by chunk, until the keeper lets go of the pipe."""
    import reader.text.understand  # noqa: F401 - while the readers are still at their first file

    while True:
        try:
            job: ArticleJob = connection.recv()
            connection.send(_understood(job))
        except (EOFError, OSError):
            return


def _understood(job: ArticleJob) -> list[ArticleEntry | Problem]:
    raws = [event for event in decode(job[0]) if isinstance(event, RawArticle)]
    return [understood(raw, habits) for raw, habits in zip(raws, job[1], strict=True)]


def understood(raw: RawArticle, habits: Habits | None) -> ArticleEntry | Problem:
    """Understand one article; what can't be understood is a problem, whatever the reason, and ends nothing else."""
    from reader.text.understand import understand

    try:
        return entry_of(understand(raw, habits))
    except Exception as error:  # noqa: BLE001 - one article must not end the run
        return not_understood(raw, f"{type(error).__name__}: {error}")


def not_understood(raw: RawArticle, why: str) -> Problem:
    """Return the problem of an article on which the understander failed."""
    return Problem(
        raw.path,
        raw.item,
        f"The text was read but not understood ({why[:200]}).",
        "Please report this: it is a fault of Backfile.",
    )
