# SPDX-License-Identifier: MIT
"""Passages without a cue of their own: whose cue, elsewhere, rules them. Each step away lowers the trust."""

import re
from collections.abc import Mapping, Sequence

from reader.model.texts import Span
from reader.text.grammar.cue import Cue, unspoken
from reader.text.grammar.patterns import Pattern
from reader.text.grammar.phrase import Row
from reader.text.grammar.ruling import Grammar, Ruling
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Frame
from reader.text.grammar.voiceless import DASHES
from reader.text.quotations.asked import Asked, Sentence
from reader.text.quotations.link import Link
from reader.text.quotations.scan import Repair

_LABEL = re.compile(r"((?:[A-Z][A-Z.'’-]+ ?){1,4})(?:, [A-Z ]+)?: |([A-Z][a-z]+(?: [A-Z][a-z]+)?): (?=[A-Z])")
_SENTENCES = 12  # that the last speaker is sought back in
_PASSAGES, _PARAGRAPHS = 5, 12  # that a cue behind is sought in
_REPORTED = 40  # items between a verb and one in the clause that it reports
_ANAPHOR = 5  # items before the verb of a sentence that says who said the words before it
_SIGNATURE, _LINE, _HEADING = 16, 10, 6  # items
_RULED, _SPEAKING, _SUBJECT = 0.85, 0.8, 0.6  # trust in whoever was last said to speak, did speak, was told of
_STEP = 0.1  # less for each step further away
_BEHIND = frozenset({Pattern.AFTER, Pattern.INVERTED})
Blocks = Mapping[int, Sequence[Sentence]]
"""The sentences of the blocks of a text, by the blocks' numbers: of those with passages and beside them."""
_Linked = tuple[Ruling, Link] | None


