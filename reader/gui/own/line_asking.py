# SPDX-License-Identifier: MIT
"""Asks for one line in a small window and has done what follows from it; what is refused can be typed otherwise."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.gui.corrections.correcting import Wish
from reader.gui.corrections.correction_dialog import CorrectionDialog
from reader.gui.corrections.own_work import OwnWork
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom


class LineAsking(QObject):
    """One question at a time: the next one puts the one before away."""

    def __init__(self, room: ReadingRoom, work: OwnWork, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._work = work
        self._theme = theme
        self._window = window
        self._dialog: CorrectionDialog | None = None

    def ask(
        self, title: str, help_text: str, words: str, wish: Callable[[str], Wish], *, may_be_empty: bool = False
    ) -> None:
        """Ask; `words` stand there at first. What `wish` makes of the answer is done."""
        self.put_away()
        dialog = self._dialog = CorrectionDialog(
            self._theme, title, help_text, words, self._window, may_be_empty=may_be_empty
        )
        dialog.given.connect(lambda text: self._do(dialog, wish(text)))
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()

    def put_away(self) -> None:
        """Ask no more."""
        if self._dialog is not None:
            self._dialog.reject()

    def _do(self, dialog: CorrectionDialog, wish: Wish) -> None:
        def done() -> None:
            if self._dialog is dialog:  # else it was closed meanwhile
                dialog.accept()
            wish.done()

        def refused(error: ReaderError) -> None:
            if self._dialog is dialog:
                dialog.show_mistake(error)
            else:
                self._room.banner.say(error.sentence, error.hint, alarm=True)

        self._work.do(replace(wish, done=done, refused=refused))

    def _forget(self, dialog: CorrectionDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
