# SPDX-License-Identifier: MIT
"""Collections and saved searches as they follow from the commands in effect, in order of their times.

A deletion says by a digest of which commands it knew. If there were others by then (somebody else's, unknown to whoever
deleted), or any come later, the thing is there, whole: of two who worked apart nobody loses anything.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.model.own import Collection, SavedSearch
from reader.overlay.collection_commands import (
    AddToCollection,
    ArrangeCollection,
    CollectionCommand,
    CreateCollection,
    DeleteCollection,
    DescribeCollection,
    RemoveFromCollection,
    RenameCollection,
)
from reader.overlay.search_commands import ChangeSearch, DeleteSearch, RenameSearch, SaveSearch, SearchCommand

GatheringCommand = CollectionCommand | SearchCommand


@dataclass(frozen=True, slots=True)
class Gathered:
    """Those that are there, by id, in the order in which they were begun. `known`: what a deletion must say of each."""

    collections: dict[str, Collection]
    searches: dict[str, SavedSearch]
    known: dict[str, str]


def gathered(commands: Iterable[tuple[GatheringCommand, datetime]]) -> Gathered:
    """Return what follows from `commands`, each with its time, in order."""
    drafts: dict[str, _Draft] = {}
    searches: dict[str, SavedSearch] = {}
    times: dict[str, list[str]] = {}
    deleted: set[str] = set()
    for command, at in commands:
        id_ = subject(command)
        before = times.setdefault(id_, [])
        if isinstance(command, DeleteCollection | DeleteSearch):
            deleted |= {id_} if _digest(before) == command.known else set()
        else:
            deleted.discard(id_)
        if isinstance(command, CollectionCommand):
            _collect(drafts, command, at)
        else:
            _keep(searches, command, at)
        before.append(at.isoformat(timespec="microseconds"))
    return Gathered(
        {id_: one.done(id_) for id_, one in drafts.items() if id_ not in deleted},
        {id_: one for id_, one in searches.items() if id_ not in deleted},
        {id_: _digest(told) for id_, told in times.items()},
    )


def subject(command: GatheringCommand) -> str:
    """Return the id of the collection or saved search that a command concerns."""
    return command.collection_id if isinstance(command, CollectionCommand) else command.search_id


def _digest(times: list[str]) -> str:
    """Return sixteen hexadecimal digits. Times are the same on every computer, ids of articles needn't be."""
    return hashlib.sha256("\n".join(times).encode("ascii")).hexdigest()[:16]


@dataclass(slots=True)
class _Draft:
    """A collection in the making; `articles` are the keys, in order."""

    made: datetime
    name: str = ""
    description: str = ""
    articles: dict[str, None] = field(default_factory=dict)

    def done(self, id_: str) -> Collection:
        return Collection(id_, self.name, self.description, tuple(self.articles), self.made)


def _collect(drafts: dict[str, _Draft], command: CollectionCommand, at: datetime) -> None:
    if isinstance(command, DeleteCollection):
        return
    one = drafts.setdefault(command.collection_id, _Draft(at))
    if isinstance(command, CreateCollection | RenameCollection):
        one.name = command.name
    if isinstance(command, CreateCollection | DescribeCollection):
        one.description = command.description
    match command:
        case AddToCollection(articles=articles):
            for id_ in articles:
                one.articles.setdefault(id_)
        case RemoveFromCollection(articles=articles):
            for id_ in articles:
                one.articles.pop(id_, None)
        case ArrangeCollection(articles=articles):
            first = dict.fromkeys(id_ for id_ in articles if id_ in one.articles)
            one.articles = first | one.articles


def _keep(searches: dict[str, SavedSearch], command: SearchCommand, at: datetime) -> None:
    match command:
        case SaveSearch(search_id, name, search):
            searches[search_id] = SavedSearch(search_id, name, search, at)
        case RenameSearch(search_id, name) if search_id in searches:
            searches[search_id] = replace(searches[search_id], name=name)
        case ChangeSearch(search_id, search) if search_id in searches:
            searches[search_id] = replace(searches[search_id], search=search)
        case _:
            pass
