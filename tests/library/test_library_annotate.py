# SPDX-License-Identifier: MIT
"""`annotate_line`: a JSON line in, an answer out, whatever the line holds."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.annotate import annotate_line


def test_a_text_is_answered_with_its_quotations() -> None:
    text = "The mayor was calm. “We will stay,” Ms Vane said."
    answer = annotate_line(json.dumps({"id": "a1", "text": text, "lang": "en"}))
    assert answer["id"] == "a1"
    assert answer["people"] == [{"name": "Vane", "mentions": [{"start": 39, "end": 43}]}]
    assert answer["quotes"] == [
        {
            "start": 21,
            "end": 34,
            "text": "We will stay,",
            "kind": "direct",
            "speaker_text": "Vane",
            "speaker_start": 39,
            "speaker_end": 43,
            "entity": "Vane",
            "confidence": 0.95,
            "reason": "'said' stands behind it; Vane is named",
        }
    ]
    json.dumps(answer)


def test_the_language_is_guessed_where_none_is_named() -> None:
    text = "Der Rat tagte bis in die Nacht. „Wir bleiben“, so die Ministerin mit einem Blick auf das Wasser."
    (quote,) = _quotes({"id": 7, "text": text})
    assert str(quote["reason"]).startswith("'so' stands behind it, before the speaker; ")


def _quotes(asked: dict[str, object]) -> list[dict[str, object]]:
    quotes = annotate_line(json.dumps(asked))["quotes"]
    assert isinstance(quotes, list)
    return quotes


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ('{"id": 1, "text": }', "column 19"),
        ("", "column 1"),
        ("[1]", "column 1"),
        ("null", "column 1"),
        ("[" * 200_000, "column 1"),
        ("9" * 100_000, "column 1"),
        ('{"id": 1}', "text"),
        ('{"id": 1, "text": 5}', "text"),
        ('{"text": "a"}', "id"),
        ('{"id": [], "text": "a"}', "id"),
        ('{"id": 1, "text": "a", "lang": 3}', "lang"),
    ],
)
def test_a_bad_line_names_its_place(line: str, place: str) -> None:
    answer = annotate_line(line)
    assert answer["place"] == place
    assert set(answer) == {"error", "place", "hint"}
    assert str(answer["error"]).endswith(".")


@settings(max_examples=60)
@given(st.text(max_size=40))
def test_no_line_raises(line: str) -> None:
    assert "error" in annotate_line(line) or "quotes" in annotate_line(line)
