# SPDX-License-Identifier: MIT
"""What the survey reads of names, a block of them at a time, and the people that it makes of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, groupby
from operator import itemgetter

from reader.catalog.base import CatalogBase, many
from reader.catalog.packing import texts
from reader.model.article import SpeakerKind
from reader.model.merging import DecidedPerson, Decisions, NameSummary, NameUse
from reader.model.person import Sex

_PUT_PERSON = "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_JOINING = "INSERT INTO joining VALUES (?, ?, ?, ?, ?, ?, ?)"


class PeoplingRecords(CatalogBase):
    """Names wait here (`stale_name`) from when an article with them comes, changes or goes until they are decided."""

    def forget_blocks(self) -> None:
        """Let everybody be decided anew, by other rules. Whoever comes out the same keeps the number."""
        self._write_visibly.run("DELETE FROM joining")
        self._write.run("DELETE FROM person")
        self._write.run("UPDATE name SET block = '' WHERE block <> ''")
        self._write.run(
            "INSERT OR IGNORE INTO stale_name SELECT id FROM name WHERE kind = ?", (SpeakerKind.PERSON.value,)
        )

    def without_block(self) -> Iterator[tuple[int, str]]:
        """Yield number and spelling of each name that waits and has no block yet. May be written between."""
        found = self._database.pages(
            """SELECT s.name, n.spelling FROM stale_name s JOIN name n ON n.id = s.name
            WHERE s.name > ? AND n.block = '' ORDER BY s.name LIMIT ?""",
            size=5000,
        )
        return ((name, spelling) for name, spelling in found)

    def set_blocks(self, blocks: Mapping[int, str]) -> None:
        """Note to which blocks names belong."""
        self._write.run_many("UPDATE name SET block = ? WHERE id = ?", ((block, id_) for id_, block in blocks.items()))

    def stale_blocks(self) -> list[tuple[str, int]]:
        """Return the blocks with names that wait, in order, and how many names each has in all."""
        return self._database.rows(
            """SELECT block, count(*) FROM name WHERE block IN
                (SELECT n.block FROM stale_name s JOIN name n ON n.id = s.name WHERE n.block <> '')
            GROUP BY block ORDER BY block"""
        )

    def named_in(self, blocks: Iterable[str]) -> dict[str, list[NameSummary]]:
        """Return all names of blocks that stand in an article which is there, by block."""
        rows = self._database.stream(
            """SELECT n.block, n.id, n.key, n.spelling, x.number, a.earliest, x.quotations, x.roles, x.sex,
                x.confidence, coalesce(x.person, n.person)
            FROM name n JOIN appearance x ON x.name = n.id JOIN article a ON a.number = x.number AND a.shown = 1
            WHERE n.block IN (SELECT value FROM json_each(?)) ORDER BY n.block, n.id, x.number""",
            many(blocks),
        )
        named: dict[str, list[NameSummary]] = {}
        for (block, id_, key, spelling), uses in groupby(rows, itemgetter(0, 1, 2, 3)):
            found = tuple(
                NameUse(number, day, said, _roles(roles), Sex(sex), confidence, person)
                for *_, number, day, said, roles, sex, confidence, person in uses
            )
            named.setdefault(block, []).append(NameSummary(id_, key, spelling, found))
        return named

    def company(self, numbers: Iterable[int]) -> dict[int, frozenset[int]]:
        """Return the names in articles, by the articles' numbers."""
        rows = self._database.rows(
            "SELECT number, name FROM appearance WHERE number IN (SELECT value FROM json_each(?))", many(numbers)
        )
        return {number: frozenset(name for _, name in names) for number, names in groupby(rows, itemgetter(0))}

    def put_people(self, decisions: Mapping[str, Decisions]) -> None:
        """Put what was decided of blocks in the place of what was known of them; none of their names waits any more."""
        blocks = many(decisions)
        self._write_visibly.run("DELETE FROM person WHERE block IN (SELECT value FROM json_each(?))", blocks)
        self._write.run("DELETE FROM joining WHERE block IN (SELECT value FROM json_each(?))", blocks)
        self._write.run(
            """DELETE FROM stale_name WHERE name IN
                (SELECT id FROM name WHERE block IN (SELECT value FROM json_each(?)))""",
            blocks,
        )
        decided = [(block, person) for block, found in decisions.items() for person in found.people]
        numbers = self._numbers([person for _, person in decided])
        self._write.run_many(
            _PUT_PERSON, (_person_row(number, *one) for number, one in zip(numbers, decided, strict=True))
        )
        self._write.run_many(
            "INSERT INTO person_name VALUES (?, ?, ?, ?, ?, ?)",
            chain.from_iterable(_name_rows(number, one) for number, (_, one) in zip(numbers, decided, strict=True)),
        )
        self._set_bearers((number, person) for number, (_, person) in zip(numbers, decided, strict=True))
        self._write.run_many(_PUT_JOINING, chain.from_iterable(_joining_rows(*one) for one in decisions.items()))
        self._add_to_state("peopling", 1)

    def _numbers(self, people: Sequence[DecidedPerson]) -> list[int]:
        """Return a number for each: the one that most of it had before, unless another has more of that, or a new one.

        The more words a name has, the more it counts. People of other blocks, which stay as they are, keep theirs.
        """
        votes = [
            (-weight, place, before)
            for place, person in enumerate(people)
            for before, weight in _before(person).items()
            if before
        ]
        taken = {
            number
            for (number,) in self._database.rows(
                "SELECT number FROM person WHERE number IN (SELECT value FROM json_each(?))",
                many({before for _, _, before in votes}),
            )
        }
        numbers: dict[int, int] = {}
        for _, place, before in sorted(votes):
            if place not in numbers and before not in taken:
                numbers[place] = before
                taken.add(before)
        latest = self._database.number("SELECT seq FROM sqlite_sequence WHERE name = 'person'")
        for place in range(len(people)):
            if place not in numbers:
                latest += 1
                numbers[place] = latest
        return [numbers[place] for place in range(len(people))]

    def _set_bearers(self, people: Iterable[tuple[int, DecidedPerson]]) -> None:
        """Note whose each name is in general, and, where it is another's in some articles, whose there."""
        bearings = defaultdict(list)
        for number, person in people:
            for bearing in person.bearings:
                bearings[bearing.name.id].append((len(bearing.uses), number, bearing))
        general = {name: max(found, key=itemgetter(0, 1))[1] for name, found in bearings.items()}
        self._write.run_many(
            "UPDATE name SET person = ?1 WHERE id = ?2 AND person <> ?1",
            ((person, name) for name, person in general.items()),
        )
        self._write.run(
            "UPDATE appearance SET person = NULL WHERE person IS NOT NULL AND name IN (SELECT value FROM json_each(?))",
            many(general),
        )
        self._write.run_many(
            "UPDATE appearance SET person = ? WHERE number = ? AND name = ?",
            (
                (number, use.number, name)
                for name, found in bearings.items()
                for _, number, bearing in found
                if number != general[name]
                for use in bearing.uses
            ),
        )


