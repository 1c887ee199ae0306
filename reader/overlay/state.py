# SPDX-License-Identifier: MIT
"""The user's work as it stands: tables that follow from the journal."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime
from itertools import pairwise
from operator import itemgetter
from typing import Any

from reader.model.lesson import Lesson
from reader.overlay.archive_commands import Teach
from reader.overlay.collection_commands import CollectionCommand
from reader.overlay.commands import Command, CommandApart, anchor_of, concerning, from_json, to_json
from reader.overlay.gathered import Gathered, gathered
from reader.overlay.people_commands import PeopleCommand
from reader.overlay.quoted import pack_quoted, unpack_quoted
from reader.overlay.repair_commands import RepairWork
from reader.overlay.search_commands import SearchCommand
from reader.overlay.search_records import SearchRecords
from reader.overlay.work import Correction, Note, QuotationWork, Work, WorkSize, work_of
from reader.sqlite.schema import storable

Deed = tuple[Command, datetime]
"""What was done, and when: by this order what follows from it is the same wherever it is put together."""

_APART = "SELECT a.body, at FROM {} a JOIN journal USING (position) JOIN step USING (step) WHERE state = 'done'"


class StateTables(SearchRecords):
    """Corrections, notes and tags by the ids that articles have now."""

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
            "SELECT id, body, anchor, made, changed, others FROM note WHERE article = ? ORDER BY place", (article_id,)
        )
        return tuple(
            Note(
                id=id_,
                article_id=article_id,
                text=text,
                anchor=anchor_of(json.loads(anchor)) if anchor else None,
                made=datetime.fromisoformat(made),
                changed=datetime.fromisoformat(changed),
                others=tuple(json.loads(others)),
            )
            for id_, text, anchor, made, changed, others in found
        )

    def note_texts(self) -> tuple[tuple[str, str], ...]:
        """Return all notes as article and words; a note has several where two changed it apart from each other."""
        found = self._database.rows("SELECT article, body, others FROM note ORDER BY article, place")
        return tuple((article, text) for article, body, others in found for text in (body, *json.loads(others)))

    def starred(self) -> frozenset[str]:
        """Return all articles with a star."""
        return frozenset(article for (article,) in self._database.rows("SELECT article FROM star"))

    def tagged(self) -> dict[str, frozenset[str]]:
        """Return the articles of each tag."""
        found: dict[str, set[str]] = {}
        for tag, article in self._database.rows("SELECT tag, article FROM tag"):
            found.setdefault(tag, set()).add(article)
        return {tag: frozenset(articles) for tag, articles in found.items()}

    def gathered(self) -> Gathered:
        """Return collections and saved searches; when each of these was last looked at, too."""
        found = self._database.rows(_APART.format("gathering"))
        state = gathered(
            (command, at) for command, at in _in_time(found) if isinstance(command, CollectionCommand | SearchCommand)
        )
        looked = self.looked()
        searches = {id_: replace(one, looked=looked.get(id_)) for id_, one in state.searches.items()}
        return replace(state, searches=searches)

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
        found = self._database.rows(_APART.format("people"))
        return tuple((command, at) for command, at in _in_time(found) if isinstance(command, PeopleCommand))

    def deeds(self) -> tuple[Deed, ...]:
        """Return all commands that are in effect, with today's ids, in order of time."""
        found = self._database.rows(
            """SELECT coalesce(p.body, g.body, j.body), j.at, t.article FROM journal j JOIN step USING (step)
            LEFT JOIN touch t USING (position)
            LEFT JOIN people p USING (position) LEFT JOIN gathering g USING (position)
            WHERE kind = 'do' AND state = 'done'"""
        )
        return tuple(_in_time(found))

    def history(self, article_id: str) -> tuple[Deed, ...]:
        """Return all commands on an article that are in effect, in order of time, those that were overruled, too."""
        found = self._database.rows(
            """SELECT body, at, article FROM touch JOIN journal USING (position) JOIN step USING (step)
            WHERE article = ? AND kind = 'do' AND state = 'done'""",
            (article_id,),
        )
        return tuple(_in_time(found))

    def lessons(self) -> dict[bytes, Lesson]:
        """Return what is taught of folders and files, by their archive-relative paths (see `model.lesson`)."""
        found = self._database.rows(_APART.format("lesson"))
        said = {command.place: command.lesson for command, _ in _in_time(found) if isinstance(command, Teach)}
        return {os.fsencode(place): lesson for place, lesson in said.items() if lesson is not None}

    def size(self) -> WorkSize:
        """Count the user's work."""
        count, gathered_now = self._database.number, self.gathered()
        return WorkSize(
            count("SELECT count(*) FROM (SELECT article FROM correction UNION SELECT article FROM settled)"),
            count("SELECT count(*) FROM note"),
            count("SELECT count(DISTINCT tag) FROM tag"),
            count("SELECT count(*) FROM quoted"),
            len(self.people()),
            count("SELECT count(*) FROM star"),
            len(gathered_now.collections),
            len(gathered_now.searches),
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
            deeds = self.history(article)
            self._keep(work_of(article, ((one, at) for one, at in deeds if not isinstance(one, CommandApart))))

    def _clear(self, article: str) -> None:
        for table in ("correction", "note", "tag", "star", "quoted", "settled"):
            self._database.run(f"DELETE FROM {table} WHERE article = ?", (article,))  # noqa: S608 - one of six names

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
                "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    note.id,
                    article,
                    place,
                    storable(note.text),
                    anchor,
                    note.made.isoformat(),
                    note.changed.isoformat(),
                    json.dumps([storable(text) for text in note.others]),
                ),
            )
        if work.starred:
            self._database.run("INSERT INTO star VALUES (?)", (article,))
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


def _in_time(found: Iterable[tuple[Any, ...]]) -> list[Deed]:
    """Return the commands of rows (body, time and, if it concerns one, today's id of the article) in order of time.

    What two did at one moment is in an order that both come to, whatever they call an article.
    """
    deeds: list[Deed] = []
    for body, at, *article in found:
        command = from_json(body)
        deeds.append((concerning(command, *article) if article else command, datetime.fromisoformat(at)))
    deeds.sort(key=itemgetter(1))
    if any(one[1] == next_[1] for one, next_ in pairwise(deeds)):  # hardly ever
        deeds.sort(key=lambda deed: (deed[1], to_json(concerning(deed[0], ""))))
    return deeds
