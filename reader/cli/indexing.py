# SPDX-License-Identifier: MIT
"""`index`. Loads no more than it takes: a few changed files are to be found within a second."""

import argparse
import sys
from typing import Any

from reader.cli import output
from reader.library.moved import home_at
from reader.library.running import read_home
from reader.model.article import json_path, shown_path
from reader.model.problem import Problem, Report


def index(options: argparse.Namespace) -> int:
    """Read and index an archive, and report. Problems in some files are still success."""
    home = home_at(options.dir, data_dir=options.data_dir, is_moved=output.say_moved)
    with output.ProgressLine() as line:
        report = read_home(home, jobs=options.jobs, rebuild=options.rebuild, progress=line)
    if options.json or not sys.stdout.isatty():
        output.put_json(_shape(report))
    else:
        _put(report)
    return 0


def _put(report: Report) -> None:
    articles, files = output.counted(report.articles, "article"), output.counted(report.files, "file")
    output.put_line(f"{articles} in {files}, {report.seconds:.1f} seconds.")
    if report.description:
        output.put_line(output.harmless(f"It says of itself: {report.description.splitlines()[0]}"))
    for problem in report.problems:
        where = shown_path(problem.path) + (f" [{problem.item}]" if problem.item else "")
        output.put_line(output.harmless(f"{where}: {problem.reason} {problem.hint}"))
    if report.unread > len(report.problems):
        output.put_line(f"And {report.unread - len(report.problems):,} more that could not be read.")


def _shape(report: Report) -> dict[str, Any]:
    """Return the report as JSON: a field's name and meaning never change (see `shapes`)."""
    return {
        "articles": report.articles,
        "files": report.files,
        "seconds": round(report.seconds, 3),
        "problems": [_problem(one) for one in report.problems],
        "unread": report.unread,
        "new": report.new,
        "changed": report.changed,
        "moved": report.moved,
        "vanished": report.vanished,
        "description": report.description,
        "statuses": {status.value: count for status, count in report.statuses},
    }


def _problem(value: Problem) -> dict[str, str]:
    return {"path": json_path(value.path), "item": value.item, "reason": value.reason, "hint": value.hint}
