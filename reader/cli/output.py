# SPDX-License-Identifier: MIT
"""How the command line speaks: JSON or plain lines on standard output, progress and errors on standard error."""

import contextlib
import io
import os
import sys
import time
from collections.abc import Mapping
from typing import Any, Self

from reader.cite.json_line import json_line
from reader.errors import ReaderError
from reader.model.problem import Progress

_STAGES = {
    "scan": "Looking at the files",
    "read": "Reading",
    "survey": "Comparing",
    "index": "Indexing",
    "people": "Comparing names",
    "verify": "Verifying",
    "done": "Done",
}


def use_utf8() -> None:
    """Speak UTF-8 whatever the console's code page; what can't be encoded is escaped, and line ends stay as they are.

    A windowed program may have no streams at all: then nobody listens.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - for as long as we live
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def put_json(value: Mapping[str, Any]) -> None:
    """Write one JSON object on a line. A lone surrogate comes out as JSON's own escape for it."""
    sys.stdout.write(json_line(value))


def put_line(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")


def put_bytes(line: bytes) -> None:
    """Write a line as it is: names of files may be in no encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line)


def say_moved(old_place: str) -> bool:
    """Say that an archive is the one that lay elsewhere, which is so: a command asks nobody."""
    put_note(f"This is the archive that lay at {old_place}: what is known of it is used here.")
    return True


def counted(number: int, noun: str) -> str:
    """Return "1 article", "1,204 articles"."""
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def flush() -> None:
    """Hand over what was written: somebody waits for the answer."""
    sys.stdout.flush()


def hang_up() -> None:
    """Forget what standard output didn't take, so that it isn't tried once more when the program ends."""
    with contextlib.suppress(OSError), open(os.devnull, "w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def put_error(error: ReaderError) -> None:
    """Write one sentence and a hint to standard error."""
    put_note(f"{error.sentence} {error.hint}".strip())


def put_note(text: str) -> None:
    """Write a remark to standard error."""
    sys.stderr.write(harmless(text) + "\n")


def harmless(text: str) -> str:
    """Return one line of text with every sign escaped that would steer a terminal; tabs and breaks become blanks."""
    flat = text.replace("\t", " ").replace("\n", " ")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in flat)


def harmless_lines(text: str, *, indent: str = "") -> str:
    """Return a text of several lines, each of them harmless."""
    return "\n".join(indent + harmless(line) for line in text.split("\n"))


class ProgressLine:
    """One line on standard error that is written over; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shown = False
        self._since = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def __call__(self, progress: Progress) -> None:
        """Show how far the run is."""
        if not sys.stderr.isatty():
            return
        files = counted(progress.total, "file") if progress.total else counted(progress.done, "file")
        done = f"{progress.done:,} of " if progress.total else ""
        articles = f", {counted(progress.articles, 'article')}" if progress.articles else ""
        seconds = time.monotonic() - self._since
        self._write(f"{_STAGES[progress.stage]}: {done}{files}{articles}, {seconds:.0f} s")

    def note(self, text: str) -> None:
        """Write a remark that stays, above the line."""
        self.__exit__()
        self._shown = False
        put_note(text)

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()
        self._shown = True
