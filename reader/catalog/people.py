# SPDX-License-Identifier: MIT
"""People over the archive, for reading: who there is, where they appear, what they said."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby

from reader.catalog.base import CatalogBase, many
from reader.catalog.packing import day_of, texts
from reader.model.article import QuotationKind, SpeakerKind
from reader.model.person import Appearance, Joining, KeyUse, PersonEntry, Unnamed
from reader.sqlite.database import Row

_PEOPLE = """SELECT u.person, u.place, p.name, p.role, p.articles, p.quotations, p.first, p.last,
    p.confidence, n.key, n.spelling, u.articles, u.quotations, u.whole
FROM person_name u JOIN person p ON p.number = u.person JOIN name n ON n.id = u.name"""
# Without a look at the articles, while all names of a great archive wait: only their index is read.
_UNDECIDED = """SELECT -n.id, 0, n.spelling, '', count(*), sum(x.quotations), 0, 0,
    max(x.confidence), n.key, n.spelling, count(*), sum(x.quotations), 1
FROM stale_name s JOIN name n ON n.id = s.name LEFT JOIN person p ON p.number = n.person
    JOIN appearance x ON x.name = n.id
WHERE p.number IS NULL AND x.number NOT IN (SELECT number FROM article WHERE shown = 0) AND {}
GROUP BY s.name ORDER BY s.name LIMIT ?"""
_AFTER = _UNDECIDED.format("s.name > ?")
_UNDECIDED_OF = _UNDECIDED.format("n.key IN (SELECT value FROM json_each(?))")
_BEARING = f"""{_PEOPLE} WHERE u.person IN (SELECT u.person FROM person_name u JOIN name n ON n.id = u.name
    WHERE n.key IN (SELECT value FROM json_each(?))) ORDER BY u.person, u.place"""  # noqa: S608 - of constants
_APPEARANCE = """SELECT x.number, n.key, n.spelling, x.mentions, x.quotations, x.roles, a.earliest, a.latest,
    coalesce(x.person, n.person)
