# SPDX-License-Identifier: MIT
"""One tree of errors, each a sentence fit for a librarian and a hint at the way out; and the cancel token."""

import threading


class ReaderError(Exception):
    """Any failure that we foresaw. Whatever is not a `ReaderError` is a fault of the program itself."""

    exit_code = 1

    def __init__(self, sentence: str, *, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        """Cross process borders with the hint (keyword arguments are lost by the default)."""
        return (_rebuild, (type(self), self.sentence, self.hint, self.__dict__.copy()))


def _rebuild(kind: type[ReaderError], sentence: str, hint: str, state: dict[str, object]) -> ReaderError:
    error = kind.__new__(kind)
    Exception.__init__(error, sentence)
    error.sentence, error.hint = sentence, hint
    error.__dict__.update(state)
    return error


class ArchiveError(ReaderError):
    """The folder can't be read: it is not there, not a folder, or refuses us."""

    exit_code = 3


class NotFoundError(ReaderError):
    """Something that was asked for by name doesn't exist."""


class UsageError(ReaderError):
    """Arguments that don't go together."""

    exit_code = 2


class QueryError(ReaderError):
    """A query that can't be understood. `start` and `end` are code points in what was typed."""

    exit_code = 2

    def __init__(self, sentence: str, *, start: int, end: int, hint: str = "") -> None:
        super().__init__(sentence, hint=hint)
        self.start = start
        self.end = end


class DateError(ReaderError):
    """A text that is no EDTF date of our subset."""

    exit_code = 2


class StyleError(ReaderError):
    """A file that is no citation style, or a style by which nothing can be written."""

    exit_code = 2


class StoreError(ReaderError):
    """Catalog, overlay or index can't be opened or written: full disk, read-only folder, newer version, damage."""

    exit_code = 3


class StoreDamagedError(StoreError):
    """A derived store that must be rebuilt, or an overlay that must be restored from a backup."""


class BusyError(ReaderError):
    """Another process is writing to this archive's stores."""

    exit_code = 3


class CancelledError(ReaderError):
    """The user, or a newer request, asked for the work to end."""


class CancelToken:
    """A flag that the asker sets and the worker looks at. Any thread may do either."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to end. It ends at its next look, not at once."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `CancelledError` if somebody asked."""
        if self._event.is_set():
            raise CancelledError("Cancelled.")
