# SPDX-License-Identifier: MIT
"""What the archive report rests on: runs, what stands out in articles, what became of each file. Sums, no lists."""

import json
from collections.abc import Mapping

from reader.catalog.breakdown import BreakdownRecords
from reader.catalog.counts import DateCount, FeatureCount, FileLine, FileNews, ReasonCount, Run, Stamp
from reader.catalog.entry import FLAG
from reader.catalog.packing import texts, unpack_item
from reader.model import flags
from reader.model.problem import FileGroup, FileStatus
from reader.model.texts import EditKind
from reader.sqlite.database import Row
from reader.sqlite.schema import storable

_FLAG_KINDS = {
    **dict.fromkeys((flags.DAMAGED, flags.OFFERED, *flags.DAMAGE), EditKind.REPAIR.value),
    **dict.fromkeys((flags.TRIMMED, *flags.FURNITURE), EditKind.FURNITURE.value),
    flags.FLAGGED: FLAG,
}
_RUNS = "SELECT since, finished, milliseconds, read FROM run"
_NEW_ARTICLES = """SELECT number FROM article
WHERE shown = 1 AND number > ifnull((SELECT newest FROM run WHERE id = (SELECT run FROM news)), 0)
UNION SELECT a.number FROM article a JOIN file f ON f.id = a.file
WHERE a.shown = 1 AND f.appeared = (SELECT run FROM news)"""
_NEWS = (FileGroup.NEW, FileGroup.CHANGED, FileGroup.MOVED, FileGroup.MISSING)
_RULES: dict[str, tuple[str, ...]] = {**flags.DAMAGE, **flags.FURNITURE}


