# SPDX-License-Identifier: MIT
"""How the command line speaks: JSON or plain lines on standard output, progress and errors on standard error."""

import json
import sys
import time
from collections.abc import Mapping
from typing import Any

from reader.errors import ReaderError
from reader.model.problem import Progress

_STAGES = {
    "scan": "Looking at the files",
    "read": "Reading",
    "survey": "Comparing",
    "index": "Indexing",
    "done": "Done",
}


def use_utf8() -> None:
    """Speak UTF-8 whatever the console's code page; what can't be encoded is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def put_json(value: Mapping[str, Any]) -> None:
    """Write one JSON object on a line."""
    put_line(json.dumps(value, ensure_ascii=False))


def put_line(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")


def flush() -> None:
    """Hand over what was written: somebody waits for the answer."""
    sys.stdout.flush()


def put_error(error: ReaderError) -> None:
    """Write one sentence and a hint to standard error."""
    sys.stderr.write(harmless(f"{error.sentence} {error.hint}".strip()) + "\n")


def put_note(text: str) -> None:
    """Write a remark to standard error."""
    sys.stderr.write(harmless(text) + "\n")


def harmless(text: str) -> str:
    """Return one line of text with every sign escaped that would steer a terminal; tabs and breaks become blanks."""
    flat = text.replace("\t", " ").replace("\n", " ")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in flat)


class ProgressLine:
    """One line on standard error that is written over; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shown = False
        self._since = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        """Show how far the run is."""
        if not sys.stderr.isatty():
            return
        files = f"{progress.done:,} of {progress.total:,} files" if progress.total else f"{progress.done:,} files"
        stage = _STAGES.get(progress.stage, progress.stage)
        seconds = time.monotonic() - self._since
        sys.stderr.write(f"\r\x1b[K{stage}: {files}, {progress.articles:,} articles, {seconds:.0f} s")
        sys.stderr.flush()
        self._shown = True

    def end(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
