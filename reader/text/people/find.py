# SPDX-License-Identifier: MIT
"""The persons of one article: who is named, where, and by which roles."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from reader.model.person import ArticlePerson
from reader.model.texts import Span
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.gather import gather
from reader.text.people.mention import Mention, Person, Row
from reader.text.people.settle import Settling
from reader.text.people.shouted import add_shouted


class People:
    """The persons of one article in order of their first mentions, all mentions in order, and the tokens (`rows`)."""

    def __init__(self, persons: Sequence[Person], rows: Sequence[Row]) -> None:
        self.rows = rows
        self.persons = tuple(sorted(persons, key=lambda person: person.mentions[0].start))
        self.mentions = tuple(sorted((m for p in persons for m in p.mentions), key=lambda mention: mention.start))
        self._told = tuple(mention for mention in self.mentions if not mention.quoted)
        self._places = [mention.start for mention in self._told]

    @cached_property
    def _surnames(self) -> Counter[str]:
        return Counter(person.words[-1].lower() for person in self.persons)

    def told_before(self, place: int, most: int) -> Sequence[Mention]:
        """Return the last mentions outside quotation marks that begin before a place, `most` at most."""
        end = bisect_left(self._places, place)
        return self._told[max(0, end - most) : end]

    def shared(self, person: Person) -> bool:
        """Tell whether others in the article have the same surname."""
        return self._surnames[person.words[-1].lower()] > 1

    def article_people(self) -> tuple[ArticlePerson, ...]:
        """Return the persons as an article keeps them."""
        return tuple(_kept(person) for person in self.persons)

    def let_go(self) -> None:
        """Untie mentions, tokens and persons, which hold each other: then they go at once when the article is read.

        Looking for such rings of what nobody needs any more took a sixth of the time of reading.
        """
        for mention in self.mentions:
            mention.row, mention.person = (), None


def _kept(person: Person) -> ArticlePerson:
    spans = tuple(Span(mention.start, mention.end) for mention in person.mentions)
    return ArticlePerson(person.name, spans, tuple(person.roles), person.sex, person.confidence)


def find_people(paragraphs: Sequence[Sequence[Token]], vocabulary: Vocabulary) -> People:
    """Find who is named in the tokens of an article's paragraphs, and set `name` on the tokens of each mention.

    The tokens know which passage in marks they stand in. Linear in their number.
    """
    gathered = gather(paragraphs, vocabulary)
    settling = Settling(vocabulary)
    settling.settle(gathered)
    for row in paragraphs if vocabulary.persons.nouns_capital else gathered.shouted:
        add_shouted(row, settling.of_surname, vocabulary.persons.not_names)
    for person in settling.persons:
        person.mentions.sort(key=lambda mention: mention.start)
    return People(settling.persons, paragraphs)
