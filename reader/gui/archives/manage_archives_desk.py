# SPDX-License-Identifier: MIT
"""Does what is wanted with archives: asks first where something would be lost, and disturbs no other window."""

import os
from collections.abc import Callable

from PySide6.QtCore import QDate, QLockFile, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.gui.actions import Doings
from reader.gui.archives.manage_archives import ManageDialog
from reader.gui.archives.manage_archives_model import work_words
from reader.gui.archives.opening import ArchiveOpener
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.looks.theme import Theme
from reader.gui.session.keeper_watch import KeeperWatch
from reader.gui.session.session import lock_window
from reader.gui.settings.window_state import WindowState
from reader.ingest.background import Task
from reader.library.housekeeping import Housekeeping, KeptArchive

Work = Callable[[Housekeeping], object]


class ManageDesk(QObject):
    """The care of archives in one window."""

    def __init__(
        self, theme: Theme, state: WindowState, opener: ArchiveOpener, *, data_dir: str | None, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._state = state
        self._opener = opener
        self._data_dir = data_dir
        self._window = window
        self._keeper: KeeperWatch | None = None
        self._lock: QLockFile | None = None
        self.dialog: ManageDialog | None = None
        opener.caretaker.archives_read.connect(self._show_archives)
        opener.caretaker.failed.connect(self._show_error)
        self._cares: dict[str, Callable[[KeptArchive], None]] = {
            "open": self._open,
            "show_folder": self._show_folder,
            "copy": self._copy,
            "restore": self._restore,
            "read": lambda archive: self._run(archive, Task.REBUILD),
            "index": lambda archive: self._run(archive, Task.INDEX),
            "remove": self._ask_to_remove,
            "forget": self._ask_to_forget,
        }

    @property
    def busy(self) -> bool:
        """Whether an archive is being read here."""
        return self._keeper is not None and self._keeper.running

    def doings(self) -> Doings:
        """Return what the action that concerns all archives does."""
        return {"archive.manage": self.show}

    def show(self) -> None:
        """Show all archives, or bring them to the front."""
        if self.dialog is None:
            self.dialog = ManageDialog(self._theme, self._window)
            self.dialog.wanted.connect(lambda id_, archive: self._cares[id_](archive))
            self.dialog.finished.connect(self._put_away)
            self.dialog.bar.cancelled.connect(self._cancel)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._opener.caretaker.read_archives()

    def close(self) -> None:
        """End a reading that was begun here, and let go of what it held."""
        self._end_run()
        self._unlock()

    # --- what is done

    def _open(self, archive: KeptArchive) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        if not self._is_open(archive):
            self._opener.open_folder(archive.places[-1])

    def _show_folder(self, archive: KeptArchive) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(archive.folder))

    def _copy(self, archive: KeptArchive) -> None:
        path = self._ask_where_to(archive)
        if path:
            kept = self.tr("Your work on {archive} was copied to {file}.").format(archive=archive.name, file=path)
            self._do(archive, lambda house: house.copy_work(archive.id, path), kept, needs_it_closed=False)

    def _restore(self, archive: KeptArchive) -> None:
        title = self.tr("Put a copy of your work on {archive} back").format(archive=archive.name)
        path, _ = QFileDialog.getOpenFileName(self.dialog, title, os.path.expanduser("~"), ";;".join(self._kinds()))
        if path:
            back = self.tr("Your work on {archive} is that of the copy now. What was there before is kept beside it.")
            self._do(
                archive,
                lambda house: house.restore_work(archive.id, path),
                back.format(archive=archive.name),
                opens_again=True,
            )

    def _ask_to_remove(self, archive: KeptArchive) -> None:
        removed = self.tr("What was read of {archive} was removed.").format(archive=archive.name)
        self._ask(
            self.tr("Remove what was read of {archive}?").format(archive=archive.name),
            self.tr("Your own work stays. To search the archive it must be read again."),
            self.tr("Remove"),
            lambda: self._do(archive, lambda house: house.remove_derived(archive.id), removed),
        )

    def _ask_to_forget(self, archive: KeptArchive) -> None:
        question = self.tr("Forget {archive}?").format(archive=archive.name)
        if archive.has_work:
            work = self.tr("There is work of your own on it ({work}): it is copied into a file first.")
            way_out = self.tr("Copy and forget…")
            self._ask(question, work.format(work=work_words(archive)), way_out, lambda: self._copy_and_forget(archive))
        else:
            no_work = self.tr("There is no work of your own on it. Its own files are not touched.")
            self._ask(question, no_work, self.tr("Forget"), lambda: self._forget(archive, None))

    def _copy_and_forget(self, archive: KeptArchive) -> None:
        path = self._ask_where_to(archive)
        if path:
            self._forget(archive, path)

    def _forget(self, archive: KeptArchive, path: str | None) -> None:
        if path is None:
            said = self.tr("{archive} was forgotten.").format(archive=archive.name)
        else:
            said = self.tr("{archive} was forgotten. Your work on it is in {file}.")
            said = said.format(archive=archive.name, file=path)
        self._do(
            archive,
            lambda house: house.forget(archive.id, copy=path),
            said,
            then=lambda: self._state.history.drop(archive.id),
        )

    def _do(
        self,
        archive: KeptArchive,
        work: Work,
        said: str,
        *,
        needs_it_closed: bool = True,
        opens_again: bool = False,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Do something with an archive that no window has open; this one closes it for that."""
        was_open = needs_it_closed and self._is_open(archive)
        if was_open:
            self._opener.show_nothing()
        self._begin()

        def end() -> None:
            self._end(said)
            then()
            if was_open and opens_again:
                self._opener.open_folder(archive.places[-1])

        def refuse(error: ReaderError) -> None:
            self._refuse(error)
            if was_open:
                self._opener.open_folder(archive.places[-1])

        def begin() -> None:
            if needs_it_closed and not self._take_lock(archive):
                self._let_go()
            else:
                self._opener.caretaker.do(work, end, refuse)

        self._opener.when_left(begin)

    def _run(self, archive: KeptArchive, task: Task) -> None:
        """Read the archive, or build its index: in its own window, if it is open there, else here."""
        session = self._opener.session
        if session is not None and self._is_open(archive):
            session.rebuild(task)
            if self.dialog is not None:
                self.dialog.accept()
            return
        if not self._take_lock(archive):
            return
        self._end_run()
        self._begin()
        keeper = self._keeper = KeeperWatch(archive.places[-1], data_dir=self._data_dir, parent=self)
        if self.dialog is not None:
            keeper.progressed.connect(self.dialog.bar.show_progress)
        keeper.finished.connect(lambda _: self._end(self.tr("{archive} is ready.").format(archive=archive.name)))
        keeper.stopped.connect(lambda: self._end(self.tr("It was stopped; what was done so far is kept.")))
        keeper.failed.connect(self._refuse)
        keeper.start(task)

    # --- asking and telling

    def _ask(self, question: str, hint: str, way_out: str, go: Callable[[], None]) -> None:
        if self.dialog is not None:
            self.dialog.banner.say(question, hint, way_out=way_out, go=go)

    def _ask_where_to(self, archive: KeptArchive) -> str:
        title = self.tr("Copy your work on {archive} into a file").format(archive=archive.name)
        today = QDate.currentDate().toString("yyyy-MM-dd")
        name = f"{archive.name} {today}.backfile"
        return ask_where_to_save(self.dialog, title, name, self._kinds())

    def _kinds(self) -> tuple[str, ...]:
        return self.tr("Copies of your work (*.backfile *.sqlite)"), self.tr("All files (*)")

    def _show_archives(self, archives: tuple[KeptArchive, ...]) -> None:
        if self.dialog is not None:
            session = self._opener.session
            open_id = session.archive.id if session is not None and session.archive is not None else ""
            self.dialog.show_archives(archives, open_id=open_id)

    def _show_error(self, error: ReaderError) -> None:
        if self.dialog is not None:
            self.dialog.banner.say(error.sentence, error.hint, alarm=True)

    def _begin(self) -> None:
        if self.dialog is not None:
            self.dialog.banner.hide()
            self.dialog.let_work(busy=True)

    def _end(self, said: str) -> None:
        self._let_go()
        if self.dialog is not None:
            self.dialog.banner.say(said)
            self._opener.caretaker.read_archives()

    def _refuse(self, error: ReaderError) -> None:
        self._let_go()
        self._show_error(error)

    def _let_go(self) -> None:
        self._unlock()
        if self.dialog is not None:
            self.dialog.bar.show_idle()
            self.dialog.let_work(busy=False)

    def _cancel(self) -> None:
        if self._keeper is not None:
            self._keeper.cancel()

    def _end_run(self) -> None:
        if self._keeper is not None:
            self._keeper.close()
            self._keeper.deleteLater()
            self._keeper = None

    def _put_away(self) -> None:
        if self.busy:
            self._end_run()
            self._unlock()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _is_open(self, archive: KeptArchive) -> bool:
        session = self._opener.session
        return session is not None and session.archive is not None and session.archive.id == archive.id

    def _take_lock(self, archive: KeptArchive) -> bool:
        try:
            self._lock = lock_window(archive.id, archive.name, self._data_dir)
        except ReaderError as error:
            self._show_error(error)
            return False
        return True

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
