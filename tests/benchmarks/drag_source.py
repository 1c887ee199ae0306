# SPDX-License-Identifier: MIT
"""A window that is a folder to be dragged: what a file manager would be.

usage: drag_source.py FOLDER X Y
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Folder(QLabel):
    """Begins a drag as soon as the mouse moves with its button down."""

    def __init__(self, folder: str) -> None:
        super().__init__("a folder")
        self._folder = folder
        self.setWindowTitle("drag source")
        self.setFixedSize(200, 80)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the folder as a URL."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(self._folder)])
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication([])
    source = Folder(sys.argv[1])
    source.move(int(sys.argv[2]), int(sys.argv[3]))
    source.show()
    sys.exit(app.exec())
