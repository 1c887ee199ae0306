# SPDX-License-Identifier: MIT
"""Where on a page a passage stands, and which formats know of pages."""

import pytest

from reader.archive.formats.format import Format
from reader.archive.formats.registry import KINDS
from reader.errors import ArchiveError
from reader.library.pages import PAGED, PICTURED, _check, page_of, words_in
from reader.model.pages import PageImage, PlacedWord
from reader.model.texts import Span

SOURCE = "The ferry was\nhalted by engi-\nneers on Friday."


def _word(start: int, end: int, top: float = 0.1) -> PlacedWord:
    return PlacedWord(start, end, start / 100, top, end / 100, top + 0.02)


PAGES = (
    PageImage(b"a.pdf", "", 0, "", (_word(0, 3), _word(4, 9), _word(10, 13), _word(14, 20, 0.2), _word(21, 23, 0.2))),
    PageImage(b"a.pdf", "", 1, "", (_word(24, 35), _word(24, 35, 0.2), _word(36, 38, 0.2), _word(39, 46, 0.2))),
)


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (4, 9, [4]),
        (5, 6, [4]),  # part of a word
        (4, 20, [4, 10, 14]),  # over a line's end
        (9, 10, []),  # the blank between two words
        (9, 9, []),
        (3, 4, []),
        (40, 46, []),  # on another page
    ],
)
def test_words_of_a_passage_are_those_that_share_something_with_it(start: int, end: int, found: list[int]) -> None:
    assert [word.start for word in words_in(PAGES[0], [Span(start, end)])] == found


def test_a_word_torn_over_two_lines_has_two_places() -> None:
    assert [word.top for word in words_in(PAGES[1], [Span(26, 27)])] == [0.1, 0.2]


def test_words_of_several_passages_are_told_once() -> None:
    assert [word.start for word in words_in(PAGES[0], [Span(0, 9), Span(4, 13)])] == [0, 4, 10]


def test_the_page_of_a_passage_is_the_first_on_which_something_of_it_stands() -> None:
    assert page_of(PAGES, Span(21, 40)) == 0
    assert page_of(PAGES, Span(36, 40)) == 1
    assert page_of(PAGES, Span(60, 70)) is None


def test_a_page_whose_words_are_those_of_the_source_is_taken() -> None:
    _check(PAGES, SOURCE)


@pytest.mark.parametrize("source", [f"x{SOURCE}", SOURCE[:20], ""])
def test_a_page_of_another_text_is_refused(source: str) -> None:
    with pytest.raises(ArchiveError, match="changed since it was read"):
        _check(PAGES, source)


def test_formats_with_pages_are_known_without_being_loaded() -> None:
    assert {kind.name for kind in KINDS if isinstance(kind, Format) and kind.pages} == PAGED
    assert PICTURED < PAGED
