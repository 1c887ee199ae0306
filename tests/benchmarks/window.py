# SPDX-License-Identifier: MIT
"""The window on an archive: first headlines of a new folder, first list, its heartbeat while one works, its memory.

usage: window.py ARCHIVE [--minutes N] [--data DIR]

With --data the archive was read before, into that data folder, and need not be there now. Where there is no screen, a
virtual one is used.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time

from heartbeat import Heart
from process_tree import resident
from views_stand import ViewsReader
from window_stand import Reader, Stand


def work(stand: Stand, minutes: float) -> float:
    """Let somebody work with the window; print the heartbeat of each deed; return the worst beat."""
    reader, heart = Reader(stand), Heart()
    deeds = reader.deeds | ViewsReader(stand).deeds
    beats: dict[str, list[float]] = {name: [] for name in deeds}
    works: dict[str, list[float]] = {name: [] for name in deeds}
    until = time.monotonic() + 60 * minutes
    while time.monotonic() < until:
        for name, do in deeds.items():
            heart.late.clear()
            heart.busy.clear()
            do()
            beats[name].extend(heart.late)
            works[name].extend(heart.busy)
    for name, late in beats.items():
        say(f"  {name:<17} {told(late)}")
        say(f"    its own work    {told(works[name])}")
    everything = [one for late in beats.values() for one in late]
    say(f"heartbeat late by   {told(everything)}")
    say(f"  by its own work   {told([one for work in works.values() for one in work])}")
    say(f"key to first rows   {told(reader.pages)}")
    say(f"key to whole answer {told(reader.answers)}")
    say(f"to rows far down    {told(reader.far)}")
    return max(everything)


def told(milliseconds: list[float]) -> str:
    """Return what a row of figures says."""
    ordered = sorted(milliseconds) or [0.0]
    half, most, nearly = (ordered[int(len(ordered) * part)] for part in (0.5, 0.95, 0.99))
    return f"p50 {half:5.1f}  p95 {most:5.1f}  p99 {nearly:5.1f}  worst {ordered[-1]:6.1f} ms  of {len(ordered):,}"


def say(line: str) -> None:
    """Print at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def first_time(stand: Stand, archive: str) -> float:
    """Open a folder that was never read, wait until it is, and return after how many seconds one saw headlines."""
    first = stand.open(archive)
    say(f"first headlines of a new folder {first:.2f} s")
    say(f"all read after      {first + stand.seconds_until(stand.is_idle):.1f} s")
    stand.close()
    return first


def measure(archive: str, data: str, minutes: float, *, known: bool) -> bool:
    """Measure and print; tell whether every target was met. `known`: the archive was read before."""
    from reader.gui.app import make_application
    from reader.gui.collector import GarbageCollector

    sys.setswitchinterval(0.001)  # as the program does
    app = make_application()
    GarbageCollector(app)
    first = 0.0 if known else first_time(Stand(app, data), archive)
    stand = Stand(app, data)
    again = stand.open(archive)
    say(f"first list, indexed {again:.2f} s")
    heart = Heart()
    say(f"its last rows       {stand.seconds_to(1.0):.2f} s later, heartbeat late by {told(heart.late)}")
    say(f"  by its own work   {told(heart.busy)}")
    stand.seconds_until(stand.is_idle)
    worst = work(stand, minutes)
    memory = resident(os.getpid()) / 2**20
    say(f"resident            {memory:.0f} MB")
    stand.close()
    return first < 1 and again < 1 and worst <= 50 and memory < 400


def main() -> int:
    """Measure what the command line says; 1 if a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--data")
    options = parser.parse_args()
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        xvfb = shutil.which("xvfb-run")
        if xvfb is not None:
            os.execv(xvfb, [xvfb, "-a", "-s", "-screen 0 1440x900x24", sys.executable, __file__, *sys.argv[1:]])
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as fresh:
        data = options.data or fresh
        return 0 if measure(options.archive, data, options.minutes, known=data != fresh) else 1


if __name__ == "__main__":
    sys.exit(main())
