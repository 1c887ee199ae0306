# SPDX-License-Identifier: MIT
"""`index`, `verify`, `annotate` and `self-test`."""

import argparse
import json
import sys

from reader.cli import output, shapes
from reader.library.annotate import annotate_line
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.library.self_test import Draw, run_self_test
from reader.model.article import shown_path


def index(library: Library, options: argparse.Namespace) -> int:
    """Read and index an archive, and report. Problems in some files are still success."""
    line = output.ProgressLine()
    try:
        report = read_archive(library, jobs=options.jobs, rebuild=options.rebuild, progress=line)
    finally:
        line.end()
    if options.json or not sys.stdout.isatty():
        output.put_json(shapes.report(report))
        return 0
    output.put_line(f"{report.articles:,} articles in {report.files:,} files, {report.seconds:.1f} seconds.")
    for problem in report.problems:
        where = shown_path(problem.path) + (f" [{problem.item}]" if problem.item else "")
        output.put_line(output.harmless(f"{where}: {problem.reason} {problem.hint}"))
    return 0


def verify(library: Library, options: argparse.Namespace) -> int:
    """Compare files and catalog; 1 if anything differs."""
    report = library.verify()
    if options.json:
        output.put_json(shapes.fixity(report))
    else:
        for name in ("changed", "missing", "new"):
            for path in getattr(report, name):
                output.put_line(f"{name}: {shown_path(path)}")
        output.put_line(
            f"{report.unchanged:,} unchanged, {len(report.changed):,} changed, "
            f"{len(report.missing):,} missing, {len(report.new):,} new."
        )
    return 0 if report.same else 1


def annotate() -> int:
    """Mark quotations, a JSON line in and a JSON line out."""
    for line in sys.stdin:
        if line.strip():
            output.put_json(annotate_line(line))
            output.flush()
    return 0


def self_test(options: argparse.Namespace, draw: Draw) -> int:
    """Try this installation; 1 if a check failed."""
    result = run_self_test(draw)
    if options.out:
        with open(options.out, "w", encoding="utf-8") as file:
            json.dump(result, file, ensure_ascii=False, indent=1)
    output.put_json(result)
    return 0 if result["ok"] else 1
