# SPDX-License-Identifier: MIT
"""One witness of an article's date: a mark, what was found, and what was thought of it."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from reader.errors import DateError
from reader.gui.looks.theme import Theme
from reader.gui.words.edtf_words import edtf_words
from reader.gui.words.language_words import language_name
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.reason_words import named_words, place_words, reason_words
from reader.model.date import Evidence, WitnessKind
from reader.text.dates.edtf import parse

translate = QCoreApplication.translate

_LONGEST = 300  # characters of a witness's words
_GLYPHS = 26  # pixels kept free at the left for the mark
_SAYS = {
    WitnessKind.USER: QT_TRANSLATE_NOOP("Evidence", "You set the date: {date}."),
    WitnessKind.FORMAT: QT_TRANSLATE_NOOP("Evidence", "The file’s own field for the date says {date}."),
    WitnessKind.SIDECAR: QT_TRANSLATE_NOOP("Evidence", "A record beside the file says {date}."),
    WitnessKind.PATH: QT_TRANSLATE_NOOP("Evidence", "The names of folder and file say {date}."),
    WitnessKind.URL: QT_TRANSLATE_NOOP("Evidence", "The page’s web address says {date}."),
    WitnessKind.METADATA: QT_TRANSLATE_NOOP("Evidence", "The page describes itself as of {date}."),
    WitnessKind.FRONT_MATTER: QT_TRANSLATE_NOOP("Evidence", "The lines in front of the text say {date}."),
    WitnessKind.VISIBLE: QT_TRANSLATE_NOOP("Evidence", "Printed on the page: {date}."),
    WitnessKind.DATELINE: QT_TRANSLATE_NOOP("Evidence", "The dateline says {date}."),
    WitnessKind.ISSUES: QT_TRANSLATE_NOOP("Evidence", "By the numbers of issues: {date}."),
    WitnessKind.NEIGHBOURS: QT_TRANSLATE_NOOP("Evidence", "By the files beside it: {date}."),
    WitnessKind.COPY: QT_TRANSLATE_NOOP("Evidence", "A copy of the text is dated {date}."),
    WitnessKind.CALENDAR: QT_TRANSLATE_NOOP("Evidence", "Printed where the Julian calendar held ({date})."),
    WitnessKind.ISSUE: QT_TRANSLATE_NOOP("Evidence", "The issue’s number is given: {date}."),
    WitnessKind.WEEKDAY: QT_TRANSLATE_NOOP("Evidence", "The text names {date}."),
    WitnessKind.STAMP: QT_TRANSLATE_NOOP("Evidence", "The page bears a stamp of {date}."),
    WitnessKind.MODIFIED: QT_TRANSLATE_NOOP("Evidence", "It was last changed on {date}."),
    WitnessKind.LOADED: QT_TRANSLATE_NOOP("Evidence", "It was fetched on {date}."),
    WitnessKind.COPYRIGHT: QT_TRANSLATE_NOOP("Evidence", "The copyright line says {date}."),
}


class Standing(StrEnum):
    """What became of a witness."""

    ACCEPTED = "✓"
    REJECTED = "✕"
    NEUTRAL = "·"
    OFFERED = "?"

    @property
    def words(self) -> str:
        """For those who don't see the mark."""
        match self:
            case Standing.ACCEPTED:
                return translate("Evidence", "believed")
            case Standing.REJECTED:
                return translate("Evidence", "not believed")
            case Standing.NEUTRAL:
                return translate("Evidence", "of no weight alone")
        return translate("Evidence", "could be used")


def standing_of(evidence: Evidence) -> Standing:
    """Tell what became of a witness. Offered is a day that it names and that only a person could take from it."""
    if evidence.accepted:
        return Standing.ACCEPTED
    if evidence.kind in _HINTS:
        return Standing.NEUTRAL
    return Standing.OFFERED if usable_date(evidence) else Standing.REJECTED


def usable_date(evidence: Evidence) -> str:
    """Return the EDTF of a witness that was not believed but could be, or ""."""
    if evidence.accepted or evidence.kind.only_bounds or evidence.trust <= 0:
        return ""
    try:
        return evidence.value if parse(evidence.value).earliest else ""
    except DateError:
        return ""


def found_words(evidence: Evidence) -> str:
    """Say in a sentence what a witness says."""
    words = _HINTS.get(evidence.kind, edtf_words)
    return translate("Evidence", _SAYS[evidence.kind]).format(date=words(evidence.value)[:_LONGEST])


def _country_words(value: str) -> str:
    """Return what told the country: its language, and the place that the masthead names."""
    language, _, place = value.partition(" ")
    return ", ".join(filter(None, (language_name(language), place)))


# What dates nothing by itself, and how its words are said.
_HINTS: dict[WitnessKind, Callable[[str], str]] = {
    WitnessKind.WEEKDAY: named_words,
    WitnessKind.CALENDAR: _country_words,
    WitnessKind.ISSUE: str,
}


class EvidenceRow(QWidget):
    """Shows one witness, a thin line above it. `use_wanted` brings EDTF and sentence of one that could be used."""

    use_wanted = Signal(str, str)

    def __init__(self, theme: Theme, evidence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.standing = standing_of(evidence)
        found = found_words(evidence)
        rest = " ".join(part for part in (place_words(evidence.where), reason_words(evidence.why)) if part)
        self.setAccessibleName(f"{self.standing.words}: {found} {rest}")
        layout = QGridLayout(self)
        layout.setContentsMargins(_GLYPHS, 9, 0, 9)
        layout.setVerticalSpacing(2)
        layout.addWidget(_label(found, "", theme.sans(13, QFont.Weight.DemiBold)), 0, 0)
        if rest:
            layout.addWidget(_label(rest[: 2 * _LONGEST], "soft", theme.sans()), 1, 0)
        edtf = usable_date(evidence)
        if edtf:
            link = QPushButton(self.tr("Use this date…"), self)
            link.setObjectName("link")
            link.setAccessibleName(self.tr("Use {date} as your own date").format(date=edtf_words(edtf)))
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(lambda: self.use_wanted.emit(edtf, found))
            layout.addWidget(link, 2, 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line above, and the mark."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        ink = {Standing.ACCEPTED: colours.accent, Standing.REJECTED: colours.damage}
        painter.setPen(QColor(ink.get(self.standing, colours.soft)))
        font = self._theme.sans(14, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(QRectF(0, 8, _GLYPHS - 8, 20), Qt.AlignmentFlag.AlignLeft, self.standing.value)


def _label(text: str, name: str, font: QFont) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setObjectName(name)
    label.setFont(font)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
