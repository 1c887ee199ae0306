# SPDX-License-Identifier: MIT
"""The card of one person: one page that scrolls, its quotations at the end."""

import itertools

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.choice_box import ChoiceBox
from reader.gui.looks.page_scroll import PageScroll
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.people.card_head import CardHead
from reader.gui.people.pair_box import PairBox
from reader.gui.people.quoted_list import QuotedList
from reader.gui.people.quoted_painter import PAD
from reader.gui.people.reading import Days, Quoted
from reader.gui.people.time_bars import TimeBars
from reader.gui.words.date_words import range_words
from reader.gui.words.people_words import PeopleCounting, said_words
from reader.library.people_values import PersonCard, Proposal
from reader.library.quotation_values import QuotationSort
from reader.model.person import Unnamed

_WIDEST = 1040  # of the page
_PAIRS = 2  # boxes that are shown at once


class CardView(QFrame):
    """Shows one card at a time. What its lists need it asks for by signals."""

    quoted_wanted = Signal(object, object)  # QuotationSort, Days or None
    same_wanted = Signal(object)  # Proposal
    apart_wanted = Signal(object)  # Proposal
    pair_wanted = Signal(object)  # Proposal: both side by side
    copying_wanted = Signal()  # of all quotations
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self._theme = theme
        self._counting = PeopleCounting(self)
        self.card: PersonCard | None = None
        self._days: Days | None = None
        self._unnamed: Unnamed | None = None
        self._awaits = False  # another card is being read
        self._enters = False  # as soon as it is there
        self._page = QWidget()
        self._scroll = PageScroll(self)
        self.head = CardHead(theme, self._page)
        self.bars = TimeBars(theme, self._page)
        self._undated = plain_label("", theme.sans(12), self._page, soft=True)
        self._pairs = QWidget(self._page)
        self._title = plain_label("", theme.sans(13, QFont.Weight.DemiBold), self._page, wraps=False)
        self._all_days = QPushButton(self._page)
        self._order = ChoiceBox(self._page)
        self._copy = QPushButton(self.tr("copy all with citations"), self._page)
        self._none = plain_label("", theme.sans(13), self._page, soft=True)
        self.quoted = QuotedList(theme, self._page)
        self._lay_out()
        self.bars.narrowed.connect(self._narrow)
        self.quoted.come_to.connect(self._scroll_to)
        self.quoted.left_upwards.connect(self.left_upwards)

    def _lay_out(self) -> None:
        self._page.setObjectName("sheet")
        inner = QWidget(self._page)
        inner.setMaximumWidth(_WIDEST)
        QVBoxLayout(self._pairs).setContentsMargins(0, 12, 0, 4)
        line = QFrame(inner)
        line.setObjectName("line")
        line.setFixedHeight(1)
        rows = QVBoxLayout()
        rows.setContentsMargins(PAD, 0, PAD, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addSpacing(16)
        for widget in (self.bars, self._undated, self._pairs):
            rows.addWidget(widget)
        rows.addSpacing(12)
        rows.addLayout(self._quoted_head())
        rows.addSpacing(6)
        for widget in (line, self._none):
            rows.addWidget(widget)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(40 - PAD, 26, 40 - PAD, 40)
        whole.setSpacing(0)
        whole.addLayout(rows)
        whole.addWidget(self.quoted)
        whole.addStretch()
        beside = QHBoxLayout(self._page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(inner)
        self._scroll.setObjectName("plain")
        self._scroll.setAccessibleName(self.tr("Card"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def _quoted_head(self) -> QHBoxLayout:
        for sort, words in (
            (QuotationSort.OLDEST, self.tr("Oldest first")),
            (QuotationSort.NEWEST, self.tr("Newest first")),
        ):
            self._order.addItem(words, sort)
        self._order.setAccessibleName(self.tr("Order of the quotations"))
        self._order.activated.connect(lambda _: self._want_quoted())
        for link in (self._all_days, self._copy):
            link.setObjectName("link")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._copy.clicked.connect(self.copying_wanted)
        self._all_days.clicked.connect(lambda: self._narrow(None))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addWidget(self._all_days)
        head.addStretch()
        head.addWidget(self._order)
        head.addWidget(self._copy)
        return head

    # --- what the desk does

    @property
    def sort(self) -> QuotationSort:
        """The order of the quotations."""
        return QuotationSort(self._order.currentData())

    @property
    def days(self) -> Days | None:
        """To which days the quotations are narrowed."""
        return self._days

    @property
    def shown(self) -> PersonCard | Unnamed | None:
        """Whose card it is."""
        return self.card or self._unnamed

    def expect(self) -> None:
        """Be ready for another card: whoever wants the focus gets it when that is there."""
        self._awaits, self._enters = True, False

    def show_card(self, card: PersonCard) -> None:
        """Show a person, or the same one anew; the quotations follow."""
        other = self.card is None or self.card.row.key != card.row.key
        self.card, self._unnamed = card, None
        if other:
            self._begin_anew()
        self.head.show_card(card)
        self.bars.show_months(card.months, self._days)
        self.bars.setVisible(bool(card.months))
        self._undated.setText(self._counting.undated_too(card.undated) if card.undated else "")
        self._undated.setVisible(bool(card.undated))
        self._show_pairs(card)
        self._order_tabs()

    def show_unnamed(self, unnamed: Unnamed) -> None:
        """Show speakers who are only described; the quotations follow."""
        self.card, self._unnamed = None, unnamed
        self._begin_anew()
        self.head.show_unnamed(unnamed)
        for widget in (self.bars, self._undated, self._pairs):
            widget.hide()

    def show_quoted(self, quoted: Quoted) -> None:
        """Show the quotations that were found."""
        self._days = quoted.days
        found = len(quoted.places)
        title = said_words(found - quoted.reported, quoted.reported) or self.tr("Quotations")
        if quoted.days is not None:
            when = range_words(*quoted.days)
            title = self.tr("{quotations}, only {days}").format(quotations=title, days=when)
        self._title.setText(title)
        self._all_days.setText(self.tr("all days"))
        self._all_days.setVisible(quoted.days is not None)
        for widget in (self._order, self._copy):
            widget.setVisible(bool(found))
        self._none.setContentsMargins(0, 10, 0, 0)
        self._none.setText(self.tr("Nothing that was said is known to be theirs."))
        self._none.setVisible(not found)
        self._show_rows(quoted)
        self._awaits = False
        if self._enters:
            self.enter()

    def enter(self) -> None:
        """Take the focus: the first quotation, or the page where there is none."""
        self._enters = self._awaits
        if self._awaits:
            return
        if self.quoted.rows.rowCount():
            if not self.quoted.currentIndex().isValid():
                self.quoted.setCurrentIndex(self.quoted.rows.index(0))
            self.quoted.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- within

    def _show_rows(self, quoted: Quoted) -> None:
        """Show quotations; of the same ones read anew the current one stays what it is."""
        before, row = self.quoted.rows.quoted, self.quoted.currentIndex().row()
        self.quoted.show_quoted(quoted)
        same = before is not None and (before.key, before.sort, before.days) == (quoted.key, quoted.sort, quoted.days)
        if same and 0 <= row < len(quoted.places):
            told = self.quoted.blockSignals(True)  # noqa: FBT003 - Qt's
            self.quoted.setCurrentIndex(self.quoted.rows.index(row))
            self.quoted.blockSignals(told)

    def _begin_anew(self) -> None:
        self._days = None
        self._scroll.verticalScrollBar().setValue(0)
        self.quoted.show_quoted(None)
        for widget in (self._all_days, self._none):
            widget.hide()

    def _show_pairs(self, card: PersonCard) -> None:
        layout = self._pairs.layout()
        assert isinstance(layout, QVBoxLayout)
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for proposal in card.proposals[:_PAIRS]:
            layout.addWidget(self._pair_box(proposal, card.row.key))
        if len(card.proposals) > _PAIRS:
            layout.addWidget(self._more_pairs(card.proposals[_PAIRS], len(card.proposals) - _PAIRS))
        self._pairs.setVisible(bool(card.proposals))

    def _pair_box(self, proposal: Proposal, shown: str) -> PairBox:
        box = PairBox(proposal, shown, self._theme, self._pairs)
        box.same_wanted.connect(self.same_wanted)
        box.apart_wanted.connect(self.apart_wanted)
        box.looked_at.connect(self.pair_wanted)
        return box

    def _more_pairs(self, proposal: Proposal, number: int) -> QPushButton:
        more = QPushButton(self._counting.more_pairs(number), self._pairs)
        more.setObjectName("link")
        more.setCursor(Qt.CursorShape.PointingHandCursor)
        more.clicked.connect(lambda: self.pair_wanted.emit(proposal))
        return more

    def _order_tabs(self) -> None:
        """Let Tab go as one reads, though parts of the card were made after others."""
        after = [*self._pairs.findChildren(QPushButton), self._all_days, self._order, self._copy, self.quoted]
        for first, second in itertools.pairwise([self._scroll, *self.head.stops, self.bars, *after]):
            QWidget.setTabOrder(first, second)

    def _narrow(self, days: Days | None) -> None:
        self._days = days
        if self.card is not None:
            self.bars.show_months(self.card.months, days)
        self._want_quoted()

    def _want_quoted(self) -> None:
        self.quoted_wanted.emit(self.sort, self._days)

    def _scroll_to(self, place: QRect) -> None:
        """Bring a row of the list in sight."""
        top = self.quoted.mapTo(self._page, place.topLeft()).y()
        bar, height = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        if top < bar.value():
            bar.setValue(top - 8)
        elif top + place.height() > bar.value() + height:
            bar.setValue(top + place.height() - height + 8)
