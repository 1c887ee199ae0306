# SPDX-License-Identifier: MIT
"""The left of the window: the years of what was found, and the undated bin. A click narrows the search."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.date_words import count_words
from reader.gui.searching import Answer, DateFilter
from reader.gui.theme import Theme
from reader.model.search import DayCount

Index = QModelIndex | QPersistentModelIndex
_ALL = "All dates"
_UNDATED = "Undated"


class YearListModel(QAbstractListModel):
    """All dates, each year with its count, the undated."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, int, DateFilter | None]] = [(_ALL, 0, None)]

    def show(self, days: Iterable[DayCount], total: int) -> None:
        """Show new counts."""
        years: Counter[int] = Counter()
        undated = 0
        for count in days:
            if count.day is None:
                undated += count.articles
            else:
                years[count.day.year] += count.articles
        lines: list[tuple[str, int, DateFilter | None]] = [(_ALL, total, None)]
        lines += [(str(year), years[year], _year_filter(year)) for year in sorted(years, reverse=True)]
        if undated:
            lines.append((_UNDATED, undated, DateFilter("undated")))
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def filter_at(self, row: int) -> DateFilter | None:
        """Return what a row narrows to; None for all dates."""
        return self._lines[row][2]

    def row_of(self, dates: DateFilter | None) -> int | None:
        """Return the row of a filter, if it has one now."""
        return next((row for row, line in enumerate(self._lines) if line[2] == dates), None)

    def line(self, row: int) -> tuple[str, int]:
        """Return what is painted: name and count."""
        return self._lines[row][:2]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name; with its count for a screen reader."""
        if not index.isValid():
            return None
        name, articles = self.line(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {count_words(articles, 'article', 'articles')}"
        return name if role == Qt.ItemDataRole.DisplayRole else None


class _YearDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint name and count."""
        model = index.model()
        assert isinstance(model, YearListModel)
        name, articles = model.line(index.row())
        colours = self._theme.colours
        rect = QRectF(option.rect).adjusted(8, 1, -8, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(
                QColor(colours.accent) if option.state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(rect, 6, 6)
        painter.setFont(self._theme.sans(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(colours.accent if chosen else colours.ink))
        rect.adjust(9, 0, -9, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QColor(colours.accent if chosen else colours.soft))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{articles:,}")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return one height for all."""
        return QSize(100, 27)


class DatesPane(QFrame):
    """Follows every search; tells what it is narrowed to."""

    filter_chosen = Signal(object)  # DateFilter or None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dates")
        self._following = False  # showing an answer, not taking a wish
        self._model = YearListModel(self)
        self.view = QListView(self)
        self.view.setAccessibleName("Dates")
        self.view.setUniformItemSizes(True)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_YearDelegate(theme, self))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.setCurrentIndex(self._model.index(0))
        title = QLabel("DATES", self)
        title.setObjectName("soft")
        font = theme.sans(11, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        title.setFont(font)
        title.setContentsMargins(17, 0, 0, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(title)
        layout.addWidget(self.view)

    def show_answer(self, answer: Answer) -> None:
        """Show the years of an answer."""
        self._following = True
        self._model.show(answer.days, answer.total)
        row = self._model.row_of(answer.ask.dates)
        if row is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self._model.index(row), flag)
        self._following = False

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.filter_chosen.emit(self._model.filter_at(current.row()))


def _year_filter(year: int) -> DateFilter:
    return DateFilter(str(year), date(year, 1, 1), date(year, 12, 31))