def _before(person: DecidedPerson) -> Counter[int]:
    found: Counter[int] = Counter()
    for bearing in person.bearings:
        words = len(bearing.name.key.split())
        for use in bearing.uses:
            found[use.person] += words
    return found


def _person_row(number: int, block: str, person: DecidedPerson) -> tuple[object, ...]:
    uses = [use for bearing in person.bearings for use in bearing.uses]
    days = [use.day for use in uses if use.day]
    quotations = sum(use.quotations for use in uses)
    first, last = min(days, default=0), max(days, default=0)
    sure = max(use.confidence for use in uses)
    return number, block, person.name, person.role, len(uses), quotations, first, last, sure


def _name_rows(number: int, person: DecidedPerson) -> Iterator[tuple[int, ...]]:
    for place, bearing in enumerate(person.bearings):
        quotations = sum(use.quotations for use in bearing.uses)
        yield number, place, bearing.name.id, len(bearing.uses), quotations, int(bearing.whole)


def _joining_rows(block: str, decisions: Decisions) -> Iterator[tuple[object, ...]]:
    for joining, weight in (*((one, 0.0) for one in decisions.applied), *decisions.offered):
        yield block, joining.first, joining.second, joining.confidence, joining.reason, int(joining.applied), weight


@lru_cache(maxsize=65536)
def _roles(packed: str) -> tuple[str, ...]:
    return texts(packed)
