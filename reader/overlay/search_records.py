# SPDX-License-Identifier: MIT
"""What is kept of searches beside the journal, for there is nothing in it to undo: what was found, and a log."""

import json
from datetime import datetime
from typing import Any

from reader.model.own import ArchiveState, LoggedSearch, SavedQuery
from reader.sqlite.database import Database
from reader.sqlite.schema import storable


class SearchRecords:
    """When saved searches were last looked at, and the log of all searches."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def looked(self) -> dict[str, datetime]:
        """Return when each saved search was last looked at, by its id; those that are gone among them."""
        found = self._database.rows("SELECT search, at FROM looked")
        return {id_: datetime.fromisoformat(at) for id_, at in found}

    def seen(self, search_id: str) -> bytes:
        """Return what `look` was given last, b"" if it never was."""
        row = self._database.row("SELECT seen FROM looked WHERE search = ?", (search_id,))
        return bytes(row[0]) if row else b""

    def look(self, search_id: str, at: datetime, seen: bytes) -> None:
        """Note that a saved search was looked at, and what it found."""
        self._database.run("INSERT OR REPLACE INTO looked VALUES (?, ?, ?)", (search_id, at.isoformat(), seen))

    def log(self, search: LoggedSearch) -> None:
        """Note a search; its number is given to it here."""
        body = {
            "search": search.search.to_plain(),
            "words": search.words,
            "found": search.found,
            "articles": search.state.articles,
            "files": search.state.files,
            "fingerprint": search.state.fingerprint,
            "unread": search.state.unread,
            "program": search.program,
        }
        self._database.run(
            "INSERT INTO searched (at, body) VALUES (?, ?)",
            (search.at.isoformat(), storable(json.dumps(body, ensure_ascii=False))),
        )

    def logged(self, most: int | None = None) -> tuple[LoggedSearch, ...]:
        """Return the log, the newest first: all of it, or so many."""
        found = self._database.rows(
            "SELECT number, at, body FROM searched ORDER BY number DESC LIMIT ?", (-1 if most is None else most,)
        )
        return tuple(_logged(*row) for row in found)

    def forget_log(self, number: int | None = None) -> None:
        """Forget one search, or the whole log, so that it can't be read in the file any more."""
        self._database.run("PRAGMA secure_delete=ON")
        self._database.run("DELETE FROM searched WHERE ?1 IS NULL OR number = ?1", (number,))
        self._database.run("PRAGMA wal_checkpoint(TRUNCATE)")


def _logged(number: int, at: str, body: str) -> LoggedSearch:
    told: dict[str, Any] = json.loads(body)
    state = ArchiveState(told["articles"], told["files"], told["fingerprint"], told["unread"])
    search = SavedQuery.from_plain(told["search"])
    return LoggedSearch(
        number, datetime.fromisoformat(at), search, told["words"], told["found"], state, told["program"]
    )
