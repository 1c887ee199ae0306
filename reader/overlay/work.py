# SPDX-License-Identifier: MIT
"""The user's work on one article, as it follows from the commands that are in effect."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.model.article import QuotationKind, Speaker
from reader.overlay.anchor import Anchor
from reader.overlay.commands import (
    AddNote,
    AddTag,
    ArticleCommand,
    EditNote,
    RemoveNote,
    RemoveTag,
    SetByline,
    SetDate,
    SetHeadline,
    StarArticle,
)
from reader.overlay.quotation_commands import (
    AddQuotation,
    QuotationCommand,
    RemoveQuotation,
    SetBounds,
    SetKind,
    SetSpeaker,
)
from reader.overlay.repair_commands import RepairWork, SettleRepair
from reader.sqlite.schema import storable

RULES = 3  # to be raised whenever the same commands come to mean something else


@dataclass(frozen=True, slots=True)
class Correction:
    """What the user says instead of what was found; None where nothing is said. `reason` is that of the date."""

    edtf: str | None = None
    reason: str = ""
    headline: str | None = None
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note, with when it was made and last changed.

    `others` are the words that it has besides, where two who worked apart both changed it: `text` was written last.
    """

    id: str
    article_id: str
    text: str
    anchor: Anchor | None
    made: datetime
    changed: datetime
    others: tuple[str, ...] = ()

    @property
    def seen(self) -> tuple[str, ...]:
        """What whoever changes or removes the note has before them: a digest of each of its words."""
        return tuple(digest_of(text) for text in (self.text, *self.others))


@dataclass(frozen=True, slots=True)
class QuotationWork:
    """What the user says of one quotation; None where nothing is said. `anchor` is where its words stood then.

    `added`: it is one even if none is found there, of this kind. `removed`: it is none.
    """

    anchor: Anchor
    speakers: tuple[Speaker, ...] | None = None
    kind: QuotationKind | None = None
    bounds: Anchor | None = None
    added: bool = False
    removed: bool = False


@dataclass(slots=True)
class Work:
    """All of it, for one article. Notes are in the order in which they were made, tags in that of their words.

    Quotations are by their anchors, repairs by theirs and by what is read there, in the order in which something was
    first said of each.
    """

    article_id: str
    correction: Correction = Correction()
    notes: dict[str, Note] = field(default_factory=dict)
    removed: dict[str, Note] = field(default_factory=dict)
    starred: bool = False
    tags: set[str] = field(default_factory=set)
    quotations: dict[Anchor, QuotationWork] = field(default_factory=dict)
    repairs: dict[tuple[Anchor, str], RepairWork] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorkSize:
    """How much of it there is: articles corrected, notes, tags by their words, quotations, deeds on people, etc."""

    corrected: int
    notes: int
    tags: int
    quotations: int = 0
    people: int = 0
    starred: int = 0
    collections: int = 0
    searches: int = 0


def work_of(article_id: str, commands: Iterable[tuple[ArticleCommand, datetime]]) -> Work:
    """Return what follows from `commands`, each with its time, in order. Ids in them may be older ones."""
    work = Work(article_id)
    for command, at in commands:
        match command:
            case SetDate() | SetHeadline() | SetByline():
                _correct(work, command)
            case AddNote() | EditNote() | RemoveNote():
                _annotate(work, command, at)
            case AddTag(tag=tag):
                work.tags.add(clean_tag(tag))
            case RemoveTag(tag=tag):
                work.tags.discard(clean_tag(tag))
            case StarArticle(starred=starred):
                work.starred = starred
            case SettleRepair():
                _remend(work, command)
            case _:
                _requote(work, command)
    return work


def clean_tag(tag: str) -> str:
    """Return a tag as it is kept."""
    return " ".join(tag.split())


def _correct(work: Work, command: SetDate | SetHeadline | SetByline) -> None:
    match command:
        case SetDate(edtf=edtf, reason=reason):
            work.correction = replace(work.correction, edtf=edtf, reason=reason if edtf is not None else "")
        case SetHeadline(headline=headline):
            work.correction = replace(work.correction, headline=headline)
        case SetByline(byline=byline):
            work.correction = replace(work.correction, byline=byline)


def digest_of(text: str) -> str:
    """Return sixteen hexadecimal digits that tell these words of a note from others."""
    return hashlib.sha256(storable(text).encode()).hexdigest()[:16]


def _annotate(work: Work, command: AddNote | EditNote | RemoveNote, at: datetime) -> None:
    id_ = command.note_id
    match command:
        case AddNote(text=text, anchor=anchor):
            work.notes[id_] = Note(id_, work.article_id, text, anchor, at, at)
        case EditNote(text=text):
            note = work.notes.get(id_)
            if note is None and command.seen is not None:  # removed by somebody who didn't know of this
                note = work.removed.pop(id_, None)
            if note is not None:
                work.notes[id_] = replace(note, text=text, changed=at, others=_unseen(note, command.seen, text))
        case RemoveNote() if id_ in work.notes:
            left = _unseen(work.notes[id_], command.seen)
            if left:
                work.notes[id_] = replace(work.notes[id_], text=left[0], others=left[1:])
            else:
                work.removed[id_] = work.notes.pop(id_)


def _unseen(note: Note, seen: Sequence[str] | None, *but: str) -> tuple[str, ...]:
    """Return the words of a note that whoever changed it hadn't seen, each once."""
    texts = () if seen is None else (note.text, *note.others)
    return tuple(dict.fromkeys(text for text in texts if digest_of(text) not in (seen or ()) and text not in but))


def _remend(work: Work, command: SettleRepair) -> None:
    key = command.anchor, command.after
    if command.accepted is None:
        work.repairs.pop(key, None)
    else:
        work.repairs[key] = RepairWork(*key, command.accepted)


def _requote(work: Work, command: QuotationCommand) -> None:
    said = work.quotations.get(command.anchor, QuotationWork(command.anchor))
    match command:
        case SetSpeaker(speakers=speakers):
            said = replace(said, speakers=speakers)
        case SetKind(kind=kind):
            said = replace(said, kind=kind)
        case SetBounds(bounds=bounds):
            said = replace(said, bounds=bounds)
        case AddQuotation(kind=kind, speakers=speakers):
            said = QuotationWork(command.anchor, speakers, kind, added=True)
        case RemoveQuotation():
            said = QuotationWork(command.anchor, removed=True)
    if said == QuotationWork(command.anchor):
        work.quotations.pop(command.anchor, None)
    else:
        work.quotations[command.anchor] = said
