# SPDX-License-Identifier: MIT
"""What is offered for words that stand in no article."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.query import Forms, leaves

ARTICLES = {
    "1994-05-26.txt": "A Walk on the Quay\n\nShe walks to the harbour, and nobody walks with her.\n",
    "1994-05-27.txt": "The Old Wall\n\nThey walked along the wall, and nobody signed the treaty.\n",
    "1994-06-01.txt": "Министр на причале\n\nГрачёв сказал, что гавань открыта.\n",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a small archive, read."""
    folder = tmp_path_factory.mktemp("missing")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    with Library.open(str(folder), data_dir=str(tmp_path_factory.mktemp("data"))) as opened:
        read_archive(opened)
        yield opened


def offered(library: Library, text: str, *, forms: bool = False) -> dict[str, tuple[set[str], set[str], set[str]]]:
    """Return for each missing word near spellings, other forms, other scripts."""
    found = library.missing(library.parse(text, forms=forms))
    return {
        one.text: ({near.word for near in one.near}, {it.word for it in one.forms}, {it.word for it in one.scripts})
        for one in found
    }


def test_words_that_are_nowhere_are_told_with_what_is_like_them(library: Library) -> None:
    assert offered(library, "harbuor walking grachev nobody") == {
        "harbuor": ({"harbour"}, set(), set()),
        "walking": (set(), {"walk", "walks", "walked"}, set()),
        "grachev": (set(), set(), {"грачев"}),
    }


def test_of_a_word_in_all_its_forms_no_other_form_is_missing(library: Library) -> None:
    assert offered(library, "walking", forms=True) == {}
    assert offered(library, "harbuor", forms=True) == {"harbuor": ({"harbour"}, set(), set())}


ENGLISH = {
    "1994-05-26.txt": "The Rate\n\nThe rate of the bank was told, and the rats were not asked at all.\n",
    "1994-05-27.txt": "The Rat\n\nA rat was seen at the harbour, and it was said that the bank would pay for it.\n",
    "1994-05-28.txt": "The Banker\n\nThe banker said that the rates of the bank had risen, and it was not his work.\n",
}


def test_forms_are_those_of_the_languages_that_an_archive_has(tmp_path: Path, library: Library) -> None:
    folder = tmp_path / "english"
    folder.mkdir()
    for name, text in ENGLISH.items():
        (folder / name).write_text(text, encoding="utf-8")
    with Library.open(str(folder), data_dir=str(tmp_path / "data")) as opened:
        read_archive(opened)
        ((_, words),) = opened.widened(opened.parse("rate", forms=True), 9)
        assert {one.word for one in words} == {"rate", "rates"}
        ((_, words),) = opened.widened(opened.parse("banks", forms=True), 9)
        assert {one.word for one in words} == {"bank"}
    assert [leaf.languages for leaf, _ in leaves(library.parse("rate", forms=True)) if isinstance(leaf, Forms)] == [
        ("en", "ru")
    ]
