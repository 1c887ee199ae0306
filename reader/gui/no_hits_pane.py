# SPDX-License-Identifier: MIT
"""What stands where the list would be when nothing was found: which word found nothing, and what looks like it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.date_words import count_words
from reader.gui.laid_text import RunLabel
from reader.gui.theme import Theme
from reader.library.values import MissingWord


class NoHitsPane(QWidget):
    """Says why the list is empty; near spellings of this archive are buttons."""

    spelling_chosen = Signal(object, str)  # MissingWord, the word to put in its place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(18, 24, 18, 18)
        self._place.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._page = QWidget(self)
        self._layout = QVBoxLayout(self._page)

    def say(self, sentence: str, hint: str = "", missing: tuple[MissingWord, ...] = ()) -> None:
        """Show a sentence, and below it each word that finds nothing by itself."""
        self._turn_the_page()
        self._add_label(sentence, "")
        if hint:
            self._add_label(hint, "soft")
        for word in missing:
            self._add_word(word)

    def _turn_the_page(self) -> None:
        """Begin on a new widget. Items taken out of a layout would leave PySide with objects that are no more."""
        old = self._page
        self._place.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._page = QWidget(self)
        self._layout = QVBoxLayout(self._page)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._place.addWidget(self._page)

    def _add_label(self, text: str, name: str) -> None:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        self._layout.addWidget(label)

    def _add_word(self, word: MissingWord) -> None:
        self._layout.addSpacing(14)
        line = RunLabel(self._theme, "Finds nothing", self)
        line.say([(word.text, True), (" stands in no article.", False)])
        self._layout.addWidget(line)
        if word.near:
            self._add_label("Words like it in this archive:", "soft")
        for near in word.near:
            button = QPushButton(f"{near.word}    {near.articles:,}".replace("&", "&&"), self)
            button.setObjectName("link")
            button.setAccessibleName(f"Search for {near.word}, {count_words(near.articles, 'article', 'articles')}")
            button.clicked.connect(lambda _=False, spelling=near.word: self.spelling_chosen.emit(word, spelling))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch()
            self._layout.addLayout(row)
