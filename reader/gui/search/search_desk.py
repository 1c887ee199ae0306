# SPDX-License-Identifier: MIT
"""What helps while one searches: completion, what was sought before, all forms of words, what each part finds."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.gui.actions import ActionTable, Doings
from reader.gui.archives.remembering import Remembering
from reader.gui.looks.runs import Run, filled
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.search.cue import Cue
from reader.gui.search.offer import VALUED_FIELDS
from reader.gui.search.parts import PartCount, QueryParts
from reader.gui.search.parts_sheet import PartsSheet
from reader.gui.search.query_helper import QueryHelper
from reader.gui.search.typed_part import typed_alone
from reader.gui.session.searching import Answer
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.preferences import Preferences
from reader.gui.words.part_words import counted_words, part_line, part_name, part_told
from reader.model.query import Everything, Forms, Fuzzy
from reader.model.search import WordCount
from reader.settings import FORMS

_SOON = 200  # milliseconds after an answer, before its parts are counted: who types on needs no such figures
_SAID = 5  # words told behind the sentence


class SearchDesk(QObject):
    """Stands between the box, the open archive, the history and the settings."""

    def __init__(
        self, room: ReadingRoom, theme: Theme, preferences: Preferences, memory: Remembering, window: QWidget
    ) -> None:
        super().__init__(window)
        self._room = room
        self._strip = room.strip
        self._preferences = preferences
        self._session: ArchiveSession | None = None
        self._answer: Answer | None = None
        self._parts: Sequence[PartCount] = ()
        self._shows_parts = False  # as soon as they are counted
        self.helper = QueryHelper(room.strip.box, theme, window, recent=memory.recent_searches)
        self.parts = PartsSheet(theme, window)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._count_parts)
        self.helper.words_wanted.connect(self._read_words)
        self.helper.forgotten.connect(memory.forget_search)
        self.helper.all_forgotten.connect(memory.forget_searches)
        self.helper.examples_wanted.connect(self._strip.examples_wanted)
        self._strip.box.help_wanted.connect(self.helper.ask)
        self._strip.said.parts_wanted.connect(self.show_parts)
        self.parts.part_chosen.connect(self._search)
        self.parts.left.connect(self._strip.box.setFocus)
        self._strip.forms.setChecked(preferences.value(FORMS))
        self._strip.forms_changed.connect(lambda on: preferences.put(FORMS, on))
        preferences.changed.connect(self._follow)

    def doings(self) -> Doings:
        """Return what the actions that help to search do."""
        return {
            "search.suggestions": self._suggest,
            "search.forms": self._strip.forms.toggle,
            "search.parts": self.show_parts,
        }

    def offer(self, table: ActionTable) -> None:
        """Keep the menu of one mind with the switch beside the box."""
        table.check("search.forms", on=self._strip.forms.isChecked())
        self._strip.forms_changed.connect(lambda on: table.check("search.forms", on=on))

    def attach(self, session: ArchiveSession) -> None:
        """Help with another archive from now on."""
        self._session = session
        self._answer, self._parts = None, ()
        session.desk.words_read.connect(self.helper.take_words)
        session.desk.answered.connect(self._take_answer)
        session.desk.parts_read.connect(self._take_parts)
        session.desk.fields_read.connect(self.helper.show_fields)
        session.opened.connect(lambda _: session.desk.read_fields(VALUED_FIELDS))
        session.stores_changed.connect(lambda: session.desk.read_fields(VALUED_FIELDS))
        session.desk.corrected.connect(lambda _: session.desk.read_fields(VALUED_FIELDS))

    def show_parts(self) -> None:
        """Show what each part of the search finds by itself, as soon as that is counted: at once, now it is wanted."""
        self._shows_parts = not self._parts
        if self._shows_parts and self._soon.isActive():
            self._soon.stop()
            self._count_parts()
        if self._parts and self._answer is not None:
            self._room.show_articles()
            self.parts.show_parts(self._answer.ask.text, self._parts)
            self.parts.open_below(self._strip.said)

    # --- within

    def _suggest(self) -> None:
        self._room.show_articles()
        self.helper.ask()

    def _search(self, text: str) -> None:
        self._strip.box.setText(text)
        self._strip.box.setFocus()

    def _read_words(self, cue: Cue, field: str, begun: str) -> None:
        if self._session is not None:
            self._session.desk.read_words(cue, field, begun)

    def _take_answer(self, answer: Answer) -> None:
        if not answer.results.exact:
            return
        self.helper.show_held(answer.held)
        if self._answer is None or answer.query != self._answer.query or answer.ask.follows:
            self._parts = ()
            self.parts.hide()
        self._answer = answer
        self._soon.start()

    def _count_parts(self) -> None:
        if self._session is None or self._answer is None or isinstance(self._answer.query, Everything):
            return
        if self._parts:
            self._tell_parts()
        else:
            self._session.desk.read_parts(self._answer.query)

    def _take_parts(self, found: QueryParts) -> None:
        if self._answer is not None and found.query == self._answer.query:
            self._parts = found.parts
            self._tell_parts()
            if self._shows_parts:
                self.show_parts()

    def _tell_parts(self) -> None:
        if self._answer is None or self._answer.ask.text != self._strip.box.text():
            return
        text = self._answer.ask.text
        lines = [
            part_line(
                part_name(typed_alone(text, part.leaf)),
                part.articles,
                part_told(part.words, wanted=part.wanted),
            )
            for part in self._parts
        ]
        self._strip.said.tell_parts("\n".join(lines), self._widened())

    def _widened(self) -> list[Run]:
        """Say for which words those parts stand that are meant to find others than were typed."""
        runs: list[Run] = []
        for part in self._parts:
            if part.wanted and part.words and isinstance(part.leaf, Forms | Fuzzy):
                runs += filled("  ({words})", words=[(_words(part.words), False)])
        return runs

    def _follow(self, setting: object) -> None:
        if setting is FORMS:
            self._strip.forms.setChecked(self._preferences.value(FORMS))


def _words(words: Sequence[WordCount]) -> str:
    return counted_words(words[:_SAID]) + (" …" if len(words) > _SAID else "")