class ReportRecords(BreakdownRecords):
    """Figures of what readers see now. All of them together cost some milliseconds for ten thousand articles."""

    # --- what the keeper notes

    def begin_run(self) -> None:
        """Note that a reading begins. One that was cut off goes on; one that found nothing new gives its place up."""
        newest = self._database.number("SELECT seq FROM sqlite_sequence WHERE name = 'article'")
        number = self._state("run")
        row = self._database.row("SELECT finished, read FROM run WHERE id = ?", (number,))
        if row and not row[0]:
            return
        finished, read = row or (0, 1)
        if read or self._database.number("SELECT run FROM news") == number:
            number += 1
        self._set_state("run", number)
        self._write.run("INSERT OR REPLACE INTO run VALUES (?, ?, 0, 0, 0, ?)", (number, finished, newest))

    def finish_run(self, *, finished: int, milliseconds: int, read: int) -> None:
        """Note the end of a reading: when (seconds since 1970), how long it took, how many files it opened."""
        self._write_visibly.run(
            "UPDATE run SET finished = ?, milliseconds = ?, read = ? WHERE id = ?",
            (finished, milliseconds, read, self._state("run")),
        )

    def set_stamps(self, stamps: Mapping[tuple[str, str], int]) -> None:
        """Note which days (witness kind, EDTF) tell of a migration, and how many articles share each."""
        self._write_visibly.run("DELETE FROM stamp")
        self._write.run_many(
            "INSERT INTO stamp VALUES (?, ?, ?)", ((kind, value, number) for (kind, value), number in stamps.items())
        )

    def set_description(self, text: str) -> None:
        """Note what the archive says of itself."""
        self._write_visibly.run("INSERT OR REPLACE INTO note VALUES ('description', ?)", (storable(text),))

    # --- what the report tells

    def description(self) -> str:
        """Return what the archive said of itself when it was read last, or ""."""
        row = self._database.row("SELECT text FROM note WHERE name = 'description'")
        return str(row[0]) if row else ""

    def stamps(self) -> list[Stamp]:
        """Return the days that tell of a migration, those that most articles share first."""
        found = self._database.rows("SELECT kind, value, articles FROM stamp ORDER BY articles DESC, value, kind")
        return [Stamp(*row) for row in found]

    def date_counts(self) -> list[DateCount]:
        """Count the placed articles by first and last day, in order of time."""
        found = self._database.rows(
            """SELECT earliest, latest, count(*) FROM article WHERE shown = 1 AND earliest > 0
            GROUP BY earliest, latest ORDER BY earliest, latest"""
        )
        return [DateCount(*row) for row in found]

    def feature_counts(self) -> list[FeatureCount]:
        """Count articles and places by each flag that is about damage or furniture; those without any are left out."""
        counts = [self._feature_count(flag) for flag in _FLAG_KINDS]
        return [count for count in counts if count.articles]

    def _feature_count(self, flag: str) -> FeatureCount:
        row = self._database.row(
            """SELECT count(DISTINCT number), total(times * applied), total(times * (1 - applied)) FROM shown_feature
            WHERE kind = ?1 AND (?2 = '' OR name IN (SELECT value FROM json_each(?2))) AND applied <= ?3""",
            _feature_values(flag),
        )
        articles, applied, offered = row or (0, 0, 0)
        return FeatureCount(flag, int(articles), int(applied), int(offered))

    def reasons(self) -> list[ReasonCount]:
        """Count what could not be read by its reason, the commonest first."""
        found = self._database.rows(
            """SELECT reason, count(DISTINCT path), count(*) FROM standing_problem
            GROUP BY reason ORDER BY 2 DESC, reason"""
        )
        return [ReasonCount(*row) for row in found]

    def unread_files(self) -> int:
        """Return in how many files something could not be read, or nothing."""
        return self._database.number("SELECT count(DISTINCT path) FROM standing_problem")

    def passed_by(self) -> int:
        """Return how many entries of the folder the walk could not take for files."""
        return self._database.number(
            "SELECT count(DISTINCT path) FROM problem WHERE walk = 1 AND path NOT IN (SELECT path FROM file_here)"
        )

    def last_run(self) -> Run | None:
        """Return the last run that came to its end, None if none did."""
        return _run(self._database.row(f"{_RUNS} WHERE finished > 0 ORDER BY id DESC LIMIT 1"))

    def last_reading(self) -> Run | None:
        """Return the last finished run that opened any file."""
        return _run(self._database.row(f"{_RUNS} WHERE finished > 0 AND read > 0 ORDER BY id DESC LIMIT 1"))

    def news(self) -> FileNews | None:
        """Return what the last run found that found anything; None if that was the first of all."""
        run = _run(self._database.row(f"{_RUNS} JOIN news ON run = id WHERE since > 0"))
        if run is None:
            return None
        found: dict[str, int] = dict(self._database.rows("SELECT name, count(*) FROM file_group GROUP BY name"))
        new, changed, moved, missing = (found.get(name, 0) for name in _NEWS)
        here = self._database.number("SELECT count(*) FROM file_here")
        articles = len(self.flagged(flags.NEW))
        return FileNews(run, articles, here - new - changed - moved, new, changed, moved, missing)

    # --- the lists behind the figures

    def flagged(self, flag: str) -> frozenset[int]:
        """Return the numbers of the articles that bear one of `reader.model.flags`; none for an unknown one."""
        kind, value = flags.parted(flag)
        if kind or flag in flags.COPIES:
            return self.told_apart(flag, kind, value)
        if flag in _FLAG_KINDS:
            found = self._database.rows(
                """SELECT number FROM shown_feature
                WHERE kind = ?1 AND (?2 = '' OR name IN (SELECT value FROM json_each(?2))) AND applied <= ?3""",
                _feature_values(flag),
            )
        elif flag == flags.NEW:
            found = self._database.rows(_NEW_ARTICLES)
        elif flag == flags.COPIED:
            found = self._database.rows(
                "SELECT number FROM copy WHERE number NOT IN (SELECT number FROM article WHERE shown = 0)"
            )
        else:
            found = self._database.rows(  # as `counts` has it
                "SELECT number FROM article WHERE shown = 1 AND iif(earliest = 0, 'undated', certainty) = ?", (flag,)
            )
        return frozenset(number for (number,) in found)

    def file_lines(self, group: FileGroup, reason: str = "") -> list[FileLine]:
        """Return the files of a group, in order of path, with what became of them.

        Of `FileGroup.UNREAD` each thing that could not be read is a line; with a `reason` only those that have it.
        """
        if group is FileGroup.UNREAD:
            found = self._database.rows(
                """SELECT path, item, reason, hint FROM standing_problem
                WHERE ?1 = '' OR reason = ?1 ORDER BY path, item, place""",
                (reason,),
            )
            return [FileLine(path, unpack_item(item), None, 0, (), why, hint) for path, item, why, hint in found]
        rows = self._database.rows(
            """SELECT path, status, articles, flags, ifnull((SELECT reason FROM problem p WHERE p.path = f.path), ''),
                ifnull((SELECT hint FROM problem p WHERE p.path = f.path), '')
            FROM file_group f WHERE name = ?1
            UNION ALL SELECT path, NULL, 0, '[]', reason, hint FROM problem
            WHERE ?1 = 'problem' AND walk = 1 AND path NOT IN (SELECT path FROM file_here) GROUP BY path
            ORDER BY path""",
            (group,),
        )
        return [
            FileLine(path, "", FileStatus(status) if status else None, articles, texts(packed), why, hint)
            for path, status, articles, packed, why, hint in rows
        ]


def _feature_values(flag: str) -> tuple[str, str, int]:
    """Return the kind of feature that a flag means, its rules ("" for any) and how much of `applied` it takes."""
    rules = _RULES.get(flag)
    return _FLAG_KINDS[flag], json.dumps(rules) if rules else "", int(flag != flags.OFFERED)


def _run(row: Row | None) -> Run | None:
    return Run(*row) if row else None
