# SPDX-License-Identifier: MIT
"""Read spoiled files without end, and keep each that breaks a reader: made smaller, with what it did.

usage: fuzz.py FOLDER ... [--minutes N] [--seed S] [--out FOLDER]

Every file of the folders is a specimen. What is spoiled lies where its specimen lay, beside the same neighbours.
Readers run as the program runs them: confined, with its limits of time and memory. It ends with 1 at any find.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fuzz_trial import Trial, trials
from mutations import LARGEST, mutated

from reader.ingest.pipeline import MEMORY_A_READER, SECONDS_AN_ITEM
from reader.ingest.worker import Worker

_TICK = os.sysconf("SC_CLK_TCK")
_SLOW = 6.0  # seconds of the processor, for at most `LARGEST` bytes
_MOST_KEPT = 3000  # spoiled files that ended in a new way, and are spoiled further
_SMALLER_FOR = 60.0  # seconds


@dataclass
class Specimens:
    """Files by the ending of their names: each ending has the same chance. Grows by what ended in a new way."""

    groups: dict[str, list[tuple[str, bytes]]] = field(default_factory=dict)
    shapes: set[str] = field(default_factory=set)
    kept: int = 0

    def add(self, path: str, data: bytes) -> None:
        self.groups.setdefault(os.path.splitext(path)[1].lower(), []).append((path, data))

    def learn(self, path: str, data: bytes, shape: str) -> None:
        if shape and shape not in self.shapes and self.kept < _MOST_KEPT:
            self.shapes.add(shape)
            self.kept += 1
            self.add(path, data)

    def draw(self, chance: random.Random) -> tuple[str, bytes]:
        return chance.choice(self.groups[chance.choice(sorted(self.groups))])


class Bench:
    """A copy of the folders, and a confined process that reads there."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._worker: Worker | None = None

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close(at_once=True)
            self._worker = None

    def attempt(self, path: str, data: bytes) -> Trial:
        """Read `data` where `path` lies, and put back what was there."""
        place = Path(self._root, path)
        before = place.read_bytes()
        place.write_bytes(data)
        try:
            return self._tried(path)
        finally:
            place.write_bytes(before)

    def _tried(self, path: str) -> Trial:
        if self._worker is None:
            self._worker = Worker(trials, os.fsencode(self._root), MEMORY_A_READER)
        worker = self._worker
        pid = worker.process.pid or 0
        began, used = time.monotonic(), _used(pid)
        worker.connection.send_bytes(os.fsencode(path))
        try:
            while not worker.connection.poll(1.0):
                if _used(pid) - used > SECONDS_AN_ITEM or time.monotonic() - began > 20 * SECONDS_AN_ITEM:
                    self.close()
                    return Trial("hangs", "", "", "", SECONDS_AN_ITEM)
            trial = Trial(*json.loads(worker.connection.recv_bytes()))
        except (EOFError, OSError):
            worker.process.join(5)
            code = worker.process.exitcode
            self.close()
            return Trial("broke", f"exit code {code}", "", "", 0.0)
        if not trial.fault and trial.seconds > _SLOW:
            return Trial("slow", "", f"{trial.seconds:.1f} s", trial.shape, trial.seconds)
        return trial


def _used(pid: int) -> float:
    """Return the seconds of the processor that a process had (Linux: /proc)."""
    try:
        told = Path(f"/proc/{pid}/stat").read_bytes().rsplit(b")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(told[11]) + int(told[12])) / _TICK


def smaller(data: bytes, still: Callable[[bytes], bool], seconds: float = _SMALLER_FOR) -> bytes:
    """Return what is left when pieces are taken out, ever smaller ones, as long as it does the same."""
    until = time.monotonic() + seconds
    size = len(data) // 2
    while size and time.monotonic() < until:
        start = 0
        while start < len(data) and time.monotonic() < until:
            shorter = data[:start] + data[start + size :]
            if still(shorter):
                data = shorter
            else:
                start += size
        size //= 2
    return data


def keep(out: Path, path: str, data: bytes, trial: Trial) -> None:
    """Write what was found, and what is known of it."""
    folder = out / f"{trial.fault}-{hashlib.sha256(trial.where.encode()).hexdigest()[:8]}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / os.path.basename(path)).write_bytes(data)
    (folder / "report.txt").write_text(f"{trial.fault} {trial.where}\nin {path}\n\n{trial.told}\n", "utf-8")


def copied(folders: list[str], root: str) -> Iterator[tuple[str, bytes]]:
    """Copy the folders, and yield every file that is not too large."""
    for number, folder in enumerate(folders):
        shutil.copytree(folder, os.path.join(root, str(number)), copy_function=shutil.copyfile)
    os.system(f"chmod -R u+w '{root}'")
    for place in sorted(Path(root).rglob("*")):
        if place.is_file() and place.stat().st_size <= LARGEST:
            yield str(place.relative_to(root)), place.read_bytes()


def fuzz(root: str, options: argparse.Namespace) -> tuple[int, dict[tuple[str, str], int]]:
    """Try until the time is over; return how often, and how often each fault came."""
    specimens = Specimens()
    for path, data in copied(options.folders, root):
        specimens.add(path, data)
    others = [data for group in specimens.groups.values() for _, data in group]
    chance = random.Random(options.seed)
    seen: dict[tuple[str, str], int] = {}
    bench, number, told = Bench(root), 0, time.monotonic()
    until = told + 60 * options.minutes
    while time.monotonic() < until:
        path, before = specimens.draw(chance)
        data = mutated(before, chance, others)
        trial = bench.attempt(path, data)
        number += 1
        if trial.fault:
            key = (trial.fault, trial.where)
            seen[key] = seen.get(key, 0) + 1
            if seen[key] == 1:
                sys.stdout.write(f"{number}: {trial.fault} {trial.where} in {path}\n")
                keep(options.out, path, data, trial)
                if trial.fault != "hangs":
                    keep(options.out, path, smaller(data, _same(bench, path, key)), trial)
        else:
            specimens.learn(path, data, trial.shape)
        if time.monotonic() > told + 60:
            told = time.monotonic()
            sys.stdout.write(f"{number:,} tried, {specimens.kept} ways of ending, {len(seen)} found\n")
            sys.stdout.flush()
    bench.close()
    return number, seen


def _same(bench: Bench, path: str, key: tuple[str, str]) -> Callable[[bytes], bool]:
    def still(data: bytes) -> bool:
        trial = bench.attempt(path, data)
        return (trial.fault, trial.where) == key

    return still


def main() -> int:
    """Fuzz, say what was found, and return 1 if anything was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("fuzzed"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        number, seen = fuzz(root, options)
    sys.stdout.write(f"{number:,} spoiled files read, seed {options.seed}: {len(seen)} faults\n")
    for (fault, where), times in sorted(seen.items()):
        sys.stdout.write(f"{times:>7} {fault} {where}\n")
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
