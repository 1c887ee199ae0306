# SPDX-License-Identifier: MIT
"""What articles tell of their damaged words, and as what the archive's other words have made them be read."""

from collections.abc import Iterator, Mapping, Sequence

from reader.catalog.base import CatalogBase
from reader.catalog.packing import pack, unpack_spelling
from reader.model.habits import Spelling

_AT_ONCE = 2000


class SpellingRecords(CatalogBase):
    """One row for each article that tells anything, or in which words are read otherwise than it has them."""

    def told_spellings(self) -> Iterator[tuple[int, bytes, Spelling, str]]:
        """Yield number, path, what an article tells, and (packed) how its words are read; may be written between."""
        found = self._database.pages(
            """SELECT s.number, f.path, s.told, s.spelled FROM spelling s
            JOIN article a USING (number) JOIN file f ON f.id = a.file
            WHERE s.number > ? AND a.shown = 1 ORDER BY s.number LIMIT ?""",
            size=_AT_ONCE,
        )
        for number, path, told, spelled in found:
            yield number, path, unpack_spelling(told), spelled

    def set_spelled(self, spelled: Mapping[int, Sequence[tuple[str, str]]]) -> None:
        """Note how words of articles are read: pairs by number."""
        self._write.run_many(
            """INSERT INTO spelling (number, told, spelled) VALUES (?, '', ?)
            ON CONFLICT (number) DO UPDATE SET spelled = excluded.spelled""",
            ((number, pack(pairs)) for number, pairs in spelled.items()),
        )

    def understood_by(self, number: int) -> tuple[bytes, str]:
        """Return the path of an article, and the fingerprint of the habits it was understood by; ("", "") if gone."""
        row = self._database.row(
            """SELECT f.path, e.fingerprint FROM article a JOIN file f ON f.id = a.file JOIN evidence e USING (number)
            WHERE number = ? AND a.shown = 1""",
            (number,),
        )
        return (bytes(row[0]), str(row[1])) if row else (b"", "")

    def body(self, number: int) -> str:
        """Return the reading text of an article, "" if it is gone."""
        row = self._database.row("SELECT body FROM content WHERE number = ?", (number,))
        return str(row[0]) if row else ""

    def spelling_inputs(self) -> str:
        """Return a text that changes whenever articles were stored, came or went."""
        queued = self._database.number("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'pending'")
        there = self._database.row("SELECT count(*), total(number) FROM article WHERE shown = 1") or (0, 0)
        return f"{queued}/{there[0]}/{there[1]:.0f}"
