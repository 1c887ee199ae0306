# SPDX-License-Identifier: MIT
"""Larger and smaller text, longer and shorter lines: the reading style, step by step."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.gui.actions import Doings
from reader.gui.looks.fonts import MEASURES, PIXELS, SPACINGS, ReadingStyle
from reader.gui.looks.theme import Theme

_LINE_STEP = 4  # characters
_SPACE_STEP = 0.1


class TextSize(QObject):
    """Changes the theme's reading style, and says what it is now."""

    said = Signal(str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def doings(self) -> Doings:
        """Return what the actions that concern the setting of articles do."""
        return {
            "view.larger": lambda: self.enlarge(1),
            "view.smaller": lambda: self.enlarge(-1),
            "view.usual_size": self.restore,
            "view.longer_lines": lambda: self.lengthen(1),
            "view.shorter_lines": lambda: self.lengthen(-1),
            "view.wider_spacing": lambda: self.space(1),
            "view.closer_spacing": lambda: self.space(-1),
        }

    def enlarge(self, by: int) -> None:
        """Set the text larger (1) or smaller (-1)."""
        style = self._theme.reading
        self._theme.read_in(replace(style, pixels=_within(style.pixels + by, PIXELS)))
        self._say_size()

    def restore(self) -> None:
        """Set the text in its usual size."""
        self._theme.read_in(replace(self._theme.reading, pixels=ReadingStyle().pixels))
        self._say_size()

    def lengthen(self, by: int) -> None:
        """Set longer (1) or shorter (-1) lines."""
        style = self._theme.reading
        self._theme.read_in(replace(style, measure=_within(style.measure + by * _LINE_STEP, MEASURES)))
        measure = self._theme.reading.measure
        self.said.emit(self.tr("Lines of %Ln character(s)", "", measure))

    def space(self, by: int) -> None:
        """Set lines farther apart (1) or closer (-1)."""
        style = self._theme.reading
        spacing = round(min(max(style.spacing + by * _SPACE_STEP, SPACINGS[0]), SPACINGS[1]), 2)
        self._theme.read_in(replace(style, spacing=spacing))
        self.said.emit(self.tr("Line spacing {spacing}").format(spacing=spacing))

    def _say_size(self) -> None:
        percent = round(100 * self._theme.reading.pixels / ReadingStyle().pixels)
        self.said.emit(self.tr("Text at {percent} %").format(percent=percent))


def _within(number: int, allowed: range) -> int:
    return min(max(number, allowed.start), allowed.stop - 1)
