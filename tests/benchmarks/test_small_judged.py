# SPDX-License-Identifier: MIT
"""The measurement against judgements, at small size: what it draws, and that only the same answer keeps its verdict."""

import json
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import Any

import judged
import pytest
from calibration_plot import calibration_picture, groups

TALKS = (
    'Harbour talks\n\nHarbour minister Ann Lowe left Brackley. "We shall meet again," Ann Lowe told reporters.\n',
    'Harbour closes\n\nNothing was said of the pier.\n\n"It is over," pier keeper Hugh Dent said in Brackley.\n',
    "Nobody speaks\n\nThe harbour is closed.\n",
)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    place = tmp_path / "courier"
    place.mkdir()
    for number, text in enumerate(TALKS):
        (place / f"1994-05-0{number + 1}.txt").write_text(text, encoding="utf-8")
    return str(place)


def judgement(**other: object) -> dict[str, Any]:
    kept = {"article": "", "start": 0, "words": "", "speakers": ["person: Ann Lowe"], "speaker": "right"}
    return {**kept, "speech": True, "bounds": True, "reason": True, **other}


def test_what_is_drawn_can_be_judged_and_scored(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "drawn.jsonl"
    assert judged.main([folder, "--draw", "9", "--out", str(out)]) == 0
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert {(row["speakers"][0], row["quotation"]) for row in rows} == {
        ("person: Ann Lowe", "We shall meet again,"),
        ("person: Hugh Dent", "It is over,"),
    }
    assert all(row["quotation"] in row["text"] for row in rows)
    copied = ("article", "start", "words", "speakers")
    verdicts = [json.dumps(judgement(**{key: row[key] for key in copied})) for row in rows]
    kept = tmp_path / "kept.jsonl"
    kept.write_text("\n".join(verdicts) + "\n", "utf-8")
    monkeypatch.setattr(judged, "JUDGED", kept)
    assert judged.main([folder]) == 0
    told = capsys.readouterr().out
    assert "2 judged, 0 of them answered otherwise" in told
    assert "speakers named: 2 of 2, 100.0 %" in told


def test_a_seed_draws_the_same(folder: str) -> None:
    once = judged.drawn(folder, 1, 5, frozenset())
    assert len(once) == 1
    assert judged.drawn(folder, 1, 5, frozenset()) == once


def test_another_answer_is_to_be_judged_anew() -> None:
    today = {"speakers": ["person: Ann Lowe"], "confidence": 0.9}
    pairs = [
        (judgement(), today),
        (judgement(speaker="wrong", reason=False), {**today, "confidence": 0.5}),
        (judgement(), {"speakers": ["person: Bea Lowe"], "confidence": 0.9}),
        (judgement(), None),
        (judgement(speaker="missing", speakers=[]), {"speakers": [], "confidence": 0.0}),
    ]
    counts, named = judged.scored(pairs)
    assert named == [(0.9, True), (0.5, False)]
    assert counts == Counter(judged=5, changed=2, right=1, wrong=1, missing=1, reason=1)
    lines = list(judged.told(counts, named))
    assert lines[1].startswith("speakers named: 1 of 2, 50.0 % [9.5-90.5]")
    assert lines[2].startswith("shown as sure: 1 of 1")


def test_a_share_of_none_is_none() -> None:
    assert judged.share_of([]) == "none"


def test_the_kept_judgements_can_be_read() -> None:
    rows = judged.kept()
    assert len(rows) >= 150
    assert {row["speaker"] for row in rows} <= {"right", "wrong", "missing", "nobody"}
    assert all((row["speaker"] in {"missing", "nobody"}) is (row["speakers"] == []) for row in rows)


def test_a_picture_has_a_dot_for_each_step() -> None:
    pairs = [(0.96, True), (0.95, True), (0.82, False), (0.81, True)]
    assert [(round(mean, 3), share, number) for mean, share, number in groups(pairs)] == [
        (0.815, 0.5, 2),
        (0.955, 1, 2),
    ]
    picture = ET.fromstring(calibration_picture(pairs))
    assert len(picture.findall("{http://www.w3.org/2000/svg}circle")) == 2
