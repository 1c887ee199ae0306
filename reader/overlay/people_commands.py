# SPDX-License-Identifier: MIT
"""What a user can say of people. A person is named by any key of theirs (see `PersonRef`), so that it outlives a merge.

These commands concern no one article, but may hold ids of articles, which follow files that move.
"""

from dataclasses import dataclass, fields

from reader.model.person import PersonRef


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Two are the same."""

    first: PersonRef
    second: PersonRef


@dataclass(frozen=True, slots=True)
class OtherPerson:
    """Two are not the same: if they are held for one, whoever bears the first key is somebody else."""

    first: PersonRef
    second: PersonRef


@dataclass(frozen=True, slots=True)
class SplitAppearances:
    """In these articles it is somebody else of the same name."""

    person: PersonRef
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RenamePerson:
    """What the person is to be called; None takes that back."""

    person: PersonRef
    name: str | None


@dataclass(frozen=True, slots=True)
class NoPerson:
    """It is no person at all, or after all one."""

    person: PersonRef
    excluded: bool


@dataclass(frozen=True, slots=True)
class IdentifyPerson:
    """The identifier in a list of names kept elsewhere ("viaf", "wikidata"); None takes it back."""

    person: PersonRef
    scheme: str
    identifier: str | None


PeopleCommand = SamePerson | OtherPerson | SplitAppearances | RenamePerson | NoPerson | IdentifyPerson

PEOPLE_COMMANDS: dict[str, type[PeopleCommand]] = {
    "same person": SamePerson,
    "not the same person": OtherPerson,
    "split person": SplitAppearances,
    "rename person": RenamePerson,
    "no person": NoPerson,
    "identify person": IdentifyPerson,
}
"""Each under the name that the journal has for it."""


def refs(command: PeopleCommand) -> tuple[PersonRef, ...]:
    """Return whom a command names."""
    values = (getattr(command, field.name) for field in fields(command))
    return tuple(value for value in values if isinstance(value, PersonRef))
