# SPDX-License-Identifier: MIT
"""Texts into which somebody put several clippings, each with a line or heading that cites its paper and day."""

from pathlib import Path

import pytest
from archive_outcome import read_text

from reader.archive.formats.clippings import clippings
from reader.text.understand import understand

FIRE = "A fire broke out at the mill on the mole on Tuesday night, and nobody was hurt by it."
LATE = "The inquest into the fire was opened on Monday. The foreman said that all lamps had been out."
BRICK = "The owner of the mill told the council that he will build it up again, and in brick."
DAYS = ["1893-05-04", "1893-05-11", "1893-05-18"]

ABOVE = f"""Papers on the mill

The Harbour Courier, 4 May 1893, p. 3

FIRE AT THE MILL

{FIRE}

The Harbour Courier, 11 May 1893, p. 2

THE LATE FIRE

{LATE}

The Ferry Post, 18 May 1893, p. 5

THE MILL AGAIN

{BRICK}
"""
BELOW = f"""FIRE AT THE MILL

{FIRE}

The Harbour Courier, 4 May 1893, p. 3

The Late Fire

{LATE}

The Harbour Courier, 11 May 1893, p. 2

THE MILL AGAIN

{BRICK}

The Ferry Post, 18 May 1893, p. 5
"""
BETWEEN = f"""FIRE AT THE MILL

The Harbour Courier, Thursday 4 May 1893

{FIRE}

THE LATE FIRE

The Harbour Courier, Thursday 11 May 1893

{LATE}

THE MILL AGAIN

The Ferry Post, Thursday 18 May 1893

{BRICK}
"""


@pytest.mark.parametrize("text", [ABOVE, BELOW, BETWEEN])
def test_a_text_of_several_clippings_is_divided_by_their_citations(tmp_path: Path, text: str) -> None:
    read = read_text(tmp_path, "mill.txt", text).articles
    articles = [understand(one, None).article for one in read]
    assert [one.item for one in read] == ["1", "2", "3"]
    assert [one.date.edtf for one in articles] == DAYS
    assert [one.headline.upper() for one in articles] == ["FIRE AT THE MILL", "THE LATE FIRE", "THE MILL AGAIN"]
    assert [one.body for one in articles] == [FIRE, LATE, BRICK]
    assert [one.source for one in articles] == ["The Harbour Courier", "The Harbour Courier", "The Ferry Post"]


@pytest.mark.parametrize(
    "text",
    [
        f"The mill\n\n{FIRE}\n\n{ABOVE}",  # words of the writer above the first citation
        f"{BELOW}\n\n{BRICK}",  # and below the last one
        ABOVE.replace("11 May", "4 May"),  # heads of an issue's pages
        ABOVE.replace(LATE, "See there."),  # a list of sources
        ABOVE.replace("THE LATE FIRE", "Harbour, 10 May 1893"),  # whose day that is nobody knows
        ABOVE.replace("The Ferry Post, 18 May 1893, p. 5", "THE END")[:230],  # one citation alone
    ],
)
def test_a_text_that_only_cites_papers_is_one_article(text: str) -> None:
    assert clippings(text) == ()


@pytest.mark.parametrize(
    ("citation", "paper"),
    [
        (
            "From the Harbour Courier, Ferry Post and Advertiser of Thursday, {}:-",
            "Harbour Courier, Ferry Post and Advertiser",
        ),
        ("Harbour Courier - Thursday {}", "Harbour Courier"),
        ("Weekly Courier (Harbour) - {}", "Weekly Courier"),
        ("https://papers.example/view/0004/0002\nHarbour Courier - Thursday {}", "Harbour Courier"),
        ("{}, Harbour Courier, p. 3", ""),
        ("A. Lund, Harbour Courier, {}, p. 3", ""),  # which of the names is the paper's?
    ],
)
def test_the_paper_is_what_a_citation_plainly_names(citation: str, paper: str) -> None:
    text = f"{citation.format('4 May 1893')}\n\n{FIRE}\n\n{citation.format('11 May 1893')}\n\n{LATE}\n"
    assert [one.paper for one in clippings(text)] == [paper, paper]


@pytest.mark.parametrize(
    "heading",
    ["#### From the Harbour Courier of Thursday, May {}, 1893:-", "**From the Harbour Courier of May {}, 1893**"],
)
def test_clippings_in_markdown_stand_below_headings_of_any_level_or_lines(tmp_path: Path, heading: str) -> None:
    text = f"# Old papers\n\n{heading.format(4)}\n\n> {FIRE}\n\n{heading.format(11)}\n\n> {LATE}\n"
    articles = [understand(one, None).article for one in read_text(tmp_path, "mill.md", text).articles]
    assert [(one.item, one.date.edtf, one.body) for one in articles] == [("1", DAYS[0], FIRE), ("2", DAYS[1], LATE)]
    assert [one.source for one in articles] == ["Harbour Courier", "Harbour Courier"]
