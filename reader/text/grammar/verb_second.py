# SPDX-License-Identifier: MIT
"""The cues of a sentence where the finite verb stands second (German), and the subject before or behind it.

*"...", sagte NP · NP sagte: "..." · Weiter sagte er: "..." · NP hat ... erklärt · "...", so NP · laut NP · nach Angaben
von NP · NP zufolge · In der Begründung heißt es · wurde von NP als "..." bezeichnet · NP lobte ... und kritisierte ...*
"""

from reader.text.grammar.cue import Construction, Cue
from reader.text.grammar.phrase import Phrase, Phrases, Row
from reader.text.grammar.second_subject import SecondSubject
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Form, Frame, Vocabulary

_BRACKET = 40  # items between a helping verb and its participle
_WIDE = 12  # items of a subject behind *so*
_SHORTEST = 3


class VerbSecond:
    """Collects cues by one language's words."""

    def __init__(self, vocabulary: Vocabulary, phrases: Phrases, subjects: Subjects) -> None:
        self.words = vocabulary
        self.phrases = phrases
        self._bracketing = vocabulary.perfects | vocabulary.passives
        self._second = SecondSubject(vocabulary, phrases, subjects)

    def collect(self, row: Row) -> list[Cue]:
        """Return the cues of a sentence, in order."""
        found = []
        for at, token in enumerate(row):
            cue = (self._source(row, at) or self._verb(row, at)) if token.is_word else None
            if cue is not None:
                found.append(cue)
        found.sort(key=lambda cue: cue.at)
        return found

    def main_subject(self, row: Row, limit: int) -> Phrase | None:
        """Return the subject of the sentence's first finite verb before item `limit`, whatever verb it is."""
        for at in range(1, min(limit, len(row))):
            if self._finite(row[at]):
                subject = self._second.of(row, at)
                return subject if subject is not None and subject.first < limit else None
        return self.phrases.right(row, 0) if row[0].low in self.words.nominatives or row[0].name else None

    def _finite(self, token: Token) -> bool:
        if not token.is_word or token.capital:
            return False
        low = token.low
        weak = low.endswith(("te", "ten", "t")) and len(low) > _SHORTEST and low not in self.words.not_finite
        known = low in self.words.finite or low in self.words.verbs
        return known or (weak and low not in self.words.helpers)

    # Sources without a verb

    def _source(self, row: Row, at: int) -> Cue | None:
        low = row[at].low
        if low in self.words.so:
            return self._so(row, at)
        if low in self.words.according:
            return self._according(row, at, self.phrases.right(row, at + 1))
        if low in self.words.according_nouns and row[at].capital and at and at + 1 < len(row):
            led = row[at - 1].low in self.words.according_leads
            skip = row[at + 1].low in self.words.partitive
            return self._according(row, at, self.phrases.right(row, at + 1 + skip)) if led else None
        if low in self.words.according_after and at:
            return self._according(row, at, self._owner_of(row, self.phrases.left(row, at - 1)))
        return None

    def _owner_of(self, row: Row, found: Phrase | None) -> Phrase | None:
        """Return whose words a phrase is: *Angaben der Polizei*."""
        if found is None or found.head >= found.last or row[found.head].low not in self.words.genitives:
            return found
        first = found.head + (row[found.head].low in self.words.partitive)
        return Phrase(first, found.last, found.last) if first < found.last else found

    def _according(self, row: Row, at: int, subject: Phrase | None) -> Cue | None:
        if subject is None:
            return None
        return Cue(at, row[at].low, Form.FINITE, Frame.SAY, subject, Construction.ACCORDING, after=True)

    def _so(self, row: Row, at: int) -> Cue | None:
        """Read *"...", so NP*."""
        behind = at > 0 and (row[at - 1].kind is Kind.PASSAGE or (row[at - 1].points(",") and at > 1))
        subject = self.phrases.right(row, at + 1) if behind else None
        if subject is None or subject.last - subject.first > _WIDE:
            return None
        if subject.last < len(row) and not self._ends_clause(row[subject.last]):
            return None
        return Cue(at, row[at].low, Form.FINITE, Frame.SAY, subject, Construction.INVERTED, after=True)

    def _ends_clause(self, token: Token) -> bool:
        low = token.low
        word = low in self.words.prepositions or low in self.words.helpers or low in self.words.stops
        return token.kind is Kind.POINT or word

    # Verbs

    def _verb(self, row: Row, at: int) -> Cue | None:
        token = row[at]
        verb = self.words.verbs.get(token.low)
        if verb is None or (token.capital and at):
            return None
        after = row[at + 1] if at + 1 < len(row) else None
        last = after is None or after.kind is Kind.POINT
        if verb.form is Form.DONE or last:
            helper = self._helper(row, at, self._bracketing)
            if helper is not None:
                return self._bracketed(row, at, helper)
            introduces = after is not None and after.points(":")
            if verb.form is Form.DONE and not introduces and (last or token.low.startswith("ge")):
                return None
        if self._infinitive(row, at, after):
            return None
        subject = self._cited(row, at, self._second.of(row, at))
        return self._made(row, at, at, subject) if subject else None

    def _infinitive(self, row: Row, at: int, after: Token | None) -> bool:
        """Tell whether a form that may be an infinitive has no finite verb, and so is none of several people."""
        low = row[at].low
        if not low.endswith("en") or low.endswith("ten") or (after is not None and after.points(":")):
            return False
        opening = self.phrases.left(row, at - 1)
        if opening is not None and opening.first == 0 and row[0].capital:
            return False  # several do it: Experten warnen, ...
        ends = after is None or after.kind is Kind.POINT or after.low in self.words.helpers
        return ends and self._helper(row, at, self.words.finite) is None

    def _helper(self, row: Row, at: int, helpers: frozenset[str]) -> int | None:
        """Return where a helping verb stands before `at`."""
        own = True
        for place in range(at - 1, max(-1, at - _BRACKET), -1):
            token = row[place]
            if token.is_word and token.low in helpers:
                return place
            if token.points(","):
                if own and row[place + 1].low in self.words.subordinate:
                    return None  # the clause has no verb but its last: ..., wie NP sagte
                own = False
        return None

    def _bracketed(self, row: Row, participle: int, helper: int) -> Cue | None:
        """Read *NP hat ... gesagt, wurde von NP ... genannt*."""
        subject = self._second.of(row, helper)
        if row[helper].low in self.words.passives:
            by = next((k for k in range(helper + 1, participle) if row[k].low in self.words.partitive), None)
            subject = (self.phrases.right(row, by + 1) if by is not None else None) or subject
        return self._made(row, participle, helper, subject) if subject else None

    def _made(self, row: Row, verb: int, at: int, subject: Phrase) -> Cue:
        after = subject.first > at
        construction = Construction.INVERTED if after and self._follows_passage(row, at) else Construction.PLAIN
        return Cue(at, row[verb].low, Form.FINITE, Frame.SAY, subject, construction, after)

    def _follows_passage(self, row: Row, at: int) -> bool:
        place = at - 1
        if place >= 0 and row[place].points(",—–-"):
            place -= 1
        return place >= 0 and row[place].kind is Kind.PASSAGE

    def _cited(self, row: Row, at: int, subject: Phrase | None) -> Phrase | None:
        """Take the one whom *zitierte* has as its object for the speaker."""
        if subject is None or row[at].low not in self.words.quoting or at + 1 >= len(row):
            return subject
        after = row[at + 1]
        if subject.first < at and after.low not in self.words.determiners and after.name is None:
            return subject
        cited = self.phrases.right(row, subject.last if subject.first > at else at + 1)
        named = cited is not None and any(token.capital for token in row[cited.first : cited.head])
        return cited if named else subject
