# SPDX-License-Identifier: MIT
"""Surnames alone: whom they mean, article by article.

A surname goes to a full name of an article's months if nobody else of that name fits, or if the paper calls both the
same or names them with the same people. What fits nobody stays a person by itself, and so does a surname in an article
that has somebody of that surname besides.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.merging import NameSummary, NameUse
from reader.model.person import Joining
from reader.survey.people import reasons
from reader.survey.people.cluster import MONTHS, PAIR, Cluster, Company, agree, gap, role_sets, shared_role
from reader.survey.people.full_names import APPLIED, Outcome, weight
from reader.survey.people.roles import STRONG

_MOST = 32  # people of a surname that are weighed for an article, the foremost first
_FOREMOST = 10  # so many times as often as all others of that name together
_LIKE_CALLED = 2  # the same of one who is called alike
_DOUBTFUL = 0.6  # from here on it is worth a look
_KNOWN = 5  # articles in those months: with people around whom one is often named, too, a surname tells who is meant
_WELL_KNOWN = 30  # articles in those months: a surname alone tells it
_ROUNDS = 2  # the second with what the first one found
_COMMON = 8  # people of a surname: the name alone is too little, even if nobody else is near


@dataclass(frozen=True, slots=True)
class _Fit:
    cluster: Cluster
    near: int  # articles in those months
    role: float
    conflict: bool


@dataclass(frozen=True, slots=True)
class _Verdict:
    cluster: Cluster
    confidence: float
    grounds: tuple[str, ...]


def place_bare_names(bare: Iterable[NameSummary], clusters: Sequence[Cluster], company: Company) -> Outcome:
    """Give surnames alone to the people of that surname; what is left of each is a person of its own."""
    names = sorted(bare, key=lambda one: one.key)
    foremost = sorted(clusters, key=lambda one: (-len(one.articles), one.key))[:_MOST]
    verdicts: dict[int, dict[int, _Verdict | None]] = {summary.id: {} for summary in names}
    for _ in range(_ROUNDS):
        placed = _place(names, foremost, verdicts, company)
        if not placed:
            break
        _hand_over(placed)
    outcome = Outcome(list(clusters))
    for summary in names:
        found = [verdict for verdict in verdicts[summary.id].values() if verdict]
        rest = [use for use in summary.uses if not _is_sure(verdicts[summary.id].get(use.number))]
        outcome.applied += _joinings(summary, [verdict for verdict in found if _is_sure(verdict)])
        doubtful = [verdict for verdict in found if _DOUBTFUL <= verdict.confidence < APPLIED]
        outcome.offered += ((one, weight(len(doubtful), len(rest))) for one in _joinings(summary, doubtful))
        if rest:
            outcome.clusters.append(Cluster(summary, rest, company))
    return outcome


def _place(
    names: Iterable[NameSummary],
    clusters: Sequence[Cluster],
    verdicts: dict[int, dict[int, _Verdict | None]],
    company: Company,
) -> list[tuple[NameSummary, NameUse, _Verdict]]:
    """Weigh what isn't sure yet, and return what now is. What was given before makes people better known."""
    placed: list[tuple[NameSummary, NameUse, _Verdict]] = []
    taken = {number for one in clusters for number in one.articles}  # whoever read those knows better
    for summary in names:
        weighing = _Weighing(summary, clusters, company)
        known = verdicts[summary.id]
        for use in summary.uses:
            if not _is_sure(known.get(use.number)):
                known[use.number] = verdict = None if use.number in taken else weighing.verdict(use)
                if verdict and _is_sure(verdict):
                    placed.append((summary, use, verdict))
        taken |= {use.number for _, use, _ in placed}
    return placed


def _is_sure(verdict: _Verdict | None) -> bool:
    return verdict is not None and verdict.confidence >= APPLIED


def _hand_over(placed: Iterable[tuple[NameSummary, NameUse, _Verdict]]) -> None:
    """Give each cluster its uses, only now: whom a name means mustn't depend on what was weighed before."""
    uses: defaultdict[tuple[int, int], list[NameUse]] = defaultdict(list)
    summaries: dict[int, NameSummary] = {}
    clusters: dict[int, Cluster] = {}
    for summary, use, verdict in placed:
        uses[id(verdict.cluster), summary.id].append(use)
        summaries[summary.id] = summary
        clusters[id(verdict.cluster)] = verdict.cluster
    for (cluster, name), found in uses.items():
        clusters[cluster].bear(summaries[name], found)


