# SPDX-License-Identifier: MIT
"""Quotation marks that were lost: where they stood, as far as that can be told."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.text.grammar.ruling import Grammar, grammar_for
from reader.text.quotations.glyphs import Mark, marked, partner
from reader.text.quotations.scan import PIECE, Paragraph, Passage, Repair, paragraphs, passages_in, scan

SURE = 0.6  # from here on a mark may be put in; below it is only offered
_CONFIDENCE = {
    Repair.CUT: 0.9,
    Repair.REOPENED: 0.8,
    Repair.OPENER: 0.7,
    Repair.GUESSED: 0.3,
    Repair.UNCLOSED: 0.5,
}
_BLANKS = frozenset(" \u00a0\u202f")


@dataclass(frozen=True, slots=True)
class LostMark:
    """A mark to put in at `place` (a code point of the text given) as `mark`, by the rule of that name."""

    place: int
    mark: str
    rule: str
    confidence: float


def lost_marks(text: str, language: str) -> tuple[LostMark, ...]:
    """Find where quotation marks were lost, in order of the text.

    A confidence of 0.6 or more says that putting them all in changes no passage and leaves none to be put in; below,
    a mark is a guess. The house style of long quotations, where each paragraph opens again, is no loss.
    """
    grammar = grammar_for(language)
    if not marked(text):
        return ()
    found: list[LostMark] = []
    for paragraph, passages in scan(text, grammar):
        if any(passage.repair is not Repair.NONE for passage in passages) and paragraph.whole:
            found.extend(_proved(text, paragraph, passages, grammar))
    return tuple(found)


def _proved(text: str, paragraph: Paragraph, passages: tuple[Passage, ...], grammar: Grammar) -> list[LostMark]:
    """Return the lost marks of a paragraph, as sure only if the paragraph reads the same with them put in."""
    found = [lost for passage in passages if (lost := _lost(text, passage, grammar))]
    sure = [lost for lost in found if lost.confidence >= SURE]
    if not sure or _stable(text, paragraph, passages, sure, grammar):
        return found
    return [LostMark(lost.place, lost.mark, lost.rule, min(lost.confidence, 0.5)) for lost in found]


def _lost(text: str, passage: Passage, grammar: Grammar) -> LostMark | None:
    if passage.repair not in _CONFIDENCE:
        return None
    confidence = _CONFIDENCE[passage.repair]
    if passage.repair is Repair.CUT and grammar.words.dialogue_dash:
        confidence = 0.55  # here a cue may stand inside the marks, and the speech go on behind it
    if passage.opener is None:
        glyph = passage.closer.glyph if passage.closer else '"'
        return LostMark(passage.start, _opening(glyph), str(passage.repair), confidence)
    return LostMark(passage.end, _closing(text, passage.opener), str(passage.repair), confidence)


def _closing(text: str, opener: Mark) -> str:
    """Return what closes `opener`, with the blank that this printer sets inside."""
    inner = text[opener.end : opener.end + 1]
    return (inner if inner in _BLANKS and opener.glyph in "«»‹›" else "") + partner(opener.glyph)


def _opening(glyph: str) -> str:
    """Return what opens for a closing mark."""
    return {"”": "“", "’": "‘"}.get(glyph, partner(glyph))


def _stable(
    text: str, paragraph: Paragraph, passages: tuple[Passage, ...], sure: Iterable[LostMark], grammar: Grammar
) -> bool:
    """Tell whether the mended paragraph has the same passages, and lacks no mark of which we are sure."""
    mended, places = _mend(text, paragraph, sure)
    if len(mended) > PIECE:
        return False
    again = passages_in(mended, next(paragraphs(mended)), grammar)
    if any((lost := _lost(mended, passage, grammar)) and lost.confidence >= SURE for passage in again):
        return False
    return [(passage.start, passage.end) for passage in again] == [
        (_moved(passage.start, paragraph.start, places, at_start=True), _moved(passage.end, paragraph.start, places))
        for passage in passages
    ]


def _mend(text: str, paragraph: Paragraph, sure: Iterable[LostMark]) -> tuple[str, list[tuple[int, int]]]:
    """Return the paragraph with the marks put in, and (place, length) of each, counted in the paragraph."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    last = paragraph.start
    for lost in sure:
        parts.extend((text[last : lost.place], lost.mark))
        places.append((lost.place - paragraph.start, len(lost.mark)))
        last = lost.place
    parts.append(text[last : paragraph.end])
    return "".join(parts), places


def _moved(place: int, begin: int, places: list[tuple[int, int]], *, at_start: bool = False) -> int:
    """Map a place in the text to the mended paragraph: a passage starts behind a mark put in there, and ends before."""
    here = place - begin
    return here + sum(length for at, length in places if at < here or (at_start and at == here))
