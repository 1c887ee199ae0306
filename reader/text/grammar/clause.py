# SPDX-License-Identifier: MIT
"""A reporting clause by itself: *he said*, *said Mr Smith*, *the mayor of Dayton, a lawyer, said*."""

import re
from typing import NamedTuple

from reader.text.grammar.phrase import Row
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.tokens import tokenize
from reader.text.grammar.vocabulary import Vocabulary

_CLAUSE = 220  # code points
_REACH = 30  # items
_WORDS = 16
_LEADING = 3  # words before a verb that stands before its subject
_PLAIN = 4  # common words that may follow each other in a name with its role
_ADVERBIAL = 12  # items in which a clause begins that goes on
_WORD_NEXT = re.compile(r"[\s,—–\-'’‘\"“”„«»‹›`]{0,8}[^\W\d_]")
_SIGNS_BEFORE = ",—–-'’‘"


class Clause(NamedTuple):
    """Where the verb of a reporting clause stands in a row, and whether it stands before its subject."""

    verb: int
    inverted: bool


class TextClause(NamedTuple):
    """The same, with the verb from `start` to `end` in the text."""

    start: int
    end: int
    inverted: bool


class Clauses:
    """Tells whether a reporting clause begins at a place, by one language's words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary
        self._no_subject = vocabulary.stops | vocabulary.helpers

    def at(self, row: Row, first: int, *, strict: bool) -> Clause | None:
        """Return the reporting clause that begins at item `first`, or None.

        `strict` asks for a clause that can't be the speech going on: what a lost mark is proved by.
        """
        while first < len(row) and row[first].points(_SIGNS_BEFORE):
            first += 1
        if first >= len(row) or not row[first].is_word:
            return None
        return self._inverted(row, first, strict=strict) or self._subject_first(row, first, strict=strict)

    def after(self, text: str, begin: int, stop: int, *, strict: bool) -> TextClause | None:
        """Return the reporting clause that begins at a place of the text and goes no further than `stop`, or None."""
        if not _WORD_NEXT.match(text, begin, stop):
            return None
        row = tokenize(text, begin, min(stop, begin + _CLAUSE), self._words)
        found = self.at(row, 0, strict=strict)
        return TextClause(row[found.verb].start, row[found.verb].end, found.inverted) if found else None

    def _verb(self, token: Token) -> bool:
        return token.is_word and self._words.says(token.low)

    def _inverted(self, row: Row, first: int, *, strict: bool) -> Clause | None:
        """Read *said NP*, *a déclaré M. Roche*, *a-t-il dit*."""
        at = first
        while (
            at < min(first + _LEADING, len(row) - 1) and row[at].low in self._words.leading and not self._verb(row[at])
        ):
            at += 1
        tied = at > first and row[at].low in self._words.pronouns
        if tied and at + 1 < len(row) and self._verb(row[at + 1]):
            return Clause(at + 1, inverted=True)
        verb = row[at]
        if verb.capital or not (self._verb(verb) or verb.low in self._words.so) or at + 1 >= len(row):
            return None
        after = row[at + 1]
        if not after.is_word:
            return None
        named = after.low in self._words.pronouns or after.capital
        fits = named or self._named_soon(row, at + 1) if strict else named or not self._stopped(after)
        return Clause(at, inverted=True) if fits else None

    def _stopped(self, token: Token) -> bool:
        return token.low in self._words.stops or token.low in self._words.links

    def _named_soon(self, row: Row, at: int) -> bool:
        """Tell whether a noun phrase at `at` comes to a name or to its end: *the mayor*, *officials*."""
        token = row[at]
        if token.low in self._words.determiners:
            return at + 1 < len(row)
        if self._stopped(token) or token.low in self._words.helpers:
            return False
        return at + 1 >= len(row) or any(x.capital or not x.is_word for x in row[at + 1 : at + 4])

    def _subject_first(self, row: Row, first: int, *, strict: bool) -> Clause | None:
        """Read *NP said*: no conjunction before the verb, and commas only around an apposition."""
        head = row[first]
        pronoun = head.low in self._words.pronouns
        subject = pronoun or head.capital or head.low in self._words.determiners or not strict
        if not subject or head.low in self._no_subject:
            return None
        commas, plain = 0, int(self._plain(head))
        for at in range(first + 1, min(len(row), first + _REACH)):
            token = row[at]
            if token.kind is not Kind.WORD:
                if token.points(".!?;:…") or token.kind is Kind.PASSAGE:
                    return None
                commas += token.points(",")
                continue
            if commas != 1 and (self._verb(token) or (token.low in self._words.naming and not strict)):
                return self._standing(row, at, strict=strict)
            plain += self._plain(token)
            unfit = token.low in self._words.stops or (pronoun and token.low not in self._words.helpers)
            if unfit or (strict and not commas and plain > _PLAIN) or at - first > _WORDS:
                return None
        return None

    def _plain(self, token: Token) -> bool:
        low = token.low
        small = low in self._words.helpers or low in self._words.links or low in self._words.determiners
        return not (token.capital or small)

    def _standing(self, row: Row, at: int, *, strict: bool) -> Clause | None:
        """Return the clause with the verb at `at` if what follows lets it be one."""
        behind = row[at + 1] if at + 1 < len(row) else None
        if row[at].low in self._words.noun_like and self._noun_before(row[at - 1]):
            return None
        if behind is None or not behind.is_word:
            return None if self._leads_on(row, at, strict=strict) else Clause(at, inverted=False)
        if row[at].low in self._words.noun_like:
            return None
        if not strict:
            return Clause(at, inverted=False) if behind.low not in self._words.that_words else None
        return Clause(at, inverted=False) if self._rests(row, at) else None

    def _noun_before(self, before: Token) -> bool:
        """Tell whether a noun and no verb follows a token."""
        low = before.low
        owned = before.kind is Kind.POSSESSIVE or low in self._words.possessives or low in self._words.determiners
        return owned or low in self._words.controls or (low in self._words.links and low not in self._words.to_words)

    def _leads_on(self, row: Row, at: int, *, strict: bool) -> bool:
        """Tell whether a verb leads to the words behind it: a colon follows, or a comma and words in marks."""
        behind = row[at + 1] if at + 1 < len(row) else None
        if behind is None:
            return False
        marked = behind.points(",") and at + 2 < len(row) and row[at + 2].kind is Kind.PASSAGE
        return behind.points(":") or (strict and marked)

    def _rests(self, row: Row, at: int) -> bool:
        """Tell whether what follows a verb is no more than when, where and to whom."""
        low = row[at + 1].low
        speaks_on = low in self._words.stops or low in self._words.pronouns or low in self._words.determiners
        if speaks_on or (low in self._words.helpers and low not in self._words.times):
            return False
        for token in row[at + 1 : at + 1 + _ADVERBIAL]:
            if token.low in self._words.that_words or token.points(":"):
                return False
            if token.points(".!?"):
                break
        placed = low in self._words.links and low not in self._words.by_words
        return row[at + 1].capital or placed or low in self._words.hearers or low in self._words.times
