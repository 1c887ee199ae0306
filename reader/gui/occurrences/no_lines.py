# SPDX-License-Identifier: MIT
"""Says why there are no occurrences to list, and how one goes on."""

from PySide6.QtCore import QObject

from reader.gui.occurrences.occurrences_view import OccurrencesView
from reader.gui.occurrences.reading import OccurrencesFound
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import ARTICLES


class NoLines(QObject):
    """Fills the pane in the place of the list; its ways out are those of the articles."""

    def __init__(self, room: ReadingRoom, view: OccurrencesView) -> None:
        super().__init__(view)
        self._room = room
        self._view = view
        none = view.none
        none.spelling_chosen.connect(room.strip.replace)
        none.part_chosen.connect(room.strip.box.setText)
        none.all_dates_wanted.connect(lambda: room.dates.filter_chosen.emit(None))
        none.all_values_wanted.connect(lambda: room.dates.facets.chosen.emit(()))

    def say_nothing(self) -> None:
        """Say nothing of an archive that was left."""
        self._view.none.say("")
        self._view.show_none()

    def say(self, found: OccurrencesFound) -> None:
        """Say why nothing was found."""
        answer, tools = self._room.list.model.answer, False
        if answer is not None and not answer.has_rows:
            self._view.none.unfinished = self._room.bar.running
            self._view.none.show_answer(answer)
        elif found.lines is None:
            self._say_no_words(typed=bool(found.wish.ask.text.strip()))
        elif self._view.filters.filtered:
            tools = True
            self._view.none.say(
                self.tr("None of these occurrences is among those chosen."),
                self.tr("You chose only some: those in or outside of quotations, or those of one speaker."),
                way_out=self.tr("Show all occurrences"),
                go=self._view.filters.show_everything,
            )
        else:
            self._view.none.say(
                self.tr("The words stand in no place of these articles that could be shown."),
                self.tr("They stand where a repair reads other words than the file has."),
                way_out=self.tr("Show the articles"),
                go=lambda: self._room.show_view(ARTICLES),
            )
        self._view.show_none(tools=tools)

    def _say_no_words(self, *, typed: bool) -> None:
        if typed:
            self._view.none.say(
                self.tr("This search has no words whose occurrences could be shown."),
                self.tr(
                    "It chooses whole articles, by their date or source or by whom they name. Type a word beside it."
                ),
                way_out=self.tr("Show the articles"),
                go=lambda: self._room.show_view(ARTICLES),
            )
        else:
            self._view.none.say(
                self.tr("Type a word to see all its occurrences"),
                self.tr("They stand here a line each, in the words around them. Phrases do as well."),
                way_out=self.tr("Examples"),
                go=self._room.strip.examples_wanted.emit,
            )
