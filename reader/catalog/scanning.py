# SPDX-License-Identifier: MIT
"""A folder as it was just found, beside what is known of its files: what is new, changed, moved, gone.

All of it lies in tables of this connection alone, which SQLite keeps in a file for the time while they are large:
memory doesn't grow with the number of files.
"""

from collections.abc import Iterable, Iterator

from reader.catalog.base import CatalogBase
from reader.sqlite.database import Row

_TABLES = (
    "DROP TABLE IF EXISTS temp.found",
    "DROP TABLE IF EXISTS temp.missed",
    # `news`: 'new', 'changed', 'moved' (from `origin`), '' for none. `again`: as it was, but to be read for another
    # reason. `sha256`: what it had when it was read to the end.
    """CREATE TEMP TABLE found (
        path BLOB PRIMARY KEY,
        size INTEGER NOT NULL,
        mtime_ns TEXT NOT NULL,
        inode TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        news TEXT NOT NULL,
        again INTEGER NOT NULL,
        origin BLOB
    ) WITHOUT ROWID""",
    # Files that aren't there. `sha256` is "" where none can be recognised by it.
    """CREATE TEMP TABLE missed (
        path BLOB PRIMARY KEY,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    ) WITHOUT ROWID""",
)
_ADD = """INSERT OR REPLACE INTO temp.found
    SELECT n.path, n.size, n.mtime_ns, n.inode,
        iif(f.complete AND NOT f.vanished AND NOT n.reread, f.sha256, ''),
        CASE WHEN f.id IS NULL OR f.vanished THEN 'new'
            WHEN n.reread OR NOT f.complete OR f.size <> n.size OR f.mtime_ns <> n.mtime_ns OR f.inode <> n.inode
                THEN 'changed'
            ELSE '' END,
        ifnull(t.lesson, '') <> n.lesson, NULL
    FROM (SELECT ? AS path, ? AS size, ? AS mtime_ns, ? AS inode, ? AS lesson, ? AS reread) n
        LEFT JOIN file f ON f.path = n.path LEFT JOIN taught t ON t.file = f.id"""
_MISS = """INSERT INTO temp.missed
    SELECT path, size, iif(complete AND NOT ?, sha256, '') FROM file
    WHERE vanished = 0 AND path NOT IN (SELECT path FROM temp.found)"""
_TO_READ = "({0}.news IN ('new', 'changed') OR {0}.again)"


FileState = tuple[bytes, int, int, int]
"""Path, size, time of change (ns since 1970) and inode, as the walk saw them."""


