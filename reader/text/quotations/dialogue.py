# SPDX-License-Identifier: MIT
"""Speech that its cue breaks without marks, and speech behind a dash: the ways of French and Russian."""

import re
from dataclasses import dataclass

from reader.model.article import Quotation, QuotationKind
from reader.model.texts import Span
from reader.text.quotations.cue import Cue, Place, clause_after
from reader.text.quotations.scan import trim
from reader.text.quotations.sentence import shortened
from reader.text.quotations.table import Table

_DASH = re.compile(r"\s{0,20}([—–-])\s{0,4}(?=[^\W\d_])")
_BREAK = re.compile(r"[,!?…]\s?[—–-]\s|[,!?…]\s")
_RESUMES_AFTER_DASH = re.compile(r"[.,:;]\s?[—–-]\s?")
_RESUMES = re.compile(r"[.,:;!?]\s")
_CUE_CLAUSE = 160  # code points
_BREAKS = 40  # of one speech


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of speech, and the cue that broke off after it or, failing that, before it."""

    start: int
    end: int
    cue: Cue | None


def pieces(text: str, start: int, end: int, table: Table) -> list[Piece]:
    """Split speech from `start` to `end` where a cue stands in it (*« Oui, dit-il, mais »*). A cue alone is none."""
    if not table.dialogue_dash:
        return [Piece(start, end, None)]
    made: list[Piece] = []
    place, begin, last = start, start, None
    while len(made) < _BREAKS:
        found = _BREAK.search(text, place, end)
        if found is None:
            break
        place = found.start() + 1
        cue = clause_after(text, found.end(), end, table, strict=True)
        if cue is None or cue.place is not Place.INVERTED:
            continue
        made.append(Piece(begin, found.start() + 1, cue))
        dashed = found.group()[1:].strip() != ""
        begin = place = _resumption(text, cue.span.end, end, table, dashed=dashed)
        last = cue
    made.append(Piece(begin, end, last))
    return [trimmed for piece in made for trimmed in _trimmed(text, piece)]


def _resumption(text: str, begin: int, end: int, table: Table, *, dashed: bool) -> int:
    """Return where the speech goes on behind a cue: at the next dash if one led to the cue, else at the next stop."""
    pattern = _RESUMES_AFTER_DASH if dashed else _RESUMES
    for found in pattern.finditer(text, begin, min(end, begin + _CUE_CLAUSE)):
        if dashed or not shortened(text, found.start(), begin, table):
            return found.end()
    return end


def _trimmed(text: str, piece: Piece) -> list[Piece]:
    """Take blanks off the ends of a piece; nothing is left of one without a letter or a digit."""
    start, end = trim(text, piece.start, piece.end)
    return [Piece(start, end, piece.cue)] if any(map(str.isalnum, text[start:end])) else []


def dialogue_in(text: str, begin: int, stop: int, table: Table) -> list[Quotation]:
    """Return the speech of a paragraph that begins with a dash: between its cues, or, after a long dash, all of it."""
    dash = _DASH.match(text, begin, stop)
    if dash is None:
        return []
    found = pieces(text, dash.end(), stop, table)
    cued = bool(found) and found[0].cue is not None
    if not cued and not _whole_speech(text, dash, stop):
        return []
    mark = Span(*dash.span(1))
    return [_spoken(text, piece, (mark,) if at == 0 else ()) for at, piece in enumerate(found)]


def _whole_speech(text: str, dash: re.Match[str], stop: int) -> bool:
    """Tell whether a paragraph without a cue is speech, and no item of a list."""
    return dash.group(1) == "—" and text[dash.end()].isupper() and text[dash.end() : stop].rstrip()[-1:] in set(".?!…")


def _spoken(text: str, piece: Piece, marks: tuple[Span, ...]) -> Quotation:
    span = Span(piece.start, piece.end)
    if piece.cue is None:
        reason = "A dash at the start of its paragraph; no verb of speech beside it"
        return Quotation(span, span.of(text), QuotationKind.DIRECT, marks, confidence=0.55, reason=reason)
    reason = f"A dash at the start of its paragraph; '{piece.cue.span.of(text)}' stands beside it"
    kind = QuotationKind.DIRECT
    return Quotation(span, span.of(text), kind, marks, cue=piece.cue.span, confidence=0.9, reason=reason)
