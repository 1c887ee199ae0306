# SPDX-License-Identifier: MIT
"""A person in the making: some names with all their uses, and what speaks for two of them being one."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.model.merging import NameSummary, NameUse
from reader.model.person import Sex
from reader.survey.people import reasons
from reader.survey.people.letters import is_cyrillic
from reader.survey.people.name import PersonalName, parse_name
from reader.survey.people.roles import STRONG, likeness, role_words

Company = Callable[[Iterable[int]], Mapping[int, frozenset[int]]]
"""Gives all names (by number) in articles, by the articles' numbers. It is asked only where nothing else decides."""

MONTHS = 400
"""Days: so far from the articles in which somebody is named a surname alone may still mean them."""

PAIR = 2
"""So many people in the company of both are a sign: one alone may be everywhere."""

_MOST_ROLES = 40  # different ones of a person that are compared
_SAME_DAYS = 14
_LIFE = 60 * 365  # days: in no more than so many does one person appear, if the roles don't agree
_DAYS_A_YEAR = 365


@dataclass(frozen=True, slots=True)
class Grounds:
    """What speaks for two being one: `role` see `roles.likeness`, `company` people named with both, `gap` days."""

    role: float
    company: int
    conflict: bool
    gap: int

    @property
    def strong(self) -> bool:
        """Whether it alone would do."""
        return self.role >= STRONG or self.company >= PAIR

    @property
    def some(self) -> bool:
        """Whether anything speaks for it."""
        return self.role > 0 or self.company > 0

    @property
    def years(self) -> float:
        """How long nothing is heard of either."""
        return self.gap / _DAYS_A_YEAR

    @property
    def near(self) -> bool:
        """Whether both appear in the same days."""
        return self.gap <= _SAME_DAYS


class Cluster:
    """Names of one person, to which others may be joined; `name` is the one that says most, `key` its key."""

    def __init__(self, summary: NameSummary, uses: Sequence[NameUse], company: Company) -> None:
        self.name: PersonalName = parse_name(summary.spelling)
        self.key = summary.key
        self.spelling = summary.spelling
        self.uses: dict[int, list[NameUse]] = {summary.id: list(uses)}
        self.summaries = {summary.id: summary}
        self.articles = {use.number for use in uses}
        self.days = sorted(use.day for use in uses if use.day)
        self.sex = _sex(uses)
        self.roles = role_sets(uses)
        self.role_words = frozenset().union(*self.roles)
        self._company = company
        self._companions: frozenset[int] | None = None

    def admits(self, other: "Cluster") -> bool:
        """Tell whether nothing forbids that both are one: no article names both, no two sexes, no two lives."""
        fewer, more = sorted((self.articles, other.articles), key=len)
        return agree(self.sex, other.sex) and fewer.isdisjoint(more) and not self._of_other_times(other)

    def _of_other_times(self, other: "Cluster") -> bool:
        """Tell whether both are called different things, in more years than one is in the papers."""
        days = [*self.days[:1], *self.days[-1:], *other.days[:1], *other.days[-1:]]
        long = bool(self.days and other.days) and max(days) - min(days) > _LIFE
        return long and not self.likeness(other.roles) and self.contradicts(other.role_words)

    def take(self, other: "Cluster") -> None:
        """Let another be this one; the name that says more stays the cluster's."""
        for name, uses in other.uses.items():
            self.uses.setdefault(name, []).extend(uses)
        self.summaries |= other.summaries
        self.articles |= other.articles
        self.days = sorted(self.days + other.days)
        self.sex = self.sex or other.sex
        self.roles = _most(self.roles | other.roles)
        self.role_words = frozenset().union(*self.roles)
        self._companions = None

    def bear(self, summary: NameSummary, uses: Iterable[NameUse]) -> None:
        """Give this person a name in some articles."""
        self.take(Cluster(summary, list(uses), self._company))

    def grounds(self, other: "Cluster") -> Grounds:
        """Weigh what speaks for both being one. Who else is named with them is looked up only where roles don't do."""
        role = self.likeness(other.roles)
        company = len(self.companions() & other.companions()) if role < STRONG else 0
        conflict = role == 0 and self.contradicts(other.role_words)
        return Grounds(role, company, conflict, gap(self.days, other.days))

    def likeness(self, roles: Iterable[frozenset[str]]) -> float:
        """Return how far one of these roles is one of this person's (see `roles.likeness`)."""
        known = [words for words in roles if not self.role_words.isdisjoint(words)]
        return likeness(self.roles, known) if known else 0.0

    def contradicts(self, role_words: Iterable[str]) -> bool:
        """Tell whether words of roles, none of them this person's, could have been: they are in the same letters."""
        return not {is_cyrillic(word) for word in role_words}.isdisjoint(map(is_cyrillic, self.role_words))

    def shared_role(self, other: "Cluster") -> str:
        """Return the words of a role that both are given, "" if there is none."""
        return shared_role(self.roles, other.roles)

    def companions(self) -> frozenset[int]:
        """Return the names in this one's articles, but not those of which it is made."""
        if self._companions is None:
            found = self._company(self.articles)
            self._companions = frozenset().union(*found.values()) - self.uses.keys()
        return self._companions

    def appearances_near(self, day: int) -> int:
        """Count the articles around a day (an ordinal); 0 is no day, for which all of them count."""
        if not day:
            return len(self.articles)
        return bisect_right(self.days, day + MONTHS) - bisect_left(self.days, day - MONTHS)


