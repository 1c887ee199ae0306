# SPDX-License-Identifier: MIT
"""The looks in force: colours, fonts, icons and the style sheet, from what the user chose or the system has."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from reader.gui.looks.fonts import ReadingStyle, load_fonts, monospaced_font, sans_font, serif_font
from reader.gui.looks.icons import Pen, themed_icon
from reader.gui.looks.palette import LIGHT, Colours, palette_of, qt_palette
from reader.gui.looks.style_sheet import style_sheet


class ThemeChoice(StrEnum):
    """What the user chose. High contrast is light or dark as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Gives painters their colours, fonts and icons, and tells them when to paint anew.

    We own our palettes: Qt's own switch of the colour scheme does nothing on some platforms.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice
        self.colours: Colours = LIGHT
        self._reading = ReadingStyle()
        self._icons: dict[tuple[str, Pen], QIcon] = {}  # those asked for in these colours
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(self.sans(tabular=True))  # tables take it
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self.choose(choice)

    def choose(self, choice: ThemeChoice) -> None:
        """Put a choice into force."""
        self.choice = choice
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        follows = choice in {ThemeChoice.SYSTEM, ThemeChoice.CONTRAST}
        self.colours = palette_of(
            dark=system_dark if follows else choice is ThemeChoice.DARK,
            contrast=choice is ThemeChoice.CONTRAST or (choice is ThemeChoice.SYSTEM and self._system_has_contrast()),
        )
        self._icons.clear()
        rules = style_sheet(self.colours)
        if rules != self._app.styleSheet():  # Qt dresses every widget anew, whether or not anything has changed
            self._app.setStyleSheet("")  # or Qt dresses a widget once for each of its parents, too
            self._app.setPalette(qt_palette(self.colours))
            self._app.setStyleSheet(rules)
        self.changed.emit()

    @property
    def reading(self) -> ReadingStyle:
        """How articles are set."""
        return self._reading

    def read_in(self, style: ReadingStyle) -> None:
        """Set articles in another way from now on."""
        if style != self._reading:
            self._reading = style
            self.changed.emit()

    def icon(self, name: str, pen: Pen = Pen.SOFT) -> QIcon:
        """Return an icon in the colours in force, crisp at every scale; `KeyError` if there is none of that name.

        It keeps its colours: ask anew when the theme has changed.
        """
        icon = self._icons.get((name, pen))
        if icon is None:
            icon = self._icons[name, pen] = themed_icon(name, self.colours, pen)
        return icon

    def sans(self, pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False) -> QFont:
        """Return the interface's font; `tabular` gives all figures one width, for counts below each other."""
        return sans_font(pixels, weight, tabular=tabular)

    def serif(self, pixels: int = 17, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of titles, which the reading style leaves alone."""
        return serif_font(pixels, weight)

    def text_font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of an article's text as the reading style has it, or `scale` times as large."""
        return serif_font(round(self._reading.pixels * scale), weight, self._reading.family)

    def monospaced(self, pixels: int = 13) -> QFont:
        """Return the font for what a file holds."""
        return monospaced_font(pixels)

    def _system_has_contrast(self) -> bool:
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _follow_system(self) -> None:
        if self.choice in {ThemeChoice.SYSTEM, ThemeChoice.CONTRAST}:
            self.choose(self.choice)
