# SPDX-License-Identifier: MIT
"""What a user can do with saved searches. As collections they come back if one who didn't know changes them."""

from dataclasses import dataclass

from reader.model.own import SavedQuery


@dataclass(frozen=True, slots=True)
class SaveSearch:
    """A search kept under a name. Two may have the same one."""

    search_id: str
    name: str
    search: SavedQuery


@dataclass(frozen=True, slots=True)
class RenameSearch:
    """Another name for it."""

    search_id: str
    name: str


@dataclass(frozen=True, slots=True)
class ChangeSearch:
    """Another search under the same name."""

    search_id: str
    search: SavedQuery


@dataclass(frozen=True, slots=True)
class DeleteSearch:
    """A saved search given up. `known` is the digest of what it was then."""

    search_id: str
    known: str


SearchCommand = SaveSearch | RenameSearch | ChangeSearch | DeleteSearch

SEARCH_COMMANDS: dict[str, type[SearchCommand]] = {
    "save search": SaveSearch,
    "rename search": RenameSearch,
    "change search": ChangeSearch,
    "delete search": DeleteSearch,
}
"""Each under the name that the journal has for it."""
