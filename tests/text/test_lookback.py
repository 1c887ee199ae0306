# SPDX-License-Identifier: MIT
"""Columns of old news and notices of mourning: the day below their heading is not the paper's."""

import pytest
from test_furniture import STORY, dissected

from reader.model.article import RawArticle
from reader.text.furniture.lookback import tells_of_another_day
from reader.text.understand import understand

HEADINGS = [
    "50 Years Ago",
    "FIFTY YEARS AGO",
    "From our files of twenty-five years ago",
    "A Century Ago Today",
    "On this day",
    "This Week in History",
    "Down Memory Lane",
    "In Memoriam",
    "In loving memory of Anna Holt",
    "Vor 50 Jahren",
    "Heute vor hundert Jahren",
    "Aus alten Zeitungen",
    "Zum Gedenken an Anna Holt",
    "Il y a cinquante ans",
    "À la mémoire de Jean Morel",
    "50 лет назад",
    "Этот день в истории",
    "Hace 50 años",
    "Tal día como hoy",
    "Cent'anni fa",
    "Cinquanta anni fa",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_day_below_such_a_heading_is_text(heading: str) -> None:
    assert tells_of_another_day(heading)
    for line in ("Bristow News, May 4, 1943", "4 May 1943", "Autumn 1951"):
        anatomy, text = dissected(f"{heading}\n\n{line}\n\n{STORY}")
        assert (anatomy.headline, anatomy.witnesses) == (heading, ())
        assert text == f"{line}\n\n{STORY}"


def test_a_masthead_above_such_a_heading_counts() -> None:
    anatomy, text = dissected(f"Bristow News, May 4, 1993\n\nFifty Years Ago\n\n{STORY}")
    assert [one.readings for one in anatomy.witnesses] == [("1993-05-04",)]
    assert (anatomy.headline, text) == ("Fifty Years Ago", STORY)


@pytest.mark.parametrize(
    "headline",
    ["Bridge Built 50 Years Ago Falls", "In Memory Lane a Fire", "Years Ago He Left", "He Was Here Two Days Ago"],
)
def test_headlines_that_only_speak_of_years(headline: str) -> None:
    assert not tells_of_another_day(headline)
    anatomy, _text = dissected(f"{headline}\n\nBristow News, May 4, 1993\n\n{STORY}")
    assert [one.readings for one in anatomy.witnesses] == [("1993-05-04",)]


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Gegendarstellung", "Artikel vom 4. Mai 1993"),
        ("Erratum", "Bericht vom 4. Mai 1993"),
        ("Carta al director", "Artículo del 4 de mayo de 1993"),
        ("Lettere al direttore", "Articolo del 4 maggio 1993"),
        ("Опровержение", "Статья от 4 мая 1993 г."),
    ],
)
def test_the_article_that_a_correction_names_tells_not_when_it_was_printed(heading: str, line: str) -> None:
    assert not dissected(f"{heading}\n\n{line}\n\n{STORY}")[0].witnesses
    assert dissected(f"Gull Lands\n\n{line}\n\n{STORY}")[0].witnesses


def test_the_days_of_a_diary_are_not_the_paper_s() -> None:
    def read(second: str) -> tuple[str, bool]:
        source = f"Diary of a War\n\nSaturday, 4 May 1940 - {STORY}\n\n{second}{STORY}"
        article = understand(RawArticle(b"a.txt", "", "text", "utf-8", source, (), (), ()), None).article
        return article.date.edtf, source.partition("\n\n")[2] == article.body

    assert read("Sunday, 5 May 1940 - ") == ("", True)
    assert read("") == ("1940-05-04", True)
