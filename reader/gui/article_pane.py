# SPDX-License-Identifier: MIT
"""The right of the window: the text, why it bears its date, notes, and the original, one behind the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.actions import Doings
from reader.gui.article_view import ArticleView
from reader.gui.evidence_pane import EvidencePane
from reader.gui.laid_text import RunLabel
from reader.gui.notes_pane import NotesPane
from reader.gui.sheet import Sheet
from reader.gui.text_feeder import TextFeeder
from reader.gui.theme import Theme
from reader.gui.utf16 import shown_text
from reader.gui.welcome_pane import WelcomePane
from reader.model.article import shown_path

_TAB_PADDING = 4  # as the style sheet has it
_TEXT, _EVIDENCE, _NOTES, _ORIGINAL = range(4)


class SourceView(QPlainTextEdit):
    """Shows what the file holds, decoded, nothing taken away."""

    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAccessibleName("The original, as decoded")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.monospaced())
        self.document().setDocumentMargin(20)
        self._feeder = TextFeeder(self.document(), self)

    def show_source(self, source: str) -> None:
        """Show another source."""
        self._feeder.stop()
        self.clear()
        self._feeder.feed(shown_text(source))
        self.verticalScrollBar().setValue(0)

    def set_edge(self, edge: int) -> None:
        """Let the text begin so many pixels from the left."""
        self.setViewportMargins(edge - round(self.document().documentMargin()), 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


class ArticlePane(QFrame):
    """Shows one article in four ways, or the welcome while there is none."""

    open_wanted = Signal()  # a folder
    left_upwards = Signal()
    date_given = Signal(str, str)
    place_said = Signal(str)  # "match 2 of 7"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.view = ArticleView(theme, self)
        self.evidence = EvidencePane(theme, self)
        self.notes = NotesPane(theme, self)
        self.source = SourceView(theme, self)
        self._welcome = WelcomePane(theme, self)
        self._ways = QStackedWidget(self)
        self._all = QStackedWidget(self)
        self._file = RunLabel(theme, "File", self, right=True)
        self._tabs = QButtonGroup(self)
        self._source_of = ""
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for way in (self.view, self.evidence, self.notes, self.source):
            self._ways.addWidget(way)
        bar = QFrame(self)
        bar.setObjectName("tabs")
        line = self._tab_line = QHBoxLayout(bar)
        line.setSpacing(0)
        for number, words in enumerate(("Text", "Evidence", "Notes", "Original")):
            tab = QPushButton(words, bar)
            tab.setObjectName("tab")
            tab.setCheckable(True)
            self._tabs.addButton(tab, number)
            line.addWidget(tab)
        self._tabs.button(_TEXT).setChecked(True)
        line.addStretch(1)
        line.addWidget(self._file, 4)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._ways)
        layout.addWidget(bar)
        self._all.addWidget(self._welcome)
        self._all.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._all)

    def _connect(self) -> None:
        self._tabs.idClicked.connect(self._turn_to)
        self._welcome.open_wanted.connect(self.open_wanted)
        self.view.date_clicked.connect(self.show_evidence)
        self.view.match_shown.connect(lambda at, all_: self.place_said.emit(f"Match {at} of {all_}"))
        self.view.left_upwards.connect(self.left_upwards)
        self.evidence.date_given.connect(self.date_given)
        self.evidence.left_upwards.connect(self.show_text)
        self.notes.left_upwards.connect(self.show_text)
        self.source.left_upwards.connect(self.show_text)

    # --- what the window does

    def doings(self) -> Doings:
        """Return what the actions that concern the article on the screen do."""
        return {
            "article.next_match": lambda: self.view.step(1),
            "article.previous_match": lambda: self.view.step(-1),
            "article.original": self.toggle_original,
            "article.evidence": self.show_evidence,
            "article.notes": self.show_notes,
        }

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self.view.sheet if self._all.currentIndex() else None

    def show_sheet(self, sheet: Sheet) -> None:
        """Show an article, in the way in which the last one was shown."""
        self.place_said.emit("")
        self.view.show_sheet(sheet)
        self.evidence.show_article(sheet.article)
        self.notes.show_sheet(sheet)
        written = len(sheet.notes) + len(sheet.tags)
        self._tabs.button(_NOTES).setText(f"Notes · {written}" if written else "Notes")
        article = sheet.article
        self._file.say([(shown_path(article.path) + (f" · {article.item}" if article.item else ""), False)])
        self._all.setCurrentIndex(1)
        if self._ways.currentIndex() == _ORIGINAL:
            self._show_source()

    def show_welcome(self) -> None:
        """Show no article."""
        self._all.setCurrentIndex(0)

    def enter(self) -> None:
        """Take the focus."""
        (self.view, self.evidence, self.notes, self.source)[self._ways.currentIndex()].setFocus()

    def show_text(self) -> None:
        """Show the reading text."""
        self._turn_to(_TEXT)
        self.view.setFocus()

    def show_evidence(self) -> None:
        """Show why the article bears its date."""
        self._turn_to(_EVIDENCE)

    def show_notes(self) -> None:
        """Show what the user wrote on the article."""
        self._turn_to(_NOTES)
        self.enter()

    def ask_date(self) -> None:
        """Let the user type a date of their own."""
        self._turn_to(_EVIDENCE)
        self.evidence.ask_date()

    def toggle_original(self) -> None:
        """Show the original, or the reading text again."""
        self._turn_to(_TEXT if self._ways.currentIndex() == _ORIGINAL else _ORIGINAL)
        self.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything begin where the text does, which is not laid out while it is hidden."""
        super().resizeEvent(event)
        edge = self.view.edge_for(self.width())
        self._tab_line.setContentsMargins(edge - _TAB_PADDING, 3, 18, 3)
        for way in (self.evidence, self.notes, self.source):
            way.set_edge(edge)

    def _turn_to(self, way: int) -> None:
        self._tabs.button(way).setChecked(True)
        self._ways.setCurrentIndex(way)
        if way == _ORIGINAL:
            self._show_source()

    def _show_source(self) -> None:
        sheet = self.view.sheet
        if sheet is not None and self._source_of != sheet.article.id:
            self._source_of = sheet.article.id
            self.source.show_source(sheet.article.texts.source)
