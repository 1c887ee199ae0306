# SPDX-License-Identifier: MIT
"""A mixed archive of every format, listed by the program itself, equals what was laid down before its readers were.

`mixed/expected.jsonl` and `mixed/files.jsonl` were written before the readers; see `make_mixed.py`.
"""

import hashlib
import shutil
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pytest

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


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the archive."""
    return Path(shutil.copytree(ARCHIVE, tmp_path_factory.mktemp("mixed") / "archive"))


@pytest.fixture(scope="module")
def listed(folder: Path) -> tuple[Row, list[Row]]:
    """Return the report with which reading the archive ends, and its articles."""
    return read(folder, folder.parent / "data")


def contents(folder: Path) -> dict[str, tuple[str, int]]:
    """Return what every file holds, and when it was changed last."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    digests = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    return {str(path.relative_to(folder)): (digests[path], path.stat().st_mtime_ns) for path in files}


@pytest.mark.untraced
def test_every_article_is_listed_as_it_must_be(listed: tuple[Row, list[Row]]) -> None:
    assert check_articles(rows(MIXED / "expected.jsonl"), listed[1]) == {}


def test_every_other_file_is_accounted_for(listed: tuple[Row, list[Row]]) -> None:
    report = listed[0]
    assert check_files(rows(MIXED / "files.jsonl"), report) == []
    assert sum(report["statuses"].values()) == report["files"]


def test_the_archive_is_as_it_was(folder: Path, listed: tuple[Row, list[Row]]) -> None:
    assert listed[0]["files"] == len(contents(folder))
    assert contents(folder) == contents(ARCHIVE)
