# SPDX-License-Identifier: MIT
"""A window with the article in every style: one is chosen, copied, saved; styles are added and removed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.cite.style import Style
from reader.errors import ReaderError
from reader.gui.citing.previews import Preview
from reader.gui.citing.style_row import StyleRow
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import said
from reader.gui.words.style_words import style_name

_FORMS = (Style.BIBTEX, Style.RIS, Style.CSL_JSON)
_WIDTH, _HEIGHT = 760, 620


class CiteDialog(QDialog):
    """Not modal. Its owner shows the styles, and does what is wanted."""

    style_chosen = Signal(str)
    copying_wanted = Signal()
    form_wanted = Signal(object)  # Style
    saving_wanted = Signal()
    adding_wanted = Signal()
    removing_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cite"))
        self._theme = theme
        self._head = plain_label("", theme.sans(15, QFont.Weight.DemiBold), self)
        self._told = plain_label("", theme.sans(13), self, soft=True)
        self._mistake = plain_label("", theme.sans(13), self)
        self._mistake.setObjectName("wrong")
        self._rows: tuple[StyleRow, ...] = ()
        self._group = QButtonGroup(self)
        self._scroll = QScrollArea(self)
        self.copy = QPushButton(self.tr("Copy"), self)
        self.form = QPushButton(self.tr("Copy for a program"), self)
        self.save = QPushButton(self.tr("Save to a file…"), self)
        self.add = QPushButton(self.tr("Add a style…"), self)
        self.remove = QPushButton(self.tr("Remove the style"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 60))

    def _lay_out(self) -> None:
        self._mistake.hide()
        self._scroll.setObjectName("plain")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.StyledPanel)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for part in (self._head, self._told, self._scroll, self._mistake):
            layout.addWidget(part, int(part is self._scroll))
        for buttons in ((self.add, self.remove), (self.save, self.form, self._close, self.copy)):
            line = QHBoxLayout()
            line.setSpacing(10)
            if self.copy in buttons:
                line.addStretch(1)
            for button in buttons:
                button.setAutoDefault(button is self.copy)
                line.addWidget(button)
            if self.add in buttons:
                line.addStretch(1)
            layout.addLayout(line)
        self.copy.setDefault(True)

    def _connect(self) -> None:
        menu = QMenu(self)
        for form in _FORMS:
            menu.addAction(style_name(form)).triggered.connect(lambda _=False, one=form: self.form_wanted.emit(one))
        self.form.setMenu(menu)
        self.copy.clicked.connect(self.copying_wanted)
        self.save.clicked.connect(self.saving_wanted)
        self.add.clicked.connect(self.adding_wanted)
        self.remove.clicked.connect(self._remove)
        self._close.clicked.connect(self.reject)

    @property
    def styles(self) -> tuple[Preview, ...]:
        """The styles that are listed."""
        return tuple(row.preview for row in self._rows)

    def show_articles(self, head: str, told: str) -> None:
        """Say what is cited, and what else is to be known of it."""
        self._head.setText(head)
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def show_styles(self, styles: Sequence[Preview], chosen: str) -> None:
        """List styles, one of them chosen."""
        had_focus = any(row.button.hasFocus() for row in self._rows) or not self._rows
        page = QWidget(self)
        page.setObjectName("sheet")
        below = QVBoxLayout(page)
        below.setContentsMargins(0, 6, 0, 6)
        below.setSpacing(0)
        self._group = QButtonGroup(page)
        self._rows = tuple(StyleRow(one, self._theme, page) for one in styles)
        for row in self._rows:
            self._group.addButton(row.button)
            row.button.setChecked(row.preview.id == chosen)
            row.chosen.connect(self._choose)
            below.addWidget(row)
        below.addStretch(1)
        self._scroll.setWidget(page)
        self._follow(chosen)
        if had_focus and (row_ := self._row(chosen)) is not None:
            row_.button.setFocus()

    def show_mistake(self, error: ReaderError | None) -> None:
        """Say why something can't be done; None takes it back."""
        self._mistake.setText(f"{said(error.sentence)} {said(error.hint)}".strip() if error is not None else "")
        self._mistake.setVisible(error is not None)

    # --- within

    def _choose(self, id_: str) -> None:
        self._follow(id_)
        self.style_chosen.emit(id_)

    def _follow(self, id_: str) -> None:
        row = self._row(id_)
        usable = row is not None and not row.preview.trouble
        self.remove.setEnabled(row is not None and row.preview.added)
        self.copy.setEnabled(usable)
        self.save.setEnabled(usable)
        if row is not None:
            self._scroll.ensureWidgetVisible(row)

    def _row(self, id_: str) -> StyleRow | None:
        return next((row for row in self._rows if row.preview.id == id_), None)

    def _remove(self) -> None:
        chosen = next((row for row in self._rows if row.button.isChecked()), None)
        if chosen is not None:
            self.removing_wanted.emit(chosen.preview.id)
