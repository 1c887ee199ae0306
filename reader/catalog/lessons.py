# SPDX-License-Identifier: MIT
"""By which of the user's lessons a file was read last."""

from reader.catalog.base import CatalogBase


class TaughtFiles(CatalogBase):
    """Files that were read by a lesson; all others were read as they are."""

    def lessons_read(self) -> str:
        """Return what `set_lessons_read` was given last, "" if nothing."""
        row = self._database.row("SELECT text FROM note WHERE name = 'lessons'")
        return str(row[0]) if row else ""

    def set_lessons_read(self, fingerprint: str) -> None:
        """Note by which lessons, all of them, a run has read."""
        self._write.run("INSERT OR REPLACE INTO note VALUES ('lessons', ?)", (fingerprint,))

    def set_taught(self, path: bytes, lesson: str) -> None:
        """Note the fingerprint of the lesson by which a file was read, "" for none."""
        self._write.run("DELETE FROM taught WHERE file = (SELECT id FROM file WHERE path = ?)", (path,))
        if lesson:
            self._write.run("INSERT INTO taught SELECT id, ? FROM file WHERE path = ?", (lesson, path))
