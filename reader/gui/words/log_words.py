# SPDX-License-Identifier: MIT
"""The log of searches as a paragraph in the language in force."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from reader.cite.search_log import LogWords, short_state
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import day_words, range_words, unknown_words
from reader.gui.words.facet_words import chosen_words
from reader.model.own import ArchiveState, LoggedSearch, SavedQuery
from reader.model.search import Unknown

translate = QCoreApplication.translate


class ShownLogWords(LogWords):
    """The words of the window's language; `meant` says what was searched in it. Any thread."""

    def __init__(self, meant: Callable[[LoggedSearch], str]) -> None:
        self._meant = meant
        self._counting = Counting()

    def sentence(self, archive: str, day: date, first: LoggedSearch, searches: str) -> str:
        """Return one on all searches of a day on one state of an archive."""
        told = translate(
            "Log", "On {day} the archive “{archive}” ({state}) was searched with {program} for {searches}."
        )
        shown = {"day": day_words(day), "state": self.state(first.state), "program": first.program}
        return told.format(archive=archive, searches=searches, **shown)

    def state(self, state: ArchiveState) -> str:
        """Return how large the archive was, and its state."""
        counting = self._counting
        parts = [
            translate("Log", "{articles} in {files}").format(
                articles=counting.articles(state.articles), files=counting.files(state.files)
            )
        ]
        if state.unread:
            parts.append(translate("Log", "{files} not read yet").format(files=counting.files(state.unread)))
        return ", ".join((*parts, translate("Log", "state {state}").format(state=short_state(state))))

    def search(self, one: LoggedSearch) -> str:
        """Return what was searched, what was chosen beside it, and how much was found."""
        told = self._meant(one)
        if one.search.text.strip():
            told = translate("Log", "{search} (query: {typed})").format(search=told, typed=one.search.text)
        told = ", ".join((told, *(translate("Log", "only {chosen}").format(chosen=one) for one in _chosen(one.search))))
        return translate("Log", "{search}: {articles}").format(search=told, articles=self._counting.articles(one.found))


def _chosen(search: SavedQuery) -> list[str]:
    first, last = (date.fromisoformat(day) if day else None for day in (search.earliest, search.latest))
    told = [chosen_words(one.field, [(value, value) for value in one.values]) for one in search.facets if one.values]
    if search.unknown:
        told.insert(0, unknown_words(Unknown(search.unknown), first))
    elif first or last:
        told.insert(0, range_words(first, last))
    return told
