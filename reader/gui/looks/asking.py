# SPDX-License-Identifier: MIT
"""A question before something is lost: what would be, a button for it, and one that leaves all as it is."""

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


def question(
    parent: QWidget | None, title: str, asked: str, told: str, deed: str, other: str
) -> tuple[QMessageBox, QPushButton]:
    """Return the box, which is not shown yet, and the button `deed`. Enter and Escape choose `other`."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText(asked)
    box.setInformativeText(told)
    doing = box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
    leaving = box.addButton(other, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leaving)
    box.setEscapeButton(leaving)
    return box, doing
