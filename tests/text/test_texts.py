# SPDX-License-Identifier: MIT
"""The two texts and the map between them."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.texts import Edit, EditKind, Span, TwoTexts, restore


def _edit(source: str, start: int, end: int, after: str, *, applied: bool = True) -> Edit:
    return Edit(Span(start, end), source[start:end], after, EditKind.REPAIR, "test", 1.0, applied)


@st.composite
def edited(draw: st.DrawFn) -> TwoTexts:
    source = draw(st.text(alphabet="ab \n\U0001f600é", max_size=40))
    cuts = sorted(draw(st.lists(st.integers(0, len(source)), max_size=12)))
    edits = [
        _edit(source, start, end, draw(st.text(alphabet="xyz", max_size=3)), applied=draw(st.booleans()))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    return TwoTexts.make(source, draw(st.permutations(edits)))


@given(edited())
def test_taking_all_edits_away_gives_the_source(texts: TwoTexts) -> None:
    assert restore(texts.reading, texts.edits) == texts.source


def _kept(texts: TwoTexts) -> list[int]:
    touched = {place for edit in texts.edits if edit.applied for place in range(edit.span.start, edit.span.end)}
    return [place for place in range(len(texts.source)) if place not in touched]


@given(edited())
def test_every_kept_character_maps_to_itself_both_ways(texts: TwoTexts) -> None:
    for place in _kept(texts):
        there = texts.to_reading(place)
        assert texts.reading[there] == texts.source[place]
        assert texts.to_source(there) == place
        assert texts.to_reading(place + 1, end=True) == there + 1
        assert texts.to_source(there + 1, end=True) == place + 1


@given(edited(), st.data())
@settings(max_examples=60)
def test_no_span_is_inverted_and_none_leaves_its_text(texts: TwoTexts, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.lists(st.integers(0, len(texts.reading)), min_size=2, max_size=2)))
    found = texts.span_in_source(Span(*ends))
    assert found.end <= len(texts.source)
    ends = sorted(data.draw(st.lists(st.integers(0, len(texts.source)), min_size=2, max_size=2)))
    assert texts.span_in_reading(Span(*ends)).end <= len(texts.reading)


@given(edited())
def test_a_span_of_kept_text_comes_back(texts: TwoTexts) -> None:
    kept = _kept(texts)
    for start, last in zip(kept, kept[2:], strict=False):
        span = Span(start, last + 1)
        assert texts.span_in_source(texts.span_in_reading(span)) == span


def test_a_span_ends_before_what_was_removed_behind_it() -> None:
    source = "one TWO three"
    texts = TwoTexts.make(source, [_edit(source, 4, 8, "")])
    assert texts.reading == "one three"
    assert texts.span_in_source(Span(0, 4)).of(source) == "one "
    assert texts.span_in_source(Span(4, 9)).of(source) == "three"
    assert texts.span_in_source(Span(0, 9)).of(source) == source
    assert texts.span_in_source(Span(4, 4)) == Span(8, 8)
    assert texts.span_in_reading(Span(4, 7)) == Span(4, 4)


def test_an_insertion_belongs_to_neither_side() -> None:
    source = "He left. There"
    texts = TwoTexts.make(source, [_edit(source, 8, 8, "”")])
    assert texts.reading == "He left.” There"
    assert texts.span_in_reading(Span(0, 8)).of(texts.reading) == "He left."
    assert texts.span_in_reading(Span(8, 14)).of(texts.reading) == " There"
    assert texts.span_in_source(Span(8, 9)) == Span(8, 8)
    assert texts.span_in_reading(Span(8, 8)) == Span(9, 9)


def test_replaced_words_are_mapped_whole() -> None:
    source = "a &quot; b"
    texts = TwoTexts.make(source, [_edit(source, 2, 8, '"')])
    assert texts.span_in_source(Span(2, 3)).of(source) == "&quot;"
    assert texts.span_in_reading(Span(4, 6)).of(texts.reading) == '"'


def test_offered_edits_change_nothing() -> None:
    source = "fian?e"
    texts = TwoTexts.make(source, [_edit(source, 4, 5, "c", applied=False)])
    assert texts.reading == source
    assert texts.to_source(5) == 5
    assert texts.repairs == texts.edits


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ([(0, 3, "abc"), (2, 4, "cd")], "overlap"),
        ([(0, 3, "xyz")], "other words"),
        ([(2, 9, "cde")], "other words"),
    ],
)
def test_wrong_edits_are_refused(edits: list[tuple[int, int, str]], words: str) -> None:
    made = [Edit(Span(start, end), before, "", EditKind.LAYOUT, "test") for start, end, before in edits]
    with pytest.raises(ValueError, match=words):
        TwoTexts.make("abcde", made)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_is_none_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_two_texts_cross_processes_with_or_without_their_map() -> None:
    source = "one TWO three"
    texts = TwoTexts.make(source, [_edit(source, 4, 8, "")])
    assert pickle.loads(pickle.dumps(texts)) == texts
    assert texts.to_source(4) == 8
    again: TwoTexts = pickle.loads(pickle.dumps(texts))
    assert again == texts
    assert again.to_source(4) == 8
