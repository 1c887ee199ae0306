# SPDX-License-Identifier: MIT
"""The page of settings: each control sets what it says, at once, and can be taken back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import OpenWindow, headlines, settle
from gui_values import WaitFor
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
)

from reader.errors import StoreError, UsageError
from reader.gui.article.margin import Margin
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.settings.preferences import Preferences
from reader.gui.settings.settings_dialog import SettingsDialog
from reader.gui.settings.window_state import WindowState
from reader.gui.words.setting_words import GROUPS, WORDS
from reader.settings import (
    COLOURS,
    FAMILY,
    FOLD_COPIES,
    MARGIN,
    MEASURE,
    PIXELS,
    QUOTATIONS,
    REPAIRS,
    SETTINGS,
    SPACING,
    Choice,
    Number,
)

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows


@pytest.fixture
def preferences(qapp: QApplication, tmp_path: Path) -> Iterator[Preferences]:
    """Return what is set in an empty data folder."""
    made = Preferences(str(tmp_path / "data"), qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def dialog(theme: Theme, preferences: Preferences, wait_for: WaitFor) -> Iterator[SettingsDialog]:
    """Return the page, shown."""
    made = SettingsDialog(theme, preferences)
    made.show()
    made.activateWindow()
    wait_for(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()


def control(dialog: SettingsDialog, id_: str) -> QCheckBox | QComboBox | QSpinBox:
    """Return the control of a setting."""
    found = dialog.editors[id_].control
    assert isinstance(found, QCheckBox | QComboBox | QSpinBox)
    return found


def test_every_setting_has_its_words_and_its_place_on_the_page(dialog: SettingsDialog) -> None:
    assert set(WORDS) == {setting.id for setting in SETTINGS} == set(dialog.editors)
    assert {setting.group for setting in SETTINGS} == set(GROUPS)
    for setting in SETTINGS:
        if isinstance(setting, Choice):
            assert tuple(value for value, _ in WORDS[setting.id].choices) == setting.choices
        if isinstance(setting, Number):
            assert WORDS[setting.id].unit
        editor = dialog.editors[setting.id]
        assert editor.control.accessibleName() == editor.label.text()
        assert editor.label.buddy() is editor.control
        assert editor.control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_is_set_holds_at_once_and_is_kept(
    dialog: SettingsDialog, preferences: Preferences, tmp_path: Path
) -> None:
    told: list[object] = []
    preferences.changed.connect(told.append)
    size, fold, colours = (control(dialog, setting.id) for setting in (PIXELS, FOLD_COPIES, COLOURS))
    assert isinstance(size, QSpinBox)
    assert isinstance(colours, QComboBox)
    size.setFocus()
    QTest.keyClick(size, Qt.Key.Key_Up)
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton, pos=QPoint(10, fold.height() // 2))
    colours.setFocus()
    QTest.keyClick(colours, Qt.Key.Key_Down)
    assert (preferences.value(PIXELS), preferences.value(FOLD_COPIES), preferences.value(COLOURS)) == (
        18,
        False,
        "light",
    )
    assert told == [PIXELS, FOLD_COPIES, COLOURS]
    preferences.close()
    kept = json.loads((tmp_path / "data" / "settings.json").read_text())
    assert kept == {"reading.pixels": 18, "list.fold_copies": False, "look.colours": "light"}


def test_each_can_be_reset_and_all(dialog: SettingsDialog, preferences: Preferences) -> None:
    editor = dialog.editors[SPACING.id]
    assert not editor.reset.isVisible()
    preferences.put(SPACING, 200)
    assert editor.reset.isVisible()
    assert editor.reset.accessibleName() == "Reset: Distance of the lines"
    editor.reset.setFocus()
    QTest.keyClick(editor.reset, Qt.Key.Key_Space)
    assert preferences.value(SPACING) == SPACING.default
    assert not editor.reset.isVisible()
    assert editor.control.hasFocus()  # and not lost with the button
    preferences.put(MEASURE, 50)
    preferences.put(FAMILY, "Inter")
    family = control(dialog, FAMILY.id)
    assert isinstance(family, QComboBox)
    assert family.currentText() == "Inter"
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Reset all").click()
    assert not any(editor.reset.isVisible() for editor in dialog.editors.values())
    assert (preferences.value(MEASURE), preferences.value(FAMILY)) == (62, "")
    assert family.currentIndex() == 0


def test_the_wheel_changes_nothing_in_passing(dialog: SettingsDialog, preferences: Preferences) -> None:
    for id_ in (PIXELS.id, COLOURS.id):
        box = control(dialog, id_)
        dialog.editors[FOLD_COPIES.id].control.setFocus()
        for focused in (False, True):
            if focused:
                box.setFocus()
            event = QWheelEvent(
                QPointF(5, 5),
                QPointF(box.mapToGlobal(QPoint(5, 5))),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(box, event)
            changed = preferences.value(PIXELS) != 17 if id_ == PIXELS.id else preferences.value(COLOURS) != "system"
            assert changed is focused


def test_a_value_that_is_not_allowed_is_a_mistake_of_the_program(preferences: Preferences) -> None:
    with pytest.raises(UsageError):
        preferences.put(PIXELS, 900)


def test_what_cannot_be_kept_holds_and_is_told(qapp: QApplication, tmp_path: Path, wait_for: WaitFor) -> None:
    (tmp_path / "file").write_text("")
    preferences = Preferences(str(tmp_path / "file"), qapp)
    told: list[StoreError] = []
    preferences.failed.connect(told.append)
    preferences.put(PIXELS, 20)
    wait_for(lambda: told)
    assert preferences.value(PIXELS) == 20
    assert told[0].sentence.startswith("The settings can't be written")
    preferences.close()
    preferences.deleteLater()


# --- in the window


def test_the_window_follows_its_settings(known: Read, open_window: OpenWindow, theme: Theme) -> None:
    window = open_window(*known)
    window.actions_.trigger("edit.settings")
    window.actions_.trigger("edit.settings")  # once more brings the same to the front
    dialog = window.settings.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    preferences = window.settings.preferences
    try:
        preferences.put(PIXELS, 22)
        preferences.put(SPACING, 180)
        assert (theme.reading.pixels, theme.reading.spacing) == (22, 1.8)
        for colours in ("dark", "contrast", "light"):
            preferences.put(COLOURS, colours)
            assert theme.choice == colours
            assert window.actions_.action(f"view.{colours}").isChecked()
        window.actions_.trigger("view.dark")
        assert preferences.value(COLOURS) == "dark"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert window.settings.dialog is None
        window.close()
        assert WindowState(str(known[1])).preferences.value(PIXELS) == 22
    finally:
        preferences.reset_all()
        preferences.close()
        theme.choose(ThemeChoice.LIGHT)


def test_a_history_is_forgotten_when_one_has_said_so(known: Read, open_window: OpenWindow, qapp: QApplication) -> None:
    window = open_window(*known)
    history = window.memory.history
    for words, left in (("Keep", 1), ("Forget", 0)):
        window.actions_.trigger("archive.forget_history")
        box = window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        assert box.isVisible()
        next(one for one in box.buttons() if one.text() == words).click()
        assert len(history.recent) == left
        qapp.processEvents()


def test_no_words_of_the_page_are_cut(dialog: SettingsDialog) -> None:
    dialog.resize(dialog.minimumSizeHint())
    page = dialog.findChild(QScrollArea)
    assert isinstance(page, QScrollArea)
    inner = page.widget()
    assert inner is not None
    assert inner.width() <= page.viewport().width()
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()


def test_marks_and_margin_are_shown_as_one_wants_them(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, theme: Theme
) -> None:
    window = open_window(*known)
    view = window.room.article.view
    margin = view.findChild(Margin)
    assert isinstance(margin, Margin)
    window.room.list.view.choose(headlines(window).index("Council Rules Out Special Status"))
    settle(window, wait_for)
    wait_for(lambda: view.complete and margin.isVisible())

    def picture() -> QImage:
        return view.viewport().grab().toImage()

    def inks() -> set[str]:
        shown = picture()
        return {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(0, shown.height(), 2)}

    marked, grounds = picture(), {tint.ground for tint in theme.colours.quoted}
    assert grounds & inks()
    preferences = window.settings.preferences
    preferences.put(REPAIRS, value=False)
    assert picture() != marked
    preferences.put(QUOTATIONS, value=False)
    assert not grounds & inks()
    preferences.put(MARGIN, value=False)
    assert not margin.isVisible()
    preferences.reset_all()
    assert margin.isVisible()
    wait_for(lambda: picture() == marked)
