# SPDX-License-Identifier: MIT
"""Run a command: check its arguments, open the archive, do its work, turn errors into one sentence and an exit code."""

import argparse
import logging
import os
from collections.abc import Callable

from reader.cli import browse, check, citing, concordance, exporting, output, own, people, query
from reader.errors import CancelledError, ReaderError, StoreError
from reader.library.library import Library
from reader.library.reading import ensure_read
from reader.library.self_test import Draw
from reader.log import start_logging
from reader.paths import data_folder

_log = logging.getLogger(__name__)

_Job = Callable[[Library], int]

_ON_AN_ARCHIVE: dict[str, Callable[[argparse.Namespace], _Job]] = {
    "list": browse.list_articles,
    "show": browse.show_article,
    "search": query.search,
    "concordance": concordance.concordance,
    "people": people.people,
    "quotes": people.quotes,
    "export": exporting.export,
    "cite": citing.cite,
    "verify": check.verify,
    "work": own.work,
    "log": own.log,
}
"""Each checks what was typed before an archive is opened, for reading one may take long, and returns the work."""

_STOPPED, _FAULT = 130, 70


def run_command(options: argparse.Namespace, *, draw: Draw) -> int:
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


def _dispatch(options: argparse.Namespace, draw: Draw) -> int:
    if options.command == "annotate":
        return check.annotate()
    if options.command == "self-test":
        return check.self_test(options, draw)
    if options.command == "index":
        with _open(options) as library:
            return check.index(library, options)
    job = _ON_AN_ARCHIVE[options.command](options)
    with _open(options) as library:
        if library.archive.present or options.command != "verify":  # which says itself that the files aren't there
            with output.ProgressLine() as line:
                ensure_read(library, progress=line, note=line.note)
        return job(library)


def _open(options: argparse.Namespace) -> Library:
    return Library.open(options.dir, data_dir=options.data_dir, is_moved=_moved)


def _moved(old_place: str) -> bool:
    output.put_note(f"This is the archive that lay at {old_place}: what is known of it is used here.")
    return True


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
