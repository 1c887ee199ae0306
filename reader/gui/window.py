# SPDX-License-Identifier: MIT
"""The main window: puts the panes and those who work for them together, and gives every action its place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from reader.gui.actions import ActionTable
from reader.gui.archives.dropping import FolderDrop
from reader.gui.archives.folder_watching import FolderWatching
from reader.gui.archives.manage_archives_desk import ManageDesk
from reader.gui.archives.opening import ArchiveOpener
from reader.gui.archives.remembering import Remembering
from reader.gui.article.outside import OutsideDesk
from reader.gui.citing.cite_desk import CiteDesk
from reader.gui.citing.copier import Copier
from reader.gui.citing.footnote_desk import FootnoteDesk
from reader.gui.citing.style_desk import StyleDesk
from reader.gui.corrections.own_work import OwnWork
from reader.gui.help.help_desk import HelpDesk
from reader.gui.hits.list_desk import ListDesk
from reader.gui.looks.theme import Theme
from reader.gui.occurrences.occurrences_desk import OccurrencesDesk
from reader.gui.over_time.desk import OverTimeDesk
from reader.gui.own.own_desk import OwnDesk
from reader.gui.people.people_desk import PeopleDesk
from reader.gui.quotes.quotes_desk import QuotesDesk
from reader.gui.reading_room import ReadingRoom
from reader.gui.report.fixity_desk import FixityDesk
from reader.gui.report.report_desk import ReportDesk
from reader.gui.report.report_export import ReportExport
from reader.gui.search.search_desk import SearchDesk
from reader.gui.search_strip import ARTICLES, QUOTATIONS
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.settings_desk import SettingsDesk
from reader.gui.settings.window_state import WindowState
from reader.gui.taking.export_desk import ExportDesk
from reader.gui.taking.meant import Meant
from reader.gui.taking.print_desk import PrintDesk
from reader.gui.taking.printing import Printing
from reader.gui.teaching.teach_desk import TeachDesk
from reader.gui.undated.undated_desk import UndatedDesk
from reader.library.styles import StyleShelf


class MainWindow(QMainWindow):
    """One window on one archive."""

    def __init__(self, theme: Theme, state: WindowState, *, data_dir: str | None) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self.room = ReadingRoom(theme, self)
        self.opener = ArchiveOpener(self.room, state, data_dir=data_dir, window=self)
        self.work = OwnWork(self.room, theme, state, self)
        self.settings = SettingsDesk(theme, state, self)
        self.memory = Remembering(self.room, self.opener, state, self)
        self.help = HelpDesk(self.room, theme, state, data_dir=data_dir, window=self)
        self.care = ManageDesk(theme, state, self.opener, data_dir=data_dir, window=self)
        copier = Copier(self.room, state.preferences, StyleShelf(state.folder), self)
        self.own = OwnDesk(self.room, self.work, self.memory, state.preferences, theme, self)
        self.people = PeopleDesk(self.room, self.work, copier, theme, self)
        self.quotes = QuotesDesk(self.room, self.work, self.people.way, copier, theme, self)
        self.citing = CiteDesk(self.room, copier, StyleDesk(self.room, copier, theme, self), theme)
        self.footnotes = FootnoteDesk(self.room, self.opener, theme, self)
        self.occurrences = OccurrencesDesk(self.room, self.quotes.corrections, self.people.way, state, self)
        self.over_time = OverTimeDesk(self.room, theme, state, self)
        self.teaching = TeachDesk(self.room, self.work, theme, self)
        self.report = ReportDesk(self.room, theme, self)
        self.fixity = FixityDesk(self.room, self)
        printing, meant = Printing(theme, self), Meant(self.room, self.occurrences)
        self.export = ReportExport(self.room, printing, self)
        self.taking = ExportDesk(self.room, meant, copier, theme, self)
        self.printing = PrintDesk(self.room, meant, copier, printing, self.export.open_menu)
        self.undated = UndatedDesk(self.room, self.work, theme, self)
        self.search = SearchDesk(self.room, theme, state.preferences, self.memory, self)
        self.list = ListDesk(self.room.list, state.preferences, self)
        self.outside = OutsideDesk(self.room, self)
        told = (self.report, self.fixity, self.export, self.help, self.search)
        own = (self.people, self.own, self.quotes, self.citing, self.footnotes, self.occurrences, self.over_time)
        self._left = (self.work, self.teaching, self.taking, self.printing, self.undated, *own, self.outside)
        self._desks = (*self._left, *told)
        acting = (self.settings, self.care, self.opener, self.help, self.room, self.search, self.report, *self._left)
        doings = (desk.doings() for desk in (*acting, self.room.article))
        self.actions_ = ActionTable(self, {"archive.quit": self.close}, *doings)
        self._set_actions()
        self.setCentralWidget(self.room)
        self._show_title("")
        self.setMinimumSize(760, 500)
        self.resize(1280, 820)
        state.place(self)
        self.room.panes.restoreState(state.bytes("panes"))
        self.watching = FolderWatching(self.opener, state.preferences, self)
        FolderDrop(self).dropped.connect(self.opener.open_dropped)
        self._connect()
        if state.flag("dates_folded"):
            self.room.toggle_dates()

    def _set_actions(self) -> None:
        """Put the actions where they are looked for, as they are at first."""
        self.actions_.fill(self.menuBar())
        self.memory.add_menus(self.actions_)
        for desk in (self.list, self.search, self.people, self.quotes, self.occurrences, self.work):
            desk.offer(self.actions_)
        self.actions_.dress(self._theme)
        self.actions_.check(f"view.{self._theme.choice}")
        self.actions_.check("view.dates")
        self.actions_.check("article.caret", on=self.room.article.view.caret)
        self.actions_.check("view.over_time", on=self.over_time.on)
        self.actions_.check("view.articles")
        self.actions_.show_undo("", "")
        self.actions_.action("help.guide").setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # in dialogs, too

    def _connect(self) -> None:
        self.opener.begun.connect(self._take_session)
        for desk in self._left:
            self.opener.left.connect(desk.detach)
        self.report.undated_wanted.connect(self.undated.show)
        self.report.checking_wanted.connect(self.fixity.check)
        self.report.saving_wanted.connect(self.fixity.ask_where_to_save)
        self.fixity.checked.connect(self.report.take_check)
        self.fixity.checked.connect(self.export.take_check)
        self.opener.title_changed.connect(self._show_title)
        self.opener.reading_failed.connect(self.work.look_for_damage)
        self.settings.marks_changed.connect(self.room.article.view.show_marks)
        self.room.article.view.show_marks(self.settings.marks)
        self.settings.colours_changed.connect(lambda colours: self.actions_.check(f"view.{colours}"))
        self.work.undo_changed.connect(self.actions_.show_undo)
        self.room.sheet_shown.connect(lambda _: self._let_article())
        self.room.view_shown.connect(self._follow_view)
        self.room.view_shown.connect(lambda _: self.room.bar.say(""))  # said in passing of what one has left
        self.people.person_shown.connect(lambda there: self.actions_.let_person(there=there))
        for view in self.room.beside.values():
            view.line_shown.connect(lambda _: self._let_article())
        self.over_time.shown.connect(lambda on: self.actions_.check("view.over_time", on=on))
        self.room.dates_folded.connect(lambda folded: self.actions_.check("view.dates", on=not folded))

    @property
    def session(self) -> ArchiveSession | None:
        """The archive that is open."""
        return self.opener.session

    def open_at_start(self, folder: str | None) -> None:
        """Open `folder`, or the archive that was open last, or the sample."""
        self.opener.open_at_start(folder)

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        self.opener.choose_folder()

    def open_folder(self, folder: str) -> None:
        """Open another archive in place of the one that is open."""
        self.opener.open_folder(folder)

    def _take_session(self, session: ArchiveSession) -> None:
        self.actions_.let_article(there=False)
        for desk in self._desks:
            desk.attach(session)

    def _follow_view(self, view: str) -> None:
        self.actions_.check(f"view.{view}")
        self._let_article()

    def _let_article(self) -> None:
        """Allow what is done with an article while one can be seen: else the focus would go where nobody sees it."""
        there = self.room.view == ARTICLES and self.room.article.sheet is not None
        self.actions_.let_article(there=there)
        self.actions_.let_quotation(there=there or (self.room.view == QUOTATIONS and self.room.quotes.line is not None))

    def _show_title(self, archive: str) -> None:
        self.setWindowTitle(self.tr("{archive} · Backfile").format(archive=archive) if archive else "Backfile")

    # --- what Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's state, hide, and end all work."""
        self._state.keep_place(self)
        self.help.keep_place()
        self._state.keep_bytes("panes", self.room.panes.saveState())
        self._state.keep_flag("dates_folded", on=self.room.folds_dates)
        self.hide()
        self.care.close()
        self.outside.close()
        self.opener.close()
        self.watching.close()
        self._state.close()
        super().closeEvent(event)
