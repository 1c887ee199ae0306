# SPDX-License-Identifier: MIT
"""Which cue of its sentence rules a passage."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.text.grammar.clause import Clauses
from reader.text.grammar.cue import Construction, Cue, unspoken
from reader.text.grammar.cues import SubjectFirst
from reader.text.grammar.matrix import Matrix
from reader.text.grammar.patterns import WITHOUT_VERB, Pattern, Place, row_for
from reader.text.grammar.phrase import Phrase, Phrases, Row
from reader.text.grammar.sentence import Sentences
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.verb_second import VerbSecond
from reader.text.grammar.vocabulary import Form, Frame, Vocabulary, vocabulary_for
from reader.text.grammar.voiceless import DASHES, Voiceless

_MOST_PASSAGES = 30  # no sentence of a human being has more
_TOUCHING, _SET_OFF, _REACH, _OVER = 2, 14, 45, 30  # items between a cue and its passage
_HALVES, _TAIL = 9, 14
_NAMING = 4
_ADVERBS = 3
_CERTAIN = 0.9


class Ruling(NamedTuple):
    """What rules a passage: a cue of the sentence `row`, by a pattern; without a cue nobody is said to speak."""

    cue: Cue | None
    pattern: Pattern
    trust: float
    row: Row


class Grammar:
    """All rules of one language. Its parts are there for whoever reads a text with it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.words = vocabulary
        self.phrases = Phrases(vocabulary)
        self.subjects = Subjects(vocabulary, self.phrases)
        self.clauses = Clauses(vocabulary)
        self.sentences = Sentences(vocabulary, self.clauses)
        self.voiceless = Voiceless(vocabulary, self.phrases, self.subjects)
        order = VerbSecond if vocabulary.verb_second else SubjectFirst
        self.cues: VerbSecond | SubjectFirst = order(vocabulary, self.phrases, self.subjects)
        self._matrix = Matrix(vocabulary, self.subjects)

    def rule(self, row: Row, cues: Sequence[Cue]) -> dict[int, Ruling]:
        """Return what rules the passages of a sentence, by their items' places; those without a ruling are left out."""
        places = [at for at, token in enumerate(row) if token.kind is Kind.PASSAGE]
        if len(places) > _MOST_PASSAGES:
            return {}
        ruled: dict[int, Ruling] = {}
        for place in places:
            found = (
                self._question(row, place, cues) or self._behind(row, place, cues) or self._reached(row, place, cues)
            )
            if found:
                ruled[place] = found
        for first, second in pairwise(places):
            self._halves(ruled, first, second)
        return ruled

    def _halves(self, ruled: dict[int, Ruling], first: int, second: int) -> None:
        """Let one cue rule both halves of what it breaks, and what stands in the clause before it."""
        one, two = ruled.get(first), ruled.get(second)
        if one and one.cue and one.pattern in {Pattern.AFTER, Pattern.INVERTED}:
            if one.cue.at < second and (two is None or self._gives_way(two, one.cue)):
                ruled[second] = Ruling(one.cue, Pattern.MIDDLE, WITHOUT_VERB[Pattern.MIDDLE], one.row)
        elif one is None and two and two.cue:
            behind = two.pattern in {Pattern.AFTER, Pattern.INVERTED, Pattern.END} and second - first <= _ADVERBS
            subject = two.pattern is Pattern.SUBJECT and two.cue.subject.first > first and second - first <= _HALVES
            if behind or subject:
                ruled[first] = Ruling(two.cue, Pattern.END, 0.7 if behind else 0.6, two.row)

    def _gives_way(self, ruling: Ruling, cue: Cue) -> bool:
        """Tell whether what rules the second half is the cue of the first, or none of its own behind that."""
        own = ruling.cue
        if own == cue:
            return True
        anew = own is not None and own.at > cue.at and not own.borrowed and own.construction is not Construction.NONE
        return ruling.trust < _CERTAIN and not anew

    def _question(self, row: Row, place: int, cues: Sequence[Cue]) -> Ruling | None:
        """Read *Asked if "...", NP said*: what is asked is not what the next speaker says."""
        first = 1 if place > 1 and row[0].low in self.words.stops else 0
        asked = first < place and row[first].low in self.words.questioning
        answered = any(first < cue.at < place and cue.frame is Frame.SAY for cue in cues)
        if not asked or answered or any(token.points(",") for token in row[first:place]):
            return None
        return Ruling(None, Pattern.QUESTION, 0.8, row)

    def _behind(self, row: Row, place: int, cues: Sequence[Cue]) -> Ruling | None:
        """Return the ruling of the cue clause directly behind the passage."""
        signed = self.voiceless.signed(row, place)
        if signed:
            return Ruling(*signed, row)
        begin = self._clause_start(row, place)
        named = self._named_before(row, place, cues)
        for cue in cues:
            if cue.borrowed or cue.at <= place or not self._stands_behind(row, cue, begin):
                continue
            if self._leads_on(row, place, cue) or (named and not cue.after and self._goes_on(row, cue)):
                continue  # calling it "a start," NP said it was ...: the marks belong to the clause before
            found = row_for(Place.BEHIND, cue)
            if found and (cue.frame is Frame.SAY or cue.after or self._naming_it(row, cue)):
                return Ruling(cue, found.name, found.trust, row)
        return None

    def _clause_start(self, row: Row, place: int) -> int:
        """Return where the clause behind a passage begins, over comma, dash and *as*."""
        at = place + 1
        while at < len(row) and row[at].points("," + DASHES):
            at += 1
        return at + 1 if at + 1 < len(row) and row[at].low in self.words.as_words else at

    def _named_before(self, row: Row, place: int, cues: Sequence[Cue]) -> bool:
        """Tell whether a verb of naming or a participle right before the passage takes it."""
        if not row[place].text[:1].islower():
            return False
        near = (cue for cue in cues if 0 < place - cue.at <= _NAMING and cue.frame is not Frame.HOLD)
        return any(cue.word in self.words.naming or cue.form is Form.GOING for cue in near)

    def _leads_on(self, row: Row, place: int, cue: Cue) -> bool:
        """Tell whether a cue leads to the next passage, and the one before it stands in the paper's own words."""
        end = max(cue.at + 1, cue.subject.last)
        leads = end + 1 < len(row) and row[end].points(":") and row[end + 1].kind is Kind.PASSAGE
        return leads and any(token.is_word for token in row[:place])

    def _goes_on(self, row: Row, cue: Cue) -> bool:
        after = row[cue.at + 1] if cue.at + 1 < len(row) else None
        return after is not None and after.is_word and after.low not in self.words.times

    def _naming_it(self, row: Row, cue: Cue) -> bool:
        """Tell whether a verb of naming has a pronoun as its object: *"...," NP called it*."""
        after = row[cue.at + 1].low if cue.at + 1 < len(row) else ""
        named = after in self.words.objects or after in self.words.that_words
        return cue.word in self.words.naming and (named or self.words.pronouns.get(after) == "o")

    def _stands_behind(self, row: Row, cue: Cue, begin: int) -> bool:
        """Tell whether the clause of a cue begins at `begin`."""
        if cue.construction is Construction.ACCORDING:
            return cue.at == begin
        if cue.after:
            near = cue.construction is Construction.INVERTED and 0 <= cue.at - begin < _ADVERBS
            return near and all(token.low in self.words.helpers for token in row[begin : cue.at])
        lead = row[begin : cue.subject.first]
        return 0 <= cue.subject.first - begin <= _ADVERBS and all(map(self._before_subject, lead))

    def _before_subject(self, token: Token) -> bool:
        """Tell whether a word may stand between a passage and the subject of its cue: a title, a role, an article."""
        low = token.low
        small = low in self.words.determiners or low in self.words.roles or low in self.words.helpers
        return token.is_word and (token.capital or small)

    def _reached(self, row: Row, place: int, cues: Sequence[Cue]) -> Ruling | None:
        """Return the nearest cue before the passage, then one at the sentence's end, then the clause's subject."""
        best = self._best_before(row, place, cues)
        colon = place > 0 and row[place - 1].points(":")
        far = best is None or place - best.at > _SET_OFF or best.frame is not Frame.SAY
        if colon and far and not self.words.verb_second:
            found = self.voiceless.at_colon(row, place)
            if found:
                return Ruling(*found, row)
        if best is not None:
            found_row = row_for(self._place_of(row, place, best), best) if place - best.at <= _REACH else None
            if found_row:
                return Ruling(best, found_row.name, found_row.trust, row)
        return self._later(row, place, cues)

    def _place_of(self, row: Row, place: int, cue: Cue) -> Place:
        before = row[place - 1]
        if cue.frame is not Frame.SAY:
            return Place.BEFORE
        if before.points(":,") and place - cue.at <= _SET_OFF:
            return Place.AT_COLON if before.text == ":" else Place.AT_COMMA
        return Place.TOUCHING if place - cue.at <= _TOUCHING else Place.BEFORE

    def _best_before(self, row: Row, place: int, cues: Sequence[Cue]) -> Cue | None:
        best: Cue | None = None
        for cue in cues:
            if cue.at >= place or cue.subject.first <= place < cue.subject.last:
                continue
            if cue.word in self.words.beside_only and not self._right_before(row, place, cue):
                continue
            if best is not None and self._strong(best, place) and self._yields(row, place, cue):
                continue
            best = self._matrix.resolved(row, cue, cues)
        best = self._source_of(row, best, cues)
        asking = best is not None and best.word in self.words.questioning and best.at == 0
        return None if asking else best

    def _strong(self, cue: Cue, place: int) -> bool:
        """Tell whether a cue is a verb of speech with a subject of its own, not too far away."""
        return cue.frame is Frame.SAY and not cue.borrowed and place - cue.at < _OVER

    def _source_of(self, row: Row, best: Cue | None, cues: Sequence[Cue]) -> Cue | None:
        """Return the source at the sentence's head if the nameless many speak by it: *According to NP, farmers say*."""
        source = next((cue for cue in cues if cue.at == 0 and cue.construction is Construction.ACCORDING), None)
        if best is None or source is None or best is source or best.borrowed:
            return best
        head = row[best.subject.head - 1]
        many = head.is_word and not head.capital and head.low.endswith("s") and head.low not in self.words.pronouns
        return source if many and best.subject.head - best.subject.first == 1 else best

    def _yields(self, row: Row, place: int, cue: Cue) -> bool:
        """Tell whether a cue gives way to a verb of speech before it: an opinion, or what somebody is about to do."""
        if cue.frame is Frame.HOLD:
            return row[cue.subject.first].low not in self.words.relatives
        purpose = cue.frame is Frame.CALL and cue.form is Form.BASE and cue.borrowed
        return purpose and place - cue.at > _TOUCHING

    def _right_before(self, row: Row, place: int, cue: Cue) -> bool:
        """Tell whether a verb that reports only beside its words stands so."""
        gap = place - cue.at
        set_off = row[place - 1].points(":,") and gap <= _SET_OFF - _NAMING
        return gap <= _TOUCHING or set_off or any(x.low in self.words.verb_particles for x in row[cue.at + 1 : place])

    def _later(self, row: Row, place: int, cues: Sequence[Cue]) -> Ruling | None:
        """Return the ruling of a cue behind the passage, or of no verb of speech at all."""
        late = [cue for cue in cues if cue.at > place and not cue.borrowed]
        source = next((cue for cue in late if cue.construction is Construction.ACCORDING), None)
        if source:
            return self._ruled(row, source, Place.FAR)
        late = [cue for cue in late if cue.frame is Frame.SAY and cue.first > place]
        for cue in late:
            if row[cue.first - 1].points(",—") and len(row) - cue.at <= _TAIL:
                return self._ruled(row, cue, Place.REST)
        labelled = self.voiceless.labelled(row, place)
        if labelled:
            return Ruling(*labelled, row)
        subject = self.cues.main_subject(row, place)
        if subject:
            return self._of_subject(row, place, subject, cues)
        return self._ruled(row, late[0], Place.FAR) if late else None

    def _ruled(self, row: Row, cue: Cue, place: Place) -> Ruling | None:
        found = row_for(place, cue)
        return Ruling(cue, found.name, found.trust, row) if found else None

    def _of_subject(self, row: Row, place: int, subject: Phrase, cues: Sequence[Cue]) -> Ruling:
        before = row[place - 1] if place else None
        if self.words.verb_second:
            sure = before is not None and (before.points(":") or before.low in self.words.speech_nouns)
            pattern, trust = (Pattern.BEFORE_COLON, 0.7) if sure else (Pattern.SUBJECT, 0.5)
            return Ruling(unspoken(place, subject), pattern, trust, row)
        cue = self._matrix.resolved(row, unspoken(place, subject), cues)
        return Ruling(unspoken(place, cue.subject), Pattern.SUBJECT, WITHOUT_VERB[Pattern.SUBJECT], row)


@lru_cache(maxsize=8)
def grammar_for(language: str) -> Grammar:
    """Return the grammar of a language tag; English where there is none."""
    return Grammar(vocabulary_for(language))
