# SPDX-License-Identifier: MIT
"""All panes side by side, and what passes between them and the archive that is open."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.actions import Doings
from reader.gui.article.article_pane import ArticlePane
from reader.gui.article.sheet import Sheet
from reader.gui.banner import Banner
from reader.gui.dates.dates_pane import DatesPane
from reader.gui.dates.go_to_date import GoToDate
from reader.gui.hits.list_pane import ListPane
from reader.gui.looks.theme import Theme
from reader.gui.occurrences.occurrences_view import OccurrencesView
from reader.gui.people.people_view import PeopleView
from reader.gui.quotes.quotes_view import QuotesView
from reader.gui.reading_bar import ReadingBar
from reader.gui.report.file_list import FileListPane
from reader.gui.report.problems_pane import ProblemsPane
from reader.gui.report.report_view import ReportView
from reader.gui.search_strip import ARTICLES, OCCURRENCES, PEOPLE, QUOTATIONS, REPORT, SearchStrip
from reader.gui.session.article_wishes import connect_article
from reader.gui.session.desk import ArchiveDesk
from reader.gui.session.searching import Answer, Ask, DateFilter
from reader.gui.session.session import ArchiveSession
from reader.gui.stage import Stage
from reader.gui.words.file_counting import FileCounting
from reader.library.values import ArchiveInfo
from reader.model.problem import Report
from reader.model.query import Query
from reader.model.search import FacetChoice, Sort


class ReadingRoom(QWidget):
    """Knows what is sought now. The dates pane folds first when room gets scarce."""

    sheet_shown = Signal(object)  # Sheet
    dates_folded = Signal(bool)
    view_shown = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session: ArchiveSession | None = None
        self._wish = Ask()  # of which text, folding and forms are what strip and list show
        self._in_trouble = False  # the banner tells of an error
        self._name = ""
        self._opens_first = False  # Enter came before the answer
        self._no_articles: Report | None = None  # what the last reading found, where it found no article
        self.strip = SearchStrip(theme, self)
        self.banner = Banner(theme, self)
        self.dates = DatesPane(theme, self)
        self.list = ListPane(theme, self)
        self.go_to = GoToDate(theme, self.list)
        self.article = ArticlePane(theme, self)
        self.occurrences = OccurrencesView(theme, self)
        self.quotes = QuotesView(theme, self)
        self.beside: dict[str, OccurrencesView | QuotesView] = {OCCURRENCES: self.occurrences, QUOTATIONS: self.quotes}
        self.problems = ProblemsPane(theme, self)
        self.people = PeopleView(theme, self)
        self.report = ReportView(theme, self)
        self.files = FileListPane(theme, self)
        self.bar = ReadingBar(theme, self)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.stage = Stage(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        beside = self.beside.values()
        for number, (pane, least, stretch) in enumerate(
            ((self.dates, 150, 0), (self.list, 300, 1), (self.article, 340, 2), *((one, 420, 2) for one in beside))
        ):
            pane.setMinimumWidth(least)
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(number, stretch)
        self.list.setMaximumWidth(640)
        self.panes.setChildrenCollapsible(False)
        self.panes.setSizes([212, 392, 836, *(1228 for _ in beside)])
        self.panes.setHandleWidth(1)
        self.stage.add(ARTICLES, self.panes, self.problems)
        for view, pane in self.beside.items():
            pane.hide()
            self.stage.add_on(ARTICLES, view)
        self.stage.add(PEOPLE, self.people)
        self.stage.add(REPORT, self.report, self.files)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.strip, self.banner, self.stage, self.bar):
            layout.addWidget(part, int(part is self.stage))

    def _connect(self) -> None:
        for changed in (self.strip.text_changed, self.strip.forms_changed, self.list.fold_changed):
            changed.connect(lambda _: self.search_among(frozenset()))
        self.list.fresh.wanted.connect(self.search_among)
        self.strip.box.left_downwards.connect(self._enter_found)
        self.strip.box.opened.connect(self._open_first)
        self.list.order_changed.connect(self._order)
        self.list.typed.connect(self._type)
        self.list.said.connect(self.bar.say)
        self.list.article_chosen.connect(self._read)
        self.list.article_opened.connect(self.article.show_text)
        self.list.left_upwards.connect(self.focus_search)
        self.list.order_wanted.connect(self._granted(ArchiveDesk.put_in_order))
        self.list.rows_wanted.connect(self._granted(ArchiveDesk.read_rows))
        self.list.excerpts_wanted.connect(self._granted(ArchiveDesk.read_excerpts))
        self.list.no_hits.spelling_chosen.connect(self.strip.replace)
        self.list.no_hits.part_chosen.connect(self.strip.box.setText)
        self.list.no_hits.all_dates_wanted.connect(lambda: self._narrow(None))
        self.list.no_hits.all_values_wanted.connect(lambda: self._choose(()))
        self.dates.filter_chosen.connect(self._narrow)
        self.dates.folded_away.connect(self.dates_folded)
        self.dates.facets.chosen.connect(self._choose)
        self.go_to.closed.connect(self.list.view.setFocus)
        self.go_to.place_wanted.connect(self.list.go_to)
        self.article.place_said.connect(self.bar.say)
        self.article.copy_wanted.connect(lambda number: self._read(number, None))
        self.problems.closed.connect(self.problems.hide)
        self.bar.problems_wanted.connect(self.show_problems)

    # --- what the window does

    def doings(self) -> Doings:
        """Return what the actions that concern the search do."""
        return {
            "search.focus": self.focus_search,
            "search.clear": self.search_everything,
            "search.go_to_date": self.ask_for_date,
            "view.dates": self.toggle_dates,
        }

    def attach(self, session: ArchiveSession) -> None:
        """Show another archive. The one before must be detached."""
        self._session = session
        self._no_articles = None
        self._wish = Ask(sort=self._wish.sort)
        desk = session.desk
        desk.answered.connect(self._show_answer)
        desk.query_refused.connect(self.strip.show_mistake)
        desk.ordered.connect(self.list.take_order)
        desk.rows_read.connect(self.list.take_rows)
        desk.excerpts_read.connect(self.list.take_excerpts)
        desk.sheet_read.connect(self._show_sheet)
        connect_article(self.article, desk)
        desk.problems_read.connect(self.problems.show_problems)
        desk.failed.connect(self.show_error)
        desk.counts_read.connect(lambda counts: self.bar.show_archive(self._name, counts.articles))
        session.progressed.connect(self.bar.show_progress)
        session.finished.connect(self.bar.show_report)
        session.stores_changed.connect(self._take_end_of_run)
        session.stopped.connect(lambda: self.bar.show_idle(self.tr("Reading was stopped. F5 goes on.")))
        for ended in (session.stopped, session.reading_failed):
            ended.connect(lambda *_: self._search_to_the_end())
        self.bar.cancelled.connect(session.cancel)

    def detach(self) -> None:
        """Show no archive any more."""
        self._session = None
        self.dates.forget()
        self.list.forget()
        self.article.show_welcome()
        self.strip.forget()
        self.problems.hide()
        self.bar.forget()

    def begin(self, archive: ArchiveInfo) -> None:
        """Show what can be shown of the archive that was just opened."""
        self._name = archive.name
        self.bar.show_archive(archive.name)
        if self._session is not None and archive.read:
            self._session.desk.read_counts()
        self.show_being_read()
        self.search_again()

    @property
    def asked(self) -> Ask:
        """What is sought now."""
        text, forms = self.strip.box.text(), self.strip.forms.isChecked()
        return replace(self._wish, text=text, fold=self.list.folds, forms=forms, kept=self.list.kept)

    def take_up(self, ask: Ask) -> None:
        """Seek what was sought when the archive was left."""
        self._wish = ask
        self.list.show_order(ask.sort)
        if self.strip.box.text() != ask.text:
            self.strip.box.setText(ask.text)

    def resume(self, ask: Ask) -> None:
        """Seek now what was kept of another time, folded and with all forms of words as it was then."""
        self.list.set_fold(fold=ask.fold)
        self.strip.forms.setChecked(ask.forms)
        self.take_up(ask)
        self.search_again()

    def read_again(self, article_id: str) -> None:
        """Read the article that was being read when the archive was left."""
        if self._session is not None:
            self._session.desk.read_article(article_id, None)

    def show_error(self, error: ReaderError) -> None:
        """Show an error in its place, with its way out; a list that asked in vain may ask again."""
        self._in_trouble = True
        self.banner.say(error.sentence, error.hint, alarm=True)
        self.list.model.forget_requests()

    def show_being_read(self) -> None:
        """Say that the archive is being read, as long as there is nothing to list."""
        if self.list.model.answer is None:
            reading = self.tr("Reading {archive}…").format(archive=self._name)
            self.list.show_empty(reading, self.tr("The first headlines come in a moment."))

    def show_unread(self, *, way_out: str, go: Callable[[], object]) -> None:
        """Say that the reading ended before there was anything to list, and how it goes on."""
        if self.list.model.answer is None:
            sentence = self.tr("Nothing of {archive} has been read yet.").format(archive=self._name)
            self.list.show_empty(sentence, way_out=way_out, go=go)

    def show_no_articles(self, report: Report) -> None:
        """Say that the archive has no articles, and what it has; as long as that is so, whatever is asked of it."""
        self._no_articles = report
        self.list.show_empty(
            self.tr("There are no articles in {archive}.").format(archive=self._name),
            FileCounting().looked_at(report.files) if report.files else self.tr("The folder is empty."),
            way_out=self.tr("Show the report") if report.problems else "",
            go=(lambda: self.strip.views.view_chosen.emit(REPORT)) if report.problems else None,
        )

    @property
    def view(self) -> str:
        """The view that is shown."""
        return self.stage.view

    def show_view(self, view: str) -> None:
        """Show one of the views. Occurrences and quotations take the place of list and article, beside the dates."""
        for pane in (self.list, self.article, *self.beside.values()):
            pane.setVisible(pane is self.beside[view] if view in self.beside else pane in {self.list, self.article})
        self.stage.show_view(view)
        self.strip.show_view(view)
        self.view_shown.emit(view)

    def show_articles(self) -> None:
        """Show the view that is searched."""
        self.show_view(ARTICLES)

    def search_for(self, text: str, facets: tuple[FacetChoice, ...] = ()) -> None:
        """Search the whole archive for this, as if it had been typed; or only what has some values of a field."""
        self._wish = Ask(sort=self._wish.sort, facets=facets)
        if self.strip.box.text() == text:
            self.search_again()
        else:
            self.strip.box.setText(text)

    def search_again(self) -> None:
        """Search for the same, for what it finds may be another."""
        if self._session is not None:
            self._session.search(self.asked)

    def search_among(self, numbers: frozenset[int]) -> None:
        """Search for the same among these articles alone; none: among all."""
        self._wish = replace(self._wish, among=numbers)
        self.search_again()

    def focus_search(self) -> None:
        """Go to the search box."""
        self.strip.shown_box.setFocus()
        self.strip.shown_box.selectAll()

    def ask_for_date(self) -> None:
        """Ask which date of the list to go to."""
        self.show_view(ARTICLES)
        self.go_to.open_for(self.list.model.answer)

    def search_everything(self) -> None:
        """Show the whole archive again."""
        self.show_view(ARTICLES)
        self.search_for("")
        self.focus_search()

    def show_problems(self) -> None:
        """Show what could not be read."""
        self.show_view(ARTICLES)
        if self._session is not None:
            self._session.desk.read_problems()
            self.problems.show()
            self.problems.enter()

    def reread(self) -> None:
        """Show the article anew, for something of it has changed."""
        sheet = self.article.sheet
        if sheet is not None:
            answer = self.list.model.answer
            self._read(sheet.article.number, answer.query if answer is not None and answer.marked else None)

    @property
    def folds_dates(self) -> bool:
        """Whether the dates pane was folded by the user, not for want of room."""
        return self.dates.isHidden() and not self.dates.is_narrow

    def toggle_dates(self) -> None:
        """Show the dates pane, or fold it, until the window is widened or narrowed past the limit."""
        self.dates.fold(folds=not self.dates.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what folds first."""
        super().resizeEvent(event)
        self.dates.give_way(self.width())

    # --- within

    def _search_to_the_end(self) -> None:
        """Say of what found nothing so far that there won't be more."""
        if self.list.no_hits.unfinished:
            self.search_again()

    def _order(self, sort: Sort) -> None:
        self._wish = replace(self._wish, sort=sort)
        self.search_again()

    def _type(self, letters: str) -> None:
        """Begin another search with letters that were typed elsewhere; undo in the box brings the one before back."""
        self.focus_search()
        self.strip.shown_box.insert(letters)

    def _narrow(self, dates: DateFilter | None) -> None:
        self._wish = replace(self._wish, dates=dates)
        self.search_among(frozenset())

    def _choose(self, facets: tuple[FacetChoice, ...]) -> None:
        self._wish = replace(self._wish, facets=facets)
        self.search_among(frozenset())

    def _show_answer(self, answer: Answer) -> None:
        if answer.ask.text != self.strip.box.text():
            return  # typed on since; the answer to that is on its way
        self.strip.show_answer(answer)
        self.dates.show_answer(answer)
        self.list.no_hits.unfinished = self.bar.running
        self.list.show_answer(answer)
        self.go_to.follow(self.list.model.answer)
        if not answer.results.exact:
            return  # the rows stand already; all figures come with the whole
        if self._no_articles is not None and not answer.ask.text and not answer.total:
            self.show_no_articles(self._no_articles)
        self._tell_if_missed()
        if self._opens_first:
            self._open_first()

    def _enter_found(self) -> None:
        """Go from the search box to what was found."""
        (self.beside[self.view].enter if self.view in self.beside else self.list.enter_from_above)()

    def _open_first(self) -> None:
        """Open the first hit, once there is an answer to what was typed; of lines, go to their list."""
        if self.view in self.beside:
            self.beside[self.view].enter()
            return
        self._opens_first = self._session is not None and self._session.desk.searching
        if not self._opens_first and self.list.model.rowCount():
            self.list.enter_from_above()
            self.article.show_text()

    def _read(self, number: int, query: Query | None) -> None:
        if self._session is not None:
            self._session.desk.read_article(number, query)

    def _granted(self, wish: Callable[..., None]) -> Callable[..., None]:
        """Return what has the desk of the open archive grant a wish of the list."""

        def grant(*wished: object) -> None:
            if self._session is not None:
                wish(self._session.desk, *wished)

        return grant

    def _take_end_of_run(self) -> None:
        self.list.model.expire()
        if self._in_trouble:  # a store that was damaged is whole again
            self._in_trouble = False
            self.banner.hide()
        if self._session is not None and self.problems.isVisible():
            self._session.desk.read_problems()

    def _show_sheet(self, sheet: Sheet) -> None:
        self.list.keep_chosen(sheet.article.number, tuple(row.number for row in sheet.copies))
        self.article.show_sheet(sheet)
        self._tell_if_missed()
        self.sheet_shown.emit(sheet)

    def _tell_if_missed(self) -> None:
        """Say so if the article on the screen is none of those found; if it is, it is shown anew, which unsays it."""
        if self.view == ARTICLES and self.article.sheet is not None and self.list.misses_chosen:
            self.bar.say(self.tr("The article shown here is not among those found."))
