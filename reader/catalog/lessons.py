# SPDX-License-Identifier: MIT
"""By which of the user's lessons a file was read last."""

from reader.catalog.base import CatalogBase


class TaughtFiles(CatalogBase):
    """Files that were read by a lesson; all others were read as they are."""

    def taught(self) -> dict[bytes, str]:
        """Return the fingerprints of lessons (see `model.lesson`) by the paths of files."""
        found = self._database.rows("SELECT path, lesson FROM taught JOIN file ON id = file")
        return {path: lesson for path, lesson in found}  # noqa: C416 - typed so

    def set_taught(self, path: bytes, lesson: str) -> None:
        """Note the fingerprint of the lesson by which a file was read, "" for none."""
        self._write.run("DELETE FROM taught WHERE file = (SELECT id FROM file WHERE path = ?)", (path,))
        if lesson:
            self._write.run("INSERT INTO taught SELECT id, ? FROM file WHERE path = ?", (lesson, path))
