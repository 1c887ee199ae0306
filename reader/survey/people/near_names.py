# SPDX-License-Identifier: MIT
"""Offer names that are one letter apart and may be a misprint of each other. They are never joined unasked."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from reader.model.person import Joining
from reader.survey.people import reasons
from reader.survey.people.cluster import Cluster, said
from reader.survey.people.full_names import weight
from reader.text.likeness import is_within

_SHORTEST = {"surname": 5, "given": 4}  # letters of the word in which they differ
_CROWD = 24  # names that lack a letter alike: above, no sign of a misprint
_MOST = 8  # of a block
_RARE = 2  # articles: seldom enough to be a misprint


def offer_near_names(clusters: Sequence[Cluster], known: Collection[frozenset[str]]) -> list[tuple[Joining, float]]:
    """Return the likeliest pairs of a block, with the weight of each. Linear in the number of people.

    Of which keys something was offered already is in `known`.
    """
    pairs: dict[tuple[str, str], tuple[Cluster, Cluster]] = {}
    buckets: defaultdict[tuple[str, str], list[Cluster]] = defaultdict(list)
    for one in clusters:
        for hole in set(_holes(one)):
            buckets[hole].append(one)
    for near in buckets.values():
        for one, other in combinations(near, 2) if len(near) <= _CROWD else ():
            first, second = sorted((one, other), key=lambda each: (-len(each.articles), each.key))
            if frozenset((first.key, second.key)) not in known:
                pairs[first.key, second.key] = first, second
    offers = [offer for pair in sorted(pairs) if (offer := _offer(*pairs[pair]))]
    return sorted(offers, key=lambda one: (-one[0].confidence * one[1], one[0].first, one[0].second))[:_MOST]


def _holes(one: Cluster) -> Iterator[tuple[str, str]]:
    """Yield a name with each letter left out: of the surname, and of the given name that stands before it."""
    given = " ".join(one.name.given)
    for what, fixed, word in (("surname", given, one.name.surname), ("given", f"{one.name.surname}, ", given)):
        if len(word) >= _SHORTEST[what]:
            yield fixed, word
            for place in range(len(word)):
                yield fixed, word[:place] + word[place + 1 :]


def _offer(one: Cluster, other: Cluster) -> tuple[Joining, float] | None:
    mine, its = (" ".join((*each.name.given, each.name.surname)) for each in (one, other))
    if mine == its or not is_within(mine, its, 1) or not one.admits(other):
        return None
    grounds = one.grounds(other)
    rare = len(other.articles) <= _RARE
    if not grounds.some and not (grounds.near and rare and not grounds.conflict):
        return None
    confidence = 0.8 if grounds.strong else 0.7 if grounds.some and grounds.near else 0.6
    told = [*said(grounds, one.shared_role(other)), *((reasons.SAME_DAYS,) if grounds.near else ())]
    words = reasons.reason(reasons.NEARLY, *told, first=one.spelling, second=other.spelling)
    return Joining(one.key, other.key, confidence, words, applied=False), weight(len(one.articles), len(other.articles))
