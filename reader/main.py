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


def main(argv: Sequence[str] | None = None) -> int:
    """Run Backfile with `argv` (without the program's name) and return its exit code.

    0 done, 1 not found or a difference, 2 usage, 3 the archive can't be read, or no window be shown.
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
    except ImportError as error:
        if (error.name or "").startswith("reader"):
            raise
        return _no_window(f"The window can't be shown: {error}.")
    return run_window(folder, data_dir=data_dir)


def _no_window(sentence: str) -> int:
    from reader.cli.output import put_note, use_utf8

    use_utf8()
    put_note(f"{sentence} The commands work without it: `backfile --help` tells them.")
    return 3


def _draw(article: "Article", data_dir: str) -> Mapping[str, Callable[[], dict[str, Any]]]:
    from reader.gui.drawing import window_checks

    return window_checks(article, data_dir)


if __name__ == "__main__":
    sys.exit(main())
