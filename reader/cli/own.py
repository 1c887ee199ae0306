# SPDX-License-Identifier: MIT
"""`work` and `log`: the user's own work as a file, and what was searched."""

import argparse
import json
import sys
from collections.abc import Callable

from reader.cite.search_log import as_csv, as_jsonl, paragraph
from reader.cli import output
from reader.library.exchange import Exchanged
from reader.library.library import Library
from reader.library.weighing import Disagreement
from reader.overlay.commands import to_json


def work(options: argparse.Namespace) -> Callable[[Library], int]:
    """Export all of the user's own work into a file, or take over what such a file says."""

    def job(library: Library) -> int:
        if options.way == "export":
            number = library.own.exchange.write(options.file)
            if options.json:
                output.put_json({"exported": number})
            else:
                output.put_line(f"{output.counted(number, 'decision')} exported.")
            return 0
        found = library.own.exchange.read(options.file)
        if options.json:
            output.put_json(_told(found))
        else:
            _tell(found)
        return 0

    return job


def _told(found: Exchanged) -> dict[str, object]:
    return {
        "taken": found.taken,
        "known": found.known,
        "disagreements": [
            {"yours": json.loads(to_json(one.yours)), "theirs": json.loads(to_json(one.theirs)), "holds": _holds(one)}
            for one in found.disagreements
        ],
        "strange": list(found.strange),
    }


def _tell(found: Exchanged) -> None:
    output.put_line(f"{output.counted(found.taken, 'decision')} taken over, {found.known:,} known already.")
    for one in found.disagreements:
        output.put_line(output.harmless(f"You: {to_json(one.yours)}"))
        output.put_line(output.harmless(f"They: {to_json(one.theirs)} ({_holds(one)} hold)"))
    if found.strange:
        strange = output.counted(len(found.strange), "article")
        output.put_note(f"{strange} of theirs can't be found here; what was said of them is kept.")


def _holds(one: Disagreement) -> str:
    return "theirs" if one.theirs_hold else "yours"


def log(options: argparse.Namespace) -> Callable[[Library], int]:
    """Tell what was searched, or forget it."""

    def job(library: Library) -> int:
        if options.forget:
            library.own.log.forget()
            return 0
        entries = library.own.log.entries(options.limit)
        if options.json or options.format == "jsonl":
            sys.stdout.write(as_jsonl(entries))
        elif options.format == "csv":
            sys.stdout.write(as_csv(entries))
        elif entries:
            output.put_line(output.harmless_lines(paragraph(entries, library.archive.name)))
        else:
            output.put_note("Nothing that was searched is kept.")
        return 0

    return job
