# SPDX-License-Identifier: MIT
"""Which noun phrases are firms, offices, countries and papers, and what they are called."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from reader.text.grammar.phrase import Phrase
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.around import leading_role
from reader.text.people.find import People
from reader.text.people.mention import Row

_REACH = 4000  # code points before a phrase in which its name is looked for
_WIDEST = 5  # words of a firm's name


class Bodies:
    """Tells institutions in one article."""

    def __init__(self, text: str, people: People, vocabulary: Vocabulary) -> None:
        self._text, self._people = text, people
        self._vocabulary, self._words = vocabulary, vocabulary.persons
        self._plural = tuple(vocabulary.persons.plural_ends)

    def institution(self, row: Row, phrase: Phrase) -> tuple[str, bool]:
        """Return an institution's name, "" if the phrase is none, and whether it is taken from before."""
        head = row[phrase.first : phrase.head] or row[phrase.first : phrase.last]
        first, last = head[0], head[-1]
        document = last.low in self._vocabulary.claims
        if first.low in self._words.indefinite and not last.capital and not document:
            return "", False
        if len(head) > 1 and leading_role(head, self._vocabulary) is not None:
            return "", False
        named = head[1:] if len(head) > 1 and first.low in self._vocabulary.determiners else head
        if last.low in self._words.bodies and not last.capital:
            return self._body(named, last)
        if last.capital and self._proper(row, head):
            return self._text[named[0].start : self._end(row, phrase)], False
        return "", False

    def proven(self, name: str) -> bool:
        """Tell whether anything but its capitals shows that an institution's name is none of a person.

        A word of it is known to be none, or its first one has an article somewhere, or begins the name of a firm.
        """
        if self._words.nouns_capital or name.isupper():
            return True
        low, words = name.lower(), name.lower().split()
        if low in self._words.known_firms or low in self._words.not_names or words[0] in self._shown:
            return True
        return any(word in self._tails or word in self._words.countries for word in words)

    @cached_property
    def _shown(self) -> frozenset[str]:
        """The words with a capital that have an article somewhere, or begin what ends as the name of a firm does."""
        return frozenset(
            token.low
            for row in self._people.rows
            for at, token in enumerate(row)
            if token.capital and ((at and row[at - 1].low in self._articles) or self._begins_firm(row, at))
        )

    def _begins_firm(self, row: Row, at: int) -> bool:
        for token in row[at + 1 : at + _WIDEST]:
            if token.low in self._tails:
                return True
            if not token.capital and not token.points("&"):
                return False
        return False

    def _end(self, row: Row, phrase: Phrase) -> int:
        """Return where a name ends, words tied to it with *of* and their like: Bank of France."""
        end = phrase.head if phrase.head > phrase.first else phrase.last
        while end + 1 < phrase.last and row[end].low in self._words.affiliations and row[end + 1].capital:
            end += 2
            while end < phrase.last and row[end].capital:
                end += 1
        return row[end - 1].end

    def is_firm(self, row: Row, phrase: Phrase, name: str) -> bool:
        """Tell whether a phrase is no more than *the company*, and can mean the firm of this name."""
        head = row[phrase.first : phrase.head] or row[phrase.first : phrase.last]
        if head[-1].low not in self._words.firm_nouns or len(head) != 2 or head[0].low not in self._words.definite:
            return False
        last = name.rpartition(" ")[2].lower()
        if last in self._words.firm_tails:
            return True
        return last not in self._words.bodies and last not in self._words.firms and last not in self._words.not_names

    def _proper(self, row: Row, head: Sequence[Token]) -> bool:
        """Tell whether a phrase with a capital at its head is a name, and no noun at the head of a sentence."""
        first, last = head[0], head[-1]
        if last.low in self._words.bodies:
            return True
        if last.low in self._vocabulary.roles:
            return False
        if self._words.nouns_capital:
            return self._noun_of_body(head)
        if len(head) == 1 and _opens(row, first):
            plain = first.low in self._vocabulary.roles or first.low in self._plain
            return not plain and first.low not in self._vocabulary.determiners
        if last.low not in self._words.not_names and last.low not in self._vocabulary.roles:
            return True
        return first.low not in self._words.indefinite and not (last.low.endswith(self._plural) and len(head) > 1)

    def _noun_of_body(self, head: Sequence[Token]) -> bool:
        """Tell whether one of words that all have capitals tells a firm or office, alone or at a compound's end."""
        for token in head:
            if token.low in self._words.countries or token.low in self._words.firms:
                return True
            if (len(token.text) > 1 and token.text.isupper()) or token.low.endswith(self._bodies):
                return True
        return False

    def _body(self, named: Sequence[Token], last: Token) -> tuple[str, bool]:
        """Return the name of *the ministry*: with its own words, or as it was called before."""
        capitals = [token for token in named if token.capital]
        if capitals:
            person = any(token.name is not None for token in capitals)
            author = last.low in self._vocabulary.claims and not person
            return self._text[capitals[0].start : capitals[-1].end if author else last.end], False
        return self._called_before(last), True

    def _called_before(self, head: Token) -> str:
        """Return the last name before that ends with a word: *Defence Ministry* for *the ministry*."""
        spans = self._names.get(head.low, [])
        at = bisect_left(spans, (head.start, 0)) - 1
        if at < 0 or spans[at][0] < head.start - _REACH:
            return ""
        return self._text[slice(*spans[at])]

    @cached_property
    def _names(self) -> dict[str, list[tuple[int, int]]]:
        """Where names of several capital words end with what a body is, by that word."""
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for row in self._people.rows:
            start = 0
            for at, token in enumerate(row):
                if not token.capital or token.low in self._vocabulary.determiners:
                    start = at + 1
                elif at > start and token.low in self._words.bodies:
                    found[token.low].append((row[start].start, token.end))
        return found

    @cached_property
    def _articles(self) -> frozenset[str]:
        return self._words.definite - frozenset(self._vocabulary.possessives)

    @cached_property
    def _tails(self) -> frozenset[str]:
        return self._words.firm_tails | self._words.firms | self._words.bodies

    @cached_property
    def _bodies(self) -> tuple[str, ...]:
        return tuple(word for word in self._words.bodies if len(word) > 2)

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The words that the article writes in small letters somewhere."""
        return frozenset(token.low for row in self._people.rows for token in row if token.is_word and not token.capital)


def _opens(row: Row, token: Token) -> bool:
    """Tell whether a token begins a sentence."""
    at = next((i for i, each in enumerate(row) if each is token), 0)
    return at == 0 or row[at - 1].points(".!?:") or row[at - 1].kind is Kind.PASSAGE
