# SPDX-License-Identifier: MIT
"""A combo box whose list looks like a menu of ours."""

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget


class ChoiceBox(QComboBox):
    """Lets one of a few be chosen. Qt's own delegate of combo boxes doesn't know the rules of a style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
