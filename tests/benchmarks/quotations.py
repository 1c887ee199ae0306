# SPDX-License-Identifier: MIT
"""Measure quotations, speakers and people against labelled articles, and what reading them takes.

usage: quotations.py [FOLDER] [--folder-only] [--phenomena] [--json]

FOLDER holds labelled sets, `*.jsonl`: id, lang, text, quotes, people (and set, phenomena) a line. The articles of this
project (`labelled/`), which nobody reads who writes rules, are measured, too, but for `--folder-only`. Each set is
measured as it is, and again with every tenth closing mark lost; `--phenomena` gives each of these apart, too.
"""

import argparse
import copy
import json
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from labelled_sets import all_labelled
from quotation_scores import Counts, count_people, count_quotations, figures
from speaker_names import Row

from reader.library.annotate import annotate_line

_EACH = 10  # one closing mark of so many is lost
_ARTICLE = 4_600  # code points
_CLOSING = frozenset("\"”“»«'’")
_STEPS = (0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.0)


def rows_of(folder: Path | None, *, unseen: bool) -> Iterator[tuple[str, Row]]:
    """Yield the labelled rows with the names of their sets."""
    for path in sorted(folder.glob("*.jsonl")) if folder else ():
        with path.open(encoding="utf-8") as lines:
            for line in filter(str.strip, lines):
                row = json.loads(line)
                yield row.get("set", path.stem), row
    if unseen:
        for row in all_labelled():
            yield "unseen " + row["lang"], row


def damaged(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows with every tenth closing mark lost, and all places moved as far as that moves them."""
    seen = 0
    for row in rows:
        lost = []
        for quote in sorted(row["quotes"], key=lambda one: one["start"]):
            if row["text"][quote["end"] : quote["end"] + 1] in _CLOSING:
                seen += 1
                if seen % _EACH == 0:
                    lost.append(quote["end"])
        yield _without(row, lost)


def _without(row: Row, places: Sequence[int]) -> Row:
    made = copy.deepcopy(row)
    gone = set(places)
    made["text"] = "".join(sign for at, sign in enumerate(row["text"]) if at not in gone)
    for one in (*made["quotes"], *made["people"]):
        for name in ("start", "end", "speaker_start", "speaker_end"):
            if one.get(name) is not None:
                one[name] -= sum(place < one[name] for place in gone)
    return made


def answered(row: Row) -> Row:
    """Annotate a labelled text by the way that the command line goes."""
    asked = {"id": row["id"], "text": row["text"], "lang": row.get("lang", "en")}
    return annotate_line(json.dumps(asked))


def measured(rows: Sequence[Row], calibration: list[tuple[float, bool]]) -> list[Counts]:
    """Return the counts of each row."""
    made = []
    for row in rows:
        answer = answered(row)
        made.append(count_quotations(row, answer, calibration) + count_people(row, answer))
    return made


def by_phenomenon(rows: Sequence[Row], counts: Sequence[Counts]) -> dict[str, dict[str, float]]:
    """Return the figures of the articles of each phenomenon."""
    groups: dict[str, list[Counts]] = defaultdict(list)
    for row, count in zip(rows, counts, strict=True):
        for name in row.get("phenomena", [row["phenomenon"]] if "phenomenon" in row else []):
            groups[name].append(count)
    return {name: figures(group) for name, group in sorted(groups.items())}


def calibrated(pairs: Sequence[tuple[float, bool]]) -> list[dict[str, float]]:
    """Return, for steps of confidence from the top, how many speakers were given so, and what share was right."""
    made, above = [], 1.01
    for step in _STEPS:
        truths = [right for confidence, right in pairs if step <= confidence < above]
        above = step
        if truths:
            made.append({"from": step, "speakers": len(truths), "right": round(100 * sum(truths) / len(truths), 1)})
    return made


def speed(rows: Sequence[Row]) -> float:
    """Return how many articles of 4,600 code points are read in a second of processor time."""
    started = time.process_time()
    for row in rows:
        answered(row)
    return sum(len(row["text"]) for row in rows) / _ARTICLE / (time.process_time() - started)


def report(sets: dict[str, list[Row]], *, phenomena: bool) -> dict[str, object]:
    """Measure each set, whole and damaged."""
    made: dict[str, object] = {}
    pairs: list[tuple[float, bool]] = []
    for name, rows in sets.items():
        counts = measured(rows, pairs)
        made[name] = figures(counts)
        made[name + ", closing marks lost"] = figures(measured(list(damaged(rows)), []))
        if phenomena:
            made.update({f"{name}: {phenomenon}": one for phenomenon, one in by_phenomenon(rows, counts).items()})
    made["calibration"] = calibrated(pairs)
    made["articles a second"] = speed([row for rows in sets.values() for row in rows])
    made["peak MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return made


def shown(name: str, value: object) -> Iterator[str]:
    """Yield lines for people to read."""
    if isinstance(value, dict):
        yield f"{name:44}" + "  ".join(f"{key} {number:.1f}" for key, number in value.items())
    elif isinstance(value, list):
        yield name
        yield from (
            f"    {one['from']:.2f} and more: {one['right']:5.1f} % of {one['speakers']} right" for one in value
        )
    else:
        yield f"{name:44}{value:.0f}"


def main(arguments: Sequence[str]) -> int:
    """Run the measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--folder-only", action="store_true")
    parser.add_argument("--phenomena", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    sets: dict[str, list[Row]] = defaultdict(list)
    for name, row in rows_of(options.folder, unseen=not options.folder_only):
        sets[name].append(row)
    found = report(sets, phenomena=options.phenomena)
    lines = (line for name, value in found.items() for line in shown(name, value))
    sys.stdout.write((json.dumps(found, ensure_ascii=False) if options.json else "\n".join(lines)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
