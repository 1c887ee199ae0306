# SPDX-License-Identifier: MIT
"""What the user has set, as the window sees it: it tells of each change, and sees that it is kept."""

from PySide6.QtCore import QObject, Signal

from reader.gui.settings.saver import Saver
from reader.settings import SETTINGS, AnySetting, Setting, V, read_settings, settings_file


class Preferences(QObject):
    """The settings of one data folder. Two windows may have it open: each writes only what was changed in it."""

    changed = Signal(object)  # Setting
    failed = Signal(object)  # StoreError: it could not be kept, but holds for now

    def __init__(self, data_folder: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file = settings_file(data_folder)
        self._settings, self._notice = read_settings(file)
        self._saver = Saver(file, self)
        self._saver.failed.connect(self.failed)

    def value(self, setting: Setting[V]) -> V:
        """Return what holds."""
        return self._settings.value(setting)

    def put(self, setting: Setting[V], value: V) -> None:
        """Set something; `changed` follows at once if that changed it. Raises `UsageError` for what isn't allowed."""
        if self._settings.put(setting, value):
            self._keep(setting)

    def is_set(self, setting: AnySetting) -> bool:
        """Tell whether something else than the default holds."""
        return self._settings.is_set(setting)

    def reset(self, setting: AnySetting) -> None:
        """Let the default hold again."""
        if self._settings.reset(setting):
            self._keep(setting)

    def reset_all(self) -> None:
        """Let all defaults hold again."""
        for setting in SETTINGS:
            self.reset(setting)

    def take_notice(self) -> str:
        """Return what is to be said of a file that was broken, once; "" if nothing."""
        notice, self._notice = self._notice, ""
        return notice

    def close(self) -> None:
        """See that everything is written."""
        self._saver.close()

    def _keep(self, setting: object) -> None:
        self._saver.keep(self._settings.take())
        self.changed.emit(setting)
