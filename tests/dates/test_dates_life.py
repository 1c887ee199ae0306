# SPDX-License-Identifier: MIT
"""Days of births and deaths, which are never those of a paper."""

import pytest

from reader.text.dates.dateline import dateline_witness
from reader.text.dates.life import tells_life
from reader.text.dates.witness import path_witnesses
from reader.text.furniture.imprint import imprint_of

LIVES = [
    "(4 May 1901 - 3 June 1988)",
    "4 May 1901 – 3 June 1988",
    "May 4, 1901 to June 3, 1988",
    "Born 4 May 1901 - Died 3 June 1988",
    "Born: 4 May 1901",
    "Born on Saturday, 4 May 1901",
    "* 4. Mai 1901 † 3. Juni 1988",
    "† 3. Juni 1988",
    "geboren am 4. Mai 1901, gestorben am 3. Juni 1988",
    "Née le 4 mai 1901",
    "nato il 4 maggio 1901",
    "Nació el 4 de mayo de 1901",
    "Родился 4 мая 1901 г.",
    "1901 - 3 June 1988",
]
OTHERS = [
    "4 May 1993",
    "* 4 May 1993",
    "The Harbour Post - 4 May 1993 - page 3",
    "Tuesday, 4 May 1993 – No. 1901",
    "4 May 1993 - 5 May 1993",
    "1 January 1914 - 31 December 1918",  # a volume
    "4 May 1201 - 3 June 1988",
    "NATO, 4 May 1993 -",
    "Est. 1901 - 4 May 1993",
    "BORNA, 4 May 1993 -",
    "Published 4 May 1993 - Last updated 3 June 2014",
    "born of the fog",
    "",
]


@pytest.mark.parametrize("line", LIVES)
def test_lines_of_a_life_hold_no_day_of_a_paper(line: str) -> None:
    assert tells_life(line)
    assert imprint_of(line, "line 1") is None
    assert dateline_witness(line, "line 1") is None


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines_with_days_tell_of_no_life(line: str) -> None:
    assert not tells_life(line)


def test_a_long_line_is_read_in_no_time() -> None:
    assert not tells_life("- born " * 100_000)


@pytest.mark.parametrize(
    "name",
    [
        "Lund obituary born 12 June 1907.txt",
        "Benn, died 1907-06-12.txt",
        "Benn (geboren am 12. Juni 1907).txt",
        "Бенин, родился 12 июня 1907.txt",
        "Benne, né le 12 juin 1907.txt",
    ],
)
def test_days_of_lives_in_names_date_no_article(name: str) -> None:
    assert path_witnesses(f"cuttings/{name}".encode()) == ()


def test_a_day_before_which_no_life_is_told_is_one() -> None:
    assert [one.readings for one in path_witnesses(b"cuttings/Lund 12 June 1907 born a star.txt")] == [("1907-06-12",)]
