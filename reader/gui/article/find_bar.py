# SPDX-License-Identifier: MIT
"""The bar at the foot of an article in which one types what to find in it."""

import itertools

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.gui.article.finder import Finder, Sought
from reader.gui.article.laid_words import LaidWords
from reader.gui.article.stretch import Stretch, StretchList
from reader.gui.looks.announcing import announce
from reader.gui.looks.theme import Theme
from reader.text.finding import MOST

_NARROW = 600  # pixels
_LEAST = 300
_NOTHING: StretchList[Stretch] = StretchList()


class FindBar(QFrame):
    """Finds words in one text at a time. Which one is on the screen, `look_in` says; where to begin, its `near`."""

    found = Signal(object)  # StretchList of Stretch: all places
    gone_to = Signal(object)  # Stretch: the one to show
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._theme = theme
        self._text: LaidWords | None = None
        self._near = 0
        self._hits = _NOTHING
        self._at = -1
        self._finder = Finder(self)
        self.field = QLineEdit(self)
        self._case = QCheckBox(self.tr("Match case"), self)
        self._whole = QCheckBox(self.tr("Whole words"), self)
        self._count = QLabel(self)
        self._buttons: list[tuple[QPushButton, str]] = []
        self._lay_out()
        self.field.textChanged.connect(lambda _: self._look())
        self._case.toggled.connect(lambda _: self._look())
        self._whole.toggled.connect(lambda _: self._look())
        self._finder.found.connect(self._take)
        theme.changed.connect(self._draw_icons)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(320)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setObjectName("soft")
        first, self._second = QHBoxLayout(), QHBoxLayout()
        self._lines = QVBoxLayout(self)
        self._lines.setSpacing(2)
        self._lines.addLayout(first)
        self._lines.addLayout(self._second)
        first.addWidget(self.field, 2)
        first.addWidget(self._button("chevron-up", self.tr("Previous (Shift+Enter)"), lambda: self.step(-1)))
        first.addWidget(self._button("chevron-down", self.tr("Next (Enter)"), lambda: self.step(1)))
        first.addSpacing(6)
        first.addWidget(self._count)
        first.addStretch(1)
        self._options = QHBoxLayout()
        self._options.setSpacing(12)
        self._options.addWidget(self._case)
        self._options.addWidget(self._whole)
        first.addLayout(self._options)
        first.addWidget(self._button("x", self.tr("Close (Esc)"), self.leave))
        self._first = first
        steps = (button for button, _ in self._buttons[:2])
        for one, other in itertools.pairwise((self.field, *steps, self._case)):
            QWidget.setTabOrder(one, other)
        self.set_edge(18)
        self._draw_icons()
        self.hide()

    def _button(self, icon: str, name: str, do: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("sign")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFixedSize(30, 28)
        button.clicked.connect(do)
        self._buttons.append((button, icon))
        return button

    # --- what the pane does

    @property
    def idle(self) -> bool:
        """Whether all that was typed has its answer."""
        return self._finder.idle

    def set_edge(self, edge: int) -> None:
        """Let the field begin so many pixels from the left."""
        self._lines.setContentsMargins(edge, 6, 12, 6)

    def open(self, words: str = "") -> None:
        """Show the bar and take the focus; `words` are looked for, or what was looked for last."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()

    def look_in(self, text: LaidWords, near: int) -> None:
        """Find in another text from now on; the first place to show is the next one after `near`."""
        self._text, self._near = text, near
        if self.isVisible():
            self._look()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place, round the end."""
        if self._hits.all:
            self._go_to((self._at + by) % len(self._hits.all))

    def leave(self) -> None:
        """Close the bar."""
        self.hide()
        self.closed.emit()

    # --- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift and Enter, away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what was found, and of the thread that found it."""
        super().hideEvent(event)
        self._finder.close()
        self._take_none()

    def minimumSizeHint(self) -> QSize:
        """Let the options go below the words."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the options below where there is no room for them beside the words."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        line = self._second if narrow else self._first
        if self._options.parent() is not line:
            self._first.removeItem(self._options)
            self._second.removeItem(self._options)
            self._options.setParent(None)
            line.insertLayout(0 if narrow else line.count() - 1, self._options)
            if narrow:
                line.addStretch(1)

    # --- within

    def _look(self) -> None:
        if self._text is None or not self.field.text().strip():
            self._finder.close()
            self._take_none()
            return
        if self._at >= 0:  # typing on stays where the last place was
            self._near = self._hits.all[self._at].start
        sought = Sought(self.field.text(), case=self._case.isChecked(), whole=self._whole.isChecked())
        self._finder.find(self._text, sought)

    def _take(self, hits: StretchList[Stretch]) -> None:
        self._hits, self._at = hits, -1
        self.found.emit(hits)
        if hits.all:
            self._go_to(hits.first_after(self._near - 1) % len(hits.all))
        else:
            self._say(self.tr("Not in this text"))

    def _take_none(self) -> None:
        self._hits, self._at = _NOTHING, -1
        self._count.setText("")
        self.found.emit(_NOTHING)

    def _go_to(self, at: int) -> None:
        self._at = at
        number, total = self.locale().toString(at + 1), self.locale().toString(len(self._hits.all))
        words = self.tr("{at} of {all} or more") if len(self._hits.all) >= MOST else self.tr("{at} of {all}")
        self._say(words.format(at=number, all=total))
        self.gone_to.emit(self._hits.all[at])

    def _say(self, words: str) -> None:
        self._count.setText(words)
        announce(self, words)

    def _draw_icons(self) -> None:
        for button, icon in self._buttons:
            button.setIcon(self._theme.icon(icon))
