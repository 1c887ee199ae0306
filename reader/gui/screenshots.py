# SPDX-License-Identifier: MIT
"""Draw every main view of an archive into a folder, in all themes and three sizes: for the eye and for the guide.

python -m reader.gui.screenshots DIR --out FOLDER [--only VIEW]
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from reader.errors import ReaderError
from reader.gui.app import make_application
from reader.gui.article.article_tabs import Way
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.reading_room import ReadingRoom
from reader.gui.search_strip import REPORT
from reader.gui.session.searching import range_filter
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.gui.words.report_words import Goal
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.problem import FileGroup, Progress

SIZES = ((1024, 640, 1), (1440, 900, 1), (1024, 640, 2))  # width, height, scale
_PATIENCE = 30.0  # seconds for one view


class Camera:
    """Draws one window in its sizes, once it has come to rest."""

    def __init__(self, app: QApplication, window: MainWindow, out: str) -> None:
        self._app = app
        self._window = window
        self._out = out

    def settle(self) -> None:
        """Wait until every answer is there and painted."""
        patience = time.monotonic() + _PATIENCE
        quiet = 0
        while quiet < 5 and time.monotonic() < patience:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.01)
            session = self._window.session
            quiet = quiet + 1 if session is not None and session.idle else 0

    def draw(self, name: str, size: tuple[int, int, int]) -> None:
        """Draw what the window shows now."""
        width, height, scale = size
        self._window.resize(width, height)
        self.settle()
        picture = QPixmap(width * scale, height * scale)
        picture.setDevicePixelRatio(scale)
        self._window.render(picture, QPoint(0, 0))
        at = f"@{scale}x" if scale > 1 else ""
        picture.save(os.path.join(self._out, f"{name}-{width}x{height}{at}.png"))


def show_main(room: ReadingRoom) -> None:
    """Show the list, and its article with the most quotations."""
    room.strip.box.clear()
    room.list.view.setFocus()


def show_search(room: ReadingRoom) -> None:
    """Search for a word of a headline."""
    room.strip.box.setText(_word(room).casefold())
    room.strip.box.setFocus()


def show_no_hits(room: ReadingRoom) -> None:
    """Search for a word that nobody wrote, but nearly."""
    word = _word(room)
    room.strip.box.setText(f"{word[:2]}{word[1:]}q ")


def show_find(room: ReadingRoom) -> None:
    """Look for a word within the article."""
    room.article.open_find_bar()
    room.article.find_bar.field.setText("the")


def show_quotations(room: ReadingRoom) -> None:
    """List the article's quotations."""
    room.article.tabs.choose(Way.QUOTATIONS)


def show_repairs(room: ReadingRoom) -> None:
    """List what was mended in the article."""
    room.article.tabs.choose(Way.REPAIRS)


def show_mistake(room: ReadingRoom) -> None:
    """Type what can't be understood."""
    room.article.show_text()
    room.strip.box.setText(f"{_word(room)} date:1994-13")


def show_undated(room: ReadingRoom) -> None:
    """Go to the end of the list, where the undated are."""
    room.strip.box.clear()


def show_evidence(room: ReadingRoom) -> None:
    """Show why an article bears its date."""
    room.article.show_evidence()


def show_notes(room: ReadingRoom) -> None:
    """Show what the user wrote on an article."""
    room.article.show_notes()


def show_original(room: ReadingRoom) -> None:
    """Show the decoded source."""
    room.article.toggle_original()


def show_comparison(room: ReadingRoom) -> None:
    """Show both texts side by side."""
    room.article.toggle_comparison()


def show_problems(room: ReadingRoom) -> None:
    """Show what could not be read."""
    room.article.show_text()
    room.show_problems()


def show_reading(room: ReadingRoom) -> None:
    """Show how a long reading looks."""
    room.bar.show_progress(Progress("read", 5391, 8412, 5530, 3))


def show_welcome(room: ReadingRoom) -> None:
    """Show what a first start shows."""
    room.problems.hide()
    room.article.show_welcome()


def show_dates(room: ReadingRoom) -> None:
    """Narrow the search to some years by the bars."""
    show_main(room)
    room.list.view.choose(0)
    room.dates.filter_chosen.emit(range_filter(date(1992, 1, 1), date(1996, 12, 31)))
    room.dates.view.folding_wanted.emit(5)


