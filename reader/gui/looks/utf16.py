# SPDX-License-Identifier: MIT
"""The one place where code points become Qt's UTF-16 units."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_PIECE = 200_000  # code points that are looked through in one go: other threads have a turn in between
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SIGNS = "\0\r\ufdd0\ufdd1\ufffc"
_STRUCTURE = re.compile(f"[{_SIGNS}\ud800-\udfff]")


class Utf16Map:
    """Turns places in one text from code points into UTF-16 units and back. Costs nothing where no astral sign occurs.

    `breaks` are the places, in code points and in order, at which the shown text has a line feed more.
    """

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        self._length = len(text)
        self._breaks = breaks
        self._astral: tuple[int, ...] = ()
        if not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text):
            pieces = (_ASTRAL.finditer(text, start, start + _PIECE) for start in range(0, len(text), _PIECE))
            self._astral = tuple(found.start() for piece in pieces for found in piece)

    def to_qt(self, place: int) -> int:
        """Return the UTF-16 units before `place`; at a break, before the break."""
        return place + bisect_left(self._astral, place) + bisect_left(self._breaks, place)

    def to_text(self, unit: int) -> int:
        """Return the last place before which there are at most `unit` UTF-16 units."""
        if not self._astral and not self._breaks:
            return max(0, min(unit, self._length))
        return max(0, bisect_right(range(self._length + 1), unit, key=self.to_qt) - 1)


def shown_text(text: str) -> str:
    """Return `text` fit for a Qt document: what Qt would take for structure is U+FFFD. Every length stays."""
    if not any(sign in text for sign in _SIGNS) and _is_unicode(text):
        return text  # ten times as fast, and nearly every text
    return "".join(_STRUCTURE.sub("\ufffd", text[at : at + _PIECE]) for at in range(0, len(text), _PIECE))


def one_line(text: str) -> str:
    """Return `text` fit for one painted line: as `shown_text`, and every break is a blank. Every length stays."""
    return re.sub(r"[\n\t\u2028\u2029\x0b\x0c\x1c-\x1e\x85]", " ", shown_text(text))


def _is_unicode(text: str) -> bool:
    """Tell whether a text is free of lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
