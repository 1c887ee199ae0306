# SPDX-License-Identifier: MIT
"""Names of issues of several days or months, of weeks, and of supposed years."""

import pytest

from reader.model.date import WitnessKind
from reader.text.dates.pathname import forms_of
from reader.text.dates.witness import path_witnesses


@pytest.mark.parametrize(
    ("path", "reading"),
    [
        ("Herald 29-30 Jan 1994.txt", "1994-01-29/1994-01-30"),
        ("Bote 29.-30. Januar 1994.txt", "1994-01-29/1994-01-30"),
        ("Маяк 29-30 января 1994/3.txt", "1994-01-29/1994-01-30"),
        ("1994-01-29--1994-01-30.txt", "1994-01-29/1994-01-30"),
        ("Herald 1994-01-29 to 1994-02-04/3.txt", "1994-01-29/1994-02-04"),
        ("Review Jan-Feb 1994.txt", "1994-01/1994-02"),
        ("mai-juin 1994/pier.txt", "1994-05/1994-06"),
        ("1994 Jan-Feb/pier.txt", "1994-01/1994-02"),
        ("1994-W05/3.txt", "1994-01-31/1994-02-06"),
        ("1994/W05/pier.txt", "1994-01-31/1994-02-06"),
        ("1994/KW 5/pier.txt", "1994-01-31/1994-02-06"),
        ("Bote KW 5 1994/3.txt", "1994-01-31/1994-02-06"),
        ("Herald 1994-03-00.txt", "1994-03"),
        ("Herald 1994-xx-xx.txt", "1994"),
        ("1994-00-00/pier.txt", "1994"),
        ("[1952]/pier.txt", "1952"),
        ("(1952)/pier.txt", "1952"),
        ("1952?/pier.txt", "1952?"),
        ("[1952?]/pier.txt", "1952?"),
        ("ca. 1952/pier.txt", "1952~"),
        ("c1952/pier.txt", "1952~"),
        ("um 1952/pier.txt", "1952~"),
        ("около 1952/pier.txt", "1952~"),
        ("1952-53/pier.txt", "1952/1953"),
        ("Courier - 1952 - 06 - 03.txt", "1952-06-03"),
    ],
)
def test_spans_and_supposed_years(path: str, reading: str) -> None:
    found, *others = path_witnesses(path.encode())
    assert not others
    assert (found.kind, found.readings) == (WitnessKind.PATH, (reading,))
    assert found.readings[0] in {day for _form, day in forms_of(found.value)}


@pytest.mark.parametrize(
    ("path", "reading"),
    [
        ("3-27 January 1994.txt", "1994-01-27"),
        ("1994-01-29_30.txt", "1994-01-29"),
        ("1994-01-29/1994-01-29_1995-01-30.txt", "1994-01-29"),
        ("May-August 1994/pier.txt", "1994-08"),
        ("1994/W55/pier.txt", "1994"),
        ("1952-03/pier.txt", "1952-03"),
        ("1994-01-31/1994-W05.txt", "1994-01-31"),
    ],
)
def test_what_only_looks_like_a_span(path: str, reading: str) -> None:
    found, *_others = path_witnesses(path.encode())
    assert found.readings == (reading,)


@pytest.mark.parametrize("path", ["pier ca 1952.txt", "pier [1952]/3.txt", "1952-60/3.txt", "1994W0512/3.txt"])
def test_other_numbers_are_none(path: str) -> None:
    assert path_witnesses(path.encode()) == ()
