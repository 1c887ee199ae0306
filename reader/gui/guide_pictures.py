# SPDX-License-Identifier: MIT
"""Draw the pictures of the guide, out of the sample archive.

python -m reader.gui.guide_pictures [--out FOLDER]
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.app import make_application
from reader.gui.help.guide import help_folder
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.screenshots import Camera
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.gui.words.translation import ENGLISH
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.paths import sample_archive

_SIZE = (1120, 700)
_ARCHIVE = (
    "Newspapers",
    "The Port Courier",
)  # where the sample lies for the pictures, in the system's temporary folder
Stage = Callable[[MainWindow], QWidget]  # brings something about, and says what of it to draw


def _window(window: MainWindow) -> QWidget:
    return window


def _welcome(window: MainWindow) -> QWidget:
    window.room.article.show_welcome()
    return window


def _box(window: MainWindow) -> QWidget:
    window.room.strip.box.setFocus()
    return window


def _dates(window: MainWindow) -> QWidget:
    window.room.dates.view.folding_wanted.emit(2)
    return window


def _evidence(window: MainWindow) -> QWidget:
    window.actions_.trigger("article.evidence")
    return window.room.article


def _date_typed(window: MainWindow) -> QWidget:
    window.actions_.trigger("article.set_date")
    window.room.article.evidence.form.fill("about May 1994", "The council's minutes name the vote of that month.")
    return window.room.article


def _both_texts(window: MainWindow) -> QWidget:
    window.actions_.trigger("article.compare")
    return window.room.article


def _found_in_text(window: MainWindow) -> QWidget:
    window.actions_.trigger("article.find")
    window.room.article.find_bar.field.setText("wall")
    return window.room.article


def _report(window: MainWindow) -> QWidget:
    window.actions_.trigger("view.report")
    return window


def _settings(window: MainWindow) -> QWidget:
    window.actions_.trigger("edit.settings")
    assert window.settings.dialog is not None
    return window.settings.dialog


def _archives(window: MainWindow) -> QWidget:
    window.actions_.trigger("archive.manage")
    assert window.care.dialog is not None
    return window.care.dialog


def _high_contrast(window: MainWindow) -> QWidget:
    window.actions_.trigger("view.contrast")
    return window


# The name of the picture, what is sought, and what is done with the first article found.
_PICTURES: tuple[tuple[str, str, Stage], ...] = (
    ("welcome", "", _welcome),
    ("main", "wall", _window),
    ("search", "harbour treaty", _window),
    ("mistake", "harbour date:1994-13", _box),
    ("no-hits", "harbour treety ", _box),
    ("dates", "treaty", _dates),
    ("evidence", "headline:council is:undated", _evidence),
    ("set-date", "headline:council is:undated", _date_typed),
    ("both-texts", "attach? council", _both_texts),
    ("find", "headline:five", _found_in_text),
    ("report", "", _report),
    ("settings", "", _settings),
    ("manage", "", _archives),
    ("high-contrast", "harbour treaty", _high_contrast),
)


def draw_pictures(out: str) -> None:
    """Draw all of them into `out`, in English and light colours."""
    os.makedirs(out, exist_ok=True)
    app = QApplication.instance() or make_application(ENGLISH)
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as data_dir, _sample() as archive:
        with Library.open(archive, data_dir=data_dir) as library:
            read_archive(library)
        window = MainWindow(Theme(app, ThemeChoice.LIGHT), WindowState(data_dir), data_dir=data_dir)
        window.resize(*_SIZE)
        window.show()
        try:
            window.open_folder(archive)
            camera = Camera(app, window, out)
            camera.settle()
            for name, query, stage in _PICTURES:
                _draw(camera, window, query, stage, os.path.join(out, f"{name}.png"))
        finally:
            window.close()
            window.deleteLater()


@contextmanager
def _sample() -> Iterator[str]:
    """Give the sample a path that may be seen."""
    top = os.path.join(tempfile.gettempdir(), _ARCHIVE[0])
    folder = os.path.join(top, _ARCHIVE[1])
    shutil.copytree(sample_archive(), folder)
    try:
        yield folder
    finally:
        shutil.rmtree(top)


def _draw(camera: Camera, window: MainWindow, query: str, stage: Stage, path: str) -> None:
    window.actions_.trigger("view.articles")
    window.room.strip.box.setText(query)
    camera.settle()
    window.room.list.view.choose(0)
    camera.settle()
    shown = stage(window)
    camera.settle()
    shown.grab().save(path)
    window.room.article.find_bar.leave()
    window.room.article.show_text()
    if shown.isWindow() and shown is not window:
        shown.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Draw, as the command line says; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m reader.gui.guide_pictures", description="Draw the guide anew.")
    parser.add_argument("--out", metavar="FOLDER", default=os.path.join(help_folder(), "pictures"))
    draw_pictures(parser.parse_args(argv).out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
