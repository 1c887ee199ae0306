# SPDX-License-Identifier: MIT
"""The user's own work on people and quotations alone, as a file of the first version (see `exchange_file`)."""

from collections.abc import Callable
from datetime import UTC, datetime

from reader.errors import StoreError, UsageError
from reader.library.corrections import Corrections
from reader.library.exchange import taken_over
from reader.library.exchange_file import packed_people, read_file, unpacked
from reader.library.people_values import Conflict, WorkImport
from reader.model.person import PersonRef
from reader.overlay.people_commands import PeopleCommand, refs
from reader.overlay.quotation_commands import QuotationCommand
from reader.overlay.state import Deed


def export_work(corrections: Corrections) -> str:
    """Return all that is in effect, in order of time."""
    return packed_people(_on_people(corrections.deeds())).decode()


def write_work(corrections: Corrections, path: str) -> int:
    """Write that into a file; return how many decisions. Raises `UsageError` where there is none, and `StoreError`."""
    deeds = _on_people(corrections.deeds())
    if not deeds:
        raise UsageError(
            "You have said nothing of people or quotations yet.", hint="There is nothing to export before you do."
        )
    try:
        with open(path, "wb") as file:
            file.write(packed_people(deeds))
    except OSError as error:
        raise StoreError(f"This file can't be written: {error.strerror or error}.") from error
    return len(deeds)


def read_work(path: str) -> str:
    """Return what such a file says. Raises `UsageError` for one that is far too large, and `StoreError`."""
    return read_file(path).decode("utf-8-sig", "replace")


def import_work(corrections: Corrections, text: str, name_of: Callable[[PersonRef], str]) -> WorkImport:
    """Take over what is new of people and quotations, as one step of undo; what was done later holds.

    `name_of` says how papers spell a name. Raises `UsageError` for what isn't such a text.
    """
    file = unpacked(text.encode("utf-8", "replace"), datetime.now(UTC))
    found = taken_over(corrections, _on_people(file.deeds))
    conflicts = tuple(
        Conflict(_about(one.theirs, name_of), one.yours, one.theirs, one.theirs_hold)
        for one in found.disagreements
        if isinstance(one.yours, PeopleCommand | QuotationCommand)
        and isinstance(one.theirs, PeopleCommand | QuotationCommand)
    )
    return WorkImport(found.taken, found.known, conflicts)


def _on_people(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    return tuple(deed for deed in deeds if isinstance(deed[0], PeopleCommand | QuotationCommand))


def _about(command: PeopleCommand | QuotationCommand, name_of: Callable[[PersonRef], str]) -> tuple[str, ...]:
    if isinstance(command, PeopleCommand):
        return tuple(name_of(ref) for ref in refs(command))
    return (command.anchor.exact,)
