# SPDX-License-Identifier: MIT
"""The top of the window: the box and the row of views, and below them in words what is sought and what was found."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.errors import QueryError
from reader.gui.looks.announcing import announce
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.runs import Run, filled, joined, strong_number
from reader.gui.looks.theme import Theme
from reader.gui.looks.view_switch import ViewSwitch
from reader.gui.search.said_line import SaidLine
from reader.gui.search.typed_part import people_typed
from reader.gui.search_box import SearchBox
from reader.gui.session.searching import Answer
from reader.gui.words.core_words import said
from reader.gui.words.counting import Counting
from reader.gui.words.query_words import query_words
from reader.library.values import MissingWord

translate = QCoreApplication.translate
ARTICLES = "articles"
OCCURRENCES = "occurrences"
QUOTATIONS = "quotations"
PEOPLE = "people"
REPORT = "report"
_NARROWEST, _NARROW = 176, 236  # pixels of the box; under the second one the switches beside it give way
_BETWEEN = 10
_EDGES = 16, 17
_PAUSE = 700  # milliseconds without an answer or a mistake


class SearchStrip(QFrame):
    """Tells of every change in the box; shows answers and mistakes. `views` is the row of views.

    `box` takes what is sought in the articles, `people_box` what is sought among the people, in their own view.
    """

    text_changed = Signal(str)
    forms_changed = Signal(bool)
    examples_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("strip")
        self.box = SearchBox(theme, self)
        self.people_box = SearchBox(theme, self, self.tr("Find a person by name"), helps=False)
        self._boxes = QStackedWidget(self)
        for box in (self.box, self.people_box):
            self._boxes.addWidget(box)
        self._boxes.setMaximumWidth(620)
        self._boxes.setMinimumWidth(_NARROWEST)
        self._boxes.setSizePolicy(self.box.sizePolicy())
        self.forms = QToolButton(self)
        self.forms.setObjectName("switch")
        self.forms.setCheckable(True)
        self.forms.setText(self.tr("All forms"))
        self.forms.setAccessibleName(self.tr("All forms of words"))
        told = self.tr("Find each word in all its forms: walk, walks, walked, walking (Ctrl+Shift+Space)")
        self.forms.setToolTip(told)
        self.forms.toggled.connect(self.forms_changed)
        self.examples = QToolButton(self)
        self.examples.setIconSize(QSize(18, 18))
        self.examples.setAccessibleName(self.tr("Examples of queries"))
        self.examples.setToolTip(self.tr("What you can type: examples from this archive"))
        self.examples.clicked.connect(self.examples_wanted)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()
        self.print = QToolButton(self)
        self.print.setObjectName("switch")
        self.print.setText(self.tr("Print or save…"))
        self.print.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.print.hide()
        views = (
            (ARTICLES, self.tr("Articles")),
            (OCCURRENCES, self.tr("Occurrences")),
            (QUOTATIONS, self.tr("Quotations")),
            (PEOPLE, self.tr("People")),
            (REPORT, self.tr("Report")),
        )
        self.views = ViewSwitch(theme, views, self)
        self.said = SaidLine(theme, self.tr("What is being searched"), self)
        self.figures = RunLabel(theme, self.tr("What was found"), self, right=True)
        self.box.textChanged.connect(self.text_changed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self._told = ""
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(_BETWEEN)
        first.addWidget(self._boxes, 12)
        first.addWidget(self.forms)
        first.addWidget(self.examples)
        first.addStretch(1)
        first.addWidget(self.print)
        first.addWidget(self.views)
        second = QHBoxLayout()
        second.setSpacing(24)
        second.addWidget(self.said, 1)
        second.addWidget(self.figures)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGES[0], 4, _EDGES[1], 7)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addLayout(second)

    def _draw_icon(self) -> None:
        self.examples.setIcon(self._theme.icon("circle-help"))

    @property
    def shown_box(self) -> SearchBox:
        """The box of the view that is shown."""
        return self.people_box if self._boxes.currentIndex() else self.box

    def show_view(self, view: str) -> None:
        """Show what belongs to a view. What is sought and what was found is said beside what is searched only."""
        self.views.show_view(view)
        self._boxes.setCurrentWidget(self.people_box if view == PEOPLE else self.box)
        for words in (self.said, self.figures):
            words.setVisible(view in {ARTICLES, OCCURRENCES, QUOTATIONS})
        self._show_switches()
        self.print.setVisible(view == REPORT)

    def minimumSizeHint(self) -> QSize:
        """Ask for no room for what gives way."""
        hint = super().minimumSizeHint()
        shown = (one.sizeHint().width() + _BETWEEN for one in (self.forms, self.examples) if not one.isHidden())
        return QSize(hint.width() - sum(shown), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the switches give way where there is little room; the menu has them, too."""
        super().resizeEvent(event)
        self._show_switches()

    def _show_switches(self) -> None:
        reported = (self.print,) if self.views.view == REPORT else ()
        taken = sum(one.sizeHint().width() + _BETWEEN for one in (self.forms, self.examples, self.views, *reported))
        roomy = self.width() - taken - sum(_EDGES) >= _NARROW
        for button in (self.forms, self.examples):
            button.setVisible(roomy and self.views.view != PEOPLE)

    def show_answer(self, answer: Answer) -> None:
        """Say what was sought and how much was found."""
        runs = capitalised(query_words(answer.query, answer.runs))
        if answer.ask.dates is not None:
            runs = filled(self.tr("{sought}, only {dates}"), sought=runs, dates=[(answer.ask.dates.name, True)])
        for facet in answer.facets:
            if facet.chosen:
                runs = filled(self.tr("{sought}, in {values}"), sought=runs, values=[(facet.chosen_words, True)])
        self.said.say(runs)
        self.figures.say(figures(answer))
        self.box.mark_wrong(None)
        if answer.ask.text == self.box.text():
            self.box.mark_people(people_typed(answer.ask.text, answer.query))
        if not answer.ask.follows and answer.results.exact:
            self._tell_soon(Counting().articles(answer.results.total))

    def forget(self) -> None:
        """Say nothing of an archive that was left."""
        self.said.say([])
        self.figures.say([])

    def show_mistake(self, error: QueryError) -> None:
        """Show where and why the query can't be understood. The figures stay: they are those of the last good one."""
        hint = f"  {said(error.hint)}" if error.hint else ""
        self.said.say([(said(error.sentence), False), (hint, False)], wrong=True)
        self.box.mark_wrong((error.start, error.end))
        self._tell_soon(self.said.text)

    def replace(self, word: MissingWord, spelling: str) -> None:
        """Put a spelling in the place of a word that found nothing, and search."""
        text = self.box.text()
        self.box.setText(text[: word.span.start] + spelling + text[word.span.end :])
        self.box.setFocus()

    def _tell_soon(self, words: str) -> None:
        """Have words said once the typing pauses: a screen reader says each key already."""
        self._told = words
        self._pause.start()

    def _tell(self) -> None:
        announce(self, self._told)


