# SPDX-License-Identifier: MIT
"""Names in articles, for the tests of merging: `article(3, "1994-05-01", "Ann Lowe = minister (f)", "Grey")`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reader.model.merging import DecidedPerson, Decisions, NameSummary, NameUse
from reader.model.person import Joining, Sex
from reader.survey.people.merge import merge_people
from reader.survey.people.name import block_of
from reader.text.words import name_key

_PERSON = re.compile(r"(?P<name>[^=(]+)(?:=(?P<roles>[^(]+))?(?:\((?P<sex>[mf])\))?")


@dataclass(frozen=True)
class Story:
    """An article by whom it names: name, roles, sex."""

    number: int
    day: int
    people: tuple[tuple[str, tuple[str, ...], Sex], ...]


def article(number: int, day: str, *people: str) -> Story:
    """An article of a day ("" for none) with people as `Name = role, role (f)`."""
    found = []
    for person in people:
        match = _PERSON.fullmatch(person)
        assert match
        roles = tuple(role.strip() for role in (match["roles"] or "").split(",") if role.strip())
        found.append((match["name"].strip(), roles, Sex(match["sex"] or "")))
    return Story(number, date.fromisoformat(day).toordinal() if day else 0, tuple(found))


class People:
    """What the survey makes of articles: all blocks of them, decided."""

    def __init__(self, stories: Sequence[Story]) -> None:
        ids = {key: place for place, key in enumerate(sorted({key for story in stories for key in _keys(story)}), 1)}
        self._company = {story.number: frozenset(ids[key] for key in _keys(story)) for story in stories}
        uses: defaultdict[tuple[str, str], list[NameUse]] = defaultdict(list)
        for story in stories:
            for name, roles, sex in story.people:
                uses[name_key(name), name].append(NameUse(story.number, story.day, 0, roles, sex))
        blocks: defaultdict[str, list[NameSummary]] = defaultdict(list)
        for (key, name), found in uses.items():
            blocks[block_of(name)].append(NameSummary(ids[key], key, name, tuple(found)))
        self.decisions = [merge_people(blocks[block], self._look_up) for block in sorted(blocks)]

    def _look_up(self, numbers: Iterable[int]) -> dict[int, frozenset[int]]:
        return {number: self._company[number] for number in numbers}

    @property
    def people(self) -> list[DecidedPerson]:
        """Everybody."""
        return [person for decided in self.decisions for person in decided.people]

    @property
    def groups(self) -> set[frozenset[str]]:
        """The keys of each person with more than one."""
        found = (frozenset(one.name.key for one in person.bearings) for person in self.people)
        return {group for group in found if len(group) > 1}

    @property
    def partition(self) -> set[frozenset[tuple[str, int]]]:
        """The uses of each person, as key and number of the article."""
        return {
            frozenset((one.name.key, use.number) for one in person.bearings for use in one.uses)
            for person in self.people
        }

    def offered(self) -> list[Joining]:
        """All offers."""
        return [joining for decided in self.decisions for joining, _ in decided.offered]

    def applied(self) -> list[Joining]:
        """All joins."""
        return [joining for decided in self.decisions for joining in decided.applied]


def people_of(*stories: Story) -> People:
    """Return what the survey makes of articles."""
    return People(stories)


def decided(*stories: Story) -> Sequence[Decisions]:
    """Return the decisions of all blocks."""
    return People(stories).decisions


def _keys(story: Story) -> list[str]:
    return [name_key(name) for name, _, _ in story.people]
