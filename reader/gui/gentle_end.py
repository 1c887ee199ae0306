# SPDX-License-Identifier: MIT
"""Ends the program as if its window had been closed when the system, or Ctrl+C in a terminal, asks for its end."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class GentleEnd(QObject):
    """Calls `end` on the GUI thread for a signal that asks for the end. Windows asks by closing the window itself.

    Python runs its handlers only between two steps of Python, which may never come while Qt waits: hence the pipe.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close: Callable[[], None] = lambda: None
        if sys.platform != "win32":
            self._listen(end)

    def close(self) -> None:
        """Listen no more; the handlers from before are back."""
        self._close()
        self._close = lambda: None

    def _listen(self, end: Callable[[], object]) -> None:
        hears, tells = os.pipe()
        os.set_blocking(tells, False)
        before = {number: signal.signal(number, _pass_by) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
        woken_before = signal.set_wakeup_fd(tells, warn_on_full_buffer=False)
        notifier = QSocketNotifier(hears, QSocketNotifier.Type.Read, self)

        def hear() -> None:
            os.read(hears, 64)
            end()

        def close() -> None:
            notifier.setEnabled(False)
            signal.set_wakeup_fd(woken_before)
            for number, handler in before.items():
                signal.signal(number, handler)
            os.close(hears)
            os.close(tells)

        notifier.activated.connect(hear)
        self._close = close


def _pass_by(number: int, frame: object) -> None:
    """Leave it to the pipe, into which Python has written the number."""
