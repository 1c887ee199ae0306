# SPDX-License-Identifier: MIT
"""Files in which two encodings meet: lines of UTF-8 among others, or letters of two senders one after the other."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from reader.text.decode.legacy import escapes_as_cp1252, guess, read_as, sample_of
from reader.text.decode.plausible import plausibility

_FEWEST = 3  # characters of UTF-8 that are no accident, even if they make some sense otherwise
_LIKELY = 0.6
_GOOD = 0.9  # of the plausibility of a block that is taken for one of another encoding
_BETTER = 0.15  # than in the encoding of the others
_TELLING = 6  # bytes beyond ASCII by which a block can be told from others
_LETTERS = 24  # of which one can say which are common
_COMMON = frozenset("оеаинтсрвлОЕАИНТСРВЛ")  # half of all Russian letters, whatever is written
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ESCAPED = re.compile("[\udc80-\udcff]")
_HIGH = re.compile(rb"[\x80-\xff]")
_BLOCK = re.compile(rb"(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)")


def utf8_among_others(data: bytes) -> tuple[str, str] | None:
    """Decode line by line what has lines of UTF-8 and lines that are none; also tell what most of it was read as.

    None if no line is UTF-8 beyond doubt. A line of UTF-8 with a few other bytes in it is read as such.
    """
    lines = data.splitlines(keepends=True)
    read: list[str | None] = []
    known: list[str] = []
    for line in lines:
        text = _as_utf8(line)
        read.append(text)
        if text is not None and not text.isascii():
            known.append(text)
    sure = "".join(known)
    characters = len(sure) - len(sure.encode("ascii", "ignore"))
    if not characters or plausibility(sure) < _LIKELY:
        return None
    others = b"".join(line for line, text in zip(lines, read, strict=True) if text is None)
    encoding = guess(sample_of(others)).encoding if others else "utf-8"
    if characters < _FEWEST and plausibility(read_as(sure.encode("utf-8", "replace"), encoding)) > _LIKELY:
        return None
    whole = "".join(read_as(line, encoding) if text is None else text for line, text in zip(lines, read, strict=True))
    return whole, "utf-8" if characters >= len(_HIGH.findall(others)) else encoding


def _as_utf8(line: bytes) -> str | None:
    """Decode a line that is UTF-8, or is so but for fewer bytes than it has characters of UTF-8; None for others."""
    if line.isascii():
        return line.decode("ascii")
    text = line.decode("utf-8", "surrogateescape")
    strays = len(_ESCAPED.findall(text))
    if not strays:
        return text
    characters = len(text) - len(text.encode("ascii", "ignore")) - strays
    return escapes_as_cp1252(text) if characters > 2 * strays else None


def read_by_blocks(data: bytes, encoding: str) -> tuple[str, bool]:
    """Decode what is mostly of one encoding; blocks between empty lines that are clearly of another, in theirs.

    Also tell whether there was any such block.
    """
    pieces = [(block, _encoding_of(block, encoding)) for block in _blocks(data)]
    found = Counter(own for _, own in pieces)
    return "".join(read_as(block, own) for block, own in pieces), len(found) > 1


def _blocks(data: bytes) -> Iterator[bytes]:
    place = 0
    for match in _BLOCK.finditer(data):
        yield data[place : match.end()]
        place = match.end()
    yield data[place:]


def _encoding_of(block: bytes, encoding: str) -> str:
    """Return the encoding of a block: that of the file, but where it makes nonsense of it and another does not."""
    if block.isascii() or len(_HIGH.findall(block)) < _TELLING:
        return encoding
    usual = _sense(read_as(block, encoding))
    if usual + _BETTER > 1:
        return encoding
    other = guess(sample_of(block)).encoding
    return other if _sense(read_as(block, other)) >= max(_GOOD, usual + _BETTER) else encoding


def _sense(text: str) -> float:
    """Return how likely a block is read right. Cyrillic in the wrong case and order has none of the common letters."""
    letters = _CYRILLIC.findall(text)
    if len(letters) < _LETTERS:
        return plausibility(text)
    share = _share(letters, _COMMON)
    return 1.0 if share > 0.5 else plausibility(text) if share > 0.4 else 0.0


def _share(letters: Iterable[str], those: frozenset[str]) -> float:
    found = [letter in those for letter in letters]
    return sum(found) / len(found)
