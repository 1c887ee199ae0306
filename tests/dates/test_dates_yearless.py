# SPDX-License-Identifier: MIT
"""Mastheads without a year below folders that name one."""

import pytest

from reader.model.article import RawArticle
from reader.model.date import Certainty
from reader.text.understand import understand

_STORY = """
Council Weighs Repairs to the Old Pier

The harbour council met for three hours and agreed that the old pier needs new planks before another winter comes.

Nobody had listened to the fishermen who use the landing.
"""


def _dated(line: str, path: str) -> tuple[str, Certainty]:
    raw = RawArticle(path=path.encode(), item="", format="text", encoding="utf-8", source=f"{line}\n{_STORY}")
    found = understand(raw, None).article.date
    return found.edtf, found.certainty


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("Monday, 22 June", "1953/a17.txt"),
        ("The Harbour Post, Monday, 22 June", "1953/box 4/a17.txt"),
        ("The Harbour Post, Monday, 22 June", "Harbour Post 1953/a17.txt"),
        ("Montag, 22. Juni", "Hafenbote 1953/a17.txt"),
        ("lundi 22 juin", "Le Phare 1953/a17.txt"),
        ("Понедельник, 22 июня", "Маяк за 1953 год/a17.txt"),
    ],
)
def test_a_masthead_without_a_year_has_that_of_its_folder_if_it_had_its_weekday_then(line: str, path: str) -> None:
    assert _dated(line, path) == ("1953-06-22", Certainty.PROBABLE)


@pytest.mark.parametrize(
    ("path", "edtf"),
    [
        ("1954/a17.txt", "1954"),
        ("Harbour Post 1954/a17.txt", "XXXX-06-22"),
        ("Box 1953/a17.txt", "XXXX-06-22"),
        ("clippings about 1953/a17.txt", "XXXX-06-22"),
        ("harbour/a17.txt", "XXXX-06-22"),
    ],
)
def test_a_year_in_which_the_weekday_is_another_or_that_is_none_leaves_it_doubtful(path: str, edtf: str) -> None:
    assert _dated("The Harbour Post, Monday, 22 June", path) == (edtf, Certainty.UNCERTAIN)


def test_a_weekday_by_the_old_calendar_agrees_with_its_year() -> None:
    edtf, certainty = _dated("Понедѣльникъ, 22 іюня", "1909/a17.txt")
    assert "1909-06-22" in edtf
    assert certainty is not Certainty.CERTAIN
