# SPDX-License-Identifier: MIT
"""What a user can do to an article: frozen commands, which the journal keeps as JSON for ever."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from reader.errors import StoreError
from reader.model.texts import Span
from reader.overlay.anchor import Anchor

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
    """Other words for a note."""

    article_id: str
    note_id: str
    text: str


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """A note taken away."""

    article_id: str
    note_id: str


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


Command = SetDate | SetHeadline | SetByline | AddNote | EditNote | RemoveNote | AddTag | RemoveTag

_NAMES: dict[str, type[Command]] = {
    "set date": SetDate,
    "set headline": SetHeadline,
    "set byline": SetByline,
    "add note": AddNote,
    "edit note": EditNote,
    "remove note": RemoveNote,
    "add tag": AddTag,
    "remove tag": RemoveTag,
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
        kind = {_FORMAT: _NAMES}[told.pop("format")][told.pop("do")]
        if told.get("anchor") is not None:
            told["anchor"] = anchor_of(told["anchor"])
        return kind(**told)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            "A step in the journal of your work can't be understood.", hint="Install the newest Backfile."
        ) from error


def label(commands: Sequence[Command]) -> str:
    """Say in words what a step does: "set date", "add tag on 12 articles"."""
    names = list(dict.fromkeys(_label(command) for command in commands))
    articles = len({command.article_id for command in commands})
    told = names[0] if len(names) == 1 else f"{names[0]} and more"
    return told if articles == 1 else f"{told} on {articles:,} articles"


def _label(command: Command) -> str:
    match command:
        case SetDate(edtf=None) | SetHeadline(headline=None) | SetByline(byline=None):
            return _NAME_OF[type(command)].replace("set", "take back")
        case _:
            return _NAME_OF[type(command)]


def anchor_of(told: dict[str, Any]) -> Anchor:
    """Return the anchor of which `dataclasses.asdict` made this. Raises `KeyError`, `TypeError` or `ValueError`."""
    return Anchor(Span(**told["span"]), told["exact"], told["before"], told["after"])
