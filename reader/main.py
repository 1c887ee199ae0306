# SPDX-License-Identifier: MIT
"""Where the program begins: the window, or a command. The only module that knows both."""

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.model.article import Article

_NO_WINDOW, _FAULT = 3, 70
_COMMANDS = "The commands work without it: `backfile --help` tells them."


def main(argv: Sequence[str] | None = None) -> int:
    """Run Backfile with `argv` (without the program's name) and return its exit code.

    0 done, 1 not found or a difference, 2 usage, 3 the archive can't be read, or no window be shown, 70 our own fault.
    """
    multiprocessing.freeze_support()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:  # while the program was still being loaded: nothing was begun
        return 130


def _run(arguments: list[str]) -> int:
    from reader.cli.parser import parse_arguments

    options = parse_arguments(arguments)
    if options.command is None:
        return _show_window(options.dir, options.data_dir)
    from reader.cli.run import run_command

    return run_command(options, draw=_draw)


def _show_window(folder: str | None, data_dir: str | None) -> int:
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        return _no_window("There is no screen to show the window on.")  # Qt would end the process with a core dump
    gc.disable()  # loading makes much and drops nothing, and later the window collects at times of its own
    try:
        from reader.gui.app import run_window

        return run_window(folder, data_dir=data_dir)
    except Exception as error:  # noqa: BLE001 - nobody would see it: there is no window yet, and may be no console
        return _tell_of_start(error, data_dir)


def _tell_of_start(error: Exception, data_dir: str | None) -> int:
    """Say that there is no window, and why: in one of Qt's if that can be, else in one of the system's."""
    from reader.crash import keep_report, start_report, tell_console, tell_without_qt

    report = start_report(error)
    path = keep_report(report, data_dir)
    kept = f" A report is in {path}." if path else ""
    if isinstance(error, ImportError) and not (error.name or "").startswith("reader"):
        tell_without_qt(f"The window can't be shown: {error}. {_COMMANDS}{kept}")
        return _NO_WINDOW
    tell_console(report)
    try:
        from reader.gui.fault import show_start_fault

        show_start_fault(report)
    except Exception:  # noqa: BLE001 - then the way without Qt is left
        tell_without_qt(f"Backfile can't start ({type(error).__name__}).{kept}")
    return _FAULT


def _no_window(sentence: str) -> int:
    from reader.cli.output import put_note, use_utf8

    use_utf8()
    put_note(f"{sentence} {_COMMANDS}")
    return _NO_WINDOW


def _draw(article: "Article", data_dir: str) -> Mapping[str, Callable[[], dict[str, Any]]]:
    from reader.gui.drawing import window_checks

    return window_checks(article, data_dir)


if __name__ == "__main__":
    sys.exit(main())
