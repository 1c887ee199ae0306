# SPDX-License-Identifier: MIT
"""Run a command: open the archive, call its function, turn errors into one sentence and an exit code."""

import argparse
import os
import sys
from collections.abc import Callable

from reader.cli import browse, check, output, query
from reader.errors import CancelledError, ReaderError
from reader.library.library import Library
from reader.library.reading import ensure_read
from reader.library.self_test import Draw

_Command = Callable[[Library, argparse.Namespace], int]

_ON_AN_ARCHIVE: dict[str, _Command] = {
    "list": browse.list_articles,
    "show": browse.show_article,
    "search": query.search,
    "export": query.export,
    "verify": check.verify,
}


def run_command(options: argparse.Namespace, *, draw: Draw) -> int:
    """Run the command that `options` name and return the exit code. `draw` is for `self-test`: only a window can."""
    output.use_utf8()
    try:
        return _dispatch(options, draw)
    except CancelledError:
        return 130
    except KeyboardInterrupt:
        output.put_note("Stopped. What was read is kept.")
        return 130
    except ReaderError as error:
        output.put_error(error)
        return error.exit_code
    except BrokenPipeError:
        # Whoever read our output has had enough; nothing more can be said to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _dispatch(options: argparse.Namespace, draw: Draw) -> int:
    if options.command == "annotate":
        return check.annotate()
    if options.command == "self-test":
        return check.self_test(options, draw)
    with Library.open(options.dir, data_dir=options.data_dir, is_moved=_moved) as library:
        if options.command == "index":
            return check.index(library, options)
        line = output.ProgressLine()
        try:
            ensure_read(library, progress=line)
        finally:
            line.end()
        return _ON_AN_ARCHIVE[options.command](library, options)


def _moved(old_place: str) -> bool:
    output.put_note(f"This is the archive that lay at {old_place}: what is known of it is used here.")
    return True
