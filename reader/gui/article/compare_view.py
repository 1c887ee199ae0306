# SPDX-License-Identifier: MIT
"""An article as its file has it, beside the article as it is read: scrolled in step, every difference lit."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.article.compare_pane import ComparePane
from reader.gui.article.comparison import Comparison
from reader.gui.article.difference_words import difference_words
from reader.gui.article.sheet import Sheet
from reader.gui.article.side_by_side import Differences, SideBySide
from reader.gui.looks.theme import Theme


class CompareView(SideBySide):
    """Shows one article at a time. The texts are there at once; what differs is asked for."""

    comparison_wanted = Signal(object)  # Sheet: its `Comparison` is to be taken

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        found, read = self.tr("As the file has it"), self.tr("As it is read")
        self.source = ComparePane(theme, found, lambda: theme.monospaced(13))
        self.reading = ComparePane(theme, read, lambda: theme.text_font(0.9))
        heads = (_head(found, theme), _head(read, theme))
        super().__init__(theme, tuple(zip(heads, (self.source, self.reading), strict=True)), parent)
        self._sheet: Sheet | None = None
        self.setAccessibleName(self.tr("Original and reading text, side by side"))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show an article. The same texts again stay where they were scrolled to."""
        old = self._sheet
        if old is not None and _texts(old) == _texts(sheet):
            return
        self._sheet = sheet
        self.show_texts(sheet.source.laid, sheet.body)
        self.comparison_wanted.emit(sheet)

    def take(self, comparison: Comparison) -> None:
        """Light the differences of the article that is shown."""
        if self._sheet is not comparison.sheet:
            return
        source = comparison.in_source
        self.show_differences(
            Differences(
                left=source,
                right=comparison.in_reading,
                to_right=comparison.reading_position,
                to_left=comparison.source_position,
                words=lambda at: difference_words(source.all[at]),
                cut_short=comparison.cut_short,
            )
        )


def _head(words: str, theme: Theme) -> QLabel:
    head = QLabel(words)
    head.setObjectName("soft")
    head.setFont(theme.sans(12, QFont.Weight.DemiBold))
    head.setContentsMargins(20, 12, 8, 4)
    return head


def _texts(sheet: Sheet) -> tuple[str, str, str]:
    return sheet.article.id, sheet.article.texts.source, sheet.article.texts.reading
