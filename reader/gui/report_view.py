# SPDX-License-Identifier: MIT
"""The archive report as a page: in two columns where there is room, in one where there isn't."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.report_body import DatedPart, HeldPart, SectionHead, plain_label, section_widget
from reader.gui.report_words import (
    Goal,
    certainty_figures,
    head_words,
    held_aside,
    inexact_words,
    left_sections,
    report_text,
    right_sections,
    stamp_words,
)
from reader.gui.theme import Theme
from reader.library.report import ArchiveReport

_TWO_COLUMNS = 1100  # pixels of width from which on there are two
_WIDEST = 1480  # of the page
_APART = 26  # pixels between sections
_FEW_WORDS = 500  # of what the archive says of itself, until all of it is asked for


class ReportView(QFrame):
    """Shows one report at a time; a newer one takes its place, at the same place of the page."""

    wanted = Signal(object)  # Goal: the list that a figure opens

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self._theme = theme
        self._shown: tuple[ArchiveReport, bool] | None = None
        self._columns: QBoxLayout | None = None
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("plain")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.show_nothing()

    @property
    def report(self) -> ArchiveReport | None:
        """The report that is shown."""
        return self._shown[0] if self._shown is not None else None

    def show_report(self, report: ArchiveReport, *, reading: bool) -> None:
        """Show a report; `reading` says that its figures are those so far."""
        if self._shown == (report, reading):
            return
        goal = self._focused_goal()
        place = self._scroll.verticalScrollBar().value()
        self._shown = (report, reading)
        self._scroll.setWidget(self._page(report, reading=reading))
        self._arrange()
        self._scroll.verticalScrollBar().setValue(place)
        self._focus(goal)

    def show_nothing(self) -> None:
        """Say that there is no report yet."""
        self._shown = None
        self._columns = None
        page = QWidget()
        page.setObjectName("sheet")
        words = self.tr("Nothing has been read yet. The report comes with the first articles.")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(44, 30, 44, 30)
        layout.addWidget(plain_label(words, self._theme.sans(14), page, soft=True))
        layout.addStretch()
        self._scroll.setWidget(page)

    def enter(self) -> None:
        """Take the focus: the first figure has it, or the page."""
        links = self._links()
        (links[0] if links else self._scroll).setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_again(self, goal: Goal) -> None:
        """Take the focus on the figure that opens this list, or as `enter` does."""
        if not self._focus(goal):
            self.enter()

    def copy(self) -> None:
        """Copy the whole report as plain text."""
        if self._shown is not None:
            report, reading = self._shown
            QGuiApplication.clipboard().setText(report_text(report, reading=reading))

    # --- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side, or below each other."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._shown is not None:
            (report, reading), self._shown = self._shown, None
            self.show_report(report, reading=reading)

    # --- within

    def _page(self, report: ArchiveReport, *, reading: bool) -> QWidget:
        page = QWidget()
        page.setObjectName("sheet")
        inner = QWidget(page)
        inner.setMaximumWidth(_WIDEST)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(44)
        self._columns.addLayout(self._left(report, inner, reading=reading), 21)
        self._columns.addLayout(self._right(report, inner), 10)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(44, 26, 44, 40)
        rows.setSpacing(2)
        rows.addLayout(self._head(inner))
        rows.addWidget(plain_label(head_words(report, reading=reading), self._theme.sans(13), inner, soft=True))
        rows.addSpacing(_APART - 6)
        rows.addLayout(self._columns)
        rows.addStretch()
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner, 1)
        layout.addStretch(0)
        return page

    def _head(self, parent: QWidget) -> QHBoxLayout:
        copy = QPushButton(self.tr("Copy report"), parent)
        copy.setToolTip(self.tr("Copy the whole report as text"))
        copy.clicked.connect(self.copy)
        title = plain_label(self.tr("What is in this archive"), self._theme.serif(24, QFont.Weight.DemiBold), parent)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _left(self, report: ArchiveReport, parent: QWidget, *, reading: bool) -> QVBoxLayout:
        column = _column()
        parts = certainty_figures(report)
        if parts:
            aside = self.tr("every number opens its list")
            column.addWidget(SectionHead(self.tr("How well it is dated"), aside, self._theme, parent))
            column.addWidget(DatedPart(parts, self._theme, self.wanted.emit, parent))
        stamps = stamp_words(report.stamps)
        if stamps:
            column.addSpacing(4)
            column.addWidget(plain_label(stamps, self._theme.sans(12), parent, soft=True))
        if report.held is not None:
            held = HeldPart(report.held, inexact_words(report.held), self._theme, parent)
            held.opened.connect(self.wanted)
            column.addSpacing(_APART)
            column.addWidget(SectionHead(self.tr("What is held"), held_aside(report.held), self._theme, parent))
            column.addWidget(held)
        for section in left_sections(report, reading=reading):
            column.addSpacing(_APART if column.count() else 0)
            column.addWidget(section_widget(section, self._theme, self.wanted.emit, parent))
        column.addStretch()
        return column

    def _right(self, report: ArchiveReport, parent: QWidget) -> QVBoxLayout:
        column = _column()
        for section in right_sections(report):
            column.addWidget(section_widget(section, self._theme, self.wanted.emit, parent))
            column.addSpacing(_APART)
        if report.description:
            title = self.tr("What the archive says of itself")
            column.addWidget(SectionHead(title, "", self._theme, parent))
            column.addSpacing(6)
            column.addWidget(Description(report.description, self._theme, parent))
        column.addStretch()
        return column

    def _arrange(self) -> None:
        """Choose between two columns and one."""
        if self._columns is not None:
            wide = self.width() >= _TWO_COLUMNS
            self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
            self._columns.setSpacing(44 if wide else _APART)

    def _links(self) -> list[QPushButton]:
        links = self._scroll.findChildren(QPushButton)
        return [link for link in links if link.property("goal") is not None]

    def _focused_goal(self) -> Goal | None:
        focused = QApplication.focusWidget()
        goal = focused.property("goal") if focused in self._links() else None
        return goal if isinstance(goal, Goal) else None

    def _focus(self, goal: Goal | None) -> bool:
        """Give the focus to the figure of this goal; tell whether there is one."""
        link = next((one for one in self._links() if goal is not None and one.property("goal") == goal), None)
        if link is None:
            return False
        link.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class Description(QWidget):
    """What the archive says of itself: its first words, and all of them on a click."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = _flowing(text)
        self._label: QLabel = plain_label(_shortened(self._text), theme.sans(13), self, soft=True)
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


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    return column


def _flowing(text: str) -> str:
    """Return paragraphs as one line each: where lines were broken for a screen of another width."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip())


def _shortened(text: str) -> str:
    if len(text) <= _FEW_WORDS:
        return text
    return text[:_FEW_WORDS].rsplit(None, 1)[0] + " …"
