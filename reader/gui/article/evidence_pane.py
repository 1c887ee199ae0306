# SPDX-License-Identifier: MIT
"""Why an article bears its date: every witness, believed or not, in sentences; and the user's own date."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.article.evidence_row import EvidenceRow
from reader.gui.corrections.drafts import Drafts
from reader.gui.corrections.set_date_form import SetDateForm, form_head
from reader.gui.looks.page_scroll import PageScroll
from reader.gui.looks.theme import Theme
from reader.gui.words.date_words import certainty_words, published_words
from reader.gui.words.row_words import untitled_words
from reader.model.article import Article
from reader.model.date import Evidence, WitnessKind

_SHOWN = 60  # witnesses; more is an attack, not an article
_WIDEST = 620  # pixels of the column


class EvidencePane(PageScroll):
    """Shows the evidence of one article. The form below sets the user's own date, checked in place.

    What is typed in the form is kept for its article until it is set, whatever is shown meanwhile.
    """

    date_given = Signal(str, str)  # EDTF, reason
    date_taken_back = Signal()
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Article | None = None
        self._article: Article | None = None  # the one that the form is for, once it is filled
        self._drafts = Drafts()
        self._lent = ""  # the reason that came from a witness
        self.setObjectName("plain")
        self.setAccessibleName(self.tr("Evidence for the date"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._headline = _label("soft")
        self._title = _label("")
        self._certainty = _label("soft")
        self._witnesses = QWidget()
        self._own = QWidget()
        self._take_back = QPushButton(self.tr("Take my date away"))
        self.form = SetDateForm(theme)
        self._dress()  # before they have parents: a style sheet above them would take their fonts
        self._lay_out()
        self.form.given.connect(self.date_given)
        self.form.changed.connect(self._keep_draft)
        self._take_back.clicked.connect(self.date_taken_back)
        theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        self._take_back.setObjectName("link")
        self._take_back.setCursor(Qt.CursorShape.PointingHandCursor)
        head = QHBoxLayout(self._own)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(form_head(self._theme, self.tr("Your own date")))
        head.addStretch(1)
        head.addWidget(self._take_back)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        layout = self._column = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._headline, self._title, self._certainty):
            layout.addWidget(widget)
        layout.addSpacing(12)
        layout.addWidget(self._witnesses)
        layout.addSpacing(16)
        layout.addWidget(self._own)
        layout.addWidget(self.form)
        layout.addStretch(1)
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        self._layout = QHBoxLayout(sheet)
        self._layout.addWidget(column, 1)
        self._layout.addStretch(0)
        self.setWidget(sheet)

    def show_article(self, article: Article) -> None:
        """Show what is known of an article's date: now, or once the pane is seen."""
        self._shown, self._article = article, None
        if self.isVisible():
            self._show(article)

    def _show(self, article: Article) -> None:
        self._article = None  # what the form is filled with is no draft
        published = article.date
        words = published_words(published)
        self._headline.setText(article.headline or untitled_words())
        self._title.setText(words[:1].upper() + words[1:])
        certainty = certainty_words(published)
        self._certainty.setText(certainty[:1].upper() + certainty[1:])
        self._certainty.setVisible(published.placed)
        self._show_witnesses(tuple(dict.fromkeys(published.evidence))[:_SHOWN])  # two copies may say the same
        own = next((one for one in published.evidence if one.kind is WitnessKind.USER), None)
        self._take_back.setVisible(own is not None)
        self.form.fill(*(self._drafts.words(key) for key in _keys(article)))
        self._article = article

    def offer_reasons(self, reasons: Sequence[str]) -> None:
        """Offer what was given as a reason before, the newest first."""
        self.form.offer_reasons(reasons)

    def keep_drafts_in(self, drafts: Drafts) -> None:
        """Keep what is typed where it survives the window."""
        self._drafts = drafts

    def forget_draft(self, article: Article) -> None:
        """Let go of what was typed for an article: it is set now."""
        if self._article is not None and self._article.id == article.id:
            self.form.fill("", "")
        self._drafts.forget(*_keys(article))

    def set_edge(self, edge: int) -> None:
        """Let all begin so many pixels from the left."""
        self._layout.setContentsMargins(edge, 28, min(edge, 52), 24)

    def ask_date(self) -> None:
        """Take the focus where the date is typed."""
        self.form.enter()
        self.ensureWidgetVisible(self.form)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why a date can't be taken, under it."""
        self.form.show_mistake(error)

    def showEvent(self, event: QShowEvent) -> None:
        """Build what was only remembered."""
        super().showEvent(event)
        if self._article is None and self._shown is not None:
            self._show(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _show_witnesses(self, all_evidence: tuple[Evidence, ...]) -> None:
        old, self._witnesses = self._witnesses, QWidget()
        rows = QVBoxLayout(self._witnesses)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for evidence in all_evidence:
            row = EvidenceRow(self._theme, evidence)
            row.use_wanted.connect(self._use)
            rows.addWidget(row)
        if not all_evidence:
            nothing = _label("soft")
            nothing.setText(
                self.tr("Nothing in the file, its name or its text tells a date. If you know it, set it below.")
            )
            rows.addWidget(nothing)
        self._column.replaceWidget(old, self._witnesses)
        old.hide()
        old.deleteLater()

    def _use(self, edtf: str, found: str) -> None:
        """Fill the form with what a witness says; a reason that the user typed stays."""
        typed = self.form.typed[1]
        if typed.strip() in {"", self._lent}:
            self._lent = typed = found
        self.form.fill(edtf, typed)
        self.ask_date()

    def _keep_draft(self) -> None:
        if self._article is not None:
            for key, typed in zip(_keys(self._article), self.form.typed, strict=True):
                self._drafts.keep(key, typed)

    def _dress(self) -> None:
        self._headline.setFont(self._theme.serif(16, QFont.Weight.DemiBold))
        self._title.setFont(self._theme.serif(26, QFont.Weight.DemiBold))
        self._certainty.setFont(self._theme.sans(13))


def _keys(article: Article) -> tuple[str, str]:
    return f"date {article.id}", f"reason {article.id}"


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
