# SPDX-License-Identifier: MIT
"""Days that only say again what another tells.

An address with a file's name in it, `/articles/1937-02-01_harriers/` of `1937-02-01_harriers.md`: one was made of the
other, so that they are one witness, not two. And a file's name with the day on which its text was fetched: that is no
more.
"""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import unquote

from reader.model.date import Witness, WitnessKind

ADDRESS = "address "
"""What stands before the address in `where` of an address's witness."""


def without_echo(witnesses: Sequence[Witness], path: bytes) -> tuple[Witness, ...]:
    """Leave out addresses of which the last piece is the file's name and holds the day itself."""
    name = path.rpartition(b"/")[2].decode("utf-8", "replace")
    return tuple(witness for witness in witnesses if not _is_echo(witness, name))


def with_named_fetching(witnesses: Sequence[Witness]) -> tuple[Witness, ...]:
    """Take the day in a path for that of fetching where the text says that it was fetched on that day."""
    fetched = {witness.readings for witness in witnesses if witness.kind is WitnessKind.LOADED}
    return tuple(
        replace(witness, kind=WitnessKind.LOADED)
        if witness.kind is WitnessKind.PATH and witness.readings in fetched
        else witness
        for witness in witnesses
    )


def _is_echo(witness: Witness, name: str) -> bool:
    if witness.kind is not WitnessKind.URL or not witness.where.startswith(ADDRESS):
        return False
    address = witness.where.removeprefix(ADDRESS).partition("?")[0].partition("#")[0]
    last = unquote(address.rstrip("/").rpartition("/")[2])
    return witness.value in last and _stem(last) == _stem(name)


def _stem(name: str) -> str:
    """Return a name without its ending, unless that is all of it."""
    return (name.rpartition(".")[0] or name).casefold()
