# SPDX-License-Identifier: MIT
"""A limit on the memory of this process, by the means of each system."""

import os
import sys
import threading
import time
from collections.abc import Callable

_LOOK_EVERY = 0.1  # seconds
_OUT_OF_MEMORY = 137  # the exit code that a system's own killer leaves


def limit_memory(memory_bytes: int) -> None:
    """Limit this process for the rest of its life.

    Past it allocations fail with `MemoryError` on Linux and Windows. macOS sets no such limit: there a thread watches
    and ends the process.
    """
    if sys.platform == "linux":
        _limit_data(memory_bytes)
    elif sys.platform == "win32":
        from reader.archive.memory_windows import limit_job

        limit_job(memory_bytes)
    else:
        watch(memory_bytes, peak_memory, lambda: os._exit(_OUT_OF_MEMORY))


def watch(memory_bytes: int, resident: Callable[[], int], end: Callable[[], None]) -> threading.Thread:
    """Call `end` once `resident` tells of more than the limit. The thread ends after that, or with the process."""

    def look() -> None:
        while resident() <= memory_bytes:
            time.sleep(_LOOK_EVERY)
        end()

    thread = threading.Thread(target=look, name="memory watch", daemon=True)
    thread.start()
    return thread


def peak_memory() -> int:
    """Return the most bytes that this process ever had resident."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _limit_data(memory_bytes: int) -> None:
    """Limit what can be allocated; not the address space, of which libraries map more than they use."""
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
