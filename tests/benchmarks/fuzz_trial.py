# SPDX-License-Identifier: MIT
"""One spoiled file in a confined process: read, what came out understood, its pages drawn; and what went wrong."""

import json
import logging
import os
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

from reader.archive.events import Finished, ReadEvent
from reader.archive.walk import FoundFile
from reader.ingest.child import end_with_parent
from reader.model.article import RawArticle
from reader.model.problem import Problem

_MOST_UNDERSTOOD = 12  # articles of a file
_MOST_DRAWN = 2
_OUT_OF_MEMORY = "too large for the memory"


@dataclass(frozen=True)
class Trial:
    """What became of a file. `fault` is "" or a word for what went wrong, `where` its place, `shape` how it ended."""

    fault: str
    where: str
    told: str
    shape: str
    seconds: float


def trials(connection: Connection, root: bytes, memory_bytes: int) -> None:
    """Try the files asked for by their paths, until whoever asks lets go of the pipe. Seconds are the processor's."""
    end_with_parent()
    import reader.archive.rendering
    import reader.text.understand  # noqa: F401 - before it is confined, for what it loads
    from reader.archive.confine import confine

    confine(memory_bytes=memory_bytes)
    while True:
        try:
            path = connection.recv_bytes()
            connection.send_bytes(json.dumps(_trial(root, path)).encode("ascii"))
        except (EOFError, OSError):
            return


def _trial(root: bytes, path: bytes) -> list[str | float]:
    began = time.process_time()
    fault = where = told = shape = ""
    with _heard() as faults:
        try:
            events = _read(root, path)
            shape = _shape(events)
            _understand(events)
            _draw(root, path, events)
        except BaseException as error:  # noqa: BLE001  whatever it is, it is what is looked for
            fault, where, told = "raised", _where(error), "".join(traceback.format_exception(error))
        else:
            if faults:
                fault, where, told = "fault", _where(faults[0]), "".join(traceback.format_exception(faults[0]))
            elif any(isinstance(event, Problem) and _OUT_OF_MEMORY in event.reason for event in events):
                fault, where = "memory", "reading"
    return [fault, where, told[-6000:], shape, time.process_time() - began]


def _read(root: bytes, path: bytes) -> list[ReadEvent]:
    from reader.archive.reading import read_file
    from reader.ingest.wire import decode, encode

    events = list(read_file(root, FoundFile(path, 0, 0, 0)))
    assert isinstance(events[-1], Finished), "no verdict"
    for event in events:
        if isinstance(event, RawArticle):
            event.source.encode("utf-8")
            assert "\r" not in event.source, "a line end of another system"
            assert all(0 <= part.span.start <= part.span.end <= len(event.source) for part in event.parts), "a part"
    assert decode(encode(events)) == events, "what is sent is not what arrives"
    return events


def _understand(events: list[ReadEvent]) -> None:
    from reader.catalog.entry import entry_of
    from reader.text.understand import understand

    articles = [event for event in events if isinstance(event, RawArticle)]
    for article in articles[:_MOST_UNDERSTOOD]:
        entry_of(understand(article, None))


def _draw(root: bytes, path: bytes, events: list[ReadEvent]) -> None:
    """Ask for pages as the window does. What is refused there is said in a sentence, whatever was raised."""
    from reader.archive.rendering import render_page
    from reader.archive.rereading import page_images

    articles = [event for event in events if isinstance(event, RawArticle)]
    for article in articles[:_MOST_DRAWN]:
        try:
            for page in page_images(root, path, article.item)[:_MOST_DRAWN]:
                if page.file:
                    render_page(root, page.file, page.member, page.number, 300)
        except (MemoryError, RecursionError):
            raise
        except Exception:  # noqa: BLE001  as the process that draws pages has it
            pass


def _shape(events: list[ReadEvent]) -> str:
    """Return what tells one way of ending from another."""
    kinds = {event.format for event in events if isinstance(event, RawArticle)}
    flags = {flag for event in events if isinstance(event, RawArticle) for flag in event.flags}
    reasons = {"".join(c for c in event.reason if c.isalpha()) for event in events if isinstance(event, Problem)}
    fields = {name for event in events if isinstance(event, RawArticle) for name, _ in event.fields}
    return json.dumps([sorted(kinds), sorted(flags), sorted(reasons)[:4], sorted(fields)])


@contextmanager
def _heard() -> Iterator[list[BaseException]]:
    """Gather what `contents` says of libraries that raised what nobody foresaw."""
    heard: list[BaseException] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.exc_info and record.exc_info[1]:
                heard.append(record.exc_info[1])

    listener = Listener()
    log = logging.getLogger("reader.archive")
    log.addHandler(listener)
    log.setLevel(logging.INFO)
    try:
        yield heard
    finally:
        log.removeHandler(listener)


def _where(error: BaseException) -> str:
    """Return the kind of an error and the last place in our own code on its way."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"{os.sep}reader{os.sep}" in frame.filename] or list(frames)
    last = ours[-1]
    return f"{type(error).__name__} {os.path.basename(last.filename)}:{last.name}"
