# SPDX-License-Identifier: MIT
"""Words reported without marks: *Smith said that prices would rise*. Only where a cue leaves no doubt of it."""

from collections.abc import Iterator
from typing import NamedTuple

from reader.text.grammar.cue import Construction, Cue
from reader.text.grammar.ruling import Grammar
from reader.text.grammar.token import Kind
from reader.text.grammar.vocabulary import Form, Frame
from reader.text.quotations.asked import Sentence

_SAY, _ACCORDING, _GOING = Frame.SAY, Construction.ACCORDING, Form.GOING
_LEAST = 3  # words of a clause
_THAT, _TAIL, _SOURCE, _BARE = 0.9, 0.9, 0.85, 0.8
_BEHIND_TAIL = 6  # items that may stand behind a verb at the sentence's end
_SPEAKING = frozenset({Construction.PLAIN, Construction.INVERTED, Construction.SHARED})


class Reported(NamedTuple):
    """The items from `first` to before `last` of a sentence are what `cue` reports."""

    first: int
    last: int
    cue: Cue
    trust: float


def reported_in(sentence: Sentence, grammar: Grammar) -> Iterator[Reported]:
    """Yield what a sentence without passages reports, at most one clause."""
    row = sentence.row
    end = len(row)
    while end and row[end - 1].points(".!?…;:,"):
        end -= 1
    for cue in sentence.cues:
        found = _reported(sentence, cue, end, grammar)
        if found and len([token for token in row[found.first : found.last] if token.is_word]) >= _LEAST:
            yield found
            return


def _reported(sentence: Sentence, cue: Cue, end: int, grammar: Grammar) -> Reported | None:
    if cue.frame is not _SAY:
        return None
    if cue.construction is _ACCORDING:
        return _of_source(sentence, cue, end)
    if cue.construction not in _SPEAKING or cue.form is _GOING:
        return None
    return _of_tail(sentence, cue, end) or _of_verb(sentence, cue, end, grammar)


def _of_source(sentence: Sentence, cue: Cue, end: int) -> Reported | None:
    """Read *According to NP, ...* and *..., according to NP*."""
    row, last = sentence.row, cue.subject.last
    if cue.at == 0 and last < end:
        first = last + 1 if row[last].points(",") else last
        return Reported(first, end, cue, _SOURCE)
    if last >= end and cue.at > 1 and row[cue.at - 1].points(","):
        return Reported(0, cue.at - 1, cue, _SOURCE)
    return None


def _of_tail(sentence: Sentence, cue: Cue, end: int) -> Reported | None:
    """Read *..., NP said on Monday*."""
    row, first = sentence.row, cue.first
    while first > 1 and not row[first - 1].points(",") and cue.first - first < _LEAST:
        first -= 1
    ends = max(cue.at + 1, cue.subject.last)
    if cue.borrowed or first < 2 or not row[first - 1].points(",") or end - ends > _BEHIND_TAIL:
        return None
    if any(token.kind is Kind.POINT for token in row[ends:end]):
        return None
    return Reported(0, first - 1, cue, _TAIL)


def _of_verb(sentence: Sentence, cue: Cue, end: int, grammar: Grammar) -> Reported | None:
    """Read *NP said that ...*, *NP told NP that ...* and *NP said he ...*."""
    row, words = sentence.row, grammar.words
    begin = max(cue.at + 1, cue.subject.last)
    for at in range(begin, min(end, begin + _BEHIND_TAIL)):
        if row[at].low in words.that_words:
            return Reported(at + 1, end, cue, _THAT)
        if row[at].kind is Kind.POINT:
            break
    if begin < end and words.verb_second:
        bare = row[begin].points(",") and any(token.low in words.subjunctive for token in row[begin:end])
        that = row[begin].points(",") and begin + 1 < end and row[begin + 1].low in words.that_words
        if that:
            return Reported(begin + 2, end, cue, _THAT)
        return Reported(begin + 1, end, cue, _BARE) if bare else None
    if begin < end and words.pronouns.get(row[begin].low, "y") != "y":
        return Reported(begin, end, cue, _BARE)
    return None
