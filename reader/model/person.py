# SPDX-License-Identifier: MIT
"""People: in one article, and over the archive."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reader.model.texts import Span

SURE = 0.8
"""From this confidence on something is shown without a word of doubt; below it as *perhaps*."""


class Sex(StrEnum):
    """What the text says of it, by titles, given names and pronouns."""

    UNKNOWN = ""
    FEMALE = "f"
    MALE = "m"


@dataclass(frozen=True, slots=True)
class ArticlePerson:
    """A person as one article names them. `name` is the fullest name in it, without titles.

    `mentions` count in the reading text, in order, without titles and possessive endings. `roles` are the words with
    which the paper describes them there ("harbour minister"), in order. `confidence`: that it is a person at all.
    """

    name: str
    mentions: tuple[Span, ...]
    roles: tuple[str, ...] = ()
    sex: Sex = Sex.UNKNOWN
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class PersonRef:
    """Whom somebody meant, in a way that outlives every new reading: whoever bears a key, in an article or in all.

    `key` is the name's key (see `text.words.speaker_key`); `article_id` is "" where it doesn't matter in which article.
    """

    key: str
    article_id: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """One person in one article: `number` is the article's, `key` and `name` as that article has it.

    `mentions` and `quotations` are counts; days are the article's. `person` is the number of the `PersonEntry` for whom
    this was taken, 0 as long as that is undecided.
    """

    number: int
    key: str
    name: str
    mentions: int
    quotations: int
    roles: tuple[str, ...]
    earliest: date | None
    latest: date | None
    person: int = 0


@dataclass(frozen=True, slots=True)
class KeyUse:
    """A name that a person bears. `whole`: everybody with this key is that person, else only those in some articles."""

    key: str
    name: str
    articles: int
    quotations: int
    whole: bool = True


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person over the archive, as the survey put them together. `number` lives as long as the catalog.

    `keys` are most used first; `role` is the one most often given; days are those of the first and last dated article.
    A name that the survey hasn't seen yet is a person of its own, with a number below zero. `confidence`: that it is a
    person at all, as the article has it that is the surest: many that doubt don't make it surer.
    """

    number: int
    name: str
    keys: tuple[KeyUse, ...]
    articles: int
    quotations: int
    role: str = ""
    first: date | None = None
    last: date | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class RoleUse:
    """A role in which the paper named a person: when first and last (None if no article of it is dated), how often."""

    role: str
    first: date | None
    last: date | None
    articles: int


@dataclass(frozen=True, slots=True)
class Joining:
    """Why two names are one person (`applied`), or perhaps are. `reason` is for people to read."""

    first: str
    second: str
    confidence: float
    reason: str
    applied: bool


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Speakers without a name that are described alike. They are never one person."""

    key: str
    description: str
    articles: int
    quotations: int


@dataclass(frozen=True, slots=True)
class NamedKeys:
    """The keys for which a name stands: `keys` in every article, each of `within` only in the articles with it.

    `within` is a tuple of a key and the numbers of articles.
    """

    keys: frozenset[str] = frozenset()
    within: tuple[tuple[str, frozenset[int]], ...] = ()
