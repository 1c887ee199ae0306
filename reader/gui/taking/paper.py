# SPDX-License-Identifier: MIT
"""Sheets of paper: their size in a country, and pages painted on them or into a PDF."""

from collections.abc import Callable, Sequence
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.errors import CancelToken
from reader.gui.taking.pages import Page, paint_page

UNITS = 96  # of pages, an inch
_MARGIN = 16.0  # millimetres


def page_layout() -> QPageLayout:
    """Return the paper of the country, upright."""
    metric = QLocale().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def area_of(layout: QPageLayout) -> QSizeF:
    """Return how much of a sheet can be printed on, in units."""
    return QSizeF(layout.paintRectPixels(UNITS).size())


def paint(painter: QPainter, pages: Sequence[Page], width: float, scale: float, turn: Callable[[], object]) -> None:
    """Paint all pages, calling `turn` between two; `scale` is how many dots of the device a unit is."""
    painter.scale(scale, scale)
    for number, page in enumerate(pages):
        if number:
            turn()
        paint_page(painter, page, width)


def write_pdf(
    pages: Sequence[Page], title: str, layout: QPageLayout, file: BinaryIO, cancel: CancelToken | None = None
) -> None:
    """Write pages that were set for this paper as a PDF. Any thread. Raises `CancelledError`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Backfile")
    writer.setResolution(300)
    writer.setPageLayout(layout)

    def turn() -> None:
        (cancel or CancelToken()).check()
        writer.newPage()

    painter = QPainter(writer)
    try:
        paint(painter, pages, area_of(layout).width(), writer.resolution() / UNITS, turn)
    finally:
        painter.end()
    file.write(bytes(buffer.data().data()))
