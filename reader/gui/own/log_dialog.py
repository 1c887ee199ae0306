# SPDX-License-Identifier: MIT
"""The log of searches: when, what, how much was found, in which state of the archive; to be cited, saved, forgotten."""

import itertools
from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.own.kept import ask_of
from reader.gui.words.counting import Counting
from reader.gui.words.own_words import OwnCounting
from reader.model.own import LoggedSearch

_STATE = 16  # digits of a state that are shown, as in the paragraph
_MEASURED = 50  # rows by which a column's width is found: all would be put into words for it


class LogDialog(QDialog):
    """Never stands in the way. What is wanted goes out as signals; `chosen` says of which entries."""

    copying_wanted = Signal()
    saving_wanted = Signal()
    forgetting_wanted = Signal(int)  # the number of an entry
    forgetting_all_wanted = Signal()
    search_wanted = Signal(object)  # LoggedSearch

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log of searches"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._counting, self._own_counting = Counting(self), OwnCounting(self)
        heads = (self.tr("When"), self.tr("Search"), self.tr("Found"), self.tr("In"), self.tr("State of the archive"))
        self.rows = WordTableModel[LoggedSearch](heads, self._cells, self, figures=(2, 3))
        self.view = WordTable(self.rows, self)
        self.view.setAccessibleName(self.windowTitle())
        header = self.view.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED)
        for column in (0, 2, 3, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._told = plain_label("", theme.sans(13), self)
        self._rule = plain_label("", theme.sans(13), self, soft=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._copy = self._button(self.tr("Copy as a paragraph"), role, self.copying_wanted.emit)
        self._save = self._button(self.tr("Save…"), role, self.saving_wanted.emit)
        self._forget = self._button(self.tr("Forget this one"), role, self._forget_chosen)
        self._forget_all = self._button(self.tr("Forget all"), role, self.forgetting_all_wanted.emit)
        self._buttons.rejected.connect(self.reject)
        self.view.doubleClicked.connect(lambda index: self.search_wanted.emit(self.rows.value(index.row())))
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(self.windowTitle(), theme.sans(15, QFont.Weight.DemiBold), self))
        layout.addWidget(self._told)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._rule)
        layout.addWidget(self._buttons)
        for first, second in itertools.pairwise((self.view, *self._buttons.buttons())):
            QWidget.setTabOrder(first, second)
        self.view.setFocus()
        self.resize(900, 460)

    def _button(self, words: str, role: QDialogButtonBox.ButtonRole, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: do())
        self._buttons.addButton(button, role)
        return button

    def show_entries(self, entries: tuple[LoggedSearch, ...], *, allowed: bool) -> None:
        """Show what was searched, the newest first; `allowed`: more may come."""
        row = self.view.currentIndex().row()
        self.rows.show(entries)
        if entries:
            self.view.selectRow(max(0, min(row, len(entries) - 1)))
        for button in (self._copy, self._save, self._forget, self._forget_all):
            button.setEnabled(bool(entries))
        self._told.setText(self._own_counting.searches(len(entries)) if entries else self.tr("Nothing is noted yet."))
        self._rule.setText(
            self.tr(
                "A search is noted when you open something it found, press Enter in the box, or let it stand for four "
                "seconds. Enter here searches for it again."
            )
            if allowed
            else self.tr("Nothing is noted now: the settings keep no history, or no searches.")
        )

    def chosen(self) -> tuple[LoggedSearch, ...]:
        """Return the entries that are selected, or all if it is one or none, the newest first."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        wanted = rows if len(rows) > 1 else range(self.rows.rowCount())
        return tuple(self.rows.value(row) for row in wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter search again, Del forget."""
        row = self.view.currentIndex().row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.view.hasFocus() and row >= 0:
            self.search_wanted.emit(self.rows.value(row))
        elif event.key() == Qt.Key.Key_Delete and self.view.hasFocus():
            self._forget_chosen()
        else:
            super().keyPressEvent(event)

    # --- within

    def _forget_chosen(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0:
            self.forgetting_wanted.emit(self.rows.value(row).number)

    def _cells(self, one: LoggedSearch) -> tuple[str, str, str, str, str]:
        moment = QDateTime.fromSecsSinceEpoch(int(one.at.timestamp()))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        asked = ask_of(one.search)
        values = (value for facet in one.search.facets for value in facet.values)
        parts = (one_line(one.search.text), asked.dates.name if asked.dates else "", *values)
        found, held = QLocale().toString(one.found), self._counting.articles(one.state.articles)
        return when, ", ".join(filter(None, parts)), found, held, one.state.fingerprint[:_STATE]
