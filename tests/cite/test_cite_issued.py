# SPDX-License-Identifier: MIT
"""What a citation may say of a date."""

import pytest
from cited_articles import CALENDAR, by_user, dated

from reader.cite.date_form import AMERICAN
from reader.cite.issued import Day, Days, Hint, Issued, Standing, issued_of
from reader.model.date import UNDATED, Certainty, PublicationDate


@pytest.mark.parametrize(
    ("published", "days", "standing"),
    [
        (dated("1994-01-27"), Days(Day(1994, 1, 27), Day(1994, 1, 27)), Standing.STATED),
        (dated("1994-01-XX"), Days(Day(1994, 1), Day(1994, 1)), Standing.STATED),
        (dated("199X"), Days(Day(1990), Day(1999)), Standing.STATED),
        (dated("[1994-01..1994-03]"), Days(Day(1994, 1), Day(1994, 3)), Standing.STATED),
        (dated("1994", Certainty.PROBABLE), Days(Day(1994), Day(1994)), Standing.SUPPLIED),
        (by_user("1994-01~"), Days(Day(1994, 1), Day(1994, 1)), Standing.ABOUT),
        (by_user("1994-01-27%"), Days(Day(1994, 1, 27), Day(1994, 1, 27)), Standing.DOUBTED),
    ],
)
def test_a_date_is_stated_as_exactly_as_it_is_known(published: PublicationDate, days: Days, standing: Standing) -> None:
    assert issued_of(published) == Issued(standing, days)


@pytest.mark.parametrize(
    ("published", "hint", "words"),
    [
        (UNDATED, Hint.NONE, ""),
        (by_user("[..2016-07-27]"), Hint.NOT_AFTER, "[not after July 27, 2016]"),
        (by_user("1994-01-27/.."), Hint.NOT_BEFORE, "[not before January 27, 1994]"),
        (by_user("XXXX-05-09"), Hint.YEARLESS, "[in an unknown year, May 9]"),
        (dated("[1994-03-04,1994-04-03]", Certainty.UNCERTAIN), Hint.PERHAPS, "[perhaps March 4 or April 3, 1994]"),
        (dated("[1994-03-04,1994-03-05]", Certainty.UNCERTAIN), Hint.PERHAPS, "[perhaps March 4 or 5, 1994]"),
    ],
)
def test_what_is_known_of_an_undated_article(published: PublicationDate, hint: Hint, words: str) -> None:
    issued = issued_of(published)
    assert (issued.standing, issued.dated, issued.hint) == (Standing.UNDATED, None, hint)
    assert AMERICAN.hint(issued) == words


def test_the_calendar_is_named_only_where_it_may_be_asked_for() -> None:
    assert issued_of(dated("1918-02-13", Certainty.CERTAIN, CALENDAR)).new_style
    assert not issued_of(dated("1918-02-14", Certainty.CERTAIN, CALENDAR)).new_style  # both count alike by now
    assert not issued_of(dated("1917-03", Certainty.CERTAIN, CALENDAR)).new_style
    assert not issued_of(dated("1917-03-14")).new_style
