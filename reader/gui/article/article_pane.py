# SPDX-License-Identifier: MIT
"""The right of the window: one article in all the ways it can be looked at, one behind the other."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.actions import Doings
from reader.gui.article.article_entries import person_entry, quotation_entry, repair_entry
from reader.gui.article.article_tabs import ArticleTabs, Way
from reader.gui.article.article_view import ArticleView
from reader.gui.article.compare_view import CompareView
from reader.gui.article.copies_pane import CopiesPane
from reader.gui.article.evidence_pane import EvidencePane
from reader.gui.article.find_bar import FindBar
from reader.gui.article.flag_line import FlagLine
from reader.gui.article.page_view import PageView
from reader.gui.article.reading_steps import ReadingSteps
from reader.gui.article.sheet import Sheet
from reader.gui.article.source_view import SourceView
from reader.gui.article.stretch import NamedPerson, QuotedStretch, Stretch, StretchList
from reader.gui.article.text_size import TextSize
from reader.gui.article.welcome_pane import WelcomePane
from reader.gui.corrections.notes_pane import NotesPane
from reader.gui.looks.entry_list import EntryList
from reader.gui.looks.theme import Theme
from reader.model.article import shown_path


class ArticlePane(QFrame):
    """Shows one article, or the welcome while there is none."""

    open_wanted = Signal()  # a folder
    left_upwards = Signal()
    date_given = Signal(str, str)
    place_said = Signal(str)  # "Match 2 of 7"
    copy_wanted = Signal(int)  # the number of the article to open

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("article")
        self.view = ArticleView(theme, self)
        self.evidence = EvidencePane(theme, self)
        self.notes = NotesPane(theme, self)
        self.source = SourceView(theme, self)
        self.compare = CompareView(theme, self)
        self.page = PageView(theme, self)
        self.quotations = EntryList(theme, self.tr("Quotations in this article"), self)
        self.people = EntryList(theme, self.tr("People in this article"), self)
        self.repairs = EntryList(theme, self.tr("Repairs in this article"), self)
        self.copies = CopiesPane(theme, self)
        self.flags = FlagLine(theme, self)
        self.find_bar = FindBar(theme, self)
        self.tabs = ArticleTabs(theme, self)
        self.steps = ReadingSteps(self.view)
        self.text_size = TextSize(theme, self)
        self._welcome = WelcomePane(theme, self)
        self._shown = {
            Way.TEXT: self.view,
            Way.PAGE: self.page,
            Way.QUOTATIONS: self.quotations,
            Way.PEOPLE: self.people,
            Way.REPAIRS: self.repairs,
            Way.EVIDENCE: self.evidence,
            Way.COPIES: self.copies,
            Way.ORIGINAL: self.source,
            Way.COMPARE: self.compare,
            Way.NOTES: self.notes,
        }
        self._ways = QStackedWidget(self)
        self._all = QStackedWidget(self)
        self._source_of = ""
        self._filled: dict[Way, Sheet] = {}  # with what each way is filled
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for way in self._shown.values():
            self._ways.addWidget(way)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._ways, self.flags, self.find_bar, self.tabs):
            layout.addWidget(part)
        self._all.addWidget(self._welcome)
        self._all.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._all)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_way)
        self._welcome.open_wanted.connect(self.open_wanted)
        self.view.date_clicked.connect(self.show_evidence)
        self.view.note_wanted.connect(self._show_note)
        self.view.left_upwards.connect(self.left_upwards)
        self.view.zoomed.connect(self.text_size.enlarge)
        self.steps.said.connect(self.place_said)
        self.text_size.said.connect(self.place_said)
        self.evidence.date_given.connect(self.date_given)
        for entries in (self.quotations, self.people, self.repairs):
            entries.left_upwards.connect(self.show_text)
        for way in (self.evidence, self.source, self.compare, self.notes, self.page, self.copies):
            way.left_upwards.connect(self.show_text)
        self.quotations.opened.connect(lambda number: self._open_entry(self.steps.to_quotation, number))
        self.people.opened.connect(lambda number: self._open_entry(self._to_mention, number))
        self.repairs.opened.connect(lambda number: self._open_entry(self.steps.to_repair, number))
        self.copies.copy_wanted.connect(self.copy_wanted)
        self.page.found.connect(lambda there: self.tabs.offer(Way.PAGE, there=there))
        self.page.text_wanted.connect(self._go_to_word)
        self.page.place_said.connect(self.place_said)
        self.find_bar.found.connect(self._show_found)
        self.find_bar.gone_to.connect(self._go_to_found)
        self.find_bar.closed.connect(self.enter)
        self._theme.changed.connect(self._align)

    # --- what the window does

    def doings(self) -> Doings:
        """Return what the actions that concern the article on the screen do."""
        return {
            "article.next_match": lambda: self._step_match(1),
            "article.previous_match": lambda: self._step_match(-1),
            "article.next_quotation": lambda: self._step(self.steps.quotation, 1),
            "article.previous_quotation": lambda: self._step(self.steps.quotation, -1),
            "article.next_repair": lambda: self._step(self.steps.repair, 1),
            "article.previous_repair": lambda: self._step(self.steps.repair, -1),
            "article.find": self.open_find_bar,
            "article.next_way": lambda: self._turn(1),
            "article.previous_way": lambda: self._turn(-1),
            "article.caret": self._toggle_caret,
            "article.original": self.toggle_original,
            "article.page": self.toggle_page,
            "article.compare": self.toggle_comparison,
            "article.compare_copy": self.toggle_copy,
            "article.next_difference": lambda: self._step_difference(1),
            "article.previous_difference": lambda: self._step_difference(-1),
            "article.evidence": self.show_evidence,
            "article.notes": self.show_notes,
            **self.text_size.doings(),
        }

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self.view.sheet if self._all.currentIndex() else None

    def show_sheet(self, sheet: Sheet) -> None:
        """Show an article, in the way in which the last one was shown."""
        self.place_said.emit("")
        other = self.view.sheet is None or self.view.sheet.article.id != sheet.article.id
        self._all.setCurrentIndex(1)  # first, so that the text is laid out once, in the width that it will have
        self.flags.say(sheet.article.flags)
        self.view.show_sheet(sheet)
        self.evidence.show_article(sheet.article)
        self.notes.show_sheet(sheet)
        self.tabs.offer(Way.PAGE, there=self.page.show_sheet(sheet))
        self._empty_lists()
        self._show_counts(sheet)
        self._fill(self.tabs.way)
        article = sheet.article
        self.tabs.file.say([(shown_path(article.path) + (f" · {article.item}" if article.item else ""), False)])
        if other and self.find_bar.isVisible():
            self.find_bar.hide()
        self._align()

    @property
    def chosen_person(self) -> NamedPerson | None:
        """Who is chosen among the people of the article, while these are shown."""
        row = self.people.currentIndex().row()
        sheet = self.sheet if self.tabs.way is Way.PEOPLE else None
        return sheet.people[row] if sheet is not None and 0 <= row < len(sheet.people) else None

    @property
    def chosen_quotation(self) -> QuotedStretch | None:
        """The quotation that is chosen in the list of them, if that is shown, else that to which the reader went."""
        if self.tabs.way is not Way.QUOTATIONS:
            return self.view.current_quotation
        row, sheet = self.quotations.currentIndex().row(), self.sheet
        return sheet.quotations.all[row] if sheet is not None and 0 <= row < len(sheet.quotations.all) else None

    def show_welcome(self) -> None:
        """Show no article."""
        self.invite(to_read=False)
        self._all.setCurrentIndex(0)

    def invite(self, *, to_read: bool) -> None:
        """Say, as long as no article is shown, how to go on: choose one, or open a folder of them."""
        self._welcome.invite(to_read=to_read)

    def enter(self) -> None:
        """Take the focus."""
        self._shown[self.tabs.way].setFocus()

    def show_text(self) -> None:
        """Show the reading text."""
        self.tabs.choose(Way.TEXT)
        self.view.setFocus()

    def show_evidence(self) -> None:
        """Show why the article bears its date."""
        self.tabs.choose(Way.EVIDENCE)

    def show_notes(self) -> None:
        """Show what the user wrote on the article."""
        self.tabs.choose(Way.NOTES)
        self.enter()

    def ask_date(self) -> None:
        """Let the user type a date of their own."""
        self.tabs.choose(Way.EVIDENCE)
        self.evidence.ask_date()

    def toggle_original(self) -> None:
        """Show the original, or the reading text again."""
        self.tabs.choose(Way.TEXT if self.tabs.way is Way.ORIGINAL else Way.ORIGINAL)
        self.enter()

    def toggle_page(self) -> None:
        """Show the page on which the article was printed, or the reading text again."""
        there = self.tabs.offers(Way.PAGE)
        self.tabs.choose(Way.TEXT if self.tabs.way is Way.PAGE else Way.PAGE)
        if not there:
            self.place_said.emit(self.tr("There is no picture of this article’s page."))
        self.enter()

    def toggle_comparison(self) -> None:
        """Show both texts side by side, or the reading text again."""
        self._choose_comparison(Way.TEXT if self.tabs.way is Way.COMPARE else Way.COMPARE)
        self.enter()

    def toggle_copy(self) -> None:
        """Show the article and a copy of it side by side, or the list of copies again."""
        if self.tabs.offers(Way.COPIES):
            self.tabs.choose(Way.COPIES)
            self.copies.toggle()
        else:
            self.place_said.emit(self.tr("The archive holds no copy of this article."))

    def compare_copy(self, number: int) -> None:
        """Show the article beside this copy of it."""
        self.tabs.choose(Way.COPIES)
        self.copies.compare_with(number)

    def open_find_bar(self) -> None:
        """Let the user type what to find in the text, or in the original where that is shown."""
        if self.sheet is None:
            return
        if self.tabs.way not in (Way.TEXT, Way.ORIGINAL):
            self.tabs.choose(Way.TEXT)
        shown = self.source if self.tabs.way is Way.ORIGINAL else self.view
        chosen = shown.textCursor().selectedText()
        self.find_bar.open(chosen if len(chosen) < 100 and "\u2029" not in chosen else "")
        self._look_in_shown()

    # --- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything begin where the text does, which is not laid out while it is hidden."""
        super().resizeEvent(event)
        self._align()

    # --- within

    def _align(self) -> None:
        edge = self.view.edge_for(self.width())
        for bar in (self.tabs, self.find_bar, self.flags):
            bar.set_edge(edge)
        for way in (self.evidence, self.notes, self.source, self.quotations, self.people, self.repairs, self.copies):
            way.set_edge(edge)

    def _show_counts(self, sheet: Sheet) -> None:
        quoted = sheet.quotations.all
        self.tabs.show_count(Way.QUOTATIONS, sum(one.kind.marked for one in quoted), always=bool(quoted))
        self.tabs.show_count(Way.PEOPLE, len(sheet.people))
        self.tabs.show_count(Way.REPAIRS, len(sheet.repairs.all))
        self.tabs.show_count(Way.COPIES, len(sheet.copies))
        self.tabs.offer(Way.COMPARE, there=bool(sheet.article.texts.edits))
        self.tabs.show_count(Way.NOTES, len(sheet.notes) + len(sheet.tags), always=True)

    def _show_way(self, way: Way) -> None:
        self._ways.setCurrentWidget(self._shown[way])
        self._fill(way)
        if self.find_bar.isVisible():
            if way in (Way.TEXT, Way.ORIGINAL):
                self._look_in_shown()
            else:
                self.find_bar.hide()

    def _fill(self, way: Way) -> None:
        """Fill what is looked at; what is hidden would only cost time, with each change of colours, too."""
        sheet, theme = self.view.sheet, self._theme
        if sheet is not None and way is Way.PAGE:
            self.page.show_chosen(self.view.chosen)
        if sheet is None or self._filled.get(way) is sheet:
            return
        self._filled[way] = sheet
        quoted, repaired = sheet.quotations.all, sheet.repairs.all
        if way is Way.QUOTATIONS:
            self.quotations.show_entries(len(quoted), lambda at: quotation_entry(quoted[at], theme.colours))
        elif way is Way.PEOPLE:
            self.people.show_entries(len(sheet.people), lambda at: person_entry(sheet.people[at], theme.colours))
        elif way is Way.REPAIRS:
            self.repairs.show_entries(len(repaired), lambda at: repair_entry(repaired[at], sheet.text, theme.colours))
        elif way is Way.COPIES:
            self.copies.show_sheet(sheet)
        elif way is Way.ORIGINAL:
            self._show_source()
        elif way is Way.COMPARE:
            self.compare.show_sheet(sheet)

    def _empty_lists(self) -> None:
        self._filled.clear()
        for entries in (self.quotations, self.people, self.repairs):
            entries.show_none()

    def _turn(self, by: int) -> None:
        self.tabs.turn(by)
        self.enter()

    def _step(self, step: Callable[[int], None], by: int) -> None:
        self.tabs.choose(Way.TEXT)
        step(by)

    def _step_match(self, by: int) -> None:
        if self.tabs.way is not Way.PAGE:
            self._step(self.steps.match, by)
        else:
            self.steps.match(by)
            self.page.show_chosen(self.view.chosen)

    def _go_to_word(self, stretch: Stretch) -> None:
        self.show_text()
        self.view.show_found(StretchList((stretch,)))
        self.view.go_to(stretch)

    def _step_difference(self, by: int) -> None:
        if self.tabs.way is Way.COPIES:
            self.copies.step(by)
        elif self._choose_comparison(Way.COMPARE):
            self.compare.step(by)

    def _choose_comparison(self, way: Way) -> bool:
        """Choose this way, and say why if it is the comparison and can't be shown; tell whether it is."""
        there = self.tabs.offers(Way.COMPARE)
        self.tabs.choose(way)
        if not there:
            self.place_said.emit(self.tr("The file has this text letter by letter as it is read."))
        return there

    def _toggle_caret(self) -> None:
        on = not self.view.caret
        self.view.show_caret(on=on)
        self.source.show_caret(on=on)
        self.place_said.emit(
            self.tr("The arrow keys move a caret") if on else self.tr("The arrow keys scroll the text")
        )

    def _show_source(self) -> None:
        sheet = self.view.sheet
        if sheet is not None and self._source_of != sheet.article.id:
            self._source_of = sheet.article.id
            self.source.show_source(sheet.source)

    def _open_entry(self, go: Callable[[int], None], number: int) -> None:
        self.show_text()
        go(number)

    def _to_mention(self, number: int) -> None:
        if self.view.sheet is not None:
            self.steps.mention(self.view.sheet.people[number])

    def _show_note(self, note: str) -> None:
        self.show_notes()
        self.notes.reveal(note)

    # --- finding

    def _look_in_shown(self) -> None:
        sheet = self.view.sheet
        if sheet is None:
            return
        if self.tabs.way is Way.ORIGINAL:
            self.find_bar.look_in(self.source.words, self.source.top())
        else:
            self.find_bar.look_in(sheet.shown, self.view.top())

    def _show_found(self, found: StretchList[Stretch]) -> None:
        looked, other = (self.source, self.view) if self.tabs.way is Way.ORIGINAL else (self.view, self.source)
        looked.show_found(found)
        other.show_found(StretchList())

    def _go_to_found(self, stretch: Stretch) -> None:
        (self.source if self.tabs.way is Way.ORIGINAL else self.view).go_to(stretch)