class _Weighing:
    """Weighs for whom the uses of one surname alone stand. What takes long is done once for all of them, if at all."""

    def __init__(self, summary: NameSummary, clusters: Sequence[Cluster], company: Company) -> None:
        self._summary = summary
        self._clusters = clusters
        self._company = company
        self._likeness: dict[tuple[tuple[str, ...], int], tuple[float, bool]] = {}
        self._known: dict[int, frozenset[int]] | None = None

    def verdict(self, use: NameUse) -> _Verdict | None:
        """Return whom one use means, as far as that can be told."""
        fits = [
            self._fit(use, cluster, near)
            for cluster in self._clusters
            if agree(use.sex, cluster.sex) and (near := cluster.appearances_near(use.day))
        ]
        if len(fits) > 1:
            return self._of_several(use, fits)
        return self._of_one(use, fits[0]) if fits else None

    def _fit(self, use: NameUse, cluster: Cluster, near: int) -> _Fit:
        role, conflict = self._compared(use, cluster)
        return _Fit(cluster, near, role, conflict)

    def _compared(self, use: NameUse, cluster: Cluster) -> tuple[float, bool]:
        """Return how alike their roles are, and whether these contradict each other."""
        pair = use.roles, id(cluster)
        if pair not in self._likeness:
            roles = role_sets([use])
            role = cluster.likeness(roles)
            self._likeness[pair] = role, role == 0 and cluster.contradicts(frozenset().union(*roles))
        return self._likeness[pair]

    def _of_several(self, use: NameUse, fits: Sequence[_Fit]) -> _Verdict | None:
        strong = [fit for fit in fits if fit.role >= STRONG]
        if len(strong) == 1:
            return _Verdict(strong[0].cluster, 0.93, _roles(use, strong[0]))
        among = strong or fits
        shared = {id(fit): self._shared(use, fit) for fit in among}
        together = [fit for fit in among if shared[id(fit)] >= PAIR]
        if len(together) == 1:
            fit = together[0]
            sure = _DOUBTFUL if fit.conflict else 0.92
            return _Verdict(fit.cluster, sure, (*_roles(use, fit), reasons.COMPANY))
        foremost = max(among, key=lambda fit: (fit.near, fit.cluster.key))
        rest = sum(fit.near for fit in fits) - foremost.near
        known = _is_known(foremost, shared[id(foremost)])
        by_role = foremost.role > 0 and foremost.near >= max(_KNOWN, _LIKE_CALLED * rest)
        if by_role or (foremost.near >= _FOREMOST * rest and known and not foremost.conflict):
            return _Verdict(foremost.cluster, 0.9, (*_roles(use, foremost), reasons.FOREMOST))
        return None

    def _of_one(self, use: NameUse, fit: _Fit) -> _Verdict:
        """Weigh the only one who fits. A surname of which nothing is said may be a firm's, or a stranger's."""
        others = len(self._clusters)
        ground = (*_roles(use, fit), reasons.ONLY if others == 1 else reasons.ONLY_IN_PERIOD)
        if fit.role >= STRONG:
            return _Verdict(fit.cluster, 0.97, ground)
        if fit.role > 0:
            rivals = (one for one in self._clusters if one is not fit.cluster and agree(use.sex, one.sex))
            if any(self._compared(use, one)[0] >= fit.role for one in rivals):  # in other years
                return _Verdict(fit.cluster, _DOUBTFUL, (reasons.OTHERS_FIT,))
            return _Verdict(fit.cluster, 0.94, ground)
        if fit.conflict:
            return _Verdict(fit.cluster, _DOUBTFUL if others == 1 else 0.5, (reasons.OTHER_ROLES,))
        shared = self._shared(use, fit)
        steps = (
            (shared >= PAIR, 0.93, reasons.COMPANY),
            (others > _COMMON, 0.5, reasons.COMMON),
            (_is_known(fit, shared), 0.9, reasons.OFTEN),
            (True, _DOUBTFUL, reasons.LITTLE),
        )
        confidence, why = next((sure, why) for true, sure, why in steps if true)
        return _Verdict(fit.cluster, confidence, (*ground, why))

    def _shared(self, use: NameUse, fit: _Fit) -> int:
        """Count who is named with the surname, and somewhere with the person."""
        if self._known is None:
            self._known = dict(self._company([each.number for each in self._summary.uses]))
        return len(self._known.get(use.number, frozenset()) & fit.cluster.companions())


def _is_known(fit: _Fit, shared: int) -> bool:
    return fit.near >= (_KNOWN if shared else _WELL_KNOWN)


def _roles(use: NameUse, fit: _Fit) -> tuple[str, ...]:
    if not fit.role:
        return ()
    return (reasons.ROLE.format(role=f'"{shared_role(fit.cluster.roles, role_sets([use]))}"'),)


def _joinings(summary: NameSummary, verdicts: Sequence[_Verdict]) -> list[Joining]:
    """Return one line for each person to whom the name goes in articles, with what most of these rest on."""
    by_person: defaultdict[int, list[_Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_person[id(verdict.cluster)].append(verdict)
    found = []
    for each in by_person.values():
        cluster, applied = each[0].cluster, each[0].confidence >= APPLIED
        grounds = min(Counter(one.grounds for one in each).items(), key=lambda one: (-one[1], one[0]))[0]
        words = reasons.reason(
            reasons.BARE if applied else reasons.BARE_DOUBTFUL,
            *grounds,
            first=cluster.spelling,
            second=summary.spelling,
            count=len(each),
            all=len(summary.uses),
        )
        confidence = sum(one.confidence for one in each) / len(each)
        found.append(Joining(cluster.key, summary.key, confidence, words, applied=applied))
    return sorted(found, key=lambda one: one.first)


def join_bare_spellings(left: Sequence[Cluster], same: dict[str, str]) -> Outcome:
    """Join what is left of surnames alone that are one in other letters, where the paper calls both the same."""
    outcome = Outcome()
    spelt: dict[str, Cluster] = {}
    for one in sorted(left, key=lambda one: (-len(one.articles), one.key)):
        first = spelt.setdefault(same[one.name.surname], one)
        if first is one or not first.admits(one):
            outcome.clusters.append(one)
            continue
        role = first.likeness(one.roles)
        words = reasons.reason(
            reasons.LETTERS,
            *((reasons.ROLE.format(role=f'"{first.shared_role(one)}"'),) if role else ()),
            first=first.spelling,
            second=one.spelling,
        )
        sure = role >= STRONG and gap(first.days, one.days) <= MONTHS
        joining = Joining(first.key, one.key, 0.93 if sure else 0.7, words, applied=sure)
        if sure:
            outcome.applied.append(joining)
            first.take(one)
        else:
            outcome.offered.append((joining, weight(len(first.articles), len(one.articles))))
            outcome.clusters.append(one)
    return outcome
