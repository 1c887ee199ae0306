# SPDX-License-Identifier: MIT
"""The looks in force: colours, fonts, icons and the style sheet, from what the user chose or the system has."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

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
        self._held: list[QWidget] = []  # windows that aren't painted while they are dressed anew
        self._steps: list[Callable[[], object]] = []  # of dressing them anew, the next one last
        self._turn = QTimer(self, singleShot=True, interval=0)  # started anew it comes after whatever else waits
        self._turn.timeout.connect(self._take_turn)
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(self.sans(tabular=True))  # tables take it
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self.choose(choice)

    def choose(self, choice: ThemeChoice) -> None:
        """Put a choice into force at once: before windows are shown, or where nobody waits."""
        self._decide(choice)
        if self._is_other:
            self._undress()
            self._dress()
        self.changed.emit()

    def turn_to(self, choice: ThemeChoice) -> None:
        """Put a choice into force under the user's eyes, in several turns of the event loop, none of them long.

        Until the last of them nothing is painted, so that nobody sees a window half dressed. Another choice meanwhile
        begins anew. `changed` comes when all is dressed.
        """
        self._decide(choice)
        if not (self._is_other or self._steps):
            self.changed.emit()
            return
        for window in self._app.topLevelWidgets():
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._held.append(window)
        self._steps = [self._show, self.changed.emit, self._dress, self._undress]
        self._turn.start()

    def _take_turn(self) -> None:
        self._steps.pop()()
        if self._steps:
            self._turn.start()

    @property
    def _is_other(self) -> bool:
        """Whether the widgets wear something else: Qt dresses each of them anew even in what it wears already."""
        return style_sheet(self.colours) != self._app.styleSheet()

    def _undress(self) -> None:
        """Take the old looks off: else Qt dresses a widget once for each of its parents, too."""
        self._app.setStyleSheet("")
        self._app.setPalette(qt_palette(self.colours))

    def _dress(self) -> None:
        self._app.setStyleSheet(style_sheet(self.colours))

    def _show(self) -> None:
        for window in self._held:
            if isValid(window):  # it may have been closed meanwhile
                window.setUpdatesEnabled(True)
                window.repaint()  # if it had asked to be painted before, Qt still believes that this is under way
        self._held.clear()

    def _decide(self, choice: ThemeChoice) -> None:
        self.choice = choice
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        follows = choice in {ThemeChoice.SYSTEM, ThemeChoice.CONTRAST}
        self.colours = palette_of(
            dark=system_dark if follows else choice is ThemeChoice.DARK,
            contrast=choice is ThemeChoice.CONTRAST or (choice is ThemeChoice.SYSTEM and self._system_has_contrast()),
        )
        self._icons.clear()

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
            self.turn_to(self.choice)
