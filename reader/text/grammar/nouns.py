# SPDX-License-Identifier: MIT
"""Whether a word that is a noun as often as a reporting verb is one here: *reports, claims, calls*."""

from reader.text.grammar.phrase import Row
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Form, Frame, Vocabulary


class Nouns:
    """Tells nouns from verbs by one language's words."""

    def __init__(self, vocabulary: Vocabulary, subjects: Subjects) -> None:
        self._words = vocabulary
        self._subjects = subjects

    def noun(self, row: Row, at: int) -> bool:
        """Tell whether a word that is a noun as often as a verb is one here."""
        if row[at].low not in self._words.noun_like or at == 0:
            return False
        before, after = row[at - 1], row[at + 1] if at + 1 < len(row) else None
        if before.kind is Kind.POSSESSIVE or not (before.name or not before.is_word or self._subject_like(row, at)):
            return True
        if before.is_word:
            low = before.low
            linked = low in self._words.links and low not in self._words.to_words
            if linked or low in self._words.determiners or low in self._words.possessives:
                return True
        called = self._words.verbs[row[at].low].frame is Frame.CALL
        return called and after is not None and after.low in self._words.noun_links

    def _subject_like(self, row: Row, at: int) -> bool:
        """Tell whether the word before `at` can be the end of a verb's subject, or stand between the two."""
        before, after = row[at - 1], row[at + 1] if at + 1 < len(row) else None
        low, verb = before.low, row[at].low
        if low in self._words.pronouns or low in self._words.helpers or low in self._words.relatives:
            return True
        if low in self._words.controls:
            return self._words.verbs[verb].form is not Form.BASE
        if low in self._words.conjunctions or self._subjects.adverb(before):
            return True
        if self._introduces(row, at) and verb not in self._words.claims:
            return True
        if before.capital:
            return not verb.endswith("s") or after is None or self._object_like(after)
        agrees = verb.endswith("s") != low.endswith("s") or verb.endswith("ed") or not self._inflected(verb)
        return low in self._words.roles and agrees

    def _inflected(self, verb: str) -> bool:
        """Tell whether a verb has an ending in *s* where one person does it: *claims*."""
        return verb + "s" in self._words.verbs or (verb.endswith("s") and verb[:-1] in self._words.verbs)

    def _introduces(self, row: Row, at: int) -> bool:
        """Tell whether a comma or a colon and words in marks stand behind a word."""
        return at + 2 < len(row) and row[at + 1].points(",:") and row[at + 2].kind is Kind.PASSAGE

    def _object_like(self, token: Token) -> bool:
        low = token.low
        object_word = low in self._words.pronouns or low in self._words.objects or low in self._words.determiners
        return not token.is_word or object_word or low in self._words.that_words
