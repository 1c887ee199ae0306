# SPDX-License-Identifier: MIT
"""The sentence below the box that says what is sought; pointed at, it tells what each part finds by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.runs import Run
from reader.gui.looks.theme import Theme

_LINES = 3


class SaidLine(RunLabel):
    """Says a query in words, and behind them for which words of the archive it stands. A click asks for its parts."""

    parts_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent, lines=_LINES)
        self._sentence: tuple[Run, ...] = ()
        self._tip = ""

    def say(self, runs: Sequence[Run], *, wrong: bool = False) -> None:
        """Show a sentence; what was told of the parts of another is forgotten."""
        self._sentence = tuple(runs)
        self._tip = ""
        self.unsetCursor()
        super().say(runs, wrong=wrong)

    def tell_parts(self, tip: str, widened: Sequence[Run]) -> None:
        """Tell of the parts in the tool tip; behind the sentence stands for which words some of them stand."""
        self._tip = tip
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().say([*self._sentence, *widened])

    def event(self, event: QEvent) -> bool:
        """Show the tool tip: the sentence, if it is cut short, and its parts."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._tip:
            words = "\n".join(part for part in (self.toolTip(), self._tip) if part)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the parts, where there are any to be told."""
        if event.button() is Qt.MouseButton.LeftButton and self._tip:
            self.parts_wanted.emit()
