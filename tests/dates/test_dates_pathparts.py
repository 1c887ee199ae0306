# SPDX-License-Identifier: MIT
"""Quarters and seasons, days with a count, and names of references, in folder and file names."""

import pytest

from reader.model.date import WitnessKind
from reader.text.dates.pathform import is_weak
from reader.text.dates.pathname import forms_of
from reader.text.dates.witness import path_witnesses


@pytest.mark.parametrize(
    ("path", "reading"),
    [
        ("Spring 1995/3.txt", "1995-03/1995-05"),
        ("Frühjahr 1996/3.txt", "1996-03/1996-05"),
        ("Été 1987/3.txt", "1987-06/1987-08"),
        ("весна 1998/3.txt", "1998-03/1998-05"),
        ("otoño de 1998/3.txt", "1998-09/1998-11"),
        ("Estate 1998/3.txt", "1998-06/1998-08"),
        ("1995 Autumn/3.txt", "1995-09/1995-11"),
        ("1996-Q2/3.txt", "1996-04/1996-06"),
        ("1996Q2/3.txt", "1996-04/1996-06"),
        ("Q3 2001/3.txt", "2001-07/2001-09"),
        ("4. Quartal 2001/3.txt", "2001-10/2001-12"),
        ("2e trimestre 1987/3.txt", "1987-04/1987-06"),
        ("1-й квартал 1998/3.txt", "1998-01/1998-03"),
        ("Winter 1995-96/3.txt", "1995-12/1996-02"),
        ("Winter 1995/3.txt", "1995"),
        ("1995/Spring/3.txt", "1995-03/1995-05"),
        ("2001/Q3/3.txt", "2001-07/2001-09"),
        ("1987/2e trimestre/3.txt", "1987-04/1987-06"),
        ("1995/Winter/3.txt", "1995"),
        ("2001/Q3/08/pier.txt", "2001-08"),
        ("2001/Q3/August/14/3.txt", "2001-08-14"),
        ("2001/Q3/14 August.txt", "2001-08-14"),
        ("1995/Spring/1995-04-03.txt", "1995-04-03"),
        ("Spring 1995/1995-04-03.txt", "1995-04-03"),
    ],
)
def test_quarters_and_seasons(path: str, reading: str) -> None:
    found, *others = path_witnesses(path.encode())
    assert not others
    assert (found.kind, found.readings[0]) == (WitnessKind.PATH, reading)
    assert found.readings[0] in {day for _form, day in forms_of(found.value)}


@pytest.mark.parametrize(
    "path",
    ["Offspring 1995/3.txt", "Spring 19951/3.txt", "Q5 2001/3.txt", "FAQ3 2001/3.txt", "Spring/3.txt", "Q3/3.txt"],
)
def test_what_only_looks_like_a_quarter_or_season(path: str) -> None:
    assert path_witnesses(path.encode()) == ()


@pytest.mark.parametrize(
    ("path", "weak"),
    [("Review Spring 1995.txt", True), ("Prague Spring 1968/3.txt", True), ("Spring 1995/3.txt", False)],
)
def test_a_season_beside_words_is_believed_only_where_others_are(path: str, *, weak: bool) -> None:
    (found,) = path_witnesses(path.encode())
    assert all(is_weak(form) is weak for form, _day in forms_of(found.value))


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("1991/91030401.TXT", "1991-03-04"),
        ("1991/04039101.TXT", "1991-03-04"),
        ("2001/01030412.TXT", "2001-03-04"),
        ("2001/04030112.TXT", "2001-03-04"),
    ],
)
def test_a_day_and_a_count_below_their_year(path: str, day: str) -> None:
    found, *_year = path_witnesses(path.encode())
    assert found.readings == (day,)
    assert all(is_weak(form) for form, _day in forms_of(found.value))


@pytest.mark.parametrize("name", ["91030477", "91133001", "03049988", "a91030401"])
def test_eight_figures_that_are_no_day_and_a_count(name: str) -> None:
    assert path_witnesses(f"{name}.txt".encode()) == ()


def test_a_whole_year_leaves_no_room_for_a_count() -> None:
    (found,) = path_witnesses(b"20010203.txt")
    assert found.readings[0] == "2001-02-03"
    assert all(not form.endswith("nn") for form, _day in forms_of(found.value))


@pytest.mark.parametrize(
    "name",
    [
        "Lund - 2001 - The Pier",
        "Lund et al. - 2001 - The Pier of 1953",
        "Lund and Benn - 2001",
        "Lund_2001_The Pier",
        "Lund (2001) The Pier",
        "Lund, A. (2001a). The Pier",
        "Лунд - 2001 - Старый причал",
        "The Pier (2001)",
        "2001 - Lund - The Pier",
        "2001_Lund_The Pier",
        "lund2001pier",
    ],
)
def test_the_year_in_the_name_of_a_reference_is_weak(name: str) -> None:
    (found,) = path_witnesses(f"refs/{name}.txt".encode())
    assert (found.readings, found.value) == (("2001",), name)
    forms = forms_of(found.value)
    assert forms
    assert all(is_weak(form) for form, _day in forms)


@pytest.mark.parametrize(
    "name",
    [
        *("IMG_1901_harbour", "scan - 1850 - harbour", "box 1953", "Lund - 12001 - The Pier", "page_1801_x", "no2001"),
        *("story1696", "artikel-1850", "text_1912b"),
    ],
)
def test_a_number_that_no_reference_has(name: str) -> None:
    assert path_witnesses(f"refs/{name}.txt".encode()) == ()


def test_a_day_in_the_name_of_a_reference_goes_before_its_year() -> None:
    (found,) = path_witnesses(b"refs/Lund - 2001-03-04 - The Pier.txt")
    assert found.readings == ("2001-03-04",)
