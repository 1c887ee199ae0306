# SPDX-License-Identifier: MIT
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.words import fold, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The oil's price", ["the", "oil's", "price"]),
        ("The oil\u2019s price", ["the", "oil's", "price"]),
        ("U.S. and U.N.", ["u.s", "and", "u.n"]),
        ("co-operate snake_case", ["co", "operate", "snake", "case"]),
        ("'quoted' 1,000 12:30", ["quoted", "1", "000", "12", "30"]),
        ("attaché ATTACHÉ attache", ["attache"] * 3),
        ("Wałęsa in Łódź, Tromsø, Đà", ["walesa", "in", "lodz", "tromso", "da"]),
        ("Straße STRASSE", ["strasse"] * 2),
        ("Грачёв мой", ["грачев", "мой"]),
        ("Gra\u00adchev", ["grachev"]),
        ("カ ガ", ["カ", "ガ"]),
        ("", []),
        ("… — ·", []),
    ],
)
def test_words_are_cut_and_folded(text: str, expected: list[str]) -> None:
    assert [word for word, _, _ in words(text)] == expected


def test_words_know_their_places() -> None:
    text = "“Attache\u0301s” of 1994."
    assert [text[start:end] for _, start, end in words(text)] == ["Attache\u0301s", "of", "1994"]


@pytest.mark.parametrize("text", ["attaché français", "Й и Ё", "Tiếng Việt", "ΆΓΓΕΛΟΣ", "ガラス", "Ångström"])
def test_accents_of_their_own_make_the_same_words(text: str) -> None:
    assert [w for w, _, _ in words(unicodedata.normalize("NFD", text))] == [w for w, _, _ in words(text)]


@given(st.text(st.characters(exclude_categories=["Cs", "Cn"], max_codepoint=0x5FF), max_size=12))
def test_folding_twice_is_folding_once(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.text(max_size=40))
def test_words_lie_in_order_inside_the_text(text: str) -> None:
    place = 0
    for word, start, end in words(text):
        assert word
        assert place <= start < end <= len(text)
        assert fold(text[start:end]) == word
        place = end
