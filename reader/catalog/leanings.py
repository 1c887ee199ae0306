# SPDX-License-Identifier: MIT
"""Which files lean on which: what must be read again when another one changes, comes or goes."""

from collections.abc import Iterator, Sequence

from reader.catalog.base import CatalogBase


class LeaningRecords(CatalogBase):
    """The table `leaning`. Paths are archive-relative with `/` between their parts."""

    def set_leanings(self, path: bytes, on: Sequence[bytes]) -> None:
        """Note on which paths a known file leans, in place of what was noted of it before."""
        self._write_visibly.run("DELETE FROM leaning WHERE file = (SELECT id FROM file WHERE path = ?)", (path,))
        self._write.run_many(
            "INSERT OR IGNORE INTO leaning SELECT id, ? FROM file WHERE path = ?", ((other, path) for other in on)
        )

    def leanings(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield each file that is there and leans on others, with one path that it leans on. May be written between."""
        rows = self._database.pages(
            """SELECT l.file, l.path, f.path FROM leaning l JOIN file f ON f.id = l.file
            WHERE (l.file, l.path) > (?, ?) AND f.vanished = 0 ORDER BY l.file, l.path LIMIT ?""",
            start=(0, b""),
        )
        return ((path, other) for _, other, path in rows)
