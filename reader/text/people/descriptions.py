# SPDX-License-Identifier: MIT
"""What the paper calls a person beside the name: *harbour minister*, *president's spokesman*, *chairman of Acme*."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.model.person import Sex
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.mention import Mention, Person

_BEFORE, _BEHIND = 8, 10  # tokens of a description
_HEAD = 6  # words of an apposition before its role
_MOST = 8  # descriptions of one person
_MENTIONS = 40  # mentions of one person that are looked at


class Descriptions:
    """Reads descriptions with the words of one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.persons

    def describe(self, person: Person) -> None:
        """Fill in a person's roles, and the sex where a role tells it."""
        for mention in person.mentions[:_MENTIONS]:
            for tokens in (self._before(mention), self._behind(mention)):
                if tokens and len(person.roles) < _MOST:
                    self._note(person, tokens)

    def _note(self, person: Person, tokens: Sequence[Token]) -> None:
        person.roles.setdefault(_written(tokens))
        lows = [token.low.rstrip(".") for token in tokens if token.is_word]
        person.role_words.update(lows)
        if not person.sex:
            person.sex = self._sex(lows)

    def _sex(self, lows: Iterable[str]) -> Sex:
        for low in lows:
            if low in self._words.female:
                return Sex.FEMALE
            if low in self._words.male:
                return Sex.MALE
        return Sex.UNKNOWN

    def _before(self, mention: Mention) -> Sequence[Token]:
        """Return the words before a name, the last of which is a role."""
        row, end = mention.row, mention.first
        start = end
        while start > 0 and end - start < _BEFORE and self._inside(row[start - 1], row[mention.first]):
            start -= 1
        while start < end and row[start].kind is Kind.POSSESSIVE:
            start += 1
        tokens = row[start:end]
        if not tokens or not self._role(tokens[-1]):
            return ()
        return tokens

    def _inside(self, token: Token, of: Token) -> bool:
        """Tell whether a token may stand in a description before a name."""
        if token.passage != of.passage or token.kind not in {Kind.WORD, Kind.POSSESSIVE}:
            return False
        low, vocabulary = token.low, self._vocabulary
        if low in vocabulary.determiners or low in vocabulary.stops or low in vocabulary.conjunctions:
            return False
        if low in vocabulary.links or low in vocabulary.prepositions or low in vocabulary.times:
            return False
        if self._role(token):
            return True
        return low not in vocabulary.helpers and (token.capital or low not in vocabulary.verbs)

    def _role(self, token: Token) -> bool:
        """Tell whether a word is what a person is: no courtesy, no body of persons."""
        low = token.low.rstrip(".")
        if low in self._words.courtesy or token.low in self._words.courtesy or low in self._words.bodies:
            return False
        return low in self._vocabulary.roles or low.rpartition("-")[2] in self._vocabulary.roles

    def _behind(self, mention: Mention) -> Sequence[Token]:
        """Return the apposition behind a name: to its comma, a verb of speech or a relative clause."""
        row, at = mention.row, mention.last
        if at + 1 >= len(row) or row[at].text != ",":
            return ()
        at += 1
        if row[at].kind is Kind.NUMBER and at + 2 < len(row) and row[at + 1].text == ",":
            at += 2
        if row[at].low in self._vocabulary.determiners:
            at += 1
        end = at
        while end < len(row) and end - at < _BEHIND and self._goes_on(row[end], row[mention.first]):
            end += 1
        tokens = row[at:end]
        return self._trimmed(tokens) if self._leads_with_role(tokens) else ()

    def _goes_on(self, token: Token, of: Token) -> bool:
        if token.passage != of.passage or token.kind not in {Kind.WORD, Kind.POSSESSIVE}:
            return token.points("&")
        low, vocabulary = token.low, self._vocabulary
        return low not in vocabulary.relatives and low not in vocabulary.helpers and not vocabulary.says(low)

    def _leads_with_role(self, tokens: Sequence[Token]) -> bool:
        for token in tokens[:_HEAD]:
            if token.low in self._vocabulary.links or token.name is not None:
                return False
            if self._role(token):
                return True
        return False

    def _trimmed(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Leave out small words at the end."""
        end = len(tokens)
        small = self._vocabulary.links | self._vocabulary.determiners | self._vocabulary.conjunctions
        while end and (tokens[end - 1].low in small or not tokens[end - 1].is_word):
            end -= 1
        return tokens[:end]


def _written(tokens: Sequence[Token]) -> str:
    """Put tokens together as they stood, line breaks apart."""
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(token.text if token.start == before.end else f" {token.text}")
    return "".join(parts)
