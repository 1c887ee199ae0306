# SPDX-License-Identifier: MIT
"""Commands as JSON and in words; anchors that find their words again."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import StoreError
from reader.model.texts import Span
from reader.overlay.anchor import Anchor
from reader.overlay.commands import (
    AddNote,
    AddTag,
    Command,
    EditNote,
    RemoveNote,
    RemoveTag,
    SetByline,
    SetDate,
    SetHeadline,
    from_json,
    label,
    new_note,
    to_json,
)

SOURCE = "The quay is closed. Nobody asked. The quay is closed again, said Lowe."

ids = st.text("abc", min_size=1, max_size=3)
words = st.text(max_size=12)
anchors = st.builds(
    Anchor, st.builds(lambda a, b: Span(a, a + b), st.integers(0, 9), st.integers(1, 9)), words, words, words
)
commands: st.SearchStrategy[Command] = st.one_of(
    st.builds(SetDate, ids, st.none() | words, words),
    st.builds(SetHeadline, ids, st.none() | words),
    st.builds(SetByline, ids, st.none() | words),
    st.builds(AddNote, ids, ids, words, st.none() | anchors),
    st.builds(EditNote, ids, ids, words),
    st.builds(RemoveNote, ids, ids),
    st.builds(AddTag, ids, words),
    st.builds(RemoveTag, ids, words),
)


@given(commands)
@settings(max_examples=150)
def test_a_command_crosses_json(command: Command) -> None:
    line = to_json(command)
    assert "\n" not in line
    assert from_json(line) == command


def test_the_journal_of_today_can_be_read_for_ever() -> None:
    assert from_json(
        '{"format": 1, "do": "set date", "article_id": "abc", "edtf": "1994", "reason": "seen"}'
    ) == SetDate("abc", "1994", "seen")
    told = {
        "format": 1,
        "do": "add note",
        "article_id": "abc",
        "note_id": "n",
        "text": "so",
        "anchor": {"span": {"start": 1, "end": 3}, "exact": "he", "before": "T", "after": " quay"},
    }
    assert from_json(json.dumps(told)) == AddNote("abc", "n", "so", Anchor(Span(1, 3), "he", "T", " quay"))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "{}",
        '{"format": 2, "do": "set date", "article_id": "a", "edtf": "1994"}',
        '{"format": 1, "do": "burn", "article_id": "a"}',
        '{"format": 1, "do": "set date", "article_id": "a", "edtf": "1994", "colour": "red"}',
        '{"format": 1, "do": "add note", "article_id": "a", "note_id": "n", "text": "", "anchor": {"span": 3}}',
    ],
)
def test_a_command_of_tomorrow_is_refused_in_words(line: str) -> None:
    with pytest.raises(StoreError, match="can't be understood"):
        from_json(line)


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ([SetDate("a", "1994")], "set date"),
        ([SetDate("a", None)], "take back date"),
        ([SetHeadline("a", None)], "take back headline"),
        ([SetByline("a", None)], "take back byline"),
        ([RemoveNote("a", "n")], "remove note"),
        ([AddTag("a", "x"), AddTag("b", "x")], "add tag on 2 articles"),
        ([SetDate("a", "1994"), AddTag("a", "x")], "set date and more"),
    ],
)
def test_a_step_in_words(step: list[Command], told: str) -> None:
    assert label(step) == told


def test_no_two_notes_have_one_id() -> None:
    assert new_note("a", "so").note_id != new_note("a", "so").note_id


def anchor(nth: int = 0) -> Anchor:
    start = -1
    for _ in range(nth + 1):
        start = SOURCE.index("quay", start + 1)
    return Anchor.of(SOURCE, Span(start, start + 4))


def test_an_anchor_holds_what_stands_around_it() -> None:
    assert anchor() == Anchor(Span(4, 8), "quay", "The ", " is closed. Nobody asked. The qu")
    with pytest.raises(ValueError, match="no words"):
        Anchor.of(SOURCE, Span(3, 3))
    with pytest.raises(ValueError, match="no words"):
        Anchor.of(SOURCE, Span(60, 100))


@pytest.mark.parametrize("nth", [0, 1])
@pytest.mark.parametrize("head", ["", "Reuters, 3 May\n\n", "The quay: "])
def test_words_are_found_again_where_most_around_them_is_as_it_was(nth: int, head: str) -> None:
    found = anchor(nth).find(head + SOURCE)
    assert found == Span(anchor(nth).span.start + len(head), anchor(nth).span.end + len(head))


def test_of_equal_places_the_nearest_is_taken() -> None:
    lonely = Anchor(Span(10, 12), "ab", "", "")
    assert lonely.find("ab......ab........ab") == Span(8, 10)


def test_words_that_are_gone_are_not_found() -> None:
    assert anchor().find("Nothing of the kind.") is None


def test_a_text_of_the_same_letter_takes_no_time() -> None:
    same = "a" * 300_000
    assert Anchor.of(same, Span(100, 101)).find(same) is not None
