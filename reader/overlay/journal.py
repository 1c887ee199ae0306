# SPDX-License-Identifier: MIT
"""The journal: what was done is appended, never changed; what follows from it is kept beside and can be replayed."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from reader.errors import NotFoundError
from reader.overlay.archive_commands import ArchiveCommand
from reader.overlay.collection_commands import CollectionCommand, CreateCollection
from reader.overlay.commands import (
    AddNote,
    Command,
    CommandApart,
    EditNote,
    RemoveNote,
    concerning,
    from_json,
    label,
    to_json,
)
from reader.overlay.following import followed
from reader.overlay.gathered import subject
from reader.overlay.people_commands import PeopleCommand
from reader.overlay.search_commands import SaveSearch, SearchCommand
from reader.overlay.state import Deed, StateTables
from reader.overlay.work import RULES
from reader.sqlite.database import Database

_TICK = timedelta(microseconds=1)
_WITH_IDS = (
    ("SELECT position, body FROM people", "UPDATE people SET body = ? WHERE position = ?"),
    ("SELECT position, body FROM gathering", "UPDATE gathering SET body = ? WHERE position = ?"),
)
"""How commands that are kept by themselves, with ids of articles, are read and written."""


class Journal(StateTables):
    """Writes the journal. Several processes may do so at once: each step is one transaction."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        super().__init__(database)
        self._clock = clock

    def do(self, command: Command) -> int:
        """Do one command; see `do_many`."""
        return self.do_many((command,))

    def do_many(self, commands: Sequence[Command]) -> int:
        """Do `commands` as one step of undo; return the position of the last. What was undone can't be redone after it.

        All of it is on the disk when this returns. The commands name articles by the ids that they have now. Raises
        `NotFoundError` if one changes a note that isn't there: then nothing is done. No commands are no step.
        """
        with self._database.transaction():
            self._check(commands)
            now = self._now()
            return self._do([(command, now + place * _TICK) for place, command in enumerate(commands)])

    def take_over(self, deeds: Sequence[Deed]) -> int:
        """Do as one step what somebody did at their own times: each takes its place among those done here."""
        with self._database.transaction():
            return self._do(deeds)

    def _do(self, deeds: Sequence[Deed]) -> int:
        step = self.position() + 1
        touched: set[str] = set()
        for command, at in deeds:
            touched |= self._append("do", step, to_json(command), at)
        self._settle(touched)
        return self.position()

    def _now(self) -> datetime:
        """Return a time later than all that was done or taken over, whatever the clock says: it comes after them."""
        last = self._database.row("SELECT max(at) FROM journal WHERE kind = 'do'")
        now = self._clock().astimezone(UTC)
        return max(now, datetime.fromisoformat(last[0]) + _TICK) if last and last[0] else now

    def undo(self) -> tuple[Command, ...] | None:
        """Take back the last step in effect, whichever process did it; return it, None if there is none."""
        return self._turn("undo", self._undoable)

    def redo(self) -> tuple[Command, ...] | None:
        """Do again the step undone last; return it, None if there is none or something was done since."""
        return self._turn("redo", self._redoable)

    def undo_label(self) -> str | None:
        """Say in words what `undo` would take back, None if nothing."""
        return self._label(self._undoable())

    def redo_label(self) -> str | None:
        """Say in words what `redo` would do again, None if nothing."""
        return self._label(self._redoable())

    def position(self) -> int:
        """Return the position of the last record, 0 if there is none. It only ever rises."""
        return self._database.number("SELECT max(position) FROM journal")

    def changes_since(self, position: int) -> frozenset[str]:
        """Return the articles, by the ids they have now, whose work changed after `position`.

        Whoever keeps a position asks for today's *before* this, so that nothing falls between.
        """
        found = self._database.rows("SELECT DISTINCT article FROM touch WHERE position > ?", (position,))
        return frozenset(article for (article,) in found)

    def follow(self, moves: Mapping[str, str]) -> None:
        """Note that articles have other ids now, old to new: all work on them follows, done or undone.

        Moves noted before are passed over, so that a keeper that was killed may simply say them again. An id that is
        both an old and a new one in `moves` is an article that made room for another.
        """
        with self._database.transaction():
            found = self._database.rows(
                "SELECT old, new FROM moved WHERE old IN (SELECT value FROM json_each(?))", (json.dumps(list(moves)),)
            )
            known: dict[str, str] = {old: new for old, new in found}  # noqa: C416 - typed so
            news = {old: new for old, new in moves.items() if old != new and known.get(old) != new}
            if news:
                self._settle(self._append("follow", 0, json.dumps(news)))

    def moves(self) -> dict[str, str]:
        """Return the id that each former id has become: a catalog made anew takes its aliases from here."""
        return {old: new for old, new in self._database.rows("SELECT old, new FROM moved")}  # noqa: C416 - typed so

    def rebuild(self) -> None:
        """Derive all tables from the journal anew."""
        with self._database.transaction():
            self._clear_all()
            for position, kind, step, body in self._database.pages(
                "SELECT position, kind, step, body FROM journal WHERE position > ? ORDER BY position LIMIT ?"
            ):
                self._take_effect(position, kind, step, body)
            self._settle(self.changes_since(0))
            self._database.run("UPDATE rules SET version = ?", (RULES,))

    def _rebuild_if_outdated(self) -> None:
        """Rebuild if the tables were derived by other rules than this program's."""
        if self._database.number("SELECT version FROM rules") != RULES:
            self.rebuild()

    def _clear_all(self) -> None:
        for statement in (
            "DELETE FROM step",
            "DELETE FROM touch",
            "DELETE FROM moved",
            "DELETE FROM correction",
            "DELETE FROM note",
            "DELETE FROM tag",
            "DELETE FROM quoted",
            "DELETE FROM settled",
            "DELETE FROM star",
            "DELETE FROM people",
            "DELETE FROM lesson",
            "DELETE FROM gathering",
        ):
            self._database.run(statement)

    def _append(self, kind: str, step: int, body: str, at: datetime | None = None) -> set[str]:
        """Append a record with its effect; return the articles that must be settled."""
        self._database.run(
            "INSERT INTO journal (at, kind, step, body) VALUES (?, ?, ?, ?)",
            ((at or self._clock()).isoformat(timespec="microseconds"), kind, step, body),
        )
        return self._take_effect(self.position(), kind, step, body)

    def _take_effect(self, position: int, kind: str, step: int, body: str) -> set[str]:
        if kind == "follow":
            return self._rename(position, json.loads(body))
        if kind == "do":
            self._database.run("UPDATE step SET state = 'void' WHERE state = 'undone'")
            self._database.run("INSERT OR IGNORE INTO step VALUES (?, 'done')", (step,))
            touched = self._done(position, from_json(body))
        else:
            state = "undone" if kind == "undo" else "done"
            self._database.run("UPDATE step SET state = ? WHERE step = ?", (state, step))
            touched = {one.article_id for one in self._commands(step) if not isinstance(one, CommandApart)}
        self._touch(position, touched)
        return touched

    def _done(self, position: int, command: Command) -> set[str]:
        """Return the article that a command concerns; one on people or folders is kept by itself."""
        if not isinstance(command, CommandApart):
            return {command.article_id}
        table = "gathering"
        if isinstance(command, PeopleCommand | ArchiveCommand):
            table = "people" if isinstance(command, PeopleCommand) else "lesson"
        self._database.run(f"INSERT INTO {table} VALUES (?, ?)", (position, to_json(command)))  # noqa: S608 - of three
        return set()

    def _follow_apart(self, moves: dict[str, str]) -> None:
        """Let commands that are kept by themselves name articles by the ids that these have now."""
        for read, write in _WITH_IDS:
            for position, body in self._database.rows(read):
                command = from_json(body)
                if (moved := followed(command, moves)) != command:
                    self._database.run(write, (to_json(moved), position))

    def _rename(self, position: int, moves: dict[str, str]) -> set[str]:
        moved = {old: moves.get(new, new) for old, new in self.moves().items()} | moves
        self._database.run("DELETE FROM moved")
        self._database.run_many(
            "INSERT INTO moved VALUES (?, ?)", ((old, new) for old, new in moved.items() if new != old)
        )
        self._database.run_many("DELETE FROM moved WHERE old = ?", ((new,) for new in moves.values()))
        touches = [
            (moves[old], place)
            for old in moves
            for (place,) in self._database.rows("SELECT position FROM touch WHERE article = ?", (old,))
        ]
        self._database.run_many("DELETE FROM touch WHERE article = ?", ((old,) for old in moves))
        self._database.run_many("INSERT OR IGNORE INTO touch VALUES (?, ?)", touches)
        self._follow_apart(moves)
        settled = {article for article, _ in touches}
        self._touch(position, settled)
        return settled | {old for old, new in moves.items() if new in settled}

    def _touch(self, position: int, articles: Iterable[str]) -> None:
        self._database.run_many("INSERT INTO touch VALUES (?, ?)", ((article, position) for article in articles))

    def _turn(self, kind: str, choose: Callable[[], int]) -> tuple[Command, ...] | None:
        with self._database.transaction():
            step = choose()
            if not step:
                return None
            self._settle(self._append(kind, step, ""))
            return self._commands(step)

    def _undoable(self) -> int:
        return self._database.number("SELECT max(step) FROM step WHERE state = 'done'")

    def _redoable(self) -> int:
        return self._database.number("SELECT min(step) FROM step WHERE state = 'undone'")

    def _label(self, step: int) -> str | None:
        return label(self._commands(step)) if step else None

    def _commands(self, step: int) -> tuple[Command, ...]:
        """Return the commands of a step, naming articles by the ids that they have now."""
        found = self._database.rows(
            """SELECT coalesce(people.body, gathering.body, journal.body), article FROM journal
            LEFT JOIN touch USING (position) LEFT JOIN people USING (position) LEFT JOIN gathering USING (position)
            WHERE step = ? AND kind = 'do' ORDER BY position""",
            (step,),
        )
        return tuple(concerning(from_json(body), article) for body, article in found)

    def _check(self, commands: Iterable[Command]) -> None:
        """Raise `NotFoundError` if one changes a note, a collection or a saved search that isn't there."""
        added: set[str] = set()
        for command in commands:
            if isinstance(command, AddNote):
                added.add(command.note_id)
            elif isinstance(command, CreateCollection | SaveSearch):
                added.add(subject(command))
            elif isinstance(command, EditNote | RemoveNote) and command.note_id not in added:
                key = (command.note_id, command.article_id)
                if self._database.row("SELECT 1 FROM note WHERE id = ? AND article = ?", key) is None:
                    raise NotFoundError("This note isn't there any more.", hint="Look at the article again.")
            elif isinstance(command, CollectionCommand | SearchCommand) and subject(command) not in added:
                self._check_gathered(command)

    def _check_gathered(self, command: CollectionCommand | SearchCommand) -> None:
        there = self.gathered()
        if isinstance(command, CollectionCommand) and command.collection_id not in there.collections:
            raise NotFoundError("This collection isn't there any more.", hint="Look at the list again.")
        if isinstance(command, SearchCommand) and command.search_id not in there.searches:
            raise NotFoundError("This saved search isn't there any more.", hint="Look at the list again.")
