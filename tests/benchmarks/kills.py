# SPDX-License-Identifier: MIT
"""Kill the whole process group at random moments of indexing and editing, then compare with an unkilled run.

usage: kills.py ARCHIVE [--kills N] [--seed S]

Each round starts `backfile index` and an editor in one process group and kills the group with SIGKILL. The editor
prints a line for every command that the overlay has acknowledged. Afterwards every acknowledged command must be there,
and the list of articles must equal that of an unkilled run with the same commands.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from typing import Any

_EDIT = """
import itertools, sys
from reader.library.library import Library
folder, data, start = sys.argv[1], sys.argv[2], int(sys.argv[3])
ids = sys.stdin.read().split()
with Library.open(folder, data_dir=data) as library:
    for count in itertools.count(start):
        id_ = ids[count % len(ids)]
        library.corrections.set_headline(id_, f"Corrected {count}")
        print(count, id_, flush=True)
"""


def backfile(data: str, *arguments: str) -> list[str]:
    """Return the command line of the program."""
    return [sys.executable, "-m", "reader.main", "--data-dir", data, *arguments]


def listed(archive: str, data: str) -> list[dict[str, Any]]:
    """Return the list as the program gives it."""
    out = subprocess.run(
        backfile(data, "list", archive, "--json", "--body"), capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in out.stdout.splitlines()]


def one_round(archive: str, data: str, ids: list[str], start: int, seconds: float) -> dict[int, str]:
    """Index and edit for `seconds`, kill both, and return the acknowledged commands: count to article id."""
    keeper = subprocess.Popen(
        backfile(data, "index", archive, "--json"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        process_group=0,
    )
    with tempfile.TemporaryFile() as acknowledged:
        editor = subprocess.Popen(
            [sys.executable, "-c", _EDIT, archive, data, str(start)],
            stdin=subprocess.PIPE,
            stdout=acknowledged,
            process_group=keeper.pid,
        )
        assert editor.stdin is not None
        editor.stdin.write("\n".join(ids).encode())
        editor.stdin.close()
        time.sleep(seconds)
        os.killpg(keeper.pid, signal.SIGKILL)
        keeper.wait()
        editor.wait()
        acknowledged.seek(0)
        lines = acknowledged.read().decode().splitlines(keepends=True)
    return {int(count): id_ for count, id_ in (line.split() for line in lines if line.endswith("\n"))}


def replay(archive: str, data: str, commands: dict[int, str]) -> None:
    """Do the same commands in a run that nobody kills."""
    script = (
        "import json, sys\nfrom reader.library.library import Library\n"
        "with Library.open(sys.argv[1], data_dir=sys.argv[2]) as library:\n"
        "    for count, id_ in json.load(sys.stdin):\n"
        "        library.corrections.set_headline(id_, f'Corrected {count}')\n"
    )
    told = json.dumps(sorted(commands.items()))
    subprocess.run([sys.executable, "-c", script, archive, data], input=told, text=True, check=True)


def run_kills(archive: str, work: str, *, kills: int, seed: int) -> list[str]:
    """Do all rounds and return what came out wrong."""
    chance = random.Random(seed)
    killed, whole = os.path.join(work, "killed"), os.path.join(work, "whole")
    began = time.monotonic()
    subprocess.run(backfile(whole, "index", archive, "--json"), stdout=subprocess.DEVNULL, check=True)
    length = time.monotonic() - began
    ids = [article["id"] for article in listed(archive, whole)]
    commands: dict[int, str] = {}
    for _ in range(kills):
        commands |= one_round(archive, killed, ids, max(commands, default=-1) + 1, chance.uniform(0.05, length * 1.2))
    subprocess.run(backfile(killed, "index", archive, "--json"), stdout=subprocess.DEVNULL, check=True)
    replay(archive, whole, commands)
    expected, found = listed(archive, whole), listed(archive, killed)
    last = {id_: f"Corrected {count}" for count, id_ in sorted(commands.items())}
    shown = {article["id"]: article["headline"] for article in found}
    wrong = [
        f"{id_}: {headline} is not there" for id_, headline in last.items() if not _as_new(shown.get(id_), headline)
    ]
    for before, after in zip(expected, found, strict=False):
        if {**before, "headline": ""} != {**after, "headline": ""}:
            wrong.append(f"{before['id']} differs after the kills")
    if len(expected) != len(found):
        wrong.append(f"{len(expected)} articles without kills, {len(found)} with")
    sys.stdout.write(f"{kills} kills over {length:.1f} s of indexing, {len(commands)} commands acknowledged\n")
    return wrong


def _as_new(shown: str | None, acknowledged: str) -> bool:
    """Tell whether a headline is the acknowledged one, or of a command that was done but not yet acknowledged."""
    return shown is not None and shown.startswith("Corrected ") and int(shown[10:]) >= int(acknowledged[10:])


def main() -> int:
    """Run and print; 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        wrong = run_kills(options.archive, work, kills=options.kills, seed=options.seed)
    for line in wrong[:40]:
        sys.stdout.write(line + "\n")
    sys.stdout.write("all as it should be\n" if not wrong else f"{len(wrong)} differences\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
