# SPDX-License-Identifier: MIT
"""Who is perhaps no person, until the user says so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.library.library import Library
from reader.library.people_values import PersonRow

_STORY = "Harbour loss\n\nThe harbour and Comissa Quellen reported a loss in {month}.\n"
_SURE = "Treaty\n\nOren Halvard, the harbour minister, met the council. “We agree,” Halvard said.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    texts = {f"{month}.txt": _STORY.format(month=month) for month in ("March", "April", "May")}
    with opened(write(tmp_path / "courier", {**texts, "treaty.txt": _SURE})) as library:
        yield library


def _doubted(library: Library) -> PersonRow:
    (row,) = [row for row in library.people.all() if row.name == "Comissa Quellen"]
    return row


def test_many_articles_that_doubt_make_nobody_sure(library: Library) -> None:
    doubted, sure = library.people.all()
    assert (doubted.articles, doubted.doubtful) == (3, True)
    assert (sure.name, sure.doubtful) == ("Oren Halvard", False)
    assert library.people.row(doubted.key) == library.people.card(doubted.key).row == doubted
    number = library.people.appearances(doubted.key)[0].number
    assert [one.confidence for one in library.article(number).people] == [doubted.confidence]
    assert [one.confidence for one in library.people.authority()] == [doubted.confidence, sure.confidence]


@pytest.mark.parametrize(
    "say",
    [
        lambda library, key: library.people.rename(key, "Comissa Quellen"),
        lambda library, key: library.people.identify(key, "wikidata", "Q42"),
        lambda library, key: library.people.exclude(key, excluded=False),
        lambda library, key: library.people.merge(key, key),
    ],
)
def test_the_users_word_makes_it_sure(library: Library, say: Callable[[Library, str], None]) -> None:
    key = _doubted(library).key
    say(library, key)
    assert (_doubted(library).confidence, library.people.card(key).row.doubtful) == (1.0, False)
    assert library.people.record(key).confidence == 1.0
    number = library.people.appearances(key)[0].number
    assert [one.confidence for one in library.article(number).people] == [1.0]
    library.corrections.undo()
    assert _doubted(library).doubtful


def test_that_it_is_no_other_makes_nobody_sure(library: Library) -> None:
    library.people.keep_apart(_doubted(library).key, "oren halvard")
    assert _doubted(library).doubtful
