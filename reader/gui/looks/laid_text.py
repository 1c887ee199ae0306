# SPDX-License-Identifier: MIT
"""A few lines of plain text with marked places, laid out once and painted often."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import Utf16Map, one_line
from reader.model.texts import Span

_ELLIPSIS = "…"


class LaidText:
    """Text broken into at most `lines` lines of `width`; what doesn't fit ends in an ellipsis.

    `spans` count code points; `form` is how they look. Line breaks in the text are painted as blanks.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        lines: int = 1,
        spans: Iterable[Span] = (),
        form: QTextCharFormat | None = None,
    ) -> None:
        metrics = QFontMetricsF(font)
        self.line_height = round(metrics.height() + 2)
        self._ascent = metrics.ascent()
        self._elided_at: QPointF | None = None
        self._layout = QTextLayout(one_line(text), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats(_ranges(text, spans, form) if form else [])
        self._ellipsis_width = metrics.horizontalAdvance(_ELLIPSIS)
        self.lines = self._break(max(width, 40.0), lines)

    @property
    def height(self) -> int:
        """The pixels from the first line's top to the last one's bottom."""
        return self.lines * self.line_height

    @property
    def elided(self) -> bool:
        """Whether the text didn't fit."""
        return self._elided_at is not None

    def reaches(self, place: int) -> bool:
        """Tell whether the text is shown as far as a place, in code points."""
        last = self._layout.lineAt(self.lines - 1) if self.lines else None
        shown = last.textStart() + last.textLength() if last is not None else 0
        return Utf16Map(self._layout.text()).to_qt(place) <= shown

    @property
    def width(self) -> float:
        """The pixels that the widest line fills."""
        widest = max((self._layout.lineAt(at).naturalTextWidth() for at in range(self.lines)), default=0.0)
        return max(widest, self._elided_at.x() + self._ellipsis_width) if self._elided_at else widest

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint with the painter's own pen; the top left corner comes to (`x`, `y`)."""
        self._layout.draw(painter, QPointF(x, y))
        if self._elided_at is not None:
            painter.setFont(self._layout.font())
            painter.drawText(QPointF(x, y) + self._elided_at, _ELLIPSIS)

    def _break(self, width: float, most: int) -> int:
        layout = self._layout
        length = len(layout.text().encode("utf-16-le", "surrogatepass")) // 2
        if not length:
            return 0
        layout.beginLayout()
        count = 0
        while count < most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if count == most - 1 and line.textStart() + line.textLength() < length:
                line.setLineWidth(width - self._ellipsis_width)
                self._elided_at = QPointF(line.naturalTextWidth(), count * self.line_height + self._ascent + 1)
            line.setPosition(QPointF(0, count * self.line_height + 1))
            count += 1
        layout.endLayout()
        return count


def _ranges(text: str, spans: Iterable[Span], form: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    places = Utf16Map(text)
    ranges = []
    for span in spans:
        one = QTextLayout.FormatRange()
        one.start = places.to_qt(span.start)
        one.length = places.to_qt(span.end) - one.start
        one.format = form
        ranges.append(one)
    return ranges


class RunLabel(QWidget):
    """Words, some of them strong, on one line or on `lines` if need be. Never markup, whatever stands in them.

    What doesn't fit is elided, at the end or, of a `path`, before the file's name; the tool tip has the whole.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        right: bool = False,
        lines: int = 1,
        path: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._right = right
        self._lines = lines
        self._path = path
        self._wrong = False
        self._text = ""
        self._spans: tuple[Span, ...] = ()
        self._laid: tuple[int, LaidText] | None = None
        across = QSizePolicy.Policy.Preferred if right else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        theme.changed.connect(self._look_anew)

    @property
    def text(self) -> str:
        """What is said, without its strong places."""
        return self._text

    def say(self, runs: Sequence[tuple[str, bool]], *, wrong: bool = False) -> None:
        """Show words, each with whether it is strong. `wrong` shows them in the colour of mistakes."""
        spans, place = [], 0
        for text, strong in runs:
            if strong and text:
                spans.append(Span(place, place + len(text)))
            place += len(text)
        self._text = "".join(text for text, _ in runs)
        self._spans = tuple(spans)
        self._wrong = wrong
        self.setAccessibleName(f"{self._name}: {self._text}" if self._text else self._name)
        self.setToolTip("")
        self.updateGeometry()
        self._look_anew()

    def sizeHint(self) -> QSize:
        """Be as wide as the words, one line high."""
        metrics = QFontMetricsF(self._theme.sans(13, QFont.Weight.DemiBold))
        return QSize(round(metrics.horizontalAdvance(self._text)) + 4, round(metrics.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """Let oneself be elided."""
        return QSize(60, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return how high the words are on lines of `width`; one line without words."""
        return max(self._lay(width).height + 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the words."""
        if self._laid is None or self._laid[0] != self.width():
            self._laid = (self.width(), self._lay(self.width()))
            whole = self._shown(self.width()) == self._text and not self._laid[1].elided
            self.setToolTip("" if whole else self._text)
        laid = self._laid[1]
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setPen(colours.wrong if self._wrong else colours.soft)
        laid.draw(painter, self.width() - laid.width if self._right else 0, (self.height() - laid.height) / 2)

    def _lay(self, width: int) -> LaidText:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(QColor(self._theme.colours.wrong if self._wrong else self._theme.colours.ink))
        text = self._shown(width)
        return LaidText(text, self._theme.sans(), width, lines=self._lines, spans=self._spans, form=form)

    def _shown(self, width: int) -> str:
        """Return the words; of a path that doesn't fit, its beginning and its end."""
        if not self._path:
            return self._text
        return QFontMetricsF(self._theme.sans()).elidedText(self._text, Qt.TextElideMode.ElideMiddle, width)

    def _look_anew(self) -> None:
        self._laid = None
        self.update()
