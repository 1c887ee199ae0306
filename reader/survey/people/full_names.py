# SPDX-License-Identifier: MIT
"""Join full names of one surname: other letters, fewer given names, initials, short forms.

Names that say most come first, and each further one goes to the only one that it fits. So nothing is compared with
everything, and no order of arrival decides.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from reader.model.person import Joining
from reader.survey.people import reasons
from reader.survey.people.cluster import Cluster, Grounds, said
from reader.survey.people.letters import is_cyrillic, looks_russian, same_words
from reader.survey.people.name import PersonalName
from reader.survey.people.words import LONG_FORMS

APPLIED = 0.9
"""From this confidence on names are joined."""

_CROWD = 64  # so many that a name may fit: none of them is looked at
_FEW = 2  # given names with a surname: still they tell people apart
_SOME = 4  # given names with a surname: two different people of one full name are still unlikely
_COMMON = 8  # given names with a surname: two may have the same
_OFFERED = 2  # of a name that fits several


class Relation(Enum):
    """How a name is related to one that says more. The value is how its reason begins."""

    LETTERS = reasons.LETTERS
    LESS = reasons.LESS
    INITIALS = reasons.INITIALS
    SHORT_FORM = reasons.SHORT_FORM


@dataclass(slots=True)
class Outcome:
    """What came of comparing: people, why names were joined, and what is offered with the weight of each."""

    clusters: list[Cluster] = field(default_factory=list)
    applied: list[Joining] = field(default_factory=list)
    offered: list[tuple[Joining, float]] = field(default_factory=list)


class FullNames:
    """The people of one surname (in whatever letters) of whom more than that is known."""

    def __init__(self, names: Iterable[Cluster]) -> None:
        self._names = sorted(
            names, key=lambda one: (*(-int(part) for part in one.name.fullness), -len(one.articles), one.key)
        )
        self._alike = same_words({each for one in self._names for each in one.name.given if len(each) > 1})
        self._firsts = {self._first(one.name) for one in self._names if not one.name.initial_first}
        self._by_first: defaultdict[str, list[Cluster]] = defaultdict(list)
        self._by_initial: defaultdict[str, list[Cluster]] = defaultdict(list)
        self._outcome = Outcome()

    def join(self) -> Outcome:
        """Join what is sure and offer what is not."""
        for one in self._names:
            if not self._place(one, self._candidates(one)):
                self._outcome.clusters.append(one)
                self._register(one)
        self._join_short_forms()
        return self._outcome

    def _first(self, name: PersonalName) -> str:
        return self._alike.get(name.given[0], name.given[0])

    def _register(self, one: Cluster) -> None:
        self._by_initial[letter_of(one.name.given[0])].append(one)
        if not one.name.initial_first:
            self._by_first[self._first(one.name)].append(one)

    def _candidates(self, one: Cluster) -> list[tuple[Cluster, Relation]]:
        if one.name.initial_first:
            near = list(self._by_initial[letter_of(one.name.given[0])])
            if len(called := _without_initial(one.name)) < len(one.name.given):
                near += self._by_first[self._alike[called[0]]]
        else:
            near = self._by_first[self._first(one.name)]
        if len(near) > _CROWD:
            return []
        found = ((other, self._relation(other.name, one.name)) for other in near)
        return [(other, relation) for other, relation in found if relation and other.admits(one)]

    def _relation(self, fuller: PersonalName, name: PersonalName) -> Relation | None:
        """Return how a name is related to one that came before it; None if they can't be one person's."""
        if fuller.suffix and name.suffix and fuller.suffix != name.suffix:
            return None
        mine, its = fuller.given, name.given
        if name.initial_first and letter_of(mine[0]) != letter_of(its[0]):
            its = _without_initial(name)  # Ross Perot came first, here is H. Ross Perot
        if not all(map(self._compatible, mine, its)):
            return None
        if len(its[0]) == 1:
            return Relation.INITIALS
        same = len(mine) == len(its) == len(name.given) and all(len(each) > 1 for each in (*mine, *its))
        return Relation.LETTERS if same and fuller.suffix == name.suffix else Relation.LESS

    def _compatible(self, fuller: str, given: str) -> bool:
        if len(fuller) == 1 or len(given) == 1:
            return letter_of(fuller) == letter_of(given)
        return self._alike[fuller] == self._alike[given]

    def _place(self, one: Cluster, candidates: Sequence[tuple[Cluster, Relation]]) -> bool:
        """Join a name to the one that it fits, or offer what is likely; tell whether it was joined."""
        weighed = [(other, relation, other.grounds(one)) for other, relation in candidates]
        if len(weighed) > 1 and len(strong := [each for each in weighed if each[2].strong]) == 1:
            other, relation, grounds = strong[0]
            self._join(other, one, relation, grounds, 0.92)
            return True
        if len(weighed) == 1:
            other, relation, grounds = weighed[0]
            confidence = self._confidence(relation, other, one, grounds)
            if confidence >= APPLIED:
                self._join(other, one, relation, grounds, confidence)
                return True
            self._offer(other, one, relation, grounds, confidence)
        for other, relation, grounds in sorted(weighed, key=_likeliest)[: _OFFERED * (len(weighed) > 1)]:
            self._offer(other, one, relation, grounds, 0.65 if grounds.some else 0.5, reasons.OTHERS_FIT)
        return False

    def _confidence(self, relation: Relation, other: Cluster, one: Cluster, grounds: Grounds) -> float:
        """Return how sure it is that a name is that of the only one that it fits."""
        match relation:
            case Relation.LETTERS:
                return _of_letters(other.name, one.name, grounds)
            case _ if bool(other.name.suffix) != bool(one.name.suffix) and not (grounds.role >= 1 or grounds.company):
                return 0.7  # father and son
            case Relation.LESS:
                return self._of_less(grounds)
            case Relation.INITIALS:
                return self._of_initials(other.name, one.name, grounds)
            case Relation.SHORT_FORM:
                return 0.92 if grounds.strong or (grounds.some and len(self._firsts) <= _COMMON) else 0.6

    def _of_less(self, grounds: Grounds) -> float:
        if grounds.some:
            return 0.97
        if len(self._firsts) > _COMMON:
            return 0.7 if grounds.conflict or grounds.years > 1 else 0.85
        if grounds.conflict:
            return 0.75 if grounds.years > 1 or len(self._firsts) > _SOME else 0.9
        if len(self._firsts) > _FEW and not grounds.near:
            return 0.85
        return 0.93 if grounds.years <= 5 else 0.8

    def _of_initials(self, fuller: PersonalName, name: PersonalName, grounds: Grounds) -> float:
        if grounds.strong or (grounds.some and len(self._firsts) <= _COMMON):
            return 0.95
        if len(name.given) > 1 and fuller.given == name.given:
            return 0.95  # R.N. and R. N.
        if len(self._firsts) > _FEW or grounds.conflict:
            return 0.6
        all_fit = len(name.given) > 1 and len(fuller.given) == len(name.given)
        return 0.92 if all_fit and grounds.years <= 2 else 0.75

    def _join_short_forms(self) -> None:
        """Join Bill, or Billy, to William; where there are several of either they stay apart."""
        by_long: defaultdict[str, list[Cluster]] = defaultdict(list)
        for one in self._outcome.clusters:
            if not one.name.initial_first:
                for long in LONG_FORMS.get(one.name.given[0], ()):
                    by_long[long].append(one)
        gone: set[int] = set()
        for long in sorted(by_long):
            here = sorted(
                (one for one in by_long[long] if id(one) not in gone),
                key=lambda one: (one.name.given[0] != long, -len(one.articles), one.key),
            )
            if len(here) != 2 or here[0].name.given[0] == here[1].name.given[0] or not self._may_be(*here):
                continue
            if self._place(here[1], [(here[0], Relation.SHORT_FORM)]):
                gone.add(id(here[1]))
        self._outcome.clusters = [one for one in self._outcome.clusters if id(one) not in gone]

    def _may_be(self, written: Cluster, short: Cluster) -> bool:
        spelt_out = replace(short.name, given=(written.name.given[0], *short.name.given[1:]))
        return self._relation(written.name, spelt_out) is not None and written.admits(short)

    def _join(self, other: Cluster, one: Cluster, relation: Relation, grounds: Grounds, confidence: float) -> None:
        joining = _joining(other, one, relation, grounds, confidence, reasons.ONLY if not grounds.strong else "")
        self._outcome.applied.append(joining)
        other.take(one)

    def _offer(
        self, other: Cluster, one: Cluster, relation: Relation, grounds: Grounds, confidence: float, *why: str
    ) -> None:
        common = (reasons.COMMON,) if len(self._firsts) > _COMMON else ()
        joining = _joining(other, one, relation, grounds, confidence, *why, *common)
        self._outcome.offered.append((joining, weight(len(other.articles), len(one.articles))))


def weight(one: int, other: int) -> float:
    """Return how much hangs on whether two are one, by the numbers of their articles."""
    return math.sqrt(min(one, other)) + math.sqrt(math.sqrt(max(one, other)))


def _of_letters(one: PersonalName, other: PersonalName, grounds: Grounds) -> float:
    if one.surname == other.surname and one.given[0] == other.given[0]:
        return 0.97 if grounds.some else 0.93
    scripts = is_cyrillic(one.surname) != is_cyrillic(other.surname)
    if scripts or (looks_russian(one.surname) and looks_russian(other.surname)):
        return 0.95
    return 0.92 if grounds.strong else 0.7


def _joining(
    other: Cluster, one: Cluster, relation: Relation, grounds: Grounds, confidence: float, *why: str
) -> Joining:
    told = [*said(grounds, other.shared_role(one)), *filter(None, why)]
    turned = relation is Relation.LESS and len(one.name.given) > len(other.name.given)
    fuller, shorter = (one, other) if turned else (other, one)
    words = reasons.reason(relation.value, *told, first=fuller.spelling, second=shorter.spelling)
    return Joining(other.key, one.key, confidence, words, applied=confidence >= APPLIED)


def _likeliest(weighed: tuple[Cluster, Relation, Grounds]) -> tuple[float, float, int, str]:
    other, _, grounds = weighed
    return -grounds.role, -grounds.company, -len(other.articles), other.key


def _without_initial(name: PersonalName) -> tuple[str, ...]:
    """Return given names without the initials before the one by which somebody is called, if there is such a one."""
    called = next((place for place, each in enumerate(name.given) if len(each) > 1), 0)
    return name.given[called:]


def letter_of(given: str) -> str:
    """Return the first letter of a name in Latin ones, so that П. fits Pavel."""
    return _INITIALS.get(given[0], given[0])


_INITIALS = dict(zip("абвгдежзийклмнопрстуфхцчшщыэюя", "abvgdezziyklmnoprstufktcssyeyy", strict=True))
