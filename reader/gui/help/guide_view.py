# SPDX-License-Identifier: MIT
"""Shows a page of the guide in our own looks. Nothing is fetched from anywhere but our own folder of pictures."""

import functools
import os
from collections.abc import Iterator

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QImageReader,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.gui.help.guide import SEARCH_SCHEME, help_folder
from reader.gui.looks.palette import Colours
from reader.gui.looks.theme import Theme

_BLANK = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
_BLANK.fill(Qt.GlobalColor.transparent)
_MEASURE = 720  # pixels of the widest line
_LEAST_MARGIN = 28
_LINE_HEIGHT = 150.0  # per cent
_BELOW_PICTURE = 18  # pixels
_PARTS = (42, 58)  # per cent, of the columns where there are two
_HEADS = {1: 28, 2: 19, 3: 15}  # pixels
_SPACES = {1: (18, 12), 2: (26, 8), 3: (16, 4), 0: (4, 8)}  # pixels above and below, 0 for what is no head


class GuideView(QTextBrowser):
    """Tells of links that are followed; follows none itself."""

    page_wanted = Signal(str)
    query_wanted = Signal(str)
    address_wanted = Signal(str)  # somewhere outside this computer

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markdown = ""
        self._dressed: Colours | None = None  # the colours of the page
        self._fitted = -1  # the width for which the page is laid out
        self._awaited: list[tuple[str, int]] = []  # pictures still to be drawn, and how wide
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_next)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._follow_theme)

    def show_markdown(self, markdown: str) -> None:
        """Show another page from its beginning."""
        self._markdown = markdown
        self._dress()
        self.verticalScrollBar().setValue(0)

    def find_words(self, text: str) -> None:
        """Select the first of the words that stands on the page, and bring it into view."""
        for word in text.split():
            self.moveCursor(QTextCursor.MoveOperation.Start)
            if self.find(word):
                return

    def loadResource(self, kind: int, url: QUrl | str) -> object:  # noqa: ARG002 - Qt's signature
        """Give nothing: what pictures there are is given when they have been scaled, and nothing else is ever shown."""
        return _BLANK if kind == QTextDocument.ResourceType.ImageResource.value else QByteArray()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines at a comfortable measure, and pictures within it."""
        super().resizeEvent(event)
        if self.viewport().width() != self._fitted:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take on the colours in force."""
        super().showEvent(event)
        self._follow_theme()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == SEARCH_SCHEME:
            self.query_wanted.emit(url.path(QUrl.ComponentFormattingOption.FullyDecoded))
        elif url.scheme():
            self.address_wanted.emit(url.toString())
        else:
            self.page_wanted.emit(url.fileName().removesuffix(".md"))

    # --- looks

    def _follow_theme(self) -> None:
        """Dress the page in other colours: a hidden one, which takes as long, once it is shown."""
        if self.isVisible() and self._dressed != self._theme.colours:
            self._dress()

    def _dress(self) -> None:
        self._dressed = self._theme.colours
        place = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(self._theme.sans(15))
        self._fitted = self.viewport().width()  # not yet: it is done at the end
        self.setMarkdown(self._markdown)
        edit = QTextCursor(document)
        edit.beginEditBlock()  # so that the page is laid out once, not after every change
        self._dress_blocks(document)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        edit.endEditBlock()
        self._fit()
        self.verticalScrollBar().setValue(place)

    def _dress_blocks(self, document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            level = min(block.blockFormat().headingLevel(), 3)
            cursor = QTextCursor(block)
            above, below = _SPACES[level]
            if cursor.currentTable() is not None:
                above, below = 0, 0
            elif cursor.currentList() is not None:
                above, below = 0, 4
            height = _LINE_HEIGHT
            if any(one.charFormat().isImageFormat() for one in _fragments(block)):
                height, below = 100, _BELOW_PICTURE  # a picture is a line: half as high again would be a gap
            style = QTextBlockFormat()
            style.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            style.setTopMargin(above)
            style.setBottomMargin(below)
            cursor.mergeBlockFormat(style)
            self._dress_words(block, level)
            block = block.next()

    def _dress_words(self, block: QTextBlock, level: int) -> None:
        """Set heads and code in our own fonts, links in the accent."""
        colours = self._theme.colours
        pieces = [(one.position(), one.length(), one.charFormat()) for one in _fragments(block)]
        for start, length, style in pieces:
            if level:
                font = self._theme.serif if level == 1 else self._theme.sans
                style.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                style.setFont(font(_HEADS[level], QFont.Weight.DemiBold))
            elif style.fontFixedPitch():
                style.setFont(self._theme.monospaced(14))
                style.setBackground(QColor(colours.ground))
            elif style.fontWeight() > QFont.Weight.DemiBold.value:
                style.setFontWeight(QFont.Weight.DemiBold.value)  # the boldest of our typeface
            if style.isAnchor():
                style.setForeground(QColor(colours.accent))
                style.setFontUnderline(True)
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(style)

    def _dress_table(self, table: QTextTable) -> None:
        line = QBrush(QColor(self._theme.colours.line))
        style = table.format()
        style.setBorder(0)
        style.setCellPadding(0)
        style.setCellSpacing(0)
        style.setBorderCollapse(True)
        style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        style.setTopMargin(6)
        style.setBottomMargin(14)
        if table.columns() == 2:  # so that tables below each other have one edge
            style.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, part) for part in _PARTS])
        table.setFormat(style)
        for row in range(table.rows()):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                frame = cell.format().toTableCellFormat()
                frame.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                frame.setBottomBorder(1)
                frame.setBottomBorderBrush(line)
                frame.setTopPadding(6)
                frame.setBottomPadding(6)
                frame.setRightPadding(14)
                cell.setFormat(frame)

    def _fit(self) -> None:
        self._fitted = room = self.viewport().width()
        margin = max(_LEAST_MARGIN, (room - _MEASURE) // 2)
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(margin)
        frame.setRightMargin(margin)
        frame.setTopMargin(16)
        frame.setBottomMargin(40)
        self.document().rootFrame().setFrameFormat(frame)
        self._fit_pictures(room - 2 * margin)
        edit.endEditBlock()

    def _fit_pictures(self, room: int) -> None:
        """Make room for each picture. They are read and scaled afterwards, one at a time: each takes its while."""
        self._awaited.clear()
        block = self.document().begin()
        while block.isValid():
            for piece in [one for one in _fragments(block) if one.charFormat().isImageFormat()]:
                picture = QTextImageFormat(piece.charFormat().toImageFormat())
                size = QImageReader(_picture_path(picture.name())).size()
                width = min(room, max(1, size.width()))
                picture.setWidth(width)
                picture.setHeight(size.height() * width / max(1, size.width()))
                self._awaited.append((picture.name(), width))
                cursor = QTextCursor(self.document())
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(picture)
            block = block.next()
        self._drawing.start()

    def _draw_next(self) -> None:
        """Scale one picture well (by itself the document does so in the quickest way), and come again for the next."""
        if not self._awaited:
            return
        name, width = self._awaited.pop(0)
        scale = self.devicePixelRatioF()
        smooth = _scaled(_picture_path(name), round(width * scale)).copy()
        if not smooth.isNull():
            painter = QPainter(smooth)
            painter.setPen(QColor(self._theme.colours.line))  # the pictures are as pale as the page
            painter.drawRect(smooth.rect().adjusted(0, 0, -1, -1))
            painter.end()
            smooth.setDevicePixelRatio(scale)
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), smooth)
            self.viewport().update()
        self._drawing.start()


@functools.lru_cache(maxsize=16)
def _scaled(path: str, width: int) -> QImage:
    """Return a picture as wide as it is shown; null if there is none."""
    image = QImage(path)
    return image if image.isNull() else image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _picture_path(name: str) -> str:
    """Return where a picture of the guide lies, whatever folder its name pretends."""
    return os.path.join(help_folder(), "pictures", QUrl(name).fileName())


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1
