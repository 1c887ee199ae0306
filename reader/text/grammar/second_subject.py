# SPDX-License-Identifier: MIT
"""Whose verb it is where the finite verb stands second: the subject stands before it, or else behind it."""

from reader.text.grammar.phrase import Phrase, Phrases, Row
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary

_CITED = 6, 12  # items from *heißt es* to its document behind and before it
_ADVERBIALS = 4
_DATIVE_OR_NOMINATIVE = "der"  # dative before an adjective in -en


class SecondSubject:
    """Finds subjects by one language's words."""

    def __init__(self, vocabulary: Vocabulary, phrases: Phrases, subjects: Subjects) -> None:
        self._words = vocabulary
        self._phrases = phrases
        self._subjects = subjects
        self._fronted_ends = tuple(vocabulary.fronted_ends)

    def of(self, row: Row, verb: int) -> Phrase | None:
        """Return the subject of the finite verb: behind it if something else stands first, else before it."""
        if row[verb].low in self._words.citing and verb + 1 < len(row) and row[verb + 1].low in self._words.dummies:
            found = self._document(row, verb)
        elif verb and row[verb - 1].is_word and row[verb - 1].low in self._words.conjunctions:
            found = self._of_first_verb(row, verb)
        else:
            found = self._in_clause(row, verb)
        if found is None:
            return None
        nominal = any(x.capital or x.low in self._words.pronouns for x in row[found.first : found.head])
        return found if nominal else None

    def _of_first_verb(self, row: Row, verb: int) -> Phrase | None:
        """Return the subject that a verb behind *und* shares with the verb before it."""
        for at in range(verb - 2, -1, -1):
            token = row[at]
            if not token.is_word or token.capital:
                continue
            helping = token.low in self._words.helpers and token.low in self._words.finite
            if helping or token.low in self._words.verbs or token.low.endswith(("te", "ten")):
                return self._in_clause(row, at)
        return self._subjects.of_clause(row, verb)

    def _document(self, row: Row, verb: int) -> Phrase | None:
        """Read *heißt es in NP* and *In NP heißt es*."""
        behind, before = _CITED
        places = [*range(verb + 1, min(len(row), verb + behind)), *range(verb - 1, max(-1, verb - before), -1)]
        at = next((place for place in places if row[place].low in self._words.in_words), None)
        return self._phrases.right(row, at + 1) if at is not None else None

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
        return token.low in self._words.helpers and token.low not in self._words.pronouns

    def _pronoun(self, token: Token) -> bool:
        return token.low in self._words.pronouns and token.low not in self._words.dummies

    def _at_clause_start(self, row: Row, start: int, behind: int) -> Phrase | None:
        """Return the subject of a verb right behind a passage, a comma or at the sentence's head."""
        comma = start > 0 and row[start].points(",")
        if comma and start > 1 and row[start - 1].kind is not Kind.PASSAGE:
            found = self._subjects.apposed(row, start, ",")
            if found is not None and self._begins(row, found):
                return found
        return self._behind(row, behind) or (self._subjects.apposed(row, start, ",") if comma else None)

    def _begins(self, row: Row, found: Phrase) -> bool:
        """Tell whether a phrase stands at the beginning of a clause."""
        before = row[found.first - 1] if found.first else None
        free = before is None or before.kind is Kind.POINT or before.low in self._words.stops
        return free and row[found.first].low not in self._words.stops

    def _beyond_first(self, row: Row, first: int, verb: int, behind: int) -> Phrase | None:
        """Return the subject where something stands before the verb: that itself, or what stands behind the verb."""
        token = row[first]
        if token.low in self._words.subordinate:
            return self._phrases.right(row, first + 1) if first + 1 < verb else None
        if self._relative(row, first):
            return self._phrases.left(row, first - 2)
        found = self._behind(row, behind) if self._no_subject(row, first, verb) else None
        found = found or self._before_verb(row, first, verb)
        if found is not None and found.first < verb and self._nobody(row, found) and self._named(row, behind):
            return self._phrases.right(row, behind)
        return found or self._behind(row, behind)

    def _nobody(self, row: Row, found: Phrase) -> bool:
        """Tell whether a phrase is neither a person nor a body that can speak: *Die Vorwürfe wies Meier zurück*."""
        words = row[found.first : found.head]
        return not any(x.name is not None or x.low in self._words.roles or x.low in self._words.pronouns for x in words)

    def _named(self, row: Row, at: int) -> bool:
        """Tell whether a name stands at a place, or a title and a name."""
        return any(token.name is not None for token in row[at : at + 2] if token.capital)

    def _before_verb(self, row: Row, first: int, verb: int) -> Phrase | None:
        """Return the subject before the verb, in the clause that begins with item `first`."""
        token = row[first]
        found = self._phrases.left(row, verb - 1, first)
        inside = found is not None and found.first > first and row[found.first - 1].low in self._words.prepositions
        if found is not None and not inside:
            return found
        if token.low in self._words.pronouns:
            return Phrase(first, first + 1, first + 1)
        nominative = token.is_word and (token.capital or token.low in self._words.nominatives)
        return self._phrases.right(row, first) if nominative else None

    def _relative(self, row: Row, first: int) -> bool:
        """Tell whether a clause begins with a relative pronoun: *eine Frau, die ihren Mann ...*."""
        if first < 2 or not row[first - 1].points(",") or first + 1 >= len(row):
            return False
        after = row[first + 1].low
        small = after in self._words.determiners or after in self._words.prepositions or after in self._words.objects
        return row[first].low in self._words.relative_articles and small

    def _no_subject(self, row: Row, first: int, verb: int) -> bool:
        """Tell whether what stands before the verb is no subject: an adverbial, an adverb, a dative."""
        token, low = row[first], row[first].low
        if low in self._words.prepositions or low in self._words.helpers or low in self._words.stops:
            return True
        if low in self._words.fronted or low in self._words.datives:
            return True
        if verb == first + 1 and (low in self._words.demonstratives or self._adverb(token)):
            return True
        second = row[first + 1] if first + 1 < verb else None
        if low == _DATIVE_OR_NOMINATIVE and second is not None and second.is_word and not second.capital:
            return second.low.endswith("en")
        small = low not in self._words.determiners and low not in self._words.pronouns
        return token.is_word and not token.capital and small

    def _adverb(self, token: Token) -> bool:
        """Tell whether a word with a capital at the sentence's head is an adverb."""
        return token.capital and token.name is None and token.low.endswith(self._fronted_ends)

    def _behind(self, row: Row, at: int) -> Phrase | None:
        """Return the subject behind the verb: over adverbials to a nominative or a name."""
        adverbials = 0
        while at < len(row) and adverbials < _ADVERBIALS and row[at].is_word:
            token = row[at]
            if token.low in self._words.prepositions:
                phrase = self._phrases.right(row, at + 1)
                at = phrase.last if phrase else at + 1
                adverbials += 1
            elif self._between(row, at):
                at += 1
            elif token.low in self._words.stops or token.low in self._words.obliques:
                return None
            else:
                return self._phrases.right(row, at)
        return None

    def _between(self, row: Row, at: int) -> bool:
        """Tell whether a word stands between a verb and a subject behind it."""
        token, low = row[at], row[at].low
        if low in self._words.helpers or low in self._words.objects:
            return True
        plain = low not in self._words.determiners and low not in self._words.pronouns and low not in self._words.stops
        if token.capital or not plain or at + 1 >= len(row):
            return False
        after = row[at + 1].low
        return after in self._words.determiners or after in self._words.prepositions
