# SPDX-License-Identifier: MIT
"""The small sheet under the search box with what can be put there, and with which keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.search.offer import Offer
from reader.gui.search.offer_list import ROW, OfferList

_MOST = 9  # lines that are seen at once
_WIDTH = 520
_LEAST = 260


class OfferSheet(QFrame):
    """Lies over its window, under a widget of it. It is never made for its own sake, so it never takes the focus."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("offers")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = OfferList(theme, self)
        self.keys = QLabel(self)
        self.keys.setObjectName("soft")
        self.keys.setFont(theme.sans(12))
        self.keys.setText(self.tr("Down chooses, Tab takes, Esc closes"))
        self.keys.setContentsMargins(12, 3, 12, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self.keys)
        self.hide()

    def show_offers(self, offers: Sequence[Offer], under: QWidget) -> None:
        """Show offers under a widget; gone where there are none."""
        self.list.show_offers(offers)
        if not offers:
            self.hide()
            return
        self.list.setFixedHeight(ROW * min(_MOST, len(offers)))
        place = under.mapTo(self._window, QPoint(0, under.height() + 4))
        width = max(_LEAST, min(_WIDTH, self._window.width() - place.x() - 8))
        self.setFixedSize(width, self.list.height() + self.keys.sizeHint().height() + 6)
        self.move(place)
        self.show()
        self.raise_()
