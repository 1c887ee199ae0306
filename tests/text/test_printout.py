# SPDX-License-Identifier: MIT
"""What browsers print around a page that was kept as text."""

import pytest

from reader.model.article import Article, RawArticle
from reader.model.date import Certainty
from reader.text.furniture.printout import printout_of
from reader.text.understand import understand
from reader.text.words import fold

_STORY = """\
Council Weighs Repairs to the Old Pier

The harbour council met for three hours and agreed that the old pier needs new planks before another winter comes.

Nobody had listened to the fishermen who use the landing."""
_ADDRESS = "http://www.dunmouthcourier.example/news/2008/08/05/story.html"


def _understood(source: str) -> Article:
    return understand(
        RawArticle(path=b"prints/a17.txt", item="", format="text", encoding="utf-8", source=source), None
    ).article


@pytest.mark.parametrize(
    "line",
    [
        f"{_ADDRESS}   12/10/2009 20:42",
        f"{_ADDRESS}\t12.10.2009",
        f"12.10.2009 20:42   {_ADDRESS}",
        f"{_ADDRESS} Page 1 of 2 10/12/2009 8:42 PM",
        f"{_ADDRESS}  [12.10.2009 20:42:11]",
        f"{_ADDRESS} Seite 1 von 2",
        f"Monday, 12 October 2009 20:42 1/2 {_ADDRESS}",
        f"{_ADDRESS} стр. 1 из 2 12.10.2009",
    ],
)
@pytest.mark.parametrize("foot", [True, False])
def test_the_address_dates_a_printed_page_and_its_printing_only_bounds(line: str, *, foot: bool) -> None:
    article = _understood(f"{_STORY}\n\n{line}\n" if foot else f"{line}\n\n{_STORY}")
    assert (article.date.edtf, article.date.certainty) == ("2008-08-05", Certainty.PROBABLE)
    assert "courier" not in article.body
    assert article.body.endswith("landing.")


@pytest.mark.parametrize(
    "line", ["http://www.dunmouthcourier.example/story.html   12.10.2009 20:42", "1 of 2   12.10.2009 20:42"]
)
def test_the_day_of_printing_alone_dates_nothing(line: str) -> None:
    date = _understood(f"{_STORY}\n\n{line}\n").date
    assert (date.edtf, date.certainty) == ("[..2009-10-12]", Certainty.UNDATED)


@pytest.mark.parametrize(
    "line",
    [
        f"Read more at {_ADDRESS} before 12.10.2009",
        _ADDRESS,
        "Page 3, 12 October 2009",
        "12.10.2009 20:42",
        "He won 1 of 2 on 12.10.2009 at 20:42",
    ],
)
def test_other_lines_with_addresses_sheets_or_hours_are_none(line: str) -> None:
    assert printout_of(line, fold(line), "line 1") is None
