# SPDX-License-Identifier: MIT
"""Lines of a long list in words for the clipboard. Runs off the GUI thread."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from reader.errors import CancelToken

MOST_COPIED = 10_000
"""Lines that are copied at once: more would be no use to any program."""

_PAGE = 200  # lines that are read at once
Line = TypeVar("Line")


def copied_lines(
    read: Callable[[int, int], Iterable[Line | None]], total: int, words: Callable[[Line], str], cancel: CancelToken
) -> list[str]:
    """Put the first `MOST_COPIED` of some lines into words, those that are gone left out. Raises `CancelledError`."""
    copied: list[str] = []
    most = min(total, MOST_COPIED)
    for start in range(0, most, _PAGE):
        cancel.check()
        copied += (words(line) for line in read(start, min(start + _PAGE, most)) if line is not None)
    return copied
