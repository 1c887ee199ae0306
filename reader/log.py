# SPDX-License-Identifier: MIT
"""Where log records go: warnings to standard error, more to a file in the data folder. Never an article's text."""

import logging
import os
import sys

_FULL = 1_000_000  # bytes, after which a file is set aside as the one older file: both are all that is ever kept
_FORM = "%(asctime)s %(processName)s %(levelname)s %(name)s: %(message)s"


def start_logging(folder: str | None = None, *, verbose: bool = False) -> None:
    """Send the records of our own modules to standard error and, with a `folder`, to `backfile.log` in it.

    Call it once a process, from `main` or a worker's entry. A windowed program has no standard error, and a read-only
    folder takes no file: then the other one alone, or neither. Nothing here raises.
    """
    logger = logging.getLogger("reader")
    logger.setLevel(logging.DEBUG if verbose else logging.INFO)
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    if sys.stderr is None:
        logger.addHandler(logging.NullHandler())  # or logging's last resort would write to what isn't there
    else:
        shown = logging.StreamHandler(sys.stderr)
        shown.setLevel(logging.DEBUG if verbose else logging.WARNING)
        shown.setFormatter(logging.Formatter("%(message)s"))
        logger.addHandler(shown)
    if folder is not None:
        _add_file(logger, folder)


def _add_file(logger: logging.Logger, folder: str) -> None:
    path = os.path.join(folder, "backfile.log")
    try:
        os.makedirs(folder, exist_ok=True)
        handler = _BoundedFile(path)
    except OSError as error:
        logger.warning("No log is kept: %s.", error.strerror)
        return
    handler.setFormatter(logging.Formatter(_FORM))
    logger.addHandler(handler)


class _BoundedFile(logging.FileHandler):
    """Sets a full file aside, also while it is written. Where that is refused, as another window writes, it is silent.

    A log that grows without end would fill a stick; one that raises would end what it tells of.
    """

    def __init__(self, path: str) -> None:
        super().__init__(path, encoding="utf-8", errors="backslashreplace")
        self._room = _FULL - os.path.getsize(path)

    def emit(self, record: logging.LogRecord) -> None:
        if self._room >= 0 or self._set_aside():
            super().emit(record)  # which tells, and doesn't raise, what can't be formatted or written

    def format(self, record: logging.LogRecord) -> str:
        """Return the line that is written, which takes its room."""
        line = super().format(record)
        self._room -= len(line.encode("utf-8", "backslashreplace")) + 1
        return line

    def _set_aside(self) -> bool:
        self.close()  # Windows renames nothing that is open
        try:
            os.replace(self.baseFilename, self.baseFilename + ".old")
            self.stream = self._open()
        except OSError:
            return False
        self._room = _FULL
        return True
