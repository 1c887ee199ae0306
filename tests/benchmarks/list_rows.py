# SPDX-License-Identifier: MIT
"""A list of a million articles: how long the window stands still for it.

Shows a synthetic answer, jumps to places all over it, finds articles again by number, unfolds copies, selects a range.
Everything here runs on the GUI thread, but for what a worker makes of an answer.

usage: list_rows.py [--rows N] [--jumps N]
"""

import argparse
import os
import random
import statistics
import sys
import time
from array import array
from collections.abc import Callable
from datetime import date
from functools import partial

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.dates.date_counts import count_up
from reader.gui.dates.day_columns import DayGroups
from reader.gui.hits.list_pane import ListPane
from reader.gui.hits.row_order import places_of
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.search.gaps import NO_GAPS
from reader.gui.session.searching import Answer, Ask
from reader.index.answer.numbers import Row
from reader.model.day_columns import columns_of
from reader.model.query import Everything
from reader.model.search import DayCount, ResultSet, Sort
from reader.model.texts import Span

_ALLOWED = 16.0  # milliseconds: one picture of a screen
_A_DAY = 40


def answer_of(rows: int, places: list[float]) -> Answer:
    """Return an answer that found so many, a tenth of them undated; note how long the places took."""
    chance = random.Random(1)
    numbers = array("q", range(1, rows + 1))
    for at in range(0, rows, 7):  # as numbers of an archive that was read in any order
        other = chance.randrange(rows)
        numbers[at], numbers[other] = numbers[other], numbers[at]
    dated = rows - rows // 10
    days = [DayCount(date.fromordinal(700_000 + n), _A_DAY) for n in range(dated // _A_DAY)]
    days += [DayCount(None, rows - sum(count.articles for count in days))]
    copies = {numbers[at]: (rows + at + 1, rows + at + 2) for at in range(0, rows, 1000)}
    made = np.frombuffer(numbers, np.int64)
    row: Row[int] = Row(rows, lambda most: made[:most], lambda: made, code="q")  # as the engine gives them
    results = ResultSet(row, total=rows + 2 * len(copies), days=tuple(days), copies=copies, folded=2 * len(copies))
    begun = time.perf_counter()
    found = places_of(row, numbers[::1000])
    groups = DayGroups(columns_of(days), newest=True)
    calendar = count_up(days)
    places.append(1000 * (time.perf_counter() - begun))
    return Answer(
        ask=Ask("", None, Sort.NEWEST),
        query=Everything(Span(0, 0)),
        runs=(),
        results=results,
        places=found,
        groups=groups,
        found=calendar,
        held=calendar,
        total=rows,
        marked=False,
        gaps=NO_GAPS,
        first=(),
        seconds=0.0,
    )


def timed(times: list[float], do: Callable[[], object]) -> None:
    """Note how long something keeps this thread, in milliseconds: what others do on a busy machine doesn't count."""
    begun = time.thread_time()
    do()
    times.append(1000 * (time.thread_time() - begun))


def main() -> int:
    """Measure, print, and return 1 if anything takes longer than one picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--jumps", type=int, default=200)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["list_rows"])
    theme = Theme(app, ThemeChoice.LIGHT)
    window = QWidget()
    window.resize(400, 900)
    pane = ListPane(theme, window)
    pane.resize(window.size())
    window.show()
    chance = random.Random(2)
    times: dict[str, list[float]] = {"made (worker)": []}
    answer = answer_of(options.rows, times["made (worker)"])
    timed(times.setdefault("show", []), partial(pane.show_answer, answer))
    app.processEvents()
    for _ in range(options.jumps):
        row, number = chance.randrange(options.rows), chance.randrange(1, options.rows + 1)
        timed(times.setdefault("jump", []), partial(pane.view.put, row, 7))
        timed(times.setdefault("paint", []), pane.view.viewport().repaint)
        timed(times.setdefault("position_of", []), partial(pane.model.position_of, number))
        timed(times.setdefault("choose", []), partial(pane.view.choose, row))
        timed(times.setdefault("look", []), partial(app.processEvents, QEventLoop.ProcessEventsFlag.AllEvents))
    for number in list(answer.results.copies)[:: max(1, len(answer.results.copies) // 20)]:
        row = pane.model.position_of(number) or 0
        timed(times.setdefault("unfold", []), partial(pane.view.toggle_copies, row))
    timed(times.setdefault("again", []), partial(pane.show_answer, answer))
    slow = []
    for what, taken in times.items():
        worst = max(taken)
        sys.stdout.write(f"{what:<16} {len(taken):>4} times   median {statistics.median(taken):8.3f} ms ")
        sys.stdout.write(f"  worst {worst:8.3f} ms\n")
        if worst > _ALLOWED and what != "made (worker)":
            slow.append(what)
    window.close()
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
