# SPDX-License-Identifier: MIT
"""An address that only says a file's name again: `/articles/1937-02-01_harriers/` of `1937-02-01_harriers.md`.

One of them was made of the other, so that they are one witness, not two.
"""

from collections.abc import Sequence
from urllib.parse import unquote

from reader.model.date import Witness, WitnessKind

ADDRESS = "address "
"""What stands before the address in `where` of an address's witness."""


def without_echo(witnesses: Sequence[Witness], path: bytes) -> tuple[Witness, ...]:
    """Leave out addresses of which the last piece is the file's name and holds the day itself."""
    name = path.rpartition(b"/")[2].decode("utf-8", "replace")
    return tuple(witness for witness in witnesses if not _is_echo(witness, name))


def _is_echo(witness: Witness, name: str) -> bool:
    if witness.kind is not WitnessKind.URL or not witness.where.startswith(ADDRESS):
        return False
    address = witness.where.removeprefix(ADDRESS).partition("?")[0].partition("#")[0]
    last = unquote(address.rstrip("/").rpartition("/")[2])
    return witness.value in last and _stem(last) == _stem(name)


def _stem(name: str) -> str:
    """Return a name without its ending, unless that is all of it."""
    return (name.rpartition(".")[0] or name).casefold()
