# SPDX-License-Identifier: MIT
"""A window driven by hand, and somebody who works with it without a rest.

Qt is loaded within functions only: the window's child processes load the script that uses this again, as they load the
program's own start.
"""

import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication, QWidget

    from reader.gui.session.searching import Answer

_QUERIES = (
    "oil prices", "japan trade surplus", "grain export", "the bank", "opec said", "dollar yen", '"interest rates"',
    "gold date:1987-03", "wheat OR corn", "inflat* NOT oil", "headline:tariff", "zzyzx", "harb*", "the council",
)  # fmt: skip
_FAR = (("said", 0.5), ("the", 1.0))
"""Words that very many articles have, and a part of the bar's way."""


def turn(app: "QApplication", seconds: float) -> None:
    """Let everything on the screen live for a while."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.0005)


class Stand:
    """One window, driven by hand: the event loop turns only while somebody waits."""

    def __init__(self, app: "QApplication", data: str) -> None:
        from reader.gui.looks.theme import Theme, ThemeChoice
        from reader.gui.settings.window_state import WindowState
        from reader.gui.window import MainWindow

        self._app = app
        self.window = MainWindow(Theme(app, ThemeChoice.LIGHT), WindowState(data), data_dir=data)
        self.window.resize(1440, 900)
        self.window.show()
        self.turn(0.3)

    def turn(self, seconds: float) -> None:
        """Let the window live for a while."""
        turn(self._app, seconds)

    def seconds_until(self, holds: Callable[[], object]) -> float:
        """Let the window live until something holds; return for how long."""
        begun = time.perf_counter()
        while not holds():
            self._app.processEvents()
            time.sleep(0.0005)
        return time.perf_counter() - begun

    def has_rows(self) -> bool:
        """Tell whether a headline is on the screen."""
        return self.window.room.list.model.row(0) is not None

    def seconds_to(self, share: float) -> float:
        """Drag the bar down by a part of its way, at once; return the seconds until the rows there have come."""
        room = self.window.room.list
        room.view.put(round(share * (room.model.rowCount() - 1)), 0)
        return self.seconds_until(lambda: self._has_come(room.view.shown_positions()[0]))

    def _has_come(self, position: int) -> bool:
        model = self.window.room.list.model
        return not model.rowCount() or model.row(position) is not None

    def is_idle(self) -> bool:
        """Tell whether nothing goes on."""
        return self.window.session is not None and self.window.session.idle

    def close(self) -> None:
        """End the window and all its widgets: the program has never two of them.

        What was sought is cleared: an archive is taken up where it was left, and the next stand waits for rows.
        """
        from PySide6.QtCore import QEvent

        self.window.room.strip.box.clear()
        self.turn(0.5)
        self.window.close()
        self.window.deleteLater()
        self._app.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def open(self, archive: str) -> float:
        """Open a folder as a drop does; return the seconds until its first headlines."""
        begun = time.perf_counter()
        self.window.open_folder(archive)
        self.seconds_until(self.has_rows)
        return time.perf_counter() - begun


class Reader:
    """Somebody who types, scrolls and reads without a rest, the same way every time."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand
        self._room = stand.window.room
        self._chance = random.Random(1)
        self._typed: float | None = None
        self._has_page = self._answered = False
        self.pages: list[float] = []  # milliseconds from a key to the first rows of its answer, painted
        self.answers: list[float] = []  # the same to its whole answer, with the total and the histogram
        self.far: list[float] = []  # milliseconds from dragging the bar far down, right after an answer, to the rows
        self._desk = stand.window.session.desk if stand.window.session else None
        assert self._desk is not None
        self._desk.answered.connect(self._note_answer)
        self._watch = watch_painting(self._room.list.view.viewport(), self._note_painting)

    @property
    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the reader does by turns; each takes some tenths of a second or a few seconds."""
        return {
            "typing": self._type,
            "the wheel": self._turn_wheel,
            "the bar": self._drag_bar,
            "the bar at once": self._drag_at_once,
            "keys in the list": self._go_down,
            "in the article": self._read,
            "histogram": self._brush,
            "years": self._unfold,
            "go to date": self._go_to_date,
            "ways": self._look_at_ways,
            "find": self._find,
            "text size": self._enlarge,
            "report": self._visit_report,
            "colours": self._change_colours,
        }

    def _note_answer(self, found: "Answer") -> None:
        self._has_page = found.ask.text == self._room.strip.box.text()  # the newest key's, not an older one's
        self._answered = self._has_page and self._desk is not None and not self._desk.searching

    def _note_painting(self) -> None:
        if self._typed is None:
            return
        waited = (time.perf_counter() - self._typed) * 1000
        if self._has_page and len(self.pages) == len(self.answers):
            self.pages.append(waited)
        if self._answered:
            self.answers.append(waited)
            self._typed = None

    def _note_key(self) -> None:
        """Begin to wait for the newest key's rows: older answers are dropped."""
        del self.pages[len(self.answers) :]
        self._has_page = self._answered = False
        self._typed = time.perf_counter()

    def _type(self) -> None:
        from PySide6.QtTest import QTest

        self._room.strip.box.clear()
        gap = self._chance.choice((0.015, 0.06, 0.15))
        for sign in self._chance.choice(_QUERIES):
            self._note_key()
            QTest.keyClicks(self._room.strip.box, sign)
            self._stand.turn(gap)

    def _turn_wheel(self) -> None:
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent
        from PySide6.QtWidgets import QApplication

        port = self._room.list.view.viewport()
        at = QPointF(port.rect().center())
        for _ in range(40):
            event = QWheelEvent(
                at, port.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(port, event)
            self._stand.turn(0.016)

    def _drag_bar(self) -> None:
        bar = self._room.list.view.verticalScrollBar()
        for _ in range(20):
            bar.setValue(self._chance.randint(0, bar.maximum()))
            self._stand.turn(0.03)

    def _drag_at_once(self) -> None:
        """Drag the bar far down as soon as there is an answer, when it can't be in order to its end yet."""
        before, self._typed = self._room.strip.box.text(), None
        for words, share in _FAR:
            self._search(words)
            self.far.append(1000 * self._stand.seconds_to(share))
        self._search(before)

    def _search(self, words: str) -> None:
        self._room.strip.box.clear()
        self._stand.turn(0.2)
        self._answered = not words
        self._room.strip.box.setText(words)
        self._stand.seconds_until(lambda: self._answered)

    def _go_down(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._room.list.enter_from_above()
        for _ in range(25):
            QTest.keyClick(self._room.list.view, Qt.Key.Key_Down)
            self._stand.turn(0.04)

    def _read(self) -> None:
        model, view = self._room.list.model, self._room.list.view
        if model.rowCount():
            view.choose(self._chance.randrange(model.rowCount()))
            self._stand.turn(0.15)
        text = self._room.article.view
        for _ in range(5):
            self._room.article.steps.match(1)
            self._stand.turn(0.05)
            text.verticalScrollBar().setValue(text.verticalScrollBar().value() + 200)
            self._stand.turn(0.05)
        self._room.article.toggle_original()
        self._stand.turn(0.1)
        self._room.article.show_text()

    def _brush(self) -> None:
        """Drag a range over the histogram, let it go, and clear it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        bars = self._room.dates.histogram
        middle, width = bars.rect().center(), bars.width()
        QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=middle)
        for step in range(20):
            middle.setX(self._chance.randrange(width // 10, width - width // 10) if step % 5 == 0 else middle.x() + 3)
            QTest.mouseMove(bars, middle)
            self._stand.turn(0.03)
        QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=middle)
        self._stand.turn(0.2)
        QTest.keyClick(bars, Qt.Key.Key_Escape)
        self._stand.turn(0.2)

    def _unfold(self) -> None:
        """Unfold the list of years from its top, or fold what is unfolded."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        view = self._room.dates.view
        for key in (Qt.Key.Key_Home, *(Qt.Key.Key_Down, Qt.Key.Key_Right) * 8, *(Qt.Key.Key_Left, Qt.Key.Key_Up) * 8):
            QTest.keyClick(view, key)
            self._stand.turn(0.03)

    def _go_to_date(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._room.ask_for_date()
        for sign in self._chance.choice(("1987-03-24", "May 1994", "4/3/94", "1994")):
            QTest.keyClicks(self._room.go_to.field, sign)
            self._stand.turn(0.03)
        QTest.keyClick(self._room.go_to.field, Qt.Key.Key_Return)
        self._stand.turn(0.2)

    def _look_at_ways(self) -> None:
        """Look at an article in every way that it has."""
        for _ in range(9):
            self._room.article.doings()["article.next_way"]()
            self._stand.turn(0.15)
        self._room.article.show_text()

    def _find(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._room.article.open_find_bar()
        field = self._room.article.find_bar.field
        for sign in ("t", "h", "e", Qt.Key.Key_Return, Qt.Key.Key_Return):
            QTest.keyClicks(field, sign) if isinstance(sign, str) else QTest.keyClick(field, sign)
            self._stand.turn(0.05)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        self._stand.turn(0.05)

    def _enlarge(self) -> None:
        for id_ in ("view.larger", "view.smaller", "view.longer_lines", "view.shorter_lines"):
            self._do(id_)
            self._stand.turn(0.1)

    def _visit_report(self) -> None:
        self._do("view.report")
        self._stand.turn(0.4)
        self._do("view.articles")
        self._stand.turn(0.2)

    def _change_colours(self) -> None:
        for id_ in ("view.dark", "view.contrast", "view.light"):
            self._do(id_)
            self._stand.turn(0.2)

    def _do(self, id_: str) -> None:
        self._stand.window.actions_.trigger(id_)


def watch_painting(widget: "QWidget", painted: Callable[[], None]) -> "QObject":
    """Call `painted` whenever a widget has been painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, painted)  # when the event loop turns again, the painting is done
            return False

    watch = Watch(widget)
    widget.installEventFilter(watch)
    return watch
