# SPDX-License-Identifier: MIT
"""The cues of a sentence where the subject stands first (English, French, Russian)."""

from reader.text.grammar.cue import Construction, Cue
from reader.text.grammar.inversion import Inversion
from reader.text.grammar.nouns import Nouns
from reader.text.grammar.phrase import Phrase, Phrases, Row
from reader.text.grammar.subject import Subjects, name_start
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Form, Frame, Vocabulary

_OWNER = 4  # words between an owner and what he claims
_AGENT = 14  # items between a passive verb and who did it
_QUOTING = 25  # items between *quoted* and *saying*
_SHORT_VIEW = 4
_GOING, _BASE, _SAY = Form.GOING, Form.BASE, Frame.SAY  # looked up once: an enumeration answers slowly
_NO_SUBJECTS = frozenset({Construction.ACCORDING, Construction.CLAIM, Construction.PASSIVE})


class SubjectFirst:
    """Collects cues by one language's words."""

    def __init__(self, vocabulary: Vocabulary, phrases: Phrases, subjects: Subjects) -> None:
        self.words = vocabulary
        self.phrases = phrases
        self.subjects = subjects
        self._sources = _by_first_word(vocabulary.according)
        self._passive = vocabulary.passives
        self._inversion = Inversion(vocabulary, phrases, subjects)
        self._nouns = Nouns(vocabulary, subjects)
        self._leading = frozenset(vocabulary.verbs) | vocabulary.claims | vocabulary.viewing | frozenset(self._sources)

    def collect(self, row: Row) -> list[Cue]:
        """Return the cues of a sentence, in order."""
        found: list[Cue] = []
        for at, token in enumerate(row):
            if token.low not in self._leading:
                continue
            cue = self._source(row, at) or self._claim(row, at) or self._verb(row, at, found)
            if cue is None:
                continue
            if cue.construction is Construction.QUOTED:
                found = [one for one in found if one.word not in self.words.quoting or at - one.at > _AGENT]
            found.append(cue)
        return found

    def main_subject(self, row: Row, limit: int) -> Phrase | None:
        """Return the subject of the clause before item `limit`, whatever its verb."""
        return self.subjects.of_clause(row, limit)

    # Sources without a verb

    def _source(self, row: Row, at: int) -> Cue | None:
        """Read *according to NP* and, at a sentence's head, *for NP,*."""
        low = row[at].low
        if at == 0 and low in self.words.viewing:
            return self._view(row)
        for words in self._sources.get(low, ()):
            if [token.low for token in row[at : at + len(words)]] == words:
                subject = self.phrases.right(row, at + len(words))
                return _source(at, low, subject) if subject else None
        return None

    def _view(self, row: Row) -> Cue | None:
        subject = self.phrases.right(row, 1)
        if subject is None or subject.last >= len(row) or not row[subject.last].points(","):
            return None
        short = subject.last - subject.first <= _SHORT_VIEW
        return _source(0, row[0].low, subject) if short and row[subject.head - 1].name else None

    def _claim(self, row: Row, at: int) -> Cue | None:
        """Read *NP's claim that ...*: the owner speaks."""
        token = row[at]
        if token.low not in self.words.claims or token.capital or at == 0 or at + 1 >= len(row):
            return None
        after = row[at + 1]
        if not (after.kind is Kind.PASSAGE or after.points(":,") or after.low in self.words.that_words):
            return None
        place = at - 1
        while (
            place >= 0 and at - place < _OWNER and _plain(row[place]) and row[place].low not in self.words.possessives
        ):
            place -= 1
        subject = self.owner(row, place) if place >= 0 else None
        if subject is None:
            return None
        return Cue(at, token.low, Form.FINITE, Frame.CALL, subject, Construction.CLAIM, borrowed=True)

    def owner(self, row: Row, at: int) -> Phrase | None:
        """Return who owns what follows item `at`: *Smith's, his*."""
        if row[at].kind is Kind.POSSESSIVE and at:
            return self.phrases.left(row, at - 1)
        if row[at].is_word and self.words.possessives.get(row[at].low, "") in {"m", "f", "p"}:
            return Phrase(at, at + 1, at + 1)
        return None

    # Verbs

    def _verb(self, row: Row, at: int, before: list[Cue]) -> Cue | None:
        token = row[at]
        verb = self.words.verbs.get(token.low)
        if verb is None or (token.capital and at and row[at - 1].kind is not Kind.POINT):
            return None
        if not self._complete(row, at) or self._nouns.noun(row, at):
            return None
        if verb.form is _GOING:
            return self._participle(row, at, before)
        if verb.form is _BASE:
            return self._shared(row, at, before) if self._conjoined(row, at) else self._infinitive(row, at, before)
        return self._finite(row, at, before, says=verb.frame is _SAY)

    def _finite(self, row: Row, at: int, before: list[Cue], *, says: bool) -> Cue | None:
        if self._passively(row, at):
            return self._passive_cue(row, at)
        inverted = self._inversion.subject(row, at) if says else None
        if inverted:
            return self._made(row, at, inverted, Construction.INVERTED, after=True)
        if self._conjoined(row, at):
            return self._shared(row, at, before)
        return self._made(row, at, self.subjects.before(row, at), Construction.PLAIN)

    def _infinitive(self, row: Row, at: int, before: list[Cue]) -> Cue | None:
        inverted = self._inversion.subject(row, at) if at and not row[at - 1].is_word else None
        if inverted and self._several(row[inverted.head - 1]):
            return self._made(row, at, inverted, Construction.INVERTED, after=True)
        borrowed = at > 0 and row[at - 1].low in self.words.to_words
        return self._made(row, at, self._of_infinitive(row, at, before), Construction.PLAIN, borrowed=borrowed)

    def _made(
        self, row: Row, at: int, subject: Phrase | None, construction: Construction, *, after: bool = False,
        borrowed: bool = False,
    ) -> Cue | None:  # fmt: skip
        if subject is None:
            return None
        form, frame = self.words.verbs[row[at].low]
        return Cue(at, row[at].low, form, frame, subject, construction, after, borrowed)

    def _complete(self, row: Row, at: int) -> bool:
        """Tell whether a verb that reports only with another word has that word behind it."""
        needed = self.words.needs.get(row[at].low)
        if needed is None:
            return True
        after = row[at + 1] if at + 1 < len(row) else None
        if after is None:
            return False
        return after.low == needed or (after.kind is Kind.PASSAGE and needed in self.words.that_words)

    def _passively(self, row: Row, at: int) -> bool:
        """Tell whether a participle tells what is done to its subject: not in *s'est exclamé*."""
        if row[at].low in self.words.active or not self._helped_by(row, at, self._passive):
            return False
        return not self._helped_by(row, at, self.words.reflexives)

    def _helped_by(self, row: Row, at: int, helpers: frozenset[str]) -> bool:
        """Tell whether one of these helpers stands among those before a verb."""
        at -= 1
        while at >= 0 and row[at].is_word and row[at].low in self.words.helpers:
            if row[at].low in helpers:
                return True
            at -= 1
        return False

    def _passive_cue(self, row: Row, at: int) -> Cue | None:
        """Read *was described by NP as*."""
        for place in range(at + 1, min(at + _AGENT, len(row))):
            if row[place].is_word and row[place].low in self.words.by_words:
                subject = self.phrases.right(row, place + 1)
                return self._made(row, at, subject, Construction.PASSIVE, after=True)
        return None

    def _conjoined(self, row: Row, at: int) -> bool:
        """Tell whether *and* or *but* stands before a verb and its helpers."""
        place = at - 1
        while place >= 0 and row[place].is_word and row[place].low in self.words.helpers:
            place -= 1
        return place >= 0 and row[place].is_word and row[place].low in self.words.conjunctions

    def _shared(self, row: Row, at: int, before: list[Cue]) -> Cue | None:
        """Read *NP said ... and added*: the second verb keeps the subject of the first."""
        own = self.subjects.of_clause(row, at) or (None if before else self.subjects.at_head(row, at))
        anew = own is not None and self.subjects.opens_clause(row, own)
        for cue in reversed(before):
            if cue.construction not in _NO_SUBJECTS and not (own and anew and own.first > cue.at):
                own = cue.subject
                break
        return self._made(row, at, own, Construction.SHARED, borrowed=True)

    def _participle(self, row: Row, at: int, before: list[Cue]) -> Cue | None:
        """Read *adding*, *quoted NP as saying*, *was saying*, *with Smith saying*."""
        previous = row[at - 1] if at else None
        if previous is not None and previous.low in self.words.as_words:
            quoted = self._quoted(row, at)
            if quoted:
                return Cue(at, row[at].low, Form.GOING, Frame.SAY, quoted, Construction.QUOTED)
        if previous is not None and previous.is_word and previous.low in self.words.helpers:
            subject = self.subjects.before(row, at)
            if subject:
                return self._made(row, at, subject, Construction.PLAIN)
        if previous is not None and self._object_of(row, at - 1, before):
            first = name_start(row, at - 1, 0)
            return self._made(row, at, Phrase(first, at, at), Construction.PARTICIPLE)
        heard = self.phrases.left(row, at - 1)
        if heard is not None and heard.first and row[heard.first - 1].low in self.words.perceiving:
            return self._made(row, at, heard, Construction.PARTICIPLE)
        subject = self._participant(row, at, before) or heard
        return self._made(row, at, subject, Construction.PARTICIPLE, borrowed=True)

    def _object_of(self, row: Row, at: int, before: list[Cue]) -> bool:
        token = row[at]
        named = token.name is not None and token.name.end == token.end
        if not named and not (token.is_word and token.low in self.words.objects):
            return False
        return not any(cue.after and cue.subject.last == at + 1 for cue in before)

    def _participant(self, row: Row, at: int, before: list[Cue]) -> Phrase | None:
        """Return whose participle stands at `at`: the last cue's subject, else the clause's."""
        for cue in reversed(before):
            speaking = self.words.pronouns.get(row[cue.subject.first].low, "") in {"w", "i", "y"}
            if cue.construction not in _NO_SUBJECTS and not speaking:
                return cue.subject
        ahead = self._of_main_clause(row, at) if at and row[at - 1].low in self.words.prepositions else None
        return ahead or self.subjects.of_clause(row, at) or self.subjects.at_head(row, at)

    def _of_main_clause(self, row: Row, at: int) -> Phrase | None:
        """Return the subject of the clause behind a participle's: *A day after calling NP "...," NP was sorry*."""
        for place in range(at + 1, min(at + _QUOTING, len(row) - 1)):
            token = row[place]
            if token.points(",") or (token.kind is Kind.PASSAGE and token.text[-1] == ","):
                found = self.phrases.right(row, place + 1)
                return found if found and found.last < len(row) and row[found.last].is_word else None
        return None

    def _of_infinitive(self, row: Row, at: int, before: list[Cue]) -> Phrase | None:
        """Return the subject of the verb above an infinitive: *declined to say*, *would not say*."""
        place = at - 1
        while place >= 0 and row[place].is_word and self._above_infinitive(row[place]):
            place -= 1
        if place == at - 1:
            return self._of_plural(row, at, place)
        between = row[place + 1 : at - 1]
        controlled = any(token.low in self.words.controls or token.low in self.words.finite for token in between)
        if row[at - 1].low in self.words.to_words and not controlled:
            return self._participant(row, at, before)
        return self.subjects.before(row, place + 1) or self.subjects.of_clause(row, at)

    def _above_infinitive(self, token: Token) -> bool:
        low = token.low
        return low in self.words.helpers or low in self.words.controls or self.subjects.adverb(token)

    def _of_plural(self, row: Row, at: int, last: int) -> Phrase | None:
        """Return a subject of several, whose verb looks like an infinitive: *officials say*."""
        subject = self.subjects.before(row, at)
        if subject is None:
            return None
        head = row[subject.head - 1]
        joined = any(token.low in self.words.joining for token in row[subject.first : subject.last])
        several = self.words.pronouns.get(row[last].low, "") in {"p", "w", "i", "y"}
        return subject if joined or several or self._several(head) else None

    def _several(self, head: Token) -> bool:
        return head.low.endswith("s") or head.low in self.words.plurals

    def _quoted(self, row: Row, at: int) -> Phrase | None:
        """Return who is quoted: *quoted NP as saying*, *NP was quoted (by the paper) as saying*."""
        for place in range(at - 2, max(-1, at - _QUOTING), -1):
            if row[place].is_word and row[place].low in self.words.quoting:
                if place and row[place - 1].is_word and row[place - 1].low in self.words.helpers:
                    return self.subjects.before(row, place)
                return self.phrases.right(row, place + 1) or self.subjects.before(row, place)
        return None


def _plain(token: Token) -> bool:
    return token.is_word and not token.capital


def _source(at: int, word: str, subject: Phrase) -> Cue:
    return Cue(at, word, Form.FINITE, Frame.SAY, subject, Construction.ACCORDING, after=True)


def _by_first_word(phrases: frozenset[str]) -> dict[str, list[list[str]]]:
    made: dict[str, list[list[str]]] = {}
    for phrase in sorted(phrases):
        words = phrase.split()
        made.setdefault(words[0], []).append(words)
    return made
