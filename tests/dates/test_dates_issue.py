# SPDX-License-Identifier: MIT
"""Numbers of issues where they are printed, named or stated; and what only looks like one."""

import pytest

from reader.text.dates.issue import issue_of_field, issue_of_line, issue_of_path, number_of_issue


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("No. 1234", 1234),
        ("Nr. 27", 27),
        ("№ 27 (1234)", 27),
        ("THE MORNING HERALD No. 416 Thursday, January 27, 1994", 416),
        ("Vol. XII, No. 27", 27),
        ("Issue 27", 27),
        ("Nr. 3, Jahrgang 12", 3),
        ("N° 1234 - 3 mai 1894", 1234),
        ("Выпуск 12, 3 января 1994 г.", 12),
    ],
)
def test_a_masthead_gives_the_number(line: str, number: int) -> None:
    found = issue_of_line(line, "line 1")
    assert found
    assert number_of_issue(found.value) == number
    assert not found.readings


@pytest.mark.parametrize(
    "line",
    [
        "No 10 Downing Street",
        "He has no 5 cars",
        "No 1 seed wins in 1994",
        "Nomination 12",
        "No. 0",
        "No. 3.5",
        "",
        "27",
    ],
)
def test_other_numbers_are_none(line: str) -> None:
    assert issue_of_line(line, "line 1") is None


def test_a_name_gives_it_where_a_word_says_so() -> None:
    told = [issue_of_path(path) for path in (b"a/issue_0027/x.txt", b"MH_no416.txt", b"a/No. 12/p.txt")]
    assert [number_of_issue(one.value) for one in told if one] == [27, 416, 12]
    assert [issue_of_path(path) for path in (b"issue_940127_0004.txt", b"casino_12.txt", b"a/b.txt")] == [None] * 3


def test_a_field_gives_it() -> None:
    told = [issue_of_field(value) for value in ("27", "No. 27", "Late edition", "0")]
    assert [one and number_of_issue(one.value) for one in told] == [27, 27, None, None]
