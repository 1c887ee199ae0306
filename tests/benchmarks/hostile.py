# SPDX-License-Identifier: MIT
"""Hostile inputs in their real sizes through the whole program: how each ended, its time, the memory of all processes.

usage: hostile.py [--only TEXT] [--scale S] [--huge FILES]

Every input is an archive of its own, made in the folder for temporary files (3 GB at most at a time). At the end all of
them in a small form are read together from a place where nothing can be written. `--huge` reads a folder of so many
files instead. It ends with 1 if anything ended otherwise than it must, took 1 GB or more, or was changed.
"""

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "archive"))

from hostile_case import Case, Made
from hostile_inputs import TABLE
from hostile_run import read_all
from process_tree import PeakMemory, resident

_MOST = 1024 * 1024 * 1024  # bytes of all processes
_SMALL = 0.002


def others(pid: int) -> int:
    """Return the resident bytes of a process, of this one none: it only looks on."""
    return 0 if pid == os.getpid() else resident(pid)


def tell(name: str, outcome: str, seconds: float, peak: int, wrong: str) -> bool:
    """Print a line of the table; return whether anything is wrong."""
    wrong = wrong or ("" if peak < _MOST else "took too much memory")
    mark = f"  <-- {wrong}" if wrong else ""
    sys.stdout.write(f"{name[:76]:<76} {outcome:<34} {seconds:6.1f} s {peak / 2**20:5.0f} MB{mark}\n")
    sys.stdout.flush()
    return bool(wrong)


def run_alone(one: Case, scale: float) -> bool:
    """Make, read and judge one input; return whether anything is wrong."""
    with _folder() as root:
        made = Made(root / "archive")
        made.add(one, scale)
        began = time.monotonic()
        try:
            with PeakMemory(os.getpid(), others) as memory:
                ((ending, wrong),) = read_all(made, root / "data").values()
        except subprocess.CalledProcessError as error:
            return tell(
                one.name, "none", time.monotonic() - began, memory.peak, f"the run ended with {error.returncode}"
            )
        outcome = f"{ending.way}, {len(ending.articles)} of {'/'.join(sorted(one.ways))}"
        return tell(one.name, outcome, time.monotonic() - began, memory.peak, wrong)


def run_read_only(table: Sequence[Case]) -> bool:
    """Read all in a small form where nothing can be written; return whether anything is wrong."""
    table = [one for one in table if not one.meanwhile]
    with _folder() as root:
        made = Made(root / "made")
        for one in table:
            made.add(one, _SMALL)
        with _unwritable(made.root, root / "archive") as (place, how):
            made.root = place
            began = time.monotonic()
            with PeakMemory(os.getpid(), others) as memory:
                endings = read_all(made, root / "data")
        wrong = [f"{made.cases[name].name}: {told}" for name, (_, told) in endings.items() if told]
        outcome = f"{len(endings) - len(wrong)} of {len(endings)} as they must be"
        return tell(f"all of them, small, {how}", outcome, time.monotonic() - began, memory.peak, " / ".join(wrong))


def run_huge(count: int) -> bool:
    """Read a folder of very many files; return whether anything is wrong."""
    with _folder() as root:
        archive = root / "archive" / "1994"
        archive.mkdir(parents=True)
        for number in range(count):
            text = f"Harbour closed on day {number}\n\nThe harbour is closed, said the pilot of berth {number}.\n"
            (archive / f"{number:07}.txt").write_text(text)
        began = time.monotonic()
        command = [sys.executable, "-m", "reader.main", "--data-dir", str(root / "data"), "--json", "index"]
        with (
            subprocess.Popen([*command, str(archive.parent)], stdout=subprocess.PIPE, text=True) as process,
            PeakMemory(process.pid) as memory,
        ):
            told, _ = process.communicate()
        report = json.loads(told.splitlines()[-1])
        wrong = "" if report["articles"] == count and not report["problems"] else f"{report['articles']:,} articles"
        return tell(f"{count:,} files in one folder", "listed", time.monotonic() - began, memory.peak, wrong)


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    root = Path(tempfile.mkdtemp())
    try:
        yield root
    finally:
        shutil.rmtree(root, ignore_errors=True)


@contextlib.contextmanager
def _unwritable(made: Path, place: Path) -> Iterator[tuple[Path, str]]:
    """Mount a folder once more, for reading only; where only root may do that, take all rights to write away."""
    if os.geteuid() == 0 and shutil.which("mount"):
        place.mkdir()
        subprocess.run(["mount", "--bind", made, place], check=True)
        try:
            subprocess.run(["mount", "-o", "remount,bind,ro", place], check=True)
            yield place, "on a read-only mount"
        finally:
            subprocess.run(["umount", place], check=True)
    else:
        subprocess.run(["chmod", "-R", "a-w", made], check=True)
        try:
            yield made, "without a right to write"
        finally:
            subprocess.run(["chmod", "-R", "u+w", made], check=True)


def main() -> int:
    """Run the table, print it, and return 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="inputs whose name has this in it")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--huge", type=int, default=0, metavar="FILES")
    options = parser.parse_args()
    if options.huge:
        return int(run_huge(options.huge))
    table = [one for one in TABLE if options.only in one.name]
    wrong = [run_alone(one, options.scale) for one in table]
    wrong += [] if options.only else [run_read_only(table)]
    sys.stdout.write(f"{len(wrong)} rows, {sum(wrong)} not as they must be\n")
    return int(any(wrong))


if __name__ == "__main__":
    sys.exit(main())
