# SPDX-License-Identifier: MIT
"""The measurement of quotations at small size: what it counts, and that it fails who fails."""

import json
from pathlib import Path

import pytest
import quotations
from quotation_scores import count_people, count_quotations, figures, total
from speaker_names import right_person, right_speaker, same_name

TEXT = 'Mayor Ada Roe shut the pier. "It leaks," she said. A keeper called it "old news".'
SAID = {"start": 30, "end": 39, "kind": "direct", "speaker_text": "she", "speaker_start": 41, "speaker_end": 44}
ROW = {
    "id": "pier",
    "lang": "en",
    "text": TEXT,
    "phenomena": ["pronoun"],
    "quotes": [
        {**SAID, "entity": "Ada Roe"},
        {"start": 71, "end": 79, "kind": "mixed", "speaker_text": "A keeper", "speaker_start": 51, "speaker_end": 59,
         "entity": "anon"},
    ],
    "people": [{"start": 6, "end": 13, "name": "Ada Roe"}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ada Roe", "Roe", True),
        ("Mrs Roe", "A. Roe", True),
        ("Ada Roe", "Bea Roe", False),
        ("Ada Roe", "Ada Vane", False),
        ("", "Roe", False),
    ],
)
def test_names_are_the_same_unless_they_contradict(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


def test_a_pronoun_without_its_person_is_right_but_not_strictly() -> None:
    gold = {**SAID, "entity": "Ada Roe"}
    answer = {**SAID, "entity": ""}
    assert right_speaker(gold, answer)
    assert not right_person(gold, answer)
    assert right_person(gold, {**answer, "entity": "Roe"})
    assert not right_speaker(gold, {**answer, "entity": "Bea Roe"})


def test_a_missed_and_a_false_quotation_are_counted() -> None:
    answer = {"quotes": [{**SAID, "entity": "Ada Roe", "confidence": 0.9}, {"start": 0, "end": 9, "kind": "direct"}]}
    calibration: list[tuple[float, bool]] = []
    counts = count_quotations(ROW, answer, calibration)
    assert (counts["gold"], counts["given"], counts["right"], counts["false"]) == (2, 2, 1, 1)
    assert calibration == [(0.9, True)]
    assert figures([counts])["pair F1"] == 50


def test_scare_quotes_may_be_left_out_but_not_called_speech() -> None:
    row = {**ROW, "quotes": [{"start": 71, "end": 79, "kind": "scare"}]}
    assert count_quotations(row, {"quotes": []}, [])["false"] == 0
    assert count_quotations(row, {"quotes": [{"start": 71, "end": 79, "kind": "mixed"}]}, [])["false"] == 1


def test_only_exact_mentions_count() -> None:
    answer = {"people": [{"name": "Ada Roe", "mentions": [{"start": 6, "end": 13}, {"start": 0, "end": 13}]}]}
    counts = count_people(ROW, answer)
    assert (counts["people gold"], counts["people given"], counts["people"]) == (1, 2, 1)


def test_damage_moves_what_stands_behind_it() -> None:
    rows = [{**ROW, "id": str(number)} for number in range(5)]
    last = list(quotations.damaged(rows))[-1]
    assert len(last["text"]) == len(TEXT) - 1
    assert last["text"][last["quotes"][1]["start"] :].startswith("old news")
    assert ROW["text"] == TEXT


def test_a_folder_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pier.jsonl").write_text(json.dumps(ROW) + "\n", "utf-8")
    assert quotations.main([str(tmp_path), "--folder-only", "--phenomena", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["pier"]["strict"] == 100
    assert found["pier: pronoun"]["people F1"] == 100
    assert quotations.main([str(tmp_path), "--folder-only"]) == 0
    assert "pier" in capsys.readouterr().out


def test_calibration_goes_by_steps() -> None:
    steps = quotations.calibrated([(0.96, True), (0.91, True), (0.9, False), (0.2, False)])
    assert [(one["from"], one["right"]) for one in steps] == [(0.95, 100), (0.9, 50), (0.0, 0)]


def test_counts_add_up() -> None:
    counts = count_people(ROW, {"people": []})
    assert total([counts, counts])["people gold"] == 2
