# SPDX-License-Identifier: MIT
"""A field for a whole number, as narrow as that."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

_WIDTH = 64  # pixels


class NumberField(QLineEdit):
    """Holds a number within bounds. Tells of another one when that is typed to its end, not with each digit."""

    changed = Signal()

    def __init__(self, name: str, bounds: range, value: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = value
        self._allowed = QIntValidator(bounds.start, bounds.stop - 1, self)
        self._allowed.setLocale(QLocale.c())
        self.setValidator(self._allowed)
        self.setText(str(value))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedWidth(_WIDTH)
        self.editingFinished.connect(self._take)

    @property
    def value(self) -> int:
        """The number."""
        return self._value

    def put(self, value: int) -> None:
        """Hold another number; nobody is told."""
        self._value = value
        self.setText(str(value))

    def _take(self) -> None:
        value = int(self.text())
        if value != self._value:
            self._value = value
            self.changed.emit()
