# SPDX-License-Identifier: MIT
"""Which files lean on which: what must be read again when another one changes, comes or goes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.catalog.base import CatalogBase


class LeaningRecords(CatalogBase):
    """The table `leaning`. Paths are archive-relative with `/` between their parts."""

    def set_leanings(self, path: bytes, on: Sequence[bytes]) -> None:
        """Note on which paths a known file leans, in place of what was noted of it before."""
        self._write_visibly.run("DELETE FROM leaning WHERE file = (SELECT id FROM file WHERE path = ?)", (path,))
        self._write.run_many(
            "INSERT OR IGNORE INTO leaning SELECT id, ? FROM file WHERE path = ?", ((other, path) for other in on)
        )

    def leanings(self) -> Mapping[bytes, Sequence[bytes]]:
        """Return the paths on which each file leans that is there."""
        found: dict[bytes, list[bytes]] = defaultdict(list)
        rows = self._database.rows(
            "SELECT f.path, l.path FROM leaning l JOIN file f ON f.id = l.file WHERE f.vanished = 0"
        )
        for path, other in rows:
            found[path].append(other)
        return found

    def one_sided(self) -> list[tuple[bytes, bytes]]:
        """Return each file that was read, with one that it leans on, and that knows nothing of it: that stood alone."""
        return self._database.rows(
            """SELECT w.path, t.path FROM leaning l JOIN file w ON w.id = l.file JOIN file t ON t.path = l.path
            WHERE w.complete = 1 AND w.vanished = 0 AND w.status IN ('listed', 'flagged', 'part')
            AND t.complete = 1 AND t.vanished = 0 AND t.status IN ('listed', 'flagged', 'problem')
            AND NOT EXISTS (SELECT 1 FROM leaning b WHERE b.file = t.id AND b.path = w.path)"""
        )
