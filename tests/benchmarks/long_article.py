# SPDX-License-Identifier: MIT
"""The reading pane on an article of 5 MB: its heartbeat while one opens it, scrolls, resizes, goes to matches and more.

usage: long_article.py [--megabytes N] [--worst MILLISECONDS]

The text is in many paragraphs, in one line, in one line without a blank, or in very short lines. Where there is no
screen, none is used.
"""

import argparse
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from heartbeat import Heart
from window import say, told
from window_stand import turn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.gui.article.article_pane import ArticlePane
    from reader.gui.article.sheet import Sheet
    from reader.gui.looks.theme import Theme

_SENTENCE = "The council said on Wednesday that “it would sign no agreement” on the harbour, a trade attach? told us. "


def bodies(length: int) -> dict[str, str]:
    """Return texts of such a length, of the kinds that are hard to lay out."""
    times = length // len(_SENTENCE)
    return {
        "paragraphs": "\n\n".join([(_SENTENCE * 6).strip()] * (times // 6)),
        "one line": _SENTENCE * times,
        "one word": "harbour" * (length // 7),
        "short lines": "12.5 harbour 13\n" * (length // 16),
    }


def sheet_of(body: str) -> "Sheet":
    """Make an article ready, as a thread behind the window does."""
    from reader.gui.article.sheet import make_sheet
    from reader.model.article import RawArticle
    from reader.model.query import Word
    from reader.model.texts import Span
    from reader.text.matches import find_matches
    from reader.text.understand import understand

    raw = RawArticle(b"1994/05/26/harbour.txt", "", "text", "utf-8", f"The Harbour\n\n{body}")
    article = understand(raw, None).article
    return make_sheet(article, (), find_matches(article.body, Word("harbour", Span(0, 7))))


class Reading:
    """One article in one pane, and what one does with it."""

    def __init__(self, app: "QApplication", theme: "Theme", pane: "ArticlePane", sheet: "Sheet") -> None:
        self._app = app
        self._theme = theme
        self._pane = pane
        self._sheet = sheet

    @property
    def deeds(self) -> dict[str, Callable[[], None]]:
        """What is done, in order."""
        return {
            "opening": self._open,
            "scrolling": self._scroll,
            "narrower": lambda: self._resize(520),
            "wider": lambda: self._resize(1000),
            "matches": self._step,
            "to the end": self._go_to_end,
            "find": self._find,
            "original": self._turn_to_original,
            "larger": self._enlarge,
            "colours": self._change_colours,
            "comparing": self._compare,
        }

    def _turn(self, seconds: float) -> None:
        turn(self._app, seconds)

    def _open(self) -> None:
        self._pane.show_sheet(self._sheet)
        while not self._pane.view.complete:
            self._turn(0.05)
        self._turn(0.2)

    def _scroll(self) -> None:
        bar = self._pane.view.verticalScrollBar()
        for at in range(60):
            bar.setValue(bar.maximum() * (at * 37 % 60) // 60)
            self._turn(0.03)

    def _resize(self, width: int) -> None:
        window = self._pane.window()
        for at in range(1, 11):
            window.resize(window.width() + (width - window.width()) * at // 10, 700 - at)
            self._turn(0.03)
        self._turn(0.5)
        while not self._pane.view.complete:
            self._turn(0.05)

    def _step(self) -> None:
        for by in (1, 1, 1, -1, -1, -1, -1, 1):
            self._pane.steps.match(by)
            self._turn(0.1)

    def _go_to_end(self) -> None:
        bar = self._pane.view.verticalScrollBar()
        for _ in range(5):
            bar.setValue(bar.maximum())
            self._turn(0.1)
            bar.setValue(0)
            self._turn(0.1)

    def _find(self) -> None:
        self._pane.open_find_bar()
        for words in ("h", "ha", "harbour", "agreement”", "nowhere"):
            self._pane.find_bar.field.setText(words)
            self._turn(0.4)
        self._pane.find_bar.leave()

    def _turn_to_original(self) -> None:
        self._pane.toggle_original()
        self._turn(2.0)
        bar = self._pane.source.verticalScrollBar()
        for part in (1, 5, 9, 0):
            bar.setValue(bar.maximum() * part // 9)
            self._turn(0.1)
        self._pane.show_text()

    def _enlarge(self) -> None:
        self._pane.text_size.enlarge(1)
        self._turn(0.3)
        while not self._pane.view.complete:
            self._turn(0.05)

    def _change_colours(self) -> None:
        from reader.gui.looks.theme import ThemeChoice

        for choice in (ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.LIGHT):
            self._theme.choose(choice)
            self._turn(0.5)
            while not self._pane.view.complete:
                self._turn(0.05)

    def _compare(self) -> None:
        from reader.gui.article.comparison import compare

        self._pane.toggle_comparison()
        with ThreadPoolExecutor(1) as worker:
            comparing = worker.submit(compare, self._sheet)
            while not comparing.done():
                self._turn(0.05)
        self._pane.compare.take(comparing.result())
        self._turn(2.0)
        for _ in range(3):
            self._pane.compare.step(1)
            self._turn(0.2)
        self._pane.show_text()


def measure(length: int, most: float) -> bool:
    """Measure and print; tell whether its own work made no beat later than `most` milliseconds."""
    from PySide6.QtWidgets import QMainWindow

    from reader.gui.app import make_application
    from reader.gui.article.article_pane import ArticlePane
    from reader.gui.collector import GarbageCollector
    from reader.gui.looks.theme import Theme, ThemeChoice

    sys.setswitchinterval(0.001)  # as the program does
    app = make_application()
    GarbageCollector(app)
    worst = 0.0
    for name, body in bodies(length).items():
        sheet = sheet_of(body)
        theme = Theme(app, ThemeChoice.LIGHT)
        pane = ArticlePane(theme)
        window = QMainWindow()
        window.setCentralWidget(pane)
        window.resize(1000, 700)
        window.show()
        turn(app, 0.3)
        heart = Heart()
        reading = Reading(app, theme, pane, sheet)
        say(f"{name}: {len(body):,} characters")
        for deed, do in reading.deeds.items():
            heart.late.clear()
            heart.busy.clear()
            do()
            say(f"  {deed:<12} {told(heart.late)}")
            say(f"    its own    {told(heart.busy)}")
            worst = max(worst, *heart.busy)
        window.close()
        window.deleteLater()
    return worst <= most


def main() -> int:
    """Measure what the command line says; 1 if a beat was too late."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=5)
    parser.add_argument("--worst", type=float, default=50)
    options = parser.parse_args()
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return 0 if measure(round(options.megabytes * 1e6), options.worst) else 1


if __name__ == "__main__":
    sys.exit(main())