def capitalised(runs: Iterable[Run]) -> list[Run]:
    """Return runs that begin like a sentence."""
    first, *rest = runs
    return [(first[0][:1].upper() + first[0][1:], first[1]), *rest]


def figures(answer: Answer) -> list[Run]:
    """Return count, what of it isn't listed or only perhaps meant, span of years, undated and time as runs."""
    results, counting = answer.results, Counting()
    if not results.exact:
        return [(translate("Figures", "counting…"), False)]
    groups = [strong_number(counting.articles(results.total), results.total)]
    if results.folded:
        groups.append([(counting.copies_folded(results.folded), False)])
    if answer.less_exact:
        groups.append([(counting.dated_less_exactly(answer.less_exact), False)])
    if answer.years is not None:
        first, last = answer.years
        words = translate("Figures", "{first} to {last}").format(first=first, last=last)
        groups.append([(str(first) if first == last else words, False)])
    if undated := results.undated + results.folded_undated:
        groups.append(strong_number(counting.undated(undated), undated))
    if results.undated_aside:
        groups.append([(counting.undated_aside(results.undated_aside), False)])
    time = QLocale().toString(max(1, round(answer.seconds * 1000)))
    groups.append([(translate("Figures", "{time} ms").format(time=time), False)])
    return joined(groups)
