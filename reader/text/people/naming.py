# SPDX-License-Identifier: MIT
"""Which persons a noun phrase names: in its head, in an apposition, or several together."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from reader.text.grammar.phrase import Phrase
from reader.text.grammar.subject import name_start
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.around import leading_role
from reader.text.people.mention import Mention, Row

_APPOSITION = 5  # tokens between a comma and the name behind it
_BREAKS = ",—"


class Naming:
    """Reads names in noun phrases with the words of one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.persons
        self._plural = tuple(vocabulary.persons.plural_ends)

    def named(self, row: Row, phrase: Phrase) -> list[Mention]:
        """Return the mentions of the persons that a phrase means, [] if it names nobody."""
        head = row[phrase.first : phrase.head] or row[phrase.first : phrase.last]
        joined = any(token.low in self._words.conjunctions for token in head)
        mentions = _mentions(head)
        if joined and len(mentions) > 1:
            return mentions
        own = _mention(head[-1])
        if own is not None:
            return [own]
        if joined and mentions and head[-1].capital and mentions[0].start == head[0].start:
            return mentions[:1]
        last = head[-1]
        ways = (self._behind_title, self._behind_firm, self._apposed)
        return [found for found in (way(row, phrase, last) for way in ways) if found is not None][:1]

    def _behind_title(self, row: Row, phrase: Phrase, head: Token) -> Mention | None:
        """Return the name at the end of a long title: Minister of State John Miller, minister for trade John Miller."""
        found = _mention(row[phrase.last - 1])
        whose = row[phrase.first : phrase.head]
        if found is None or (head.low not in self._vocabulary.titles and not leading_role(whose, self._vocabulary)):
            return None
        before = row[name_start(row, phrase.last - 1, phrase.first) - 1]
        if not before.is_word or self._links(before):
            return None
        ends = before.capital if head.capital else before.low.rstrip(".") not in self._vocabulary.roles
        return found if ends and before is not head else None

    def _behind_firm(self, row: Row, phrase: Phrase, head: Token) -> Mention | None:
        """Return the name at the end of a firm's name and a role: Bank of Norland senior economist Ann Lowe."""
        found = _mention(row[phrase.last - 1])
        if found is None or not head.capital or not self._body(head):
            return None
        at = name_start(row, phrase.last - 1, phrase.first)
        if at <= phrase.first or row[at - 1].capital or row[at - 1].low not in self._vocabulary.roles:
            return None
        while at > phrase.first and row[at - 1].is_word and not row[at - 1].capital and not self._links(row[at - 1]):
            at -= 1
        return found if at > phrase.first and row[at - 1].capital else None

    def _body(self, head: Token) -> bool:
        """Tell whether the head of a phrase is no person: the name of a firm or office."""
        person = head.low in self._vocabulary.roles and head.low not in self._words.bodies
        return not person and not head.low.endswith(self._plural)

    def _links(self, token: Token) -> bool:
        return token.low in self._vocabulary.links or token.low in self._vocabulary.determiners

    def _apposed(self, row: Row, phrase: Phrase, head: Token) -> Mention | None:
        """Return the name between commas behind a role: the manager, John Miller, said."""
        at = phrase.last
        if at >= len(row) or not row[at].points(_BREAKS) or not head.is_word or not self._one_person(head):
            return None
        at += 1
        stop = min(len(row), at + _APPOSITION)
        while at < stop and row[at].name is None and self._before_name(row[at]):
            at += 1
        found = _mention(row[at]) if at < len(row) else None
        return found if found is not None and found.start == row[at].start else None

    def _one_person(self, head: Token) -> bool:
        if head.low in self._words.bodies or head.low.endswith(self._plural):
            return False
        return not head.capital or head.low in self._vocabulary.roles

    def _before_name(self, token: Token) -> bool:
        low = token.low.rstrip(".")
        return token.is_word and (low in self._vocabulary.roles or token.capital)

    def pair(
        self, near: Sequence[Mention], sentences: Callable[[int, int], int], place: int
    ) -> tuple[Sequence[Mention], int]:
        """Return the last two mentions named together before a place, and how many sentences ago."""
        for first, second in reversed(list(pairwise(near))):
            if self.joined(first, second):
                return (first, second), sentences(second.end, place)
        return (), 0

    def joined(self, first: Mention, second: Mention) -> bool:
        """Tell whether nothing but a conjunction (and titles) stands between two mentions."""
        if first.row is not second.row or first.last > second.first or second.first - first.last > _APPOSITION:
            return False
        between = first.row[first.last : second.first]
        conjunctions = [token for token in between if token.low in self._words.conjunctions]
        return len(conjunctions) == 1 and all(
            token.low in self._words.conjunctions or token.low.rstrip(".") in self._vocabulary.titles
            for token in between
        )


def _mention(token: Token) -> Mention | None:
    return token.name if isinstance(token.name, Mention) else None


def _mentions(tokens: Sequence[Token]) -> list[Mention]:
    found = (_mention(token) for token in tokens)
    return list(dict.fromkeys(mention for mention in found if mention is not None))
