# SPDX-License-Identifier: MIT
"""From marks to passages, a paragraph at a time, so that one lost mark never turns the rest inside out.

A paragraph's marks are read in one pass. After each mark three things may hold: we stand outside, in a passage, or in
a quotation within one. For each the cheapest reading that leads there is kept; what a reading costs are the
neighbours and shapes it goes against (`glyphs`) and the marks it must suppose to be lost. Linear in marks and text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from reader.text.grammar.ruling import Grammar
from reader.text.grammar.token import Token
from reader.text.grammar.tokens import tokenize
from reader.text.quotations.glyphs import STRAY, Mark, low, marked, marks_in
from reader.text.quotations.sentence import REACH, first_end, last_end

PIECE = 10_000  # a longer paragraph is read in pieces
_PARAGRAPH = re.compile(r"[^\n]+")
_CUT_BEFORE_CUE = re.compile(r"[,?!](?=\s)|\s[—–-](?=\s)")
_ENDED = frozenset(".!?…")
_UNCLOSED, _CUT, _REOPENED, _GUESSED, _NESTED, _BOTH, _EMPTY, _OPENER_LOST = 4, 3, 3, 5, 2, 4, 1, 4
_IN_SPEECH = 2  # more, to break off what began as a sentence in the middle of it


class Repair(StrEnum):
    """What had to be supposed to read a passage."""

    NONE = ""
    UNCLOSED = "unclosed"  # runs to the end of its paragraph
    CHAIN = "chain"  # unclosed, and the next paragraph opens again: the house style of long quotations
    CUT = "cut before a cue"
    REOPENED = "reopened"  # the next mark opens again, behind a sentence's end
    GUESSED = "reopened in a sentence"  # the same, but where it ended nobody can say
    OPENER = "opener lost"
    DASH = "behind a dash"
    DASH_ALONE = "behind a dash without a cue"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in marks. `start` and `end` bound the words without blanks; a mark that isn't there is None."""

    start: int
    end: int
    opener: Mark | None
    closer: Mark | None
    repair: Repair
    paragraph: int
    leads: bool  # nothing but its mark stands before it in its paragraph


class Paragraph(NamedTuple):
    """A run of text without a line feed, or a piece of a very long one (then `whole` is False)."""

    number: int
    start: int
    end: int
    whole: bool


class _Found(NamedTuple):
    start: int
    end: int
    opener: Mark | None
    closer: Mark | None
    repair: Repair


_Trail = tuple[_Found, "_Trail | None"]


class _Reading(NamedTuple):
    """The cheapest way to a state: its cost, the passages found on it (last first), and what stands open."""

    cost: int
    trail: "_Trail | None" = None
    opener: Mark | None = None
    content: int = 0


