# SPDX-License-Identifier: MIT
"""The middle of the window: order, list, what to say when it is empty, and what has come in meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from reader.gui.desk import ExcerptPage
from reader.gui.hit_model import HitListModel
from reader.gui.hit_view import HitListView
from reader.gui.no_hits_pane import NoHitsPane
from reader.gui.searching import Answer
from reader.gui.theme import Theme
from reader.model.article import ArticleRow
from reader.model.query import Query
from reader.model.search import Sort

_ORDERS = ((Sort.NEWEST, "Newest first"), (Sort.OLDEST, "Oldest first"))


class OrderBox(QComboBox):
    """The order of the list, quiet: a word and a small arrow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Order of the list")
        for sort, words in _ORDERS:
            self.addItem(words, sort)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, which the style sheet took away."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.soft))
        x, y = self.width() - 14, self.height() / 2 - 2
        painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 7, y), QPointF(x + 3.5, y + 4.5)]))


class ListPane(QFrame):
    """Shows answers without ever moving what is being read."""

    article_chosen = Signal(int, object)  # number, Query: its words are marked
    article_opened = Signal()  # the reader wants to go there
    left_upwards = Signal()
    order_changed = Signal(object)  # Sort
    rows_wanted = Signal(object)
    excerpts_wanted = Signal(int, object, object)  # ticket, Query, numbers

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.model = HitListModel(self)
        self.view = HitListView(self.model, theme, self)
        self.no_hits = NoHitsPane(theme, self)
        self._order = OrderBox(theme, self)
        self._note = QLabel(self)
        self.news = QPushButton(self)
        self._withheld: Answer | None = None
        self._ticket = 0
        self._chosen: int | None = None  # the number of the article that is being read
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._note.setObjectName("soft")
        self.news.setObjectName("news")
        self.news.hide()
        head = QFrame(self)
        head.setObjectName("listhead")
        line = QHBoxLayout(head)
        line.setContentsMargins(12, 4, 18, 4)
        line.addWidget(self._order)
        line.addStretch()
        line.addWidget(self._note)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.no_hits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.news)
        layout.addLayout(self._stack)

    def _connect(self) -> None:
        self.view.row_chosen.connect(self._choose)
        self.view.row_opened.connect(lambda _: self.article_opened.emit())
        self.view.left_upwards.connect(self.left_upwards)
        self.model.rows_wanted.connect(self.rows_wanted)
        self.model.excerpts_wanted.connect(self._want_excerpts)
        self._order.activated.connect(lambda at: self.order_changed.emit(_ORDERS[at][0]))
        self.news.clicked.connect(self._show_news)

    # --- what the window does

    @property
    def chosen(self) -> int | None:
        """The number of the article that is being read."""
        return self._chosen

    def show_order(self, sort: Sort) -> None:
        """Show which order the list has."""
        self._order.setCurrentIndex(max(0, self._order.findData(sort)))

    def keep_chosen(self, number: int) -> None:
        """Let the row of the article that is being read be the chosen one, whatever way it was opened."""
        if self._chosen == number:
            return
        self._chosen = number
        position = self.model.position_of(number)
        if position is not None:
            self.view.choose(position)

    def show_answer(self, answer: Answer) -> None:
        """Show what was found; what only follows the archive's growth waits until it is asked for, if one reads."""
        before = self.model.answer
        if answer.ask.follows and before is not None and before.results.total and self._is_reading():
            more = answer.results.total - before.results.total
            if more:
                self._announce(answer, more)
                return
        self._show(answer)

    def show_empty(
        self, sentence: str, hint: str = "", *, way_out: str = "", go: Callable[[], object] | None = None
    ) -> None:
        """Say why there is no list at all; `way_out` is a button that calls `go`."""
        self.no_hits.say(sentence, hint, icon="folder-search", way_out=way_out, go=go)
        self._stack.setCurrentWidget(self.no_hits)

    def enter_from_above(self) -> None:
        """Take the focus on the row that is being read, else on the first."""
        if self.model.rowCount():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.choose(0)

    def take_rows(self, rows: tuple[ArticleRow, ...]) -> None:
        """Fill in rows."""
        self.model.take_rows(rows)

    def take_excerpts(self, page: ExcerptPage) -> None:
        """Fill in excerpts, if they still belong to what is shown."""
        if page.ticket == self._ticket:
            self.model.take_excerpts(page.excerpts)

    def forget(self) -> None:
        """Let go of an archive that is being closed."""
        self._chosen = self._withheld = None
        self.news.hide()
        self.model.clear()

    # --- within

    def _show(self, answer: Answer) -> None:
        anchor = self._anchor(answer)
        self._withheld = None
        self.news.hide()
        self._ticket += 1
        self.model.show(answer)
        self._note.setText("")
        if not answer.results.total:
            self.no_hits.show_answer(answer)
        self._stack.setCurrentWidget(self.view if answer.results.total else self.no_hits)
        self._return_to(anchor)

    def _anchor(self, answer: Answer) -> tuple[int, int] | None:
        """Return what keeps its place on the screen: the article being read, or the top row if the archive grew."""
        position = self.model.position_of(self._chosen) if self._chosen is not None else None
        if self._chosen is not None and position is not None:
            top = self.view.top_of(position)
            if 0 <= top < self.view.viewport().height():
                return self._chosen, top
        top_row = self.view.shown_positions()[0]
        number = self.model.number(top_row) if answer.ask.follows and top_row > 0 else None
        return (number, self.view.top_of(top_row)) if number is not None else None

    def _return_to(self, anchor: tuple[int, int] | None) -> None:
        chosen = self.model.position_of(self._chosen) if self._chosen is not None else None
        position = self.model.position_of(anchor[0]) if anchor else None
        if chosen is not None:
            self.view.choose(chosen)
        if anchor and position is not None:
            self.view.put(position, anchor[1])
        else:
            self.view.scrollToTop()

    def _is_reading(self) -> bool:
        return self.view.currentIndex().isValid() or self.view.verticalScrollBar().value() > 0 or self.view.underMouse()

    def _announce(self, answer: Answer, more: int) -> None:
        self._withheld = answer
        self.news.setText(f"Show {more:,} new" if more > 0 else "Show what has changed")
        self.news.show()

    def _show_news(self) -> None:
        if self._withheld is not None:
            self._show(self._withheld)
            self.view.setFocus()

    def _choose(self, position: int) -> None:
        number = self.model.number(position)
        answer = self.model.answer
        if number is None or answer is None:
            return
        self._chosen = number
        query: Query | None = answer.query if answer.marked else None
        self.article_chosen.emit(number, query)

    def _want_excerpts(self, numbers: list[int]) -> None:
        if self.model.answer is not None:
            self.excerpts_wanted.emit(self._ticket, self.model.answer.query, numbers)
