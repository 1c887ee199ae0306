# SPDX-License-Identifier: MIT
"""Noun phrases, walked outward from the verb that they belong to."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Form, Vocabulary

Row = Sequence[Token]
_WIDEST = 25  # items of a phrase
_PARENTHESIS, _SHORT_PARENTHESIS = 14, 8
_WORD = Kind.WORD
_IN_PHRASES = frozenset({Kind.NUMBER, Kind.POSSESSIVE})
_LINKING_SIGNS = "&-/"
_STOP = -1  # no place: the phrase ends here
_VERBAL_NOUN = "ing"  # an ending that a word of a phrase and a clause behind it share


class Phrase(NamedTuple):
    """The items from `first` to before `last` of a sentence; its head noun ends before `head`."""

    first: int
    last: int
    head: int


class Phrases:
    """Finds the noun phrase beside a place, by one language's words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary
        self._agent_ends = tuple(vocabulary.agent_ends)
        self._hearer_ends = tuple(vocabulary.hearer_ends)
        self._single = frozenset(vocabulary.pronouns) | vocabulary.alone
        finite = frozenset(low for low, verb in vocabulary.verbs.items() if verb.form is not Form.BASE)
        self.acting = (finite | vocabulary.helpers) - vocabulary.noun_like
        """Words that stand where a verb stands, and are no nouns."""
        helping = vocabulary.finite | vocabulary.passives | vocabulary.perfects
        self.finite = (finite - vocabulary.noun_like) | helping
        """Forms of verbs, those that help among them."""
        self._never = vocabulary.stops | vocabulary.helpers | vocabulary.relatives | vocabulary.times | self.acting
        self._never_capital = vocabulary.times | vocabulary.stops
        if not vocabulary.verb_second:
            self._never_capital |= vocabulary.prepositions
        self._onward = (vocabulary.links_any | vocabulary.links_role) - vocabulary.to_words - {"in"}

    def inside(self, token: Token) -> bool:
        """Tell whether a token may stand inside a noun phrase."""
        if token.kind is _WORD:
            return token.low not in (self._never_capital if token.capital else self._never)
        return token.kind in _IN_PHRASES or token.points("&-/.")

    def left(self, row: Row, last: int, floor: int = 0) -> Phrase | None:
        """Return the phrase that ends with item `last`, beginning at `floor` or later."""
        if last < floor:
            return None
        token = row[last]
        if token.is_word and token.low in self._single:
            return Phrase(last, last + 1, last + 1)
        if token.points(")"):
            opening = opening_of(row, last, floor, _PARENTHESIS)
            return self.left(row, opening - 1, floor) if opening else None
        if not self.inside(token) or (token.is_word and token.low in self._words.determiners):
            return None
        return self._headed(row, self._walk_left(row, last, floor), last + 1)

    def _headed(self, row: Row, first: int, last: int) -> Phrase | None:
        """Make the phrase: without a possessive or a conjunction before it, its head up to the first link word."""
        if row[first].kind is Kind.POSSESSIVE:
            first += 1
        if first < last and row[first].low in self._words.joining:
            first += 1
        if first >= last:
            return None
        head = next((at for at in range(first + 1, last) if self._link(row[at])), last)
        return Phrase(first, last, head)

    def _link(self, token: Token) -> bool:
        return token.is_word and not token.capital and token.low in self._words.links

    def _walk_left(self, row: Row, last: int, floor: int) -> int:
        """Return where the phrase begins that ends with item `last`."""
        start, at, linked = last, last - 1, False
        while at >= floor and last - at < _WIDEST:
            token = row[at]
            if token.is_word:
                after, joins = self._word_left(row, at, floor)
            elif token.points(")"):
                opening = opening_of(row, at, floor, _SHORT_PARENTHESIS) if linked else 0
                after, joins = (opening - 1, True) if opening else (_STOP, True)
            else:
                fits = token.kind in _IN_PHRASES or token.points(_LINKING_SIGNS)
                after, joins = (at - 1, False) if fits else (_STOP, True)
            if not joins:
                start = at
            linked = linked or (joins and token.low not in self._words.joining)
            if after == _STOP:
                break
            at = after
        return start

    def _word_left(self, row: Row, at: int, floor: int) -> tuple[int, bool]:
        """Return where a phrase goes on before a word of it (or `_STOP`), and whether the word only joins its parts."""
        token = row[at]
        if self._link(token) and self._links_back(row, at, floor):
            return at - 1, True
        if token.low in self._words.determiners:
            if token.low in self._words.that_words and row[at + 1].capital:
                return _STOP, True
            return self._before_determiner(row, at, floor), False
        if token.low in self._words.joining:
            return (at - 1 if self._joined(row, at, floor) else _STOP), True
        if self._link(token) or not self._part(row, at, floor):
            return _STOP, True
        return at - 1, False

    def _part(self, row: Row, at: int, floor: int) -> bool:
        """Tell whether a word goes on with the phrase to its right; a participle does behind a determiner."""
        low = row[at].low
        if low in self._words.pronouns:
            return False
        if self.inside(row[at]):
            return True
        determined = at > floor and row[at - 1].is_word and row[at - 1].low in self._words.determiners
        plain = low not in self._words.helpers and low not in self._words.stops
        return determined and plain and not self._words.verb_second

    def _links_back(self, row: Row, at: int, floor: int) -> bool:
        """Tell whether a link word joins what stands before it to the phrase behind it."""
        low = row[at].low
        if at - 1 < floor:
            return False
        before = row[at - 1]
        if before.points(")"):
            return low in self._words.links_any
        if not before.is_word or not self.inside(before) or before.low in self._words.determiners:
            return False
        if self._words.capital_nouns and not before.capital:
            return False
        return low in self._words.links_any or (low in self._words.links_role and self._acts(before))

    def _acts(self, token: Token) -> bool:
        """Tell whether a noun means somebody who can do something somewhere: a name, a role, *a teacher*."""
        return token.capital or token.low in self._words.roles or token.low.endswith(self._agent_ends)

    def _before_determiner(self, row: Row, at: int, floor: int) -> int:
        """Return from where the phrase goes on before a determiner (*a friend of the mayor*), or `_STOP`."""
        if at - 1 < floor:
            return _STOP
        before = row[at - 1]
        if not before.is_word or before.capital or at - 2 < floor:
            return _STOP
        if before.low in self._words.partitive or (before.low in self._words.joining and _opens(row, at - 2, floor)):
            return at - 2
        if before.low not in self._words.links_role and before.low not in self._words.links_any:
            return _STOP
        owner = row[at - 2]
        fits = owner.is_word and self.inside(owner) and (owner.low in self._words.roles or owner.capital)
        return at - 2 if fits else _STOP

    def _joined(self, row: Row, at: int, floor: int) -> bool:
        """Tell whether *and* joins two of a kind: two names, two nouns."""
        if at - 1 < floor:
            return False
        before, after = row[at - 1], row[at + 1]
        if not before.is_word or not self.inside(before) or before.low in self._words.pronouns:
            return False
        return before.capital == after.capital or after.low in self._words.roles

    def right(self, row: Row, first: int) -> Phrase | None:
        """Return the phrase that begins with item `first`: to the first comma, verb, full stop or adverbial."""
        if first >= len(row):
            return None
        if row[first].is_word and row[first].low in self._words.pronouns:
            return Phrase(first, first + 1, first + 1)
        if self._link(row[first]) and row[first].low not in self._words.determiners:
            return None
        at, head, limit = first, 0, min(len(row), first + _WIDEST)
        while at < limit and self._further(row, at, first):
            if at > first and self._link(row[at]):
                head = head or at
            elif at > first and self._hearer(row, at, linked=head > 0):
                break
            at += 1
        bare = at == first + 1 and row[first].low in self._words.determiners and self._words.verb_second
        return None if at == first or bare else Phrase(first, at, head or at)

    def _hearer(self, row: Row, at: int, *, linked: bool) -> bool:
        """Tell whether a word behind a subject stands in the case of a hearer, or follows a name that it can't be of.

        Behind a link word that case is the link's own (*комитет по делам*).
        """
        token, before = row[at], row[at - 1]
        if not self._hearer_ends or not token.is_word or token.low in self._words.joining:
            return False
        if before.name is not None and before.name.end == before.end:
            return True
        return not linked and not token.capital and token.low.endswith(self._hearer_ends)

    def _further(self, row: Row, at: int, first: int) -> bool:
        """Tell whether the item `at` belongs to the phrase that begins at `first`."""
        token = row[at]
        if self._link(token):
            return at == first or self._links_on(row, at)
        if token.is_word:
            return self._goes_on(row, at, first)
        return token.kind in _IN_PHRASES or (token.points(_LINKING_SIGNS) and at > first)

    def _links_on(self, row: Row, at: int) -> bool:
        """Tell whether a link word goes on with the phrase before it."""
        if at + 1 >= len(row):
            return False
        if row[at].low in self._words.to_words:
            return row[at - 1].low in self._words.roles and (
                row[at + 1].capital or row[at + 1].low in self._words.determiners
            )
        if row[at].low not in self._onward:
            return False
        if self._words.verb_second and not row[at - 1].capital:
            return False
        after = row[at + 1]
        return after.is_word and after.low not in self._words.times

    def _goes_on(self, row: Row, at: int, first: int) -> bool:
        """Tell whether a word goes on with the phrase before it."""
        low = row[at].low
        if at > first and low in self._words.joining:
            after = row[at + 1] if at + 1 < len(row) else None
            named = after is not None and after.is_word and (after.capital or after.low in self._words.roles)
            return named and after is not None and self.inside(after)
        before = row[at - 1] if at > first else None
        if self._words.capital_nouns and before is not None and before.capital and not row[at].capital:
            return self._particle(row, at)  # adjectives stand before their noun: a verb or an adverb
        if before is not None and low in self._words.determiners:
            if not (before.is_word and (before.low in self._words.links or before.low in self._words.joining)):
                return False
        elif before is not None and low in self._words.pronouns:
            return False
        if not self.inside(row[at]) and (before is None or not self._part(row, at, first)):
            return False
        return before is None or not self._verbal(row, at)

    def _particle(self, row: Row, at: int) -> bool:
        """Tell whether a small word goes on with a name: no *zu* before a verb."""
        after = row[at + 1] if at + 1 < len(row) else None
        leads = after is not None and (after.capital or after.low in self._words.name_particles)
        return leads and row[at].low in self._words.name_particles

    def _verbal(self, row: Row, at: int) -> bool:
        """Tell whether a participle begins a clause of its own here (*a man carrying a bag*)."""
        token = row[at]
        if token.capital or not token.low.endswith(_VERBAL_NOUN) or self._words.capital_nouns or at + 1 >= len(row):
            return False
        after = row[at + 1]
        object_follows = after.low in self._words.prepositions or after.low in self._words.determiners
        return after.is_word and object_follows and row[at - 1].low not in self._words.determiners


def _opens(row: Row, at: int, floor: int) -> bool:
    """Tell whether a name that ends with item `at` stands at the beginning of a clause: *Ada Roe and the mayor*."""
    if row[at].name is None:
        return False
    while at > floor and row[at - 1].is_word and row[at - 1].capital:
        at -= 1
    return at == floor or row[at - 1].kind is Kind.POINT


def opening_of(row: Row, closing: int, floor: int, most: int) -> int:
    """Return where the parenthesis opens that closes at `closing`, within so many items; 0 if it doesn't."""
    for at in range(closing - 1, max(floor, closing - most - 1), -1):
        if row[at].points("("):
            return at
    return 0
