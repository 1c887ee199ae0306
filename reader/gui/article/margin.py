# SPDX-License-Identifier: MIT
"""The margin of the reading pane: who speaks, what was mended, where a note stands, beside the line where it begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from reader.gui.article.repair_words import as_found, as_read, repair_tip, rule_words
from reader.gui.article.sheet import Sheet
from reader.gui.article.speaker_words import speaker_tip
from reader.gui.article.stretch import NotedStretch, QuotedStretch, RepairedStretch, Stretch
from reader.gui.article.text_marks import MarkPainter, quotation_tint
from reader.gui.looks.icons import Pen
from reader.gui.looks.theme import Theme
from reader.gui.words.quoted_words import own_words, perhaps_words
from reader.model.article import SpeakerKind

_WIDE = 196  # pixels beside the text, from which names are written out
_FOLDED = 76  # pixels for initials, with the mark of doubt, beside the bar of the scrolling
_LEFT = 250  # of a wide margin, what is kept at most
_BAR = 28  # pixels from the text to the bars
_FOLDED_BAR = 12
_WORDS = 13  # from the bar to the words
_GAP = 6  # between two entries that would collide
_FARTHEST = 2.5  # heights of an entry that it may stand below its line
_REACH = 3_000  # characters above the screen whose entries may push those on it down


def margin_width(beside: int) -> int:
    """Return what the margin takes of the pixels that text and margin leave beside each other."""
    return min(beside - _BAR * 2, _LEFT) if beside >= _WIDE + 2 * _BAR else _FOLDED


@dataclass(frozen=True, slots=True)
class MarginEntry:
    """One thing in the margin: two lines of words, or `sign` where there is no room for them."""

    stretch: Stretch
    title: str
    detail: str
    sign: str
    tip: str  # its first line is ours: Qt judges by it that this is no markup
    doubt: str = ""  # a word before the title: what it says isn't sure


def stacked(tops: Sequence[float], height: float) -> list[float | None]:
    """Return where entries that want to be at `tops` (in order) can be: those that would collide move down.

    None for one that would come to stand too far from its line: there, the lists tell what is in the text.
    """
    placed: list[float | None] = []
    free = -inf
    for top in tops:
        at = max(top, free)
        if at - top > _FARTHEST * height:
            placed.append(None)
        else:
            placed.append(at)
            free = at + height + _GAP
    return placed


class Margin(QWidget):
    """Paints what belongs to the lines on the screen. What it says is said by keys and lists as well."""

    stretch_wanted = Signal(object)  # Stretch
    speaker_wanted = Signal(object)  # QuotedStretch: the card of whoever speaks
    note_wanted = Signal(str)  # its id

    def __init__(self, theme: Theme, view: QTextEdit) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._sheet: Sheet | None = None
        self._marks: MarkPainter | None = None
        self._placed: list[tuple[QRect, MarginEntry]] = []
        self._under: MarginEntry | None = None  # the mouse
        self.has_entries = False
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Margin"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sheet(self, sheet: Sheet, marks: MarkPainter) -> None:
        """Show what belongs to an article."""
        self._sheet, self._marks, self._under = sheet, marks, None
        spoken = any(quotation.speaker and quotation.hue is not None for quotation in sheet.quotations.all)
        self.has_entries = marks.wanted.margin and bool(spoken or sheet.repairs.all or sheet.noted.all)
        self.setVisible(self.has_entries)

    @property
    def folded(self) -> bool:
        """Whether there is room for signs only."""
        return self.width() < _WIDE

    @property
    def placed(self) -> list[tuple[QRect, MarginEntry]]:
        """What is shown, and where."""
        return self._placed

    def place(self, shown: Stretch) -> None:
        """Give everything that belongs to the text on the screen its place."""
        if self._sheet is None or self._marks is None or not self.has_entries:
            self._placed = []
            return
        around = Stretch(max(0, shown.start - _REACH), shown.end)
        wanted = [(top, entry) for entry in self._entries(around) if (top := self._top_of(entry)) is not None]
        wanted.sort(key=lambda one: one[0])
        height = self._height()
        tops = stacked([top for top, _ in wanted], height)
        left = _FOLDED_BAR if self.folded else _BAR
        self._placed = [
            (QRect(left - 4, round(top), self.width() - left + 4, height), entry)
            for top, (_, entry) in zip(tops, wanted, strict=True)
            if top is not None and -height < top < self.height()
        ]
        told = (f"{f'{entry.doubt} {entry.title}'.strip()}, {entry.detail}" for _, entry in self._placed)
        self.setAccessibleDescription("; ".join(told))
        self.update()

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the entries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect, entry in self._placed:
            self._paint_bar(painter, rect, entry.stretch)
            if isinstance(entry.stretch, NotedStretch):
                icon = self._theme.icon("sticky-note", Pen.ACCENT)
                icon.paint(painter, QRect(rect.x(), rect.y() + 1, 13, 13))  # where others have their bar
            self._paint_words(painter, rect, entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be pressed."""
        self._point_at(self.entry_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Show nothing as pressable any more."""
        self._point_at(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the place of an entry, or show its note, or the card of whoever speaks."""
        entry = self.entry_at(event.position().toPoint())
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            if isinstance(entry.stretch, NotedStretch):
                self.note_wanted.emit(entry.stretch.id)
            elif isinstance(entry.stretch, QuotedStretch):
                self.speaker_wanted.emit(entry.stretch)
            else:
                self.stretch_wanted.emit(entry.stretch)

    def event(self, event: QEvent) -> bool:
        """Say an entry in full where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            entry = self.entry_at(event.pos())
            if entry is not None:
                QToolTip.showText(event.globalPos(), entry.tip, self)
                return True
        return super().event(event)

    def entry_at(self, point: QPoint) -> MarginEntry | None:
        """Return what is shown at a point."""
        return next((entry for rect, entry in self._placed if rect.contains(point)), None)

    # --- within

    def _point_at(self, entry: MarginEntry | None) -> None:
        if entry is not self._under:
            self._under = entry
            self.setCursor(Qt.CursorShape.PointingHandCursor if entry else Qt.CursorShape.ArrowCursor)
            self.update()

    def _font(self, *, strong: bool = False) -> QFont:
        return self._theme.sans(
            min(15, round(12 * max(1.0, self._theme.reading.pixels / 17))),
            QFont.Weight.DemiBold if strong else QFont.Weight.Normal,
        )

    def _line(self) -> int:
        return QFontMetrics(self._font(strong=True)).height() + 1

    def _height(self) -> int:
        return self._line() * (1 if self.folded else 2)

    def _top_of(self, entry: MarginEntry) -> float | None:
        """Return how far below the margin's top the line of an entry begins."""
        assert self._marks is not None
        line = next(iter(self._marks.lines(entry.stretch)), None)
        if line is None:
            return None
        return line.top + (line.height - self._line()) / 2 - self._view.verticalScrollBar().value()

    def _paint_bar(self, painter: QPainter, rect: QRect, stretch: Stretch) -> None:
        colours = self._theme.colours
        if isinstance(stretch, QuotedStretch):
            tint = quotation_tint(colours, stretch.hue)
            pen = QPen(QColor(tint.line if tint else colours.faint), 3.0)
        elif isinstance(stretch, RepairedStretch):
            pen = QPen(QColor(colours.damage), 3.0, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([0.9, 0.8])
        else:
            return
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        x = rect.x() + 5.5
        painter.drawLine(QPointF(x, rect.y()), QPointF(x, rect.y() + rect.height()))

    def _paint_words(self, painter: QPainter, rect: QRect, entry: MarginEntry) -> None:
        colours, line = self._theme.colours, self._line()
        ink = colours.ink if entry is self._under else colours.soft
        left = rect.x() + 4 + _WORDS
        title = QRectF(left, rect.y(), self.width() - left - 4, line)
        if self.folded:
            doubtful = bool(entry.doubt)
            sign = f"{entry.sign}?" if doubtful else entry.sign
            self._write(painter, title, sign, colours.damage if doubtful else ink, strong=True)
            return
        if entry.doubt:
            word = f"{entry.doubt} "
            self._write(painter, title, word, colours.damage, strong=True)
            title.setLeft(title.left() + QFontMetrics(self._font(strong=True)).horizontalAdvance(word))
        self._write(painter, title, entry.title, ink, strong=isinstance(entry.stretch, QuotedStretch))
        self._write(painter, QRectF(left, rect.y() + line, self.width() - left - 4, line), entry.detail, ink)

    def _write(self, painter: QPainter, place: QRectF, words: str, colour: str, *, strong: bool = False) -> None:
        font = self._font(strong=strong)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)

    def _entries(self, around: Stretch) -> Iterator[MarginEntry]:
        assert self._sheet is not None
        before = None
        for quotation in self._sheet.quotations.touching(around):
            block = self._view.document().findBlock(quotation.start).blockNumber()
            here = block, quotation.speaker, quotation.doubtful
            if quotation.speaker and quotation.hue is not None and here != before:  # once a paragraph is enough
                yield self._speaker(quotation)
                before = here
        for repair in self._sheet.repairs.touching(around):
            detail = as_found(repair) if repair.applied else as_read(repair)
            yield MarginEntry(repair, rule_words(repair), detail, "", repair_tip(repair))
        for noted in self._sheet.noted.touching(around):
            title = self.tr("Your note; its words are gone") if noted.lost else self.tr("Your note")
            yield MarginEntry(noted, title, noted.words, "", f"{title}:\n{noted.words}")

    def _speaker(self, quotation: QuotedStretch) -> MarginEntry:
        name, detail = quotation.speaker, quotation.manner
        if quotation.speaker_kind is SpeakerKind.ANONYMOUS:
            name, detail = self.tr("Unnamed"), quotation.speaker
        detail = own_words(quotation.reason) or detail
        doubt = perhaps_words() if quotation.doubtful else ""
        return MarginEntry(quotation, name, detail, initials(name), speaker_tip(quotation), doubt)


def initials(name: str) -> str:
    """Return the first letters of a name's first and last word: "SB"."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