def lives(summary: NameSummary, company: Company) -> list[Cluster]:
    """Return who bears a name: one, or two if it is in the papers longer than anybody, and for different things.

    They are parted where nothing is heard of the name for longest; what is undated goes to the one more often named.
    """
    dated = sorted((use for use in summary.uses if use.day), key=lambda use: use.day)
    if not dated or dated[-1].day - dated[0].day <= _LIFE:
        return [Cluster(summary, summary.uses, company)]
    at = max(range(1, len(dated)), key=lambda place: dated[place].day - dated[place - 1].day)
    early, late = dated[:at], dated[at:]
    undated = [use for use in summary.uses if not use.day]
    (early if len(early) > len(late) else late).extend(undated)
    found = [Cluster(summary, uses, company) for uses in (early, late)]
    return [Cluster(summary, summary.uses, company)] if found[0].admits(found[1]) else found


def agree(one: Sex, other: Sex) -> bool:
    """Tell whether two sexes may be one person's."""
    return not one or not other or one is other


def gap(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many days lie between two rows of days in order: 0 if their ranges meet, or nothing is dated."""
    if not one or not other:
        return 0
    return max(0, one[0] - other[-1], other[0] - one[-1])


def shared_role(mine: Mapping[frozenset[str], str], other: Iterable[frozenset[str]]) -> str:
    """Return the words that the likeliest two roles share, as the first has them, "" if there are none."""
    pairs = ((likeness([one], [its]), one & its, role) for its in other for one, role in mine.items())
    alike, common, role = min(pairs, key=lambda one: (-one[0], one[2]), default=(0.0, frozenset(), ""))
    if not alike:
        return ""
    kept = [word for word in role.split() if role_words(word) <= common]  # with the small words between
    while kept and not role_words(kept[-1]):
        kept.pop()
    start = next((place for place, word in enumerate(kept) if role_words(word)), 0)
    return " ".join(kept[start:])


def said(grounds: Grounds, role: str) -> list[str]:
    """Return what speaks for it and against it in words; `role` is what both are called."""
    told = [
        (bool(role), reasons.ROLE.format(role=f'"{role}"')),
        (grounds.company >= PAIR, reasons.COMPANY),
        (grounds.conflict, reasons.OTHER_ROLES),
        (grounds.years > 1, reasons.FAR_APART),
    ]
    return [ground for true, ground in told if true]


def _sex(uses: Iterable[NameUse]) -> Sex:
    found = {use.sex for use in uses} - {Sex.UNKNOWN}
    return found.pop() if len(found) == 1 else Sex.UNKNOWN


def role_sets(uses: Iterable[NameUse]) -> dict[frozenset[str], str]:
    """Return the different roles in uses, as sets of their words with the text of each."""
    found: dict[frozenset[str], str] = {}
    for role in sorted({role for use in uses for role in use.roles}):
        found.setdefault(role_words(role), role)
    found.pop(frozenset(), None)
    return _most(found)


def _most(roles: dict[frozenset[str], str]) -> dict[frozenset[str], str]:
    return dict(sorted(roles.items(), key=lambda one: one[1])[:_MOST_ROLES])
