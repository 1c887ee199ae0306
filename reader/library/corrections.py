# SPDX-License-Identifier: MIT
"""The user's corrections, notes and tags: each call is one step of undo, and on the disk when it returns."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from reader.errors import StoreDamagedError, StoreError
from reader.ingest.remending import anchor_of_repair, remended
from reader.ingest.requoting import anchor_for, requoted
from reader.ingest.shelf import Home
from reader.ingest.user_work import corrected_date
from reader.model.article import Article, Quotation, QuotationKind, Speaker
from reader.model.lesson import Lesson
from reader.model.texts import Edit, Span
from reader.overlay.anchor import Anchor
from reader.overlay.archive_commands import Teach
from reader.overlay.backup import Restored, newest_good_backup, restore
from reader.overlay.commands import (
    AddTag,
    Command,
    EditNote,
    RemoveNote,
    RemoveTag,
    SetByline,
    SetDate,
    SetHeadline,
    new_note,
)
from reader.overlay.overlay import Overlay
from reader.overlay.people_commands import PeopleCommand
from reader.overlay.quotation_commands import (
    AddQuotation,
    RemoveQuotation,
    SetBounds,
    SetKind,
    SetSpeaker,
)
from reader.overlay.repair_commands import RepairWork, SettleRepair
from reader.overlay.state import Deed
from reader.overlay.work import Correction, Note, QuotationWork
from reader.text.dates.edtf import user_date

_Told = TypeVar("_Told")
_REASONS = 20  # that are offered again


@dataclass(frozen=True, slots=True)
class WorkVocabulary:
    """Words used before: tags, those on most articles first; reasons for dates, the last one first."""

    tags: tuple[str, ...]
    reasons: tuple[str, ...]


class Corrections:
    """The user's own work on one archive. Lists and searches follow when the keeper has carried it over.

    The overlay's file is made with the first command. Belongs to one thread. Raises `StoreError`, `BusyError`.
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self._overlay: Overlay | None = None
        self._writable = False
        self._unreadable = False

    def close(self) -> None:
        """Let go of the file. Idempotent."""
        if self._overlay is not None:
            self._overlay.close()
            self._overlay = None
        self._unreadable = False

    def do(self, commands: Sequence[Command]) -> None:
        """Do commands as one step of undo; see `Journal.do_many`."""
        self.writing().do_many(commands)

    def take_over(self, deeds: Sequence[Deed]) -> None:
        """Do as one step what somebody else did, at their own times."""
        self.writing().take_over(deeds)

    def people(self) -> tuple[tuple[PeopleCommand, datetime], ...]:
        """Return what was said of people and is in effect, each with its time. Nothing where the file can't be read."""
        return self.told(Overlay.people, ())

    def deeds(self) -> tuple[Deed, ...]:
        """Return all that was done and is in effect, each with its time, in the order of these."""
        overlay = self.reading()
        return overlay.deeds() if overlay else ()

    def requoted(self) -> frozenset[str]:
        """Return the articles of whose quotations anything was said. None where the file can't be read."""
        return self.told(Overlay.requoted, frozenset())

    def position(self) -> int:
        """Return a number that rises with everything that is done, or undone."""
        return self.told(Overlay.position, 0)

    def lessons(self) -> dict[bytes, Lesson]:
        """Return what was taught of folders and files, by their archive-relative paths. Nothing without the file."""
        return self.told(Overlay.lessons, {})

    def teach(self, place: bytes, lesson: Lesson | None) -> None:
        """Teach what the files of a folder, or a file, are like; None takes it back. It holds from the next reading."""
        self.writing().do(Teach(os.fsdecode(place), lesson))

    def set_date(self, ids: Iterable[str], edtf: str | None, reason: str) -> None:
        """Date articles by hand; None takes a date back. Raises `DateError` for what is no date."""
        if edtf is not None:
            user_date(edtf, reason)
        self.writing().do_many([SetDate(id_, edtf, reason) for id_ in ids])

    def set_dates(self, dates: Iterable[tuple[str, str]], reason: str) -> None:
        """Date articles by hand, each (id, EDTF) by itself, in one step. Raises `DateError` for what is no date."""
        commands = [SetDate(id_, edtf, reason) for id_, edtf in dates]
        for edtf in {command.edtf for command in commands}:
            user_date(edtf or "", reason)
        self.writing().do_many(commands)

    def set_headline(self, article_id: str, headline: str | None) -> None:
        """Correct a headline; None takes the correction back."""
        self.writing().do(SetHeadline(article_id, headline))

    def set_byline(self, article_id: str, byline: str | None) -> None:
        """Correct a byline; None takes the correction back."""
        self.writing().do(SetByline(article_id, byline))

    def add_note(self, article_id: str, text: str, anchor: Anchor | None = None) -> str:
        """Note something on the anchored words, or on the whole article; return the note's id."""
        note = new_note(article_id, text, anchor)
        self.writing().do(note)
        return note.note_id

    def edit_note(self, article_id: str, note_id: str, text: str) -> None:
        """Give a note other words, in place of all that it has now. Raises `NotFoundError`."""
        self.writing().do(EditNote(article_id, note_id, text, self._seen(article_id, note_id)))

    def remove_note(self, article_id: str, note_id: str) -> None:
        """Take a note away. Raises `NotFoundError`."""
        self.writing().do(RemoveNote(article_id, note_id, self._seen(article_id, note_id)))

    def _seen(self, article_id: str, note_id: str) -> tuple[str, ...]:
        return next((note.seen for note in self.notes(article_id) if note.id == note_id), ())

    def add_tag(self, ids: Iterable[str], tag: str) -> None:
        """Tag articles."""
        self.writing().do_many([AddTag(id_, tag) for id_ in ids])

    def add_tags(self, ids: Iterable[str], tags: Sequence[str]) -> None:
        """Tag articles with several tags, in one step."""
        self.writing().do_many([AddTag(id_, tag) for id_ in ids for tag in tags])

    def remove_tag(self, ids: Iterable[str], tag: str) -> None:
        """Take a tag off articles."""
        self.writing().do_many([RemoveTag(id_, tag) for id_ in ids])

    def set_speakers(self, article: Article, quotation: Quotation, speakers: tuple[Speaker, ...] | None) -> None:
        """Say who spoke: nobody who can be named, one, or several; None takes it back.

        Here and below `article` and `quotation` are as `Library.article` gave them.
        """
        self.writing().do(SetSpeaker(article.id, self._anchor(article, quotation), speakers))

    def confirm(self, article: Article, quotation: Quotation) -> None:
        """Say that the speakers found are the right ones."""
        self.set_speakers(article, quotation, quotation.speakers)

    def set_kind(self, article: Article, quotation: Quotation, kind: QuotationKind | None) -> None:
        """Say what a quotation is; None takes it back."""
        self.writing().do(SetKind(article.id, self._anchor(article, quotation), kind))

    def set_bounds(self, article: Article, quotation: Quotation, span: Span | None) -> None:
        """Say where in the reading text it begins and ends, without marks; None takes it back.

        Raises `ValueError` for no words.
        """
        bounds = None if span is None else Anchor.of(article.texts.source, article.texts.span_in_source(span))
        self.writing().do(SetBounds(article.id, self._anchor(article, quotation), bounds))

    def add_quotation(
        self, article: Article, span: Span, kind: QuotationKind, speakers: tuple[Speaker, ...] = ()
    ) -> None:
        """Say that words of the reading text are a quotation. Raises `ValueError` for no words."""
        anchor = anchor_for(article, span, self.quotations(article.id))
        self.writing().do(AddQuotation(article.id, anchor, kind, speakers))

    def remove_quotation(self, article: Article, quotation: Quotation) -> None:
        """Say that it is no quotation."""
        self.writing().do(RemoveQuotation(article.id, self._anchor(article, quotation)))

    def quotations(self, article_id: str) -> tuple[QuotationWork, ...]:
        """Return what the user says of an article's quotations."""
        overlay = self.reading()
        return overlay.quotations(article_id) if overlay else ()

    def _anchor(self, article: Article, quotation: Quotation) -> Anchor:
        return anchor_for(article, quotation.span, self.quotations(article.id))

    def settle_repair(self, article: Article, repair: Edit, *, accepted: bool | None) -> None:
        """Say that damage is read as a repair has it, or stays as it was found; None takes that back."""
        anchor = anchor_of_repair(article.texts.source, repair)
        self.writing().do(SettleRepair(article.id, anchor, repair.after, accepted))

    def repairs(self, article_id: str) -> tuple[RepairWork, ...]:
        """Return what the user says of an article's repairs."""
        nothing: tuple[RepairWork, ...] = ()
        return self.told(lambda overlay: overlay.repairs(article_id), nothing)

    def notes(self, article_id: str) -> tuple[Note, ...]:
        """Return the notes on an article."""
        overlay = self.reading()
        return overlay.notes(article_id) if overlay else ()

    def tags(self, article_id: str) -> tuple[str, ...]:
        """Return the tags on an article."""
        overlay = self.reading()
        return overlay.tags(article_id) if overlay else ()

    def correction(self, article_id: str) -> Correction:
        """Return what the user says of an article instead of what was found."""
        overlay = self.reading()
        return overlay.correction(article_id) if overlay else Correction()

    def vocabulary(self) -> WorkVocabulary:
        """Return the words that the user has used before, to be offered again."""
        overlay = self.reading()
        if overlay is None:
            return WorkVocabulary((), ())
        return WorkVocabulary(overlay.tags_in_use(), overlay.recent_reasons(_REASONS))

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, in words; None if nothing."""
        overlay = self.reading()
        return overlay.undo_label() if overlay else None

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again, in words; None if nothing."""
        overlay = self.reading()
        return overlay.redo_label() if overlay else None

    def undo(self) -> bool:
        """Take back the last step; tell whether there was one."""
        return self.writing().undo() is not None

    def redo(self) -> bool:
        """Do the step again that was undone last; tell whether there was one."""
        return self.writing().redo() is not None

    def applied(self, article: Article) -> Article:
        """Return `article` as the user wants it, though the keeper may not have carried it over yet.

        Where the user's own file can't be read, as the catalog has it: with the corrections that were carried over.
        """
        said = self.told(lambda overlay: overlay.correction(article.id), None)
        if said is None:
            return article
        article = remended(article, self.repairs(article.id))
        nothing: tuple[QuotationWork, ...] = ()
        quotations = self.told(lambda overlay: overlay.quotations(article.id), nothing)
        return replace(
            article,
            headline=article.headline if said.headline is None else said.headline,
            byline=article.byline if said.byline is None else said.byline,
            date=corrected_date(said, article.date.evidence) or article.date,
            quotations=requoted(article, quotations),
        )

    def check(self) -> None:
        """Raise what is wrong with the file: `StoreDamagedError` if it is broken, or gone though there is a backup."""
        if self.reading() is None and newest_good_backup(self._home.backups):
            self._open(writable=False)  # which says so

    @property
    def has_backup(self) -> bool:
        """Whether there is a whole backup for `restore` to put back."""
        return newest_good_backup(self._home.backups) is not None

    def restore(self) -> Restored:
        """Put the newest good backup in the place of the file, which is kept beside it; without one begin anew.

        Lists and searches know nothing of it yet: that is for `Library.restore_work`.
        """
        self.close()
        restored = restore(self._home.overlay, backups=self._home.backups)
        self.writing()
        return restored

    def _open(self, *, writable: bool) -> Overlay:
        return Overlay.open(self._home.overlay, backups=self._home.backups, writable=writable)

    def writing(self) -> Overlay:
        """Return the overlay to write to; it is made if there is none."""
        if self._overlay is None or not self._writable:
            self.close()
            self._overlay, self._writable = self._open(writable=True), True
        return self._overlay

    def told(self, ask: Callable[[Overlay], _Told], otherwise: _Told) -> _Told:
        """Return what the overlay answers; `otherwise` where there is none, or where it can't be read."""
        if self._unreadable:
            return otherwise
        try:
            overlay = self.reading()
            return otherwise if overlay is None else ask(overlay)
        except StoreError:
            self._unreadable = True  # asked once, not for each of thousands; `check` says why
            return otherwise

    def reading(self) -> Overlay | None:
        """Return the overlay if there is one: whoever only reads needs no file, and no folder that can be written."""
        if self._overlay is None and os.path.exists(self._home.overlay):
            try:
                self.writing()
            except StoreDamagedError:
                raise
            except StoreError:
                self._overlay, self._writable = self._open(writable=False), False
        return self._overlay
