# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import date

import pytest
from gui_values import day

from reader.gui.date_words import bound_words, certainty_words, count_words, head_words, published_words
from reader.model.date import UNDATED, Certainty, Precision, PublicationDate

_MAY = (date(1994, 5, 1), date(1994, 5, 31))
_YEAR = (date(1994, 1, 1), date(1994, 12, 31))


@pytest.mark.parametrize(
    ("published", "words", "head", "certainty"),
    [
        (day(1994, 5, 26), "26 May 1994", "26 May 1994, Thursday", "certain"),
        (
            PublicationDate("1994-05", *_MAY, Certainty.PROBABLE, Precision.MONTH),
            "May 1994",
            "May 1994",
            "probable, month known",
        ),
        (PublicationDate("1994", *_YEAR, Certainty.CERTAIN, Precision.YEAR), "1994", "1994", "certain, year known"),
        (
            PublicationDate("1994-05-01/1994-05-31", *_MAY, Certainty.UNCERTAIN, Precision.INTERVAL),
            "1 May 1994 to 31 May 1994",
            "1 May 1994 to 31 May 1994",
            "uncertain, span known",
        ),
        (
            PublicationDate("1994-05-01/..", _MAY[0], None, Certainty.UNCERTAIN, Precision.INTERVAL),
            "1 May 1994 or later",
            "1 May 1994 or later",
            "uncertain, span known",
        ),
        (
            PublicationDate("[..2016-07-27]", None, date(2016, 7, 27), Certainty.UNDATED, Precision.NONE),
            "undated, no later than 27 July 2016",
            "Undated",
            "undated",
        ),
        (UNDATED, "undated", "Undated", "undated"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(
    published: PublicationDate, words: str, head: str, certainty: str
) -> None:
    assert published_words(published) == words
    assert head_words(published) == head
    assert certainty_words(published) == certainty


def test_a_provisional_date_says_so() -> None:
    one = date(1994, 5, 26)
    published = PublicationDate("1994-05-26", one, one, Certainty.PROBABLE, Precision.DAY, provisional=True)
    assert certainty_words(published) == "probable, for now"


def test_counts_agree_with_their_nouns() -> None:
    assert count_words(1, "file", "files") == "1 file"
    assert count_words(5391, "file", "files") == "5,391 files"


def test_the_undated_are_not_called_so_twice() -> None:
    assert bound_words(UNDATED) == "no date"
    assert bound_words(replace(UNDATED, latest=date(2016, 7, 27))) == "not after 27 July 2016"
