# SPDX-License-Identifier: MIT
"""Citations say what the user knows better, and footnotes lead back."""

from pathlib import Path

import pytest
from library_archive import opened, write

from reader.cite.citation import runs_of
from reader.cite.reference import reference_of
from reader.cite.style import Style
from reader.errors import NotFoundError, QueryError
from reader.index.language.explain import explain_text
from reader.index.language.parse import parse
from reader.library.library import Library
from reader.model.article import article_id
from reader.model.query import Everything
from reader.model.search import SearchRequest

TIDE = article_id(b"cuttings/tide.txt", "")


def note(library: Library) -> str:
    """Return the footnote of the undated article."""
    return "".join(run.text for run in runs_of(reference_of(library.article(TIDE), "Cuttings"), Style.CHICAGO))


def test_the_users_date_and_byline_are_cited(tmp_path: Path) -> None:
    with opened(write(tmp_path / "archive")) as library:
        assert note(library) == "“How to draw the tide,” n.d., cuttings/tide.txt, Cuttings."
        before = reference_of(library.article(TIDE), "").handle
        library.corrections.set_date([TIDE], "1994?", "by the paper's smell")
        library.corrections.set_byline(TIDE, "By Ruby Keller")
        assert note(library) == "Ruby Keller, “How to draw the tide,” [1994?], cuttings/tide.txt, Cuttings."
        assert reference_of(library.article(TIDE), "").handle == before  # the text is the same


def test_a_footnote_finds_a_file_that_was_moved(tmp_path: Path) -> None:
    folder = write(tmp_path / "archive")
    with opened(folder) as library:
        told = reference_of(library.article(TIDE), "").sha256
        assert not library.cited(TIDE, told[:12]).changed
        assert library.cited(TIDE, "0" * 12).changed
    (folder / "kept").mkdir()
    (folder / "cuttings" / "tide.txt").rename(folder / "kept" / "tide.txt")
    with opened(folder) as library:
        cited = library.cited(TIDE, told)
        assert (cited.article.path, cited.changed) == (b"kept/tide.txt", False)
        with pytest.raises(NotFoundError):
            library.cited("zzzzzzzzzzzzz", told)


def test_a_footnote_can_be_searched_for(tmp_path: Path) -> None:
    with opened(write(tmp_path / "archive")) as library:
        number = library.number_of(TIDE)
        for typed in (
            f"id:{TIDE}",
            f"ID:{TIDE.upper()}",
            f"{TIDE}:3f9a1c0b22d4",
            f"Somebody, “How to draw the tide,” n.d. [Backfile {TIDE}:3f9a1c0b22d4].",
        ):
            assert list(library.search(SearchRequest(library.parse(typed))).numbers) == [number], typed
        others = library.search(SearchRequest(library.parse(f"date:1994 OR ({TIDE}:3f9a1c0b22d4)")))
        assert others.total > 1
        assert number in others.numbers
        assert library.search(SearchRequest(library.parse("id:zzzzzzzzzzzzz"))).total == 0
        assert library.vocabulary("id", "", 5) == ()


def test_what_is_no_id_is_told_and_one_being_typed_waits() -> None:
    with pytest.raises(QueryError, match="is no article's id"):
        parse("id:tide")
    assert isinstance(parse("id:tid", as_you_type=True), Everything)
    assert explain_text(parse(f"{TIDE}:d8", as_you_type=True)) == f"articles with the id {TIDE}"
    assert explain_text(parse(f"tide -id:{TIDE}")) == f"articles with **tide**, and without the id {TIDE}"
