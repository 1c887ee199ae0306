# SPDX-License-Identifier: MIT
"""The user's own work as one readable file, for somebody else with the same archive, or for the user's own shelf.

It is JSON in UTF-8, indented, and the same for the same work:

    {"what": "backfile work", "version": 2, "archive": its name,
     "articles": {id: {"path", "item", "sha256", "headline"}},
     "deeds": [{"at": when, as ISO 8601 in UTC, "format": 1, "do": what, ...}]}

`deeds` are all commands in effect in order of time, each as the journal has it (see `reader.overlay.commands` for their
names and fields): dates, headlines, bylines, notes, tags, stars, quotations, repairs, people, what was taught of
folders, collections and saved searches. `articles` says, in order of their ids, where those lie that are named, and by
which file (SHA-256) and item in it they can be told under another name. Files of the first version have people and
quotations alone, and no articles.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, get_args, get_origin, get_type_hints

from reader.catalog.identity import Origin
from reader.errors import DateError, StoreError, UsageError
from reader.library.people_values import is_identifier
from reader.model.article import shown_path
from reader.overlay.commands import SetDate, from_json, to_json
from reader.overlay.people_commands import IdentifyPerson
from reader.overlay.state import Deed
from reader.text.dates.edtf import user_date

WHAT, VERSION = "backfile work", 2
WHAT_OF_PEOPLE, VERSION_OF_PEOPLE = "backfile work on people", 1
_LARGEST = 1 << 26  # bytes of a file: some hundred thousand decisions
_AHEAD = timedelta(days=1)  # how far another clock may be before ours
_REFUSED = (
    *(ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError),
    *(StoreError, DateError),
)


@dataclass(frozen=True, slots=True)
class WorkFile:
    """What such a file says. `origins` is None where it doesn't say out of which files its articles came."""

    deeds: tuple[Deed, ...]
    origins: Mapping[str, Origin] | None


def packed(deeds: Sequence[Deed], origins: Mapping[str, Origin], archive: str) -> bytes:
    """Return the file."""
    articles = {
        id_: {"path": shown_path(one.path), "item": one.item, "sha256": one.sha256, "headline": one.headline}
        for id_, one in sorted(origins.items())
    }
    return _written({"what": WHAT, "version": VERSION, "archive": archive, "articles": articles}, deeds)


def _written(head: Mapping[str, object], deeds: Sequence[Deed]) -> bytes:
    told = [{"at": at.isoformat(), **json.loads(to_json(command))} for command, at in deeds]
    text = json.dumps({**head, "deeds": told}, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace")  # half a character becomes what JSON writes for it


def read_file(path: str) -> bytes:
    """Return the bytes of a file. Raises `UsageError` for one that is far too large, and `StoreError`."""
    try:
        with open(path, "rb") as file:
            told = file.read(_LARGEST + 1)
    except OSError as error:
        raise StoreError(f"This file can't be read: {error.strerror or error}.") from error
    if len(told) > _LARGEST:
        raise _not_ours()
    return told


def unpacked(told: bytes, now: datetime) -> WorkFile:
    """Return what a file of any version says. Raises `UsageError` for what isn't such a file."""
    try:
        plain: dict[str, Any] = json.loads(told.decode("utf-8-sig"))
        known = {(WHAT, VERSION): True, (WHAT_OF_PEOPLE, VERSION_OF_PEOPLE): False}
        whole = known[plain["what"], plain["version"]]
        deeds = tuple(sorted((_deed(one) for one in plain["deeds"]), key=lambda deed: deed[1]))
        origins = {str(id_): _origin(one) for id_, one in plain["articles"].items()} if whole else None
    except _REFUSED as error:
        raise _not_ours() from error
    if any(at > now + _AHEAD for _, at in deeds):
        raise UsageError(
            "This file has work from a day that is still to come.",
            hint="Set the clock right of the computer on which it was done, and of this one, and export it again.",
        )
    return WorkFile(deeds, origins)


def _not_ours() -> UsageError:
    return UsageError("This file has no work that can be taken over.", hint="Choose a file that was exported as such.")


def _origin(told: dict[str, Any]) -> Origin:
    return Origin(str(told["sha256"]), str(told["item"]), b"", "")


def _deed(told: dict[str, Any]) -> Deed:
    """Return a command with its time. Raises any of `_REFUSED`."""
    at = datetime.fromisoformat(told["at"])
    command = from_json(json.dumps({name: value for name, value in told.items() if name != "at"}))
    if at.tzinfo is None or not _is_sound(command):
        raise ValueError(told)
    if isinstance(command, SetDate) and command.edtf is not None:
        user_date(command.edtf, command.reason)
    return command, at.astimezone(UTC)


def _is_sound(value: object) -> bool:
    """Tell whether the fields of a value made of somebody else's JSON hold what they are made for."""
    if isinstance(value, IdentifyPerson) and not is_identifier(value.scheme, value.identifier):
        return False
    return all(_fits(getattr(value, name), hint) for name, hint in get_type_hints(type(value)).items())


def _fits(value: object, hint: type) -> bool:
    parts = get_args(hint)
    if get_origin(hint) is tuple:
        return isinstance(value, tuple) and all(_fits(one, parts[0]) for one in value)
    if parts:
        return any(_fits(value, part) for part in parts)
    return isinstance(value, hint) and (not is_dataclass(value) or _is_sound(value))
