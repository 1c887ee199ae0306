# SPDX-License-Identifier: MIT
"""How long a window's thread is kept from its work. Qt is loaded within functions only, as in `window_stand`."""

import time

_BEAT = 5  # milliseconds


class Heart:
    """A timer on the GUI thread that notes how late it is, in milliseconds.

    `busy` holds for each beat how much of that the process itself was running for: the rest is the machine's.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self.busy: list[float] = []
        self._timer = QTimer(interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last, self._ran = time.perf_counter(), time.process_time()
        self._timer.start()

    def _beat(self) -> None:
        now, ran = time.perf_counter(), time.process_time()
        self.late.append(max(0.0, (now - self._last) * 1000 - _BEAT))
        self.busy.append(min(self.late[-1], (ran - self._ran) * 1000))
        self._last, self._ran = now, ran
