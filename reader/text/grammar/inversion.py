# SPDX-License-Identifier: MIT
"""A subject behind its reporting verb: *"...," said NP*, and *It was a year, said NP, in which ...*."""

from reader.text.grammar.phrase import Phrase, Phrases, Row
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary


class Inversion:
    """Finds such subjects by one language's words."""

    def __init__(self, vocabulary: Vocabulary, phrases: Phrases, subjects: Subjects) -> None:
        self._words = vocabulary
        self._phrases = phrases
        self._subjects = subjects
        self._hearer_ends = tuple(vocabulary.hearer_ends)
        self._before_verb = vocabulary.helpers | vocabulary.objects

    def subject(self, row: Row, at: int) -> Phrase | None:
        """Return the subject behind a verb that follows a passage, words without marks and a comma, or nothing."""
        place, comma = at - 1, False
        while place >= 0 and row[place].is_word and self._leads(row[place]):
            place -= 1
        if place > 0 and row[place].low in self._words.as_words and not row[place - 1].is_word:
            place -= 1  # "...", как сообщил NP
        while place >= 0 and row[place].points(",—–-"):
            place, comma = place - 1, True
        led = place == 0 and row[0].low in self._words.as_words  # as NP says, where the verb comes first
        bare = place >= 0 and row[place].kind is not Kind.PASSAGE and not led
        if row[at].low in self._words.telling or (bare and not (comma and self._may_follow_words(row, at, place))):
            return None
        first = at + 1
        while first < len(row) and (row[first].low in self._words.helpers or self._hearer(row[first])):
            first += 1
        if first >= len(row) or self._no_inverted_subject(row, first):
            return None
        subject = self._phrases.right(row, first)
        if subject is None or (subject.last < len(row) and self._other_verb(row[subject.last])):
            return None
        return subject if not bare or self._somebody(row, subject) or self._enclosed(row, subject) else None

    def _may_follow_words(self, row: Row, at: int, last: int) -> bool:
        """Tell whether a verb behind a comma may stand before its subject, and closes no apposition to another."""
        if row[at].low not in self._words.inverting:
            return False
        first = self._subjects.before(row, at)
        return first is None or first.first > 0 or not any(token.points(",") for token in row[first.last : last])

    def _enclosed(self, row: Row, subject: Phrase) -> bool:
        """Tell whether a phrase ends at a comma: *It was a year, said the sexton, in which ...*."""
        last, first = row[subject.last] if subject.last < len(row) else None, row[subject.first]
        return last is not None and last.points(",") and (first.capital or first.low in self._words.determiners)

    def _leads(self, token: Token) -> bool:
        return token.low in self._before_verb

    def _hearer(self, token: Token) -> bool:
        """Tell whether a word between a verb and its subject stands in the case of a hearer."""
        if not self._hearer_ends or not token.is_word or token.capital or token.low in self._words.pronouns:
            return False
        return token.low.endswith(self._hearer_ends)

    def _no_inverted_subject(self, row: Row, at: int) -> bool:
        token = row[at]
        if not token.is_word or row[at - 1].low in self._words.to_words:
            return True
        low = token.low
        if low in self._words.alone:
            return False
        if low in self._words.determiners:
            return at + 1 >= len(row) or not (row[at + 1].is_word or row[at + 1].kind is Kind.NUMBER)
        unfit = low in self._words.that_words or low in self._words.objects or low in self._words.hearers
        return unfit or low in self._words.times or self._words.pronouns.get(low) == "o"

    def _other_verb(self, token: Token) -> bool:
        return token.is_word and token.low not in self._words.times and token.low in self._phrases.finite

    def _somebody(self, row: Row, subject: Phrase) -> bool:
        """Tell whether a phrase is a name, a role, or a pronoun for somebody."""
        if self._words.pronouns.get(row[subject.first].low, "o") not in "oy":
            return True
        named = any(token.name is not None for token in row[subject.first : subject.head])
        return named or row[subject.head - 1].low in self._words.roles
