# SPDX-License-Identifier: MIT
"""What a user can do with collections of articles. They concern no one article, but hold ids, which follow files.

Two who worked apart lose nothing by each other: what is done to a collection that the other one deleted without
knowing of it brings it back, whole (see `reader.overlay.gathered`).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CreateCollection:
    """A collection begun. Two may have the same name."""

    collection_id: str
    name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class RenameCollection:
    """Another name for it."""

    collection_id: str
    name: str


@dataclass(frozen=True, slots=True)
class DescribeCollection:
    """Other words on what it is."""

    collection_id: str
    description: str


@dataclass(frozen=True, slots=True)
class DeleteCollection:
    """A collection given up; its articles stay what they are. `known` is the digest of what it was then."""

    collection_id: str
    known: str


@dataclass(frozen=True, slots=True)
class AddToCollection:
    """Articles put at its end, in this order; those that are in it already stay where they are."""

    collection_id: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemoveFromCollection:
    """Articles taken out of it."""

    collection_id: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArrangeCollection:
    """Its articles in another order: these first, as they stand here; others behind them, in the order they had."""

    collection_id: str
    articles: tuple[str, ...]


CollectionCommand = (
    CreateCollection
    | RenameCollection
    | DescribeCollection
    | DeleteCollection
    | AddToCollection
    | RemoveFromCollection
    | ArrangeCollection
)

COLLECTION_COMMANDS: dict[str, type[CollectionCommand]] = {
    "create collection": CreateCollection,
    "rename collection": RenameCollection,
    "describe collection": DescribeCollection,
    "delete collection": DeleteCollection,
    "add to collection": AddToCollection,
    "remove from collection": RemoveFromCollection,
    "arrange collection": ArrangeCollection,
}
"""Each under the name that the journal has for it."""
