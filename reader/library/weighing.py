# SPDX-License-Identifier: MIT
"""The work of two people side by side: what is new, what both know, on what they disagree.

All of both is kept, and what follows from it is decided by the order of time: so it is the same whoever takes over
from whom, and nothing is lost of what doesn't hold. Two disagree where each decided a matter otherwise without having
known what the other one did.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.overlay.archive_commands import Teach
from reader.overlay.collection_commands import (
    AddToCollection,
    CollectionCommand,
    CreateCollection,
    DeleteCollection,
    DescribeCollection,
    RemoveFromCollection,
    RenameCollection,
)
from reader.overlay.commands import (
    AddNote,
    AddTag,
    Command,
    EditNote,
    RemoveNote,
    RemoveTag,
    SetByline,
    SetDate,
    SetHeadline,
    StarArticle,
)
from reader.overlay.gathered import subject
from reader.overlay.people_commands import IdentifyPerson, NoPerson, OtherPerson, RenamePerson, SamePerson
from reader.overlay.quotation_commands import AddQuotation, QuotationCommand, RemoveQuotation
from reader.overlay.repair_commands import SettleRepair
from reader.overlay.search_commands import ChangeSearch, DeleteSearch, RenameSearch, SaveSearch, SearchCommand
from reader.overlay.state import Deed
from reader.overlay.work import clean_tag

_Decision = tuple[Hashable, Hashable]
_Decided = dict[Hashable, tuple[Deed, Hashable]]
"""Who said last what of a matter, and what that was."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What each of two last did in one matter, and whose holds."""

    yours: Command
    theirs: Command
    theirs_hold: bool


class Weighed:
    """What two people did. `theirs` may have been done here, too."""

    def __init__(self, own: Sequence[Deed], theirs: Sequence[Deed]) -> None:
        self._own, self._theirs = frozenset(own), frozenset(theirs)
        self._said = frozenset(command for command, _ in own)
        self._mine, self._other = _latest(own), _latest(theirs)
        self._sides = own, theirs
        # By identity: a deed may be on thousands of articles, and is looked for once for each.
        self._unknown = {
            id(deed) for side, other in ((own, self._theirs), (theirs, self._own)) for deed in side if deed not in other
        }

    def is_here(self, deed: Deed) -> bool:
        """Tell whether the very same was done here."""
        return deed in self._own

    def is_known(self, deed: Deed) -> bool:
        """Tell whether it was done here, or comes to nothing else than what was done here."""
        if self.is_here(deed):
            return True
        decided = _decided(deed[0])
        if not decided:
            return deed[0] in self._said
        return all(
            matter in self._mine and self._mine[matter][1] == said == self._other[matter][1] for matter, said in decided
        )

    def disagreements(self) -> list[Disagreement]:
        """Return all matters on which the two disagree, in the order in which the other one decided them."""
        found = {(id(mine), id(theirs)): (mine, theirs) for mine, theirs in self._decided_otherwise()}
        found |= {(id(mine), id(theirs)): (mine, theirs) for mine, theirs in self._over_deletions()}
        pairs = sorted(found.values(), key=lambda pair: pair[1][1])
        return [Disagreement(mine[0], theirs[0], self._theirs_hold(mine, theirs)) for mine, theirs in pairs]

    @staticmethod
    def _theirs_hold(mine: Deed, theirs: Deed) -> bool:
        """Tell whose holds: what was done later; of something that one of the two deleted, what the other one did."""
        if _deletes(mine) != _deletes(theirs):
            return _deletes(mine)
        return mine[1] < theirs[1]

    def _decided_otherwise(self) -> Iterator[tuple[Deed, Deed]]:
        for matter, (theirs, they_say) in self._other.items():
            if matter in self._mine:
                mine, said = self._mine[matter]
                if said != they_say and self._apart(mine, theirs):
                    yield mine, theirs

    def _apart(self, mine: Deed, theirs: Deed) -> bool:
        """Tell whether neither of the two knew what the other one did."""
        return id(mine) in self._unknown and id(theirs) in self._unknown

    def _over_deletions(self) -> Iterator[tuple[Deed, Deed]]:
        """Yield what one deleted and the other one went on with."""
        mine, theirs = (_last_of_things(side) for side in self._sides)
        for id_ in mine.keys() & theirs.keys():
            if self._apart(mine[id_], theirs[id_]) and _deletes(mine[id_]) != _deletes(theirs[id_]):
                yield mine[id_], theirs[id_]


def _latest(deeds: Iterable[Deed]) -> _Decided:
    """Return what was said last of each matter; deeds are in order of time."""
    return {matter: (deed, said) for deed in deeds for matter, said in _decided(deed[0])}


def _last_of_things(deeds: Iterable[Deed]) -> dict[str, Deed]:
    """Return what was done last to each collection and saved search."""
    return {subject(deed[0]): deed for deed in deeds if isinstance(deed[0], CollectionCommand | SearchCommand)}


def _deletes(deed: Deed) -> bool:
    return isinstance(deed[0], DeleteCollection | DeleteSearch)


def _decided(command: Command) -> tuple[_Decision, ...]:
    """Return the matters that a command decides, each with how: two that decide one otherwise disagree."""
    if isinstance(command, CollectionCommand | SearchCommand):
        return tuple(_decided_of_gathered(command))
    decision = _decided_of_article(command) or _decided_of_people(command)
    return () if decision is None else (decision,)


def _decided_of_article(command: Command) -> _Decision | None:
    decision: _Decision | None = None
    match command:
        case SetDate(article, edtf, reason):
            decision = (SetDate, article), (edtf, reason)
        case SetHeadline(article, text) | SetByline(article, text):
            decision = (type(command), article), text
        case AddNote(article, note, text) | EditNote(article, note, text):
            decision = (AddNote, article, note), text
        case RemoveNote(article, note):
            decision = (AddNote, article, note), None
        case AddTag(article, tag) | RemoveTag(article, tag):
            decision = (AddTag, article, clean_tag(tag)), isinstance(command, AddTag)
        case StarArticle(article, starred):
            decision = (StarArticle, article), starred
        case SettleRepair(article, anchor, after, accepted):
            decision = (SettleRepair, article, anchor, after), accepted
        case Teach(place, lesson):
            decision = (Teach, place), lesson
    return decision


def _decided_of_people(command: Command) -> _Decision | None:
    decision: _Decision | None = None
    match command:
        case SamePerson(first, second) | OtherPerson(first, second):
            decision = frozenset((first, second)), isinstance(command, SamePerson)
        case RenamePerson(person) | NoPerson(person):
            decision = (type(command), person), command
        case IdentifyPerson(person, scheme):
            decision = (person, scheme), command
        case AddQuotation(article, anchor) | RemoveQuotation(article, anchor):
            decision = (article, anchor), command
        case _ if isinstance(command, QuotationCommand):
            decision = (type(command), command.article_id, command.anchor), command
    return decision


def _decided_of_gathered(command: CollectionCommand | SearchCommand) -> Iterator[_Decision]:
    id_ = subject(command)
    if isinstance(command, CreateCollection | RenameCollection | SaveSearch | RenameSearch):
        yield (id_, "name"), command.name
    if isinstance(command, CreateCollection | DescribeCollection):
        yield (id_, "description"), command.description
    if isinstance(command, SaveSearch | ChangeSearch):
        yield (id_, "search"), command.search
    if isinstance(command, AddToCollection | RemoveFromCollection):
        for article in command.articles:
            yield (id_, article), isinstance(command, AddToCollection)