class ScanRecords(CatalogBase):
    """First `begin_scan`, then `add_found` as often as one likes, then `end_scan`; the rest asks and decides.

    Files come out in order of path, and may be written between. Everything that writes does so in a transaction.
    """

    def begin_scan(self) -> None:
        """Begin with nothing found."""
        for statement in _TABLES:
            self._write.run(statement)

    def add_found(self, files: Iterable[tuple[FileState, str]], *, reread: bool) -> None:
        """Take files that are there, with the fingerprint of the lesson that holds of each, "" for none.

        `reread` takes every file for changed.
        """
        self._write.run_many(
            _ADD,
            (
                (path, size, str(mtime_ns), str(inode), lesson, int(reread))
                for (path, size, mtime_ns, inode), lesson in files
            ),
        )

    def end_scan(self, *, reread: bool) -> None:
        """Note what is missed, all files having been found."""
        self._write.run(_MISS, (int(reread),))
        self._write.run("CREATE INDEX temp.missed_bytes ON missed (size, sha256, path) WHERE sha256 <> ''")

    def maybe_moved(self) -> Iterator[FileState]:
        """Yield new files of the very size of one that is missed."""
        there = "SELECT 1 FROM temp.missed m WHERE m.size = found.size AND m.sha256 <> ''"
        return (state for state, _ in self._states(f"news = 'new' AND EXISTS ({there})"))

    def take_for_moved(self, path: bytes, size: int, sha256: str) -> None:
        """Take a new file for the first that is missed of its size and hash, if there is any."""
        row = self._database.row(
            "SELECT path FROM temp.missed WHERE size = ? AND sha256 = ? AND sha256 <> '' ORDER BY path", (size, sha256)
        )
        if row:
            self._write.run("UPDATE temp.found SET news = 'moved', origin = ? WHERE path = ?", (row[0], path))
            self._write.run("DELETE FROM temp.missed WHERE path = ?", row)

    def touched(self) -> Iterator[bytes]:
        """Yield all paths at which something is other than it was; those of moved files twice, old and new."""
        yield from (row[0] for row in self._pages("temp.found", "path", "news <> ''"))
        yield from (row[1] for row in self._pages("temp.found", "path, origin", "news = 'moved'"))
        yield from (row[0] for row in self._pages("temp.missed", "path", "1"))

    def look_again(self, paths: Iterable[bytes]) -> None:
        """Let files be read again that are as they were."""
        self._write.run_many("UPDATE temp.found SET again = 1 WHERE path = ?", ((path,) for path in paths))

    def look_again_at_moved(self) -> None:
        """Let moved files be read again that lean on others: these may lie elsewhere."""
        self._write.run(
            """UPDATE temp.found SET again = 1 WHERE news = 'moved'
            AND EXISTS (SELECT 1 FROM file f JOIN leaning l ON l.file = f.id WHERE f.path = origin)"""
        )

    def scan_counts(self) -> dict[str, int]:
        """Return how many files are new, changed, moved, vanished, and (as `again`) read for another reason."""
        rows = self._database.rows("SELECT news, count(*) FROM temp.found WHERE news <> '' GROUP BY news")
        again = "SELECT count(*) FROM temp.found WHERE again AND news IN ('', 'moved')"
        counts: dict[str, int] = {name: number for name, number in rows}  # noqa: C416 - typed so
        counts["again"] = self._database.number(again)
        counts["vanished"] = self._database.number("SELECT count(*) FROM temp.missed")
        return counts

    def to_read(self) -> Iterator[tuple[FileState, str]]:
        """Yield everything that a reader must open, with the SHA-256 of its last whole reading.

        That is "" where the file must be read whatever it is.
        """
        return self._states(_TO_READ.format("found"))

    def moves(self) -> Iterator[tuple[bytes, FileState]]:
        """Yield the old path of each moved file, with where it lies now."""
        columns = "path, size, mtime_ns, inode, origin"
        for *state, origin in self._pages("temp.found", columns, "news = 'moved'"):
            yield origin, _state(*state)

    def missed(self) -> Iterator[bytes]:
        """Yield the old path of each file that isn't there, and lies nowhere else."""
        return (row[0] for row in self._pages("temp.missed", "path", "1"))

    def claimed_by_newcomers(self) -> Iterator[FileState]:
        """Yield files that are not read now, but taken for a part by one that is, of which they know nothing."""
        claimed = f"""SELECT 1 FROM leaning l JOIN file t ON t.path = l.path JOIN file w ON w.id = l.file
            JOIN temp.found n ON n.path = w.path
            WHERE l.path = found.path AND {_TO_READ.format("n")}
            AND w.complete = 1 AND w.vanished = 0 AND w.status <> 'unsearchable'
            AND t.complete = 1 AND t.vanished = 0 AND t.status IN ('listed', 'flagged', 'problem')
            AND NOT EXISTS (SELECT 1 FROM leaning b WHERE b.file = t.id AND b.path = w.path)"""  # noqa: S608
        states = self._states(f"NOT {_TO_READ.format('found')} AND EXISTS ({claimed})")
        return (state for state, _ in states)

    def _states(self, condition: str) -> Iterator[tuple[FileState, str]]:
        columns = "path, size, mtime_ns, inode, iif(again, '', sha256)"
        for *state, sha256 in self._pages("temp.found", columns, condition):
            yield _state(*state), sha256

    def _pages(self, table: str, columns: str, condition: str) -> Iterator[Row]:
        sql = f"SELECT {columns} FROM {table} WHERE path > ? AND {condition} ORDER BY path LIMIT ?"  # noqa: S608
        return self._database.pages(sql, start=(b"",))


def _state(path: bytes, size: int, mtime_ns: str, inode: str) -> FileState:
    return path, size, int(mtime_ns), int(inode)
