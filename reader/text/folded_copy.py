# SPDX-License-Identifier: MIT
"""A copy of a text that can be searched for folded words by their letters, and says where they stand in the text.

Exactly what the index counts as a word counts here (`reader.text.words`), but a text is not cut into words for it: the
copy is folded letter for letter. Where that can't be done (`ß` becomes two letters) it is the text's words, folded,
a line each, after all.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from reader.text.words import INSIDE, fold, words

_PIECE = 1 << 15  # code points folded in one go, in which no other thread has a turn
_FEW = 20  # letters to replace one by one; more are translated in one go
_MARKS = "“”‘–—…"  # signs of no word that are in many texts: without them most are ASCII
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_INSIDE = re.compile(f"[{INSIDE}\u1100-\u11ff]")  # Korean letters written apart are put together by folding


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a word is in a copy, as pieces of regular expressions. None of them tries anything twice.

    `before` are what must not stand before a word, `end` is where one ends, `rest` what remains of one, `gap` what is
    between two, `word` a whole one.
    """

    before: tuple[str, ...]
    end: str
    rest: str
    gap: str
    word: re.Pattern[str]


_LETTERS = Grammar(
    (r"[^\W_]", r"[^\W_]['.]"),
    r"(?!['.]?[^\W_])",
    r"[^\W_]*+(?:['.][^\W_]++)*+",
    r"[\W_]++",
    re.compile(r"[^\W_]++(?:['.][^\W_]++)*+"),
)
_LINES = Grammar((r"[^\n]",), r"(?![^\n])", r"[^\n]*+", r"\n", re.compile(r"[^\n]++"))


class FoldedCopy:
    """The copy. `text` is what is searched, `grammar` says what is a word there."""

    def __init__(self, text: str) -> None:
        copy = _folded(text)
        self._places: list[tuple[int, int]] | None = None
        if copy is None:
            found = list(words(text))
            self._places = [(start, end) for _, start, end in found]
            self._starts = _line_starts([word for word, _, _ in found])
            copy = "\n".join(word for word, _, _ in found)
        self.text = copy
        self.grammar = _LETTERS if self._places is None else _LINES

    def in_text(self, places: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
        """Return start and end in the text for those of words in the copy."""
        return places if self._places is None else map(self._from_lines, places)

    def _from_lines(self, place: tuple[int, int]) -> tuple[int, int]:
        assert self._places is not None
        first, last = bisect_right(self._starts, place[0]) - 1, bisect_right(self._starts, place[1] - 1) - 1
        return self._places[first][0], self._places[last][1]

    def word_around(self, place: int) -> tuple[int, int]:
        """Return the word that the letter at `place` belongs to."""
        if self._places is not None:
            end = self.text.find("\n", place)
            return self.text.rfind("\n", 0, place) + 1, len(self.text) if end < 0 else end
        start = place
        while not _begins_word(self.text, start):
            start -= 1
        match = self.grammar.word.match(self.text, start)
        return (start, match.end()) if match else (start, start)


def _line_starts(lines: list[str]) -> list[int]:
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return starts


def _begins_word(copy: str, place: int) -> bool:
    """Tell whether no word goes on here: neither a letter stands before it, nor a letter and a joining sign."""
    before = copy[max(place - 1, 0) : place]
    if before in ("'", "."):
        return not copy[max(place - 2, 0) : place - 1].isalnum()
    return not before.isalnum()


def _folded(text: str) -> str | None:
    """Return the text folded letter for letter, None if it would change its length."""
    if len(text) <= _PIECE:
        return _folded_piece(text)
    pieces = []
    for start in range(0, len(text), _PIECE):
        piece = _folded_piece(text[start : start + _PIECE])
        if piece is None:
            return None
        pieces.append(piece)
    return "".join(pieces)


def _folded_piece(text: str) -> str | None:
    if not text.isascii():
        text = text.replace("\u2019", "'")
        for mark in _MARKS:
            text = text.replace(mark, '"')
    if text.isascii():
        return text.lower()
    replaced: dict[str, str] = {}
    for letter in set(_NOT_ASCII.findall(text)):
        plain = _plain_letter(letter)
        if plain is None:
            return None
        if plain != letter:
            replaced[letter] = plain
    if len(replaced) > _FEW:
        text = text.translate({ord(letter): plain for letter, plain in replaced.items()})
    else:
        for letter, plain in replaced.items():
            text = text.replace(letter, plain)
    return text.lower()


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str | None:
    """Return what a letter is folded to, None if that isn't one letter or depends on those beside it."""
    if _INSIDE.match(letter) or unicodedata.category(letter).startswith("M"):
        return None
    if not letter.isalnum():
        return letter
    folded = fold(letter)
    return folded if len(folded) == 1 and folded.isalnum() and folded.lower() == folded else None
