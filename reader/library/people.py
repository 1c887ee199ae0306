# SPDX-License-Identifier: MIT
"""The user's own word on the people of an archive."""

from collections.abc import Iterable, Sequence

from reader.errors import UsageError
from reader.library.effective import Person, ref_of
from reader.library.people_reading import PeopleReading
from reader.library.people_values import is_identifier
from reader.model.person import PersonRef
from reader.overlay.people_commands import (
    IdentifyPerson,
    NoPerson,
    OtherPerson,
    RenamePerson,
    SamePerson,
    SplitAppearances,
)
from reader.text.words import name_key


class People(PeopleReading):
    """Who is named in an archive and what they said; and the user's merging, splitting and naming, in effect at once.

    A `key` is that of a `PersonRow`. Belongs to the thread of its library. Every method may raise `StoreError`;
    those that take a key raise `NotFoundError` for one that nobody has any more, commands also `BusyError`. Each
    command is one step of undo (`Library.corrections`), and on the disk when it returns.
    """

    def merge(self, first: str, second: str) -> None:
        """Say that two are the same; confirms a proposal, too."""
        self._check(first, second)
        self._corrections.do([SamePerson(ref_of(first), ref_of(second))])

    def keep_apart(self, first: str, second: str) -> None:
        """Say that two are not the same: they are not proposed again."""
        self._check(first, second)
        self._corrections.do([OtherPerson(ref_of(first), ref_of(second))])

    def split_name(self, key: str, name_key: str) -> None:
        """Say that whoever bears one of the person's names (`NameUse.key`) is somebody else.

        Raises `UsageError` for a name that is not one of several.
        """
        person = self._person(key)
        others = [other for other in person.scopes if other != name_key]
        if name_key not in person.scopes or not others:
            raise UsageError("This is the only name of this person.", hint="Split some of the articles off instead.")
        scope = person.scopes[name_key]
        ref = ref_of(name_key if scope is None else self._named_in(name_key, scope))
        kept = ref_of(key) if ref_of(key).key != name_key else ref_of(self._kept(others, person))
        self._corrections.do([OtherPerson(ref, kept)])

    def split_articles(self, key: str, ids: Iterable[str]) -> None:
        """Say that in these articles (their ids) it is somebody else of that name.

        Raises `UsageError` for none of the person's articles, or all of them.
        """
        person = self._person(key)
        numbers = {number for id_ in ids if (number := self._catalog().number_of(id_)) is not None}
        there = {one.number for one in self.state().appearances(person)}
        if not numbers & there or there <= numbers:
            raise UsageError(
                "Somebody else can be meant in some of the person's articles, but not in none or all of them.",
                hint="Choose some of them.",
            )
        chosen = tuple(row.id for row in self._catalog().rows(sorted(numbers & there)))
        self._corrections.do([SplitAppearances(ref_of(key), chosen)])

    def rename(self, key: str, name: str | None) -> None:
        """Call the person so; None takes it back. Raises `UsageError` for a name without a word."""
        self._person(key)
        if name is not None and not name_key(name):
            raise UsageError("A name has at least one letter.", hint="Leave it as it is, or give a name.")
        self._corrections.do([RenamePerson(ref_of(key), None if name is None else " ".join(name.split()))])

    def exclude(self, key: str, excluded: bool = True) -> None:  # noqa: FBT001, FBT002
        """Say that it is no person at all, or take that back."""
        self._person(key)
        self._corrections.do([NoPerson(ref_of(key), excluded)])

    def identify(self, key: str, scheme: str, value: str | None) -> None:
        """Give the identifier in a list of names kept elsewhere ("viaf", "wikidata"); None takes it back.

        Raises `UsageError` for what is no such identifier.
        """
        self._person(key)
        if not is_identifier(scheme, value):
            raise UsageError(
                "This is no identifier of that list.",
                hint="VIAF has numbers (95221565), Wikidata a Q and a number (Q7747).",
            )
        self._corrections.do([IdentifyPerson(ref_of(key), scheme, value)])

    def spelling(self, ref: PersonRef) -> str:
        """Return how papers spell a name; the key of one that doesn't occur."""
        uses = (use for entry in self._catalog().bearing([ref.key]) for use in entry.keys)
        return next((use.name for use in uses if use.key == ref.key), ref.key)

    def _check(self, first: str, second: str) -> None:
        """Raise `NotFoundError` if one of them isn't there."""
        for key in (first, second):
            self._person(key)

    def _named_in(self, key: str, scope: frozenset[int]) -> str:
        """Return the key of whoever bears a name in these articles."""
        rows = self._catalog().rows([min(scope)]) if scope else []
        return f"{key}@{rows[0].id}" if rows else key

    def _kept(self, others: Sequence[str], person: Person) -> str:
        """Return by which other name the rest of a person is meant."""
        key = next((other for other in others if person.scopes[other] is None), others[0])
        scope = person.scopes[key]
        return key if scope is None else self._named_in(key, scope)
