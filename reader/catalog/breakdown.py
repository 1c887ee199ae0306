# SPDX-License-Identifier: MIT
"""Articles told apart by format, by the lines taken off their pages, and by how they are copies of each other."""

from reader.catalog.base import CatalogBase
from reader.catalog.counts import ValueCount
from reader.catalog.entry import LINE
from reader.model import flags

_EXACT = """SELECT number FROM held_copy
WHERE (leader, exact) IN (SELECT leader, exact FROM held_copy GROUP BY leader, exact HAVING count(*) > 1)"""
_VARIED_GROUPS = "SELECT leader FROM held_copy GROUP BY leader HAVING count(DISTINCT exact) > 1"
_VARIED = """SELECT number FROM held_copy
WHERE leader IN (SELECT leader FROM held_copy GROUP BY leader HAVING count(DISTINCT exact) > 1)"""
_FORMAT = "SELECT number FROM evidence JOIN article USING (number) WHERE format = ? AND shown = 1"
_LINE = "SELECT number FROM shown_feature WHERE kind = 'line' AND name = ? AND applied = 1"


class BreakdownRecords(CatalogBase):
    """Counts, and the articles behind each of them."""

    def format_counts(self) -> list[ValueCount]:
        """Count the articles of each format, the commonest first."""
        found = self._database.rows(
            """SELECT format, count(*) FROM evidence
            WHERE number NOT IN (SELECT number FROM article WHERE shown = 0) GROUP BY format ORDER BY 2 DESC, format"""
        )
        return [ValueCount(*row) for row in found]

    def line_counts(self, most: int, begun: str = "") -> list[ValueCount]:
        """Count the articles from whose pages the same line was taken, the commonest first; lines of one are no news.

        Only lines that begin with `begun`, in capitals or not, are counted.
        """
        found = self._database.rows(
            """SELECT name, count(*) FROM shown_feature
            WHERE kind = ?1 AND applied = 1 AND lower(substr(name, 1, length(?2))) = lower(?2)
            GROUP BY name HAVING count(*) > 1 ORDER BY 2 DESC, name LIMIT ?3""",
            (LINE, begun, most),
        )
        return [ValueCount(*row) for row in found]

    def copy_groups(self) -> int:
        """Return how many stories are held more than once."""
        return self._database.number("SELECT count(DISTINCT leader) FROM held_copy")

    def varied_groups(self) -> int:
        """Return in how many groups of copies not all are the same to the word."""
        return len(list(self._database.rows(_VARIED_GROUPS)))

    def copy_hashes(self) -> dict[int, int | None]:
        """Return the hash of the words of each article that has copies; None where it isn't known just now."""
        return dict(self._database.rows("SELECT number, exact FROM held_copy"))

    def told_apart(self, flag: str, kind: str, value: str) -> frozenset[int]:
        """Return the numbers of the articles that bear a flag of `flags.COPIES`, or one of a kind with a value."""
        asked: dict[str, tuple[str, tuple[str, ...]]] = {
            flags.COPIED_EXACTLY: (_EXACT, ()),
            flags.COPIED_VARIED: (_VARIED, ()),
            flags.FORMAT: (_FORMAT, (value,)),
            flags.LINE: (_LINE, (value,)),
        }
        return frozenset(number for (number,) in self._database.rows(*asked[kind or flag]))
