# SPDX-License-Identifier: MIT
"""Compare what the program lists of the mixed archive with what must be found in it.

usage: check_mixed.py

`mixed/expected.jsonl` and `mixed/files.jsonl` were laid down before the readers were written; see `make_mixed.py`.
"""

import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "invented"))

from listed_archive import Row, read, rows  # noqa: E402

MIXED = HERE / "mixed"
ARCHIVE = MIXED / "archive"


def differences(wanted: Row, found: Row) -> list[str]:
    """Return which fields of an article are not as they must be."""
    body = found["body"].split()
    text = " ".join(body)
    told = {**found, "begins": " ".join(body[:6]), "ends": " ".join(body[-6:])}
    plain = ("headline", "byline", "credit", "source", "date", "certainty", "language", "encoding", "begins", "ends")
    wrong = [
        f"{name}: {told[name]!r}, not {wanted[name]!r}" for name in plain if wanted.get(name, told[name]) != told[name]
    ]
    if "words" in wanted and abs(len(body) - wanted["words"]) > max(2, wanted["words"] // 50):
        wrong.append(f"words: {len(body)}, not {wanted['words']}")
    if wanted.get("holds", "") not in text:
        wrong.append(f"body without {wanted['holds']!r}")
    return wrong


def compared(wanted: Sequence[Row], found: Sequence[Row]) -> list[str]:
    """Return what is wrong with the articles of one file; each is held against the found one most like it."""
    wrong = [] if len(wanted) == len(found) else [f"{len(found)} articles, not {len(wanted)}"]
    left = list(found)
    for one in wanted:
        if left:
            best = min(left, key=lambda other: len(differences(one, other)))
            left.remove(best)
            wrong += differences(one, best)
    return wrong


def check_articles(wanted: Sequence[Row], found: Sequence[Row]) -> dict[str, list[str]]:
    """Return what is wrong by file."""
    by_path: dict[str, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for place, articles in enumerate((wanted, found)):
        for one in articles:
            by_path[one["path"]][place].append(one)
    return {path: wrong for path, both in sorted(by_path.items()) if (wrong := compared(*both))}


def check_files(wanted: Sequence[Row], report: Row) -> list[str]:
    """Return what is wrong with the files that hold no article."""
    reasons = {one["path"]: one["reason"] for one in report["problems"] if not one["item"]}
    told = {one["path"] for one in wanted if one["status"] != "part"}
    given = {one["path"] for one in report["problems"]}  # of a locked zip each item has a reason of its own
    wrong = [f"{path}: no reason is given" for path in sorted(told - given)]
    wrong += [f"{path}: {reasons[path]}" for path in sorted(set(reasons) - told)]
    for status in ("part", "unsearchable", "problem"):
        number = sum(one["status"] == status for one in wanted)
        if report["statuses"].get(status, 0) != number:
            wrong.append(f"{report['statuses'].get(status, 0)} files {status}, not {number}")
    return wrong


def main() -> int:
    """Read, compare, print; return 1 if anything differs."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = shutil.copytree(ARCHIVE, Path(temporary, "archive"))
        report, found = read(folder, Path(temporary, "data"))
    wanted = rows(MIXED / "expected.jsonl")
    wrong = check_articles(wanted, found)
    for path, differing in wrong.items():
        sys.stdout.write(path + "".join(f"\n    {one}" for one in differing) + "\n")
    files = check_files(rows(MIXED / "files.jsonl"), report)
    sys.stdout.write("".join(f"{one}\n" for one in files))
    paths = {one["path"] for one in wanted}
    sys.stdout.write(f"{len(paths - set(wrong))} of {len(paths)} files with articles are as they must be.\n")
    return int(bool(wrong or files))


if __name__ == "__main__":
    sys.exit(main())
