# SPDX-License-Identifier: MIT
"""What is being typed at the cursor: a word, the value of a field, a mark after `is:`, or nothing yet."""

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.gui.words.field_words import FIELD_WORDS
from reader.model.texts import Span

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"'))
_PIECE = re.compile(r'\s+|[()]|-?(?P<field>[^\W\d_]+:)?(?:"[^"]*"?|[^\s()"]+)?')
_IN_WORDS = frozenset({"", "headline", "said", "quote", "article"})  # fields whose values are words like others
_PATTERN = re.compile(r"[*?~/]")


class CueKind(StrEnum):
    """What could be completed. `PATTERN` can't: its signs stand for letters already, or it is whole."""

    EMPTY = "empty"
    NEXT = "next"
    WORD = "word"
    VALUE = "value"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands at the cursor. `typed` is its part before the cursor, without field and quotation marks.

    `span` (code points) is what gives way to what is taken. `field` is "" where none is named; `named` tells that its
    name stands within `span`, not before a bracket.
    """

    kind: CueKind
    typed: str
    span: Span
    field: str = ""
    named: bool = False


def cue_at(text: str, place: int) -> Cue:
    """Return what is being typed at `place`, in code points."""
    if not text.strip():
        return Cue(CueKind.EMPTY, "", Span(0, len(text)))
    fields: list[str] = []  # of the brackets that are open
    before = ""  # the field whose name has just ended
    at = 0
    plain = text.translate(_QUOTES)
    while at < len(plain) and (found := _PIECE.match(plain, at)) is not None and found.end() > at:
        piece = found.group()
        if at < place <= found.end() and not (piece.isspace() or piece in "()"):
            return _cue_in(piece, found["field"], at, place, fields[-1] if fields else "")
        if piece == "(":
            fields.append(before or (fields[-1] if fields else ""))
        elif piece == ")" and fields:
            fields.pop()
        before = _known(found["field"]) if piece.endswith(":") else ""
        at = found.end()
        if at >= place:
            break
    return Cue(CueKind.NEXT, "", Span(place, place), fields[-1] if fields else "")


def _known(name: str | None) -> str:
    """Return the field that a name with a colon means, "" if it is none."""
    name = (name or "").removesuffix(":").lower()
    return name if name in FIELD_WORDS else ""


def _cue_in(piece: str, name: str | None, at: int, place: int, around: str) -> Cue:
    """Return what is typed in a piece that begins at `at`; `around` is the field of the brackets about it."""
    minus = int(piece.startswith("-"))
    field = _known(name)
    start = at + minus
    value = start + len(name or "") if field else start
    typed = piece[value - at : place - at] if place > value else ""
    typed = typed.removeprefix('"').removesuffix('"')
    span = Span(start, at + len(piece))
    if place < value:  # in the name of the field itself
        return Cue(CueKind.WORD, piece[minus : place - at], span)
    asked = field or around
    if asked not in _IN_WORDS:
        return Cue(CueKind.VALUE, typed, span, asked, named=bool(field))
    if '"' in piece and not _PATTERN.search(typed):
        return _cue_in_phrase(piece, typed, place, asked)
    kind = CueKind.WORD if typed and not _PATTERN.search(typed) else CueKind.PATTERN
    return Cue(kind, typed, span, asked, named=bool(field))


def _cue_in_phrase(piece: str, typed: str, place: int, field: str) -> Cue:
    """Return the last word of a phrase, as long as it is open."""
    last = "" if not typed or typed[-1].isspace() else typed.rsplit(maxsplit=1)[-1]
    closed = piece.count('"') > 1
    return Cue(CueKind.WORD if last and not closed else CueKind.PATTERN, last, Span(place - len(last), place), field)
