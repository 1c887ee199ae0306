# SPDX-License-Identifier: MIT
"""What one does with one quotation, in the article on the screen or in the list of quotations."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint

from reader.gui.actions import Doings
from reader.gui.article.article_pane import ArticlePane
from reader.gui.article.article_tabs import Way
from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import QuotedStretch
from reader.gui.quotes.quote_corrections import QuoteCorrections, QuoteTarget, target_of_line, target_of_sheet
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import QUOTATIONS
from reader.model.texts import Span

_OPENING, _CLOSING = "“„«»‘‚‹›\"'", "”“«»’‘‹›\"'"


class QuoteActions(QObject):
    """Finds which quotation is meant; says so where none is."""

    def __init__(self, room: ReadingRoom, corrections: QuoteCorrections) -> None:
        super().__init__(room)
        self._room = room
        self._corrections = corrections

    def doings(self) -> Doings:
        """Return what the actions on one quotation do."""
        corrections = self._corrections
        return {
            "quote.speaker": lambda: self._with_target(corrections.ask_speaker),
            "quote.confirm": lambda: self._with_target(corrections.confirm),
            "quote.kind": lambda: self._with_target(lambda one: corrections.ask_kind(one, self._place())),
            "quote.bounds": self._set_bounds,
            "quote.add": self._add,
            "quote.remove": lambda: self._with_target(corrections.remove),
        }

    # --- within

    def _with_target(self, do: Callable[[QuoteTarget], object]) -> None:
        target = self._target()
        if target is None:
            self._say_none()
        else:
            do(target)

    def _target(self) -> QuoteTarget | None:
        if self._room.view == QUOTATIONS:
            line = self._room.quotes.line
            return target_of_line(line) if line is not None else None
        sheet, at = self._room.article.sheet, quotation_meant(self._room.article)
        return target_of_sheet(sheet, at) if sheet is not None and at is not None else None

    def _place(self) -> QPoint:
        """Return where on the screen a menu for the quotation that is meant belongs."""
        table, article = self._room.quotes.table, self._room.article
        if self._room.view == QUOTATIONS:
            return table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).bottomLeft() + QPoint(140, 0))
        if article.tabs.way is Way.QUOTATIONS:
            listed = article.quotations
            return listed.viewport().mapToGlobal(listed.visualRect(listed.currentIndex()).center())
        current = article.view.current_quotation
        return article.view.place_under(current) if current is not None else article.mapToGlobal(QPoint(40, 40))

    def _set_bounds(self) -> None:
        """Let the quotation be exactly what is selected: the current one, or the one that is touched most."""
        view, sheet, span = self._room.article.view, self._room.article.sheet, self._selected()
        if sheet is None or span is None:
            self._room.bar.say(self.tr("Select in the text where the quotation begins and ends first."))
            return
        at = _touched(sheet, span)
        current = _place_of(sheet, view.current_quotation)
        chosen = current if at is None else at
        if chosen is None:
            self._room.bar.say(self.tr("There is no quotation here. “Add” makes one of what is selected."))
            return
        self._point_to(sheet, span)
        self._corrections.set_bounds(target_of_sheet(sheet, chosen), span)

    def _add(self) -> None:
        sheet, span = self._room.article.sheet, self._selected()
        if sheet is None or span is None:
            self._room.bar.say(self.tr("Select the words of the quotation first."))
            return
        if any(quotation.span == span for quotation in sheet.article.quotations):
            self._room.bar.say(self.tr("This is a quotation already."))
            return
        self._point_to(sheet, span)
        self._corrections.add(sheet, span)

    def _selected(self) -> Span | None:
        """Return what is selected, without the marks around it."""
        sheet, span = self._room.article.sheet, self._room.article.view.selected()
        if sheet is None or span is None:
            return None
        words = span.of(sheet.article.body)
        opened, closed = words[0] in _OPENING, words[-1] in _CLOSING
        inner = Span(span.start + opened, span.end - closed)
        return inner if inner.start < inner.end else None

    def _point_to(self, sheet: Sheet, span: Span) -> None:
        """Let the reader be at what is about to be a quotation."""
        start, end = sheet.position_of(span.start), sheet.position_of(span.end)
        self._room.article.view.point_to(QuotedStretch(start, end, None))

    def _say_none(self) -> None:
        self._room.bar.say(self.tr("Go to a quotation first: F4 goes to the next one."))


def quotation_meant(pane: ArticlePane) -> int | None:
    """Return which quotation of the article is meant: the one chosen in its list, else where one reads."""
    return _place_of(pane.sheet, pane.chosen_quotation) if pane.sheet is not None else None


def _place_of(sheet: Sheet, stretch: QuotedStretch | None) -> int | None:
    quotations = sheet.quotations.all
    return quotations.index(stretch) if stretch in quotations else None


def _touched(sheet: Sheet, span: Span) -> int | None:
    """Return the quotation of which most is in a span."""
    shared = [
        (min(one.span.end, span.end) - max(one.span.start, span.start), -at)
        for at, one in enumerate(sheet.article.quotations)
    ]
    most, at = max(shared, default=(0, 0))
    return -at if most > 0 else None
