# SPDX-License-Identifier: MIT
"""Which persons a noun phrase names: in its head, in an apposition, or several together."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from reader.text.grammar.phrase import Phrase
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Vocabulary
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
        last = _mention(head[-1])
        if last is not None:
            return [last]
        if joined and mentions and head[-1].capital and mentions[0].start == head[0].start:
            return mentions[:1]
        beside = self._behind_title(row, phrase, head[-1]) or self._apposed(row, phrase, head[-1])
        return [beside] if beside is not None else []

    def _behind_title(self, row: Row, phrase: Phrase, head: Token) -> Mention | None:
        """Return the name at the end of a long title: Minister of State John Miller, minister for trade John Miller."""
        found = _mention(row[phrase.last - 1])
        if found is None or head.low not in self._vocabulary.titles:
            return None
        at = phrase.last - 1
        while at > phrase.first and row[at - 1].name is found:
            at -= 1
        before = row[at - 1]
        if not before.is_word or before.low in self._vocabulary.links or before.low in self._vocabulary.determiners:
            return None
        ends = before.capital if head.capital else before.low.rstrip(".") not in self._vocabulary.roles
        return found if ends and before is not head else None

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
