# SPDX-License-Identifier: MIT
"""What a user can do to an article, its quotations, people, folders: frozen commands, kept as JSON for ever."""

import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from reader.errors import StoreError
from reader.model.article import QuotationKind, Speaker, SpeakerKind
from reader.model.lesson import Lesson
from reader.model.own import SavedQuery
from reader.model.person import PersonRef
from reader.model.texts import Span
from reader.overlay.anchor import Anchor
from reader.overlay.archive_commands import ARCHIVE_COMMANDS, ArchiveCommand, Teach
from reader.overlay.collection_commands import (
    COLLECTION_COMMANDS,
    AddToCollection,
    CollectionCommand,
    RemoveFromCollection,
)
from reader.overlay.people_commands import PEOPLE_COMMANDS, IdentifyPerson, NoPerson, PeopleCommand, RenamePerson
from reader.overlay.quotation_commands import QUOTATION_COMMANDS, QuotationCommand, SetBounds, SetKind, SetSpeaker
from reader.overlay.repair_commands import SettleRepair
from reader.overlay.search_commands import SEARCH_COMMANDS, SearchCommand

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class SetDate:
    """The user's own date (EDTF; "" says that it can't be known) with a reason; None takes it back."""

    article_id: str
    edtf: str | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SetHeadline:
    """The right headline; None takes it back."""

    article_id: str
    headline: str | None


@dataclass(frozen=True, slots=True)
class SetByline:
    """The right byline; None takes it back."""

    article_id: str
    byline: str | None


@dataclass(frozen=True, slots=True)
class AddNote:
    """A note on words of the source, or on the whole article (no anchor)."""

    article_id: str
    note_id: str
    text: str
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class EditNote:
    """Other words for a note, in place of those that were `seen` (see `Note.seen`); None: of all that there were."""

    article_id: str
    note_id: str
    text: str
    seen: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """A note taken away, if it had no other words than those `seen`."""

    article_id: str
    note_id: str
    seen: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class AddTag:
    """A tag put on an article, if it isn't there yet. Blanks around it, and how many within, don't count."""

    article_id: str
    tag: str


@dataclass(frozen=True, slots=True)
class RemoveTag:
    """A tag taken off, if it is there."""

    article_id: str
    tag: str


@dataclass(frozen=True, slots=True)
class StarArticle:
    """A star put on an article, or taken off."""

    article_id: str
    starred: bool


ArticleCommand = (
    SetDate
    | SetHeadline
    | SetByline
    | AddNote
    | EditNote
    | RemoveNote
    | AddTag
    | RemoveTag
    | StarArticle
    | QuotationCommand
    | SettleRepair
)
"""Those that concern one article."""

CommandApart = PeopleCommand | ArchiveCommand | CollectionCommand | SearchCommand
"""Those that concern no one article."""

Command = ArticleCommand | CommandApart

_NAMES: dict[str, type[Command]] = {
    "set date": SetDate,
    "set headline": SetHeadline,
    "set byline": SetByline,
    "add note": AddNote,
    "edit note": EditNote,
    "remove note": RemoveNote,
    "add tag": AddTag,
    "remove tag": RemoveTag,
    "star": StarArticle,
    **QUOTATION_COMMANDS,
    "settle repair": SettleRepair,
    **PEOPLE_COMMANDS,
    **ARCHIVE_COMMANDS,
    **COLLECTION_COMMANDS,
    **SEARCH_COMMANDS,
}
_NAME_OF = {kind: name for name, kind in _NAMES.items()}


def new_note(article_id: str, text: str, anchor: Anchor | None = None) -> AddNote:
    """Make a note with an id that no other note has, on this machine or another."""
    return AddNote(article_id, secrets.token_hex(8), text, anchor)


def to_json(command: Command) -> str:
    """Return a command as one line of JSON."""
    return json.dumps({"format": _FORMAT, "do": _NAME_OF[type(command)], **asdict(command)})


def from_json(line: str) -> Command:
    """Return what `to_json` was given. Raises `StoreError` for what this version doesn't know."""
    try:
        told = json.loads(line)
        make: Callable[..., Command] = {_FORMAT: _NAMES}[told.pop("format")][told.pop("do")]
        return make(**{name: _value(name, value) for name, value in told.items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            "A step in the journal of your work can't be understood.", hint="Install the newest Backfile."
        ) from error


def concerning(command: Command, article: str | None) -> Command:
    """Return a command with the id that its article has now; one that concerns none as it is."""
    return command if isinstance(command, CommandApart) else replace(command, article_id=str(article))


def label(commands: Sequence[Command]) -> str:
    """Say in words what a step does: "set date", "add tag on 12 articles"."""
    names = list(dict.fromkeys(_label(command) for command in commands))
    articles = len({id_ for command in commands for id_ in _articles(command)})
    told = names[0] if len(names) == 1 else f"{names[0]} and more"
    return told if articles <= 1 else f"{told} on {articles:,} articles"


def _articles(command: Command) -> tuple[str, ...]:
    """Return the articles to which a command does something."""
    if isinstance(command, AddToCollection | RemoveFromCollection):
        return command.articles
    return () if isinstance(command, CommandApart) else (command.article_id,)


def _label(command: Command) -> str:
    name = _NAME_OF[type(command)]
    match command:
        case SettleRepair(accepted=True):
            return "accept repair"
        case SettleRepair(accepted=False):
            return "refuse repair"
        case StarArticle(starred=False):
            return "take back: star"
        case (
            SetDate(edtf=None)
            | SetHeadline(headline=None)
            | SetByline(byline=None)
            | SetSpeaker(speakers=None)
            | SetKind(kind=None)
            | SetBounds(bounds=None)
        ):
            return name.replace("set", "take back")
        case (
            SettleRepair()
            | RenamePerson(name=None)
            | IdentifyPerson(identifier=None)
            | NoPerson(excluded=False)
            | Teach(lesson=None)
        ):
            return f"take back: {name}"
        case _:
            return name


def anchor_of(told: dict[str, Any]) -> Anchor:
    """Return the anchor of which `dataclasses.asdict` made this. Raises `KeyError`, `TypeError` or `ValueError`."""
    return Anchor(Span(**told["span"]), told["exact"], told["before"], told["after"])


def speakers_of(told: Sequence[dict[str, Any]]) -> tuple[Speaker, ...]:
    """Return the speakers of which `dataclasses.asdict` made these. Raises as `anchor_of`."""
    return tuple(Speaker(SpeakerKind(one["kind"]), str(one["name"])) for one in told)


def _ref(told: dict[str, Any]) -> PersonRef:
    return PersonRef(**told)


_VALUES: dict[str, Callable[[Any], object]] = {
    "anchor": anchor_of,
    "bounds": anchor_of,
    "speakers": speakers_of,
    "kind": QuotationKind,
    "first": _ref,
    "second": _ref,
    "person": _ref,
    "articles": tuple,
    "lesson": Lesson.from_plain,
    "seen": tuple,
    "search": SavedQuery.from_plain,
}
"""Fields of commands that hold more than a text, a number or a truth."""


def _value(name: str, told: object) -> object:
    return _VALUES[name](told) if name in _VALUES and told is not None else told
