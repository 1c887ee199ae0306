# SPDX-License-Identifier: MIT
"""All that concerns what the user gathers and keeps, put together for the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Doings
from reader.gui.archives.remembering import Remembering
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.theme import Theme
from reader.gui.own.exchange import WorkExchange
from reader.gui.own.gathering import Gathering
from reader.gui.own.line_asking import LineAsking
from reader.gui.own.log_desk import LogDesk
from reader.gui.own.saving import SavedSearchDesk
from reader.gui.own.search_noting import SearchNoting
from reader.gui.own.shelf_desk import ShelfDesk
from reader.gui.own.shelving import Shelving
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.preferences import Preferences


class OwnDesk(QObject):
    """Hands archives on to those who work with them."""

    def __init__(
        self,
        room: ReadingRoom,
        work: OwnWork,
        memory: Remembering,
        preferences: Preferences,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        asking = LineAsking(room, work, theme, window)
        self.gathering = Gathering(room, work, theme, window)
        self.saving = SavedSearchDesk(room, work, asking, window)
        self.shelf = ShelfDesk(room, self.gathering, self.saving, Shelving(room, work, asking, theme, window), window)
        self.log = LogDesk(room, SearchNoting(room, memory, preferences), theme, window)
        self.exchange = WorkExchange(room, work, theme, window)

    def doings(self) -> Doings:
        """Return what the actions of the menu do."""
        return {id_: do for desk in self._desks for id_, do in desk.doings().items()}

    def attach(self, session: ArchiveSession) -> None:
        """Work on another archive."""
        for desk in self._desks:
            desk.attach(session)

    def detach(self) -> None:
        """Work on no archive any more."""
        for desk in self._desks:
            desk.detach()

    @property
    def _desks(self) -> tuple[Gathering | SavedSearchDesk | ShelfDesk | LogDesk | WorkExchange, ...]:
        return self.gathering, self.saving, self.shelf, self.log, self.exchange
