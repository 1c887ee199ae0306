# SPDX-License-Identifier: MIT
"""From match to match, quotation to quotation, repair to repair: each step says where the reader is then."""

from PySide6.QtCore import QObject, Signal

from reader.gui.article.article_view import ArticleView
from reader.gui.article.repair_words import in_short
from reader.gui.article.speaker_words import reason_words, told_speaker
from reader.gui.article.stretch import NamedPerson, StretchList, T
from reader.gui.looks.announcing import announce

_LONGEST = 90  # characters of what is said of one thing


class ReadingSteps(QObject):
    """Goes round the end. Where there is nothing to go to, it says so."""

    said = Signal(str)  # "Match 2 of 7"

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view

    def match(self, by: int) -> None:
        """Go to the next (1) or previous (-1) match of the search."""
        sheet = self._view.sheet
        if sheet is not None and sheet.matches.all:
            at = self._go(sheet.matches, self._view.neighbour(sheet.matches, by))
            self._say(self.tr("Match {at} of {all}"), at, sheet.matches)
        elif sheet is not None:
            self._say(self.tr("No match in this article"))

    def quotation(self, by: int) -> None:
        """Go to the next or previous quotation."""
        sheet = self._view.sheet
        if sheet is not None and sheet.quotations.all:
            self.to_quotation(self._view.neighbour(sheet.quotations, by))
        elif sheet is not None:
            self._say(self.tr("No quotation in this article"))

    def repair(self, by: int) -> None:
        """Go to the next or previous repair."""
        sheet = self._view.sheet
        if sheet is not None and sheet.repairs.all:
            self.to_repair(self._view.neighbour(sheet.repairs, by))
        elif sheet is not None:
            self._say(self.tr("Nothing was mended in this article"))

    def to_quotation(self, at: int) -> None:
        """Go to a quotation by its number, counted from 0, and say who speaks and why. Only what has marks counts."""
        sheet = self._view.sheet
        assert sheet is not None
        quotation = sheet.quotations.all[at]
        reason = reason_words(quotation)
        self._go(sheet.quotations, at)
        marked = StretchList(tuple(one for one in sheet.quotations.all if one.kind.marked))
        words = self.tr("Quotation {at} of {all}: {what}") if quotation.kind.marked else "{what}"
        place = sum(one.kind.marked for one in sheet.quotations.all[: at + 1])
        self._say(words, place, marked, told_speaker(quotation), f". {reason}." if reason else "")

    def mention(self, person: NamedPerson) -> None:
        """Go to the next place where somebody is named, round the end."""
        places = StretchList(person.mentions)
        at = self._view.neighbour(places, 1)
        words = self.tr("{what}: named {at} of {all} times")
        self._say(words, self._go(places, at), places, person.name)

    def to_repair(self, at: int) -> None:
        """Go to a repair by its number, counted from 0."""
        sheet = self._view.sheet
        assert sheet is not None
        repair = self._go(sheet.repairs, at)
        self._say(self.tr("Repair {at} of {all}: {what}"), repair, sheet.repairs, in_short(sheet.repairs.all[at]))

    def _go(self, stretches: StretchList[T], at: int) -> int:
        """Go, and return to which one, counted from 1."""
        self._view.go_to(stretches.all[at])
        return at + 1

    def _say(
        self, words: str, at: int = 0, stretches: StretchList[T] | None = None, what: str = "", more: str = ""
    ) -> None:
        locale, total = self._view.locale(), len(stretches.all) if stretches is not None else 0
        short = what if len(what) <= _LONGEST else f"{what[: _LONGEST - 1]}…"
        said = words.format(at=locale.toString(at), all=locale.toString(total), what=short) + more
        self.said.emit(said)
        announce(self._view, said)
