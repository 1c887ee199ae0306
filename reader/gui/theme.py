# SPDX-License-Identifier: MIT
"""The looks in force: colours, fonts and the style sheet, from the setting *system, light* or *dark*."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.gui.palette import DARK, LIGHT, Colours, qt_palette

_SERIFS = ("Source Serif 4", "Literata", "Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif")
_MONOSPACED = ("Source Code Pro", "Consolas", "Menlo", "Liberation Mono", "DejaVu Sans Mono")


class ThemeChoice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Gives painters their colours and fonts, and tells them when to paint anew.

    We own our palettes: Qt's own switch of the colour scheme does nothing on some platforms.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice
        self.colours: Colours = LIGHT
        self._family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        app.setStyle("Fusion")
        app.setFont(self.sans())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(choice)

    def choose(self, choice: ThemeChoice) -> None:
        """Put a choice into force."""
        self.choice = choice
        dark = choice is ThemeChoice.DARK or (
            choice is ThemeChoice.SYSTEM and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self.colours = DARK if dark else LIGHT
        self._app.setPalette(qt_palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()

    def sans(self, pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the interface's font."""
        font = QFont(self._family)
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def serif(self, pixels: int = 17, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the article's font."""
        font = QFont()
        font.setFamilies(_SERIFS)
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def monospaced(self, pixels: int = 13) -> QFont:
        """Return the font for what a file holds."""
        font = QFont()
        font.setFamilies(_MONOSPACED)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(pixels)
        return font

    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self.choose(self.choice)


def style_sheet(colours: Colours) -> str:
    """Return the rules for the widgets that we don't paint ourselves."""
    rules = _RULES
    for name in ("ground", "panel", "paper", "ink", "soft", "faint", "line", "bone", "accent", "chosen", "wrong"):
        rules = rules.replace(f"${name};", f"{getattr(colours, name)};")
    return rules


_RULES = """
QMenuBar { background: $panel; color: $soft; padding: 3px 8px; }
QMenuBar::item { background: transparent; color: $soft; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $chosen; color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $bone; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit, QPlainTextEdit#field { background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 8px; selection-background-color: $accent; selection-color: $paper; }
QLineEdit:focus, QPlainTextEdit#field:focus { border: 1px solid $accent; }
QLineEdit#search { border: 2px solid $line; border-radius: 8px; padding: 6px 10px 6px 34px; }
QLineEdit#search:focus { border: 2px solid $accent; }
QPushButton { background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: $chosen; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; }
QPushButton#link { background: transparent; color: $accent; border: none; border-bottom: 1px solid transparent;
    border-radius: 0; padding: 2px 0; }
QPushButton#link:hover, QPushButton#link:focus { border-bottom: 1px solid $accent; }
QPushButton#news { background: $chosen; color: $accent; border: none; border-radius: 0; padding: 6px; }
QPushButton#news:hover, QPushButton#news:focus { color: $ink; }
QPushButton#chip { background: $paper; color: $accent; border: 1px solid $line; border-radius: 10px;
    padding: 1px 10px; }
QPushButton#chip:hover, QPushButton#chip:focus { border: 1px solid $accent; }
QPushButton#target { background: $accent; color: $paper; border: 2px solid $accent; border-radius: 10px;
    padding: 16px 28px; }
QPushButton#target:hover, QPushButton#target:focus { border: 2px solid $ink; }
QPushButton#tab { background: transparent; color: $soft; border: none; border-bottom: 2px solid transparent;
    border-radius: 0; padding: 6px 4px 4px 4px; margin-right: 14px; }
QPushButton#tab:hover, QPushButton#tab:focus { color: $ink; border-bottom: 2px solid $line; }
QPushButton#tab:checked { color: $accent; border-bottom: 2px solid $accent; }
QPushButton#tab:checked:focus { color: $ink; }
QComboBox { background: transparent; color: $soft; border: 1px solid transparent; border-radius: 4px;
    padding: 3px 18px 3px 6px; }
QComboBox:hover, QComboBox:focus { border: 1px solid $line; color: $ink; }
QComboBox::drop-down { border: none; width: 0; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $line; outline: none;
    selection-background-color: $chosen; selection-color: $ink; padding: 4px; }
QFrame#strip { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame#banner { background: $chosen; border: none; border-bottom: 1px solid $line; }
QFrame#dates { background: $ground; border: none; }
QFrame#list { background: $panel; border: none; }
QFrame#listhead { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame#article { background: $paper; border: none; }
QFrame#tabs { background: $paper; border: none; border-top: 1px solid $line; }
QFrame#reading { background: $ground; border: none; border-top: 1px solid $line; }
QFrame#problems { background: $panel; border: none; border-top: 1px solid $line; }
QScrollArea#plain, QWidget#sheet { background: $paper; border: none; }
QTextEdit#text, QPlainTextEdit#source { background: $paper; color: $ink; border: none;
    selection-background-color: $accent; selection-color: $paper; }
QTableView { background: $panel; color: $ink; border: none; outline: none; gridline-color: $line;
    selection-background-color: $chosen; selection-color: $ink; }
QListView { background: transparent; border: none; outline: none; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $soft; border: none; border-bottom: 1px solid $line;
    padding: 5px 3px; }
QProgressBar { background: $bone; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QLabel#soft { color: $soft; }
QLabel#wrong { color: $wrong; }
"""