def show_go_to_date(room: ReadingRoom) -> None:
    """Type a date that can be read in two ways."""
    room.search_everything()
    room.go_to.open_for(room.list.model.answer)
    room.go_to.field.setText("03/04/1994")


def show_archive_report(room: ReadingRoom) -> None:
    """Show what is in the archive."""
    room.strip.views.view_chosen.emit(REPORT)


def show_files(room: ReadingRoom) -> None:
    """Show the files behind one of the report's figures."""
    room.report.wanted.emit(Goal(group=FileGroup.LISTED))


VIEWS: tuple[tuple[str, Callable[[ReadingRoom], None]], ...] = (
    ("main", show_main),
    ("search", show_search),
    ("find", show_find),
    ("quotations", show_quotations),
    ("repairs", show_repairs),
    ("mistake", show_mistake),
    ("no-hits", show_no_hits),
    ("undated", show_undated),
    ("evidence", show_evidence),
    ("notes", show_notes),
    ("original", show_original),
    ("compare", show_comparison),
    ("problems", show_problems),
    ("welcome", show_welcome),
    ("reading", show_reading),
    ("dates", show_dates),
    ("go-to-date", show_go_to_date),
    ("report", show_archive_report),
    ("files", show_files),
)


def draw_views(folder: str, out: str, only: str | None) -> None:
    """Read the archive into a data folder of its own, and draw. Raises what opening it raises."""
    os.makedirs(out, exist_ok=True)
    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as data_dir:
        with Library.open(folder, data_dir=data_dir) as library:
            read_archive(library)
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
            window = MainWindow(Theme(app, choice), WindowState(data_dir), data_dir=data_dir)
            window.show()
            try:
                _draw_all(Camera(app, window, out), window, folder, choice, only)
            finally:
                window.close()
                window.deleteLater()


def _draw_all(camera: Camera, window: MainWindow, folder: str, choice: ThemeChoice, only: str | None) -> None:
    window.open_folder(folder)
    camera.settle()
    for name, show in VIEWS:
        show(window.room)
        camera.settle()
        if name in {"main", "search"}:
            window.room.list.view.choose(_best_row(window.room))
        elif name == "undated":
            window.room.list.view.choose(_first_undated(window.room))
        elif name == "notes":
            _write_note(window)
        camera.settle()
        if only in {None, name}:
            for size in SIZES:
                camera.draw(f"{name}-{choice}", size)


def _write_note(window: MainWindow) -> None:
    """Write a note and a tag on the article that is being read."""
    sheet = window.room.article.sheet
    if sheet is not None and window.session is not None and not sheet.notes:
        id_ = sheet.article.id
        window.session.desk.correct(lambda work: work.add_tag((id_,), "to be dated"))
        window.session.desk.correct(
            lambda work: work.add_note(id_, "Ask the paper's own library for the bound volume.")
        )


def _best_row(room: ReadingRoom) -> int:
    """Return the row at the top of the list with the most quotations."""
    rows = [(row.quotations, -at) for at in range(40) if (row := room.list.model.row(at)) is not None]
    return -max(rows, default=(0, 0))[1]


def _first_undated(room: ReadingRoom) -> int:
    """Return the first row of the undated bin, or the last row."""
    answer = room.list.model.answer
    undated = answer.results.undated if answer is not None else 0
    return room.list.model.rowCount() - max(1, undated)


def _word(room: ReadingRoom) -> str:
    """Return the longest word of the headline that is being read."""
    sheet = room.article.sheet
    return max(sheet.article.headline.split(), key=len, default="") if sheet is not None else ""


def main(argv: Sequence[str] | None = None) -> int:
    """Draw, as the command line says; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m reader.gui.screenshots", description="Draw every main view.")
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("--out", required=True, metavar="FOLDER")
    parser.add_argument("--only", choices=[name for name, _ in VIEWS])
    options = parser.parse_args(argv)
    try:
        draw_views(options.folder, options.out, options.only)
    except ReaderError as error:
        sys.stderr.write(f"{error.sentence} {error.hint}\n")
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
