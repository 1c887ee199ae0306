# SPDX-License-Identifier: MIT
"""The cues of a sentence where the finite verb stands second (German), and the subject before or behind it.

*"...", sagte NP · NP sagte: "..." · Weiter sagte er: "..." · NP hat ... erklärt · "...", so NP · laut NP · nach Angaben
von NP · NP zufolge · In der Begründung heißt es · wurde von NP als "..." bezeichnet · NP lobte ... und kritisierte ...*
"""

from reader.text.grammar.cue import Construction, Cue
from reader.text.grammar.phrase import Phrase, Phrases, Row
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Form, Frame, Vocabulary

_BRACKET = 40  # items between a helping verb and its participle
_WIDE = 12  # items of a subject behind *so*
_CITED = 6, 12  # items from *heißt es* to its document behind and before it
_ADVERBIALS = 4
_SHORTEST = 3
_DATIVE_OR_NOMINATIVE = "der"  # dative before an adjective in -en


class VerbSecond:
    """Collects cues by one language's words."""

    def __init__(self, vocabulary: Vocabulary, phrases: Phrases, subjects: Subjects) -> None:
        self.words = vocabulary
        self.phrases = phrases
        self.subjects = subjects

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
                subject = self._subject(row, at)
                return subject if subject is not None and subject.first < limit else None
        return self.phrases.right(row, 0) if row[0].low in self.words.nominatives or row[0].name else None

    def owner(self, row: Row, at: int) -> Phrase | None:
        """Return who owns what follows item `at`."""
        owned = row[at].is_word and self.words.possessives.get(row[at].low, "") in set("mfp")
        return Phrase(at, at + 1, at + 1) if owned else None

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
            helper = self._helper(row, at, self.words.perfects | self.words.passives)
            if helper is not None:
                return self._bracketed(row, at, helper)
            introduces = after is not None and after.points(":")
            if verb.form is Form.DONE and not introduces and (last or token.low.startswith("ge")):
                return None
        if self._infinitive(row, at, after):
            return None
        subject = self._cited(row, at, self._subject(row, at))
        return self._made(row, at, at, subject) if subject else None

    def _infinitive(self, row: Row, at: int, after: Token | None) -> bool:
        """Tell whether a form that may be an infinitive has no finite verb, and so is none of several people."""
        low = row[at].low
        if not low.endswith("en") or low.endswith("ten") or (after is not None and after.points(":")):
            return False
        ends = after is None or after.kind is Kind.POINT or after.low in self.words.helpers
        return ends and self._helper(row, at, self.words.finite) is None

    def _helper(self, row: Row, at: int, helpers: frozenset[str]) -> int | None:
        """Return where a helping verb stands before `at`."""
        for place in range(at - 1, max(-1, at - _BRACKET), -1):
            if row[place].is_word and row[place].low in helpers:
                return place
        return None

    def _bracketed(self, row: Row, participle: int, helper: int) -> Cue | None:
        """Read *NP hat ... gesagt, wurde von NP ... genannt*."""
        subject = self._subject(row, helper)
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

    # Subjects

    def _subject(self, row: Row, verb: int) -> Phrase | None:
        """Return the subject of the finite verb: behind it if something else stands first, else before it."""
        if row[verb].low in self.words.citing and verb + 1 < len(row) and row[verb + 1].low in self.words.dummies:
            found = self._document(row, verb)
        elif verb and row[verb - 1].is_word and row[verb - 1].low in self.words.conjunctions:
            found = self._of_first_verb(row, verb)
        else:
            found = self._in_clause(row, verb)
        if found is None:
            return None
        nominal = any(x.capital or x.low in self.words.pronouns for x in row[found.first : found.head])
        return found if nominal else None

    def _of_first_verb(self, row: Row, verb: int) -> Phrase | None:
        """Return the subject that a verb behind *und* shares with the verb before it."""
        for at in range(verb - 2, -1, -1):
            token = row[at]
            if not token.is_word or token.capital:
                continue
            helping = token.low in self.words.helpers and token.low in self.words.finite
            if helping or token.low in self.words.verbs or token.low.endswith(("te", "ten")):
                return self._in_clause(row, at)
        return self.subjects.of_clause(row, verb)

    def _document(self, row: Row, verb: int) -> Phrase | None:
        """Read *heißt es in NP* and *In NP heißt es*."""
        behind, before = _CITED
        places = [*range(verb + 1, min(len(row), verb + behind)), *range(verb - 1, max(-1, verb - before), -1)]
        at = next((place for place in places if row[place].low in self.words.in_words), None)
        return self.phrases.right(row, at + 1) if at is not None else None

    def _in_clause(self, row: Row, verb: int) -> Phrase | None:
        behind = verb + 1
        while behind < len(row) and row[behind].is_word and self._filler(row[behind]):
            behind += 1
        if behind < len(row) and row[behind].is_word and self._pronoun(row[behind]):
            return Phrase(behind, behind + 1, behind + 1)
        start = verb - 1
        while start >= 0 and not row[start].points(",;:—–") and row[start].kind is not Kind.PASSAGE:
            start -= 1
        if start + 1 == verb:
            return self._at_clause_start(row, start, behind)
        return self._beyond_first(row, start + 1, verb, behind)

    def _filler(self, token: Token) -> bool:
        return token.low in self.words.helpers and token.low not in self.words.pronouns

    def _pronoun(self, token: Token) -> bool:
        return token.low in self.words.pronouns and token.low not in self.words.dummies

    def _at_clause_start(self, row: Row, start: int, behind: int) -> Phrase | None:
        """Return the subject of a verb right behind a passage, a comma or at the sentence's head."""
        comma = start > 0 and row[start].points(",")
        if comma and start > 1 and row[start - 1].kind is not Kind.PASSAGE:
            found = self.subjects.apposed(row, start, ",")
            if found is not None and self._begins(row, found):
                return found
        return self._behind(row, behind) or (self.subjects.apposed(row, start, ",") if comma else None)

    def _begins(self, row: Row, found: Phrase) -> bool:
        """Tell whether a phrase stands at the beginning of a clause."""
        before = row[found.first - 1] if found.first else None
        free = before is None or before.kind is Kind.POINT or before.low in self.words.stops
        return free and row[found.first].low not in self.words.stops

    def _beyond_first(self, row: Row, first: int, verb: int, behind: int) -> Phrase | None:
        """Return the subject where something stands before the verb: that itself, or what stands behind the verb."""
        token = row[first]
        if token.low in self.words.subordinate:
            return self.phrases.right(row, first + 1) if first + 1 < verb else None
        if self._relative(row, first):
            return self.phrases.left(row, first - 2)
        found = self._behind(row, behind) if self._no_subject(row, first, verb) else None
        return found or self._before_verb(row, first, verb) or self._behind(row, behind)

    def _before_verb(self, row: Row, first: int, verb: int) -> Phrase | None:
        """Return the subject before the verb, in the clause that begins with item `first`."""
        token = row[first]
        found = self.phrases.left(row, verb - 1, first)
        inside = found is not None and found.first > first and row[found.first - 1].low in self.words.prepositions
        if found is not None and not inside:
            return found
        if token.low in self.words.pronouns:
            return Phrase(first, first + 1, first + 1)
        nominative = token.is_word and (token.capital or token.low in self.words.nominatives)
        return self.phrases.right(row, first) if nominative else None

    def _relative(self, row: Row, first: int) -> bool:
        """Tell whether a clause begins with a relative pronoun: *eine Frau, die ihren Mann ...*."""
        if first < 2 or not row[first - 1].points(",") or first + 1 >= len(row):
            return False
        after = row[first + 1].low
        small = after in self.words.determiners or after in self.words.prepositions or after in self.words.objects
        return row[first].low in self.words.relative_articles and small

    def _no_subject(self, row: Row, first: int, verb: int) -> bool:
        """Tell whether what stands before the verb is no subject: an adverbial, an adverb, a dative."""
        token, low = row[first], row[first].low
        if low in self.words.prepositions or low in self.words.helpers or low in self.words.stops:
            return True
        if low in self.words.fronted or low in self.words.datives:
            return True
        if verb == first + 1 and (low in self.words.demonstratives or self._adverb(token)):
            return True
        second = row[first + 1] if first + 1 < verb else None
        if low == _DATIVE_OR_NOMINATIVE and second is not None and second.is_word and not second.capital:
            return second.low.endswith("en")
        small = low not in self.words.determiners and low not in self.words.pronouns
        return token.is_word and not token.capital and small

    def _adverb(self, token: Token) -> bool:
        """Tell whether a word with a capital at the sentence's head is an adverb."""
        return token.capital and token.name is None and token.low.endswith(tuple(self.words.fronted_ends))

    def _behind(self, row: Row, at: int) -> Phrase | None:
        """Return the subject behind the verb: over adverbials to a nominative or a name."""
        adverbials = 0
        while at < len(row) and adverbials < _ADVERBIALS and row[at].is_word:
            token = row[at]
            if token.low in self.words.prepositions:
                phrase = self.phrases.right(row, at + 1)
                at = phrase.last if phrase else at + 1
                adverbials += 1
            elif self._between(row, at):
                at += 1
            elif token.low in self.words.stops or token.low in self.words.obliques:
                return None
            else:
                return self.phrases.right(row, at)
        return None

    def _between(self, row: Row, at: int) -> bool:
        """Tell whether a word stands between a verb and a subject behind it."""
        token, low = row[at], row[at].low
        if low in self.words.helpers or low in self.words.objects:
            return True
        plain = low not in self.words.determiners and low not in self.words.pronouns and low not in self.words.stops
        if token.capital or not plain or at + 1 >= len(row):
            return False
        after = row[at + 1].low
        return after in self.words.determiners or after in self.words.prepositions