_NEVER = _Reading(1_000_000)


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text; one of over 10,000 code points in pieces, cut at a blank."""
    for number, found in enumerate(_PARAGRAPH.finditer(text)):
        start, end = found.span()
        whole = end - start <= PIECE
        while end - start > PIECE:
            cut = text.rfind(" ", start + PIECE // 2, start + PIECE) + 1 or start + PIECE
            yield Paragraph(number, start, cut, whole=False)
            start = cut
        yield Paragraph(number, start, end, whole)


@lru_cache(maxsize=1)  # lost marks are looked for first, and mostly there are none: then the text is the same again
def scan(text: str, grammar: Grammar) -> tuple[tuple[Paragraph, tuple[Passage, ...]], ...]:
    """Scan all paragraphs; those that open again tell the house style of long quotations from a mark that is lost."""
    if not marked(text):
        return tuple((paragraph, ()) for paragraph in paragraphs(text))
    scanned = [(paragraph, passages_in(text, paragraph, grammar)) for paragraph in paragraphs(text)]
    for at, (paragraph, passages) in enumerate(scanned[:-1]):
        following = scanned[at + 1][1]
        if passages and passages[-1].repair is Repair.UNCLOSED and following and following[0].leads:
            chained = replace(passages[-1], repair=Repair.CHAIN)
            scanned[at] = (paragraph, (*passages[:-1], chained))
    return tuple(scanned)


def passages_in(text: str, paragraph: Paragraph, grammar: Grammar) -> tuple[Passage, ...]:
    """Return the passages of one paragraph, in order."""
    marks = marks_in(text, paragraph.start, paragraph.end, grammar.words)
    if not marks:
        return ()
    found = _pairs(marks) or _Reader(text, paragraph, grammar).read(marks)
    made = []
    head = paragraph.start
    while text[head].isspace():
        head += 1
    for passage in found:
        start, end = trim(text, passage.start, passage.end)
        if any(map(str.isalnum, text[start:end])):
            leads = (passage.opener.start if passage.opener else start) == head
            made.append(Passage(start, end, passage.opener, passage.closer, passage.repair, paragraph.number, leads))
    return tuple(made)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take the blanks off both ends of a range."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _pairs(marks: list[Mark]) -> list[_Found] | None:
    """Return the passages of a paragraph whose marks leave no doubt, or None."""
    if len(marks) % 2:
        return None
    for opener, closer in zip(marks[::2], marks[1::2], strict=True):
        if opener.opens or not opener.closes or closer.closes or not closer.opens:
            return None
        if opener.skips < STRAY or closer.skips < STRAY or closer.nothing_between:
            return None
    return [
        _Found(opener.end, closer.start, opener, closer, Repair.NONE)
        for opener, closer in zip(marks[::2], marks[1::2], strict=True)
    ]


class _Reader:
    """Reads the marks of one paragraph that leave a doubt."""

    def __init__(self, text: str, paragraph: Paragraph, grammar: Grammar) -> None:
        self._text = text
        self._begin, self._stop = paragraph.start, paragraph.end
        self._words = grammar.words
        self._clauses = grammar.clauses

    def read(self, marks: list[Mark]) -> list[_Found]:
        """Return the passages of the cheapest reading."""
        outside, inside, nested = _Reading(0), _NEVER, _NEVER
        place = self._begin
        for mark in marks:
            outside = _cheaper(outside, self._cut(inside, place, mark.start))
            outside, inside, nested = (
                self._outside_after(mark, outside, inside, nested),
                self._inside_after(mark, outside, inside, nested),
                self._nested_after(mark, inside, nested),
            )
            place = mark.end
        outside = _cheaper(outside, self._cut(inside, place, self._stop))
        for reading, more in ((inside, 0), (nested, _NESTED)):
            last = _Found(reading.content, self._stop, reading.opener, None, Repair.UNCLOSED)
            outside = _cheaper(outside, _Reading(reading.cost + _UNCLOSED + more, (last, reading.trail)))
        return _trail(outside)

    def _outside_after(self, mark: Mark, outside: _Reading, inside: _Reading, nested: _Reading) -> _Reading:
        stray = 1 if mark.nothing_between and outside.trail else mark.skips  # a doubled closing mark is cheap
        best = _cheaper(outside._replace(cost=outside.cost + stray), self._opener_lost(mark, outside))
        for reading, more in ((inside, 0), (nested, _BOTH)):
            footed = reading.opener is not None and low(reading.opener.glyph) and mark.glyph in "“‘"
            closes = max(0, mark.closes - 2) if footed else mark.closes
            empty = _EMPTY if mark.start <= reading.content else 0
            found = _Found(reading.content, mark.start, reading.opener, mark, Repair.NONE)
            best = _cheaper(best, _Reading(reading.cost + closes + empty + more, (found, reading.trail)))
        return best

    def _inside_after(self, mark: Mark, outside: _Reading, inside: _Reading, nested: _Reading) -> _Reading:
        doubled = mark.nothing_between and mark.start == inside.content
        skips, content = (mark.skips + mark.opens, mark.end) if doubled else (mark.skips, inside.content)
        return min(
            _Reading(outside.cost + mark.opens, outside.trail, mark, mark.end),
            inside._replace(cost=inside.cost + skips, content=content),
            self._reopened(mark, inside),
            nested._replace(cost=nested.cost + mark.closes),
            key=_cost,
        )

    def _nested_after(self, mark: Mark, inside: _Reading, nested: _Reading) -> _Reading:
        kept = nested._replace(cost=nested.cost + mark.skips)
        if mark.nothing_between and mark.start == inside.content:
            return kept
        return _cheaper(kept, inside._replace(cost=inside.cost + mark.opens + _NESTED))

    def _cut(self, inside: _Reading, begin: int, stop: int) -> _Reading:
        """End a passage before a cue clause that follows a comma: its closing mark is lost."""
        if inside.cost >= _NEVER.cost:
            return _NEVER
        for found in _CUT_BEFORE_CUE.finditer(self._text, max(begin, inside.content), stop):
            end = found.start() if found.group()[0].isspace() else found.end()
            if end > inside.content + 1 and self._clauses.after(self._text, found.end(), stop, strict=True):
                last = _Found(inside.content, end, inside.opener, None, Repair.CUT)
                return _Reading(inside.cost + _CUT, (last, inside.trail))
        return _NEVER

    def _reopened(self, mark: Mark, inside: _Reading) -> _Reading:
        """End a passage before a mark that opens: at the last sentence's end, else at the mark itself."""
        if inside.cost >= _NEVER.cost:
            return _NEVER
        end = last_end(self._text, inside.content, mark.start, self._words)
        repair, cost = Repair.REOPENED, _REOPENED
        if end is None or end <= inside.content:
            end, repair, cost = mark.start, Repair.GUESSED, _GUESSED
            cost += _IN_SPEECH if self._text[inside.content].isupper() else 0
        elif self._text[end : mark.start].strip():
            cost += 1
        last = _Found(inside.content, end, inside.opener, None, repair)
        return _Reading(inside.cost + cost + mark.opens, (last, inside.trail), mark, mark.end)

    def _opener_lost(self, mark: Mark, outside: _Reading) -> _Reading:
        """Begin a passage that only closes: behind a cue that leads to it, or where a cue follows and all is speech."""
        if mark.closes or self._text[mark.start - 1 : mark.start] not in set(",.?!"):
            return _NEVER
        begin = self._begin
        if outside.trail:
            last = outside.trail[0]
            begin = first_end(self._text, last.closer.end if last.closer else last.end, mark.start, self._words)
        before = tokenize(self._text, max(begin, mark.start - REACH), mark.start, self._words)
        led = self._behind_cue(before)
        if led is not None:
            begin = led
        elif not self._all_speech(mark, before):
            return _NEVER
        found = _Found(begin, mark.start, None, mark, Repair.OPENER)
        return _Reading(outside.cost + _OPENER_LOST, (found, outside.trail))

    def _behind_cue(self, before: list[Token]) -> int | None:
        """Return where speech begins behind a reporting verb and its colon or comma."""
        for verb, sign in zip(before[-2::-1], before[:0:-1], strict=False):
            if sign.points(":,") and self._words.says(verb.low) and (sign.text == ":" or not self._noun(verb)):
                return sign.end
        return None

    def _all_speech(self, mark: Mark, before: list[Token]) -> bool:
        reported = any(self._words.says(token.low) and not self._noun(token) for token in before)
        if reported or self._text[mark.start - 1] == ".":
            return False
        return self._clauses.after(self._text, mark.end, self._stop, strict=True) is not None

    def _noun(self, token: Token) -> bool:
        return token.low in self._words.noun_like


def _cost(reading: _Reading) -> int:
    return reading.cost


def _cheaper(one: _Reading, other: _Reading) -> _Reading:
    """Return the cheaper of two; the first if they cost the same."""
    return other if other.cost < one.cost else one


def _trail(reading: _Reading) -> list[_Found]:
    found: list[_Found] = []
    trail = reading.trail
    while trail:
        found.append(trail[0])
        trail = trail[1]
    return found[::-1]
