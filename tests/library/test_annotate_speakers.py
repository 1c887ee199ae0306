# SPDX-License-Identifier: MIT
"""What `annotate` says of speakers and people."""

import json
from typing import Any

from reader.library.annotate import annotate_line

TEXT = (
    'Mayor Ada Roe and Captain Tom Vane said the pier was "safe for now and for good."\n\n'
    '"It leaks," said a diver who asked not to be named. He said that nobody had looked.\n\n'
    'Acme Dredging Co. said in a statement: "We have looked." The so-called "survey" was lost.\n\n'
    '"It will hold," Roe said.'
)


def annotated(text: str) -> dict[str, Any]:
    """The answer to a text, as it comes out as a line of JSON."""
    answer = annotate_line(json.dumps({"id": 7, "text": text, "lang": "en"}))
    made: dict[str, Any] = json.loads(json.dumps(answer))
    return made


def test_each_quotation_has_its_fields() -> None:
    quote = annotated(TEXT)["quotes"][-1]
    start = TEXT.index("It will hold,")
    mention = TEXT.rindex("Roe")
    assert quote["reason"].startswith("'said' stands behind it; ")
    assert quote["confidence"] >= 0.9
    del quote["reason"], quote["confidence"]
    assert quote == {
        "start": start,
        "end": start + len("It will hold,"),
        "text": "It will hold,",
        "kind": "direct",
        "speaker_text": "Roe",
        "speaker_start": mention,
        "speaker_end": mention + 3,
        "entity": "Ada Roe",
    }


def test_the_nameless_and_institutions_are_marked() -> None:
    entities = {quote["text"]: quote["entity"] for quote in annotated(TEXT)["quotes"]}
    assert entities["It leaks,"] == "anon"
    assert entities["We have looked."].startswith("org:Acme Dredging")
    assert entities["survey"] == ""


def test_all_speakers_are_given_where_there_are_several() -> None:
    first = annotated(TEXT)["quotes"][0]
    assert first["entity"] == "Ada Roe"
    assert first["entities"] == ["Ada Roe", "Tom Vane"]


def test_what_is_reported_without_marks_is_left_out() -> None:
    quotes = annotated(TEXT)["quotes"]
    assert {quote["kind"] for quote in quotes} <= {"direct", "mixed", "scare", "title"}
    assert not [quote for quote in quotes if "nobody had looked" in quote["text"]]


def test_people_are_given_with_their_mentions() -> None:
    people = {person["name"]: person["mentions"] for person in annotated(TEXT)["people"]}
    assert set(people) == {"Ada Roe", "Tom Vane"}
    assert [TEXT[one["start"] : one["end"]] for one in people["Ada Roe"]] == ["Ada Roe", "Roe"]


def test_a_passage_without_a_speaker_names_nobody() -> None:
    (quote,) = annotated('The files were "not to be found in any of the rooms" of the house.')["quotes"]
    assert (quote["speaker_text"], quote["speaker_start"], quote["entity"]) == ("", None, "")
    assert quote["confidence"] == 0
