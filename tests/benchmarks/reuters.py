# SPDX-License-Identifier: MIT
"""Reuters-21578 through the whole program: every article, its rate, its memory, and counts against a plain scan.

usage: reuters.py FOLDER [--jobs N]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from typing import Any

from plain_scan import QUESTIONS, Story, stories
from process_tree import PeakMemory


def run(data: str, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run one command of the program in a process of its own."""
    command = [sys.executable, "-m", "reader.main", "--data-dir", data, *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8", check=True)


def index(folder: str, data: str, jobs: int) -> tuple[dict[str, Any], int, float]:
    """Index the folder; return the report, the peak of the process tree in bytes, and the seconds by the clock."""
    command = [sys.executable, "-m", "reader.main", "--data-dir", data, "index", folder, "--json", "--jobs", str(jobs)]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process, PeakMemory(process.pid) as memory:
        out, _ = process.communicate()
    return json.loads(out), memory.peak, time.perf_counter() - began


def compare_lists(folder: str, data: str, plain: dict[int, Story]) -> list[str]:
    """Return what is wrong with the list: an article missing, a date off, a headline lost."""
    wrong = []
    seen = set()
    for line in run(data, "list", folder, "--json").stdout.splitlines():
        article = json.loads(line)
        story = plain[int(article["item"])]
        seen.add(story.number)
        if article["date"] != story.day.isoformat() or article["certainty"] != "certain":
            wrong.append(f"{story.number}: dated {article['date']} ({article['certainty']}), not {story.day}")
        if not article["headline"] and story.words:  # one story of the collection is empty
            wrong.append(f"{story.number}: no headline")
    return wrong + [f"{number}: not listed" for number in plain.keys() - seen]


def compare_counts(folder: str, data: str, plain: dict[int, Story]) -> list[str]:
    """Return the queries whose total differs from the plain scan's."""
    asked = "".join(query + "\n" for query, _ in QUESTIONS)
    answers = run(data, "search", folder, "--stdin", "--no-excerpts", "--limit", "0", stdin=asked).stdout.splitlines()
    wrong = []
    for (query, test), line in zip(QUESTIONS, answers, strict=True):
        answer = json.loads(line)
        expected = sum(map(test, plain.values()))
        mark = "" if answer.get("total") == expected else "  <-- differs"
        sys.stdout.write(
            f"{query:<40} {answer.get('total'):>7} {expected:>7} {answer.get('took_ms', 0):>9.1f} ms{mark}\n"
        )
        if mark:
            wrong.append(query)
    return wrong


def main() -> int:
    """Measure, print, and return 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--data", help="keep the stores there")
    options = parser.parse_args()
    plain = {story.number: story for story in stories(options.folder)}
    with tempfile.TemporaryDirectory() as fresh:
        data = options.data or fresh
        report, peak, seconds = index(options.folder, data, options.jobs)
        sys.stdout.write(
            f"{report['articles']:,} articles, {len(report['problems'])} problems, {seconds:.1f} s, "
            f"{report['articles'] / seconds:.0f} articles/s, peak {peak / 2**20:.0f} MB\n"
        )
        wrong = compare_lists(options.folder, data, plain) + compare_counts(options.folder, data, plain)
    for line in wrong[:40]:
        sys.stdout.write(line + "\n")
    return 1 if wrong or report["articles"] != len(plain) else 0


if __name__ == "__main__":
    sys.exit(main())
