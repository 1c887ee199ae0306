# SPDX-License-Identifier: MIT
"""Names on their way to people: what the survey is told of them, and what it decides."""

from dataclasses import dataclass

from reader.model.person import Joining, Sex


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name in one article. `day` is the article's earliest, as an ordinal, 0 if undated.

    `confidence`: that it is a person at all. `person` is for whom it was taken before, 0 for nobody.
    """

    number: int
    day: int
    quotations: int
    roles: tuple[str, ...]
    sex: Sex
    confidence: float = 1.0
    person: int = 0


@dataclass(frozen=True, slots=True)
class NameSummary:
    """All that is known of a name (`id` is the catalog's): in which articles it stands, in order of number."""

    id: int
    key: str
    spelling: str
    uses: tuple[NameUse, ...]


@dataclass(frozen=True, slots=True)
class Bearing:
    """What a person has of a name: uses in articles, `whole` if that is all of them."""

    name: NameSummary
    uses: tuple[NameUse, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class DecidedPerson:
    """A person out of names of one block, most used first."""

    name: str
    role: str
    bearings: tuple[Bearing, ...]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was made of a block: everybody in it, and why. `offered` have a weight each: how much hangs on them."""

    people: tuple[DecidedPerson, ...]
    applied: tuple[Joining, ...] = ()
    offered: tuple[tuple[Joining, float], ...] = ()
