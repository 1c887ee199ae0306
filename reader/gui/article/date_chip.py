# SPDX-License-Identifier: MIT
"""The date of the article that is being read, in a chip beside its byline: which day, and from where it is known."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.words.date_words import certainty_words, published_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.date import Certainty, Evidence, PublicationDate, WitnessKind

HEIGHT = 22
_NAMED = 2  # witnesses; more would make a sentence of it
translate = QCoreApplication.translate

_SOURCES = {
    WitnessKind.USER: QT_TRANSLATE_NOOP("DateChip", "your own date"),
    WitnessKind.FORMAT: QT_TRANSLATE_NOOP("DateChip", "its own date field"),
    WitnessKind.SIDECAR: QT_TRANSLATE_NOOP("DateChip", "the record beside it"),
    WitnessKind.URL: QT_TRANSLATE_NOOP("DateChip", "the web address"),
    WitnessKind.METADATA: QT_TRANSLATE_NOOP("DateChip", "the page’s metadata"),
    WitnessKind.FRONT_MATTER: QT_TRANSLATE_NOOP("DateChip", "the front matter"),
    WitnessKind.VISIBLE: QT_TRANSLATE_NOOP("DateChip", "the printed date"),
    WitnessKind.DATELINE: QT_TRANSLATE_NOOP("DateChip", "the dateline"),
    WitnessKind.ISSUES: QT_TRANSLATE_NOOP("DateChip", "the issues around it"),
    WitnessKind.NEIGHBOURS: QT_TRANSLATE_NOOP("DateChip", "the files around it"),
    WitnessKind.WEEKDAY: QT_TRANSLATE_NOOP("DateChip", "the weekdays named"),
}
_FOLDER = QT_TRANSLATE_NOOP("DateChip", "the folder")
_FILE = QT_TRANSLATE_NOOP("DateChip", "the file name")


class DateChip(QPushButton):
    """Says the date in few words; pressed, it asks why."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: tuple[PublicationDate, int, int] | None = None
        self.setObjectName("chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(HEIGHT)
        self.setToolTip(self.tr("Why this date?"))
        self.hide()

    def say(self, published: PublicationDate, width: int) -> None:
        """Show a date within so many pixels: what it is from gives way first."""
        state = published, width, self._theme.reading.pixels
        if state == self._said:
            return
        self._said = state
        words = published_words(published)
        source = source_words(published)
        full = f"{words} · {source}" if source else words[0].upper() + words[1:]
        self.setFont(self._theme.sans(min(15, round(12 * max(1.0, self._theme.reading.pixels / 17)))))
        self.setText(full)
        self.adjustSize()
        if self.width() > width:
            self.setText(words[0].upper() + words[1:])
            self.adjustSize()
        self.setAccessibleName(self.tr("Date: {date}. Why this date?").format(date=full))

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that the words need in other looks."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._said is not None:
            published, width, _ = self._said
            self._said = None
            self.say(published, width)


def source_words(published: PublicationDate) -> str:
    """Return from where a date is known: "from the folder and the dateline"; how sure, unless it is certain."""
    if not published.placed:
        return ""
    named = list(dict.fromkeys(filter(None, map(_source, published.evidence))))[:_NAMED]
    if len(named) > 1:
        source = translate("DateChip", "from {one} and {other}").format(one=named[0], other=named[1])
    elif named:
        source = translate("DateChip", "from {one}").format(one=named[0])
    else:
        source = ""
    if source and published.certainty is Certainty.CERTAIN and not published.provisional:
        return source
    return ", ".join(filter(None, (certainty_words(published), source)))


def _source(evidence: Evidence) -> str:
    if not evidence.accepted:
        return ""
    if evidence.kind is WitnessKind.PATH:
        return translate("DateChip", _FOLDER if evidence.where.startswith("folder") else _FILE)
    return translate("DateChip", _SOURCES[evidence.kind]) if evidence.kind in _SOURCES else ""
