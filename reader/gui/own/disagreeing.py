# SPDX-License-Identifier: MIT
"""On what two people disagree, with the names of what they speak of: asked of the library, off the GUI thread."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from reader.errors import ReaderError
from reader.gui.words.row_words import named_words
from reader.library.exchange import Exchanged
from reader.library.library import Library
from reader.overlay.archive_commands import Teach
from reader.overlay.collection_commands import CollectionCommand
from reader.overlay.commands import Command
from reader.overlay.gathered import subject
from reader.overlay.people_commands import PeopleCommand, refs
from reader.overlay.quotation_commands import QuotationCommand
from reader.overlay.search_commands import SearchCommand


@dataclass(frozen=True, slots=True)
class Conflict:
    """A matter on which two disagreed: what was done later holds.

    `about`: names of people, a quotation's words, a headline (or how the text begins), a folder, the name of a
    collection or a saved search.
    """

    about: tuple[str, ...]
    yours: Command
    theirs: Command
    theirs_hold: bool


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What came of taking over somebody's work, ready to be told. `strange`: how many articles aren't there."""

    taken: int
    known: int
    strange: int
    conflicts: tuple[Conflict, ...]


def told_of(library: Library, found: Exchanged) -> TakenOver:
    """Name what two disagree about."""
    headline = functools.cache(_headlines(library))
    conflicts = tuple(
        Conflict(_about(library, one.theirs, headline), one.yours, one.theirs, one.theirs_hold)
        for one in found.disagreements
    )
    return TakenOver(found.taken, found.known, len(found.strange), conflicts)


def _about(library: Library, command: Command, headline: Callable[[str], str]) -> tuple[str, ...]:
    if isinstance(command, PeopleCommand):
        return tuple(library.people.spelling(ref) for ref in refs(command))
    if isinstance(command, QuotationCommand):
        return (command.anchor.exact,)
    if isinstance(command, CollectionCommand | SearchCommand):
        return (_name(library, command),)
    if isinstance(command, Teach):
        return (command.place,)
    return (headline(command.article_id),)


def _name(library: Library, command: CollectionCommand | SearchCommand) -> str:
    collections = {one.id: one.name for one in library.own.collections.all()}
    searches = {one.id: one.name for one in library.own.searches.all()}
    return (collections | searches).get(subject(command), "")


def _headlines(library: Library) -> Callable[[str], str]:
    def headline(article_id: str) -> str:
        try:
            article = library.article(article_id)
        except ReaderError:  # it isn't in this archive
            return article_id
        return named_words(article.headline, article.body)

    return headline
