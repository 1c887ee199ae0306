# SPDX-License-Identifier: MIT
"""The files of the archive: which have been read, how they ended, which moved or vanished."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.catalog.base import MOVED, many
from reader.catalog.packing import pack, pack_item, texts, unpack_item
from reader.catalog.queue import IndexQueue
from reader.model.article import article_id
from reader.model.problem import FileStatus, Problem
from reader.sqlite.database import Row
from reader.sqlite.schema import storable


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as it was when it was read last.

    `complete` is False from the beginning of a reading to its end: a file left so by a crash must be read again.
    Until then `status` may be None and `sha256` (lower-case hexadecimal) is "". A vanished file is remembered until
    it is seen again or moved.
    """

    path: bytes
    size: int
    mtime_ns: int
    inode: int
    sha256: str
    status: FileStatus | None
    articles: int
    flags: tuple[str, ...]
    complete: bool
    vanished: bool


_FILES = "SELECT path, size, mtime_ns, inode, sha256, status, articles, flags, complete, vanished FROM file"


class FileRecords(IndexQueue):
    """The files and what was wrong with them. Paths are archive-relative with `/` between their parts."""

    def paths(self) -> Iterator[bytes]:
        """Yield the paths of all files that are there."""
        found = self._database.pages(
            "SELECT path FROM file WHERE path > ? AND vanished = 0 ORDER BY path LIMIT ?", start=(b"",), size=5000
        )
        return (path for (path,) in found)

    def folders(self) -> list[bytes]:
        """Return the folders that hold files, and those in which these lie, in order of path; the archive is b""."""
        found = {b""}
        for path in self.paths():
            while (path := path.rpartition(b"/")[0]) not in found:
                found.add(path)
        return sorted(found)

    def files(self) -> Iterator[StoredFile]:
        """Yield all files, vanished ones among them, in order of path. May be written between."""
        found = self._database.pages(f"{_FILES} WHERE path > ? ORDER BY path LIMIT ?", start=(b"",))
        return map(_stored, found)

    def file(self, path: bytes) -> StoredFile | None:
        """Return a file, though it have vanished; None if none was ever known there."""
        row = self._database.row(f"{_FILES} WHERE path = ?", (path,))
        return _stored(row) if row else None

    def any_files(self) -> bool:
        """Tell whether any file is known, or was."""
        return self._database.row("SELECT 1 FROM file") is not None

    def begin_file(self, path: bytes, size: int, mtime_ns: int, inode: int) -> None:
        """Note that a file is about to be read. Its articles of an older reading stay until `finish_file`."""
        self._write.run(
            """INSERT INTO file (path, size, mtime_ns, inode, appeared) VALUES (?, ?, ?, ?, (SELECT id FROM this_run))
            ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns,
            inode = excluded.inode, before = iif(sha256 = '', before, sha256), sha256 = '', reading = reading + 1,
            complete = 0, appeared = iif(vanished, excluded.appeared, appeared), vanished = 0""",
            (path, size, str(mtime_ns), str(inode)),
        )
        self._write_visibly.run("DELETE FROM problem WHERE path = ? AND walk = 0", (path,))

    def finish_file(
        self,
        path: bytes,
        sha256: str,
        status: FileStatus,
        articles: int,
        flags: Sequence[str] = (),
        problems: Iterable[Problem] = (),
    ) -> None:
        """Note that a file has been read to its end. Articles that it had before and hasn't any more die.

        `articles` is how many came out of it, `sha256` lower-case hexadecimal. Raises `ValueError` if it was not begun.
        """
        file = self._file(path)
        self._write_visibly.run(
            """UPDATE file SET sha256 = ?1, status = ?, articles = ?, flags = ?, complete = 1,
            altered = iif(before IN ('', ?1), altered, (SELECT id FROM this_run)) WHERE id = ?""",
            (sha256, status, articles, pack(list(flags)), file),
        )
        self._bury(
            number
            for (number,) in self._database.rows(
                """SELECT number FROM article
                WHERE file = ? AND reading <> (SELECT reading FROM file WHERE id = ?)""",
                (file, file),
            )
        )
        for problem in problems:
            self.add_problem(problem)

    def touch_file(self, path: bytes, size: int, mtime_ns: int, inode: int) -> None:
        """Note that a file has the bytes that it had, whatever its time; one that had vanished is there again."""
        file = self._file(path)
        self._write.run(
            "UPDATE file SET size = ?, mtime_ns = ?, inode = ? WHERE id = ?", (size, str(mtime_ns), str(inode), file)
        )
        self._show(file)

    def move_file(self, old: bytes, new: bytes) -> dict[str, str]:
        """Note that a file lies elsewhere now. Its articles live on under new ids; the old ids go on naming them.

        Returns the new id of each old one: the user's own work must follow. Raises `ValueError` for an unknown `old`.
        """
        file = self._file(old)
        self.forget_file(new)
        self._write_visibly.run("UPDATE file SET path = ?, moved = (SELECT id FROM this_run) WHERE id = ?", (new, file))
        self._write.run("UPDATE problem SET path = ? WHERE path = ? AND walk = 0", (new, old))
        moved = [
            (number, before, article_id(new, unpack_item(item)))
            for number, before, item in self._database.rows(
                "SELECT number, id, item FROM article WHERE file = ?", (file,)
            )
        ]
        self._write.run_many(
            "UPDATE article SET id = ? WHERE number = ?", ((after, number) for number, _, after in moved)
        )
        self._write.run_many(
            "INSERT OR REPLACE INTO alias VALUES (?, ?)", ((before, number) for number, before, _ in moved)
        )
        self._write.run_many("DELETE FROM alias WHERE id = ?", ((after,) for _, _, after in moved))
        self._write.run_many(
            "UPDATE OR REPLACE correction SET id = ? WHERE id = ?", ((after, before) for _, before, after in moved)
        )
        self._write.run_many(
            "UPDATE evidence SET fingerprint = ? WHERE number = ?", ((MOVED, number) for number, _, _ in moved)
        )
        self._show(file)
        self._queue(number for number, _, _ in moved)  # the index orders articles by where they lie
        return {before: after for _, before, after in moved}

    def add_aliases(self, moves: Mapping[str, str]) -> None:
        """Let former ids go on naming articles: `moves` has the id of today for each. What isn't there is skipped."""
        self._write_visibly.run_many(
            """INSERT OR IGNORE INTO alias SELECT :old, number FROM article
            WHERE id = :new AND NOT EXISTS (SELECT 1 FROM article WHERE id = :old)""",
            ({"old": old, "new": new} for old, new in moves.items()),
        )

    def vanish_file(self, path: bytes) -> None:
        """Note that a file isn't there. Its articles and problems leave all lists until it is seen again."""
        file = self._file(path)
        self._write_visibly.run("UPDATE file SET vanished = 1, gone = (SELECT id FROM this_run) WHERE id = ?", (file,))
        self._write.run("UPDATE article SET shown = 0 WHERE file = ?", (file,))
        self._unqueue(self._numbers_of(file))

    def forget_file(self, path: bytes) -> None:
        """Forget a file and all that came out of it. An unknown one is no error."""
        row = self._database.row("SELECT id FROM file WHERE path = ?", (path,))
        if row:
            self._bury(self._numbers_of(row[0]))
            self._write_visibly.run("DELETE FROM problem WHERE path = ? AND walk = 0", (path,))
            self._write.run("DELETE FROM file WHERE id = ?", row)

    def add_problem(self, problem: Problem) -> None:
        """Note something that could not be read of a file; it stands until the file is read again."""
        self._add_problems((problem,), walk=False)

    def forget_scan_problems(self) -> None:
        """Forget what the last walk through the folder met, for a new one."""
        self._write_visibly.run("DELETE FROM problem WHERE walk = 1")

    def add_scan_problem(self, problem: Problem) -> None:
        """Note something that was met while walking the folder."""
        self._add_problems((problem,), walk=True)

    def problems(self, most: int = -1) -> list[Problem]:
        """Return the first so many things that could not be read, in order of path and item; -1 means all."""
        found = self._database.rows(
            "SELECT path, item, reason, hint FROM standing_problem ORDER BY path, item, place LIMIT ?", (most,)
        )
        return [Problem(path, unpack_item(item), reason, hint) for path, item, reason, hint in found]

    def _add_problems(self, problems: Iterable[Problem], *, walk: bool) -> None:
        self._write_visibly.run_many(
            "INSERT INTO problem VALUES (?, ?, ?, ?, ?)",
            ((p.path, pack_item(p.item), storable(p.reason), storable(p.hint), int(walk)) for p in problems),
        )

    def _file(self, path: bytes) -> int:
        row = self._database.row("SELECT id FROM file WHERE path = ?", (path,))
        if row is None:
            raise ValueError(f"no file is known at {path!r}")
        return int(row[0])

    def _numbers_of(self, file: int) -> list[int]:
        return [number for (number,) in self._database.rows("SELECT number FROM article WHERE file = ?", (file,))]

    def _show(self, file: int) -> None:
        """Bring back what a vanished file's articles were."""
        self._write.run(
            """UPDATE file SET appeared = iif(vanished, (SELECT id FROM this_run), appeared), vanished = 0
            WHERE id = ?""",
            (file,),
        )
        hidden = [
            number
            for (number,) in self._database.rows("SELECT number FROM article WHERE file = ? AND shown = 0", (file,))
        ]
        if hidden:
            self._write_visibly.run(
                "UPDATE article SET shown = 1 WHERE number IN (SELECT value FROM json_each(?))", many(hidden)
            )
            self._queue(hidden)


def _stored(row: Row) -> StoredFile:
    path, size, mtime_ns, inode, sha256, status, articles, flags, complete, vanished = row
    return StoredFile(
        path=path,
        size=size,
        mtime_ns=int(mtime_ns),
        inode=int(inode),
        sha256=sha256,
        status=FileStatus(status) if status else None,
        articles=articles,
        flags=texts(flags),
        complete=bool(complete),
        vanished=bool(vanished),
    )
