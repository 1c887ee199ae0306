# SPDX-License-Identifier: MIT
"""The pieces of the report's page: titles, lines with figures that open their lists, the legend of the bar."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.looks.flow import FlowLayout
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.report.certainty_bar import CertaintyBar, certainty_colour
from reader.gui.report.held_grid import HeldGrid, query_of
from reader.gui.words.report_figures import Figure, Goal, Line, Section
from reader.library.held import Held
from reader.model.date import Certainty

Open = Callable[[Goal], None]

_APART = 26  # pixels above a part
_FEW_WORDS = 500  # of what the archive says of itself, until all of it is asked for


def figure_link(figure: Figure, theme: Theme, open_: Open, parent: QWidget) -> QPushButton:
    """Return a number that opens its list."""
    link = QPushButton(figure.words, parent)
    link.setObjectName("link")
    link.setFont(theme.sans(13, tabular=True))
    link.setAccessibleName(figure.said)
    link.setToolTip(figure.said)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.setProperty("goal", figure.goal)
    link.clicked.connect(lambda: open_(figure.goal))
    return link


class SectionHead(QWidget):
    """A title, and at the end of its line quieter words that go below it where there is no room."""

    def __init__(self, title: str, aside: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        head = plain_label(title, theme.sans(13, QFont.Weight.DemiBold), self, wraps=False)
        beside = plain_label(aside, theme.sans(12), self, soft=True)
        beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(head, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(beside, 1)


class SectionLine(QFrame):
    """What is counted, quieter words on it below, and the figures; a pale line under all of it."""

    def __init__(self, line: Line, theme: Theme, open_: Open, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reportline")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(plain_label(line.label, theme.sans(13), self))
        if line.detail:
            words.addWidget(plain_label(line.detail, theme.sans(12, tabular=True), self, soft=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 5, 0, 5)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        for figure in line.figures:
            layout.addWidget(figure_link(figure, theme, open_, self))


def section_widget(section: Section, theme: Theme, open_: Open, parent: QWidget) -> QWidget:
    """Return a section with its lines below each other."""
    widget = QWidget(parent)
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(SectionHead(section.title, section.aside, theme, widget))
    layout.addSpacing(4)
    for line in section.lines:
        layout.addWidget(SectionLine(line, theme, open_, widget))
    return widget


class Swatch(QWidget):
    """A small square of the colour that a part of the bar has."""

    def __init__(self, certainty: Certainty, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._certainty = certainty
        self._theme = theme
        self.setFixedSize(10, 10)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(certainty_colour(self._theme.colours, self._certainty))
        painter.drawRoundedRect(self.rect(), 2, 2)


class DatedPart(QWidget):
    """How well the archive is dated: the bar, below it the same figures as links."""

    def __init__(
        self, parts: Sequence[tuple[Certainty, int, Figure]], theme: Theme, open_: Open, parent: QWidget
    ) -> None:
        super().__init__(parent)
        bar = CertaintyBar(theme, self)
        bar.show_parts([(certainty, articles, figure.said) for certainty, articles, figure in parts])
        goals = {certainty: figure.goal for certainty, _, figure in parts}
        bar.chosen.connect(lambda certainty: open_(goals[certainty]))
        legend = QWidget(self)
        flow = FlowLayout(legend, gap=18)
        for certainty, _, figure in parts:
            one = QWidget(legend)
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(7)
            row.addWidget(Swatch(certainty, theme, one))
            row.addWidget(figure_link(figure, theme, open_, one))
            flow.addWidget(one)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        legend.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(bar)
        layout.addWidget(legend)


class HeldPart(QWidget):
    """What is held over time: the grid, below it what the pointer or the cursor is on."""

    opened = Signal(object)  # Goal

    def __init__(self, held: Held, rest: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid = HeldGrid(theme, self)
        self.grid.show_held(held)
        self._rest = rest
        self._told = plain_label(rest, theme.sans(12), self, soft=True)
        self._told.setMinimumHeight(self._told.fontMetrics().height() + 2)
        self.grid.said.connect(lambda words: self._told.setText(words or self._rest))
        self.grid.opened.connect(lambda first, last: self.opened.emit(Goal(query_of(first, last))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.grid)
        layout.addWidget(self._told)


class Description(QWidget):
    """What the archive says of itself: its first words, and all of them on a click."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = _flowing(text)
        self._label = plain_label(_shortened(self._text), theme.sans(13), self, soft=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        if _shortened(self._text) != self._text:
            more = QPushButton(self.tr("Show all of it"), self)
            more.setObjectName("link")
            more.setCursor(Qt.CursorShape.PointingHandCursor)
            more.clicked.connect(lambda: self._show_all(more))
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self, more: QPushButton) -> None:
        self._label.setText(self._text)
        more.hide()


class Slot(QWidget):
    """A place on the page that holds one part of the report, or nothing and then takes no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.value: object = None
        self._held: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, _APART, 0, 0)
        self.hide()

    def show_value(self, value: object, make: Callable[[QWidget], QWidget] | None) -> None:
        """Show a value by the widget that `make` returns for it, None for nothing, in place of the one before."""
        before, self._held = self._held, None if make is None else make(self)
        self.value = value
        if self._held is not None:
            self._layout.addWidget(self._held)
        if before is not None:
            before.hide()
            before.setParent(None)  # it lives until the event loop turns, but is on the page no more
            before.deleteLater()
        self.setVisible(self._held is not None)


def _flowing(text: str) -> str:
    """Return paragraphs as one line each: where lines were broken for a screen of another width."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip())


def _shortened(text: str) -> str:
    if len(text) <= _FEW_WORDS:
        return text
    return text[:_FEW_WORDS].rsplit(None, 1)[0] + " …"
