# SPDX-License-Identifier: MIT
"""Why a search found nothing, on a real archive."""

from collections.abc import Iterator

import pytest

from reader.errors import CancelToken
from reader.gui.search.gaps import gaps_of
from reader.library.library import Library
from reader.library.reading import read_archive

ARTICLES = {
    "1994-05-26.txt": "A Walk on the Quay\n\nShe walks to the harbour, and nobody walks with her.\n",
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
