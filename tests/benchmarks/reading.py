# SPDX-License-Identifier: MIT
"""How fast plain articles and saved web pages go through the whole program, and whose the processor's time is.

usage: reading.py [--articles N] [--pages N] [--jobs N]

Articles of 1,000 characters, and pages of fifty invented sites: no two alike. The machine may be busy: what the
processes used of the processor tells more than the clock.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from process_tree import PeakMemory, tree

sys.path.insert(0, str(Path(__file__).parents[1] / "invented"))

from invented_sites import page, sites
from invented_story import Writer

from reader.ingest.pipeline import shares

_TICK = os.sysconf("SC_CLK_TCK")
_CHARACTERS = 1000


def write_articles(folder: Path, count: int) -> None:
    """Write plain texts, in folders named after their days."""
    writer = Writer(17)
    for number in range(count):
        day = writer.day(1985, 1999)
        story = writer.story("en", day, 190)
        head = f"{story.headline}\n\n" + (f"By {story.byline}\n\n" if story.byline else "")
        text = f"{head}{story.body}"[: _CHARACTERS - 1].rpartition(" ")[0] + "\n"
        place = folder / f"{day:%Y/%m/%d}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:06}.txt").write_text(text, "utf-8")


def write_pages(folder: Path, count: int) -> None:
    """Write pages, a folder for each site."""
    writer = Writer(18)
    every = sites()
    for number in range(count):
        site = every[number % len(every)]
        story = writer.story(site.language, writer.day(*site.years), 300)
        place = folder / site.name
        place.mkdir(parents=True, exist_ok=True)
        (place / f"story{number}.html").write_bytes(page(site, story, number, writer))


class UsedTimes:
    """What each process of a tree used of the processor, in seconds by its number, looked at as long as it runs."""

    def __init__(self, pid: int) -> None:
        self.seconds: dict[int, float] = {}
        self.names: dict[int, str] = {}
        self._pid = pid
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(0.1):
            for pid in tree(self._pid):
                try:
                    told = Path(f"/proc/{pid}/stat").read_bytes().rsplit(b")", 1)[1].split()
                    self.names.setdefault(pid, Path(f"/proc/{pid}/cmdline").read_text("utf-8"))
                except OSError:
                    continue
                self.seconds[pid] = (int(told[11]) + int(told[12])) / _TICK

    def by_role(self, jobs: int) -> dict[str, float]:
        """Return the seconds of the keeper, of its readers and of its understanders, which it starts in this order."""
        keeper, *others = sorted(self.seconds)
        children = [pid for pid in others if "resource_tracker" not in self.names[pid]]
        readers = shares(jobs)[0]
        told = {"keeper": self.seconds[keeper]}
        told["readers"] = sum(self.seconds[pid] for pid in children[:readers])
        told["understanders"] = sum(self.seconds[pid] for pid in children[readers:])
        return told


def measure(name: str, count: int, write: Callable[[Path, int], None], jobs: int) -> bool:
    """Make an archive, read it, and print a line; return whether all of it was listed."""
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root, "archive")
        write(folder, count)
        command = [sys.executable, "-m", "reader.main", "--data-dir", f"{root}/data", "--json", "index", str(folder)]
        began = time.perf_counter()
        with (
            subprocess.Popen([*command, "--jobs", str(jobs)], stdout=subprocess.PIPE, text=True) as process,
            PeakMemory(process.pid) as memory,
        ):
            used = UsedTimes(process.pid)
            out, _ = process.communicate()
            seconds = time.perf_counter() - began
            used.stop()
        report = json.loads(out.splitlines()[-1])
    roles = used.by_role(jobs)
    total = sum(roles.values())
    shown = ", ".join(f"{role} {spent:.1f}" for role, spent in roles.items())
    sys.stdout.write(
        f"{report['articles']:,} {name}: {seconds:.1f} s, {count / seconds:.0f} a second by the clock; "
        f"processor {total:.1f} s ({shown}), {count / total * jobs:.0f} a second of {jobs} cores; "
        f"peak {memory.peak / 2**20:.0f} MB\n"
    )
    return bool(report["articles"] == count)


def main() -> int:
    """Measure, and return 1 if anything was not listed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    right = True
    if options.articles:
        right &= measure("articles of 1,000 characters", options.articles, write_articles, options.jobs)
    if options.pages:
        right &= measure("saved web pages", options.pages, write_pages, options.jobs)
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
