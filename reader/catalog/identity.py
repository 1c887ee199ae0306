# SPDX-License-Identifier: MIT
"""Which article is meant: by today's id, by one from before its file moved, or by the bytes that it came out of."""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.catalog.base import CatalogBase, many
from reader.catalog.packing import unpack_item

_AT_ONCE = 10_000
_Key = TypeVar("_Key", int, str)


@dataclass(frozen=True, slots=True)
class Origin:
    """What an article came out of: a file's SHA-256 (lower-case hexadecimal) and the item in it; `path` for people."""

    sha256: str
    item: str
    path: bytes
    headline: str


class IdentityRecords(CatalogBase):
    """Articles that are there, by all that they can be called."""

    def numbers_of(self, ids: Collection[str]) -> dict[str, int]:
        """Return the number of each id, today's or a former one, that names an article which is there."""
        found: dict[str, int] = {}
        for chosen in _parts(ids):
            found |= dict(
                self._database.rows(  # today's ids come last: one may be another article's former id
                    """SELECT alias.id, number FROM alias JOIN article a USING (number)
                    WHERE a.shown = 1 AND alias.id IN (SELECT value FROM json_each(?1))
                    UNION ALL SELECT id, number FROM article
                    WHERE shown = 1 AND id IN (SELECT value FROM json_each(?1))""",
                    many(chosen),
                )
            )
        return found

    def todays_ids(self, ids: Collection[str]) -> dict[str, str]:
        """Return today's id of each, for those that name an article which is there."""
        found: dict[str, str] = {}
        for chosen in _parts(ids):
            found |= dict(
                self._database.rows(
                    """SELECT alias.id, a.id FROM alias JOIN article a USING (number)
                    WHERE a.shown = 1 AND alias.id IN (SELECT value FROM json_each(?1))
                    UNION ALL SELECT id, id FROM article WHERE shown = 1 AND id IN (SELECT value FROM json_each(?1))""",
                    many(chosen),
                )
            )
        return found

    def ids_of(self, numbers: Collection[int]) -> Iterator[tuple[int, str]]:
        """Yield number and id for all ids that name articles: today's, and those from before their files moved."""
        for chosen in _parts(numbers):
            yield from self._database.rows(
                """SELECT number, id FROM article WHERE number IN (SELECT value FROM json_each(?1))
                UNION ALL SELECT number, id FROM alias WHERE number IN (SELECT value FROM json_each(?1))""",
                many(chosen),
            )

    def origins(self, ids: Collection[str]) -> dict[str, Origin]:
        """Return what these articles came out of, those that have left the archive among them, by today's ids."""
        found: dict[str, Origin] = {}
        for chosen in _parts(ids):
            for id_, sha256, item, path, headline in self._database.rows(
                """SELECT a.id, f.sha256, a.item, f.path, a.headline FROM article a JOIN file f ON f.id = a.file
                WHERE a.id IN (SELECT value FROM json_each(?))""",
                many(chosen),
            ):
                found[id_] = Origin(sha256, unpack_item(item), path, headline)
        return found

    def ids_from(self, files: Collection[str]) -> dict[tuple[str, str], str]:
        """Return the articles out of files with these SHA-256, by it and by item: the first by path of those alike."""
        found = self._database.rows(
            """SELECT f.sha256, a.item, a.id FROM file f JOIN article a ON a.file = f.id
            WHERE f.sha256 <> '' AND f.sha256 IN (SELECT value FROM json_each(?)) AND a.shown = 1
            ORDER BY f.path DESC""",
            many(files),
        )
        return {(sha256, unpack_item(item)): id_ for sha256, item, id_ in found}

    def contents(self) -> tuple[int, int, str, int]:
        """Return how many articles there are and files read to their end, a digest of these, and the files not read.

        The digest is 64 hexadecimal digits: SHA-256 over the sorted SHA-256 of the files, each ended by a line feed.
        """
        digest, files = hashlib.sha256(), 0
        for (sha256,) in self._database.stream(
            "SELECT sha256 FROM file WHERE vanished = 0 AND complete = 1 ORDER BY sha256"
        ):
            digest.update(sha256.encode("ascii") + b"\n")
            files += 1
        articles = self._database.number("SELECT count(*) FROM article WHERE shown = 1")
        unread = self._database.number("SELECT count(*) FROM file WHERE vanished = 0 AND complete = 0")
        return articles, files, digest.hexdigest(), unread


def _parts(values: Collection[_Key]) -> Iterator[Sequence[_Key]]:
    listed = list(values)
    for start in range(0, len(listed), _AT_ONCE):
        yield listed[start : start + _AT_ONCE]
