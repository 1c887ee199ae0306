# SPDX-License-Identifier: MIT
"""The pages of a drawn issue's articles, asked for again and again."""

from pathlib import Path

import pytest
from drawn_issue import draw_issue

from reader.library import pages as library_pages
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.search import SearchRequest


def test_the_pages_of_the_last_articles_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_pages, "_REMEMBERED", 2)
    draw_issue(tmp_path / "issue")
    with Library.open(str(tmp_path / "issue"), data_dir=str(tmp_path / "data")) as library:
        read_archive(library)
        library.refresh()
        found = library.rows(library.search(SearchRequest(library.parse(""))).numbers)
        one, two, three = (library.article(row.id) for row in found[:3])
        pages = library.pages.of(one)
        assert pages
        library.pages.of(two)
        library.pages.close()
        assert library.pages.of(one) is pages
        assert library.pages._process is None  # nobody was asked
        library.pages.of(three)
        library.pages.close()
        library.pages.of(two)
        assert library.pages._process is not None
