# SPDX-License-Identifier: MIT
"""Opening and closing archives in one window, and saying in the banner how that went."""

import functools
import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ArchiveError, BusyError, ReaderError, StoreError
from reader.gui.actions import Doings
from reader.gui.archives.caretaker import Caretaker
from reader.gui.archives.history import Remembered
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.window_state import WindowState
from reader.library.housekeeping import Housekeeping
from reader.library.values import ArchiveInfo
from reader.model.problem import Report
from reader.paths import portable_notice, sample_archive
from reader.settings import START


class ArchiveOpener(QObject):
    """Holds the session of the window: one archive at a time."""

    begun = Signal(object)  # ArchiveSession: just made, not yet open
    left = Signal()  # there is no session any more, or another one follows
    opened = Signal(object)  # ArchiveInfo
    closing = Signal(object)  # ArchiveInfo: what is on the screen is still that archive's
    title_changed = Signal(str)  # the archive's name, or ""
    reading_failed = Signal(object)  # ReaderError

    def __init__(self, room: ReadingRoom, state: WindowState, *, data_dir: str | None, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._state = state
        self._data_dir = data_dir
        self._window = window
        self._folder = ""  # that was asked for last
        self._known = ""  # the id of the archive that was open there before, if that one is meant
        self._sought = ""  # the id of the archive that the user is locating
        self._left_out = 0  # folders that were dropped beside the one that was opened
        self._trouble = ""  # what the banner says of a reading that failed, until one ends well
        self._data_notice = portable_notice(data_dir)  # until it was said
        self.session: ArchiveSession | None = None
        self._retiring: list[ArchiveSession] = []  # were left, and haven't ended yet
        self._next: list[Callable[[], None]] = []  # what is done when they have
        self.caretaker = Caretaker(data_dir, self)
        room.article.open_wanted.connect(self.choose_folder)
        for kept in (state.preferences, state.history):
            kept.failed.connect(room.show_error)

    def doings(self) -> Doings:
        """Return what the actions that concern the archive do."""
        return {
            "archive.open": self.choose_folder,
            "archive.rescan": self.rescan,
            "archive.problems": self._room.show_problems,
        }

    # --- opening

    def open_at_start(self, folder: str | None) -> None:
        """Open `folder`, or what is set to be opened: the archive that was open last, else the sample."""
        if folder is not None:
            self.open_folder(folder)
        elif self._state.preferences.value(START) == "nothing":
            self.show_nothing()
        elif recent := self._state.history.recent:
            self.open_again(recent[0])
        elif last := self._state.last_archive:
            self.open_folder(last)
        else:
            self.open_sample()

    def open_sample(self) -> None:
        """Open the archive that comes with the program."""
        if os.path.isdir(sample_archive()):
            self.open_folder(sample_archive())
        else:
            self.show_nothing()

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        self._open(self._ask_for_folder())

    def open_folder(self, folder: str) -> None:
        """Open another archive in place of the one that is open."""
        self._open(folder)

    def open_again(self, archive: Remembered) -> None:
        """Open an archive that was open before, wherever it is now."""
        self._open(archive.folder, known=archive.id)

    def reopen(self) -> None:
        """Open anew what was asked for last: it may be found otherwise now."""
        self._open(self._folder, known=self._known, sought=self._sought)

    def open_dropped(self, folders: Sequence[str]) -> None:
        """Open the first of what was dropped."""
        self._open(folders[0], left_out=len(folders) - 1)

    def rescan(self) -> None:
        """Bring what is known of the archive up to date."""
        self._room.banner.hide()
        if self.session is not None:
            self._room.show_being_read()
            self.session.rescan()

    def leave(self) -> None:
        """Show the archive no more, and end all work on it without a wait."""
        session = self.session
        if session is not None:
            if session.archive is not None:
                self.closing.emit(session.archive)
            self._room.detach()
            self.session = None
            self.left.emit()
            self._retiring.append(session)
            session.retired.connect(lambda: self._forget(session))
            session.retire()

    @property
    def idle(self) -> bool:
        """Whether nothing is going on beside the archive that is open."""
        return not self._retiring and not self._next and self.caretaker.idle

    def when_left(self, go: Callable[[], None]) -> None:
        """Call `go` as soon as nothing is going on any more in an archive that was left: at once, or soon."""
        self._next.append(go)
        self._go_on()

    def close(self) -> None:
        """End all work and let go of everything. Waits shortly."""
        self.leave()
        self._next.clear()
        for session in tuple(self._retiring):
            session.close()
        self.caretaker.close()

    def _forget(self, session: ArchiveSession) -> None:
        self._retiring.remove(session)
        self._go_on()

    def _go_on(self) -> None:
        while self._next and not self._retiring:
            self._next.pop(0)()

    def _open_session(self, session: ArchiveSession) -> None:
        if session is self.session:  # and was not left meanwhile
            session.open()

    def show_nothing(self) -> None:
        """Show that no archive is open, and how to open one."""
        self.leave()
        self.title_changed.emit("")
        self._room.list.show_empty(
            self.tr("No archive is open."),
            self.tr("Open a folder of articles, or drop one on this window."),
            way_out=self.tr("Open a folder…"),
            go=self.choose_folder,
        )

    def _ask_for_folder(self) -> str:
        title = self.tr("Open a folder of articles")
        return QFileDialog.getExistingDirectory(self._window, title, self._state.last_archive)

    def _locate(self) -> None:
        """Ask where the archive is that isn't there."""
        session = self.session
        if session is not None and session.archive is not None:
            self._open(self._ask_for_folder(), sought=session.archive.id)

    def _open(self, folder: str, *, known: str = "", sought: str = "", left_out: int = 0) -> None:
        if not folder:
            return
        self.leave()
        self._folder, self._known, self._sought, self._left_out = folder, known, sought, left_out
        self._room.banner.hide()
        session = ArchiveSession(folder, data_dir=self._data_dir, known=known, located=bool(sought), parent=self)
        self.session = session
        session.opened.connect(self._take_archive)
        session.refused.connect(self._take_refusal)
        session.finished.connect(self._take_report)
        session.reading_failed.connect(self._take_reading_error)
        session.stopped.connect(self._tell_of_nothing_read)
        self.begun.emit(session)
        self._room.attach(session)
        self.when_left(functools.partial(self._open_session, session))

    # --- how it went

    def _take_archive(self, archive: ArchiveInfo) -> None:
        self.title_changed.emit(archive.name)
        if not is_sample(archive):
            self._state.history.note_opened(archive)
        self.opened.emit(archive)
        self._room.begin(archive)
        self._room.article.invite(to_read=not is_sample(archive))
        if self.session is not None:
            self.session.desk.read_work()
        self._tell_of_place(archive)

    def _tell_of_place(self, archive: ArchiveInfo) -> None:
        """Say what is to be known of the archive that was just opened: the most important of it."""
        session, banner = self.session, self._room.banner
        if not archive.present:
            self._room.bar.show_idle(self.tr("Not connected."))
            banner.say(
                self.tr("{name} is not there now.").format(name=archive.name),
                self.tr("What was read of it can be read and searched."),
                way_out=self.tr("Locate…"),
                go=self._locate,
            )
        elif session is not None and session.desk.moved_from:
            self._tell_of_move(archive, session.desk.moved_from, held=session.held)
        elif self._sought and self._sought != archive.id:
            banner.say(
                self.tr("{name} has other files than the archive that you are looking for.").format(name=archive.name),
                self.tr("So it was opened as an archive of its own."),
                way_out=self.tr("Open another…"),
                go=self.choose_folder,
            )
        elif self._left_out:
            banner.say(
                self.tr("Only {name} was opened:").format(name=archive.name),
                self.tr("a window shows one archive at a time. Open the others from the Archive menu."),
            )
        elif notice := self._state.preferences.take_notice():
            banner.say(notice, self.tr("Everything is set as it was at first."), alarm=True)
        elif self._data_notice:
            banner.say(self._data_notice)
            self._data_notice = ""
        elif is_sample(archive):
            banner.say(
                self.tr("This is the sample archive:"),
                self.tr("an imagined newspaper, 1987 to 2004. Drop a folder of your own on this window."),
                way_out=self.tr("Open a folder…"),
                go=self.choose_folder,
            )

    def _tell_of_move(self, archive: ArchiveInfo, before: str, *, held: bool) -> None:
        known = self.tr("{name} was known before at {place}.").format(name=archive.name, place=before)
        same = self.tr(
            "Most of its files are the same, so it was taken for the same archive: your own work on it is here."
        )
        if held:
            self._room.bar.show_idle(self.tr("Nothing is read anew before you have said which archive it is."))
            self._room.banner.say(known, same, way_out=self.tr("It is another one"), go=self._separate)
            self._room.banner.offer_instead(self.tr("It is the same"), self.rescan)
        else:
            self._room.banner.say(known, same)

    def _separate(self) -> None:
        """Take the archive that is open for another one than that whose files it shares."""
        session = self.session
        if session is None or session.archive is None:
            return
        id_, folder = session.archive.id, session.archive.folder

        def separate(house: Housekeeping) -> None:
            house.separate(id_)

        self.leave()
        self._state.history.drop(id_)
        again = functools.partial(self.open_folder, folder)
        self.when_left(lambda: self.caretaker.do(separate, again, self._take_refusal))

    def _take_refusal(self, error: ReaderError) -> None:
        self.show_nothing()
        banner = self._room.banner
        if isinstance(error, BusyError | StoreError):  # another folder would be refused as well
            way_out, go = self.tr("Try again"), self.reopen
        else:
            way_out, go = self.tr("Open a folder…"), self.choose_folder
        banner.say(error.sentence, error.hint, way_out=way_out, go=go, alarm=True)

    def _take_report(self, report: Report) -> None:
        if self._trouble and self._room.banner.text == self._trouble:
            self._room.banner.hide()
        self._trouble = ""
        session = self.session
        if session is not None and session.archive is not None:
            self._room.article.invite(to_read=report.articles > 0 and not is_sample(session.archive))
        if not report.articles:
            self._room.show_no_articles(report)

    def _take_reading_error(self, error: ReaderError) -> None:
        self._room.bar.show_idle()
        banner, again = self._room.banner, self.tr("Rescan")
        if isinstance(error, ArchiveError):
            self._room.bar.show_idle(self.tr("Not connected."))
            banner.say(error.sentence, error.hint, way_out=self.tr("Locate…"), go=self._locate, alarm=True)
            banner.offer_instead(again, self.rescan)
        else:
            banner.say(error.sentence, error.hint, way_out=again, go=self.rescan, alarm=True)
        self._trouble = banner.text
        self._tell_of_nothing_read()
        self.reading_failed.emit(error)

    def _tell_of_nothing_read(self) -> None:
        self._room.show_unread(way_out=self.tr("Rescan"), go=self.rescan)


def is_sample(archive: ArchiveInfo) -> bool:
    """Tell whether it is the archive that comes with the program."""
    return os.path.realpath(archive.folder) == os.path.realpath(sample_archive())
