# SPDX-License-Identifier: MIT
"""The list of offers: a line each, with its meaning and its count. It never has the focus; the box moves it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.gui.looks.icons import Pen
from reader.gui.looks.laid_text import LaidText
from reader.gui.looks.theme import Theme
from reader.gui.search.offer import Offer, OfferKind
from reader.gui.words.counting import Counting

translate = QCoreApplication.translate
ROW = 27  # pixels
_ICON, _SIDE, _GAP = 15, 12, 12
_CROSS = 28  # pixels at the end of a line that can be forgotten
_ICONS = {
    OfferKind.RECENT: "history",
    OfferKind.WORD: "search",
    OfferKind.VALUE: "check",
    OfferKind.FIELD: "list",
    OfferKind.OPERATOR: "plus",
    OfferKind.EXAMPLES: "circle-help",
    OfferKind.FORGET: "x",
}
_Index = QModelIndex | QPersistentModelIndex


class OfferList(QListView):
    """Shows offers. None is current at first, unless somebody asked for them."""

    taken = Signal(object)  # Offer
    forgotten = Signal(object)  # Offer: a search that is to be remembered no more

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Offers(self)
        self.setModel(self._model)
        self.setItemDelegate(_OfferPainter(theme, self))
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show others; the one that is chosen stays chosen, if it is still there."""
        chosen = self.chosen
        self._model.fill(offers)
        self.choose(offers.index(chosen) if chosen in offers else None)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is shown."""
        return self._model.offers

    @property
    def chosen(self) -> Offer | None:
        """The one that Enter would take."""
        at = self.currentIndex().row()
        return self._model.offers[at] if 0 <= at < len(self._model.offers) else None

    def choose(self, at: int | None) -> None:
        """Choose one by its place; None chooses none."""
        self.setCurrentIndex(self._model.index(at, 0) if at is not None else QModelIndex())

    def step(self, by: int) -> None:
        """Choose another one further down, or up; beyond the first there is none, beyond the last the first."""
        at, count = self.currentIndex().row(), len(self._model.offers)
        if count:
            at = min(count - 1, max(0, at + by)) if abs(by) > 1 else (at + 1 + by) % (count + 1) - 1
            self.choose(at if at >= 0 else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what is clicked, or forget it, on its cross."""
        at = self.indexAt(event.position().toPoint()).row()
        if event.button() is Qt.MouseButton.LeftButton and at >= 0:
            offer = self._model.offers[at]
            on_cross = event.position().x() > self.viewport().width() - _CROSS
            (self.forgotten if offer.kind is OfferKind.RECENT and on_cross else self.taken).emit(offer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave all to the release of the button: nothing is selected by a press."""
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Paint anew what the pointer leaves."""
        if event.type() is QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)


def offer_words(offer: Offer) -> str:
    """Return what a screen reader says of an offer."""
    parts = [offer.name, offer.note]
    if offer.articles is not None:
        parts.append(Counting().articles(offer.articles))
    if offer.kind is OfferKind.RECENT:
        parts.append(translate("offers", "sought before"))
    return ", ".join(part for part in parts if part)


class _Offers(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def fill(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return offer_words(offer)
        return offer.name if role == Qt.ItemDataRole.DisplayRole else None


class _OfferPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: OfferList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        offer, rect = self._list.offers[index.row()], QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hovered:
            painter.setBrush(QColor(colours.chosen if chosen else colours.bone))
            painter.setPen(QColor(colours.accent) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(4.5, 1.5, -4.5, -1.5), 4, 4)
        right = self._paint_end(painter, rect, offer, shows_cross=chosen or hovered)
        icon = self._theme.icon(_ICONS[offer.kind], Pen.SOFT)
        place = rect.toRect()
        icon.paint(painter, place.x() + _SIDE, place.y() + (ROW - _ICON) // 2, _ICON, _ICON)
        self._paint_words(painter, rect.adjusted(_SIDE + _ICON + 9, 0, 0, 0), right, offer)
        painter.restore()

    def _paint_end(self, painter: QPainter, rect: QRectF, offer: Offer, *, shows_cross: bool) -> float:
        """Paint the count, or the cross that forgets; return where it begins."""
        right = rect.right() - _SIDE
        if offer.kind is OfferKind.RECENT:
            if shows_cross:
                cross = self._theme.icon("x", Pen.SOFT)
                cross.paint(painter, round(rect.right()) - _CROSS + 7, round(rect.y()) + (ROW - 13) // 2, 13, 13)
            return rect.right() - _CROSS
        if offer.articles is None:
            return right
        font = self._theme.sans(12)
        words = QLocale().toString(offer.articles)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.soft))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -_SIDE, 0), align, words)
        return right - QFontMetricsF(font).horizontalAdvance(words) - _GAP

    def _paint_words(self, painter: QPainter, rect: QRectF, right: float, offer: Offer) -> None:
        typed = offer.kind in {OfferKind.FIELD, OfferKind.OPERATOR}
        font = self._theme.sans(13, QFont.Weight.DemiBold if typed else QFont.Weight.Normal)
        room = right - rect.x()
        name = LaidText(offer.name, font, room)
        does = offer.kind in {OfferKind.EXAMPLES, OfferKind.FORGET}
        painter.setPen(QColor(self._theme.colours.accent if does else self._theme.colours.ink))
        name.draw(painter, rect.x(), rect.y() + (ROW - name.height) / 2)
        left = room - name.width - _GAP
        if offer.note and left > 40:
            note = LaidText(offer.note, self._theme.sans(12), left)
            painter.setPen(QColor(self._theme.colours.soft))
            note.draw(painter, rect.x() + name.width + _GAP, rect.y() + (ROW - note.height) / 2)
