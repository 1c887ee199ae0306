# SPDX-License-Identifier: MIT
"""The commands that ask an archive: they check their arguments, bring the archive up, and answer out of the library."""

import argparse
from collections.abc import Callable

from reader.cli import browse, check, citing, concordance, exporting, output, own, people, query
from reader.library.library import Library
from reader.library.reading import ensure_read

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


def run_on_archive(options: argparse.Namespace) -> int:
    """Run one of these commands and return the exit code."""
    job = _ON_AN_ARCHIVE[options.command](options)
    with open_library(options) as library:
        if library.archive.present or options.command != "verify":  # which says itself that the files aren't there
            with output.ProgressLine() as line:
                ensure_read(library, progress=line, note=line.note)
        return job(library)


def open_library(options: argparse.Namespace) -> Library:
    """Open the archive that a command names."""
    return Library.open(options.dir, data_dir=options.data_dir, is_moved=output.say_moved)
