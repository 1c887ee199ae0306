# SPDX-License-Identifier: MIT
"""Whatever the keyboard reaches shows that it is there, in every theme, and not by a shade alone."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.palette import PALETTES, Colours, qt_palette
from reader.gui.looks.style_sheet import style_sheet
from reader.gui.looks.theme import Theme, ThemeChoice

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]


def _button(name: str) -> QWidget:
    button = QPushButton("Words")
    button.setObjectName(name)
    button.setCheckable(name in {"tab", "segment"})
    return button


def _field() -> QWidget:
    field = QPlainTextEdit("Words")
    field.setObjectName("field")
    return field


def _choices() -> QWidget:
    box = QComboBox()
    box.addItems(["One", "Two"])
    return box


def _tabs() -> QWidget:
    bar = QTabBar()
    bar.addTab("One")
    bar.addTab("Two")
    return bar


def _list() -> QWidget:
    words = QListWidget()
    words.ensurePolished()
    words.addItems(["One", "Two"])
    return words


WIDGETS: dict[str, Callable[[], QWidget]] = {
    **{f"button {name}": partial(_button, name) for name in ("", "link", "chip", "target", "tab", "segment")},
    "tool button": QToolButton,
    "line": lambda: QLineEdit("Words"),
    "field": _field,
    "tick": lambda: QCheckBox("Words"),
    "one of some": lambda: QRadioButton("Words"),
    "choice": _choices,
    "number": QSpinBox,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "tabs": _tabs,
    "list": _list,
    "browser": QTextBrowser,
}


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _strongest_change(before: QImage, after: QImage) -> float:
    """Return the greatest contrast between what a pixel was and what it is."""
    greatest = 1.0
    for y in range(after.height()):
        for x in range(after.width()):
            if before.pixel(x, y) != after.pixel(x, y):
                one, other = _luminance(before.pixelColor(x, y)), _luminance(after.pixelColor(x, y))
                light, dark = max(one, other), min(one, other)
                greatest = max(greatest, (light + 0.05) / (dark + 0.05))
    return greatest


@pytest.mark.parametrize("colours", PALETTES, ids=["light", "dark", "contrast light", "contrast dark"])
def test_the_focus_can_be_seen_on_every_widget(theme: Theme, colours: Colours, qapp: QApplication, keep: Keep) -> None:
    qapp.setPalette(qt_palette(colours))
    qapp.setStyleSheet(style_sheet(colours))
    window = QWidget()
    layout = QVBoxLayout(window)
    elsewhere = QWidget(window)
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout.addWidget(elsewhere)
    widgets = {name: make() for name, make in WIDGETS.items()}
    for widget in widgets.values():
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout.addWidget(widget)
    window.resize(260, 1200)
    keep(window)
    window.activateWindow()
    QApplication.processEvents()  # what else waits to be dressed and laid out must not move anything later
    layout.activate()
    unseen = []
    for name, widget in widgets.items():
        elsewhere.setFocus()
        QApplication.processEvents()
        area = widget.geometry()
        before = window.grab(area).toImage()
        widget.setFocus()
        QApplication.processEvents()
        if _strongest_change(before, window.grab(area).toImage()) < 3:
            unseen.append(name)
    theme.choose(ThemeChoice.LIGHT)
    assert unseen == []