FROM appearance x JOIN name n ON n.id = x.name JOIN article a ON a.number = x.number AND a.shown = 1"""
_BY_DATE = "ORDER BY a.earliest = 0, a.earliest, a.latest, x.number"
_WITH_KEY = f"{_APPEARANCE} WHERE n.key IN (SELECT value FROM json_each(?)) {_BY_DATE}"  # noqa: S608 - of constants
_SAID_UNDER = f"""SELECT DISTINCT x.number, x.ordinal
FROM said x JOIN name n ON n.id = x.name JOIN article a ON a.number = x.number AND a.shown = 1
WHERE n.key IN (SELECT value FROM json_each(?1))
    AND (?2 IS NULL OR x.number IN (SELECT value FROM json_each(?2)))
    AND (x.kind <> '{QuotationKind.INDIRECT}' OR NOT ?3)
{_BY_DATE}, x.ordinal"""  # noqa: S608 - of constants
_TOGETHER = """SELECT b.person, count(DISTINCT b.number) FROM bearer b
WHERE b.number IN (SELECT value FROM json_each(?)) AND b.person <> 0 GROUP BY b.person ORDER BY 2 DESC, 1 LIMIT ?"""
_CHOSEN = "SELECT number FROM article WHERE number IN (SELECT value FROM json_each(?)) ORDER BY "


class PeopleRecords(CatalogBase):
    """What the survey decided by itself, without what the user says of it. Articles that have vanished are left out.

    A person is a set of keys, and of single appearances under keys that several people share. Whoever is undecided has
    no days yet.
    """

    def people(self) -> Iterator[PersonEntry]:
        """Yield everybody, in no order that means anything. May be written between."""
        pages = self._database.pages(
            f"{_PEOPLE} WHERE (u.person, u.place) > (?, ?) ORDER BY u.person, u.place LIMIT ?",
            start=(0, -1),
            size=5000,
        )
        for _, rows in groupby(pages, lambda row: row[0]):
            yield _person(list(rows))
        last = 0
        while page := self._database.rows(_AFTER, (last, 5000)):
            yield from (_person([row]) for row in page)
            last = -page[-1][0]

    def person(self, number: int) -> PersonEntry | None:
        """Return one of them; None if there is nobody of this number (any more)."""
        rows = self._database.rows(f"{_PEOPLE} WHERE u.person = ? ORDER BY u.place", (number,))
        if number < 0:
            rows = self._database.rows(_AFTER, (-number - 1, 1))
        return _person(rows) if rows and rows[0][0] == number else None

    def bearing(self, keys: Iterable[str]) -> list[PersonEntry]:
        """Return everybody who bears any of these keys, in no order that means anything."""
        wanted = many(keys)
        rows = self._database.rows(_BEARING, wanted)
        people = [_person(list(found)) for _, found in groupby(rows, lambda row: row[0])]
        return people + [_person([row]) for row in self._database.rows(_UNDECIDED_OF, (*wanted, -1))]

    def joinings(self, *, offered: int = 300) -> Iterator[Joining]:
        """Yield why names were joined, and then the `offered` likeliest of those that perhaps are one person."""
        applied = self._database.rows(
            """SELECT first, second, confidence, reason, applied FROM joining WHERE applied = 1
            ORDER BY first, second, confidence"""
        )
        yield from map(_joining, applied)
        yield from self.proposed(offered)

    def proposed(self, most: int) -> list[Joining]:
        """Return the likeliest names that perhaps are one person."""
        found = self._database.rows(
            """SELECT first, second, confidence, reason, applied FROM joining WHERE applied = 0
            ORDER BY confidence * weight DESC, first, second LIMIT ?""",
            (most,),
        )
        return [_joining(row) for row in found]

    def joinings_of(self, keys: Iterable[str]) -> list[Joining]:
        """Return why names among these were joined, or perhaps are one person, the likeliest first."""
        found = self._database.rows(
            """WITH wanted AS MATERIALIZED (SELECT value FROM json_each(?))
            SELECT first, second, confidence, reason, applied FROM joining
            WHERE first IN wanted OR second IN wanted ORDER BY confidence DESC, first, second""",
            many(keys),
        )
        return [_joining(row) for row in found]

    def appearances(self, keys: Iterable[str]) -> list[Appearance]:
        """Return where people of these keys appear, by date (the undated last), then number."""
        return [_appearance(row) for row in self._database.rows(_WITH_KEY, many(keys))]

    def quotations_of(
        self, keys: Iterable[str], *, numbers: Iterable[int] | None = None, marked: bool = False
    ) -> list[tuple[int, int]]:
        """Return article and ordinal of all that was said under these keys (any kind's), by date (the undated last).

        `numbers`: only in these articles. `marked`: only in marks. The ordinal is the place in `Article.quotations`.
        """
        return self._database.rows(_SAID_UNDER, (*many(keys), None if numbers is None else many(numbers)[0], marked))

    def speakers_in(self, numbers: Iterable[int]) -> dict[int, list[tuple[int, str, float]]]:
        """Return who speaks in articles: ordinal of the quotation, key and confidence, in order, by number."""
        found = self._database.rows(
            """SELECT x.number, x.ordinal, n.key, x.confidence FROM said x JOIN name n ON n.id = x.name
            WHERE x.number IN (SELECT value FROM json_each(?)) ORDER BY x.number, x.ordinal, n.key""",
            many(numbers),
        )
        return {
            number: [(ordinal, key, confidence) for _, ordinal, key, confidence in rows]
            for number, rows in groupby(found, lambda row: row[0])
        }

    def shared_keys(self) -> dict[str, dict[int, frozenset[int]]]:
        """Return the keys that more than one person bears: the numbers of articles, by key and number of the person."""
        found = self._database.rows(
            """SELECT n.key, b.person, json_group_array(b.number) FROM name n
            JOIN bearer b ON b.name = n.id JOIN article a ON a.number = b.number AND a.shown = 1
            WHERE n.id IN (SELECT name FROM person_name WHERE whole = 0) GROUP BY n.key, b.person"""
        )
        shared: dict[str, dict[int, frozenset[int]]] = {}
        for key, person, numbers in found:
            shared.setdefault(key, {})[person] = frozenset(json.loads(numbers))
        return shared

    def spellings(self, keys: Iterable[str]) -> Mapping[str, str]:
        """Return how names are spelt, by key; unknown keys are left out."""
        return dict(
            self._database.rows(
                "SELECT key, spelling FROM name WHERE key IN (SELECT value FROM json_each(?))", many(keys)
            )
        )

    def unnamed(self) -> Iterator[Unnamed]:
        """Yield the speakers without a name, those who speak most first."""
        return self._speakers(SpeakerKind.ANONYMOUS)

    def institutions(self) -> Iterator[Unnamed]:
        """Yield the firms, offices and states that speak, those who speak most first."""
        return self._speakers(SpeakerKind.INSTITUTION)

    def _speakers(self, kind: SpeakerKind) -> Iterator[Unnamed]:
        found = self._database.rows(
            """SELECT n.key, n.spelling, count(DISTINCT x.number), sum(x.kind <> ?)
            FROM name n JOIN said x ON x.name = n.id JOIN article a ON a.number = x.number AND a.shown = 1
            WHERE n.kind = ? GROUP BY n.id ORDER BY 4 DESC, count(*) DESC, n.key""",
            (QuotationKind.INDIRECT.value, kind.value),
        )
        return (Unnamed(*row) for row in found)

    def together(self, numbers: Iterable[int], most: int) -> list[tuple[int, int]]:
        """Return who appears most often in these articles: number of the person, and in how many of them."""
        return self._database.rows(_TOGETHER, (*many(numbers), most))

    def by_date(self, numbers: Iterable[int]) -> list[int]:
        """Return the numbers of articles in order of date, the undated last."""
        return self._ranked(numbers, "earliest = 0, earliest, latest, number")

    def newest_first(self, numbers: Iterable[int]) -> list[int]:
        """Return the same from the newest to the oldest, the undated last."""
        return self._ranked(numbers, "earliest = 0, earliest DESC, latest DESC, number")

    def by_source(self, numbers: Iterable[int]) -> list[int]:
        """Return the same in order of the papers' names, those that name none last, then of date."""
        return self._ranked(numbers, "source = '', source COLLATE NOCASE, earliest = 0, earliest, latest, number")

    def _ranked(self, numbers: Iterable[int], order: str) -> list[int]:
        found = self._database.rows(_CHOSEN + order, many(numbers))
        return [number for (number,) in found]

    def kinds_in(self, numbers: Iterable[int]) -> dict[int, tuple[QuotationKind, ...]]:
        """Return the kinds of all quotations of articles, in order, by number."""
        found = self._database.rows(
            """SELECT number, (SELECT group_concat(value ->> 2) FROM json_each(quotations)) FROM quoted
            WHERE number IN (SELECT value FROM json_each(?))""",
            many(numbers),
        )
        return {number: tuple(map(QuotationKind, kinds.split(","))) for number, kinds in found if kinds}

    def peopling(self) -> int:
        """Return a number that rises when other names are there, or other people were made of them."""
        return self._state("peopling")


def _person(rows: list[Row]) -> PersonEntry:
    number, _, called, role, articles, quotations, first, last, confidence, *_ = rows[0]
    keys = tuple(KeyUse(key, name, used, said, bool(whole)) for *_, key, name, used, said, whole in rows)
    return PersonEntry(number, called, keys, articles, quotations, role, day_of(first), day_of(last), confidence)


def _joining(row: Row) -> Joining:
    first, second, confidence, reason, applied = row
    return Joining(first, second, confidence, reason, bool(applied))


def _appearance(row: Row) -> Appearance:
    number, key, name, mentions, quotations, roles, earliest, latest, person = row
    return Appearance(number, key, name, mentions, quotations, _roles(roles), day_of(earliest), day_of(latest), person)


@lru_cache(maxsize=4096)
def _roles(packed: str) -> tuple[str, ...]:
    return texts(packed)
