# SPDX-License-Identifier: MIT
"""Confining a reader process: what a hostile file could make a library do, it isn't allowed to do.

No sandbox, but a second wall: our own code does none of this, and a library that is led to try it gets a
`PermissionError`, which ends as a problem of that one file.
"""

import importlib.util
import os
import sys
import threading
from functools import cache
from multiprocessing.util import Finalize
from typing import Any

from reader.archive.memory import limit_memory

_REFUSED = frozenset(
    """os.chmod os.chown os.chflags os.exec os.fork os.forkpty os.link os.mkdir os.posix_spawn os.remove os.removexattr
    os.rename os.rmdir os.setxattr os.spawn os.startfile os.startfile/2 os.symlink os.system os.truncate os.utime
    pty.spawn subprocess.Popen _winapi.CreateProcess webbrowser.open winreg.CreateKey winreg.DeleteKey
    winreg.DeleteValue winreg.LoadKey winreg.SaveKey winreg.SetValue""".split()  # noqa: SIM905  many lines
)
_REFUSED_FAMILIES = ("socket.", "shutil.", "ftplib.", "smtplib.", "urllib.", "tempfile.")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_WRITING_MODES = frozenset("wax+")


def confine(*, memory_bytes: int) -> None:
    """Confine this process for the rest of its life: no network, no processes, no writing, and so much memory.

    Call it first in a reader process. See `limit_memory` for what happens past the limit. When the process has done its
    work and ends, it may say what it has to say (what measures test coverage writes then).
    """
    sys.dont_write_bytecode = True
    limit_memory(memory_bytes)
    done = threading.Event()
    Finalize(None, done.set, exitpriority=0)

    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        if is_refused(event, arguments) and not done.is_set():
            raise PermissionError(f"a reader may not: {event}")

    sys.addaudithook(refuse)


def is_refused(event: str, arguments: tuple[Any, ...]) -> bool:
    """Tell whether an audit event (their names and arguments are Python's) is nothing that a reader may do."""
    if event == "open":
        _, mode, flags = arguments
        return bool((flags or 0) & _WRITING or set(mode or "") & _WRITING_MODES)
    if event == "ctypes.dlopen":
        return arguments[0] is not None and not _is_own_library(arguments[0])  # None: `import ctypes` itself
    return event in _REFUSED or event.startswith(_REFUSED_FAMILIES)


def _is_own_library(name: object) -> bool:
    """Tell whether a library is the one that reads PDF, from where it is installed: it is loaded only when needed."""
    return isinstance(name, str) and os.path.dirname(os.path.realpath(name)) == _pdf_folder()


@cache
def _pdf_folder() -> str:
    found = importlib.util.find_spec("pypdfium2_raw")
    return os.path.dirname(os.path.realpath(found.origin)) if found and found.origin else ""
