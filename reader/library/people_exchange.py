# SPDX-License-Identifier: MIT
"""The user's own work on people and quotations as JSON, for somebody else who has the same archive."""

import json
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import is_dataclass
from datetime import UTC, datetime
from typing import Any, get_args, get_origin, get_type_hints

from reader.errors import StoreError, UsageError
from reader.library.corrections import Corrections
from reader.library.people_values import Conflict, WorkImport, is_identifier
from reader.model.person import PersonRef
from reader.overlay.commands import from_json, to_json
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
_LARGEST = 1 << 26  # bytes of a file: some hundred thousand decisions

_Deed = tuple[PeopleCommand | QuotationCommand, datetime]


def export_work(corrections: Corrections) -> str:
    """Return all that is in effect, in order of time."""
    deeds = [{"at": at.isoformat(), **json.loads(to_json(command))} for command, at in corrections.deeds()]
    return json.dumps({"what": _WHAT, "version": _VERSION, "deeds": deeds}, ensure_ascii=False, indent=1)


def write_work(corrections: Corrections, path: str) -> int:
    """Write that into a file; return how many decisions. Raises `UsageError` where there is none, and `StoreError`."""
    number = len(corrections.deeds())
    if not number:
        raise UsageError(
            "You have said nothing of people or quotations yet.", hint="There is nothing to export before you do."
        )
    try:
        with open(path, "w", encoding="utf-8", errors="replace") as file:
            file.write(export_work(corrections))
    except OSError as error:
        raise StoreError(f"This file can't be written: {error.strerror or error}.") from error
    return number


def read_work(path: str) -> str:
    """Return what such a file says. Raises `UsageError` for what is no text or far too large, and `StoreError`."""
    try:
        with open(path, "rb") as file:
            told = file.read(_LARGEST + 1)
        if len(told) > _LARGEST:
            raise _not_ours()
        return told.decode("utf-8-sig")
    except OSError as error:
        raise StoreError(f"This file can't be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise _not_ours() from error


def import_work(corrections: Corrections, text: str, name_of: Callable[[PersonRef], str]) -> WorkImport:
    """Take over what is new, as one step of undo. Where two disagree, what was done later holds.

    `name_of` says how papers spell a name. Raises `UsageError` for what isn't such a text.
    """
    theirs = tuple(_read(text))
    weighed = _Weighed(corrections.deeds(), theirs)
    taken = [deed for deed in theirs if weighed.is_new(deed)]
    conflicts = tuple(conflict for deed in theirs if (conflict := weighed.conflict(deed, name_of)))
    if taken:
        corrections.take_over(taken)
    return WorkImport(len(taken), sum(map(weighed.is_known, theirs)), conflicts)


class _Weighed:
    """What two people did, side by side. Where they last said the same of a matter, they agree on it."""

    def __init__(self, own: Sequence[_Deed], theirs: Sequence[_Deed]) -> None:
        self._own, self._said = frozenset(own), frozenset(command for command, _ in own)
        self._mine, self._theirs = _latest(own), _latest(theirs)

    def is_known(self, deed: _Deed) -> bool:
        """Tell whether it was done here, too."""
        matter = _matter(deed[0])
        if matter is None:
            return deed[0] in self._said
        mine, last = self._mine.get(matter), self._theirs[matter]
        return deed in self._own or (mine is not None and mine[0] == last[0] == deed[0])

    def is_new(self, deed: _Deed) -> bool:
        """Tell whether it is to be taken: what was said last, if nothing else was said here since.

        What joins and parts people is taken though it was overruled: other joints came out as they did because of it.
        """
        matter = _matter(deed[0])
        if self.is_known(deed):
            return False
        if matter is None or isinstance(deed[0], SamePerson | OtherPerson):
            return True
        mine = self._mine.get(matter)
        return deed == self._theirs[matter] and (mine is None or mine[1] < deed[1])

    def conflict(self, deed: _Deed, name_of: Callable[[PersonRef], str]) -> Conflict | None:
        """Return how the two disagree, where this is the last that the other one said of a matter."""
        matter = _matter(deed[0])
        mine = self._mine.get(matter)
        if mine is None or deed != self._theirs[matter] or self.is_known(deed):
            return None
        return Conflict(_about(deed[0], name_of), mine[0], deed[0], theirs_hold=mine[1] < deed[1])


def _latest(deeds: Iterable[_Deed]) -> dict[Hashable, _Deed]:
    """Return what was said last of each matter; deeds are in order of time."""
    return {matter: deed for deed in deeds if (matter := _matter(deed[0])) is not None}


def _read(text: str) -> Iterator[_Deed]:
    try:
        told: dict[str, Any] = json.loads(text)
        deeds = {(_WHAT, _VERSION): told["deeds"]}[told["what"], told["version"]]
        yield from sorted([_deed(deed) for deed in deeds], key=lambda deed: deed[1])
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError, StoreError) as error:
        raise _not_ours() from error


def _not_ours() -> UsageError:
    return UsageError(
        "This file has no work on people that can be taken over.", hint="Choose a file that was exported as such."
    )


def _deed(told: dict[str, Any]) -> _Deed:
    """Return a command with its time. Raises `ValueError`, `KeyError`, `TypeError`, `OverflowError`, `StoreError`."""
    at = datetime.fromisoformat(told["at"])
    command = from_json(json.dumps({name: value for name, value in told.items() if name != "at"}))
    if at.tzinfo is None or not isinstance(command, PeopleCommand | QuotationCommand) or not _is_sound(command):
        raise ValueError(told)
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


def _about(command: PeopleCommand | QuotationCommand, name_of: Callable[[PersonRef], str]) -> tuple[str, ...]:
    if isinstance(command, PeopleCommand):
        return tuple(name_of(ref) for ref in refs(command))
    return (command.anchor.exact,)
