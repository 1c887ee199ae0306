# SPDX-License-Identifier: MIT
"""How something looks on paper, a sheet at a time; from here it is printed, or saved as a PDF."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.looks.choice_box import ChoiceBox
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.taking.pages import Page, paint_page

_WIDTH, _HEIGHT = 640, 820


class SheetView(QWidget):
    """Paints one page as it lies on its sheet: always black on white."""

    turned = Signal(int)  # pages on or back

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 300)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page: Page | None = None
        self._sheet, self._area = QSizeF(794, 1123), QRectF(60, 60, 674, 1003)

    def sizeHint(self) -> QSize:
        """Be as high as a sheet that can be read."""
        return QSize(560, 720)

    def show_page(self, page: Page | None, sheet: QSizeF, area: QRectF) -> None:
        """Show a page on a sheet of this size; its words are in `area`. Units are 1/96 inch."""
        self._page, self._sheet, self._area = page, sheet, area
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet in the middle."""
        scale = min((self.width() - 12) / self._sheet.width(), (self.height() - 12) / self._sheet.height())
        size = self._sheet * scale
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        sheet = QRectF(left, top, size.width(), size.height())
        painter.fillRect(sheet, QColor("white"))
        painter.setPen(QColor("#9b968d"))
        painter.drawRect(sheet)
        if self._page is not None:
            painter.translate(left, top)
            painter.scale(scale, scale)
            painter.translate(self._area.topLeft())
            paint_page(painter, self._page, self._area.width())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_PageUp: -1}
        steps |= {Qt.Key.Key_Left: -1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page."""
        if event.angleDelta().y():
            self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)


class PrintDialog(QDialog):
    """Not modal. Its owner has pages set when something else is chosen, and prints."""

    chosen = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._pages: Sequence[Page] = ()
        self._at = 0
        self._sheet, self._area = QSizeF(794, 1123), QRectF(60, 60, 674, 1003)
        self.what = ChoiceBox(self)
        self.what.setAccessibleName(self.tr("What is printed"))
        self.notes = QCheckBox(self.tr("With my &notes"), self)
        self.view = SheetView(self)
        self.view.setAccessibleName(self.tr("Page"))
        self._place = plain_label("", theme.sans(13), self, soft=True, wraps=False)
        self.told = plain_label("", theme.sans(13), self)
        self.back = QPushButton(self.tr("&Back"), self)
        self.on = QPushButton(self.tr("&Next"), self)
        self.pdf = QPushButton(self.tr("Save as P&DF…"), self)
        self.print = QPushButton(self.tr("Pr&int…"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self._lay_out()
        self._connect()
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 60))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for parts in (
            (self.what, self.notes, None, self._place, self.back, self.on),
            (None, self.leave, self.pdf, self.print),
        ):
            line = QHBoxLayout()
            line.setSpacing(10)
            for part in parts:
                if part is None:
                    line.addStretch(1)
                else:
                    line.addWidget(part)
            layout.addLayout(line)
            if self.what in parts:
                layout.addWidget(self.view, 1)
                layout.addWidget(self.told)
        for button in (self.back, self.on, self.pdf, self.leave, self.print):
            button.setAutoDefault(button is self.print)
        self.print.setDefault(True)
        self.told.hide()

    def _connect(self) -> None:
        self.what.activated.connect(lambda _: self.chosen.emit())
        self.notes.toggled.connect(lambda _: self.chosen.emit())
        self.view.turned.connect(self.turn)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.leave.clicked.connect(self.close)

    @property
    def pages(self) -> Sequence[Page]:
        """What is shown, all of it."""
        return self._pages

    def wait(self) -> None:
        """Show that pages are being set."""
        self._pages = ()
        self._show(self.tr("Laying out…"))

    def show_pages(self, pages: Sequence[Page], sheet: QSizeF, area: QRectF) -> None:
        """Show pages that were set for a sheet of this size, from the first on."""
        self._pages, self._at, self._sheet, self._area = pages, 0, sheet, area
        self.say("")
        self._show()

    def say(self, words: str) -> None:
        """Say what was done, or why it can't be."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def turn(self, steps: int) -> None:
        """Show another page."""
        self._at = max(0, min(len(self._pages) - 1, self._at + steps))
        self._show()

    def _show(self, words: str = "") -> None:
        page = self._pages[self._at] if self._pages else None
        self.view.show_page(page, self._sheet, self._area)
        if page is not None:
            number, of = (QLocale().toString(one) for one in (self._at + 1, len(self._pages)))
            words = self.tr("Page {page} of {pages}").format(page=number, pages=of)
        self._place.setText(words)
        self.view.setAccessibleDescription(words)
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at + 1 < len(self._pages))
        for button in (self.print, self.pdf):
            button.setEnabled(bool(self._pages))
