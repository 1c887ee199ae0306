# SPDX-License-Identifier: MIT
"""Gives help: the guide at the page for what one is looking at, the keys, examples of queries, what the program is."""

from PySide6.QtCore import QByteArray, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from reader.gui.actions import Doings
from reader.gui.archives.manage_archives import ManageDialog
from reader.gui.corrections.dates_dialog import DatesDialog
from reader.gui.help.about_dialog import AboutDialog
from reader.gui.help.guide import INDEX
from reader.gui.help.help_window import HelpWindow
from reader.gui.help.query_examples import QueryExamples
from reader.gui.help.shortcut_sheet import ShortcutSheet
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.settings_dialog import SettingsDialog
from reader.gui.settings.window_state import WindowState, bring_onto_a_screen
from reader.paths import data_folder

_GEOMETRY, _PAGE = "guide", "guide page"  # as the window's state calls them
_WINDOWS: dict[type[QWidget], str] = {
    SettingsDialog: "settings",
    ManageDialog: "archives",
    DatesDialog: "evidence",
    ShortcutSheet: "keyboard",
}


class HelpDesk(QObject):
    """Opens each of its windows once."""

    def __init__(
        self, room: ReadingRoom, theme: Theme, state: WindowState, *, data_dir: str | None, window: QWidget
    ) -> None:
        super().__init__(window)
        self._room = room
        self._state = state
        self._pages: dict[QWidget, str] = {
            room.strip: "find",
            room.list: "find",
            room.go_to: "dates",
            room.dates: "dates",
            room.article.quotations: "quotations",
            room.article.repairs: "quotations",
            room.article.compare: "quotations",
            room.article.evidence: "evidence",
            room.article.notes: "notes",
            room.article: "read",
            room.people: "people",
            room.quotes: "quotations",
            room.article.people: "quotations",
            room.report: "report",
            room.files: "report",
            room.problems: "report",
            room.bar: "report",
        }
        self._theme = theme
        self._data_dir = data_dir
        self._window = window
        self._session: ArchiveSession | None = None
        self.guide: HelpWindow | None = None
        self.shortcuts: ShortcutSheet | None = None
        self.about: AboutDialog | None = None
        self.examples = QueryExamples(theme, window)
        self.examples.query_chosen.connect(self._search)
        self.examples.guide_wanted.connect(lambda: self.show_page("find"))
        self.examples.left.connect(room.strip.box.setFocus)
        room.strip.examples_wanted.connect(self.show_examples)

    def doings(self) -> Doings:
        """Return what the actions that help do."""
        return {
            "help.guide": self.show_help,
            "help.shortcuts": self.show_shortcuts,
            "help.about": self.show_about,
            "search.examples": self.show_examples,
        }

    def attach(self, session: ArchiveSession) -> None:
        """Make examples out of another archive from now on."""
        self._session = session
        session.desk.examples_read.connect(self.examples.show_examples)

    def show_help(self) -> None:
        """Open the guide at the page for the pane that has the focus; where there is none, at the page read last."""
        page = self._page_for(QApplication.focusWidget())
        if page == INDEX and self.guide is None:
            page = bytes(self._state.bytes(_PAGE).data()).decode() or INDEX
        self.show_page(page)

    def show_page(self, name: str) -> None:
        """Open the guide at a page, where it was before."""
        if self.guide is None:
            self.guide = HelpWindow(self._theme, self._window)
            self.guide.restoreGeometry(self._state.bytes(_GEOMETRY))
            bring_onto_a_screen(self.guide)
            self.guide.query_wanted.connect(self._search)
            self.guide.address_wanted.connect(self._ask_to_go)
        self.guide.show_page(name)
        _bring_forward(self.guide)

    def keep_place(self) -> None:
        """Keep where the guide is, and the page that is open."""
        if self.guide is not None:
            self._state.keep_bytes(_GEOMETRY, self.guide.saveGeometry())
            self._state.keep_bytes(_PAGE, QByteArray(self.guide.page.encode()))

    def show_shortcuts(self) -> None:
        """Open the sheet of keys."""
        if self.shortcuts is None:
            self.shortcuts = ShortcutSheet(self._theme, self._window)
            self.shortcuts.guide_wanted.connect(lambda: self.show_page("keyboard"))
        _bring_forward(self.shortcuts)

    def show_about(self) -> None:
        """Open what tells of the program itself."""
        if self.about is None:
            self.about = AboutDialog(self._theme, data_folder(self._data_dir), self._window)
        _bring_forward(self.about)

    def show_examples(self) -> None:
        """Show under the search box what can be typed, with words of the open archive."""
        if self._session is None:
            self.examples.show_examples(())
        else:
            self.examples.show_waiting()
            self._session.desk.read_examples()
        self.examples.open_below(self._room.strip.box)

    def _page_for(self, widget: QWidget | None) -> str:
        """Return the page about the pane or the window in which a widget is."""
        while widget is not None:
            if widget is self.guide:
                return self.guide.page
            if widget in self._pages:
                return self._pages[widget]
            page = next((page for kind, page in _WINDOWS.items() if isinstance(widget, kind)), "")
            if page:
                return page
            widget = widget.parentWidget()
        return INDEX

    def _search(self, query: str) -> None:
        self._room.strip.box.setText(query)
        self._window.activateWindow()
        self._room.strip.box.setFocus()

    def _ask_to_go(self, address: str) -> None:
        """Show where a link leads, and leave it to the user to go there."""
        box = QMessageBox(self.guide)
        box.setWindowTitle(self.tr("Leave for the web?"))
        box.setText(self.tr("This link leads out of the program. Open it in your web browser?"))
        box.setInformativeText(address)
        go = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        box.open()


def _bring_forward(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.activateWindow()
