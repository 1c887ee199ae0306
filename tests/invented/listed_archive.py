# SPDX-License-Identifier: MIT
"""An archive as the program itself lists it, read by its command line into a data folder of its own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    """Return the objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def read(folder: Path, data: Path) -> tuple[Row, list[Row]]:
    """Read an archive; return the report with which reading ends, and its articles with their texts."""

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "reader.main", "--data-dir", str(data), "--json", *arguments]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True)
        return done.stdout

    report = json.loads(run("index", str(folder)).splitlines()[-1])
    return report, [json.loads(line) for line in run("list", str(folder), "--body").splitlines()]
