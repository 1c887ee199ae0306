# SPDX-License-Identifier: MIT
"""Dates as machines misread them in print: `M ay 4, l993`, `19 93`, `T U E S D A Y ,  M A Y  4`."""

import re
from itertools import pairwise

from reader.text.dates.names import MONTH_NUMBER, WEEKDAY_NUMBER
from reader.text.words import fold

_LONGEST = 100
_SPACED = 0.6  # of the words of a spaced-out line are single letters
_FEWEST = 6
_DIGITS = re.compile(r"(?<![^\W_])[0-9lI|OoОоЗз]{2,4}(?![^\W_])")
_MISTAKEN = str.maketrans("lI|OoОоЗз", "111000033")
_TORN_YEAR = re.compile(r"(?<![0-9])(1[5-9]|20)\s([0-9]{2})(?=\W{0,3}$)")
_HALF = re.compile(r"(?<![0-9])(?:1[5-9]|20)\Z")
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"(?<=\S)\s(?=\S)")
_WIDE = re.compile(r"\s{2,}")


def mended_date(line: str) -> str:
    """Return a short line with what looks like a misread date put right, or "" where nothing had to be."""
    if len(line) > _LONGEST:
        return ""
    text = line.strip()
    words = text.split()
    if len(words) >= _FEWEST and sum(len(word) == 1 for word in words) >= _SPACED * len(words):
        text = _WIDE.sub(" ", _GAP.sub("", text))
    text = " ".join(text.split())
    text = _TORN_YEAR.sub(r"\1\2", _DIGITS.sub(_as_digits, _whole_names(text)))
    return text if text != " ".join(words) else ""


def is_torn(line: str, place: int) -> bool:
    """Tell whether a year ends at a place in a line that is the first half of one: `19 93`."""
    return bool(_HALF.search(line[:place]) and _TORN_YEAR.search(line[max(0, place - 2) :]))


def _as_digits(match: re.Match[str]) -> str:
    """Read letters as the figures that they look like, where a figure is among them."""
    found = match.group()
    return found.translate(_MISTAKEN) if any(sign in "0123456789" for sign in found) and len(found) != 3 else found


def _whole_names(text: str) -> str:
    """Join two pieces that make the name of a month or a weekday, and are none."""
    for first, second in pairwise(list(_WORD.finditer(text))):
        between = text[first.end() : second.start()]
        joined = fold(first.group() + second.group())
        if between == " " and len(joined) > 2 and (joined in MONTH_NUMBER or joined in WEEKDAY_NUMBER):
            return _whole_names(text[: first.end()] + text[second.start() :])
    return text
