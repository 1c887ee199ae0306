# SPDX-License-Identifier: MIT
"""Which articles are copies of each other, and the fingerprints by which that was told."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from reader.catalog.base import CatalogBase
from reader.catalog.packing import unpack_item
from reader.model.article import natural_place
from reader.model.copies import CopyPlace, TextPrint
from reader.model.date import Certainty
from reader.sqlite.database import Row

_SURENESS = {certainty.value: rank for rank, certainty in enumerate(Certainty)}
_NO_DAY = 1 << 30  # later than any


class CopyRecords(CatalogBase):
    """A fingerprint is of the stored text: storing an article again takes it away."""

    def without_print(self) -> Iterator[tuple[int, str, str]]:
        """Yield number, headline and reading text of each article that has no fingerprint yet. May be written between.

        The headline is as found, without the user's correction.
        """
        found = self._database.pages(
            """SELECT number, e.headline, c.body FROM article a JOIN content c USING (number)
                JOIN evidence e USING (number)
            WHERE number > ? AND a.shown = 1 AND NOT EXISTS (SELECT 1 FROM print p WHERE p.number = a.number)
            ORDER BY number LIMIT ?"""
        )
        return ((number, headline, body) for number, headline, body in found)

    def put_prints(self, prints: Iterable[TextPrint]) -> None:
        """Keep fingerprints."""
        self._write.run_many(
            "INSERT OR REPLACE INTO print VALUES (?, ?, ?, ?, ?)",
            ((one.number, one.words, one.exact, one.figures, one.shingles) for one in prints),
        )

    def forget_prints(self) -> None:
        """Throw all fingerprints away: those of another version can't be compared."""
        self._write.run("DELETE FROM print")

    def prints(self) -> Iterator[TextPrint]:
        """Yield the fingerprints of all articles that are there."""
        found = self._database.pages(
            """SELECT number, words, exact, figures, shingles FROM print JOIN article USING (number)
            WHERE number > ? AND shown = 1 ORDER BY number LIMIT ?""",
            size=5000,
        )
        return (TextPrint(*row) for row in found)

    def printed_articles(self) -> str:
        """Return a text that changes when other articles are there than before."""
        row = self._database.row(
            """SELECT count(*), total(number), total(number % 65521 * (number % 65521)) FROM article WHERE shown = 1"""
        )
        return "/".join(f"{number:.0f}" for number in row or ())

    def set_copies(self, groups: Sequence[Sequence[int]]) -> None:
        """Put these groups in the place of those known before."""
        self._write_visibly.run("DELETE FROM copy")
        self._write.run_many(
            "INSERT INTO copy VALUES (?, ?)", ((number, group[0]) for group in groups for number in group)
        )
        self._add_to_state("grouping", 1)

    def grouping(self) -> tuple[int, int]:
        """Return what changes when `copies` may: how often was grouped, and the note of the user's corrections."""
        return self._state("grouping"), self._state("overlay")

    def copies(self) -> list[CopyPlace]:
        """Return every article that has copies in the archive, by rising group, those of one in their order."""
        found = self._database.rows(
            """SELECT k.leader, a.certainty, a.earliest, f.path, a.item, k.number
            FROM copy k JOIN article a USING (number) JOIN file f ON f.id = a.file
            WHERE a.shown = 1"""
        )
        found.sort(key=_order)
        ordered = chain.from_iterable(_by_place(list(equals)) for _, equals in groupby(found, _order))
        return [CopyPlace(number, leader) for leader, *_, number in ordered]


def _order(row: Row) -> tuple[int, int, int]:
    leader, certainty, earliest, *_ = row
    return leader, _SURENESS[certainty], earliest or _NO_DAY


def _by_place(rows: list[Row]) -> list[Row]:
    """Put those that nothing else tells apart in the order of where they lie."""
    return rows if len(rows) == 1 else sorted(rows, key=lambda row: natural_place(row[3], unpack_item(row[4])))
