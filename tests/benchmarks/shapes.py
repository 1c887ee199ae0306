# SPDX-License-Identifier: MIT
"""Bodies, headlines, dates and the rest on labelled sets of every shape, read by the real program.

usage: shapes.py [FOLDER] [-v] [--draw 2|3|4|5] [--only SHAPE ...]

The sets are laid out in FOLDER (by default in a folder that is gone afterwards); see `shapes_make.py`. Labels were
written from what was laid out, before the program was run; if what is laid out no longer has them, nothing is measured.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from shapes_make import DRAWS, SETS, as_lines, frozen, lay_out
from shapes_scores import PLAIN, Measure, Row, Scores, wilson

from listed_archive import read  # isort: skip

_TARGETS: dict[str, dict[str, float]] = {
    "body, words": {**dict.fromkeys(PLAIN, 0.97), "pages": 0.955},
    "headline": {**dict.fromkeys(PLAIN, 0.97), "pages": 0.80},
    "byline not invented": dict.fromkeys(SETS, 0.90),
    "items split exactly": {"exports": 0.99, "boxes": 0.99},
    "date where stated": {"exports": 0.99, "texts": 0.99, "documents": 0.90, "pages": 0.90},
    "no wrong date as certain": dict.fromkeys(SETS, 0.995),
    "undated left undated": {"texts": 1.0, "pages": 0.85},
    "no stamp taken": dict.fromkeys(SETS, 1.0),
    "dateline: month and day": {"texts": 0.97},
    "dateline: no year": {"texts": 1.0},
    "decoded: unicode": {"encodings": 1.0},
    "decoded: legacy": {"encodings": 0.97},
    "decoded: mojibake": {"encodings": 0.95},
    "issue: text covered": {"issues": 0.98},
    "issue: articles found": {"issues": 0.90},
    "issue: date": {"issues": 1.0},
}
_MEANS = frozenset({"body, words", "body, order", "issue: text covered"})


def row(measure: Measure) -> str:
    """Return one line of the table; a share with the bounds of its interval, a mean without."""
    target = _TARGETS.get(measure.name, {}).get(measure.shape)
    low, high = wilson(measure.share, measure.whole)
    bounds = "" if measure.name in _MEANS else f"{low:.3f}-{high:.3f}"
    wanted = "" if target is None else f"{target:.3f}"
    mark = "" if target is None or measure.share >= target else "  <--"
    numbers = f"{measure.share:>7.4f} {bounds:>12} {wanted:>7} {measure.whole:>5} {len(measure.misses):>6}"
    return f"{measure.name:<26} {measure.shape:<10} {numbers}{mark}"


def table(scores: Scores) -> str:
    """Return the whole table: measures in the order of the targets, then those that have none."""
    order = list(_TARGETS)
    shapes = list(SETS)

    def place(one: Measure) -> tuple[int, str, int]:
        return order.index(one.name) if one.name in order else len(order), one.name, shapes.index(one.shape)

    head = f"{'measure':<26} {'shape':<10} {'share':>7} {'19 of 20':>12} {'target':>7} {'of':>5} {'missed':>6}"
    return "\n".join([head, *(row(one) for one in sorted(scores.measures.values(), key=place))])


def misses(scores: Scores) -> str:
    """Return all misses, by measure and shape."""
    lines = []
    for one in scores.measures.values():
        if one.misses:
            lines += ["", f"{one.name}, {one.shape}: {len(one.misses)}", *(f"    {miss}" for miss in one.misses)]
    return "\n".join(lines)


def measure(folder: Path, labels: Sequence[Row], shapes: Sequence[str]) -> Scores:
    """Read each set as an archive of its own and count."""
    scores = Scores()
    for shape in shapes:
        with tempfile.TemporaryDirectory() as data:
            _, listed = read(folder / shape, Path(data))
        scores.add([one for one in labels if one["shape"] == shape], listed)
    return scores


def main() -> int:
    """Lay out, read, count, print; return 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="print every miss")
    parser.add_argument(
        "--draw", type=int, choices=tuple(DRAWS), default=1, help="later ones have other forms and sites"
    )
    parser.add_argument("--only", nargs="+", choices=list(SETS), default=list(SETS), metavar="SHAPE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        labels = lay_out(folder, options.draw)
        if as_lines(labels) != frozen(options.draw).read_text("utf-8"):
            sys.stderr.write("What is laid out has other labels than those that were frozen.\n")
            return 2
        scores = measure(folder, labels, options.only)
    told = table(scores)
    sys.stdout.write(told + "\n" + (misses(scores) + "\n" if options.verbose else ""))
    return int("<--" in told)


if __name__ == "__main__":
    sys.exit(main())
