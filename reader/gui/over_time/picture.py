# SPDX-License-Identifier: MIT
"""A chart as a file: with its title, its searches and what isn't drawn, so that it can stand by itself."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from reader.gui.looks.palette import LIGHT
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.over_time.marks import paint_sample
from reader.gui.over_time.painter import ChartPainter
from reader.gui.over_time.places import Places
from reader.gui.words.over_time_words import name_words, number_words, title_words
from reader.model.over_time import Drawing

_SIZE = QSize(1200, 600)
_SCALE = 2  # pixels of a saved picture for one of the screen
_MARGIN = 28.0
_LINE = 22.0
_SOFT = 12  # pixels of what stands below
_QT_FAMILY, _CSS_FAMILY = b',Sans Serif"', b', sans-serif"'  # what a browser knows; words have no such quote
_COLOURS = replace(LIGHT, paper="#ffffff")


_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands around a chart: of which archive it is, and what has to be said of it."""

    archive: str
    notes: tuple[str, ...] = ()


def as_svg(theme: Theme, drawing: Drawing, caption: Caption) -> bytes:
    """Return the chart as SVG. Any thread may ask."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(_SIZE)
    generator.setViewBox(QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    generator.setResolution(96)
    generator.setTitle(title_words(drawing))
    generator.setDescription(_allowed(caption.archive))
    painter = QPainter(generator)
    _paint(painter, theme, drawing, caption)
    painter.end()
    return bytes(buffer.data().data()).replace(_QT_FAMILY, _CSS_FAMILY)


def as_image(theme: Theme, drawing: Drawing, caption: Caption) -> QImage:
    """Return the chart as pixels. Any thread may ask."""
    image = QImage(_SIZE * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    _paint(painter, theme, drawing, caption)
    painter.end()
    return image


def as_png(theme: Theme, drawing: Drawing, caption: Caption) -> bytes:
    """Return the same as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(as_image(theme, drawing, caption))
    return bytes(buffer.data().data())


def _paint(painter: QPainter, theme: Theme, drawing: Drawing, caption: Caption) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, _SIZE.width(), _SIZE.height()), QColor(_COLOURS.paper))
    width = _SIZE.width() - 2 * _MARGIN
    painter.translate(_MARGIN, _MARGIN)
    _write(painter, theme.sans(18, QFont.Weight.DemiBold), _COLOURS.ink, QRectF(0, 0, width, 26), title_words(drawing))
    _write(painter, theme.sans(13), _COLOURS.soft, QRectF(0, 27, width, 20), caption.archive)
    top = 56.0 + _LINE * _paint_searches(painter, theme, drawing, QRectF(0, 56, width, _LINE)) + 6
    below = _SIZE.height() - 2 * _MARGIN - 18.0 * len(caption.notes)
    area = QRectF(0, top, width, below - top - 8)
    ChartPainter(painter, theme, _COLOURS, drawing, Places.of(theme, drawing, area)).paint()
    for row, note in enumerate(caption.notes):
        _write(painter, theme.sans(_SOFT), _COLOURS.soft, QRectF(0, below + 18.0 * row, width, 18), note)


def _paint_searches(painter: QPainter, theme: Theme, drawing: Drawing, line: QRectF) -> int:
    """Paint the searches from left to right; return how many lines they take."""
    font = theme.sans(13)
    metrics = QFontMetricsF(font)
    x, row, single = line.left(), 0, len(drawing.names) == 1
    for name, style, series in zip(drawing.names, drawing.styles, drawing.over.series, strict=True):
        words = metrics.elidedText(
            f"{name_words(name)}  {number_words(series.total)}", Qt.TextElideMode.ElideRight, line.width() - 60
        )
        wide = 38 + metrics.horizontalAdvance(words)
        if x > line.left() and x + wide > line.right():
            x, row = line.left(), row + 1
        y = line.top() + row * _LINE
        paint_sample(painter, _COLOURS, style, QRectF(x, y + 2, 12 if single else 28, 16), bar=single)
        begin = x + (20 if single else 36)
        _write(painter, font, _COLOURS.ink, QRectF(begin, y, wide, 20), words)
        x = begin + metrics.horizontalAdvance(words) + 24
    return row + 1


def _allowed(words: str) -> str:
    """Return words in which nothing stands that XML 1.0 can't hold."""
    return _FORBIDDEN.sub("\ufffd", one_line(words))


def _write(painter: QPainter, font: QFont, colour: str, place: QRectF, words: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(_allowed(words), Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(QPointF(place.left(), place.top() + metrics.ascent() + 1), shown)
