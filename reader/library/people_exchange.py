# SPDX-License-Identifier: MIT
"""The user's own work on people and quotations as JSON, for somebody else who has the same archive."""

import json
from collections.abc import Hashable, Iterator
from datetime import datetime
from typing import Any

from reader.errors import StoreError, UsageError
from reader.library.corrections import Corrections
from reader.library.people_values import WorkImport
from reader.overlay.commands import from_json, label, to_json
from reader.overlay.people_commands import (
    IdentifyPerson,
    NoPerson,
    OtherPerson,
    PeopleCommand,
    RenamePerson,
    SamePerson,
    refs,
)
from reader.overlay.quotation_commands import AddQuotation, QuotationCommand, RemoveQuotation

_WHAT, _VERSION = "backfile work on people", 1

_Deed = tuple[PeopleCommand | QuotationCommand, datetime]


def export_work(corrections: Corrections) -> str:
    """Return all that is in effect, in order of time."""
    deeds = [{"at": at.isoformat(), **json.loads(to_json(command))} for command, at in corrections.deeds()]
    return json.dumps({"what": _WHAT, "version": _VERSION, "deeds": deeds}, ensure_ascii=False, indent=1)


def import_work(corrections: Corrections, text: str) -> WorkImport:
    """Take over what is new, as one step of undo. Where two disagree, what was done later holds.

    Raises `UsageError` for what isn't such a text.
    """
    own = corrections.deeds()
    known = {command for command, _ in own}
    latest = {matter: (command, at) for command, at in own if (matter := _matter(command)) is not None}
    taken: list[_Deed] = []
    conflicts: list[str] = []
    repeated = 0
    for command, at in _read(text):
        mine = latest.get(_matter(command))
        if command in known:
            repeated += 1
        elif mine is None or mine[1] < at:
            taken.append((command, at))
        if mine is not None and mine[0] != command and command not in known:
            what, whom = label([command]), _whom(command)
            theirs = f"{what}, {whom}: theirs holds, which is the later one."
            yours = f"{what}, {whom}: yours holds, which is the later one."
            conflicts.append(theirs if mine[1] < at else yours)
    if taken:
        corrections.take_over(taken)
    return WorkImport(len(taken), repeated, tuple(conflicts))


def _read(text: str) -> Iterator[_Deed]:
    try:
        told: dict[str, Any] = json.loads(text)
        deeds = {(_WHAT, _VERSION): told["deeds"]}[told["what"], told["version"]]
        yield from [_deed(deed) for deed in deeds]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, StoreError) as error:
        raise UsageError(
            "This file has no work on people that can be taken over.", hint="Choose a file that was exported as such."
        ) from error


def _deed(told: dict[str, Any]) -> _Deed:
    """Return a command with its time. Raises `ValueError`, `KeyError`, `TypeError` or `StoreError`."""
    at = datetime.fromisoformat(told["at"])
    command = from_json(json.dumps({name: value for name, value in told.items() if name != "at"}))
    if at.tzinfo is None or not isinstance(command, PeopleCommand | QuotationCommand):
        raise ValueError(told)
    return command, at


def _matter(command: PeopleCommand | QuotationCommand) -> Hashable:
    """Return what a command decides, so that two that decide it otherwise disagree; None where nothing can."""
    match command:
        case SamePerson(first, second) | OtherPerson(first, second):
            return frozenset((first, second))
        case RenamePerson(person) | NoPerson(person):
            return type(command), person
        case IdentifyPerson(person, scheme):
            return person, scheme
        case AddQuotation(article, anchor) | RemoveQuotation(article, anchor):
            return article, anchor
        case _ if isinstance(command, QuotationCommand):
            return type(command), command.article_id, command.anchor
        case _:
            return None


def _whom(command: PeopleCommand | QuotationCommand) -> str:
    if isinstance(command, PeopleCommand):
        return " / ".join(ref.key for ref in refs(command))
    return f"“{command.anchor.exact[:40]}”"
