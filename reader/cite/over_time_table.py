# SPDX-License-Identifier: MIT
"""Counts over time as a table for other programs: a row a bucket, and below it of what they are."""

import csv
import io
from collections.abc import Iterable, Sequence

from reader import __version__
from reader.cite.export import harmless
from reader.model.over_time import Drawing
from reader.model.own import ArchiveState


def as_csv(drawing: Drawing, about: Sequence[tuple[str, str]], state: ArchiveState) -> str:
    """Return RFC 4180 CSV: first and last day of each bucket (ISO 8601), all articles, and of each search its count.

    Beside a count is 1000 x count / articles, with six digits, empty where there are no articles of that time. Then
    follow, with `when` in the place of days, what is undated and what is known too vaguely for the buckets; then, after
    an empty row, what was counted (`about`) and in what archive: `state` as the log of searches has it.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    heads = (cell for name in drawing.names for cell in (name or "*", f"{name or '*'} (per 1000)"))
    writer.writerow([harmless(cell) for cell in ("from", "to", "when", "articles", *heads)])
    for at in range(len(drawing.over.buckets)):
        first, last = drawing.over.buckets.bounds(at, at)
        over = drawing.over
        counts = ((one.counts[at], over.per_thousand(which, at)) for which, one in enumerate(over.series))
        writer.writerow([first.isoformat(), last.isoformat(), "", drawing.over.held.counts[at], *_cells(counts)])
    for when in ("undated", "months", "years", "spans"):
        held = getattr(drawing.over.held, when)
        found = [getattr(one, when) for one in drawing.over.series]
        if held or any(found):
            shares = ((one, 1000 * one / held if held else None) for one in found)
            writer.writerow(["", "", _WHEN[when], held, *_cells(shares)])
    writer.writerow([])
    for name, value in (*about, *_state(state)):
        writer.writerow([harmless(name), harmless(value)])
    return file.getvalue()


_WHEN = {
    "undated": "undated",
    "months": "known to the month only",
    "years": "known to the year only",
    "spans": "between two years",
}


def _cells(counts: Iterable[tuple[int, float | None]]) -> list[int | str]:
    return [cell for count, share in counts for cell in (count, "" if share is None else f"{share:.6g}")]


def _state(state: ArchiveState) -> tuple[tuple[str, str], ...]:
    return (
        ("articles in the archive", str(state.articles)),
        ("files", str(state.files)),
        ("files not read yet", str(state.unread)),
        ("state of the archive", state.fingerprint),
        ("program", f"Backfile {__version__}"),
    )
