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
        _limit_job(memory_bytes)
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


def _limit_job(memory_bytes: int) -> None:  # pragma: no cover - Windows only; tried under Wine
    """Put this process into a job object that limits what it can commit."""
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Limits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    extended_limit_information, limit_process_memory = 9, 0x100
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    job = kernel.CreateJobObjectW(None, None)
    limits = _Limits()
    limits.BasicLimitInformation.LimitFlags = limit_process_memory
    limits.ProcessMemoryLimit = memory_bytes
    kernel.SetInformationJobObject(job, extended_limit_information, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
