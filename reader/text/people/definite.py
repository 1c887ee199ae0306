# SPDX-License-Identifier: MIT
"""A role alone that was named before: *the Toyota spokesman* is whoever was called so."""

from reader.text.grammar.phrase import Phrase
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people import reasons
from reader.text.people.around import leading_role
from reader.text.people.find import People
from reader.text.people.mention import Person, Row

_REACH = 4000  # code points
_MENTIONS = 60


class DefiniteRoles:
    """Finds whom a definite role means in one article."""

    def __init__(self, people: People, vocabulary: Vocabulary) -> None:
        self._people, self._vocabulary, self._words = people, vocabulary, vocabulary.persons
        self._plural = tuple(vocabulary.persons.plural_ends)

    def described(self, row: Row, phrase: Phrase, place: int) -> tuple[Person | None, str]:
        """Return the person that a phrase describes, last named before `place`, and the template of the reason."""
        head = row[phrase.first : phrase.head] or row[phrase.first : phrase.last]
        role = (leading_role(head, self._vocabulary) or head[-1]).low
        if role not in self._vocabulary.roles or role in self._words.bodies or not self._definite(row, phrase):
            return None, ""
        if role in self._words.partisans:
            return self._member(place), reasons.ONLY_ROLE
        details = {token.low for token in row[phrase.first + 1 : phrase.head - 1]} - self._vocabulary.determiners
        vague = role in self._words.hollow
        for mention in reversed(self._people.told_before(place, _MENTIONS)):
            person = mention.person
            if person is None or mention.start < place - _REACH or not self._bears(person, role):
                continue
            if not details or details & person.role_words or not vague:
                return person, reasons.ROLE
        return self._only(role, place) if vague else None, reasons.ONLY_ROLE

    def _member(self, place: int) -> Person | None:
        """Return whom *the Ohio Democrat* means: the only one named before with an office of parties."""
        found = [p for p in self._people.persons if p.role_words & self._words.offices and p.mentions[0].start < place]
        return found[0] if len(found) == 1 else None

    def _bears(self, person: Person, role: str) -> bool:
        """Tell whether somebody was described by a role, or by a compound of it (*Bundeskanzler* for *Kanzler*)."""
        if role in person.role_words:
            return True
        return role in self._words.title_ends and any(word.endswith(role) for word in person.role_words)

    def _definite(self, row: Row, phrase: Phrase) -> bool:
        first, last = row[phrase.first], phrase.head - 1
        if row[last].low.endswith(self._plural) or first.low in self._words.indefinite:
            return False
        if self._words.bare_roles:
            return True
        return first.low in self._words.definite or (last == phrase.first and first.capital)

    def _only(self, role: str, place: int) -> Person | None:
        found = [p for p in self._people.persons if self._bears(p, role) and p.mentions[0].start < place]
        return found[0] if len(found) == 1 else None
