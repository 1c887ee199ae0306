# SPDX-License-Identifier: MIT
"""What the user says of one repair: it is right, or the text stays as it was found."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.gui.actions import Doings
from reader.gui.article.article_tabs import Way
from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import RepairedStretch
from reader.gui.corrections.correcting import Wish
from reader.gui.looks.utf16 import one_line
from reader.gui.reading_room import ReadingRoom
from reader.gui.words.quoted_words import in_marks
from reader.library.library import Library


class RepairActions(QObject):
    """Finds which repair is meant, and turns what is said of it into a wish. Belongs to the GUI thread."""

    wanted = Signal(object)  # Wish

    def __init__(self, room: ReadingRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room

    def doings(self) -> Doings:
        """Return what the actions on one repair do."""
        return {"article.accept_repair": self._accept, "article.refuse_repair": self._refuse}

    def _accept(self) -> None:
        found = self._meant()
        if found is None:
            return
        sheet, at = found
        shown = sheet.repairs.all[at]
        if shown.applied:
            self._room.bar.say(self.tr("It is read so already."))
        else:
            self._settle(sheet, at, accepted=True, said=self.tr("Read as {words} from now on."))

    def _refuse(self) -> None:
        found = self._meant()
        if found is not None:
            self._settle(*found, accepted=False, said=self.tr("Left as it was found: {words}."))

    def _meant(self) -> tuple[Sheet, int] | None:
        """Return the article on the screen, and which of its repairs is meant; say so if there is none."""
        sheet = self._room.article.sheet
        at = self._chosen(sheet.repairs.all) if sheet is not None else None
        if sheet is None or at is None:
            self._room.bar.say(self.tr("Go to a repair first: F8 goes to the next one."))
            return None
        return sheet, at

    def _chosen(self, repairs: Sequence[RepairedStretch]) -> int | None:
        """Return which repair is chosen in the list of them, if that is shown, else to which the reader went."""
        article = self._room.article
        if article.tabs.way is Way.REPAIRS:
            row = article.repairs.currentIndex().row()
            return row if 0 <= row < len(repairs) else None
        chosen = article.view.chosen
        return repairs.index(chosen) if isinstance(chosen, RepairedStretch) and chosen in repairs else None

    def _settle(self, sheet: Sheet, at: int, *, accepted: bool, said: str) -> None:
        article, repair, shown = sheet.article, sheet.article.repairs[at], sheet.repairs.all[at]
        words = one_line(shown.read if accepted else shown.found).strip()

        def change(library: Library, _: object) -> None:
            library.corrections.settle_repair(article, repair, accepted=accepted)

        self.wanted.emit(Wish(change, said=said.format(words=in_marks(words))))
