# SPDX-License-Identifier: MIT
"""Collecting garbage on the GUI thread only, between two events."""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 400  # milliseconds
# New objects before a collection of the young, how many of these before one of the old, of those before one of all.
_LIMITS = (20_000, 20, 50)


class GarbageCollector(QObject):
    """Takes the place of Python's own collecting while it lives; `close` gives it back.

    Python collects on whichever thread happens to make a new object. On a worker's thread that may destroy a widget or
    a signal's owner, which Qt allows on the GUI thread alone: the program would crash.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.freeze()  # what is loaded stays: looking through it takes longer than anything else
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect if enough has been made since the last time."""
        counts = gc.get_count()
        if counts[0] > _LIMITS[0]:
            gc.collect(2 if counts[2] > _LIMITS[2] else 1 if counts[1] > _LIMITS[1] else 0)

    def close(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