class Continuation:
    """Finds out who goes on, or will have spoken, in one text. `names` are the starts of names by their ends."""

    def __init__(
        self, text: str, grammar: Grammar, asked: Sequence[Asked], blocks: Blocks, names: Mapping[int, int]
    ) -> None:
        self._text = text
        self._names = names
        self._grammar = grammar
        self._asked = asked
        self._blocks = blocks
        self._of_sentence: dict[tuple[int, int], list[Asked]] = {}
        for one in asked:
            self._of_sentence.setdefault((one.block, one.sentence), []).append(one)
        self._voices: dict[tuple[int, int], Ruling | None] = {}

    def link(self) -> None:
        """Give each passage its ruling."""
        for number, one in enumerate(self._asked):
            one.ruling = one.own
            if self._reported_on(one):
                continue
            if one.own and (one.own.pattern is not Pattern.SUBJECT or not one.alone):
                continue
            if self._labelled(number, one):
                continue
            found = self._linked(number, one)
            if found:
                one.ruling, one.link = found

    def _linked(self, number: int, one: Asked) -> _Linked:
        steps = (
            self._chained, self._in_turn, self._signed_below, self._said_behind, self._signed_line,
            self._same_paragraph, self._cue_behind, self._paragraph_before, self._paragraph_behind,
        )  # fmt: skip
        return next((found for step in steps if (found := step(number, one))), None)

    def _reported_on(self, one: Asked) -> bool:
        """Let a subjunctive go on with the words of the last speaker: *Sie seien "..."*."""
        subjunctive = self._grammar.words.subjunctive
        ruled = one.own is not None and one.own.pattern is not Pattern.SUBJECT
        if ruled or not subjunctive or not any(token.low in subjunctive for token in one.row):
            return False
        found = self._last(one.block, one.sentence) or (self._last(one.block - 1) if one.sentence == 0 else None)
        if found:
            one.ruling, one.link = found._replace(trust=found.trust - _STEP), Link.SUBJUNCTIVE
        return found is not None

    def _labelled(self, number: int, one: Asked) -> bool:
        """Read *MILLER: ...* at the head of the marks, and go on with it in the paragraphs that follow."""
        if not one.passage.leads:
            return False
        found = _LABEL.match(self._text, one.passage.start, one.passage.end)
        before = self._asked[number - 1] if number else None
        if found and (found.group(1) or self._names.get(found.end(2), -1) >= found.start(2)):
            one.label, one.link = Span(*found.span(1 if found.group(1) else 2)), Link.TRANSCRIPT
        elif before and before.label and one.block - before.block == 1:
            one.label, one.link = before.label, Link.TRANSCRIPT_GOES_ON
        return one.label is not None

    def _in_turn(self, number: int, one: Asked) -> _Linked:
        """Let two speakers take turns: who asked before the last paragraph asks again, who answered answers."""
        first, second = self._neighbour(number - 2), self._neighbour(number - 1)
        if first is None or second is None or first.ruling is None or not one.passage.closer:
            return None
        if not all(at.passage.leads for at in (first, second, one)):
            return None
        if (first.block, second.block) != (one.block - 2, one.block - 1):
            return None
        asks = [self._text[at.passage.end - 1] == "?" for at in (first, second, one)]
        if asks[0] is not asks[2] or asks[0] is asks[1] or first.ruling.cue is None:
            return None
        return first.ruling._replace(trust=_SUBJECT), Link.IN_TURN

    def _neighbour(self, number: int) -> Asked | None:
        return self._asked[number] if 0 <= number < len(self._asked) else None

    def _chained(self, number: int, one: Asked) -> _Linked:
        before = self._neighbour(number - 1)
        follows = before and before.passage.repair is Repair.CHAIN and before.block == one.block - 1
        if before and follows and one.passage.leads and before.ruling and before.ruling.cue:
            return before.ruling._replace(trust=min(0.9, before.ruling.trust)), Link.CHAIN
        return None

    def _signed_below(self, _number: int, one: Asked) -> _Linked:
        """Read a line *- NP* under the passage."""
        below = self._blocks.get(one.block + 1)
        row = below[0].row if below and one.alone else ()
        if not 1 < len(row) < _SIGNATURE or not row[0].points(DASHES):
            return None
        name = self._grammar.voiceless.line(row)
        return (Ruling(unspoken(1, name), Pattern.SIGNATURE, 0.85, row), Link.SIGNED_BELOW) if name else None

    def _next_sentence(self, one: Asked) -> Sentence | None:
        sentences = self._blocks[one.block]
        return sentences[one.sentence + 1] if one.alone and one.sentence + 1 < len(sentences) else None

    def _said_behind(self, _number: int, one: Asked) -> _Linked:
        """Read *"..." Das sagte NP*: the sentence behind it holds the cue."""
        behind = self._next_sentence(one)
        if behind is None or behind.row[0].low not in self._grammar.words.anaphors or behind.quotes:
            return None
        if not behind.cues or behind.cues[0].at >= _ANAPHOR:
            return None
        return Ruling(behind.cues[0], Pattern.END, _RULED, behind.row), Link.SENTENCE_BEHIND

    def _signed_line(self, _number: int, one: Asked) -> _Linked:
        """Read a name that stands behind the passage and is no sentence."""
        behind = self._next_sentence(one)
        if behind is None or not one.passage.closer or len(behind.row) > _LINE or behind.row[0].name is None:
            return None
        name = self._grammar.voiceless.line(behind.row)
        return (Ruling(unspoken(0, name), Pattern.SIGNATURE, 0.7, behind.row), Link.SIGNED_BELOW) if name else None

    def _same_paragraph(self, _number: int, one: Asked) -> _Linked:
        found = self._last(one.block, one.sentence)
        return (found, Link.SAME_PARAGRAPH) if found else None

    def _cue_behind(self, number: int, one: Asked) -> _Linked:
        """Take the cue of a later passage of the same paragraph, or of the next paragraph of the same speech."""
        if not self._may_wander(one):
            return None
        for later in self._asked[number + 1 : number + 1 + _PASSAGES]:
            if later.block == one.block and later.own and later.own.pattern in _BEHIND:
                return later.own._replace(trust=_RULED), Link.CUE_BEHIND
        found = self._end_of_chain(number)
        return (found._replace(trust=_RULED), Link.CHAIN_CUE_BEHIND) if found else None

    def _end_of_chain(self, number: int) -> Ruling | None:
        """Return the cue behind a later paragraph of a speech that goes on from the passage of this number."""
        one = self._asked[number]
        for later in self._asked[number + 1 : number + 1 + _PARAGRAPHS]:
            if one.passage.repair is not Repair.CHAIN or later.block != one.block + 1:
                break
            if self._ruled_behind(one, later):
                return later.own
            one = later
        return None

    def _may_wander(self, one: Asked) -> bool:
        """Tell whether a passage is a speech of its own, that may hang on another paragraph."""
        return one.alone or one.passage.leads

    def _ruled_behind(self, one: Asked, later: Asked) -> bool:
        return later.block == one.block + 1 and later.own is not None and later.own.pattern in _BEHIND

    def _paragraph_before(self, _number: int, one: Asked) -> _Linked:
        if not self._may_wander(one):
            return None
        found = self._last(one.block - 1)
        if found:
            return found._replace(trust=found.trust - _STEP), Link.PARAGRAPH_BEFORE
        above = self._blocks.get(one.block - 1)
        row = above[0].row if above and len(above) == 1 else ()
        name = self._grammar.voiceless.line(row) if 0 < len(row) <= _HEADING else None
        return (Ruling(unspoken(0, name), Pattern.LABEL, 0.7, row), Link.HEADING) if name else None

    def _paragraph_behind(self, number: int, one: Asked) -> _Linked:
        later = self._neighbour(number + 1)
        if later and later.own and self._may_wander(one) and self._ruled_behind(one, later):
            return later.own._replace(trust=_SUBJECT), Link.PARAGRAPH_BEHIND
        return None

    # Who spoke last

    def _last(self, block: int, before: int | None = None) -> Ruling | None:
        """Return whoever is said to speak in the last sentence of a block that tells it, before sentence `before`."""
        sentences = self._blocks.get(block, [])
        last = (len(sentences) if before is None else before) - 1
        for at in range(last, max(-1, last - _SENTENCES), -1):
            for one in reversed(self._of_sentence.get((block, at), [])):
                if one.ruling and one.ruling.cue:
                    return one.ruling._replace(trust=min(one.ruling.trust, _RULED))
            if (block, at) not in self._voices:
                self._voices[block, at] = self._voice(sentences[at])
            found = self._voices[block, at]
            if found:
                return found
        return None

    def _voice(self, sentence: Sentence) -> Ruling | None:
        """Return whoever speaks in a sentence without marks, or of whom it tells."""
        row = sentence.row
        for cue, before in zip(reversed(sentence.cues), (*reversed(sentence.cues[:-1]), None), strict=False):
            if cue.frame is Frame.SAY and not self._reported(row, cue, before):
                return Ruling(cue, Pattern.BEFORE, _SPEAKING, row)
        subjunctive = self._grammar.words.subjunctive
        if subjunctive and any(token.low in subjunctive for token in row):
            return None
        subject = self._grammar.cues.main_subject(row, len(row)) or self._grammar.voiceless.owner(row)
        return Ruling(unspoken(0, subject), Pattern.SUBJECT, _SUBJECT, row) if subject else None

    def _reported(self, row: Row, cue: Cue, before: Cue | None) -> bool:
        """Tell whether a cue stands in the clause that the one before it reports: *NP said he knew they say so*."""
        if before is None or before.frame is not Frame.SAY or before.after:
            return False
        near = before.at < cue.first <= before.at + _REPORTED
        return near and not any(map(self._parts_clauses, row[before.at + 1 : cue.first]))

    def _parts_clauses(self, token: Token) -> bool:
        return not token.is_word or token.low in self._grammar.words.conjunctions
