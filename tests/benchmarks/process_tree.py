# SPDX-License-Identifier: MIT
"""How much memory a process and its children take together, sampled (Linux: /proc)."""

import os
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

_PAGE = os.sysconf("SC_PAGE_SIZE")


def children() -> dict[int, list[int]]:
    """Return the children of every process."""
    table: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", "rb") as file:
                    parent = int(file.read().rsplit(b")", 1)[1].split()[1])
            except OSError:
                continue
            table.setdefault(parent, []).append(int(name))
    return table


def resident(pid: int) -> int:
    """Return the resident bytes of one process, 0 if it is gone. Pages shared between processes count in each."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * _PAGE
    except OSError:
        return 0


def private(pid: int) -> int:
    """Return the bytes that a process has for itself alone, mapped files left out; 0 if it is gone."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as file:
            return next((1024 * int(line.split()[1]) for line in file if line.startswith("RssAnon")), 0)
    except OSError:
        return 0


def tree(pid: int) -> list[int]:
    """Return a process and all below it."""
    table = children()
    found = [pid]
    for one in found:
        found.extend(table.get(one, []))
    return found


class PeakMemory:
    """Samples a process tree ten times a second; `peak` is the largest sum of `measure` seen, in bytes."""

    def __init__(self, pid: int, measure: Callable[[int], int] = resident) -> None:
        self._pid = pid
        self._measure = measure
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.peak = 0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.is_set():
            self.peak = max(self.peak, sum(map(self._measure, tree(self._pid))))
            time.sleep(0.1)
