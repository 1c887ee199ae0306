# SPDX-License-Identifier: MIT
"""`verify`, `annotate` and `self-test`."""

import argparse
import json
from collections.abc import Callable
from typing import Any

from reader.cli import output, shapes
from reader.cli.lines import answer_lines, not_utf8
from reader.library.annotate import annotate_line
from reader.library.library import Library
from reader.library.self_test import Draw, run_self_test
from reader.library.values import ManifestReport
from reader.model.article import shown_path
from reader.model.problem import Progress


def verify(options: argparse.Namespace) -> Callable[[Library], int]:
    """Compare files and catalog; 1 if anything differs. With `--checksums` only write what the files were."""

    def write(library: Library) -> int:
        for line in library.checksums():
            output.put_bytes(line)
        return 0

    def job(library: Library) -> int:
        total = library.counts().files
        with output.ProgressLine() as line:
            report = library.verify(progress=lambda done: line(Progress("verify", done, max(done, total), 0, 0)))
        if options.json:
            output.put_json(shapes.fixity(report))
            return 0 if report.same else 1
        for name in ("changed", "missing", "new"):
            for path in getattr(report, name):
                output.put_line(f"{name}: {shown_path(path)}")
        output.put_line(
            f"{report.unchanged:,} unchanged, {len(report.changed):,} changed, "
            f"{len(report.missing):,} missing, {len(report.new):,} new."
        )
        for one in report.manifests:
            _put_manifest(one)
        return 0 if report.same else 1

    return write if options.checksums else job


def _put_manifest(one: ManifestReport) -> None:
    """Say how the files compare with a list of checksums."""
    name = shown_path(one.path)
    for what in ("differ", "missing", "unlisted"):
        for path in getattr(one, what):
            output.put_line(f"{name}: {what}: {shown_path(path)}")
    output.put_line(
        f"{name}: {one.agree:,} agree, {len(one.differ):,} differ, {len(one.missing):,} missing, "
        f"{len(one.unlisted):,} not in it."
    )


def annotate() -> int:
    """Mark quotations, a JSON line in and a JSON line out. Blank lines ask for nothing."""
    return answer_lines(_annotated)


def _annotated(line: str) -> dict[str, Any] | None:
    bad = not_utf8(line)
    if bad is not None:
        return {"error": "This line isn't UTF-8.", "place": f"column {bad + 1}", "hint": "Give the text in UTF-8."}
    return annotate_line(line) if line.strip() else None


def self_test(options: argparse.Namespace, draw: Draw) -> int:
    """Try this installation; 1 if a check failed."""
    result = run_self_test(draw, data_dir=options.data_dir)
    output.put_json(result)
    if options.out:
        with open(options.out, "w", encoding="utf-8", errors="backslashreplace") as file:
            json.dump(result, file, ensure_ascii=False, indent=1)
    return 0 if result["ok"] else 1
