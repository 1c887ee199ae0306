# SPDX-License-Identifier: MIT
"""How the searches of a chart are told apart: by colour, by the kind of line and by the mark on it."""

from PySide6.QtCore import Qt

from reader.gui.looks.palette import Colours

MOST_QUERIES = 6
"""As many as can be told apart, by colour, line and mark."""

DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DotLine,
)
"""Of the lines, beside `MARKS`: no two have both alike, so that colour is never alone."""

MARKS = ("circle", "square", "triangle", "diamond", "ring", "cross")


def line_colour(colours: Colours, style: int) -> str:
    """Return the colour of a search: the accent, the hues of speakers, then ink."""
    return (colours.accent, *(tint.line for tint in colours.quoted), colours.ink, colours.soft)[style]
