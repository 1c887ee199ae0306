# SPDX-License-Identifier: MIT
"""The middle of the window: order, list, what to say when it is empty, and what has come in meanwhile."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from reader.gui.hits.anchor import Anchor, anchor_of
from reader.gui.hits.fresh_bar import FreshBar
from reader.gui.hits.hit_model import HitListModel
from reader.gui.hits.hit_view import MOST_SELECTED, HitListView
from reader.gui.hits.list_head import ListHead
from reader.gui.hits.no_hits_pane import NoHitsPane
from reader.gui.hits.row_copying import RowCopying
from reader.gui.hits.row_menu import RowMenu
from reader.gui.looks.theme import Theme
from reader.gui.session.desk import ExcerptPage
from reader.gui.session.searching import Answer
from reader.gui.words.counting import Counting
from reader.model.article import ArticleRow
from reader.model.date import Certainty
from reader.model.query import Everything, Flag, Query, leaves
from reader.model.search import Sort


class ListPane(QFrame):
    """Shows answers without ever moving what is being read. Articles are kept by their numbers, wherever they stand.

    What is asked of rows that have no number yet is done as soon as the answer is in order to its end.
    """

    article_chosen = Signal(int, object)  # number, Query: its words are marked
    article_opened = Signal()  # the reader wants to go there
    selection_changed = Signal(object)  # tuple[int, ...]: numbers of the selected articles, from the top to the bottom
    left_upwards = Signal()
    typed = Signal(str)  # letters for the search box
    order_changed = Signal(object)  # Sort
    fold_changed = Signal(bool)
    undated_wanted = Signal()
    said = Signal(str)  # a sentence for the bar below
    order_wanted = Signal(object)  # Answer
    rows_wanted = Signal(object)
    excerpts_wanted = Signal(int, object, object)  # ticket, Query, numbers

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.model = HitListModel(self)
        self.head = ListHead(theme, self)  # Tab goes through them in the order in which they are made
        self.fresh = FreshBar(self)
        self.news = QPushButton(self)
        self.view = HitListView(self.model, theme, self)
        self.no_hits = NoHitsPane(theme, self)
        self._menu = RowMenu(self.view)
        self._copying = RowCopying(self.model)
        self._counting = Counting(self)
        self._withheld: Answer | None = None
        self._ticket = 0
        self._chosen: int | None = None  # the number of the article that is being read
        self._copies: tuple[int, ...] = ()  # numbers of its copies
        self._selected: tuple[int, ...] = ()  # numbers, also of those that a search doesn't show just now
        self._told: tuple[int, ...] = ()  # what was said last of the selection
        self._later: dict[str, Callable[[], None]] = {}  # what waits for the order
        self._restoring = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.news.setObjectName("news")
        self.news.hide()
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.no_hits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.fresh)
        layout.addWidget(self.news)
        layout.addLayout(self._stack)

    def _connect(self) -> None:
        view, menu = self.view, self._menu
        view.row_chosen.connect(self._choose)
        view.row_opened.connect(lambda _: self.article_opened.emit())
        view.rows_selected.connect(self._take_selection)
        view.too_many.connect(self._refuse_selection)
        view.typed.connect(self.typed)
        view.left_upwards.connect(self.left_upwards)
        view.menu_wanted.connect(self._show_menu)
        view.copying_wanted.connect(self._copy)
        menu.open_wanted.connect(self.article_opened)
        menu.copies_toggled.connect(lambda: view.toggle_copies(view.currentIndex().row()))
        menu.copying_wanted.connect(self._copy)
        self._copying.rows_wanted.connect(self.rows_wanted)
        self._copying.copied.connect(lambda: self.said.emit(self.tr("Copied.")))
        self.model.order_wanted.connect(self.order_wanted)
        self.model.rows_wanted.connect(self.rows_wanted)
        self.model.excerpts_wanted.connect(self._want_excerpts)
        self.head.order_changed.connect(self.order_changed)
        self.head.fold_changed.connect(self.fold_changed)
        self.head.undated_wanted.connect(self.undated_wanted)
        self.news.clicked.connect(self._show_news)

    # --- what the window does

    @property
    def chosen(self) -> int | None:
        """The number of the article that is being read."""
        return self._chosen

    @property
    def misses_chosen(self) -> bool:
        """Whether the article that is being read is not among those found, nor one that stands for it."""
        return self._chosen is not None and self._place_of_chosen() is None

    @property
    def kept(self) -> frozenset[int]:
        """The numbers of all that stays chosen, whatever is sought."""
        return frozenset((*self._selected, *(() if self._chosen is None else (self._chosen,))))

    def selected_numbers(self) -> tuple[int, ...]:
        """Return the numbers of the selected articles that are listed, from the top to the bottom."""
        return self._numbers_at(self.view.selected_positions())

    def set_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Offer actions of the window in the menu of the rows."""
        self._menu.set_actions(actions)

    def show_fresh(self, numbers: frozenset[int]) -> None:
        """Show which articles are new in the saved search that is looked at; none: it isn't one, or nothing is."""
        self.model.show_fresh(numbers)
        self.fresh.tell(numbers)

    def show_order(self, sort: Sort) -> None:
        """Show which order the list has."""
        self.head.order.choose(sort)

    def keep_chosen(self, number: int, copies: tuple[int, ...] = ()) -> None:
        """Let the row of the article that is being read be the chosen one, whatever way it was opened.

        If it is folded away, that of the one among its copies that stands for it.
        """
        self._copies = copies
        if self._chosen == number:
            return
        self._chosen = number
        answer, position = self.model.answer, self._place_of_chosen()
        if position is not None:
            self.view.choose(position, quietly=True)
            if not 0 <= self.view.top_of(position) < self.view.viewport().height():
                self.view.put(position, self.view.viewport().height() // 3)
            self._take_selection()
        if answer is not None and answer.marked:  # whoever opened it knew nothing of what is sought
            self._want_article(number, answer)

    @property
    def folds(self) -> bool:
        """Whether one article is to stand for all its copies."""
        return self.head.folds

    def set_fold(self, *, fold: bool) -> None:
        """Show that copies are folded, or that they aren't, as it was chosen before."""
        self.head.set_fold(fold=fold)

    def toggle_fold(self) -> None:
        """Fold all copies, or unfold them; `fold_changed` follows."""
        self.head.toggle()

    def show_answer(self, answer: Answer) -> None:
        """Show what was found; what only follows the archive's growth waits until it is asked for, if one reads."""
        before = self.model.answer
        if answer.ask.follows and before is not None and before.has_rows and self._is_reading():
            if not answer.results.exact:
                return
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
            if self.view.currentIndex().isValid():
                self.view.scrollTo(self.view.currentIndex())
            else:
                self.view.choose(0)

    def go_to(self, place: int) -> None:
        """Choose what the answer found at a place, and let it stand at the top."""
        position = self.model.position_of_place(place)
        self.view.choose(position)
        self.view.put(position, 0)

    def take_order(self, answer: Answer) -> None:
        """Show all rows of an answer that is in order now, and do what waited for that."""
        if answer is self.model.answer:
            self.model.take_order()
            waiting, self._later = self._later, {}
            for do in waiting.values():
                do()
            self._tell_selection()

    def take_rows(self, rows: tuple[ArticleRow, ...]) -> None:
        """Fill in rows."""
        self.model.take_rows(rows)
        self._copying.go_on()

    def take_excerpts(self, page: ExcerptPage) -> None:
        """Fill in excerpts, if they still belong to what is shown."""
        if page.ticket == self._ticket:
            self.model.take_excerpts(page.excerpts)

    def forget(self) -> None:
        """Let go of an archive that is being closed."""
        self._chosen = self._withheld = None
        self._selected = self._copies = ()
        self._later.clear()
        self._copying.forget()
        self.news.hide()
        self.show_fresh(frozenset())
        self.model.clear()
        self.head.tell_folded(0)
        self._tell_selection()

    # --- answers

    def _show(self, answer: Answer) -> None:
        before = self.model.answer
        grew = answer.ask.follows or (before is not None and not before.results.exact and before.ask == answer.ask)
        anchor = anchor_of(self.view, self.model, self._chosen, self._place_of_chosen(), grew=grew)
        awaited = self.view.currentIndex().row() if "choose" in self._later and _same_wish(before, answer) else -1
        self._later.clear()
        self._withheld = None
        self.news.hide()
        self._ticket += 1
        self.model.show(answer)
        self.fresh.follow(answer.ask.among)
        self.head.tell_folded(answer.results.folded)
        self.head.tell_undated(sought=_seeks_undated(answer.query))
        if not answer.has_rows:
            self.no_hits.show_answer(answer)
        self._stack.setCurrentWidget(self.view if answer.has_rows else self.no_hits)
        self._restoring = True
        self._return_to(anchor or self._place_in_context(before, answer))
        self._restoring = False
        if 0 <= awaited < self.model.rowCount():
            self.view.choose(awaited)
        if before is None or before.query != answer.query:
            self._mark_anew(answer)
        self._tell_selection()

    def _mark_anew(self, answer: Answer) -> None:
        """Have the words of this query marked in the article being read, too, where no row of its own does so."""
        if self._chosen is not None and self.model.position_of(self._chosen) is None:
            self._want_article(self._chosen, answer)

    def _place_in_context(self, before: Answer | None, answer: Answer) -> Anchor | None:
        """Let the article being read be seen among its neighbours at first, and once nothing is sought any more."""
        if self._chosen is None:
            return None
        emptied = isinstance(answer.query, Everything) and before is not None and before.query != answer.query
        return Anchor(self._chosen, 0, self.view.viewport().height() // 3) if before is None or emptied else None

    def _return_to(self, anchor: Anchor | None) -> None:
        """Choose and select again what was chosen and selected; a copy folded away by the one that stands for it."""
        chosen = self._place_of_chosen()
        if chosen is not None:
            self.view.choose(chosen, quietly=self.model.number(chosen) != self._chosen)
        self._select_again()
        position = anchor.position_in(self.model, self._copies) if anchor else None
        if anchor and position is not None:
            self.view.put(position, anchor.top)
        else:
            self.view.scrollToTop()

    def _select_again(self) -> None:
        positions = self.model.positions_of([number for number in self._selected if number != self._chosen])
        if positions is None:
            self._later["select again"] = self._select_again
        else:
            before, self._restoring = self._restoring, True
            self.view.select(positions)
            self._restoring = before

    def _place_of_chosen(self) -> int | None:
        return self.model.position_for(self._chosen, self._copies) if self._chosen is not None else None

    def _is_reading(self) -> bool:
        return self.view.currentIndex().isValid() or self.view.verticalScrollBar().value() > 0 or self.view.underMouse()

    def _announce(self, answer: Answer, more: int) -> None:
        self._withheld = answer
        self.news.setText(self._counting.show_new(more) if more > 0 else self.tr("Show what has changed"))
        self.news.show()

    def _show_news(self) -> None:
        if self._withheld is not None:
            self._show(self._withheld)
            self.view.setFocus()

    def _want_excerpts(self, numbers: list[int]) -> None:
        if self.model.answer is not None:
            self.excerpts_wanted.emit(self._ticket, self.model.answer.query, numbers)

    # --- choosing

    def _choose(self, position: int) -> None:
        self._later.pop("choose", None)
        number, answer = self.model.number(position), self.model.answer
        if answer is None:
            return
        if number is None:
            self._later["choose"] = lambda: self._choose(self.view.currentIndex().row())
            return
        if self._chosen != number:
            self._chosen, self._copies = number, ()  # they come with the article
        self._want_article(number, answer)

    def _want_article(self, number: int, answer: Answer) -> None:
        query: Query | None = answer.query if answer.marked else None
        self.article_chosen.emit(number, query)

    def _take_selection(self) -> None:
        if not self._restoring:  # else what the user selected stays what it was
            positions = self.view.selected_positions()
            self._selected = self._numbers_at(positions)
            self._later.pop("select again", None)
            if len(self._selected) < len(positions):
                self._later["select"] = self._take_selection
            self._tell_selection()

    def _numbers_at(self, positions: Iterable[int]) -> tuple[int, ...]:
        """Return the numbers of rows, of those that have one already."""
        numbers = map(self.model.number, positions)
        return tuple(number for number in numbers if number is not None)

    def _tell_selection(self) -> None:
        selected = self.selected_numbers()
        if selected == self._told:
            return
        if max(len(selected), len(self._told)) > 1:
            self.said.emit(self._counting.selected(len(selected)) if len(selected) > 1 else "")
        self._told = selected
        self.selection_changed.emit(selected)

    def _refuse_selection(self) -> None:
        words = self.tr("Up to {articles} can be selected at once. Search for fewer, or choose a month.")
        self.said.emit(words.format(articles=self._counting.articles(MOST_SELECTED)))

    # --- the menu, and the clipboard

    def _show_menu(self, place: QPoint) -> None:
        position = self.view.currentIndex().row()
        if position >= 0:
            self._menu.show(
                place,
                selected=len(self.view.selected_positions()),
                copies=len(self.model.copies(position)),
                unfolded=self.model.is_unfolded(position),
            )

    def _copy(self) -> None:
        positions = self.view.selected_positions()
        numbers = self._numbers_at(positions)
        if len(numbers) < len(positions):
            self._later["copy"] = lambda: self._copying.copy(self._numbers_at(positions))
        elif numbers:
            self._copying.copy(numbers)


def _same_wish(before: Answer | None, answer: Answer) -> bool:
    """Tell whether the user asked for nothing else than before."""
    return before is not None and replace(before.ask, follows=False) == replace(answer.ask, follows=False)


def _seeks_undated(query: Query) -> bool:
    """Tell whether articles without a sure date are sought."""
    doubtful = (Certainty.UNDATED.value, Certainty.UNCERTAIN.value)
    return any(isinstance(leaf, Flag) and leaf.name in doubtful and not negated for leaf, negated in leaves(query))
