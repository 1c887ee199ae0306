# SPDX-License-Identifier: MIT
"""Issues of several days, and dates that machines misread."""

import pytest

from reader.text.dates.several import find_days
from reader.text.dates.worn import mended_date


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Saturday-Sunday, May 8-9, 1993", "1993-05-08/1993-05-09"),
        ("8./9. Mai 1993", "1993-05-08/1993-05-09"),
        ("8-9 мая 1993 г.", "1993-05-08/1993-05-09"),
        ("dimanche 9 - lundi 10 mai 1993", "1993-05-09/1993-05-10"),
        ("Weekend May 8/May 9 1993", "1993-05-08/1993-05-09"),
        ("Saturday and Sunday, May 8 and 9, 1993", "1993-05-08/1993-05-09"),
        ("April 30-May 6, 1993", "1993-04-30/1993-05-06"),
        ("28 December 1993 - 3 January 1994", "1993-12-28/1994-01-03"),
        ("May/June 1993", "1993-05/1993-06"),
    ],
)
def test_issues_of_several_days(text: str, days: str) -> None:
    found = find_days(text)
    assert found is not None
    assert found.readings == (days,)


@pytest.mark.parametrize(
    "text", ["May 4, 1993 - September 2, 1994", "9-8 May 1993", "1/13 March 1895", "May-July 1993", "4 May 1993"]
)
def test_what_is_no_issue_of_several_days(text: str) -> None:
    assert find_days(text) is None


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("Tuesday, M ay 4, 1993", "Tuesday, May 4, 1993"),
        ("May l4, I993", "May 14, 1993"),
        ("May  4, 19 93", "May 4, 1993"),
        ("T U E S D A Y ,  M A Y  4 ,  1 9 9 3", "TUESDAY, MAY 4, 1993"),
        ("Tuesday, May 4, 1993", ""),
        ("I will not go", ""),
    ],
)
def test_misread_dates(line: str, mended: str) -> None:
    assert mended_date(line) == mended
