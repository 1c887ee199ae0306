# SPDX-License-Identifier: MIT
"""How an article is set: the forms of its heads and of its paragraphs, out of the reading style."""

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.gui.article.sheet import Sheet
from reader.gui.looks.theme import Theme

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_HEADLINE = 30 / 17  # of the text's size
_LARGEST_HEADLINE = 44  # pixels
_SAMPLE = "The council said on Wednesday that it would sign no separate agreement on the port of the town."
BYLINE = 2  # the number of its block


class TextSetting:
    """Gives the forms of one reading style in the colours in force."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def scale(self) -> float:
        """How large the text is against its usual size."""
        return self._theme.reading.pixels / 17

    @property
    def _small_scale(self) -> float:
        """How large what is small is: it grows with the text, but not as far."""
        return min(1.3, max(1.0, self.scale))

    @property
    def measure(self) -> int:
        """How many pixels wide a line is."""
        mean = QFontMetricsF(self._theme.text_font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return round(mean * self._theme.reading.measure)

    def byline_width(self, byline: str) -> float:
        """Return how many pixels a byline would fill in one line."""
        return QFontMetricsF(self._byline_font()).horizontalAdvance(byline)

    def write_heads(self, document: QTextDocument, sheet: Sheet, below: int) -> None:
        """Write kicker, headline and byline into an empty document; the body follows after `below` pixels."""
        kicker, headline, byline = sheet.heads
        cursor = QTextCursor(document)
        for text, block, char in (
            (kicker, _block(4) if kicker else _gone(), self._kicker_form()),
            (headline, _block(8), self._headline_form()),
            (byline, _block(below), self._byline_form()),
        ):
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(char)
            cursor.insertText(text, char)
            cursor.insertBlock()
        body = QTextCharFormat()
        body.setFont(self._theme.text_font())
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(body)
        cursor.setCharFormat(body)

    def colour_heads(self, document: QTextDocument) -> None:
        """Give the heads of a document that is written already the colours in force."""
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # so that what follows is laid out once
        for number, form in enumerate((self._kicker_form(), self._headline_form(), self._byline_form())):
            cursor.setPosition(document.findBlockByNumber(number).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)
        cursor.endEditBlock()

    def paragraph(self, *, parted_by_empty_lines: bool) -> QTextBlockFormat:
        """Return the form of a paragraph of the body."""
        pixels = self._theme.reading.pixels
        form = _block(round((8 if parted_by_empty_lines else 12) * self.scale))
        form.setLineHeight(round(pixels * self._theme.reading.spacing), _FIXED)
        return form

    def _kicker_form(self) -> QTextCharFormat:
        font = self._theme.sans(round(12 * self._small_scale), QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
        return _char(font, self._theme.colours.soft)

    def _headline_form(self) -> QTextCharFormat:
        largest = _LARGEST_HEADLINE / self._theme.reading.pixels
        return _char(self._theme.text_font(min(_HEADLINE, largest), QFont.Weight.DemiBold), self._theme.colours.ink)

    def _byline_form(self) -> QTextCharFormat:
        return _char(self._byline_font(), self._theme.colours.soft)

    def _byline_font(self) -> QFont:
        return self._theme.sans(round(14 * self._small_scale))


def _char(font: QFont, colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(colour))
    return form


def _block(below: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setBottomMargin(below)
    return form


def _gone() -> QTextBlockFormat:
    """Return the form of a line that isn't there."""
    form = QTextBlockFormat()
    form.setLineHeight(1, _FIXED)
    return form
