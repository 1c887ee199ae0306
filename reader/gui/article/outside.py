# SPDX-License-Identifier: MIT
"""An article's file in the system's own programs. Archives come from strangers: nothing that can run is ever opened."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.errors import ArchiveError, ReaderError
from reader.gui.actions import Doings
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.newest import NewestWorker
from reader.gui.session.session import ArchiveSession
from reader.model.article import Article, shown_path

translate = QCoreApplication.translate

# What is opened, and nothing else: what a system takes for a document, whatever it has installed.
_TEXTS = (".txt", ".text", ".asc", ".md", ".markdown", ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".sgm", ".sgml")
_PAGES = (".html", ".htm", ".xhtml", ".xml", ".rtf", ".pdf", ".doc", ".docx", ".odt", ".epub")
_IMAGES = (".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp", ".bmp")
_DOCUMENTS = frozenset((*_TEXTS, *_PAGES, *_IMAGES))
_CONTAINERS = frozenset({".zip", ".gz", ".tgz", ".tar", ".bz2", ".tbz2", ".xz", ".txz"})
_RUNS = (  # how programs begin: of Windows, Linux, scripts, macOS, and shortcuts of Windows
    *(b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa"),
    b"L\x00\x00\x00\x01\x14\x02",
)
_PATIENCE = 5_000  # milliseconds for the file manager to answer


@dataclass(frozen=True, slots=True)
class Shown:
    """What is left for the GUI thread: the system is to open `path`, and `said` is to be said; "" is nothing."""

    path: str = ""
    said: str = ""


class OutsideDesk(QObject):
    """Shows the file of the article on the screen. What may block goes on off the GUI thread."""

    def __init__(self, room: ReadingRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._session: ArchiveSession | None = None
        self._worker: NewestWorker[_System] | None = None

    def doings(self) -> Doings:
        """Return what the actions that lead outside do."""
        return {
            "article.folder": lambda: self._ask(_System.show),
            "article.open_file": lambda: self._ask(_System.open),
            "article.copy_path": self.copy_path,
        }

    def attach(self, session: ArchiveSession) -> None:
        """Follow another archive."""
        self._session = session

    @property
    def idle(self) -> bool:
        """Whether everything asked for is done."""
        return self._worker is None or self._worker.idle

    def close(self) -> None:
        """Wait for what is going on. Idempotent."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def copy_path(self) -> None:
        """Put the path of the article's file on the clipboard."""
        found = self._file()
        if found is not None:
            path, _ = found
            QGuiApplication.clipboard().setText(path.encode("utf-8", "replace").decode("utf-8"))
            self._room.bar.say(self.tr("Path copied."))

    def detach(self) -> None:
        """Work on no archive any more."""
        self._session = None

    def _file(self) -> tuple[str, Article] | None:
        sheet = self._room.article.sheet
        archive = self._session.archive if self._session is not None else None
        if sheet is None or archive is None:
            return None
        return os.path.join(archive.folder, os.fsdecode(sheet.article.path)), sheet.article

    def _ask(self, do: Callable[["_System", str, Article], Shown]) -> None:
        found = self._file()
        if found is None:
            return
        if self._worker is None:
            self._worker = NewestWorker(_System, self)
        path, article = found
        self._worker.ask("outside", lambda system, _: do(system, path, article), self._finish, self._refuse)

    def _finish(self, shown: Shown) -> None:
        if shown.path and not QDesktopServices.openUrl(QUrl.fromLocalFile(shown.path)):
            self._refuse(ReaderError(self.tr("The system has no program for this file.")))
        elif shown.said:
            self._room.banner.say(shown.said)

    def _refuse(self, error: ReaderError) -> None:
        self._room.banner.say(
            error.sentence,
            error.hint,
            way_out="" if isinstance(error, ArchiveError) else self.tr("Show in folder"),
            go=lambda: self._ask(_System.show),
            alarm=True,
        )


