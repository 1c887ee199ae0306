# SPDX-License-Identifier: MIT
"""Days as people and machines write them."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.dates.days import find_day, month_of, numbers_in_order
from reader.text.dates.names import MONTHS, WEEKDAYS

DAYS = [
    ("07/27/2016", "2016-07-27"),
    ("27/07/2016 14:05", "2016-07-27"),
    ("2016-07-27T23:30:00-05:00", "2016-07-27"),
    ("2016-07-27 10:32:00.123Z", "2016-07-27"),
    ("20160727T103200Z", "2016-07-27"),
    ("D:20160727103200+02'00'", "2016-07-27"),
    ("Thu, 27 Jan 1994 10:32:00 +0300", "1994-01-27"),
    ("Thu Jan 27 15:01:01 1994", "1994-01-27"),
    ("Thu Jan 27 15:01:01 MSK 1994", "1994-01-27"),
    ("26-FEB-1987 15:01:01.79", "1987-02-26"),
    ("\x05 5-MAR-1987 09:03:35.71\x16 f0704", "1987-03-05"),
    ("18.12.1845", "1845-12-18"),
    ("7. 3. 1994", "1994-03-07"),
    ("July 4, 2019 Thursday 9:10 AM GMT", "2019-07-04"),
    ("December 19, 1991, Sunday, Late Edition - Final", "1991-12-19"),
    ("12 April 2013 Tuesday", "2013-04-12"),
    ("11. Januar 2010 Montag", "2010-01-11"),
    ("3. März 1994", "1994-03-03"),
    ("12 Avril 2013", "2013-04-12"),
    ("1er février 1994", "1994-02-01"),
    ("mardi 14 mars 2006, p. 16", "2006-03-14"),
    ("5 août 1998", "1998-08-05"),
    ("27 января 1994 г.", "1994-01-27"),
    ("Дата выпуска: 9 мая 1995", "1995-05-09"),
    ("1º de mayo de 1994", "1994-05-01"),
    ("3 luglio 1994", "1994-07-03"),
    ("27th of July, 2016", "2016-07-27"),
    ("1994, January 27", "1994-01-27"),
    ("2016/7/3", "2016-07-03"),
    ("July 2016", "2016-07"),
    ("The Ringer, Volume 8, No. 2  July 2016", "2016-07"),
    ("Vol. 12, Issue 5 July 2016", "2016-07"),
    ("Nr. 3 Juli 2016", "2016-07"),
    ("No. 2, 3 July 2016", "2016-07-03"),
    ("No. 3rd July 2016", "2016-07-03"),
    ("Issue: 3 July 2016", "2016-07-03"),
    ("juillet 2016", "2016-07"),
    ("1994-01", "1994-01"),
    ("01/1994", "1994-01"),
    ("Harbour Post, __ March 1994", "1994-03"),
    ("[?] March 1994", "1994-03"),
    ("«__» марта 1994 г.", "1994-03"),
    ("..... März 1994", "1994-03"),
    ("-- mars 1994", "1994-03"),
    ("xx de marzo de 1994", "1994-03"),
    ("March --, 1994", "1994-03"),
    ("00/03/1994", "1994-03"),
    ("1994-03-00", "1994-03"),
    ("19940300", "1994-03"),
    ("5-го Iюня 1894 г.", "1894-06-05"),
    ("5-го Апрѣля 1894 г.", "1894-04-05"),
    ("17-го Августъ 1894", "1894-08-17"),
    ("1994", "1994"),
    ("May the 4th, 1993", "1993-05-04"),
    ("MAY 4. 1993", "1993-05-04"),
    ("May/04/1993 15:12 GMT", "1993-05-04"),
    ("1895. May 4.", "1895-05-04"),
    ("1850, 4 July 1993", "1993-07-04"),
    ("1850 July 4th, 1993", "1993-07-04"),
    ("1850 July 4th 1993", "1993-07-04"),
    ("1850, July 4th", "1850-07-04"),
    ("1850, 4 July, 17 pages", "1850-07-04"),
    ("Маяк. - 1993. - 4 мая. - С. 3.", "1993-05-04"),
    ("1890-1999, May 04, 1993", "1993-05-04"),
    ("4 . 5 . 1993", "1993-05-04"),
    ("4 V 1993", "1993-05-04"),
    ("den 4ten Mai 1895", "1895-05-04"),
    ("AFP 040312 GMT MAI 1993", "1993-05-04"),
    ("040312Z MAY 93", "1993-05-04"),
    ("4.ХІІ.1953 г.", "1953-12-04"),
    ("4/хii-1953", "1953-12-04"),
    ("woensdag 2 maart 1994", "1994-03-02"),
    ("24 mei 1994", "1994-05-24"),
    ("3 februari 1994", "1994-02-03"),
]


def read_days(text: str) -> tuple[str, ...]:
    """The readings of the first date in a text."""
    found = find_day(text)
    return found.readings if found else ()


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_date_is_read_as_printed(text: str, day: str) -> None:
    assert read_days(text) == (day,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date at all",
        "12:30",
        "Jan 27 10:32",
        "story 12",
        "31 February 1994",
        "2016-02-31",
        "0000-00-00",
        "99/99/1994",
        "32.01.1994",
        "9999-12-31",
        "1969615520000",
        "0033-04-03",
        "13/1994",
        "0/0/00",
    ],
)
def test_what_is_no_day_has_no_reading(text: str) -> None:
    assert read_days(text) == ()


def test_a_day_that_does_not_exist_is_found_nevertheless() -> None:
    found = find_day("on 31 February 1994, they say")
    assert found is not None
    assert (found.readings, found.start, found.end) == ((), 3, 19)


def test_numbers_of_unknown_order_keep_both_readings() -> None:
    assert set(read_days("03/04/1994")) == {"1994-03-04", "1994-04-03"}
    assert read_days("05-05-1994") == ("1994-05-05",)


def test_with_full_stops_the_day_comes_first_if_it_can() -> None:
    assert read_days("03.04.1994") == ("1994-04-03",)
    assert read_days("03.14.1994") == ("1994-03-14",)


def test_two_digits_keep_each_century_the_newest_first() -> None:
    assert read_days("27.01.94") == ("2094-01-27", "1994-01-27", "1894-01-27")
    assert read_days("27-Jan-94") == ("2094-01-27", "1994-01-27", "1894-01-27")
    assert read_days("94-01-27") == read_days("27.01.94")
    assert len(read_days("3/4/94")) == 6


def test_a_group_of_day_and_hour_tells_its_century() -> None:
    assert read_days("040312 MAY 93") == ("1993-05-04",)
    assert read_days("040312 GMT MAY 04") == ("2004-05-04",)


def test_a_day_goes_before_a_month_and_a_month_before_a_year() -> None:
    assert read_days("1993, then May 1994, then 3 June 1995") == ("1995-06-03",)
    assert read_days("1993, then May 1994") == ("1994-05",)


def test_the_first_two_numbers_are_told_only_where_their_order_is_a_question() -> None:
    assert numbers_in_order("on 27/01/1994") == (27, 1)
    assert numbers_in_order("3_4_1994") == (3, 4)
    assert numbers_in_order("94-01-27") is None
    assert numbers_in_order("1994-01-27") is None
    assert numbers_in_order("27 January 1994") is None


def test_every_month_has_one_number_in_all_languages() -> None:
    for table in MONTHS.values():
        assert len(table) == 12
        for number, names in enumerate(table, 1):
            assert {month_of(name) for name in names.split()} == {number}
    assert all(len(table) == 7 for table in WEEKDAYS.values())
    assert month_of("Umbruch") == 0


@given(st.dates(min_value=date(1600, 1, 1), max_value=date(2098, 12, 31)))
@settings(max_examples=60)
def test_what_is_written_is_read(day: date) -> None:
    assert read_days(day.isoformat()) == (day.isoformat(),)
    assert read_days(day.strftime("%A, %B %d, %Y")) == (day.isoformat(),)
    assert read_days(day.strftime("%d.%m.%Y")) == (day.isoformat(),)
    assert day.isoformat() in read_days(day.strftime("%m/%d/%Y"))
    assert day.isoformat() in read_days(day.strftime("%d-%b-%y")) or day.year < 1800


@given(st.text(max_size=400))
@settings(max_examples=150)
def test_no_text_breaks_it(text: str) -> None:
    for reading in read_days(text):
        assert len(reading) in {4, 7, 10}


@pytest.mark.parametrize(
    "text", ["1" * 200_000, " " * 500_000 + "1994", "1/" * 100_000, "january " * 50_000, "1st-" * 90_000]
)
@pytest.mark.usefixtures("uncollected")
def test_hostile_length_costs_nothing(text: str) -> None:
    start = time.perf_counter()
    find_day(text)
    assert time.perf_counter() - start < 0.1
