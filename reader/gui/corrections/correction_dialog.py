# SPDX-License-Identifier: MIT
"""A small window for one correction. It never stands in the way, and keeps what was typed if refused."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.corrections.tag_chips import TagChips
from reader.gui.looks.theme import Theme
from reader.gui.looks.word_completer import WordCompleter
from reader.gui.words.core_words import said

_LONGEST = 2_000


class CorrectionDialog(QDialog):
    """Asks for one line; `given` brings it. The owner calls `accept` when it is safe, `show_mistake` if not.

    With Esc, and when the window closes, what was typed stays a draft; *Cancel* gives it up.
    """

    given = Signal(str)
    original_wanted = Signal()  # as the file has it
    typed = Signal(str)  # at every change
    given_up = Signal()
    chip_removed = Signal(str)

    def __init__(
        self, theme: Theme, title: str, help_text: str, words: str, parent: QWidget, *, may_be_empty: bool = False
    ) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = QLineEdit(" ".join(words.split()), self)
        self._field.setMaxLength(_LONGEST)
        self._field.setAccessibleName(title)
        self._field.selectAll()
        self._mistake = self._words("wrong", "")
        self._mistake.hide()
        self._buttons = QDialogButtonBox(self)
        self._buttons.setStandardButtons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._original = self._buttons.addButton(self.tr("As the file has it"), QDialogButtonBox.ButtonRole.ResetRole)
        self._original.setAutoDefault(False)
        self._original.hide()
        self._chips = TagChips(theme, self)
        self._chip_row: QWidget = QWidget(self)
        self._lay_out(theme, title, help_text)
        self._original.clicked.connect(self.original_wanted)
        self._buttons.accepted.connect(self._give)
        self._buttons.rejected.connect(self._give_up)
        self._field.textEdited.connect(self.typed)
        self._field.textEdited.connect(self._mistake.hide)

    def _lay_out(self, theme: Theme, title: str, help_text: str) -> None:
        head = self._words("", title)
        head.setFont(theme.sans(15, QFont.Weight.DemiBold))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        told = self._words("soft", help_text)
        for widget in (head, told, self._chip_row, self._field, self._mistake, self._buttons):
            layout.addWidget(widget)
        self._chip_row.hide()
        self.setMinimumWidth(520)

    def _words(self, name: str, words: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def let_original(self, words: str = "") -> None:
        """Offer to go back to what the file says, for it was corrected before; `words` where it isn't the file's."""
        self._original.setText(words or self._original.text())
        self._original.show()

    def show_chips(self, tags: Sequence[tuple[str, str]]) -> None:
        """Show tags, each with what is to be read on it, that can be taken off: `chip_removed` says which."""
        old, self._chip_row = self._chip_row, self._chips.row(tags, self.chip_removed.emit)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self._chip_row)
        old.hide()
        old.deleteLater()
        self._chip_row.setVisible(bool(tags))

    def complete_from(self, words: Sequence[str]) -> None:
        """Offer words that were used before, for the part behind the last comma."""
        self._field.setCompleter(CommaCompleter(words, self))

    def show_mistake(self, error: ReaderError) -> None:
        """Say why the words can't be taken, under them."""
        self._mistake.setText(f"{said(error.sentence)} {said(error.hint)}".strip())
        self._mistake.show()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return save."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        words = " ".join(self._field.text().split())
        if words or self._may_be_empty:
            self.given.emit(words)
        else:
            self.show_mistake(ReaderError(self.tr("There is nothing to save yet.")))

    def _give_up(self) -> None:
        self.given_up.emit()
        self.reject()


class CommaCompleter(WordCompleter):
    """Completes the part of a line behind its last comma."""

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(QStringListModel(list(words), parent), parent)

    def splitPath(self, path: str) -> list[str]:
        """Look for what is being typed."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Keep what stands before it."""
        field = self.widget()
        assert isinstance(field, QLineEdit)
        before, comma, _ = field.text().rpartition(",")
        return f"{before}{comma}{' ' if comma else ''}{super().pathFromIndex(index)}"


def tags_in(words: str) -> tuple[str, ...]:
    """Return the tags in a line, each once: they are parted by commas."""
    cleaned = (" ".join(part.split()) for part in words.split(","))
    return tuple(dict.fromkeys(tag for tag in cleaned if tag))
