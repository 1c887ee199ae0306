# SPDX-License-Identifier: MIT
"""What the people's view lists of the open archive, and what its actions do."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.gui.actions import ActionTable, Doings
from reader.gui.citing.copier import Copier
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.theme import Theme
from reader.gui.people.card_desk import CardDesk
from reader.gui.people.exporting import PeopleExport
from reader.gui.people.groups import Group
from reader.gui.people.people_corrections import PeopleCorrections
from reader.gui.people.people_lines import Listed, listed_key
from reader.gui.people.people_way import PeopleWay
from reader.gui.people.reading import PeopleFound, PeopleReader, begins_all
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import PEOPLE
from reader.gui.session.session import ArchiveSession
from reader.gui.words.people_words import PeopleCounting, part_words, so_far
from reader.library.people_values import Proposal
from reader.model.person import Unnamed

_SOON = 1500  # milliseconds between two looks while an archive is read
_OFFERED = (
    "people.articles",
    "people.copy",
    "people.same",
    "people.split",
    "people.rename",
    "people.identify",
    "people.exclude",
)
_NOBODY = PeopleFound("", (), (), 0, 0)


class PeopleDesk(QObject):
    """Reads only while the view is on the screen."""

    person_shown = Signal(bool)  # whether there is a card to do something with

    def __init__(self, room: ReadingRoom, work: OwnWork, copier: Copier, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._view = room.people
        self._box = room.strip.people_box
        self._session: ArchiveSession | None = None
        self._reader: PeopleReader | None = None
        self._found = _NOBODY
        self._proposals: tuple[Proposal, ...] = ()
        self._nobody = ""  # why nobody is listed, if so
        self._enters_pair = False  # as soon as there is one
        self._counting = PeopleCounting(self)
        self._corrections = PeopleCorrections(theme, window)
        self.way = PeopleWay(room, lambda: self.cards.key, self)
        self.cards = CardDesk(room, self._corrections, self.way, copier)
        self.export = PeopleExport(room, window)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look_again)
        self._corrections.wanted.connect(work.do)
        self._connect()

    def _connect(self) -> None:
        listed, pair, corrections = self._view.list, self._view.pair, self._corrections
        self._room.view_shown.connect(self._follow_view)
        self.cards.shown.connect(self._follow_card)
        self.way.person_wanted.connect(self._show_person)
        self._box.textChanged.connect(lambda _: self._read_people())
        self._box.opened.connect(self._open_first)
        self._box.left_downwards.connect(listed.enter)
        listed.group_chosen.connect(lambda _: self._take_group())
        listed.chosen.connect(self._show)
        listed.opened.connect(self._enter_shown)
        listed.view.typed.connect(self._type)
        listed.view.left_upwards.connect(self._room.focus_search)
        for entered in (listed.view, listed.groups):
            entered.escaped.connect(self._leave_list)
        self._view.card.left_upwards.connect(self._leave_card)
        for shown in (self._view.card, pair):
            shown.same_wanted.connect(lambda proposal: corrections.same(proposal.first, proposal.second))
            shown.apart_wanted.connect(corrections.apart)
        self._view.card.pair_wanted.connect(self._look_at)
        self._view.way_out_taken.connect(self._leave_nobody)
        pair.person_wanted.connect(self.way.to_person)
        pair.witness_wanted.connect(self.way.to_witness)
        pair.stepped.connect(self._step)
        pair.left_upwards.connect(listed.enter)

    # --- what the window does

    def doings(self) -> Doings:
        """Return what the actions that concern people do."""
        cards, corrections = self.cards, self._corrections
        return {
            "view.people": self._go_to_people,
            "view.back": self.way.back,
            "article.speaker": self.way.to_speaker,
            "people.review": self._review,
            "people.articles": cards.show_articles,
            "people.copy": cards.copy_all,
            "people.same": lambda: cards.with_card(corrections.ask_same),
            "people.split": lambda: cards.with_card(corrections.ask_articles),
            "people.rename": lambda: cards.with_card(corrections.ask_name),
            "people.identify": lambda: cards.with_card(corrections.ask_identifiers),
            "people.exclude": lambda: cards.with_card(corrections.exclude),
            "people.export": self.export.ask,
        }

    def offer(self, table: ActionTable) -> None:
        """Put into the menus of list and card what can be done with a person."""
        self._view.offer([table.action(id_) for id_ in _OFFERED])

    def attach(self, session: ArchiveSession) -> None:
        """Show another archive's people."""
        self.detach()
        self._session = session
        self._reader = reader = PeopleReader(session.desk, session)
        reader.people_read.connect(self._take_people)
        reader.proposals_read.connect(self._take_proposals)
        reader.offered_read.connect(self._corrections.take_offered)
        reader.appearances_read.connect(self._corrections.take_articles)
        self._corrections.offered_wanted.connect(reader.read_offered)
        self._corrections.appearances_wanted.connect(reader.read_appearances)
        self.cards.attach(reader)
        self.way.attach(session, reader)
        self.export.attach(session)
        session.desk.corrected.connect(lambda _: self._refresh())
        session.opened.connect(lambda _: self._refresh())
        session.progressed.connect(lambda _: self._look_soon())
        session.stores_changed.connect(self._refresh)

    def detach(self) -> None:
        """Show nobody any more."""
        self._session = self._reader = None
        self._soon.stop()
        self._proposals, self._found = (), _NOBODY
        self._box.clear()
        self._view.list.forget()
        self.way.detach()
        self.cards.detach()
        self.export.detach()

    # --- reading

    def _follow_view(self, view: str) -> None:
        if view == PEOPLE:
            self._refresh()
        self._tell_shown()

    def _look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _look_again(self) -> None:
        """Read what has come meanwhile, but let no line change its place under the pointer."""
        if self._view.list.view.underMouse():
            self._look_soon()
        else:
            self._refresh()

    def _refresh(self) -> None:
        """Read all that is shown anew: there may be other articles, or the user has said something."""
        if self._reader is not None and self._room.view == PEOPLE:
            self._read_people()
            self._reader.read_proposals()
            self.cards.refresh()

    def _read_people(self) -> None:
        if self._reader is not None:
            self._reader.read_people(self._box.text())

    def _take_people(self, found: PeopleFound) -> None:
        if found.words != self._box.text():
            return  # typed on since
        self._found = found
        listed = self._view.list
        listed.show_listed(Group.NAMED, found.rows, found.people)
        listed.show_listed(Group.UNNAMED, found.unnamed, found.descriptions)
        self._list_pairs()

    def _take_proposals(self, proposals: tuple[Proposal, ...]) -> None:
        self._proposals = proposals
        self._list_pairs()

    def _list_pairs(self) -> None:
        wanted = self._found.words.casefold().split()
        pairs = [one for one in self._proposals if any(begins_all(name, wanted) for name in one.names)]
        self._view.list.show_listed(Group.PAIRS, pairs, len(self._proposals))
        self._say()
        self._show_first()

    def _say(self) -> None:
        """Say how many are listed, or why there is nobody."""
        listed, found, counting = self._view.list, self._found, self._counting
        running = self._room.bar.running
        whole, figures, nobody = {
            Group.NAMED: (
                so_far(counting.people(found.people)) if running else counting.people(found.people),
                self.tr("articles · quotations"),
                self.tr("Names are gathered as the articles are read.")
                if running
                else self.tr("The articles name nobody."),
            ),
            Group.PAIRS: (
                counting.pairs(len(self._proposals)),
                "",
                self.tr("Names are compared when all articles are read.")
                if running
                else self.tr("No two names are perhaps one person’s."),
            ),
            Group.UNNAMED: (
                counting.descriptions(found.descriptions),
                self.tr("quotations"),
                self.tr("No speaker without a name has been found."),
            ),
        }[listed.group]
        words, self._nobody = found.words.strip(), nobody
        if words:
            whole = part_words(listed.model.rowCount(), whole)
            self._nobody = self.tr("Nobody is called “{words}”. Enter searches the articles for it.").format(
                words=words
            )
        listed.say(whole, figures, self._nobody if words else "")  # else the right side says it

    # --- showing

    def _take_group(self) -> None:
        self._say()
        current = self._view.list.current
        if current is not None:
            self._show(current)
        else:
            self._show_first()

    def _show_first(self) -> None:
        """Show the first of the list where nobody is chosen, unless one came to somebody elsewhere."""
        listed, words = self._view.list, self._found.words
        filtered = bool(words) and words == self._box.text()
        if listed.current is not None or (self.cards.key and listed.group is Group.NAMED and not filtered):
            return
        if listed.model.rowCount():
            listed.view.choose(0)
        elif listed.group is Group.PAIRS or not words:
            way_out = self.tr("Show the articles") if self._leads_to_articles else self.tr("All named people")
            self.cards.show_nobody(self._nobody, way_out)

    def _show(self, listed: Listed) -> None:
        if isinstance(listed, Proposal):
            self._view.pair.show_proposal(listed)
            self._view.show_pair()
            self.cards.leave()
            if self._enters_pair:
                self._enter_shown()
        elif isinstance(listed, Unnamed):
            self.cards.show_unnamed(listed)
        else:
            self.cards.show(listed.key)

    def _show_person(self, key: str) -> None:
        """Show somebody's card, or the speakers of a description, and choose them in the list if they are listed."""
        if key == self.cards.key and self._view.shows_card:
            return  # one comes back to it
        unnamed = key.startswith("anon:")
        listed = self._view.list
        self.cards.leave()
        self._box.clear()
        listed.keep(Group.UNNAMED if unnamed else Group.NAMED, key)
        if not unnamed:
            self.cards.show(key)
        listed.show_group(Group.UNNAMED if unnamed else Group.NAMED)

    def _follow_card(self) -> None:
        card = self.cards.card
        if card is not None:
            self._view.list.keep(Group.NAMED, card.row.key)
        self._tell_shown()

    def _tell_shown(self) -> None:
        self.person_shown.emit(self._room.view == PEOPLE and self.cards.card is not None)

    # --- going about

    def _go_to_people(self) -> None:
        self.way.forget()
        self._room.show_view(PEOPLE)
        self._view.list.enter()

    def _review(self) -> None:
        """Go through those who are perhaps the same."""
        self._box.clear()
        self._room.show_view(PEOPLE)
        self._view.list.show_group(Group.PAIRS)
        self._enter_shown()

    def _look_at(self, proposal: Proposal) -> None:
        self._view.list.keep(Group.PAIRS, listed_key(proposal))
        self._review()

    def _step(self, by: int) -> None:
        view, rows = self._view.list.view, self._view.list.model.rowCount()
        if rows:
            view.choose(max(0, min(view.currentIndex().row() + by, rows - 1)))

    def _enter_shown(self) -> None:
        """Take the focus to what is shown of whoever is chosen; to a pair that is being read when it is there."""
        self._enters_pair = self._view.list.group is Group.PAIRS and not self._view.shows_pair
        if self._view.shows_pair:
            self._view.pair.setFocus()
        elif self._view.shows_card:
            self._view.card.enter()
        else:
            self._view.list.enter()

    def _open_first(self) -> None:
        """Go to the first who was found; if there is nobody, search the articles."""
        words = self._box.text().strip()
        if self._view.list.model.rowCount():
            self._view.list.view.choose(0)
            self._enter_shown()
        elif words:
            self.way.to_search(words)

    def _type(self, letters: str) -> None:
        """Let letters be typed in the box; beside a pair two of them are the user's word on it."""
        if self._view.shows_pair and self._view.pair.take_letter(letters):
            return
        self._room.focus_search()
        self._box.insert(letters)

    def _leave_card(self) -> None:
        if self.way.leads_out:
            self.way.back()
        else:
            self._view.list.enter()

    @property
    def _leads_to_articles(self) -> bool:
        """Whether the way out of an empty group leads to the articles, not to the named."""
        return self._view.list.group is Group.NAMED or not self._found.people

    def _leave_nobody(self) -> None:
        """Take the way out of a group that has nobody."""
        if self._leads_to_articles:
            self.way.forget()
            self._room.show_articles()
            self._room.list.enter_from_above()
        else:
            self._box.clear()
            self._view.list.show_group(Group.NAMED)
            self._view.list.enter()

    def _leave_list(self) -> None:
        if self.way.leads_out:
            self.way.back()
        else:
            self._room.focus_search()
