# SPDX-License-Identifier: MIT
"""Confining a reader process: what a hostile file could make a library do, it isn't allowed to do.

No sandbox, but a second wall: our own code does none of this, and a library that is led to try it gets a
`PermissionError`, which ends as a problem of that one file.
"""

import os
import sys

from reader.archive.memory import limit_memory

_REFUSED = frozenset(
    """os.chmod os.chown os.chflags os.exec os.fork os.forkpty os.link os.mkdir os.posix_spawn os.remove os.removexattr
    os.rename os.rmdir os.setxattr os.spawn os.startfile os.startfile/2 os.symlink os.system os.truncate os.utime
    pty.spawn subprocess.Popen _winapi.CreateProcess webbrowser.open ctypes.dlopen""".split()  # noqa: SIM905  many lines
)
_REFUSED_FAMILIES = ("socket.", "shutil.", "ftplib.", "smtplib.", "urllib.", "tempfile.", "winreg.")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(*, memory_bytes: int) -> None:
    """Confine this process for the rest of its life: no network, no processes, no writing, and so much memory.

    Call it first in a reader process. See `limit_memory` for what happens past the limit.
    """
    sys.dont_write_bytecode = True
    limit_memory(memory_bytes)
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        _, mode, flags = arguments
        if (isinstance(flags, int) and flags & _WRITING) or (isinstance(mode, str) and set(mode) & set("wax+")):
            raise PermissionError("a reader doesn't write")
    elif event in _REFUSED or event.startswith(_REFUSED_FAMILIES):
        raise PermissionError(f"a reader doesn't do {event}")
