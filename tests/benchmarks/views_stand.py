# SPDX-License-Identifier: MIT
"""Somebody who goes through people and quotations, the same way every time. See `window_stand`."""

import random
from collections.abc import Callable

from window_stand import Stand

_NAMES = ("bak", "jo", "smith", "grach", "zzyzx")
_WORDS = ("oil prices", "the", "said")


class ViewsReader:
    """Works through keys, as `Reader` does with articles."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand
        self._room = stand.window.room
        self._chance = random.Random(2)

    @property
    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the reader does by turns."""
        return {
            "open People": lambda: self._show("view.people"),
            "type in People": self._filter,
            "open cards": self._open_cards,
            "pairs": self._look_at_pairs,
            "open Quotations": lambda: self._show("view.quotations"),
            "type in Quotes": self._type,
            "order of Quotes": self._sort,
            "down in Quotes": self._go_down,
            "open Occurrences": lambda: self._show("view.occurrences"),
            "type in Occurr.": self._type,
            "order of Occurr.": self._sort_lines,
            "down in Occurr.": self._go_down_lines,
            "words nearby": self._look_nearby,
            "articles again": lambda: self._show("view.articles"),
        }

    def _show(self, view: str) -> None:
        self._stand.window.actions_.trigger(view)
        self._stand.turn(0.6)

    def _filter(self) -> None:
        self._keys(self._room.strip.people_box, self._chance.choice(_NAMES))
        self._room.strip.people_box.clear()
        self._stand.turn(0.3)

    def _open_cards(self) -> None:
        """Go down the list: each name shows its card; then to the end of a card of many quotations."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._room.people.list.enter()
        view = self._room.people.list.view
        for _ in range(8):
            QTest.keyClick(view, Qt.Key.Key_Down)
            self._stand.turn(0.15)
        QTest.keyClick(view, Qt.Key.Key_Home)
        self._stand.turn(0.3)
        self._room.people.card.enter()
        quoted = self._room.people.card.quoted
        for key in (*(Qt.Key.Key_Down,) * 4, *(Qt.Key.Key_PageDown,) * 4, Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(quoted, key)
            self._stand.turn(0.06)

    def _look_at_pairs(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._show("people.review")
        for _ in range(5):
            QTest.keyClick(self._room.people.pair, Qt.Key.Key_Right)
            self._stand.turn(0.1)
        self._show("view.people")

    def _type(self) -> None:
        self._keys(self._room.strip.box, self._chance.choice(_WORDS))
        self._stand.turn(0.3)

    def _sort(self) -> None:
        box = self._room.quotes.head.order
        for at in (*range(1, box.count()), 0):
            box.setCurrentIndex(at)
            box.activated.emit(at)
            self._stand.turn(0.3)

    def _go_down(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._room.quotes.enter()
        for key in (*(Qt.Key.Key_Down,) * 12, *(Qt.Key.Key_PageDown,) * 8, Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(self._room.quotes.table, key)
            self._stand.turn(0.04)

    def _sort_lines(self) -> None:
        for by in ("right", "left", "source", "date"):
            self._show(f"occurrences.by_{by}")

    def _go_down_lines(self) -> None:
        """Go to the end of as many lines as there can be, and drag the bar."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._room.strip.box.setText("the ")
        self._stand.turn(1.0)
        self._room.occurrences.enter()
        table = self._room.occurrences.table
        for key in (*(Qt.Key.Key_Down,) * 12, *(Qt.Key.Key_PageDown,) * 8, Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(table, key)
            self._stand.turn(0.04)
        bar = table.verticalScrollBar()
        for _ in range(20):
            bar.setValue(self._chance.randint(0, bar.maximum()))
            self._stand.turn(0.03)

    def _look_nearby(self) -> None:
        self._room.strip.box.setText(f"{self._chance.choice(_WORDS)} ")
        self._show("occurrences.nearby")
        self._show("occurrences.nearby")

    def _keys(self, box: object, words: str) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        assert isinstance(box, QLineEdit)
        box.clear()
        for sign in words:
            QTest.keyClicks(box, sign)
            self._stand.turn(0.06)
