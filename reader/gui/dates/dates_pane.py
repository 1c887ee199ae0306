# SPDX-License-Identifier: MIT
"""The left of the window: when what was found was printed, and where. It follows every search, and narrows it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.dates.date_lines import DateLine, LineMaker, Place, place_of
from reader.gui.dates.histogram import Histogram
from reader.gui.facets.facets_pane import FacetsPane
from reader.gui.looks.count_model import CountModel
from reader.gui.looks.count_view import LINE_HEIGHT, CountView, heading_font
from reader.gui.looks.theme import Theme
from reader.gui.own.shelf_pane import ShelfPane
from reader.gui.session.searching import Answer, DateFilter, undated_filter
from reader.gui.words.counting import Counting
from reader.model.search import Sort

_FOLDS_BELOW = 960  # pixels of the window's width under which this gives way
_PATIENCE = 200  # milliseconds of counting after which figures of an earlier search grow pale; sooner would flicker
_PALE = 0.4


class DatesPane(QFrame):
    """Histogram, list of years, and what a range left aside. Tells what a search is to be narrowed to."""

    filter_chosen = Signal(object)  # DateFilter or None
    folded_away = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dates")
        self._answer: Answer | None = None
        self._unfolded: set[Place] = set()
        self.is_narrow = False  # the window: then this gives way
        self._model: CountModel[DateLine] = CountModel(self)
        self.histogram = Histogram(theme, self)
        self.view = CountView(self._model, theme, self.tr("Dates"), self)
        self.less_exact, self.folded = QLabel(self), QLabel(self)
        self.aside = QPushButton(self)
        self.facets = FacetsPane(theme, self)
        self.shelf = ShelfPane(theme, self)
        self._title = QLabel(self.tr("DATES"), self)
        self._counting = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._counting.timeout.connect(lambda: self._show_pale(pale=True))
        self._lay_out(theme)
        self.histogram.range_chosen.connect(self.filter_chosen)
        self.view.line_chosen.connect(lambda row: self.filter_chosen.emit(self._model.line(row).dates))
        self.view.folding_wanted.connect(self._fold)
        self.view.cleared.connect(lambda: self.filter_chosen.emit(None))
        self.aside.clicked.connect(lambda: self.filter_chosen.emit(undated_filter()))

    def show_answer(self, answer: Answer) -> None:
        """Show when what was found was printed; while that is being counted, let what stands here grow pale."""
        if not answer.results.exact:
            self._counting.start()
            return
        self._counting.stop()
        self._show_pale(pale=False)
        self._answer = answer
        self.histogram.show_counts(answer.found, answer.held, answer.ask.dates)
        self._show_lines(answer)
        self._show_rest(answer)
        self.facets.show_answer(answer)

    def forget(self) -> None:
        """Let go of an archive that is being closed."""
        self._answer = None
        self._counting.stop()
        self._show_pale(pale=False)
        self._unfolded.clear()
        self._model.show(())
        self.histogram.clear()
        self._tell_no_rest()
        self.facets.forget()

    def give_way(self, width: int) -> None:
        """Fold where the window has become too narrow, and show again where it has become wide enough."""
        narrow = width < _FOLDS_BELOW
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self.fold(folds=narrow)

    def fold(self, *, folds: bool) -> None:
        """Fold this column, or show it."""
        self.setVisible(not folds)
        self.folded_away.emit(folds)

    def line(self, row: int) -> DateLine:
        """Return a line of the list."""
        return self._model.line(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave facets and shelf their shares."""
        super().resizeEvent(event)
        self.facets.fit(self.height())
        self.shelf.fit(self.height())

    def _show_pale(self, *, pale: bool) -> None:
        """Show that the figures are those of an earlier search, or that they aren't."""
        for one in (self.histogram, self.view, self.less_exact, self.folded, self.aside, self.facets):
            if pale:
                one.setGraphicsEffect(QGraphicsOpacityEffect(one, opacity=_PALE))
            elif one.graphicsEffect() is not None:
                one.setGraphicsEffect(None)  # type: ignore[arg-type]  # which is how Qt takes one off

    def _lay_out(self, theme: Theme) -> None:
        self._title.setObjectName("soft")
        self._title.setFont(heading_font(theme))
        self._title.setContentsMargins(17, 0, 0, 4)
        for told in (self.less_exact, self.folded):
            told.setObjectName("soft")
            told.setFont(theme.sans(12))
            told.setWordWrap(True)
            told.setContentsMargins(17, 4, 12, 0)
        self.less_exact.setToolTip(
            self.tr("Of their dates only the month or the year is known: they may be of the time chosen.")
        )
        self.folded.setToolTip(self.tr("One article stands for all that have the same text, and is counted once."))
        self.aside.setObjectName("link")
        self.aside.setFont(theme.sans(12))
        self.aside.setCursor(Qt.CursorShape.PointingHandCursor)
        self.aside.setToolTip(self.tr("Show the undated articles of this search"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 8)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self.histogram)
        self.view.setMinimumHeight(LINE_HEIGHT)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.less_exact)
        layout.addWidget(self.folded)
        foot = QHBoxLayout()
        foot.setContentsMargins(17, 4, 12, 0)
        foot.addWidget(self.aside)
        foot.addStretch()
        layout.addLayout(foot)
        layout.addWidget(self.facets)
        layout.addWidget(self.shelf)
        self._tell_no_rest()

    def _show_lines(self, answer: Answer) -> None:
        chosen = answer.ask.dates
        maker = LineMaker(
            answer.found,
            answer.total,
            unfolded=self._unfolded,
            chosen=chosen,
            newest=answer.ask.sort is not Sort.OLDEST,
        )
        self.view.show_lines(maker.lines(_listed(answer)), {chosen})

    def _tell_no_rest(self) -> None:
        for told in (self.less_exact, self.folded, self.aside):
            told.hide()

    def _show_rest(self, answer: Answer) -> None:
        """Say what a range left aside, and what it took in that is known less exactly. Nothing goes silently."""
        dates, results = answer.ask.dates, answer.results
        ranged = dates is not None and not dates.undated
        self.aside.setVisible(ranged and results.undated_aside > 0)
        self.aside.setText(Counting().undated_aside(results.undated_aside))
        more = _listed(answer) - _known(answer, dates) if dates is not None and ranged else 0
        self.less_exact.setVisible(more > 0)
        self.less_exact.setText(Counting().less_exact(more))
        self.folded.setVisible(results.folded > 0)
        self.folded.setText(self.tr("Not counted here: {copies}").format(copies=Counting().copies(results.folded)))

    def _fold(self, row: int) -> None:
        place = place_of(self._model.line(row).dates)
        if place is not None and self._answer is not None:
            self._unfolded ^= {place}
            self._show_lines(self._answer)


def _listed(answer: Answer) -> int:
    """Return how many of the dated are listed: copies that are folded away are none of the pane's numbers."""
    return len(answer.results.numbers) - answer.results.undated


def _known(answer: Answer, dates: DateFilter) -> int:
    """Return how many of the found are known to be of a range."""
    if dates.unknown is not None or dates.earliest is None or dates.latest is None:
        return _listed(answer)
    return answer.found.articles(dates.earliest, dates.latest)
