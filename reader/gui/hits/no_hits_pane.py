# SPDX-License-Identifier: MIT
"""What stands where the list would be when nothing was found: what each part finds, and what looks like the words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.icons import Pen
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.runs import filled
from reader.gui.looks.theme import Theme
from reader.gui.search.gaps import VainValue
from reader.gui.search.offer import quoted
from reader.gui.search.typed_part import typed_alone, whole_part
from reader.gui.session.searching import Answer
from reader.gui.words.counting import Counting
from reader.gui.words.facet_words import all_words
from reader.gui.words.language_words import language_name
from reader.gui.words.value_words import held_values_words, no_values_words
from reader.library.values import MissingWord
from reader.model.query import Everything
from reader.model.search import NearSpelling, WordCount

_WIDEST = 420  # pixels of the column
_LONGEST = 40  # characters of a part that are shown
_LEAST_WORDS = 96  # pixels of the column of words, so that numbers are in line
_ROW = 24  # pixels


@dataclass(frozen=True, slots=True)
class QueryPart:
    """A part of what was typed, and how many articles it finds by itself."""

    words: str
    articles: int


@dataclass(frozen=True, slots=True)
class _Way:
    """A button with its words, what it finds, how a screen reader is `told` of both, and what it does."""

    words: str
    articles: int
    told: str
    go: Callable[[], object]


def parts_of(answer: Answer) -> tuple[QueryPart, ...]:
    """Return the parts of a search that must be there, in the order of typing; none where there is only one."""
    text = answer.ask.text
    parts = tuple(QueryPart(typed_alone(text, count.leaf), count.articles) for count in answer.gaps.parts)
    return parts if len(parts) > 1 else ()


class NoHitsPane(QWidget):
    """Says why the list is empty. Near spellings of this archive, and the parts that find something, are buttons."""

    spelling_chosen = Signal(object, str)  # MissingWord, the word to put in its place
    part_chosen = Signal(str)  # to search for it alone
    all_dates_wanted = Signal()
    all_values_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unfinished = False  # more of the archive is just being read
        self._theme = theme
        self._counting = Counting(self)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(18, 28, 18, 18)
        self._place.addStretch()  # an alignment would cut off sentences that take two lines
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
            button = self._button(way_out, "")
            button.clicked.connect(go)
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_answer(self, answer: Answer) -> None:
        """Show why a search found nothing: its dates, what each part finds by itself, and each word that is nowhere."""
        parts, dates = parts_of(answer), answer.ask.dates
        if isinstance(answer.query, Everything) and not answer.total:
            hint = self.tr("When it has been read, its articles stand here by date.")
            self.say(self.tr("This archive has no articles yet."), hint, icon="folder-search")
            return
        if dates is not None and answer.total:
            found = self._counting.articles(answer.total)
            hint = self.tr("Outside of {dates} there are more.").format(dates=dates.name)
            way_out = self.tr("Search all dates: {found}").format(found=found)
            self.say(self.tr("Nothing found."), hint, icon="calendar-x", way_out=way_out, go=self.all_dates_wanted.emit)
            return
        if any(facet.chosen and facet.total for facet in answer.facets):
            self._say_narrowed(answer)
            return
        if self.unfinished:
            self.say(self.tr("Nothing found so far."), self.tr("The archive is still being read."))
        else:
            apart = len(parts) > 1 and all(part.articles for part in parts)
            hint = self.tr("Each part is found, but never all in one article.") if apart else ""
            self.say(self.tr("Nothing found."), hint)
        if parts:
            self._add_parts(parts)
        for word in answer.gaps.missing:
            self._add_word(word, told=bool(parts))
        for value in answer.gaps.values:
            self._add_values(value, answer.ask.text)
        self._add_rests(answer)

    def _say_narrowed(self, answer: Answer) -> None:
        """Say that what is sought isn't in the sources, sections or languages that are chosen, but in others."""
        facet = next(one for one in answer.facets if one.chosen and one.total)
        hint = self.tr("There are more that are not in {values}.").format(values=facet.chosen_words)
        way_out = self.tr("Search all of the archive")
        if sum(bool(one.chosen) for one in answer.facets) == 1:
            found = self._counting.articles(facet.total)
            way_out = self.tr("{all}: {found}").format(all=all_words(facet.field), found=found)
        self.say(self.tr("Nothing found."), hint, way_out=way_out, go=self.all_values_wanted.emit)

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
        self._place.insertWidget(0, self._page)

    def _add_label(self, text: str, name: str, font: QFont | None = None) -> None:
        label = _plain(text, name, self._page)
        label.setWordWrap(True)
        if font is not None:
            label.setFont(font)
        self._layout.addWidget(label)

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"), self._page)
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _add_table(self) -> QGridLayout:
        """Add a table of three columns: sign, words, number."""
        table = QGridLayout()
        table.setHorizontalSpacing(8)
        table.setVerticalSpacing(2)
        table.setColumnMinimumWidth(1, _LEAST_WORDS)
        table.setColumnStretch(3, 1)
        self._layout.addLayout(table)
        return table

    def _add_parts(self, parts: tuple[QueryPart, ...]) -> None:
        self._layout.addSpacing(12)
        table = self._add_table()
        for row, part in enumerate(parts):
            found = self._counting.articles(part.articles) if part.articles else self.tr("in no article")
            icon, pen = ("check", Pen.SOFT) if part.articles else ("circle-x", Pen.WRONG)
            table.addWidget(IconLabel(self._theme, icon, 14, pen, self._page), row, 0)
            align = Qt.AlignmentFlag.AlignLeft if part.articles else Qt.AlignmentFlag.AlignVCenter
            table.addWidget(self._part(part, found), row, 1, align)
            table.addWidget(_plain(found, "soft", self._page), row, 2, Qt.AlignmentFlag.AlignRight)
            table.setRowMinimumHeight(row, _ROW)

    def _part(self, part: QueryPart, found: str) -> QWidget:
        if not part.articles:
            label = _plain(_short(part.words), "wrong", self._page)
            label.setWordWrap(True)
            return label
        button = self._button(_short(part.words), "link")
        button.setToolTip(self.tr("Search for this alone"))
        button.setAccessibleName(self.tr("Search for {words} alone, {found}").format(words=part.words, found=found))
        button.clicked.connect(lambda: self.part_chosen.emit(part.words))
        return button

    def _add_word(self, word: MissingWord, *, told: bool) -> None:
        """Offer what looks like a word; `told`: that it finds nothing stands there already."""
        if not told:
            line = RunLabel(self._theme, self.tr("Finds nothing"), self._page, lines=2)
            read, all_ = self.tr("{word} stands in no article yet."), self.tr("{word} stands in no article.")
            line.say(filled(read if self.unfinished else all_, word=[(word.text, True)]))
            self._layout.addWidget(line)
        for head, found in (
            (self.tr("Like “{word}” in this archive:"), word.near),
            (self.tr("Other forms of “{word}” in this archive:"), word.forms),
            (self.tr("“{word}” in other letters in this archive:"), word.scripts),
        ):
            self._add_spellings(head.format(word=_short(word.text)), word, found)

    def _add_spellings(self, head: str, word: MissingWord, found: Sequence[NearSpelling | WordCount]) -> None:
        """Offer words of this archive, each to be sought in place of the one that was typed."""
        told = self.tr("Search for {word}, {found}")
        self._add_ways(
            head,
            "search",
            [_Way(one.word, one.articles, told, partial(self.spelling_chosen.emit, word, one.word)) for one in found],
        )

    def _add_values(self, value: VainValue, text: str) -> None:
        """Offer the values of this archive in place of one that no article has."""
        if not value.held:
            self._layout.addSpacing(8)
            self._add_label(no_values_words(value.field), "soft")
        place = whole_part(text, value.span)
        before, after = text[: place.start], text[place.end :]
        self._add_ways(
            held_values_words(value.field),
            "search",
            [
                _Way(
                    (language_name(one.word) if value.field == "language" else "") or one.word,
                    one.articles,
                    self.tr("Search for {word}, {found}"),
                    partial(self.part_chosen.emit, f"{before}{value.field}:{quoted(one.word)}{after}"),
                )
                for one in value.held
            ],
        )

    def _add_rests(self, answer: Answer) -> None:
        """Offer words of a phrase wherever they stand, and what remains without one of the parts."""
        self._add_ways(
            self.tr("These words anywhere in an article:"),
            "search",
            [
                _Way(one.text, one.articles, "{word}, {found}", partial(self.part_chosen.emit, one.text))
                for one in answer.gaps.loose
            ],
        )
        text, words = answer.ask.text, self.tr("without {words}")
        self._add_ways(
            self.tr("Leave one of them out:"),
            "minus",
            [
                _Way(
                    words.format(words=text[rest.left_out.start : rest.left_out.end].strip()),
                    rest.articles,
                    "{word}, {found}",
                    partial(self.part_chosen.emit, rest.text),
                )
                for rest in answer.gaps.rests
            ],
        )

    def _add_ways(self, head: str, icon: str, ways: Sequence["_Way"]) -> None:
        """Add a head, and below it a line for each way out."""
        if not ways:
            return
        self._layout.addSpacing(14)
        self._add_label(head, "soft")
        table = self._add_table()
        for row, way in enumerate(ways):
            found = self._counting.articles(way.articles)
            button = self._button(_short(way.words), "link")
            button.setAccessibleName(way.told.format(word=way.words, found=found))
            button.clicked.connect(lambda _=False, go=way.go: go())
            table.addWidget(IconLabel(self._theme, icon, 14, Pen.ACCENT, self._page), row, 0)
            table.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
            table.addWidget(_plain(found, "soft", self._page), row, 2, Qt.AlignmentFlag.AlignRight)
            table.setRowMinimumHeight(row, _ROW)


def _plain(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setObjectName(name)
    return label


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
