# SPDX-License-Identifier: MIT
import unicodedata
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reader.errors import CancelledError, CancelToken
from reader.model.texts import Span
from reader.text.finding import MOST, FoldedText


def found(text: str, sought: str, *, case: bool = False, whole: bool = False) -> list[str]:
    """Return the words of the text that were found."""
    spans = FoldedText(text, CancelToken()).find(sought, CancelToken(), case=case, whole=whole)
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("text", "sought", "words"),
    [
        ("The Harbour and the harbour", "harbour", ["Harbour", "harbour"]),
        ("Łódź, łódź, Lodz", "lodz", ["Łódź", "łódź", "Lodz"]),
        ("Die Straße, die Strasse", "strasse", ["Straße", "Strasse"]),
        ("Die Straße", "STRAß", ["Straß"]),
        (unicodedata.normalize("NFD", "Café noir"), "cafe", [unicodedata.normalize("NFD", "Café")]),
        ("Ёлка и йод", "елка", ["Ёлка"]),
        ("two\n  words", "two words", ["two\n  words"]),
        ("a 😀 b 😀", "😀 b", ["😀 b"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("nothing", "  ", []),
        ("nothing", "", []),
        ("well. (yes)", ". (", [". ("]),
    ],
)
def test_letters_are_found_as_the_search_folds_them(text: str, sought: str, words: list[str]) -> None:
    assert found(text, sought) == words


def test_case_and_whole_words_narrow() -> None:
    text = "The council; the Council; councillor Council-house"
    assert found(text, "council", case=True) == ["council", "council"]
    assert found(text, "council", whole=True) == ["council", "Council", "Council"]
    assert found(text, "Council", case=True, whole=True) == ["Council", "Council"]


@given(st.text(st.sampled_from("aàÀÁß x\u0301😀Łé"), max_size=60), st.integers(0, 50), st.integers(1, 6))
def test_whatever_stands_in_a_text_is_found_there(text: str, start: int, length: int) -> None:
    sought = text[start : start + length].strip()
    spans = FoldedText(text, CancelToken()).find(sought, CancelToken(), case=True)
    if sought:
        assert any(sought.split() == span.of(text).split() for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_a_single_letter_is_found_so_often_and_no_more() -> None:
    assert len(found("e" * (MOST + 5), "e")) == MOST


def test_pieces_join_without_a_seam() -> None:
    text = "é" + "x" * 49_995 + "the harbour" + "y" * 60_000 + "thé harbour"
    spans = FoldedText(text, CancelToken()).find("the harbour", CancelToken())
    assert [span.of(text) for span in spans] == ["the harbour", "thé harbour"]


def test_the_work_ends_when_asked() -> None:
    token = CancelToken()
    folded = FoldedText("e" * 2_000, token)
    token.cancel()
    with pytest.raises(CancelledError):
        FoldedText("e", token)
    with pytest.raises(CancelledError):
        folded.find("e", token)
    assert folded.find("x", CancelToken()) == ()
    assert folded.find("e", CancelToken())[0] == Span(0, 1)
