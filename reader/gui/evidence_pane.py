# SPDX-License-Identifier: MIT
"""Why an article bears its date: every witness, believed or not, in sentences; and the user's own date."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.gui.date_words import certainty_words, published_words
from reader.gui.theme import Theme
from reader.model.article import Article
from reader.model.date import Evidence, WitnessKind

_SHOWN = 60  # witnesses; more is an attack, not an article
_LONGEST = 300  # characters of a witness's words
_HELP = (
    "A day, month or year: 1994-05-26, 1994-05, 1994. About: 1994-05~.\n"
    "Between: 1994-05-01/1994-06-15. Not after: ../1994."
)
_KINDS = {
    WitnessKind.USER: "Your own date",
    WitnessKind.FORMAT: "The format's own date",
    WitnessKind.SIDECAR: "A record beside the file",
    WitnessKind.PATH: "Folder and file name",
    WitnessKind.URL: "The web address",
    WitnessKind.METADATA: "The page's metadata",
    WitnessKind.FRONT_MATTER: "Front matter",
    WitnessKind.VISIBLE: "Printed on the page",
    WitnessKind.DATELINE: "The dateline",
    WitnessKind.WEEKDAY: "Weekdays in the text",
    WitnessKind.STAMP: "A stamp of the page",
    WitnessKind.MODIFIED: "Time of the last change",
    WitnessKind.LOADED: "Time of loading",
    WitnessKind.COPYRIGHT: "The copyright line",
}


class EvidencePane(QScrollArea):
    """Shows the evidence of one article. The form below sets the user's own date, checked in place."""

    date_given = Signal(str, str)  # EDTF, reason
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("plain")
        self.setAccessibleName("Evidence for the date")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._title = _label("", "", theme.serif(22, QFont.Weight.DemiBold))
        self._subtitle = _label("", "soft")
        self._witnesses = QWidget()
        self._date = QLineEdit()
        self._reason = QLineEdit()
        self._set = QPushButton("Set date")
        self._mistake = _label("", "wrong")
        self._lay_out()
        for field in (self._date, self._reason):
            field.returnPressed.connect(self._give)
            field.textEdited.connect(lambda _: self._mistake.hide())
        self._set.clicked.connect(self._give)

    def _lay_out(self) -> None:
        self._date.setPlaceholderText("1994-05-26, 1994-05~ …")
        self._date.setAccessibleName("Your own date")
        self._date.setAccessibleDescription(_HELP)
        self._date.setMinimumWidth(210)
        self._reason.setPlaceholderText("Reason")
        self._reason.setAccessibleName("Reason for your date")
        form = QGridLayout()
        form.addWidget(self._date, 0, 0)
        form.addWidget(self._reason, 1, 0, 1, 2)
        form.addWidget(self._set, 1, 2)
        form.setColumnStretch(1, 1)
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        layout = self._layout = QVBoxLayout(sheet)
        layout.setSpacing(8)
        layout.addWidget(self._subtitle)
        layout.addWidget(self._title)
        layout.addSpacing(10)
        layout.addWidget(self._witnesses)
        layout.addSpacing(18)
        layout.addWidget(_label("Your own date", "", self._theme.sans(13, QFont.Weight.DemiBold)))
        layout.addLayout(form)
        layout.addWidget(self._mistake)
        layout.addWidget(_label(_HELP, "soft"))
        layout.addStretch()
        self._mistake.hide()
        self.setWidget(sheet)

    def show_article(self, article: Article) -> None:
        """Show what is known of an article's date."""
        published = article.date
        words = published_words(published)
        self._title.setText(words[0].upper() + words[1:])
        certainty = f" · {certainty_words(published)}" if published.placed else ""
        self._subtitle.setText(f"{article.headline or article.id}{certainty}")
        old, self._witnesses = self._witnesses, self._table(published.evidence[:_SHOWN])
        self._layout.replaceWidget(old, self._witnesses)
        old.hide()
        old.deleteLater()
        self._date.clear()
        self._reason.clear()
        self._mistake.hide()

    def set_edge(self, edge: int) -> None:
        """Let all begin so many pixels from the left."""
        self._layout.setContentsMargins(edge, 28, min(edge, 52), 24)

    def ask_date(self) -> None:
        """Take the focus where the date is typed."""
        self._date.setFocus()
        self.ensureWidgetVisible(self._date)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why a date can't be taken, under it."""
        self._mistake.setText(f"{error.sentence} {error.hint}".strip())
        self._mistake.show()
        self._date.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _table(self, all_evidence: tuple[Evidence, ...]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        strong = self._theme.sans(13, QFont.Weight.DemiBold)
        for row, evidence in enumerate(all_evidence):
            mark = _label("✓" if evidence.accepted else "✕", "" if evidence.accepted else "soft")
            mark.setAccessibleName("believed" if evidence.accepted else "not believed")
            rest = _told(evidence)
            grid.addWidget(mark, 3 * row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(f"{_KINDS[evidence.kind]}: {evidence.value[:_LONGEST]}", "", strong), 3 * row, 1)
            grid.addWidget(_label(rest[: 2 * _LONGEST], "soft"), 3 * row + 1, 1)
            grid.setRowMinimumHeight(3 * row + 2, 10)
        if not all_evidence:
            grid.addWidget(_label("Nothing in the file, its name or its text tells a date.", "soft"), 0, 0, 1, 2)
        return table

    def _give(self) -> None:
        if self._date.text().strip():
            self.date_given.emit(self._date.text().strip(), self._reason.text().strip())


def _told(evidence: Evidence) -> str:
    """Return where a witness stood, unless its name says so already, and what was thought of it."""
    where = "" if evidence.where.casefold() in _KINDS[evidence.kind].casefold() else _sentence(evidence.where)
    return f"{where} {_sentence(evidence.why)}".strip()


def _label(text: str, name: str, font: QFont | None = None) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if font is not None:
        label.setFont(font)
    return label


def _sentence(words: str) -> str:
    words = words.strip()
    return words and f"{words[0].upper()}{words[1:]}{'' if words[-1] in '.?!' else '.'}"
