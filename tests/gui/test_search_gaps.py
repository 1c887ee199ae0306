# SPDX-License-Identifier: MIT
"""Why a search found nothing, on a real archive."""

from collections.abc import Iterator

import pytest

from reader.errors import CancelToken
from reader.gui.search.gaps import gaps_of
from reader.gui.search.typed_part import typed_alone
from reader.index.language.explain import explain_text
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.query import leaves

ARTICLES = {
    "1994-05-26.txt": "A Walk on the Quay\n\nShe walks to the harbour, and nobody walks with her.\n",
    "page.html": (
        "<html><head><meta property='og:site_name' content='The Port Courier'></head><body><article><h1>Rain</h1>"
        "<p>It rained on the quay, and it rained on the boats, and the boats went out in the rain.</p></article></body>"
    ),
    "1994-05-27.txt": "The Old Wall\n\nThey walked along the wall, and nobody signed the treaty.\n",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a small archive, read."""
    folder = tmp_path_factory.mktemp("gaps")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    with Library.open(str(folder), data_dir=str(tmp_path_factory.mktemp("data"))) as opened:
        read_archive(opened)
        yield opened


def test_without_one_of_three_parts_something_may_be_found(library: Library) -> None:
    text = "nobody walked harbour"
    gaps = gaps_of(library, text, library.parse(text), CancelToken(), forms=False)
    assert [(count.leaf.span.start, count.articles) for count in gaps.parts] == [(0, 2), (7, 1), (14, 1)]
    assert [(rest.text, rest.articles) for rest in gaps.rests] == [("nobody harbour", 1), ("nobody walked", 1)]
    assert gaps.missing == ()


def test_a_part_that_an_operator_needs_is_not_left_out(library: Library) -> None:
    text = "walked AND harbour nobody"
    gaps = gaps_of(library, text, library.parse(text), CancelToken(), forms=False)
    assert [(rest.text, rest.articles) for rest in gaps.rests] == [("walked AND nobody", 1)]
    assert gaps_of(library, "walked harbour", library.parse("walked harbour"), CancelToken(), forms=False).rests == ()


def test_a_part_is_left_out_with_its_field_and_its_brackets(library: Library) -> None:
    text = "nobody headline:(rain OR snow) walks"
    gaps = gaps_of(library, text, library.parse(text), CancelToken(), forms=False)
    assert [(rest.text, rest.left_out.of(text)) for rest in gaps.rests] == [("nobody walks", "headline:(rain OR snow)")]


def test_words_of_a_phrase_and_near_each_other_are_found_apart(library: Library) -> None:
    found = {}
    for text in ('"harbour she"', "harbour BEFORE/2 walk*", 'said:"no one"', '"quay wall" walks', "quay"):
        gaps = gaps_of(library, text, library.parse(text), CancelToken(), forms=False)
        found[text] = [(loose.text, loose.articles) for loose in gaps.loose]
    assert found == {
        '"harbour she"': [("harbour she", 1)],
        "harbour BEFORE/2 walk*": [("harbour walk*", 1)],
        'said:"no one"': [("said:(no one)", 0)],
        '"quay wall" walks': [("(quay wall) walks", 0)],
        "quay": [],
    }


def test_where_a_value_is_not_found_those_of_the_archive_are_told(library: Library) -> None:
    text = "source:gazette byline:nobody"
    gaps = gaps_of(library, text, library.parse(text), CancelToken(), forms=False)
    assert [(one.field, one.span.of(text), [held.word for held in one.held]) for one in gaps.values] == [
        ("source", "gazette", ["The Port Courier"]),
        ("byline", "nobody", []),
    ]
    text = "source:courier snow"
    assert gaps_of(library, text, library.parse(text), CancelToken(), forms=False).values == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("byline:nobody quay", ["byline:nobody", "quay"]),
        ("headline:(rain “old wall”) -source:x", ["headline:rain", "headline:“old wall”", "source:x"]),
        ("said:(a NEAR/3 b) headline:c NEAR d", ["said:(a NEAR/3 b)", "headline:c NEAR d"]),
        ("date:1994 (rain OR (snow)) is:undated", ["date:1994", "rain", "(snow)", "is:undated"]),
        ("said:(x (a NEAR b))", ["said:x", "said:((a NEAR b))"]),
    ],
)
def test_each_part_alone_means_what_it_meant(library: Library, text: str, parts: list[str]) -> None:
    found = [leaf for leaf, _ in leaves(library.parse(text))]
    assert [typed_alone(text, leaf) for leaf in found] == parts
    alone = [leaves(library.parse(part))[0][0] for part in parts]
    assert [explain_text(leaf) for leaf in found] == [explain_text(leaf) for leaf in alone]
