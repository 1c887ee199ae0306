# SPDX-License-Identifier: MIT
"""Where the words of one leaf of a query stand in a folded copy of a text."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.model.query import Forms, Fuzzy, Near, Phrase, Prefix, Regex, Wildcard, Word, WordLeaf
from reader.text.folded_copy import FoldedCopy, Grammar
from reader.text.likeness import is_within
from reader.text.near_places import near_places
from reader.text.pattern import expression
from reader.text.stems import head, same_stem

if TYPE_CHECKING:
    import regex

Place = tuple[int, int]
_PATIENCE = 0.02  # seconds for one word and one expression
_TOO_LONG = 5  # words
_FEW = 20  # words to be looked for one by one
_KEPT = 256
_MOST_WORDS = 1 << 15  # whose likeness is remembered: the articles on a screen have most of their words in common


def leaf_places(copy: FoldedCopy, leaf: WordLeaf) -> Iterator[Place]:
    """Yield start and end in the copy of each occurrence; of a `Near` those of its parts that are near the others."""
    if isinstance(leaf, Near):
        return near_places(copy, leaf, [list(leaf_places(copy, part)) for part in leaf.parts])
    if isinstance(leaf, Wildcard):
        return _wildcards(copy, leaf)
    if isinstance(leaf, Forms):
        found = _spans(_prefix(copy.grammar, head(leaf.text, leaf.languages)), copy)
        return (place for place in found if _is_form(leaf, copy.text[slice(*place)]))
    if isinstance(leaf, Phrase) and len(leaf.words) > 1:
        matches = _phrase(copy.grammar, leaf.words, leaf.open_end).finditer(copy.text)
        return ((match.start(), match.end(1)) for match in matches)
    if isinstance(leaf, Fuzzy | Regex):
        return _among_all(copy, leaf)
    return _spans(_pattern(copy, leaf), copy)


def _pattern(copy: FoldedCopy, leaf: Word | Prefix | Phrase) -> re.Pattern[str]:
    """Return an expression that finds a leaf of one word."""
    begun = isinstance(leaf, Prefix) or (isinstance(leaf, Phrase) and leaf.open_end)
    word = leaf.words[0] if isinstance(leaf, Phrase) else leaf.text
    return _prefix(copy.grammar, word) if begun else _word(copy.grammar, word)


def _among_all(copy: FoldedCopy, leaf: Fuzzy | Regex) -> Iterator[Place]:
    """Look at each different word, and then where those stand that are meant."""
    different = set(copy.grammar.word.findall(copy.text))
    if isinstance(leaf, Regex):
        meant = _described(leaf.pattern, different)
    else:
        least, longest = len(leaf.text) - leaf.most, len(leaf.text) + leaf.most
        near = [word for word in different if least <= len(word) <= longest]
        meant = {word for word in near if _is_like(leaf.text, word, leaf.most)}
    if len(meant) > _FEW:
        return (place for place in _spans(copy.grammar.word, copy) if copy.text[slice(*place)] in meant)
    return iter(sorted(place for word in meant for place in _spans(_word(copy.grammar, word), copy)))


def _spans(pattern: re.Pattern[str], copy: FoldedCopy) -> Iterator[Place]:
    return (match.span() for match in pattern.finditer(copy.text))


@lru_cache(maxsize=_KEPT)
def _word(grammar: Grammar, word: str) -> re.Pattern[str]:
    return re.compile(f"{_begun(grammar, word)}{grammar.end}")


@lru_cache(maxsize=_KEPT)
def _prefix(grammar: Grammar, beginning: str) -> re.Pattern[str]:
    return re.compile(f"{_begun(grammar, beginning)}{grammar.rest}")


def _begun(grammar: Grammar, letters: str) -> str:
    """Return an expression of a word's first letters. Letters are found quickest, so what is before comes last."""
    escaped = re.escape(letters)
    return escaped + "".join(f"(?<!{before}{escaped})" for before in grammar.before)


@lru_cache(maxsize=_KEPT)
def _phrase(grammar: Grammar, words: tuple[str, ...], open_end: bool) -> re.Pattern[str]:  # noqa: FBT001
    """Return an expression of the first word, and of the others as a group ahead: phrases may overlap."""
    first, *rest = words
    ends = [*[grammar.end] * (len(rest) - 1), grammar.rest if open_end else grammar.end]
    ahead = "".join(f"{grammar.gap}{re.escape(word)}{end}" for word, end in zip(rest, ends, strict=True))
    return re.compile(f"{_begun(grammar, first)}{grammar.end}(?=({ahead}))")


def _wildcards(copy: FoldedCopy, leaf: Wildcard) -> Iterator[Place]:
    """Look for letters that each word in question has, and then at the words about them."""
    letters, whole = _sieve(leaf.pattern)
    end = 0
    for match in letters.finditer(copy.text):
        if match.start() < end or not copy.text[match.start() : match.start() + 1].isalnum():
            continue
        start, end = copy.word_around(match.start())
        if whole.fullmatch(copy.text, start, end):
            yield start, end


@lru_cache(maxsize=_KEPT)
def _sieve(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a word of a pattern must have, and what it is as a whole."""
    longest = max((piece.strip("'.") for piece in re.split(r"[*?]+", pattern)), key=len)
    return re.compile(re.escape(longest)), re.compile(expression(pattern))


@lru_cache(maxsize=_MOST_WORDS)
def _is_like(word: str, other: str, most: int) -> bool:
    return is_within(word, other, most)


@lru_cache(maxsize=_MOST_WORDS)
def _is_form(leaf: Forms, other: str) -> bool:
    return same_stem(leaf.text, other, leaf.languages)


@lru_cache(maxsize=_KEPT)
def _compiled(pattern: str) -> "regex.Pattern[str]":
    import regex  # not when the window starts: few ever need it

    return regex.compile(pattern)


def _described(pattern: str, words: Iterable[str]) -> set[str]:
    """Return those that an expression matches. It is given up after a few words that take too long."""
    found: set[str] = set()
    too_long = 0
    for word in words:
        answer = _is_described(pattern, word)
        if answer:
            found.add(word)
        too_long += answer is None
        if too_long == _TOO_LONG:
            break
    return found


@lru_cache(maxsize=_MOST_WORDS)
def _is_described(pattern: str, word: str) -> bool | None:
    """Tell whether an expression matches a word; None if that takes too long."""
    try:
        return _compiled(pattern).fullmatch(word, timeout=_PATIENCE) is not None
    except TimeoutError:
        return None
