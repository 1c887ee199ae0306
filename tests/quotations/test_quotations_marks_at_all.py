# SPDX-License-Identifier: MIT
"""Whether a text can hold a quotation at all: the test that spares most texts the rest."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.grammar.vocabulary import vocabulary_for
from reader.text.quotations.glyphs import marked, marks_in

_MARK = re.compile(r"[\"“”„‟«»‹›‘‚]|''|``|,,\w|(?<!\w)'\w")
_SIGNS = st.text(st.sampled_from("\"“”„«»‹›‘’‚'`,a1 \n"), max_size=12)


@pytest.mark.parametrize(
    "text", ['He said "no".', "'No', he said.", "a 'no'", "``no''", ",,nein``", "« non »", "a ‚b‘"]
)
def test_marks_of_every_kind_are_seen(text: str) -> None:
    assert marked(text)


@pytest.mark.parametrize("text", ["", "The mayor's quay, the boys' boat, and so on.", "one,two", "a ` b", "it's ' so"])
def test_apostrophes_and_commas_are_no_marks(text: str) -> None:
    assert not marked(text)


@given(_SIGNS)
def test_it_is_what_the_marks_are_by_their_definition(text: str) -> None:
    assert marked(text) == (_MARK.search(text) is not None)


@given(_SIGNS, st.integers(0, 4), st.integers(0, 12))
def test_double_marks_are_found_within_their_paragraph_only(text: str, begin: int, stop: int) -> None:
    stop = min(max(begin, stop), len(text))
    for mark in marks_in(text, begin, stop, vocabulary_for("en")):
        assert begin <= mark.start < mark.end <= stop
        assert text[mark.start : mark.end] == mark.glyph
