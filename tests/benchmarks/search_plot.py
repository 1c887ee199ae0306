# SPDX-License-Identifier: MIT
"""Draws how the cost of a question grows with the archive.

usage: search_plot.py PICTURE FIGURES.json ...

Each file is what the search benchmark measured at one size. One panel a kind of query, both axes logarithmic, a line a
peer: the 95th percentile, and the worst as a dot. A dashed line grows as the number of articles does.
"""

import json
import statistics
import sys
from collections import defaultdict
from pathlib import Path

from matplotlib.figure import Figure

Lines = dict[str, dict[str, list[tuple[int, float, float]]]]

_EXCERPTS = "50 excerpts"  # for which the program is asked in a column of its own
_COLOURS = {"backfile": "#1f5fa8", "tantivy-py": "#b3541e", "SQLite FTS5": "#5b7f3a", "stock Whoosh": "#7a4b94"}


def read(paths: list[Path]) -> Lines:
    """Return for each kind of query and each peer (articles, p95, worst), in milliseconds."""
    lines: Lines = defaultdict(lambda: defaultdict(list))
    for path in paths:
        report = json.loads(path.read_text("utf-8"))
        for column, facts in report["peers"].items():
            peer = column.partition(",")[0]
            kinds: dict[str, list[float]] = defaultdict(list)
            for slot in facts["queries"].values():
                asked_here = column == "backfile" if slot["kind"] != _EXCERPTS else column != "backfile"
                if slot["ms"] and (peer != "backfile" or asked_here):
                    kinds[slot["kind"]].append(statistics.median(slot["ms"]))
            for kind, times in kinds.items():
                times.sort()
                p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
                lines[kind][peer].append((report["articles"], p95, times[-1]))
    return lines


def draw(lines: Lines, target: Path) -> None:
    """Draw all kinds into one picture."""
    kinds = sorted(lines, key=lambda kind: (not kind.startswith("key"), kind))
    figure = Figure(figsize=(12, 2.6 * -(-len(kinds) // 3)), layout="constrained")
    for place, kind in enumerate(kinds):
        axes = figure.add_subplot(-(-len(kinds) // 3), 3, place + 1)
        axes.set_title({"key": "every keystroke", "key1": "one letter typed"}.get(kind, kind), fontsize=10)
        for peer, points in lines[kind].items():
            if peer in _COLOURS:
                at, p95, worst = zip(*sorted(points), strict=True)
                axes.plot(at, p95, color=_COLOURS[peer], label=peer, marker="", linewidth=1.6)
                axes.plot(at, worst, color=_COLOURS[peer], linestyle="", marker="o", markersize=3)
        sizes = sorted({size for points in lines[kind].values() for size, _, _ in points})
        lowest = min(points[0][1] for points in map(sorted, lines[kind].values()))
        axes.plot(sizes, [lowest * size / sizes[0] for size in sizes], color="#999999", linestyle="--", linewidth=0.8)
        axes.set_xscale("log")
        axes.set_yscale("log")
        axes.set_ylabel("ms, p95 (dots: worst)", fontsize=8)
        axes.tick_params(labelsize=8)
    figure.axes[0].legend(fontsize=7)
    figure.supxlabel("articles", fontsize=9)
    figure.savefig(target)


if __name__ == "__main__":
    draw(read([Path(path) for path in sys.argv[2:]]), Path(sys.argv[1]))
