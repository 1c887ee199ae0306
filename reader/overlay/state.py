# SPDX-License-Identifier: MIT
"""The user's work as it stands: tables that follow from the journal."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from reader.model.lesson import Lesson
from reader.overlay.archive_commands import Teach
from reader.overlay.commands import CommandApart, anchor_of, concerning, from_json
from reader.overlay.people_commands import PeopleCommand
from reader.overlay.quotation_commands import QuotationCommand
from reader.overlay.quoted import pack_quoted, unpack_quoted
from reader.overlay.repair_commands import RepairWork
from reader.overlay.work import Correction, Note, QuotationWork, Work, WorkSize, work_of
from reader.sqlite.database import Database
from reader.sqlite.schema import storable

_PEOPLE_IN_EFFECT = "FROM people p JOIN journal USING (position) JOIN step USING (step) WHERE state = 'done'"


class StateTables:
    """Corrections, notes and tags by the ids that articles have now."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def correction(self, article_id: str) -> Correction:
        """Return what the user says of an article instead of what was found."""
        row = self._database.row(
            "SELECT edtf, reason, headline, byline FROM correction WHERE article = ?", (article_id,)
        )
        return Correction(*row) if row else Correction()

    def corrections(self) -> dict[str, Correction]:
        """Return all corrections by article."""
        found = self._database.rows("SELECT article, edtf, reason, headline, byline FROM correction")
        return {article: Correction(*values) for article, *values in found}

    def notes(self, article_id: str) -> tuple[Note, ...]:
        """Return the notes on an article, in the order in which they were made."""
        found = self._database.rows(
            "SELECT id, body, anchor, made, changed FROM note WHERE article = ? ORDER BY place", (article_id,)
        )
        return tuple(
            Note(
                id=id_,
                article_id=article_id,
                text=text,
                anchor=anchor_of(json.loads(anchor)) if anchor else None,
                made=datetime.fromisoformat(made),
                changed=datetime.fromisoformat(changed),
            )
            for id_, text, anchor, made, changed in found
        )

    def tags(self, article_id: str) -> tuple[str, ...]:
        """Return the tags on an article, in order of their letters."""
        found = self._database.rows("SELECT tag FROM tag WHERE article = ? ORDER BY tag", (article_id,))
        return tuple(tag for (tag,) in found)

    def quotations(self, article_id: str) -> tuple[QuotationWork, ...]:
        """Return what the user says of an article's quotations, in the order in which it is to be applied."""
        found = self._database.rows("SELECT body FROM quoted WHERE article = ? ORDER BY place", (article_id,))
        return tuple(unpack_quoted(body) for (body,) in found)

    def repairs(self, article_id: str) -> tuple[RepairWork, ...]:
        """Return what the user says of an article's repairs."""
        found = self._database.rows(
            "SELECT anchor, after, accepted FROM settled WHERE article = ? ORDER BY place", (article_id,)
        )
        return tuple(
            RepairWork(anchor_of(json.loads(anchor)), after, bool(accepted)) for anchor, after, accepted in found
        )

    def remended(self) -> frozenset[str]:
        """Return all articles of whose repairs the user says anything."""
        return frozenset(article for (article,) in self._database.rows("SELECT DISTINCT article FROM settled"))

    def requoted(self) -> frozenset[str]:
        """Return all articles of whose quotations the user says anything."""
        return frozenset(article for (article,) in self._database.rows("SELECT DISTINCT article FROM quoted"))

    def people(self) -> tuple[tuple[PeopleCommand, datetime], ...]:
        """Return the commands on people that are in effect, each with its time, by which they are in order.

        So two who took over each other's work come to the same.
        """
        found = self._database.rows("SELECT p.body, at " + _PEOPLE_IN_EFFECT + " ORDER BY at, position")
        commands = ((from_json(body), datetime.fromisoformat(at)) for body, at in found)
        return tuple((command, at) for command, at in commands if isinstance(command, PeopleCommand))

    def deeds(self) -> tuple[tuple[PeopleCommand | QuotationCommand, datetime], ...]:
        """Return all commands on people and on quotations that are in effect, with today's ids, each with its time."""
        found = self._database.rows(
            """SELECT coalesce(p.body, j.body), j.at, t.article FROM journal j JOIN step USING (step)
            LEFT JOIN touch t USING (position) LEFT JOIN people p USING (position)
            WHERE kind = 'do' AND state = 'done' ORDER BY j.at, position"""
        )
        deeds = ((concerning(from_json(body), article), datetime.fromisoformat(at)) for body, at, article in found)
        return tuple((deed, at) for deed, at in deeds if isinstance(deed, PeopleCommand | QuotationCommand))

    def lessons(self) -> dict[bytes, Lesson]:
        """Return what is taught of folders and files, by their archive-relative paths (see `model.lesson`)."""
        found = self._database.rows(
            """SELECT l.body FROM lesson l JOIN journal USING (position) JOIN step USING (step)
            WHERE state = 'done' ORDER BY position"""
        )
        said = {
            command.place: command.lesson
            for command in (from_json(body) for (body,) in found)
            if isinstance(command, Teach)
        }
        return {os.fsencode(place): lesson for place, lesson in said.items() if lesson is not None}

    def size(self) -> WorkSize:
        """Count the user's work."""
        count = self._database.number
        return WorkSize(
            count("SELECT count(*) FROM (SELECT article FROM correction UNION SELECT article FROM settled)"),
            count("SELECT count(*) FROM note"),
            count("SELECT count(DISTINCT tag) FROM tag"),
            count("SELECT count(*) FROM quoted"),
            count("SELECT count(*) " + _PEOPLE_IN_EFFECT),
        )

    def articles(self) -> frozenset[str]:
        """Return all articles on which there is or was any work, by the ids that they have now."""
        return frozenset(article for (article,) in self._database.rows("SELECT DISTINCT article FROM touch"))

    def tags_in_use(self) -> tuple[str, ...]:
        """Return all tags, those on most articles first."""
        found = self._database.rows("SELECT tag FROM tag GROUP BY tag ORDER BY count(*) DESC, tag")
        return tuple(tag for (tag,) in found)

    def recent_reasons(self, most: int) -> tuple[str, ...]:
        """Return the reasons for dates that are in effect, each once, the one given last first."""
        found = self._database.rows(
            """SELECT reason FROM correction JOIN touch USING (article) WHERE edtf IS NOT NULL AND reason <> ''
            GROUP BY reason ORDER BY max(position) DESC LIMIT ?""",
            (most,),
        )
        return tuple(reason for (reason,) in found)

    def _settle(self, articles: Iterable[str]) -> None:
        """Bring the state of `articles` to what follows from the steps that are in effect."""
        settled = sorted(articles)
        for article in settled:  # all before any is written, for a note may pass from one article to another
            self._clear(article)
        for article in settled:
            found = self._database.rows(
                """SELECT body, at FROM touch JOIN journal USING (position) JOIN step USING (step)
                WHERE article = ? AND kind = 'do' AND state = 'done' ORDER BY position""",
                (article,),
            )
            commands = ((from_json(body), datetime.fromisoformat(at)) for body, at in found)
            self._keep(work_of(article, ((one, at) for one, at in commands if not isinstance(one, CommandApart))))

    def _clear(self, article: str) -> None:
        for table in ("correction", "note", "tag", "quoted", "settled"):
            self._database.run(f"DELETE FROM {table} WHERE article = ?", (article,))  # noqa: S608 - one of five names

    def _keep(self, work: Work) -> None:
        article = work.article_id
        if work.correction != Correction():
            said = work.correction
            values = (said.edtf, said.reason, said.headline, said.byline)
            self._database.run(
                "INSERT INTO correction VALUES (?, ?, ?, ?, ?)",
                (article, *(None if text is None else storable(text) for text in values)),
            )
        for place, note in enumerate(work.notes.values()):
            anchor = json.dumps(asdict(note.anchor)) if note.anchor else None
            self._database.run(
                "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?)",
                (note.id, article, place, storable(note.text), anchor, note.made.isoformat(), note.changed.isoformat()),
            )
        self._database.run_many("INSERT INTO tag VALUES (?, ?)", ((storable(tag), article) for tag in work.tags))
        self._database.run_many(
            "INSERT INTO quoted VALUES (?, ?, ?)",
            ((article, place, pack_quoted(said)) for place, said in enumerate(work.quotations.values())),
        )
        self._database.run_many(
            "INSERT INTO settled VALUES (?, ?, ?, ?, ?)",
            (
                (article, place, json.dumps(asdict(said.anchor)), storable(said.after), int(said.accepted))
                for place, said in enumerate(work.repairs.values())
            ),
        )
