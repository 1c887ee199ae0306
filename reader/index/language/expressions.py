# SPDX-License-Identifier: MIT
"""Regular expressions of words as a reader types them: `/gr[ao]tch?ev/`.

Only a plain part of their language is taken: letters, `.`, classes, groups, `|`, repeats, and escapes of one sign. What
looks ahead or back, or asks again for what was found, serves nobody who looks for a word, and much of it can be made
to take for ever. Repeats are bounded, too: the `regex` package unrolls them when it compiles.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex

from reader.errors import QueryError
from reader.model.query import Regex
from reader.model.texts import Span
from reader.text.words import fold

_LONGEST = 200  # code points of an expression
_MOST_REPEATS = 1000  # all numbers of repeats of an expression, multiplied
_ESCAPE = r"(?P<escape>\\(?:[pP]\{\w+\}|.))"
_TOKEN = re.compile(
    rf"{_ESCAPE}|\[(?P<inverted>\^?)(?P<letters>\]?(?:\\.|[^\]\\])*)\]|(?P<plain>\((?:\?:)?(?!\?)|[)|.^$]|[*+?][+?]?)"
    r"|\{(?P<least>[0-9]*)(?:,(?P<most>[0-9]*))?\}[+?]?|(?P<letter>[^\\\[({])",
    re.DOTALL,
)
_LETTER = re.compile(rf"{_ESCAPE}|(?P<letter>.)", re.DOTALL)
_CLASSES = "dDwWsSbB"
_HINT = "An expression has letters, “.”, [classes], (groups), “|” and the repeats *, +, ?, {2,3}: /gr[ae]y/."


def expression_leaf(typed: str, start: int, span: Span) -> Regex:
    """Return the leaf of what stands between two slashes; `start` is where that begins.

    Its letters are folded as words are; what is left is sound and can be compiled without harm. Raises `QueryError`
    with the place of what is wrong.
    """
    if len(typed) > _LONGEST:
        sentence = f"An expression has at most {_LONGEST} characters."
        raise QueryError(sentence, start=start + _LONGEST, end=start + len(typed), hint=_HINT)
    pieces: list[str] = []
    places: list[int] = []
    for piece, place in _folded(unicodedata.normalize("NFC", typed), start):
        pieces.append(piece)
        places.extend([place] * len(piece))
    pattern = "".join(pieces)
    wrong = _wrong_place(pattern)
    if wrong is not None:
        place = places[wrong] if wrong < len(places) else start + len(typed) - 1
        raise QueryError("This expression can't be understood from here on.", start=place, end=span.end, hint=_HINT)
    return Regex(pattern, span)


def _folded(typed: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the pieces of the folded expression, each with the place of what it was typed as."""
    place, repeats = 0, 1
    while place < len(typed):
        match = _TOKEN.match(typed, place)
        if match is None:
            sentence = f"“{typed[place]}” can't stand for anything here."
            raise QueryError(sentence, start=start + place, end=start + place + 1, hint=_HINT)
        span = Span(start + place, start + match.end())
        if match["least"] is not None:
            repeats *= max(1, int(match["least"] or "0"), int(match["most"] or "0"))
            if repeats > _MOST_REPEATS or match.group().startswith(("{}", "{,}")):
                raise QueryError("So many repeats can't be looked for.", start=span.start, end=span.end, hint=_HINT)
            yield match.group(), span.start
        elif match["letters"] is not None:
            inner = "".join(_class_piece(one, span.start + 1) for one in _LETTER.finditer(match["letters"]))
            yield f"[{match['inverted']}{inner}]", span.start
        else:
            yield match["plain"] or _piece(match, start), span.start
        place = match.end()


def _piece(match: re.Match[str], start: int) -> str:
    """Return an escape or a letter outside a class."""
    if match["escape"]:
        return _escape(match, start)
    folded = fold(match["letter"])
    return f"(?:{re.escape(folded)})" if len(folded) > 1 else re.escape(folded)


def _class_piece(match: re.Match[str], start: int) -> str:
    """Return an escape or a letter inside a class; a hyphen stays what it is there."""
    if match["escape"]:
        return _escape(match, start)
    letter = match["letter"]
    folded = fold(letter)
    return letter if letter == "-" else re.escape(folded if len(folded) == 1 else letter)


def _escape(match: re.Match[str], start: int) -> str:
    escape = match["escape"]
    if escape[1] in _CLASSES or escape.endswith("}"):
        return escape
    if escape[1].isalnum():
        place = start + match.start()
        raise QueryError(f"“{escape}” means nothing here.", start=place, end=place + len(escape), hint=_HINT)
    return re.escape(escape[1])


@lru_cache(maxsize=256)
def _wrong_place(pattern: str) -> int | None:
    """Return where an expression is unsound, None if it is sound."""
    try:
        regex.compile(pattern)
    except regex.error as error:
        return error.pos or 0
    return None
