# SPDX-License-Identifier: MIT
"""The people of the archive: who they are at the left, and at the right the card of one, or two side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.people.card_view import CardView
from reader.gui.people.list_pane import PeopleListPane
from reader.gui.people.pair_view import PairView

_WIDTHS = [318, 1000]


class PeopleView(QFrame):
    """Shows what its desk gives it."""

    way_out_taken = Signal()  # from where there is nobody

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.list = PeopleListPane(theme, self)
        self.card = CardView(theme, self)
        self.pair = PairView(theme, self)
        self._nobody = QWidget(self)
        self._words = plain_label("", theme.serif(20), self._nobody, soft=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._way_out = QPushButton(self._nobody)
        self._way_out.clicked.connect(self.way_out_taken)
        self._right = QStackedWidget(self)
        self._offered: tuple[QAction, ...] = ()
        self._lay_out()
        self.list.view.menu_wanted.connect(self.show_menu)

    def _lay_out(self) -> None:
        nobody = QVBoxLayout(self._nobody)
        nobody.setSpacing(18)
        nobody.addStretch()
        nobody.addWidget(self._words)
        nobody.addWidget(self._way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        nobody.addStretch()
        for page in (self._nobody, self.card, self.pair):
            self._right.addWidget(page)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.addWidget(self.list)
        panes.addWidget(self._right)
        panes.setStretchFactor(1, 1)
        panes.setSizes(_WIDTHS)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        self.list.setMinimumWidth(230)
        self._right.setMinimumWidth(420)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what the window can do with a person, in the menus of list and card."""
        self._offered = tuple(actions)
        self.card.head.offer(actions)

    def show_nobody(self, words: str, way_out: str = "") -> None:
        """Show no card, say why, and offer a way out. Whoever was in what is shown no more is at the left."""
        focus = QApplication.focusWidget()
        leaves = focus is not None and self._right.isAncestorOf(focus)
        self.card.card = None
        self._words.setText(words)
        self._way_out.setText(way_out)
        self._way_out.setVisible(bool(way_out))
        self._right.setCurrentWidget(self._nobody)
        if leaves:
            self.list.enter()

    def show_card(self) -> None:
        """Let the card be seen."""
        self._right.setCurrentWidget(self.card)

    def show_pair(self) -> None:
        """Let the two be seen who are perhaps the same."""
        self._right.setCurrentWidget(self.pair)

    @property
    def shows_pair(self) -> bool:
        """Whether two are shown side by side."""
        return self._right.currentWidget() is self.pair

    @property
    def shows_card(self) -> bool:
        """Whether a card is shown."""
        return self._right.currentWidget() is self.card

    def show_menu(self, place: QPoint) -> None:
        """Show what can be done with a person, at a place of the screen, unless there is a menu already."""
        if QApplication.activePopupWidget() is None and any(action.isEnabled() for action in self._offered):
            menu = QMenu(self)
            menu.addActions(self._offered)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)