class _System:
    """The file manager and the programs of the system. Lives on the worker's thread."""

    def close(self) -> None:
        """Hold nothing."""

    def show(self, path: str, article: Article) -> Shown:
        """Show where a file lies. Raises `ArchiveError` if it is gone."""
        check_there(path)
        within = within_words(article)
        if show_in_manager(path):
            return Shown(said=within)
        return Shown(os.path.dirname(path), within)

    def open(self, path: str, article: Article) -> Shown:
        """Let the system open a file, or show the container in which the article lies."""
        check_there(path)
        if within_words(article):
            return self.show(path, article)
        check_harmless(path)
        return Shown(path)


def within_words(article: Article) -> str:
    """Return what is to be said of an article that lies in a container, "" if it lies in a file of its own."""
    name = article.path.rpartition(b"/")[2]
    if not article.item or _ending(os.fsdecode(name)) not in _CONTAINERS:
        return ""
    said = translate("Outside", "The article lies within {container}, as {item}. Its folder is shown instead.")
    return said.format(container=shown_path(name), item=shown_path(article.item.encode("utf-8", "replace")))


def check_there(path: str) -> None:
    """Raise `ArchiveError` if a file, or the whole archive, isn't there."""
    if os.path.lexists(path):
        return
    folder = os.path.dirname(path)
    if os.path.isdir(folder):
        raise ArchiveError(
            translate("Outside", "The file is no longer where it was read."),
            hint=translate("Outside", "Rescan the archive (F5): if it was moved within it, it is found again."),
        )
    raise ArchiveError(
        translate("Outside", "The file can’t be reached just now."),
        hint=translate("Outside", "Connect the disk or the network folder of the archive, and try again."),
    )


def check_harmless(path: str) -> None:
    """Raise `ReaderError` for whatever the system might run instead of showing it."""
    real = os.path.realpath(path)
    ending = _ending(os.path.basename(real))
    if _ending(os.path.basename(path)) not in _DOCUMENTS or ending not in _DOCUMENTS or not os.path.isfile(real):
        raise ReaderError(
            translate("Outside", "Files of the kind “{ending}” are not opened from here.").format(
                ending=ending or os.path.basename(path)
            ),
            hint=translate("Outside", "They might run as a program, and nobody knows who wrote them."),
        )
    try:
        with open(real, "rb") as file:
            start = file.read(16)
    except OSError as error:
        raise ArchiveError(
            translate("Outside", "The file can’t be read: {reason}.").format(reason=error.strerror or error)
        ) from error
    if start.startswith(_RUNS):
        raise ReaderError(
            translate("Outside", "This file is a program under the name of a document. It is not opened."),
        )


def _ending(name: str) -> str:
    """Return the last ending of a name as the system takes it: Windows leaves out full stops and blanks at the end."""
    return os.path.splitext(name.rstrip(". "))[1].lower()


def show_in_manager(path: str) -> bool:
    """Let the file manager show a file in its folder; tell whether it could be asked."""
    command = manager_command(path, sys.platform)
    if command:
        try:
            subprocess.run(command, check=False, timeout=_PATIENCE / 1000)  # a fixed program, and no shell
        except OSError:
            return False
        except subprocess.TimeoutExpired:
            pass  # it was asked
        return True
    return sys.platform.startswith("linux") and _ask_bus(path)


def manager_command(path: str, platform: str) -> str | list[str]:
    """Return what shows a file in its folder on Windows and macOS, "" where a bus is asked instead."""
    if platform == "win32":
        explorer = os.path.join(os.environ.get("WINDIR", r"C:\Windows"), "explorer.exe")
        return f'"{explorer}" /select,"{path.replace("/", chr(92))}"'  # it reads its line itself, not as others do
    return ["/usr/bin/open", "-R", path] if platform == "darwin" else ""


def _ask_bus(path: str) -> bool:
    """Ask the desktop's file manager (freedesktop.org's FileManager1); not every desktop has one."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    name = "org.freedesktop.FileManager1"
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    answer = bus.call(message, QDBus.CallMode.Block, _PATIENCE)
    return answer.type() is QDBusMessage.MessageType.ReplyMessage
