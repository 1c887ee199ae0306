# SPDX-License-Identifier: MIT
"""Run a command: check its arguments, open the archive, do its work, turn errors into one sentence and an exit code."""

import argparse
import logging
import os
from typing import TYPE_CHECKING

from reader.cli import output
from reader.errors import CancelledError, ReaderError, StoreError
from reader.log import start_logging
from reader.paths import data_folder

if TYPE_CHECKING:
    from reader.library.self_test import Draw

_log = logging.getLogger(__name__)

_STOPPED, _FAULT = 130, 70


def run_command(options: argparse.Namespace, *, draw: "Draw") -> int:
    """Run the command that `options` name and return the exit code. `draw` is for `self-test`: only a window can."""
    output.use_utf8()
    try:
        code = _dispatch(options, draw)
        output.flush()
    except ReaderError as error:
        output.put_error(error)
        return _STOPPED if isinstance(error, CancelledError) else error.exit_code
    except KeyboardInterrupt:
        output.put_note("Stopped. What was read is kept.")
        return _STOPPED
    except BrokenPipeError:
        output.hang_up()  # whoever read our output has had enough; nothing more can be said to them
        return 0
    except OSError as error:
        output.hang_up()
        return _refused_by_system(error)
    except Exception as error:  # noqa: BLE001 - a fault of ours: a person is told in a sentence, the log has the rest
        return _fault(error, options.data_dir)
    return code


def _dispatch(options: argparse.Namespace, draw: "Draw") -> int:
    """Do the work of a command, with what that one alone takes: `index` must be quick, and needs little of the rest."""
    match options.command:
        case "index":
            from reader.cli.indexing import index

            return index(options)
        case "annotate":
            from reader.cli.check import annotate

            return annotate()
        case "self-test":
            from reader.cli.check import self_test

            return self_test(options, draw)
        case _:
            from reader.cli.on_archive import run_on_archive

            return run_on_archive(options)


def _refused_by_system(error: OSError) -> int:
    where = f" Look at {os.fsdecode(error.filename)}." if isinstance(error.filename, str | bytes) else ""
    output.put_note(f"The system refuses to read or write: {error.strerror or error}.{where}")
    return StoreError.exit_code


def _fault(error: Exception, data_dir: str | None) -> int:
    folder = data_folder(data_dir)
    start_logging(folder)
    _log.info("a command failed", exc_info=error)
    output.put_note(
        f"Backfile itself is at fault ({type(error).__name__}: {error}). "
        f"Please report it, with the end of {os.path.join(folder, 'backfile.log')}."
    )
    return _FAULT
