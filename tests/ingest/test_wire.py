# SPDX-License-Identifier: MIT
"""What a confined reader says must come over exactly, and nothing else may come over at all."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive.events import Finished, Hashed, Leant, ReadEvent
from reader.ingest.wire import decode, encode
from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.problem import FileStatus, Problem
from reader.model.texts import Span

TEXT = st.text(max_size=30)
SPANS = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda ends: Span(min(ends), max(ends)))
WITNESSES = st.builds(Witness, st.sampled_from(WitnessKind), TEXT, st.lists(TEXT, max_size=2).map(tuple), TEXT)
EVENTS = st.one_of(
    st.builds(
        RawArticle,
        path=st.binary(max_size=20),
        item=TEXT,
        format=TEXT,
        encoding=TEXT,
        source=TEXT,
        parts=st.lists(st.builds(Part, st.sampled_from(PartKind), SPANS), max_size=3).map(tuple),
        fields=st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
        witnesses=st.lists(WITNESSES, max_size=2).map(tuple),
        flags=st.lists(TEXT, max_size=2).map(tuple),
        wrapped=st.booleans(),
    ),
    st.builds(Problem, st.binary(max_size=20), TEXT, TEXT, TEXT, unsearchable=st.booleans()),
    st.builds(Leant, st.lists(st.binary(max_size=20), max_size=3).map(tuple)),
    st.builds(Hashed, TEXT, unchanged=st.booleans()),
    st.builds(Finished, st.sampled_from(FileStatus), st.integers(0, 9), st.lists(TEXT, max_size=2).map(tuple)),
)


@given(st.lists(EVENTS, max_size=4))
def test_events_come_over_as_they_were(events: list[ReadEvent]) -> None:
    assert decode(encode(events)) == events


@pytest.mark.parametrize(
    "said",
    [
        [["shout", "x"]],
        [["problem", "a", "b", 3, "d", False]],
        [["leant", ["a", 3]]],
        [["leant", "a", "b"]],
        [["finished", "well", 0, []]],
        [["article", "a.txt"]],
        [["hashed", None, False]],
        [[]],
        {"article": 1},
        [["article", "a", "", "f", "e", "text", [["headline", 5, 2]], [], [], [], False]],
    ],
)
def test_anything_else_is_refused(said: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        decode(json.dumps(said).encode())


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(b"\x80\x04cos\nsystem\n")
