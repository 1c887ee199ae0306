# SPDX-License-Identifier: MIT
"""Draw every view and dialog on an archive into a folder, in all themes and several sizes: for the eye.

python -m reader.gui.screenshots DIR --out FOLDER [--only VIEW]... [--size 1440x900@2]... [--theme dark] [--language de]
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.errors import ReaderError
from reader.gui.app import make_application
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.screenshot_scene import Scene
from reader.gui.screenshot_views import VIEWS
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.gui.words.translation import LANGUAGES, speak
from reader.library.library import Library
from reader.library.reading import read_archive


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a window, and how many pixels of the picture stand for one of these."""

    width: int
    height: int
    scale: float = 1

    @classmethod
    def parse(cls, words: str) -> "Size":
        """Read "1440x900" or "1440x900@1.5"; `ValueError` if it is neither."""
        size, _, scale = words.partition("@")
        width, height = size.split("x")
        return cls(int(width), int(height), float(scale or 1))

    def __str__(self) -> str:
        """Return it as it is typed."""
        return f"{self.width}x{self.height}" + (f"@{self.scale:g}x" if self.scale != 1 else "")


SIZES = (Size(1024, 640), Size(1440, 900), Size(1024, 640, 2))
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
_PATIENCE = 30.0  # seconds for one view


class Camera:
    """Draws one window in its sizes, once it has come to rest, and its dialogs in their own."""

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
            quiet = quiet + 1 if session is None or session.idle else 0

    def draw(self, name: str, shown: QWidget, size: Size) -> None:
        """Draw what is shown now."""
        if shown is self._window:
            shown.resize(size.width, size.height)
            self.settle()
        picture = QPixmap(shown.size() * size.scale)
        picture.setDevicePixelRatio(size.scale)
        shown.render(picture, QPoint(0, 0))
        picture.save(os.path.join(self._out, f"{name}-{size}.png"))


def draw_views(
    folder: str,
    out: str,
    *,
    only: Collection[str] = (),
    sizes: Sequence[Size] = SIZES,
    themes: Sequence[ThemeChoice] = THEMES,
    language: str = "",
) -> None:
    """Read the archive into a data folder of its own, and draw. Raises what opening it raises."""
    os.makedirs(out, exist_ok=True)
    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)
    if language:
        speak(app, language)
    with tempfile.TemporaryDirectory() as data_dir, tempfile.TemporaryDirectory() as scratch:
        with Library.open(folder, data_dir=data_dir) as library:
            read_archive(library)
        for choice in themes:
            window = MainWindow(Theme(app, choice), WindowState(data_dir), data_dir=data_dir)
            window.resize(sizes[0].width, sizes[0].height)
            window.show()
            try:
                camera = Camera(app, window, out)
                window.open_folder(folder)
                camera.settle()
                _draw_all(camera, Scene(window, camera.settle, scratch), choice, only, sizes)
            finally:
                window.close()
                window.deleteLater()


def _draw_all(camera: Camera, scene: Scene, choice: ThemeChoice, only: Collection[str], sizes: Sequence[Size]) -> None:
    """Go through all views, for one may build upon the one before, up to the last that is wanted."""
    wanted = {name for name, _ in VIEWS if not only or name in only}
    for name, stage in VIEWS:
        if not wanted:
            return
        shown = stage(scene)
        camera.settle()
        if name in wanted:
            wanted.remove(name)
            for size in sizes:
                camera.draw(f"{name}-{choice}", shown, size)
        scene.room.article.find_bar.leave()
        if shown is not scene.window:
            shown.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Draw, as the command line says; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m reader.gui.screenshots", description="Draw every view.")
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("--out", required=True, metavar="FOLDER")
    parser.add_argument("--only", choices=[name for name, _ in VIEWS], action="append", default=[])
    parser.add_argument("--size", type=Size.parse, action="append", help="such as 1440x900 or 1920x1080@2")
    parser.add_argument("--theme", type=ThemeChoice, choices=THEMES, action="append")
    parser.add_argument("--language", choices=LANGUAGES, default="")
    options = parser.parse_args(argv)
    try:
        draw_views(
            options.folder,
            options.out,
            only=options.only,
            sizes=options.size or SIZES,
            themes=options.theme or THEMES,
            language=options.language,
        )
    except ReaderError as error:
        sys.stderr.write(f"{error.sentence} {error.hint}\n")
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
