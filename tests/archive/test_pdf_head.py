# SPDX-License-Identifier: MIT
"""What stands in large type on a PDF's first page, and which of it is the headline."""

from pathlib import Path

import pytest
from archive_outcome import read
from pdf_stories import PARAGRAPHS, plain
from pdf_writer import Sheet, pdf_of

from reader.model.article import Article
from reader.text.understand import understand

HEADLINE = "Council votes for new wall"
_PLAIN = tuple(map(plain, PARAGRAPHS))


def _page(*rows: tuple[str, int, int], story: tuple[str, ...] = _PLAIN) -> Sheet:
    """Set lines (words, how far down, how large), and a story below them."""
    sheet = Sheet()
    for text, down, size in rows:
        sheet.put(text, 60, down, size, font=1)
    sheet.column(story, 60, rows[-1][1] + 30, 300)
    return sheet


def _understood(folder: Path, *sheets: Sheet) -> Article:
    return understand(read(folder, "a.pdf", pdf_of(sheets)).only, None).article


@pytest.mark.parametrize(
    "rows",
    [
        [("The Amity Gazette", 60, 24), ("Page 4", 90, 24), (HEADLINE, 122, 24), ("By Anna Moreau", 150, 24)],
        [("The Amity Gazette", 60, 44), ("NEWS", 90, 14), (HEADLINE, 120, 24), ("By Anna Moreau", 140, 9)],
        [("SPORT", 50, 30), (HEADLINE, 100, 24), ("By Anna Moreau", 120, 9)],
        [("CRONACA", 50, 24), (HEADLINE, 85, 24), ("di Anna Moreau", 105, 9)],
        [("4", 60, 22), (HEADLINE, 95, 22), ("By Anna Moreau in Port Amity", 120, 9)],
        [("By Anna Moreau", 50, 20), (HEADLINE, 74, 20)],
        [
            ("HARBOUR DISPUTE", 60, 12),
            ("Council votes for", 95, 26),
            ("new wall", 123, 26),
            ("Von Anna Moreau", 145, 9),
        ],
        [("Council votes for", 60, 20), ("new wall", 94, 20), ("De notre correspondante Anna Moreau", 115, 9)],
    ],
)
def test_a_headline_among_other_large_type(tmp_path: Path, rows: list[tuple[str, int, int]]) -> None:
    article = _understood(tmp_path, _page(*rows))
    assert (article.headline, article.byline) == (HEADLINE, "Anna Moreau")


@pytest.mark.parametrize(
    ("rows", "headline", "byline"),
    [
        ([("Sport", 60, 24), ("is good for the harbour", 86, 24)], "Sport is good for the harbour", ""),
        ([("COUNCIL VOTES", 60, 20), ("BY ANNA MOREAU", 82, 20)], "COUNCIL VOTES", "ANNA MOREAU"),
        ([("Town Besieged", 60, 20), ("By Great Cold", 83, 20)], "Town Besieged By Great Cold", ""),
        ([("ANNA MOREAU", 50, 24), ("Why we need the wall", 100, 24)], "Why we need the wall", ""),
        ([("Anna Moreau", 60, 28), ("Painter of the wall and its gulls", 84, 16)], "Anna Moreau", ""),
        ([("“Nobody should say", 60, 24), ("it comes too late”", 86, 24)], "“Nobody should say it comes too late”", ""),
        ([("News", 60, 20)], "News", ""),
    ],
)
def test_large_type_that_looks_like_something_else(
    tmp_path: Path, rows: list[tuple[str, int, int]], headline: str, byline: str
) -> None:
    article = _understood(tmp_path, _page(*rows))
    assert (article.headline, article.byline) == (headline, byline)


@pytest.mark.parametrize("pulled", ["“Nobody wants the old one back”", "Work is to begin in March"])
def test_what_was_pulled_out_of_the_text_is_no_headline(tmp_path: Path, pulled: str) -> None:
    sheet = Sheet()
    sheet.put(HEADLINE, 60, 80, 18, font=1)
    down = sheet.column(_PLAIN[:3], 60, 105, 300)
    sheet.put(pulled, 60, down + 30, 26, font=1)
    sheet.column(_PLAIN[3:], 60, down + 50, 300)
    assert _understood(tmp_path, sheet).headline == HEADLINE


def test_of_two_stories_the_one_with_the_larger_headline(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.put(HEADLINE, 60, 80, 14, font=1)
    down = sheet.column(_PLAIN, 60, 105, 300)
    sheet.put("Gulls have left", 60, down + 30, 24, font=1)
    sheet.column(_PLAIN, 60, down + 50, 300)
    assert _understood(tmp_path, sheet).headline == "Gulls have left"


def test_what_every_page_has_is_no_headline_unless_it_is_much_larger(tmp_path: Path) -> None:
    following = _page(("Amity Life", 40, 9))
    article = _understood(tmp_path, _page(("Amity Life", 50, 26), (HEADLINE, 100, 22)), following)
    assert article.headline == HEADLINE
    assert article.body.startswith(_PLAIN[0][:20])
    following = _page((HEADLINE, 30, 8))
    article = _understood(tmp_path, _page((HEADLINE, 80, 26), ("Four million for the boats", 110, 14)), following)
    assert article.headline == HEADLINE
