# SPDX-License-Identifier: MIT
"""The user's own notes and tags on one article, each with the ways to change it."""

import functools
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.gui.date_words import day_words
from reader.gui.sheet import Sheet
from reader.gui.theme import Theme
from reader.overlay.work import Note


class NotesPane(QScrollArea):
    """Shows what the user wrote. Wishes go out as signals; what became of them comes back as another `Sheet`."""

    note_wanted = Signal()
    note_edit_wanted = Signal(object)  # Note
    note_removed = Signal(str)  # its id
    tag_wanted = Signal()
    tag_removed = Signal(str)
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("plain")
        self.setAccessibleName("Notes and tags")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._subtitle = _label("", "soft")
        self._work = QWidget()
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        self._layout = QVBoxLayout(sheet)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._subtitle)
        self._layout.addWidget(_label("Notes and tags", "", theme.serif(22, QFont.Weight.DemiBold)))
        self._layout.addSpacing(10)
        self._layout.addWidget(self._work)
        self._layout.addStretch()
        self.setWidget(sheet)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what the user wrote on an article."""
        self._subtitle.setText(sheet.article.headline or sheet.article.id)
        old, self._work = self._work, self._laid_out(sheet)
        self._layout.replaceWidget(old, self._work)
        old.hide()
        old.deleteLater()

    def set_edge(self, edge: int) -> None:
        """Let all begin so many pixels from the left."""
        self._layout.setContentsMargins(edge, 28, min(edge, 52), 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _laid_out(self, sheet: Sheet) -> QWidget:
        work = QWidget()
        rows = QVBoxLayout(work)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        strong = self._theme.sans(13, QFont.Weight.DemiBold)
        rows.addWidget(_label("Tags", "", strong))
        for tag in sheet.tags:
            remove = _link("Remove", f"Remove the tag {tag}", functools.partial(self.tag_removed.emit, tag))
            rows.addLayout(_line(_label(tag, ""), remove))
        rows.addLayout(_line(_link("Add a tag…", "Add a tag", self.tag_wanted.emit)))
        rows.addSpacing(14)
        rows.addWidget(_label("Notes", "", strong))
        for note in sheet.notes:
            self._add_note(rows, note)
        rows.addLayout(_line(_link("Add a note…", "Add a note", self.note_wanted.emit)))
        return work

    def _add_note(self, rows: QVBoxLayout, note: Note) -> None:
        words = _label(note.text, "", self._theme.serif(16))
        words.setWordWrap(True)
        rows.addWidget(words)
        edit = _link("Edit…", "Edit this note", lambda: self.note_edit_wanted.emit(note))
        remove = _link("Remove", "Remove this note", lambda: self.note_removed.emit(note.id))
        rows.addLayout(_line(_label(_when(note), "soft"), edit, remove))
        rows.addSpacing(8)


def _when(note: Note) -> str:
    made, changed = (day_words(moment.astimezone().date()) for moment in (note.made, note.changed))
    return made if made == changed else f"{made}, changed {changed}"


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _link(words: str, name: str, do: Callable[[], None]) -> QPushButton:
    link = QPushButton(words)
    link.setObjectName("link")
    link.setAccessibleName(name)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.clicked.connect(lambda _=False: do())
    return link


def _label(text: str, name: str, font: QFont | None = None) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if font is not None:
        label.setFont(font)
    return label
