# SPDX-License-Identifier: MIT
"""Which searches are drawn, how each is drawn, how much each found; a button each that takes it away."""

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.gui.looks.flow import FlowLayout
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.over_time.marks import paint_sample
from reader.gui.words.counting import Counting
from reader.gui.words.occurrence_words import OccurrenceCounting
from reader.gui.words.over_time_words import name_words, number_words
from reader.model.over_time import Counted, Drawing

_WIDEST = 240  # pixels of a search's words
_HEIGHT = 22


class Legend(QWidget):
    """The first search is what the box seeks: it goes only with that."""

    removing_wanted = Signal(int)  # the style of a search

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = FlowLayout(self, gap=8)
        self._entries: list[QWidget] = []
        self._buttons: list[QToolButton] = []
        theme.changed.connect(self._dress)

    def show_searches(self, drawing: Drawing) -> None:
        """Show the searches of a chart."""
        for old in self._entries:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        self._entries = [self._entry(drawing, which) for which in range(len(drawing.names))]
        for entry in self._entries:
            self._row.addWidget(entry)
            entry.show()
        self._row.invalidate()
        self.updateGeometry()

    def _dress(self) -> None:
        for button in self._buttons:
            button.setIcon(self._theme.icon("x"))

    def _entry(self, drawing: Drawing, which: int) -> QWidget:
        series, over = drawing.over.series[which], drawing.over
        entry = QWidget(self)
        entry.setFixedHeight(_HEIGHT)
        line = QHBoxLayout(entry)
        line.setContentsMargins(0, 0, 6, 0)
        line.setSpacing(6)
        sample = _Sample(self._theme, drawing.styles[which], bar=len(drawing.names) == 1, parent=entry)
        name = name_words(drawing.names[which])
        label = plain_label("", self._theme.sans(13), entry, wraps=False)
        label.setText(label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST))
        label.setToolTip(escape(name))
        articles = over.counted is Counted.ARTICLES
        told = Counting().articles(series.total) if articles else OccurrenceCounting().occurrences(series.total)
        label.setAccessibleName(f"{name}: {told}")
        number = plain_label(
            number_words(series.total), self._theme.sans(13, tabular=True), entry, soft=True, wraps=False
        )
        for part in (sample, label, number):
            line.addWidget(part)
        style = drawing.styles[which]
        if style:
            button = QToolButton(entry)
            button.setIcon(self._theme.icon("x"))
            self._buttons.append(button)
            button.setIconSize(QSize(12, 12))
            button.setAccessibleName(self.tr("Draw no more: {name}").format(name=name))
            button.setToolTip(self.tr("Draw this search no more"))
            button.clicked.connect(lambda: self.removing_wanted.emit(style))
            line.addWidget(button)
        return entry


class _Sample(QWidget):
    def __init__(self, theme: Theme, style: int, *, bar: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._style, self._bar = theme, style, bar
        self.setFixedSize(14 if bar else 30, 16)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sample(
            painter, self._theme.colours, self._style, QRectF(self.rect()).adjusted(1, 0, -1, 0), bar=self._bar
        )
