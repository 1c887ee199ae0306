# SPDX-License-Identifier: MIT
"""One setting in the dialog: its name, the control that its kind asks for, and the way back to what holds by itself."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QWidget

from reader.gui.looks.choice_box import ChoiceBox
from reader.gui.settings.preferences import Preferences
from reader.gui.words.setting_words import WORDS
from reader.settings import AnySetting, Choice, FontFamily, Number, Switch

translate = QCoreApplication.translate


class QuietCombo(ChoiceBox):
    """A choice that the wheel doesn't change in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless one is at work here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class QuietSpin(QSpinBox):
    """A number that the wheel doesn't change in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless one is at work here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SettingEditor(QObject):
    """Shows what holds, whoever set it, and sets what the user wants at once."""

    def __init__(self, setting: AnySetting, preferences: Preferences, page: QWidget) -> None:
        super().__init__(page)
        self.setting = setting
        self._preferences = preferences
        words = WORDS[setting.id]
        name = translate("settings", words.name)
        self.label = QLabel(name, page)
        self.control, self._show = self._make(page)
        self.control.setAccessibleName(name)
        self.control.setObjectName(setting.id)
        hint = translate("settings", words.hint) if words.hint else ""
        self.hint = QLabel(hint, page)
        self.hint.setObjectName("soft")
        self.hint.setWordWrap(True)
        self.hint.setVisible(bool(hint))
        self.control.setAccessibleDescription(hint)
        self.label.setBuddy(self.control)
        self.reset = QPushButton(self.tr("Reset"), page)
        self.reset.setObjectName("link")
        self.reset.setAccessibleName(self.tr("Reset: {setting}").format(setting=name))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.clicked.connect(self._reset)
        preferences.changed.connect(self._follow)
        self._follow(setting)

    def _make(self, page: QWidget) -> tuple[QWidget, Callable[[], None]]:
        """Return the control, and what lets it show what holds."""
        match self.setting:
            case Switch() as switch:
                return self._make_switch(switch, page)
            case Choice() as choice:
                words = [(value, translate("settings", text)) for value, text in WORDS[choice.id].choices]
                return self._make_choice(choice, words, page)
            case Number() as number:
                return self._make_number(number, page)
            case _:
                own = self.tr("Backfile’s own")
                families = [(family, family) for family in QFontDatabase.families() if family.isprintable()]
                return self._make_choice(cast("FontFamily", self.setting), [("", own), *families], page)

    def _make_switch(self, switch: Switch, page: QWidget) -> tuple[QWidget, Callable[[], None]]:
        box = QCheckBox(page)
        box.toggled.connect(lambda on: self._preferences.put(switch, on))
        return box, lambda: box.setChecked(self._preferences.value(switch))

    def _make_choice(
        self, choice: Choice | FontFamily, words: list[tuple[str, str]], page: QWidget
    ) -> tuple[QWidget, Callable[[], None]]:
        box = QuietCombo(page)
        for value, text in words:
            box.addItem(text, value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.activated.connect(lambda at: self._preferences.put(choice, box.itemData(at)))
        return box, lambda: box.setCurrentIndex(max(0, box.findData(self._preferences.value(choice))))

    def _make_number(self, number: Number, page: QWidget) -> tuple[QWidget, Callable[[], None]]:
        box = QuietSpin(page)
        box.setRange(number.least, number.most)
        box.setSingleStep(number.step)
        box.setSuffix(translate("settings", WORDS[number.id].unit))
        box.setKeyboardTracking(False)  # "1" on the way to "18" is no wish
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.valueChanged.connect(lambda value: self._preferences.put(number, value))
        return box, lambda: box.setValue(self._preferences.value(number))

    def _follow(self, setting: object) -> None:
        if setting is self.setting:
            self._show()
            changed = self._preferences.is_set(self.setting)
            if not changed and self.reset.hasFocus():
                self.control.setFocus()
            self.reset.setVisible(changed)

    def _reset(self) -> None:
        self._preferences.reset(self.setting)
