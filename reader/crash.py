# SPDX-License-Identifier: MIT
"""What is told of a fault of the program: a report that quotes no article, kept as a file, and said without Qt."""

import contextlib
import os
import platform
import subprocess
import sys
import tempfile
import traceback
from types import TracebackType

import reader
from reader.paths import data_folder

_NAME = "start-fault.txt"
_ERROR_ICON = 0x10  # MB_ICONERROR


def fault_report(
    kind: type[BaseException], trace: TracebackType | None, records: tuple[str, ...] = (), where: str = ""
) -> str:
    """Return versions, place and recent log. The error's own message is left out: it may quote an article.

    `where` says more of the place than the trace does.
    """
    places = [
        f"  {frame.filename.replace(chr(92), '/').rsplit('/site-packages/', 1)[-1]}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    lines = [
        f"Backfile {reader.__version__}, Python {platform.python_version()}, PySide6 {qt}",
        platform.platform(),
        "",
        f"{kind.__module__}.{kind.__name__}{where} at",
        *places,
        "",
        *records,
    ]
    return "\n".join(lines)


def start_report(error: BaseException) -> str:
    """Return the report of a start that failed. What couldn't be loaded or opened is named: no article is open yet."""
    named = f": {error}" if isinstance(error, ImportError | OSError) else ""
    return fault_report(type(error), error.__traceback__, where=named)


def keep_report(report: str, data_dir: str | None) -> str:
    """Write a report into the data folder, or else among the system's temporary files; return its path, or ""."""
    content = f"{report}\n".encode("utf-8", "backslashreplace")
    folder = data_folder(data_dir)
    path = os.path.join(folder, _NAME)
    with contextlib.suppress(OSError):
        os.makedirs(folder, exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        return path
    with contextlib.suppress(OSError):  # a new file: others may have laid a link by a known name there
        with tempfile.NamedTemporaryFile(prefix="backfile-", suffix=f"-{_NAME}", delete=False) as new:
            new.write(content)
        return new.name
    return ""


def tell_console(text: str) -> None:
    """Write to standard error, if there is one; what it can't encode is escaped."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n".encode("ascii", "backslashreplace").decode("ascii"))


def tell_without_qt(text: str) -> None:
    """Say something to whoever started a program whose window can't come: on the console, else in the system's box."""
    tell_console(text)
    if sys.platform == "win32":
        if sys.stderr is None:
            import ctypes

            ctypes.windll.user32.MessageBoxW(None, text, "Backfile", _ERROR_ICON)
    elif sys.platform == "darwin" and getattr(sys, "frozen", False):
        script = 'on run told\ndisplay alert "Backfile" message (item 1 of told) as critical\nend run'
        with contextlib.suppress(OSError):
            subprocess.run(["osascript", "-e", script, text], check=False)
