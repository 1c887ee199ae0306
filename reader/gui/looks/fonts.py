# SPDX-License-Identifier: MIT
"""The typefaces that come with the program, and how the reader wants articles to be set."""

import functools
import logging
import os
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase

from reader.paths import resources_folder

SERIF = "Source Serif 4"
SANS = "Inter"
PIXELS = range(12, 33)  # sizes that an article can have
MEASURES = range(40, 101)  # characters in a line
SPACINGS = (1.2, 2.2)  # from line to line, in heights of the font

_SERIFS = (SERIF, "Literata", "Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif")
_MONOSPACED = ("Source Code Pro", "Consolas", "Menlo", "Liberation Mono", "DejaVu Sans Mono")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """How an article is set: `SERIF`, `SANS` or any family of the system, and sizes within the ranges above.

    `pixels` are those of a screen at 100 %. Raises `ValueError` for what is out of range.
    """

    family: str = SERIF
    pixels: int = 17
    measure: int = 62
    spacing: float = 1.6

    def __post_init__(self) -> None:
        """Refuse what nobody could read."""
        if self.pixels not in PIXELS or self.measure not in MEASURES:
            raise ValueError(f"out of range: {self.pixels} pixels, {self.measure} characters")
        if not SPACINGS[0] <= self.spacing <= SPACINGS[1]:
            raise ValueError(f"out of range: a spacing of {self.spacing}")


@functools.cache
def load_fonts() -> None:
    """Make the typefaces of `resources/fonts` known to Qt, once. One that is missing is logged: the system's serve."""
    folder = os.path.join(resources_folder(), "fonts")
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith(".ttf") and not _load_font(os.path.join(place, name)):
                _log.warning("The typeface %s can't be used.", name)


def _load_font(path: str) -> bool:
    """Hand Qt what is in the file: given its name, it maps it, and crashes if another version is written over it."""
    try:
        with open(path, "rb") as file:
            return QFontDatabase.addApplicationFontFromData(file.read()) >= 0
    except OSError:
        return False


def sans_font(pixels: int, weight: QFont.Weight, *, tabular: bool = False) -> QFont:
    """Return the interface's font; `tabular` gives all figures one width, for columns of numbers."""
    font = _font((SANS, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()), pixels, weight)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    if tabular:
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def serif_font(pixels: int, weight: QFont.Weight, family: str = SERIF) -> QFont:
    """Return the font of titles and articles; a `family` that isn't there is replaced by the next best serif."""
    font = _font((family, *_SERIFS), pixels, weight)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font


def monospaced_font(pixels: int) -> QFont:
    """Return the font for what a file holds."""
    font = _font(_MONOSPACED, pixels, QFont.Weight.Normal)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _font(families: tuple[str, ...], pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.clearFeatures()  # a new font has those of the application's
    font.setFamilies(families)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)  # letters keep their distances
    return font
