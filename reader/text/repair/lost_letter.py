# SPDX-License-Identifier: MIT
"""A question mark where an accented letter was: `attach?`, `communiqu?`, `r?sum?`."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from reader.model.texts import Edit, EditKind, Span
from reader.text.repair import loan_words
from reader.text.repair.misread import in_case_of

_REACH = 30  # letters of a word on either side; a longer one is no word
_APPLY = 0.7
_WORTH_ASKING = 4  # letters and marks of a word for which the archive is asked
_AFTER_APOSTROPHE = frozenset({"t", "s", "d", "m", "ll", "re", "ve"})
_IN_ADDRESSES = frozenset("=/&")
_CLOSERS = "\"'”’»)]"


def lost_letters(text: str, spellings: Mapping[str, str]) -> list[Edit]:
    """Find question marks that stand for letters. Those of words that neither a list nor the archive has are offered.

    `spellings` are words in small letters with `?` for lost ones, and what the archive proves that they were.
    """
    edits: list[Edit] = []
    for start, end in _damaged_words(text):
        edits.extend(_letters_of(text, start, end, spellings))
    return edits


def gapped_words(text: str) -> Iterator[str]:
    """Yield the words, in small letters, of which no list tells what stood where they have question marks."""
    for start, end in _damaged_words(text):
        word = text[start:end]
        bare = word.rstrip("?")
        asks = bare != word and not _goes_on(text, end)
        inside = "?" in bare and bare[:1].isalpha() and bare.rpartition("?")[2].lower() not in _AFTER_APOSTROPHE
        if (inside or not asks) and len(word) >= _WORTH_ASKING and _as_written(word) is None:
            yield (bare if asks else word).lower()


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a sentence goes on at `end`, so that a mark before it asks nothing."""
    following = text[end : end + 3].lstrip()
    return text[end : end + 1] in {",", ";"} or (text[end : end + 1] == " " and following[:1].islower())


def _damaged_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words with question marks in or behind them stand, or parts of hyphenated ones."""
    place = text.find("?")
    while place >= 0:
        start, end = _word_around(text, place)
        yield from _parts(text, start, end)
        place = text.find("?", max(end, place + 1))


def _word_around(text: str, place: int) -> tuple[int, int]:
    """Return the run of letters, question marks and inner hyphens around a question mark."""
    start = place
    while start > max(0, place - _REACH) and _joins(text, start - 1):
        start -= 1
    end = place + 1
    while end < min(len(text), place + _REACH) and _joins(text, end):
        end += 1
    return start, end


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a known word whole, any other in the parts between its hyphens that are damaged."""
    if _as_written(text[start:end]) is not None:
        yield start, end
        return
    for part in text[start:end].split("-"):
        if "?" in part:
            yield start, start + len(part)
        start += len(part) + 1


def _joins(text: str, place: int) -> bool:
    sign = text[place]
    return sign.isalpha() or sign in "?-"


def _letters_of(text: str, start: int, end: int, spellings: Mapping[str, str]) -> Iterator[Edit]:
    """Yield an edit for each lost letter of one word."""
    damaged = text[start:end]
    known = _as_written(damaged)
    if known is None:
        known = _proved(damaged, spellings)
    if known is None:
        known = _as_written(damaged.removesuffix("?"))  # a question's own mark may follow
    places = [place for place, sign in enumerate(damaged) if sign == "?"]
    if known:
        for place in places:
            if place < len(known):
                confidence = _confidence(text, start + place, damaged[:place])
                yield _edit(start + place, known[place], confidence)
    elif known is None and _is_inside(damaged) and text[end : end + 1] not in _IN_ADDRESSES:
        yield _edit(start + places[0], "é", 0.3)


def _proved(damaged: str, spellings: Mapping[str, str]) -> str | None:
    """Return the word of the archive that `damaged` was, in its case; a question's own mark may follow it."""
    for form in (damaged, damaged.rstrip("?")):
        if proved := spellings.get(form.lower()):
            return in_case_of(proved, damaged)
    return None


def _is_inside(word: str) -> bool:
    """Tell whether a word has one mark, with small letters on both sides; `Don?t` and `he?ll` lost no letter."""
    before, _, after = word.partition("?")
    alone = "?" not in after and after not in _AFTER_APOSTROPHE
    return alone and len(before) > 1 and before[-1].islower() and after.islower()


def _edit(place: int, letter: str, confidence: float) -> Edit:
    return Edit(
        Span(place, place + 1), "?", letter, EditKind.REPAIR, "lost-accent", confidence, applied=confidence >= _APPLY
    )


def _confidence(text: str, place: int, before: str) -> float:
    """Return how sure it is that the mark at `place` asks nothing, from what follows it."""
    after = text[place + 1 : place + 4]
    if after[:1].isalpha():
        return 0.95
    stem_is_word = before.lower() in loan_words.WORDS_WITHOUT_IT
    following = after.lstrip()
    if after[:1].isspace() and following[:1].islower():
        return 0.9 if stem_is_word else 0.95
    if after[:1] in {",", ";", ":", ".", "-"}:
        return 0.9
    if stem_is_word:
        return 0.4
    return 0.75 if not after or after[:1] in _CLOSERS else 0.8


def _as_written(damaged: str) -> str | None:
    """Return the known word that `damaged` was, in its own case; "" if it may be either of two, None if neither."""
    table = _damaged_forms()
    if damaged in table:
        return table[damaged]
    for form in (damaged.lower(), damaged.capitalize() if damaged.replace("?", "").isupper() else ""):
        if form in table:
            return _in_case_of(table[form], damaged)
    return None


def _in_case_of(word: str, damaged: str) -> str:
    letters = damaged.replace("?", "")
    if len(letters) > 1 and letters.isupper() and len(word.upper()) == len(word):
        return word.upper()
    return word[:1].upper() + word[1:] if letters[:1].isupper() and damaged[0] != "?" else word


@cache
def _damaged_forms() -> dict[str, str]:
    """Return every way in which a known word can have lost its letters; those that two words share mean neither."""
    table: dict[str, str] = {}
    names = (loan_words.PLACES, loan_words.NAMES)
    words = (loan_words.FRENCH, loan_words.SPANISH, loan_words.GERMAN, loan_words.OTHER)
    for word in " ".join((*words, *names)).split():
        for form in (word, f"{word}s") if word.islower() and word[-1] != "s" else (word,):
            for damaged in _ways_to_lose(form):
                table[damaged] = form if table.get(damaged, form) == form else ""
    return table


def _ways_to_lose(word: str) -> Iterator[str]:
    """Yield `word` with at least one accented letter as a question mark, others kept, or bare."""
    choices = [(sign,) if sign.isascii() else ("?", sign, _bare(sign)) for sign in word]
    for signs in product(*choices):
        damaged = "".join(signs)
        if "?" in damaged and len(damaged) > 2:
            yield damaged


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
