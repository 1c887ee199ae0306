# SPDX-License-Identifier: MIT
"""From the names of a block to the people in it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from reader.model.merging import Bearing, DecidedPerson, Decisions, NameSummary
from reader.survey.people.bare_names import join_bare_spellings, place_bare_names
from reader.survey.people.cluster import Cluster, Company, lives
from reader.survey.people.full_names import FullNames, Outcome
from reader.survey.people.letters import surnames_alike
from reader.survey.people.name import PersonalName, parse_name
from reader.survey.people.near_names import offer_near_names
from reader.survey.people.roles import chief_role
from reader.text.people.name_list import is_given, is_surname


def merge_people(block: Iterable[NameSummary], company: Company) -> Decisions:
    """Decide who is who among the names of one block (see `block_of`), whatever their order.

    The number of steps grows with the names and their uses, not with pairs of them.
    """
    names = [summary for summary in block if summary.uses]
    alike = surnames_alike({parse_name(summary.spelling).surname for summary in names})
    by_surname: defaultdict[str, list[NameSummary]] = defaultdict(list)
    for summary in names:
        by_surname[alike[parse_name(summary.spelling).surname]].append(summary)
    whole = Outcome()
    for surname in sorted(by_surname):
        of_one = _of_surname(by_surname[surname], alike, company)
        whole.clusters += of_one.clusters
        whole.applied += of_one.applied
        whole.offered += of_one.offered
    whole.offered += offer_near_names(whole.clusters, {frozenset((one.first, one.second)) for one, _ in whole.offered})
    people = sorted((_decided(cluster) for cluster in whole.clusters), key=lambda one: one.bearings[0].name.key)
    return Decisions(tuple(people), tuple(whole.applied), tuple(whole.offered))


def _of_surname(names: Sequence[NameSummary], alike: dict[str, str], company: Company) -> Outcome:
    if len(names) == 1:
        return Outcome(lives(names[0], company))
    inner = {parse_name(summary.spelling).given[1:] for summary in names}
    bare = [summary for summary in names if _is_bare(parse_name(summary.spelling), inner)]
    bare_ids = {summary.id for summary in bare}
    full = [summary for summary in names if summary.id not in bare_ids]
    joined = FullNames(one for summary in full for one in lives(summary, company)).join()
    people = len(joined.clusters)
    placed = place_bare_names(bare, joined.clusters, company)
    left = join_bare_spellings(placed.clusters[people:], alike)
    return Outcome(
        placed.clusters[:people] + left.clusters,
        joined.applied + placed.applied + left.applied,
        joined.offered + placed.offered + left.offered,
    )


def _is_bare(name: PersonalName, inner: Collection[tuple[str, ...]]) -> bool:
    """Tell whether a name has no given name: Márquez, and García Márquez where there is Gabriel García Márquez."""
    return not name.given or (name.given in inner and not _has_given(name))


def _has_given(name: PersonalName) -> bool:
    """Tell whether a name says more than surnames."""
    return any(len(each) > 1 and (is_given(each) or not is_surname(each)) for each in name.given)


def _decided(cluster: Cluster) -> DecidedPerson:
    bearings = [
        Bearing(cluster.summaries[name], tuple(uses), whole=len(uses) == len(cluster.summaries[name].uses))
        for name, uses in cluster.uses.items()
    ]
    bearings.sort(key=lambda one: (-len(one.uses), one.name.key))
    chief = min(bearings, key=_authority)
    role = chief_role((role for one in bearings for role in _roles_of(one)), _roles_of(chief))
    return DecidedPerson(chief.name.spelling, role, tuple(bearings))


def _roles_of(bearing: Bearing) -> Iterator[str]:
    return (role for use in bearing.uses for role in use.roles)


def _authority(bearing: Bearing) -> tuple[bool, int, str]:
    """Order the names of a person: those with a given name first, then the most used."""
    return not _has_given(parse_name(bearing.name.spelling)), -len(bearing.uses), bearing.name.key
