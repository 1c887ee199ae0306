# SPDX-License-Identifier: MIT
"""Folders dropped anywhere on a window, also on the panes that would take what is dropped for text."""

import os
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


class FolderDrop(QObject):
    """Takes folders, and files in place of the folders in which they lie; all else it leaves to the panes."""

    dropped = Signal(object)  # tuple[str, ...]: folders, each once

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._folders: tuple[str, ...] = ()  # of what is being dragged
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        for pane in window.findChildren(QWidget):
            inner = pane.viewport() if isinstance(pane, QAbstractScrollArea) else pane
            if pane.acceptDrops() or inner.acceptDrops():
                inner.installEventFilter(self)
                inner.setAcceptDrops(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a folder."""
        if isinstance(event, QDropEvent):
            if event.type() is not QEvent.Type.DragMove:  # asked once, not with each movement
                self._folders = dropped_folders(event.mimeData())
            if self._folders:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.dropped.emit(self._folders)
                return True
        return super().eventFilter(watched, event)


def dropped_folders(mime: QMimeData) -> tuple[str, ...]:
    """Return the folders among what is dropped, and those of the files among it, in order, each once."""
    return folders_of(url.toLocalFile() for url in mime.urls() if url.isLocalFile())


def folders_of(paths: Iterable[str]) -> tuple[str, ...]:
    """Return those of `paths` that are folders, and the folders of those that are files, in order, each once."""
    folders = [path if os.path.isdir(path) else os.path.dirname(path) for path in paths if os.path.exists(path)]
    return tuple(dict.fromkeys(os.path.normpath(folder) for folder in folders if folder))
