# SPDX-License-Identifier: MIT
"""All settings on one page, made out of their declarations. Each holds as soon as it is set."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.theme import Theme
from reader.gui.settings.preferences import Preferences
from reader.gui.settings.setting_editor import SettingEditor
from reader.gui.words.setting_words import GROUPS
from reader.settings import SETTINGS, Switch

translate = QCoreApplication.translate


class SettingsDialog(QDialog):
    """Not modal: the article behind it shows at once what a setting does."""

    forget_wanted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.editors: dict[str, SettingEditor] = {}
        page = QWidget(self)
        page.setObjectName("sheet")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 8, 24, 20)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 190)
        self._grid.setColumnStretch(3, 1)
        for group, words in GROUPS.items():
            self._add_group(group, translate("settings", words), page)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setObjectName("plain")
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._make_foot())
        scroll.setMinimumWidth(page.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        self.resize(660, 600)

    def _add_group(self, group: str, words: str, page: QWidget) -> None:
        head = QLabel(words, page)
        head.setFont(self._theme.sans(15, QFont.Weight.DemiBold))
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 44)
        self._grid.addWidget(head, row, 0, 1, 4, Qt.AlignmentFlag.AlignBottom)
        for setting in SETTINGS:
            if setting.group == group:
                self._add(SettingEditor(setting, self._preferences, page))

    def _add(self, editor: SettingEditor) -> None:
        self.editors[editor.setting.id] = editor
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 26 if isinstance(editor.setting, Switch) else 34)
        self._grid.addWidget(editor.label, row, 0)
        self._grid.addWidget(editor.control, row, 1)
        self._grid.addWidget(editor.reset, row, 2)
        if not editor.hint.isHidden():
            self._grid.addWidget(editor.hint, row + 1, 1, 1, 3)

    def _make_foot(self) -> QWidget:
        foot = QFrame(self)
        foot.setObjectName("reading")
        reset = QPushButton(self.tr("Reset all"), foot)
        reset.clicked.connect(self._preferences.reset_all)
        forget = QPushButton(self.tr("Forget history…"), foot)
        forget.clicked.connect(self.forget_wanted)
        close = QPushButton(self.tr("Close"), foot)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        for other in (reset, forget):
            other.setAutoDefault(False)
        line = QHBoxLayout(foot)
        line.setContentsMargins(24, 10, 24, 10)
        line.setSpacing(10)
        line.addWidget(reset)
        line.addWidget(forget)
        line.addStretch()
        line.addWidget(close)
        return foot
