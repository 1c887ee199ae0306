# SPDX-License-Identifier: MIT
"""The comparison of bulk and stock evaluation at small size: of a folder and of JSON lines, built and asked again."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _compare(corpus: Path, work: Path, *options: str) -> str:
    program = Path(__file__).with_name("differential.py")
    command: list[str | Path] = [sys.executable, program, corpus, "--work", work, "--queries", "12", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "12 queries, 0 differ, 0 left out\n" in done.stdout
    return done.stdout


def test_a_folder_is_compared(tmp_path: Path) -> None:
    assert "built in" in _compare(ROOT / "sample_archive" / "1994", tmp_path / "work")


def test_json_lines_are_compared_and_their_index_is_kept(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    body = 'The harbour of the town was closed on Friday. "We had no other way," the mayor said of the sea wall.'
    rows = (
        {"date": f"1994-05-{day:02}", "headline": f"Day {day}", "byline": "Ana", "source": "AP", "body": body}
        for day in range(1, 29)
    )
    corpus.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    first = _compare(corpus, tmp_path / "work", "--articles", "20")
    assert "built in" in first
    assert "19 articles in 1 segments" in first  # every hundredth is deleted
    assert "built in" not in _compare(corpus, tmp_path / "work", "--seed", "2")
