# SPDX-License-Identifier: MIT
"""People, and who said what, as they are in effect; worked out anew when the catalog or the user's work changes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from reader.catalog.catalog import Catalog
from reader.library.corrections import Corrections
from reader.library.effective import EffectivePeople, Person, Scope
from reader.library.user_speakers import CorrectedSpeakers, corrected_speakers, said_under
from reader.model.article import Article
from reader.model.person import Appearance, Joining
from reader.overlay.people_commands import OtherPerson

_OFFERED = 300  # proposals that are looked at


class PeopleState:
    """One state of it: made when it is first asked, and kept."""

    def __init__(
        self, catalog: Catalog, corrections: Corrections, articles: Callable[[Sequence[int]], Iterator[Article]]
    ) -> None:
        self.catalog = catalog
        self._corrections = corrections
        self._articles = articles
        self._bearers: dict[str, list[Person]] = {}
        self._keys: dict[int, str] = {}
        self._kept: list[Person] = []

    @cached_property
    def effective(self) -> EffectivePeople:
        """Who is who."""
        return EffectivePeople(self.catalog, [command for command, _ in self._corrections.people()])

    @cached_property
    def corrected(self) -> Mapping[int, CorrectedSpeakers]:
        """The articles of whose quotations the user said anything, by number."""
        numbers = (self.catalog.number_of(id_) for id_ in self._corrections.requoted())
        return corrected_speakers(self._articles([number for number in numbers if number is not None]))

    @cached_property
    def proposals(self) -> Sequence[tuple[Joining, Person, Person]]:
        """Who are perhaps the same, without those whom the user judged, or excluded."""
        joinings = self.catalog.proposed(_OFFERED)
        self.learn({key for joining in joinings for key in (joining.first, joining.second)})
        found = ((joining, self.bearer(joining.first), self.bearer(joining.second)) for joining in joinings)
        open_ = [(joining, one, two) for joining, one, two in found if one and two and one is not two]
        return [each for each in open_ if not self._judged(*each[1:])]

    @cached_property
    def _kept_apart(self) -> list[tuple[Person | None, Person | None]]:
        commands = (command for command, _ in self._corrections.people())
        pairs = [(one.first, one.second) for one in commands if isinstance(one, OtherPerson)]
        return [
            (self._meant(first.key, first.article_id), self._meant(second.key, second.article_id))
            for first, second in pairs
        ]

    def learn(self, keys: Iterable[str]) -> None:
        """Look up at once who bears these keys."""
        wanted: dict[str, list[Person]] = {key: [] for key in keys if key not in self._bearers}
        if wanted:
            for person in self.effective.people(self.catalog.bearing(wanted)):
                for key in person.scopes.keys() & wanted.keys():
                    wanted[key].append(person)
            self._bearers |= wanted

    def bearers(self, key: str) -> list[Person]:
        """Return everybody who bears a key."""
        self.learn([key])
        return self._bearers[key]

    def bearer(self, key: str, number: int | None = None) -> Person | None:
        """Return who bears a key, in an article or in most of them. The same object for the same person."""
        bearers = self.bearers(key)
        if number is not None:
            return next((person for person in bearers if person.bears(key, number)), None)
        return max(bearers, key=lambda person: _extent(person.scopes[key]), default=None)

    def key(self, person: Person) -> str:
        """Return by what a person is asked for."""
        if id(person) not in self._keys:
            self._kept.append(person)  # so that no other takes its place in memory
            self._keys[id(person)] = self.effective.key(person)
        return self._keys[id(person)]

    def appearances(self, person: Person) -> list[Appearance]:
        """Return where a person appears, by date, the undated last."""
        found = self.catalog.appearances(person.scopes)
        return [one for one in found if person.bears(one.key, one.number)]

    def said_under(self, scopes: Mapping[str, Scope], *, marked: bool = False) -> list[tuple[int, int]]:
        """Return article and ordinal of all that was said under these keys, each in its articles, by date.

        The undated come last. `marked`: only in marks.
        """
        whole = [key for key, scope in scopes.items() if scope is None]
        found = self.catalog.quotations_of(whole, marked=marked)
        for key, scope in scopes.items():
            if scope:
                found += self.catalog.quotations_of([key], numbers=scope, marked=marked)
        stored = [place for place in found if place[0] not in self.corrected]
        said = list(said_under(self.corrected.values(), scopes, marked=marked))
        if len(whole) == len(scopes) and not said:
            return stored
        rank = {number: at for at, number in enumerate(self.catalog.by_date({number for number, _ in stored + said}))}
        return sorted({*stored, *said}, key=lambda place: (rank.get(place[0], len(rank)), place[1]))

    def _judged(self, one: Person, other: Person) -> bool:
        if one.excluded or other.excluded:
            return True
        return any({id(first), id(second)} == {id(one), id(other)} for first, second in self._kept_apart)

    def _meant(self, key: str, article_id: str) -> Person | None:
        return self.bearer(key, self.catalog.number_of(article_id) if article_id else None)


def _extent(scope: Scope) -> float:
    return float("inf") if scope is None else len(scope)
