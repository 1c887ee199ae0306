# SPDX-License-Identifier: MIT
"""The marks of a paragraph, each with what its neighbours and its shape say.

What speaks against a reading is its cost; the cheapest reading of the whole paragraph wins (see `scan`). The neighbours
count for more than the shape, because curly marks are set the wrong way round more often than blanks are.
"""

import re
from dataclasses import dataclass

from reader.text.grammar.vocabulary import Vocabulary

# Each begins with all signs that it can begin with, and looks about only behind one: such an expression is sought by
# leaps, where one that begins with alternatives, or by looking back, is tried at every letter.
_ANY = re.compile(r"[\"“”„‟«»‹›‘‚'`,](?:(?<![,'`])|(?<=')'|(?<=`)`|(?<=,),\w|(?<=')(?<!\w')\w)")
_DOUBLE = re.compile(r"[\"“”„‟«»'`,](?:(?<![,'`])|(?<=')'|(?<=`)`|(?<=,),(?=\w))")
_SINGLE = re.compile(r"[‘’‚‹›]|'(?!')")
_SINGLE_OPENS = re.compile(
    r"[‘'‚‹›](?<![\w’'].)(?:(?<=[‘'])(?=[^\W\d]|[“\"„«])|(?<=‚)(?=[\w“\"„«])|(?<=[‹›])(?=\s?[\w“\"„«]))"
)
_SINGLE_CLOSES = re.compile(r"[^\s(\[{—–-][’'‘›‹](?![\w’'])")
_FEET = re.compile(r"['’]\s?\d{1,2}$")  # 6'2"
_LETTERS = re.compile(r"[^\W\d_]{1,5}")
_SHAPES = {"“": 1, "„": 1, "``": 1, ",,": 1, "‘": 1, "‚": 1, "«": 1, "‹": 1, "”": -1, "’": -1, "»": -1, "›": -1}
_PARTNERS = {
    "“": "”", "”": "”", "„": "“", ",,": "“", "«": "»", "»": "«", "``": "''", "‘": "’", "‚": "‘", "‹": "›", "›": "‹",
}  # fmt: skip
_GUILLEMETS = frozenset("«»‹›")
_BEFORE_OPENING = frozenset(" \t\u00a0\u202f([{—–-/…“„«‘‚‹'\"”»>")
_AFTER_CLOSING = frozenset(" \t\u00a0\u202f.,;:!?…)]}—–-/”’»›'\"“<")
_STOPS = frozenset(".,;:!?…)")
STRAY = 5  # what it costs to take a mark for nothing
_CLEAR = 2  # more, where all its neighbours agree on what it is


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of a paragraph; `opens`, `closes` and `skips` are what speaks against each way to take it."""

    start: int
    end: int
    glyph: str
    opens: int
    closes: int
    skips: int
    nothing_between: bool  # it follows the mark before it at once


def marked(text: str) -> bool:
    """Tell whether anything in a text can be a quotation mark."""
    return '"' in text or _ANY.search(text) is not None


def partner(glyph: str) -> str:
    """Return the mark that closes what `glyph` opened."""
    return _PARTNERS.get(glyph, glyph)


def low(glyph: str) -> bool:
    """Tell whether a mark stands at the foot of the line, so that `“` and `‘` close it."""
    return glyph in {"„", ",,", "‚"}


def marks_in(text: str, begin: int, stop: int, vocabulary: Vocabulary) -> list[Mark]:
    """Return the marks of the paragraph from `begin` to `stop` that can bound a passage of their own.

    Single marks count where they are the outer ones: in a paragraph without double marks, or around all of them.
    """
    double = _DOUBLE.search(text, begin, stop)
    single = _SINGLE_OPENS.search(text, begin, stop)
    if single and (double is None or (single.start() < double.start() and _closed_behind(text, double.end(), stop))):
        return _weighed(text, _SINGLE, begin, stop, vocabulary)
    return _weighed(text, _DOUBLE, begin, stop, vocabulary) if double else []


def _closed_behind(text: str, place: int, stop: int) -> bool:
    """Tell whether a single mark closes behind the first double one, and is no apostrophe of a plural."""
    found = _SINGLE_CLOSES.search(text, place, stop)
    while found and found.group()[0].isalnum():
        found = _SINGLE_CLOSES.search(text, found.end(), stop)
    return found is not None


def _weighed(text: str, pattern: re.Pattern[str], begin: int, stop: int, vocabulary: Vocabulary) -> list[Mark]:
    made: list[Mark] = []
    last = -1
    for found in pattern.finditer(text, begin, stop):
        start, end = found.span()
        left = text[start - 1] if start > begin else " "
        right = text[end] if end < stop else " "
        glyph = found.group()
        opens, closes = _neighbours(glyph, left, right)
        opens += 4 if end >= stop else 0
        closes += 4 if start <= begin else 0
        skips = STRAY + (_CLEAR if opens == 0 or closes == 0 else 0)
        if glyph in {"'", "’", "‘"}:
            opens, closes, skips = _single(text, found, (left, right), (opens, closes), vocabulary)
        elif left.isalpha() and right.isalpha() and _clitic(text, end, vocabulary):
            opens, closes, skips = opens + STRAY, closes + STRAY, 0
        elif left.isdigit() and glyph in {'"', "''", "”"}:
            skips = 0 if _FEET.search(text, max(begin, start - 4), start) else 2
        elif start == last and made:
            skips = 1
        made.append(Mark(start, end, glyph, opens, closes, skips, start - last <= 0))
        last = end
    return made


def _neighbours(glyph: str, left: str, right: str) -> tuple[int, int]:
    """Weigh what stands to the left and to the right, then the shape."""
    shape = _SHAPES.get(glyph, 0)
    if glyph in _GUILLEMETS:  # both ways round are in use, and blanks stand inside them as often as outside
        before, after = left in _BEFORE_OPENING, right in _AFTER_CLOSING
        return (0, 4) if (shape > 0 if before == after else before) else (4, 0)
    stop = left in _STOPS
    opens = (0 if left in _BEFORE_OPENING else 2 if stop else 4) + (3 if right.isspace() else 0)
    closes = (0 if right in _AFTER_CLOSING else 1 if stop else 3) + (3 if left.isspace() else 0)
    closes += 3 if left.isspace() and right not in _AFTER_CLOSING else 0
    return opens + (2 if shape < 0 else 0), closes + (2 if shape > 0 else 0) + (3 if left in "([{" else 0)


def _clitic(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether an ending such as *s* or *ve* follows: then the mark is an apostrophe (`it"s`)."""
    tail = _LETTERS.match(text, end)
    return tail is not None and tail.group().lower() in vocabulary.clitics


def _single(
    text: str, found: re.Match[str], sides: tuple[str, str], costs: tuple[int, int], vocabulary: Vocabulary
) -> tuple[int, int, int]:
    """Weigh a mark that may be an apostrophe: inside a word, behind a plural, before a shortened word."""
    left, right = sides
    opens, closes = costs
    if left.isalnum() and right.isalnum():
        return opens + STRAY, closes + STRAY, 0
    tail = _LETTERS.match(text, found.end())
    if right.isdigit() or (tail and tail.group().lower() in vocabulary.elided):
        return opens + STRAY, closes, 0
    if found.group() != "‘":
        opens += 1  # an apostrophe until a mark closes it
    return opens, closes + (1 if left == "s" else 0), 1 if left.isalnum() or not right.isspace() else STRAY
