# SPDX-License-Identifier: MIT
"""The measurement of people, at small size."""

import json
import subprocess
import sys
from pathlib import Path

from people import catalog_of
from people_judged import by_sureness

from reader.catalog.catalog import Catalog

HERE = Path(__file__).parent
TALKS = (
    'Harbour talks\n\nHarbour minister Ann Lowe left Brackley. "We shall meet again," Ann Lowe told reporters.\n',
    'Harbour closes\n\nThe harbour closes on Friday. "It is over," harbour minister Ann B. Lowe said in Brackley.\n',
)


def test_people_are_counted_and_sampled(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    folder.mkdir()
    for number, text in enumerate(TALKS):
        (folder / f"1994-05-0{number + 1}.txt").write_text(text, encoding="utf-8")
    sample = tmp_path / "sample.jsonl"
    command = [sys.executable, str(HERE / "people.py"), str(folder), "--sample", str(sample)]
    told = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, cwd=HERE.parents[1])
    assert "2 articles, 2 names, 1 people; 1 joined, 0 perhaps" in told.stdout
    lines = [json.loads(line) for line in sample.read_text(encoding="utf-8").splitlines()]
    assert [line["what"] for line in lines] == ["person", "join", "quotation"]
    assert lines[0]["keys"] == {"ann b lowe": 1, "ann lowe": 1}
    assert lines[0]["confidence"] == 0.95
    assert lines[1]["reason"].startswith("Ann Lowe is Ann B. Lowe with fewer given names")


def test_sure_people_are_scored_apart_from_doubtful_ones(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    folder.mkdir()
    (folder / "a.txt").write_text(TALKS[0], encoding="utf-8")
    (folder / "b.txt").write_text("Loss\n\nThe harbour and Comissa Quellen reported a loss.\n", encoding="utf-8")
    judged = (("ann lowe", "a.txt", "role"), ("comissa quellen", "b.txt", "no person"), ("ann lowe", "b.txt", "right"))
    rows = [{"key": key, "article": f"{path}#", "verdict": verdict} for key, path, verdict in judged]
    with Catalog.open(str(catalog_of(folder, tmp_path)), writable=False) as catalog:
        assert by_sureness(catalog, rows) == "shown as sure: 1 of 1 right, shown as perhaps: 0 of 1 right"
