# SPDX-License-Identifier: MIT
"""Garbage is collected on the GUI thread, whichever thread made it."""

import gc
import threading
import weakref
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from reader.gui.collector import GarbageCollector


class _Knot:
    """Something that only the collector can free; it tells on which thread it was freed."""

    def __init__(self, freed: Callable[[int], None]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed(threading.get_ident()))


def test_what_a_worker_leaves_is_collected_on_the_gui_thread(qapp: QApplication) -> None:
    freed: list[int] = []
    collector = GarbageCollector(qapp)
    try:
        worker = threading.Thread(target=lambda: [_Knot(freed.append) for _ in range(3)] and None)
        worker.start()
        worker.join()
        others: list[list[int]] = [[] for _ in range(60_000)]  # far more than what makes Python collect by itself
        assert not freed
        collector.look()
        assert freed == [threading.get_ident()] * 3
        del others
    finally:
        collector.close()
        collector.deleteLater()
    assert gc.isenabled()
    gc.disable()  # as the collector of the tests wants it
