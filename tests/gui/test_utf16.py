# SPDX-License-Identifier: MIT
import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.gui.article.laid_words import LaidWords
from reader.gui.looks.utf16 import Utf16Map, one_line, shown_text


@given(st.text(st.characters(codec="utf-16")), st.data())
def test_a_place_is_the_units_before_it(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert Utf16Map(text).to_qt(place) == len(text[:place].encode("utf-16-le")) // 2


def test_astral_signs_shift_what_follows() -> None:
    places = Utf16Map("a😀b𝔊c")
    assert [places.to_qt(place) for place in range(6)] == [0, 1, 3, 4, 6, 7]


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(st.text(st.one_of(st.characters(), st.sampled_from("\r\n\0\u2028\u2029\ufdd0\ufdd1\ufffc\t")), max_size=40))
def test_a_document_keeps_every_length(text: str) -> None:
    """Whatever an archive holds, Qt's document counts as we do."""
    shown = shown_text(text)
    document = QTextDocument()
    QTextCursor(document).insertText(shown)
    assert len(shown) == len(text)
    assert document.characterCount() - 1 == Utf16Map(shown).to_qt(len(shown))


@given(st.text(max_size=60))
def test_one_line_has_no_breaks_and_every_length(text: str) -> None:
    line = one_line(text)
    assert len(line) == len(text)
    assert len(line.splitlines()) <= 1


def test_a_long_text_keeps_its_places_and_lengths() -> None:
    text = "x" * 199_999 + "😀\0" + "y" * 250_000 + "😀"
    shown = shown_text(text)
    assert (len(shown), shown[200_000]) == (len(text), "\ufffd")
    places = Utf16Map(shown)
    assert places.to_qt(len(text)) == len(text) + 2
    for place in (0, 199_999, 200_000, 200_001, 450_001, len(text)):
        assert places.to_text(places.to_qt(place)) == place


def test_a_text_of_lines_is_left_as_it_is() -> None:
    text = ("x" * 4_000 + "\n") * 3 + "\n" * 10_000 + "y" * 3_999 + "\u2029z"
    assert LaidWords.of(text).laid is text
    assert len(LaidWords.of("x" * 4_001).breaks) == 1


@pytest.mark.parametrize(
    "text", ["12.5 13.0\n" * 30_000, "a" + "\n" * 30_000 + "b" * 3_999, "\n" * 25_000 + "x" * 9_000]
)
def test_very_many_lines_share_paragraphs(text: str) -> None:
    laid = LaidWords.of(text)
    assert laid.laid.count("\n") < 600
    assert len(laid.laid) == len(text) + len(laid.breaks)
    assert laid.between(0, len(laid.laid)) == text
    assert max(map(len, laid.laid.split("\n"))) <= 6_000
