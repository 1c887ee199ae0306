# SPDX-License-Identifier: MIT
"""The row of views, and what the report asks for and opens."""

import os

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices

from reader.catalog.counts import FileLine
from reader.gui.actions import Doings
from reader.gui.article.sheet import Sheet
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.report.file_list import FileListPane
from reader.gui.report.groups_pane import GroupsPane
from reader.gui.report.report_view import ReportView
from reader.gui.search_strip import ARTICLES, REPORT
from reader.gui.session.session import ArchiveSession
from reader.gui.words.checking_words import Checked, checked_files, checksum_words
from reader.gui.words.report_figures import Deed, Found, Goal, Sums
from reader.library.copies import CopyGroup
from reader.library.report import ArchiveReport
from reader.model.flags import COPIED
from reader.model.problem import FileGroup

_ASKS = 4  # for an article to be compared: the list asks for its own, and the newest wins
_SOON = 1000  # milliseconds between two reports while an archive is read


class ReportDesk(QObject):
    """Shows the report of the archive that is open, as far as that is read, whenever it is on the screen.

    A figure opens its list: articles by a search, files in a panel below. Who types sees articles.
    """

    undated_wanted = Signal()
    checking_wanted = Signal()
    saving_wanted = Signal()  # of checksums

    def __init__(self, room: ReadingRoom, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._session: ArchiveSession | None = None
        self._reading = False
        self._goal = Goal()  # of the files that are shown, or asked for
        self._opened = Goal()  # last: where one comes back to
        self._checked: Checked | None = None
        self._pair: tuple[int, int] | None = None  # articles of which the first is awaited, to be compared
        self._asks = 0  # how often it may still be asked for
        self.groups = GroupsPane(theme, room)
        room.stage.add_panel(REPORT, self.groups)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._refresh)
        room.strip.views.view_chosen.connect(self.show_view)
        room.strip.text_changed.connect(lambda _: self._show_found())
        room.report.wanted.connect(self._open)
        room.files.closed.connect(self._close_files)
        room.files.folder_wanted.connect(self._show_folder)
        self.groups.closed.connect(self._close_groups)
        self.groups.comparison_wanted.connect(self._compare)
        room.sheet_shown.connect(self._take_sheet)

    def doings(self) -> Doings:
        """Return what the actions that choose a view do."""
        return {"view.articles": self._go_to_articles, "view.report": self._go_to_report}

    def attach(self, session: ArchiveSession) -> None:
        """Follow another archive."""
        self._session = session
        self._reading = False
        self._opened = Goal()
        self._checked = self._pair = None
        self.report.show_nothing()
        self.files.hide()
        self.groups.hide()
        session.desk.report_read.connect(self._take_report)
        session.desk.files_read.connect(self._take_files)
        session.opened.connect(lambda _: self._refresh())
        session.progressed.connect(lambda _: self._follow())
        session.stores_changed.connect(self._take_end)
        session.stopped.connect(self._take_end)
        session.reading_failed.connect(lambda _: self._take_end())

    @property
    def report(self) -> ReportView:
        """The page."""
        return self._room.report

    @property
    def files(self) -> FileListPane:
        """The panel of files."""
        return self._room.files

    def show_view(self, view: str) -> None:
        """Show one of the views."""
        self._room.show_view(view)
        if view == REPORT:
            self._refresh()

    # --- within

    def _show_found(self) -> None:
        """Show the articles to whoever types, unless what is typed is for their lines."""
        if self._room.view not in self._room.beside:
            self.show_view(ARTICLES)

    def _go_to_articles(self) -> None:
        self.show_view(ARTICLES)
        self._room.list.enter_from_above()

    def _go_to_report(self) -> None:
        self.show_view(REPORT)
        self.report.enter_again(self._opened)

    def _follow(self) -> None:
        self._reading = True
        if not self._soon.isActive():
            self._soon.start()

    def _take_end(self) -> None:
        self._reading = False
        self._soon.stop()
        self._refresh()

    def _refresh(self) -> None:
        if self._session is not None and self._room.view == REPORT:
            self._session.desk.read_report()
            if self.files.isVisible() and self._goal.group is not None:
                self._session.desk.read_files(self._goal.group, self._goal.reason)

    def _take_report(self, report: ArchiveReport | None) -> None:
        if report is None:
            self.report.show_nothing()
        else:
            self.report.show_report(report, self._checked, reading=self._reading)

    def _open(self, goal: Goal) -> None:
        self._opened = goal
        if goal.deed is not None:
            self._deeds[goal.deed].emit()
        elif goal.sums is not None and self._checked is not None:
            self._show_sums(goal, goal.sums, self._checked)
        elif goal.group is not None:
            self._show_files(goal, goal.group)
        elif goal.copies:
            self._show_groups(goal)
        else:
            self._room.search_for(goal.query, (goal.facet,) if goal.facet is not None else ())
            self._go_to_articles()

    @property
    def _deeds(self) -> dict[Deed, SignalInstance]:
        return {
            Deed.DATE_UNDATED: self.undated_wanted,
            Deed.CHECK: self.checking_wanted,
            Deed.SAVE_SUMS: self.saving_wanted,
        }

    def _show_files(self, goal: Goal, group: FileGroup) -> None:
        if self._session is not None:
            self._goal = goal
            self.groups.hide()
            self.files.show()
            self._session.desk.read_files(group, goal.reason)
            self.files.enter()

    def _show_sums(self, goal: Goal, sums: Sums, checked: Checked) -> None:
        lines = tuple(FileLine(path, "", None, 0, (), "", "") for path in checked_files(checked, sums))
        self._goal = goal
        self.groups.hide()
        self.files.show()
        there = sums.found not in (Found.MISSING, Found.NOT_THERE)
        self.files.show_lines(checksum_words(sums), lines, there=there, told=False)
        self.files.enter()

    def _show_groups(self, goal: Goal) -> None:
        if self._session is not None:
            self._goal = goal
            self.files.hide()
            self.groups.show()
            self._session.desk.fetch_patiently(
                "groups", lambda library, _: library.copy_groups(varied=goal.varied), self.groups.show_groups
            )
            self.groups.enter()

    def _close_groups(self) -> None:
        self.groups.hide()
        self.report.enter_again(self._goal)

    def _compare(self, group: CopyGroup) -> None:
        """Show the first two versions of a story beside each other, as soon as the first is there."""
        if self._session is not None:
            self._pair, self._asks = (group.numbers[0], group.other), _ASKS
            self.show_view(ARTICLES)
            self._room.search_for(f"is:{COPIED}")
            self._session.desk.read_article(group.numbers[0], None)

    def _take_sheet(self, sheet: Sheet) -> None:
        """Compare once the article is there; if the list asked for another one meanwhile, ask again."""
        if self._pair is None or self._session is None:
            return
        first, other = self._pair
        self._asks -= 1
        if sheet.article.number == first:
            self._pair = None
            self._room.article.compare_copy(other)
        elif self._asks:
            self._session.desk.read_article(first, None)
        else:
            self._pair = None

    def take_check(self, checked: Checked) -> None:
        """Show what a check of the files found."""
        self._checked = checked
        report = self.report.report
        if report is not None:
            self.report.show_report(report, checked, reading=self._reading)

    def _take_files(self, group: FileGroup, lines: object) -> None:
        if group is self._goal.group and isinstance(lines, tuple):
            self.files.show_files(group, lines)

    def _close_files(self) -> None:
        self.files.hide()
        self.report.enter_again(self._goal)

    def _show_folder(self, path: bytes) -> None:
        archive = self._session.archive if self._session is not None else None
        folder = os.path.dirname(os.path.join(os.fsencode(archive.folder), path)) if archive is not None else b""
        if os.path.isdir(folder):
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.fsdecode(folder)))
        else:
            self._room.bar.say(self.tr("The folder is not there now."))
