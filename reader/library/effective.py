# SPDX-License-Identifier: MIT
"""Who is who: the people whom the survey made of names, as the user then joined, split and named them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.catalog.catalog import Catalog
from reader.library.people_values import Identifier
from reader.model.person import PersonEntry, PersonRef
from reader.overlay.people_commands import (
    IdentifyPerson,
    NoPerson,
    OtherPerson,
    PeopleCommand,
    RenamePerson,
    SamePerson,
    SplitAppearances,
    refs,
)

Scope = frozenset[int] | None
"""The numbers of the articles in which a key is somebody's; None: in all."""


@dataclass(slots=True, eq=False)
class Person:
    """Somebody, as the keys they bear. `entries` are the survey's people of whom any part is in it, the largest first.

    `called` is the name that the user gave. `own`: the user joined, split, named or excluded. Not to be changed outside
    of this module.
    """

    scopes: dict[str, Scope]
    entries: list[PersonEntry]
    called: str | None = None
    own: bool = False
    excluded: bool = False
    identifiers: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """By which name to list this person: the user's, or that of the largest part that bears one of the keys."""
        if self.called is not None:
            return self.called
        for entry in self.entries:
            if any(use.key in self.scopes for use in entry.keys):
                whole = all(use.key in self.scopes for use in entry.keys)
                return entry.name if whole else next(use.name for use in entry.keys if use.key in self.scopes)
        return next(iter(self.scopes), "")

    @property
    def confidence(self) -> float:
        """How sure it is that this is a person at all; whatever the user did with it makes it so."""
        return 1.0 if self.own or self.identifiers else max(entry.confidence for entry in self.entries)

    def bears(self, key: str, number: int) -> bool:
        """Tell whether a name in an article stands for this person."""
        scope = self.scopes.get(key, frozenset())
        return scope is None or number in scope

    def known_as(self) -> tuple[Identifier, ...]:
        """Return what the person is called in lists of names kept elsewhere."""
        return tuple(Identifier(scheme, value) for scheme, value in sorted(self.identifiers.items()))


def joined(one: Scope, other: Scope) -> Scope:
    """Return where either holds."""
    return None if one is None or other is None else one | other


def ref_of(key: str) -> PersonRef:
    """Return whom the key of a row means (see `EffectivePeople.key`)."""
    name, _, article_id = key.partition("@")
    return PersonRef(name, article_id)


