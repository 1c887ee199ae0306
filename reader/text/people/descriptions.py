# SPDX-License-Identifier: MIT
"""What the paper calls a person beside the name: *harbour minister*, *president's spokesman*, *chairman of Acme*."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from reader.model.person import Sex
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.mention import Mention, Person, Row

_BEFORE, _BEHIND = 8, 14  # tokens of a description
_HEAD = 6  # words of an apposition before its role
_FIRM = 5  # tokens of a firm behind a name
_AFTER_ROLE = 3  # of so many words before a name one is the role
_CLOSING = ",.;:!?"
_MOST = 8  # descriptions of one person
_MENTIONS = 40  # mentions of one person that are looked at


class Descriptions:
    """Reads descriptions with the words of one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.persons
        self._adverb = tuple(vocabulary.adverb_ends)
        self._participle = tuple(vocabulary.persons.participle_ends)
        self._before_head = vocabulary.links | vocabulary.prepositions | vocabulary.determiners
        self._at_end = vocabulary.links | vocabulary.determiners | vocabulary.conjunctions
        self._clause = vocabulary.stops - vocabulary.prepositions - vocabulary.conjunctions - vocabulary.links

    def describe(self, person: Person) -> None:
        """Fill in a person's roles, and the sex where a role tells it."""
        for mention in person.mentions[:_MENTIONS]:
            for tokens in (self._before(mention), self._behind(mention), self._predicate(mention)):
                if tokens:
                    self._note(person, tokens)
            firm = self._firm(mention)
            if firm and len(person.roles) < _MOST:
                person.roles.setdefault(_written(firm))

    def _note(self, person: Person, tokens: Sequence[Token]) -> None:
        if len(person.roles) < _MOST:
            person.roles.setdefault(self._singular(tokens[-1], _written(tokens)))
        lows = [token.low.rstrip(".") for token in tokens if token.is_word]
        person.role_words.update(lows)
        if not person.sex:
            person.sex = self._sex(lows)

    def _singular(self, last: Token, written: str) -> str:
        """Return a role that several share as that of one: *economists* Ann Lowe and John Miller."""
        low = last.low.rstrip(".")
        if not self._role(last) or low[-1] != "s" or low[:-1] not in self._vocabulary.roles:
            return written
        return written[:-1] if written[-1] != "." else f"{written[:-2]}."

    def _sex(self, lows: Iterable[str]) -> Sex:
        for low in lows:
            if low in self._words.female:
                return Sex.FEMALE
            if low in self._words.male:
                return Sex.MALE
        return Sex.UNKNOWN

    def _before(self, mention: Mention) -> Sequence[Token]:
        """Return the words before a name, or before the comma that sets it off, that end with a role.

        A word or two may stand between (*министр обороны*).
        """
        row, end = mention.row, mention.first
        if end > 1 and row[end - 1].text == "," and (mention.behind is None or mention.behind.text in _CLOSING):
            end -= 1
        start = end
        while start > 0 and end - start < _BEFORE and self._inside(row[start - 1], row[mention.first]):
            if self._is_subject(row, start - 1) or self._is_verb(row, start - 1):
                break
            start -= 1
        if start > 0 and start < end and self._is_subject(row, start - 1):
            start += 1  # the verb: We met harbour minister Miller
        while start < end and not self._leads(row[start]):
            start += 1
        tokens = row[start:end]
        after = _AFTER_ROLE if self._words.adjectives_follow else 1
        return tokens if any(self._role(token) for token in tokens[-after:]) else ()

    def _is_verb(self, row: Row, at: int) -> bool:
        """Tell whether a small word before a title with a capital is a verb: The council elected President Miller.

        All but roles and what says when one holds an office may be: to leave out *burly* does no harm.
        """
        token, behind = row[at], row[at + 1]
        if self._words.nouns_capital or token.capital or not token.is_word or not behind.capital:
            return False
        return self._role(behind) and not self._role(token) and token.low not in self._words.tenures

    def _is_subject(self, row: Row, at: int) -> bool:
        """Tell whether a pronoun or a name stands at `at` that owns nothing: its verb follows."""
        if row[at].name is None:
            return row[at].low in self._vocabulary.pronouns
        return row[at + 1].kind is not Kind.POSSESSIVE and not self._role(row[at + 1]) and row[at + 1].name is None

    def _leads(self, token: Token) -> bool:
        """Tell whether a description can begin with a token: no adverb, no possessive ending."""
        return token.is_word and token.low not in self._vocabulary.helpers and not token.low.endswith(self._adverb)

    def _firm(self, mention: Mention) -> Sequence[Token]:
        """Return *of Acme* behind a name."""
        row, at = mention.row, mention.last
        if at + 1 >= len(row) or row[at].low not in self._words.affiliations or not row[at + 1].capital:
            return ()
        end = at + 1
        while (
            end < len(row)
            and end - at <= _FIRM
            and (row[end].capital or row[end].points("&"))
            and row[end].name is None
        ):
            if row[end - 1].text[-1:] == "." and row[end].low in self._vocabulary.pronouns:
                break
            end += 1
        return row[at:end] if end > at + 1 else ()

    def _inside(self, token: Token, of: Token) -> bool:
        """Tell whether a token may stand in a description before a name."""
        if token.passage != of.passage or token.kind not in {Kind.WORD, Kind.POSSESSIVE}:
            return False
        if token.kind is Kind.POSSESSIVE:
            return True
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
        if token.name is not None:
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
        return self._noun_phrase(mention, at)

    def _predicate(self, mention: Mention) -> Sequence[Token]:
        """Return what a sentence says that a person is: Miller (, who) was the driver."""
        row, at = mention.row, mention.last
        if at + 2 < len(row) and row[at].text == "," and row[at + 1].low in self._vocabulary.relatives:
            at += 2
        if (
            at + 1 >= len(row)
            or row[at].low not in self._vocabulary.predicates
            or row[at].low not in self._vocabulary.helpers
        ):
            return ()
        return self._noun_phrase(mention, at + 1)

    def _noun_phrase(self, mention: Mention, at: int) -> Sequence[Token]:
        row = mention.row
        while at < len(row) and self._before_noun(row[at]):
            at += 1
        end = at
        while end < len(row) and end - at <= _BEHIND and self._goes_on(row, end, mention):
            end += 1
        if end - at > _BEHIND:  # too long: to where a phrase in it begins
            end = next((i for i in range(end - 1, at, -1) if row[i].low in self._vocabulary.links), at)
        tokens = row[at:end]
        return self._trimmed(tokens) if self._leads_with_role(tokens) and not self._titles_next(tokens) else ()

    def _titles_next(self, tokens: Sequence[Token]) -> bool:
        """Tell whether a role belongs to the next name: Miller, Steel Minister John Cole, ..."""
        return any(token.name is not None and self._role(before) for before, token in pairwise(tokens))

    def _before_noun(self, token: Token) -> bool:
        """Tell whether a token may stand before the noun and isn't part of it: an article, *also*, *elected*."""
        low = token.low
        if low in self._vocabulary.finite or low in self._vocabulary.prepositions:
            return False
        return low in self._vocabulary.determiners or low in self._words.appointing or not self._leads(token)

    def _goes_on(self, row: Row, at: int, mention: Mention) -> bool:
        token, vocabulary = row[at], self._vocabulary
        if token.passage != row[mention.first].passage or token.kind not in {Kind.WORD, Kind.POSSESSIVE}:
            return token.points("&")
        if token.kind is Kind.POSSESSIVE:
            return True
        low = token.low
        if (
            low in vocabulary.relatives
            or low in vocabulary.pronouns
            or low in vocabulary.helpers
            or low in self._clause
        ):
            return False
        return not (vocabulary.says(low) or self._next_clause(row, at) or self._is_participle(row, at))

    def _next_clause(self, row: Row, at: int) -> bool:
        """Tell whether *and* leads to what somebody else did: and Miller returned."""
        if row[at].low not in self._vocabulary.conjunctions or at + 2 >= len(row):
            return False
        whose, verb = row[at + 1], row[at + 2]
        acts = verb.is_word and not verb.capital and not self._role(verb) and verb.low not in self._vocabulary.links
        return whose.name is not None or (whose.capital and not self._role(whose) and acts)

    def _is_participle(self, row: Row, at: int) -> bool:
        """Tell whether a participle goes on behind a role or a name: the lawyer representing them."""
        token, before = row[at], row[at - 1]
        if token.capital or not token.low.endswith(self._participle) or at + 1 >= len(row) or row[at + 1].capital:
            return False
        return (self._role(before) or before.capital) and not self._role(token)

    def _leads_with_role(self, tokens: Sequence[Token]) -> bool:
        for token in tokens[:_HEAD]:
            if token.low in self._before_head or token.name is not None:
                return False
            if self._role(token):
                return True
        return False

    def _trimmed(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Leave out small words at the end."""
        end = len(tokens)
        while end and (tokens[end - 1].low in self._at_end or not tokens[end - 1].is_word):
            end -= 1
        return tokens[:end]


@lru_cache(maxsize=8)
def descriptions_for(vocabulary: Vocabulary) -> Descriptions:
    """Return the reader of descriptions of a language."""
    return Descriptions(vocabulary)


def _written(tokens: Sequence[Token]) -> str:
    """Put tokens together as they stood, line breaks apart."""
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(token.text if token.start == before.end else f" {token.text}")
    return "".join(parts)
