# SPDX-License-Identifier: MIT
"""What stands where the list would be when nothing was found: what each part finds, and what looks like the words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.counting import Counting
from reader.gui.icon_label import IconLabel
from reader.gui.icons import Pen
from reader.gui.laid_text import RunLabel
from reader.gui.runs import filled
from reader.gui.searching import Answer
from reader.gui.theme import Theme
from reader.library.values import MissingWord
from reader.model.query import leaves

_WIDEST = 420  # pixels of the column
_LONGEST = 40  # characters of a part that are shown


@dataclass(frozen=True, slots=True)
class QueryPart:
    """A part of what was typed, and how many articles it finds by itself."""

    words: str
    articles: int


def parts_of(answer: Answer) -> tuple[QueryPart, ...]:
    """Return the parts of a search that must be there, in the order of typing; none where there is only one."""
    wanted = {leaf for leaf, negated in leaves(answer.query) if not negated}
    text = answer.ask.text
    parts = tuple(
        QueryPart(text[count.leaf.span.start : count.leaf.span.end].strip(), count.articles)
        for count in answer.results.leaf_counts
        if count.leaf in wanted
    )
    return parts if len(parts) > 1 else ()


class NoHitsPane(QWidget):
    """Says why the list is empty. Near spellings of this archive, and the parts that find something, are buttons."""

    spelling_chosen = Signal(object, str)  # MissingWord, the word to put in its place
    part_chosen = Signal(str)  # to search for it alone
    all_dates_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counting = Counting(self)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(18, 28, 18, 18)
        self._place.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._page = QWidget(self)
        self._layout = QVBoxLayout(self._page)

    def say(
        self,
        sentence: str,
        hint: str = "",
        *,
        icon: str = "search",
        way_out: str = "",
        go: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence with a hint; `way_out` is a button that calls `go`."""
        self._turn_the_page()
        self._layout.addWidget(IconLabel(self._theme, icon, 32, Pen.FAINT, self._page))
        self._layout.addSpacing(6)
        self._add_label(sentence, "", self._theme.sans(15, QFont.Weight.DemiBold))
        if hint:
            self._add_label(hint, "soft")
        if go is not None:
            self._layout.addSpacing(8)
            self._add_button(way_out, "").clicked.connect(go)

    def show_answer(self, answer: Answer) -> None:
        """Show why a search found nothing: its dates, what each part finds by itself, and each word that is nowhere."""
        parts, dates = parts_of(answer), answer.ask.dates
        if dates is not None and answer.total:
            found = self._counting.articles(answer.total)
            hint = self.tr("Outside of {dates} there are more.").format(dates=dates.name)
            way_out = self.tr("Search all dates: {found}").format(found=found)
            self.say(self.tr("Nothing found."), hint, icon="calendar", way_out=way_out, go=self.all_dates_wanted.emit)
            return
        apart = len(parts) > 1 and all(part.articles for part in parts)
        self.say(
            self.tr("Nothing found."), self.tr("Each part is found, but never all in one article.") if apart else ""
        )
        if parts:
            self._layout.addSpacing(12)
            for part in parts:
                self._add_part(part)
        for word in answer.missing:
            self._add_word(word)

    def _turn_the_page(self) -> None:
        """Begin on a new widget. Items taken out of a layout would leave PySide with objects that are no more."""
        old = self._page
        self._place.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._page = QWidget(self)
        self._page.setMaximumWidth(_WIDEST)
        self._layout = QVBoxLayout(self._page)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._place.addWidget(self._page)

    def _add_label(self, text: str, name: str, font: QFont | None = None) -> None:
        label = _plain(text, name, self._page)
        label.setWordWrap(True)
        if font is not None:
            label.setFont(font)
        self._layout.addWidget(label)

    def _add_button(self, words: str, name: str, beside: QWidget | None = None) -> QPushButton:
        """Add a button, with what stands at the right of it."""
        button = QPushButton(words.replace("&", "&&"), self._page)
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(button)
        if beside is not None:
            row.addWidget(beside)
        row.addStretch()
        self._layout.addLayout(row)
        return button

    def _add_part(self, part: QueryPart) -> None:
        found = self._counting.articles(part.articles)
        if part.articles:
            button = self._add_button(_short(part.words), "link", _plain(found, "soft", self._page))
            button.setToolTip(self.tr("Search for this alone"))
            button.setAccessibleName(self.tr("Search for {words} alone, {found}").format(words=part.words, found=found))
            button.clicked.connect(lambda: self.part_chosen.emit(part.words))
            return
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel(self._theme, "circle-x", 14, Pen.WRONG, self._page))
        row.addWidget(_plain(_short(part.words), "wrong", self._page))
        row.addSpacing(4)
        row.addWidget(_plain(found, "soft", self._page))
        row.addStretch()
        self._layout.addLayout(row)

    def _add_word(self, word: MissingWord) -> None:
        self._layout.addSpacing(14)
        line = RunLabel(self._theme, self.tr("Finds nothing"), self._page, lines=2)
        line.say(filled(self.tr("{word} stands in no article."), word=[(word.text, True)]))
        self._layout.addWidget(line)
        if word.near:
            self._add_label(self.tr("Words like it in this archive:"), "soft")
        for near in word.near:
            found = self._counting.articles(near.articles)
            button = self._add_button(near.word, "link", _plain(found, "soft", self._page))
            button.setAccessibleName(self.tr("Search for {word}, {found}").format(word=near.word, found=found))
            button.clicked.connect(lambda _=False, spelling=near.word: self.spelling_chosen.emit(word, spelling))


def _plain(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setObjectName(name)
    return label


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