class EffectivePeople:
    """People as they are in effect. Only those whom the user's commands concern are worked out beforehand.

    It is as true as the catalog and the commands were when it was made. A command on somebody who isn't there (any
    more) has no effect.
    """

    def __init__(self, catalog: Catalog, commands: Sequence[PeopleCommand]) -> None:
        self._catalog = catalog
        self._numbers: dict[str, dict[int, frozenset[int]]] = {}
        self._articles: dict[str, int | None] = {}
        self._known: dict[int, Person] = {}
        entries = catalog.bearing({ref.key for command in commands for ref in refs(command)}) if commands else []
        self._people = [self._made(entry) for entry in sorted(entries, key=lambda one: -one.articles)]
        self.replaced = frozenset(entry.number for entry in entries)
        """Numbers of the survey's people in whose place stand those of `touched`."""
        for command in commands:
            self._arrange(command)
        for command in commands:
            self._describe(command)

    @property
    def touched(self) -> Sequence[Person]:
        """Whom the user's commands concern."""
        return self._people

    def people(self, entries: Iterable[PersonEntry]) -> list[Person]:
        """Return those who bear any part of these entries, each once, and always the same object for one person."""
        numbers = {entry.number for entry in entries if entry.number in self.replaced}
        concerned = [one for one in self._people if any(entry.number in numbers for entry in one.entries)]
        return concerned + [self._untouched(entry) for entry in entries if entry.number not in self.replaced]

    def find(self, key: str) -> Person | None:
        """Return whom the key of a row means, or a name's key by itself; None for nobody."""
        ref = ref_of(key)
        return self._find(ref) or _fittest(
            self.people(self._catalog.bearing([ref.key])), ref.key, self._number(ref.article_id)
        )

    def key(self, person: Person) -> str:
        """Return by what a person is asked for: a key that is theirs alone, or one with an article where it is."""
        uses = {use.key: use.articles for entry in person.entries for use in entry.keys}
        whole = [key for key, scope in person.scopes.items() if scope is None]
        if whole:
            return max(whole, key=lambda key: (uses.get(key, 0), key))
        first = {key: min(scope) for key, scope in person.scopes.items() if scope}
        if not first:
            return next(iter(person.scopes), "")
        key = max(first, key=lambda key: (uses.get(key, 0), key))
        rows = self._catalog.rows([first[key]])
        return f"{key}@{rows[0].id}" if rows else key

    def numbers(self, key: str) -> dict[int, frozenset[int]]:
        """Return in which articles a key is used, by the number of the survey's person."""
        if key not in self._numbers:
            found: dict[int, set[int]] = {}
            for appearance in self._catalog.appearances([key]):
                found.setdefault(appearance.person, set()).add(appearance.number)
            self._numbers[key] = {person: frozenset(numbers) for person, numbers in found.items()}
        return self._numbers[key]

    def _untouched(self, entry: PersonEntry) -> Person:
        """Return the same object for the same entry."""
        if entry.number not in self._known:
            self._known[entry.number] = self._made(entry)
        return self._known[entry.number]

    def _made(self, entry: PersonEntry) -> Person:
        scopes: dict[str, Scope] = {}
        for use in entry.keys:
            scopes[use.key] = None if use.whole else self.numbers(use.key).get(entry.number, frozenset())
        return Person(scopes, [entry])

    def _find(self, ref: PersonRef) -> Person | None:
        return _fittest(self._people, ref.key, self._number(ref.article_id))

    def _number(self, article_id: str) -> int | None:
        if article_id not in self._articles:
            self._articles[article_id] = self._catalog.number_of(article_id) if article_id else None
        return self._articles[article_id]

    def _arrange(self, command: PeopleCommand) -> None:
        match command:
            case SamePerson(first, second):
                self._join(self._find(first), self._find(second))
            case OtherPerson(first, second):
                if (person := self._find(first)) is not None and person is self._find(second):
                    self._take_out(person, first, second)
            case SplitAppearances(ref, articles):
                if person := self._find(ref):
                    numbers = (self._number(article) for article in articles)
                    self._split(person, frozenset(number for number in numbers if number is not None))

    def _join(self, one: Person | None, other: Person | None) -> None:
        if one is None or other is None:
            return
        one.own = True
        if one is other:
            return
        for key, scope in other.scopes.items():
            one.scopes[key] = joined(one.scopes.get(key, frozenset()), scope)
        present = {entry.number for entry in one.entries}
        one.entries = sorted(
            one.entries + [entry for entry in other.entries if entry.number not in present], key=lambda e: -e.articles
        )
        one.called = one.called if one.called is not None else other.called
        one.identifiers = {**other.identifiers, **one.identifiers}
        self._people.remove(other)

    def _take_out(self, person: Person, ref: PersonRef, kept: PersonRef) -> None:
        """Make another person of one name or, where both are one name, of its use in one article."""
        if ref.key != kept.key:
            if len(person.scopes) > 1:
                self._part(person, {ref.key: person.scopes.pop(ref.key)})
        elif (number := self._number(ref.article_id)) is not None:
            self._split(person, frozenset({number}))

    def _split(self, person: Person, numbers: frozenset[int]) -> None:
        scopes = {key: self._explicit(key, scope) for key, scope in person.scopes.items()}
        there: dict[str, Scope] = {key: scope & numbers for key, scope in scopes.items() if scope & numbers}
        left: dict[str, Scope] = {key: scope - numbers for key, scope in scopes.items() if scope - numbers}
        if there and left:
            person.scopes = {key: scope if key in there else person.scopes[key] for key, scope in left.items()}
            self._part(person, there)

    def _part(self, person: Person, scopes: dict[str, Scope]) -> None:
        person.own = True
        self._people.append(Person(scopes, list(person.entries), own=True))

    def _explicit(self, key: str, scope: Scope) -> frozenset[int]:
        return frozenset[int]().union(*self.numbers(key).values()) if scope is None else scope

    def _describe(self, command: PeopleCommand) -> None:
        match command:
            case RenamePerson(ref, name):
                if person := self._find(ref):
                    person.called, person.own = name, True
            case NoPerson(ref, excluded):
                if person := self._find(ref):
                    person.excluded, person.own = excluded, True
            case IdentifyPerson(ref, scheme, identifier):
                if person := self._find(ref):
                    person.identifiers.pop(scheme, None)
                    if identifier is not None:
                        person.identifiers[scheme] = identifier


def _fittest(people: Iterable[Person], key: str, number: int | None) -> Person | None:
    """Return who bears a key: in that article or, without one, in all or in most articles."""
    bearers = [person for person in people if key in person.scopes]
    if number is not None:
        return next((person for person in bearers if person.bears(key, number)), None)
    return max(bearers, key=lambda person: _extent(person.scopes[key]), default=None)


def _extent(scope: Scope) -> float:
    return float("inf") if scope is None else len(scope)
