# SPDX-License-Identifier: MIT
"""The people of an archive as the survey put them together and the user corrected it."""

import re
from dataclasses import dataclass
from datetime import date

from reader.model.date import PublicationDate
from reader.model.person import SURE, RoleUse
from reader.model.texts import Span

SCHEMES = {"viaf": "https://viaf.org/viaf/{}", "wikidata": "https://www.wikidata.org/wiki/{}"}
"""Lists of names kept elsewhere, and where in them an identifier leads."""

_IDENTIFIERS = {"viaf": re.compile(r"[0-9]{1,22}"), "wikidata": re.compile(r"Q[1-9][0-9]{0,11}")}


def is_identifier(scheme: str, value: str | None) -> bool:
    """Tell whether such an identifier can be in that list; None for one that is taken back."""
    form = _IDENTIFIERS.get(scheme)
    return form is not None and (value is None or form.fullmatch(value) is not None)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list. `key` leads to the card and outlives a new reading, but not every merge.

    `perhaps` counts proposals that somebody else is the same. `own`: the user merged, split, renamed or excluded.
    `excluded`: the user said that this is no person. `confidence`: how sure it is that this is one, 1 as soon as the
    user did anything with it.
    """

    key: str
    name: str
    role: str
    articles: int
    quotations: int
    perhaps: int = 0
    own: bool = False
    excluded: bool = False
    confidence: float = 1.0

    @property
    def doubtful(self) -> bool:
        """Whether it is only perhaps a person, and to be shown as such."""
        return self.confidence < SURE


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name that a person bears. `key` is that of the name alone: `People.split_name` takes it.

    `whole`: everybody so named is this person, else only in the articles counted. `confidence` (below `SURE`: perhaps)
    and `reason` say why it is the same person; `own`: because the user said so.
    """

    key: str
    name: str
    articles: int
    quotations: int
    whole: bool = True
    confidence: float = 1.0
    reason: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class MonthUse:
    """Articles of a month that mention a person, and the person's quotations in them. The undated are in no month."""

    year: int
    month: int
    articles: int
    quotations: int


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who is often in the same articles, and in how many."""

    key: str
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Identifier:
    """What a person is called in a list of names kept elsewhere (see `SCHEMES`)."""

    scheme: str
    value: str

    @property
    def address(self) -> str:
        """Where it leads; the program itself never goes there."""
        return SCHEMES[self.scheme].format(self.value)


@dataclass(frozen=True, slots=True)
class Witness:
    """A sentence that names somebody; `spans` are the mentions, counted in `text`."""

    text: str
    spans: tuple[Span, ...]
    number: int
    article_id: str
    source: str
    date: PublicationDate


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two who are perhaps the same. `names` are the two names that look alike, `reason` is for people to read."""

    first: PersonRow
    second: PersonRow
    names: tuple[str, str]
    confidence: float
    reason: str
    witnesses: tuple[Witness | None, Witness | None]


@dataclass(frozen=True, slots=True)
class PersonCard:
    """All that is known of a person. Names, roles and companions come most used first, months in order of time.

    `undated` counts the articles without a place in time, `reported` what the person said without marks: it isn't among
    the quotations of `row`.
    """

    row: PersonRow
    names: tuple[NameUse, ...]
    roles: tuple[RoleUse, ...]
    months: tuple[MonthUse, ...]
    undated: int
    companions: tuple[Companion, ...]
    identifiers: tuple[Identifier, ...]
    proposals: tuple[Proposal, ...]
    reported: int = 0


@dataclass(frozen=True, slots=True)
class AuthorityRecord:
    """A person as other programs take it: `name` is the one to be used, `names` are all others that occur.

    `confidence` as of `PersonRow`.
    """

    key: str
    name: str
    names: tuple[str, ...]
    roles: tuple[RoleUse, ...]
    first: date | None
    last: date | None
    articles: int
    quotations: int
    identifiers: tuple[Identifier, ...]
    excluded: bool
    confidence: float = 1.0
