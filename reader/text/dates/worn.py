# SPDX-License-Identifier: MIT
"""Dates as machines misread them in print: `M ay 4, l993`, `19 93`, `T U E S D A Y ,  M A Y  4`, `Febrnary l2`."""

import re
from functools import lru_cache
from itertools import pairwise

from reader.text.dates.names import MONTH_NUMBER, WEEKDAY_NUMBER
from reader.text.words import fold

_LONGEST = 100
_SPACED = 0.6  # of the words of a spaced-out line are single letters
_FEWEST = 6
_SHORTEST = 3  # letters, at most, of a short form
_LONG = 6  # letters of a name that is told even if any of them is another
_ALIKE = frozenset(  # letters that machines take for each other, in either order
    pair
    for one in ["nu", "vy", "ce", "il", "lt", "ft", "hb", "co", "ao", "rn", "jl", "gq", "mn", "ij"]
    for pair in (one, one[::-1])
)
_RUN_TOGETHER = (("rn", "m"), ("ii", "u"), ("cl", "d"), ("iii", "m"), ("vv", "w"), ("n", "ri"))
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
    text = _TORN_YEAR.sub(r"\1\2", _DIGITS.sub(_as_digits, _days_of_letters(_right_names(_whole_names(text)))))
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


def _days_of_letters(text: str) -> str:
    """Read `l` and `ll` as the day right behind a month's name: `February ll, 1891`."""
    return _LETTERS_BEHIND.sub(
        lambda match: (
            f"{match[1]}{'1' * len(match[2])}" if fold(match[1].strip(" .")) in MONTH_NUMBER else match.group()
        ),
        text,
    )


def _right_names(text: str) -> str:
    """Put right the names of months and weekdays of which a letter was misread, where a year but no month stands."""
    if not _YEARLIKE.search(text) or any(fold(match.group()) in MONTH_NUMBER for match in _NAME.finditer(text)):
        return text
    return _NAME.sub(lambda match: _right_name(match.group()), text)


@lru_cache(maxsize=4096)
def _right_name(word: str) -> str:
    """Return the one name of a month or a weekday that a word with a capital is but for a letter; else the word."""
    name = fold(word)
    if name in _KNOWN:
        return word
    forms = {name, *(name.replace(*pair) for pair in _RUN_TOGETHER)}
    meant = [right for right in _NAMES if right in forms] or [
        right for right in _NAMES if any(_differs_by_one(form, right) for form in forms)
    ]
    if len({_number_of(right) for right in meant}) != 1 or not (word[0].isupper() or len(meant[0]) >= _LONG):
        return word
    return meant[0].capitalize()


def _number_of(name: str) -> tuple[int, int]:
    """Return what a name means in whichever language: the number of a month and that of a weekday, or -1."""
    return MONTH_NUMBER.get(name, -1), WEEKDAY_NUMBER.get(name, -1)


def _differs_by_one(read: str, right: str) -> bool:
    """Tell whether one letter was misread: any of a long name's, of a short one's only for a letter that looks so."""
    if len(right) >= _LONG and abs(len(read) - len(right)) == 1:
        longer, shorter = (read, right) if len(read) > len(right) else (right, read)
        if longer[:-1] == shorter == right:  # Augusta
            return False
        return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
    if len(read) != len(right):
        return False
    other = [(one, two) for one, two in zip(read, right, strict=True) if one != two]
    return len(other) == 1 and (len(right) >= _LONG or "".join(other[0]) in _ALIKE)


_LETTERS_BEHIND = re.compile(r"(?<!\w)([^\W\d_]{3,12}\.?\s)([lI|]{1,2})(?=[,.]{0,2}\s)")
_YEARLIKE = re.compile(r"(?<![^\W_])(?:[1lI|][5-9]|2[0OoО])[0-9lI|OoО]{2}(?![^\W_])")
_NAME = re.compile(r"[^\W\d_]{3,13}")
_KNOWN = frozenset({**MONTH_NUMBER, **WEEKDAY_NUMBER})
_NAMES = tuple(name for name in {**MONTH_NUMBER, **WEEKDAY_NUMBER} if len(name) > _SHORTEST)
