# SPDX-License-Identifier: MIT
"""Roles: when the paper called a person what, and whether two descriptions agree."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from reader.model.person import Appearance, RoleUse
from reader.survey.people.words import GENERIC_ROLES, ROLE_STOPS
from reader.text.words import fold, name_key, words

STRONG = 1.5
"""From this likeness on two descriptions are one office; anything above 0 is some likeness."""

_GENERIC = frozenset(map(fold, GENERIC_ROLES))
_STOPS = frozenset(map(fold, ROLE_STOPS))
_UNDATED = 1 << 30


def role_uses(appearances: Iterable[Appearance]) -> tuple[RoleUse, ...]:
    """Return what a person was called, by the day on which it was first (the undated last), as in an authority record.

    Spellings that differ in capitals or signs are one role, in the commonest of them.
    """
    uses: defaultdict[str, list[tuple[str, Appearance]]] = defaultdict(list)
    for appearance in appearances:
        for role in {name_key(role): role for role in appearance.roles}.values():
            uses[name_key(role)].append((role, appearance))
    found = []
    for each in uses.values():
        days = [(one.earliest, one.latest or one.earliest) for _, one in each if one.earliest]
        first, last = (min(day for day, _ in days), max(day for _, day in days)) if days else (None, None)
        found.append(RoleUse(_commonest(role for role, _ in each), first, last, len(each)))
    return tuple(sorted(found, key=lambda use: (use.first.toordinal() if use.first else _UNDATED, use.role)))


def chief_role(roles: Iterable[str], beside: Iterable[str] = ()) -> str:
    """Return the role that is given most often, "" if there is none; of equals one of those that stand `beside` a name.

    So a name isn't told with a role in another language, where papers of several write of one person.
    """
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for role in roles:
        counts[name_key(role)][role] += 1
    if not counts:
        return ""
    near = {name_key(role) for role in beside}
    chief = min(counts.items(), key=lambda one: (-one[1].total(), one[0] not in near, -len(one[0]), one[0]))[1]
    return _commonest(chief.elements())


@lru_cache(maxsize=65536)
def role_words(role: str) -> frozenset[str]:
    """Return what a role is made of, without words that say nothing."""
    return frozenset(word.removesuffix("'s") for word, _, _ in words(role) if word not in _STOPS)


def likeness(one: Iterable[frozenset[str]], other: Iterable[frozenset[str]]) -> float:
    """Return how much the likeliest two of two people's roles share (see `STRONG`)."""
    others = list(other)
    return max((_shared(mine, its) for mine in one for its in others), default=0.0)


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Weigh what two roles have in common: nothing if they are offices of one kind, each at a place of its own."""
    common = one & other
    if common <= _GENERIC and not one <= _GENERIC and not other <= _GENERIC:
        return 0.0
    return sum(0.5 if word in _GENERIC else 1.0 for word in common)


def _commonest(spellings: Iterable[str]) -> str:
    return max(Counter(spellings).items(), key=lambda one: (one[1], one[0]))[0]  # of equals one in small letters
