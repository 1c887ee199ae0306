# SPDX-License-Identifier: MIT
"""The pages on which an article was printed, beside its text: what was found is marked on them."""

from collections.abc import Callable
from itertools import chain

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.article.page_canvas import PageCanvas
from reader.gui.article.page_marks import PageMarks, boxes_of, columns_of
from reader.gui.article.page_places import source_spans, stretch_of
from reader.gui.article.page_reading import ArticlePages, PageDrawn
from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import Stretch
from reader.gui.looks.announcing import announce
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import said
from reader.gui.words.counting import Counting
from reader.library.pages import PAGED, PICTURED, page_of
from reader.model.pages import PageImage, PlacedWord
from reader.model.texts import Span


class PageView(QFrame):
    """Shows one page at a time. Pages and pictures are asked for; till they come, quiet bars stand for the words."""

    pages_wanted = Signal(object)  # Sheet
    drawing_wanted = Signal(object, int)  # PageImage, pixels of its width
    found = Signal(bool)  # whether there are pictures of the article's pages
    text_wanted = Signal(object)  # Stretch: to be gone to in the text
    left_upwards = Signal()
    place_said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counting = Counting(self)
        self._sheet: Sheet | None = None
        self._pages: tuple[PageImage, ...] | None = None
        self._matches: tuple[tuple[Span, ...], ...] = ()  # of each match
        self._at = 0
        self._asked = False
        self._goal: Stretch | None = None
        self.setObjectName("article")
        self.canvas = PageCanvas(theme, self)
        self._said = RunLabel(theme, self.tr("Page"), self, lines=2)
        self._trouble = _Trouble(theme, self)
        self._shown = QStackedWidget(self)
        self._buttons = (
            self._button("zoom-out", self.tr("Smaller (-)"), self.canvas.smaller),
            self._button("zoom-in", self.tr("Larger (+)"), self.canvas.larger),
            self._button("chevron-left", self.tr("Previous page"), lambda: self.turn(-1)),
            self._button("chevron-right", self.tr("Next page"), lambda: self.turn(1)),
        )
        self._lay_out()
        self.canvas.drawing_wanted.connect(self._ask_drawing)
        self.canvas.word_clicked.connect(self._go_to_word)
        self.canvas.turned.connect(self.turn)
        self.canvas.entered.connect(self._go_to_text)
        self.canvas.left_upwards.connect(self.left_upwards)
        self._shown.currentChanged.connect(self._let_buttons)
        self._trouble.again.connect(self._ask_anew)
        self._trouble.text_wanted.connect(self.left_upwards)
        self.setFocusProxy(self.canvas)
        theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        self._shown.addWidget(self.canvas)
        self._shown.addWidget(self._trouble)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 6, 12, 6)
        foot.setSpacing(6)
        foot.addWidget(self._said, 1)
        for button in self._buttons:
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._shown, 1)
        layout.addLayout(foot)

    # --- what the pane does

    def show_sheet(self, sheet: Sheet) -> bool:
        """Let an article be the one whose pages are asked for; tell whether there is a picture of them.

        The same one, with other matches, keeps its pages. Where nobody knows yet, they are looked for, and `found`
        tells.
        """
        old, self._sheet = self._sheet, sheet
        if old is not None and _same(old, sheet):
            if self._asked:  # there may be other matches
                self.pages_wanted.emit(sheet)
        else:
            self._matches = ()
            self._pages, self._at, self._asked, self._goal = None, 0, False, None
            self.canvas.show_none()
            self._let_turn()
        kind = sheet.article.format
        if kind in PAGED - PICTURED:
            self.look_for_pages()
        return bool(self._pages) if self._pages is not None else kind in PICTURED

    def look_for_pages(self) -> None:
        """Ask for the pages, unless that was done for this article."""
        if self._sheet is not None and not self._asked:
            self._asked = True
            self._shown.setCurrentWidget(self.canvas)
            self._said.say([(self.tr("Looking for the page…"), False)])
            self.pages_wanted.emit(self._sheet)

    def show_chosen(self, chosen: Stretch | None) -> None:
        """Show the page with what is chosen in the text, or with the first match."""
        self.look_for_pages()
        self._goal = chosen
        self._go_to_goal()

    def take_pages(self, found: ArticlePages) -> None:
        """Take the pages of the article that is shown."""
        if found.sheet is not self._sheet:
            return
        first, others = self._pages is None, found.matches != self._matches
        self._pages, self._matches = found.pages, found.matches
        self.found.emit(bool(found.pages))
        if found.pages and first:
            self._shown.setCurrentWidget(self.canvas)
            self._at = -1
        if first or others:
            self._go_to_goal()

    def take_drawing(self, drawn: PageDrawn) -> None:
        """Show a picture of the page that is shown."""
        if self._pages and drawn.page is self._pages[self._at]:
            self.canvas.show_image(drawn.image)

    def take_error(self, error: ReaderError) -> None:
        """Say why there is no page, and what can be done."""
        self._said.say([("", False)])
        self._trouble.say(said(error.sentence), said(error.hint))
        self._shown.setCurrentWidget(self._trouble)

    def turn(self, by: int) -> None:
        """Show the next (1) or previous (-1) page."""
        if self._pages and 0 <= self._at + by < len(self._pages):
            self._goal = None
            self._show(self._at + by)
            announce(self, self._said.text)

    @property
    def trouble(self) -> str:
        """Why there is no page to see, "" where there is one."""
        return self._trouble.words if self._shown.currentWidget() is self._trouble else ""

    @property
    def said(self) -> str:
        """What is said of the page."""
        return self._said.text

    # --- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    # --- within

    def _go_to_goal(self) -> None:
        if not self._pages or self._sheet is None:
            return
        goal = source_spans(self._sheet, (self._goal,)) if self._goal is not None else ()
        spans = chain(goal, *self._matches)
        places = (page_of(self._pages, span) for span in spans)
        place = next((one for one in places if one is not None), max(0, self._at))
        if place != self._at:
            self._show(place)
        else:
            self._mark(self._goal, move=True)

    def _show(self, place: int) -> None:
        assert self._pages is not None
        self._at = place
        self.canvas.show_page(self._pages[place])
        self._let_turn()
        self._mark(self._goal, move=True)

    def _mark(self, goal: Stretch | None, *, move: bool) -> None:
        if not self._pages or self._sheet is None or self._at < 0:
            return
        page = self._pages[self._at]
        of_goal = tuple(source_spans(self._sheet, (goal,))) if goal is not None else ()
        current = [spans for spans in self._matches if spans == of_goal]
        others = [span for spans in self._matches if spans != of_goal for span in spans]
        shared = self._sheet.article.format not in PICTURED
        marks = PageMarks(
            own=columns_of(page.words) if shared else (),
            matches=boxes_of(page, others),
            current=boxes_of(page, of_goal) if current else (),
            chosen=() if current else boxes_of(page, of_goal),
        )
        first = next(iter((*marks.current, *marks.chosen, *marks.matches, *marks.own)), None)
        self.canvas.show_marks(marks, QRectF(first) if first is not None and move else None)
        self._tell(page)

    def _tell(self, page: PageImage) -> None:
        assert self._pages is not None
        locale, count = self.locale(), len(self._pages)
        name = page.label or locale.toString(page.number + 1)
        words = self.tr("Page {name}").format(name=name)
        more = self.tr(" · {at} of {all}") if count > 1 else ""
        on_it = sum(any(page_of((page,), span) is not None for span in spans) for spans in self._matches)
        matches = f" · {self._counting.matches_on_page(on_it)}" if self._matches else ""
        rest = more.format(at=locale.toString(self._at + 1), all=locale.toString(count)) + matches
        self._said.say([(words, True), (rest, False)])
        self.canvas.setAccessibleName(words + rest)

    def _let_buttons(self) -> None:
        """Allow what can be done with a page while there is one to see."""
        there = self._shown.currentWidget() is self.canvas
        for button in self._buttons:
            button.setEnabled(there)
        if there:
            self._let_turn()

    def _let_turn(self) -> None:
        count = len(self._pages or ())
        back, forth = self._buttons[2:]
        for button in (back, forth):
            button.setVisible(count > 1)
        back.setEnabled(self._at > 0)
        forth.setEnabled(self._at + 1 < count)

    def _ask_drawing(self, width: int) -> None:
        if self._pages and self._at >= 0:
            self.drawing_wanted.emit(self._pages[self._at], width)

    def _ask_anew(self) -> None:
        if self._pages and self._at >= 0:
            self._shown.setCurrentWidget(self.canvas)
            self._show(self._at)
        else:
            self._asked = False
            self.look_for_pages()

    def _go_to_word(self, word: PlacedWord) -> None:
        found = stretch_of(self._sheet, word) if self._sheet is not None else None
        if found is not None:
            self.text_wanted.emit(found)
        else:
            self.place_said.emit(self.tr("This stands on the page, but not in the article’s text."))

    def _go_to_text(self) -> None:
        if self._goal is not None:
            self.text_wanted.emit(self._goal)
        else:
            self.left_upwards.emit()

    def _button(self, icon: str, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(self._theme.icon(icon))
        button.setProperty("icon_name", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(do)
        return button

    def _dress(self) -> None:
        for button in self._buttons:
            button.setIcon(self._theme.icon(str(button.property("icon_name"))))


class _Trouble(QWidget):
    """Why there is no page to see, and two ways on."""

    again = Signal()
    text_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence, self._hint = QLabel(self), QLabel(self)
        self._sentence.setFont(theme.sans(15, QFont.Weight.DemiBold))
        self._hint.setObjectName("soft")
        for label in (self._sentence, self._hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        again, text = QPushButton(self.tr("Try again"), self), QPushButton(self.tr("Show the text"), self)
        again.clicked.connect(self.again)
        text.clicked.connect(self.text_wanted)
        row = QHBoxLayout()
        row.addWidget(again)
        row.addWidget(text)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 28, 26, 18)
        layout.addWidget(self._sentence)
        layout.addWidget(self._hint)
        layout.addSpacing(8)
        layout.addLayout(row)
        layout.addStretch()

    @property
    def words(self) -> str:
        """What is said."""
        return f"{self._sentence.text()} {self._hint.text()}".strip()

    def say(self, sentence: str, hint: str) -> None:
        """Show a sentence with a hint."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


def _same(one: Sheet, other: Sheet) -> bool:
    return one.article.id == other.article.id and one.article.texts.source == other.article.texts.source
