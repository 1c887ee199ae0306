# SPDX-License-Identifier: MIT
"""What the window remembers from one start to the next, in a file of its own in the data folder."""

import os

from PySide6.QtCore import QByteArray, QSettings

from reader.gui.theme import ThemeChoice
from reader.paths import data_folder


class WindowState:
    """Geometry, panes, colours and the last archive. A file that can't be written costs only the memory."""

    def __init__(self, data_dir: str | None) -> None:
        self._file = QSettings(os.path.join(data_folder(data_dir), "window.ini"), QSettings.Format.IniFormat)

    @property
    def last_archive(self) -> str:
        """The folder that was open last, or ""."""
        return str(self._file.value("archive/last", ""))

    @last_archive.setter
    def last_archive(self, folder: str) -> None:
        self._file.setValue("archive/last", folder)

    @property
    def theme(self) -> ThemeChoice:
        """The colours chosen."""
        try:
            return ThemeChoice(str(self._file.value("view/theme", ThemeChoice.SYSTEM)))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._file.setValue("view/theme", str(choice))

    def bytes(self, name: str) -> QByteArray:
        """Return what a widget saved under `name`; empty if nothing."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keep what a widget wants to be restored from."""
        self._file.setValue(f"window/{name}", value)
