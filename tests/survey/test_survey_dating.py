# SPDX-License-Identifier: MIT
"""What dated places tell of those that ask: by the order of names, and by numbers of issues."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.model.date import Witness, WitnessKind
from reader.model.dating import DatedPlace
from reader.survey.issues import Issues
from reader.survey.order import Rows, days_of

_START = date(1994, 1, 1).toordinal()


def place(number: int, day: int | None, *, path: bytes | None = None, issue: int = 0, source: str = "") -> DatedPlace:
    """Return an article in a row of names; `day` counts from the year's beginning."""
    found = 0 if day is None else _START + day
    name = path or f"scans/p{number:05}.txt".encode()
    return DatedPlace(number, name, source, found, found, issue, tells=day is not None, asks=day is None)


def told(places: Sequence[DatedPlace]) -> dict[int, Witness]:
    rows = Rows()
    for one in places:
        rows.add(one)
    return dict(rows.between(places))


def test_a_gap_in_a_rising_row_lies_between_its_neighbours() -> None:
    found = told([place(number, None if number in {4, 5} else number) for number in range(1, 9)])
    assert set(found) == {4, 5}
    assert found[4] is found[5]
    assert found[4].kind is WitnessKind.NEIGHBOURS
    assert found[4].readings == ("1994-01-04/1994-01-07",)


def test_rows_of_one_folder_are_walked_apart() -> None:
    places = [
        place(
            100 * row + number,
            None if number == 3 else 10 * row + number,
            path=b"scans/%c%04d.txt" % (97 + row, number),
        )
        for row in range(2)
        for number in range(1, 7)
    ]
    found = told(sorted(places, key=lambda one: one.path))
    assert {number: witness.readings for number, witness in found.items()} == {
        3: ("1994-01-03/1994-01-05",),
        103: ("1994-01-13/1994-01-15",),
    }


def test_few_dated_files_or_a_wide_gap_tell_nothing() -> None:
    assert not told([place(1, 1), place(2, None), place(3, 3), place(4, 4)])
    assert not told([place(1, 1), place(2, 2), place(3, 3), place(4, None), place(5, 600), place(6, 601)])
    assert not told([place(number, None if number == 3 else number, path=b"scans/same.txt") for number in range(1, 9)])


@given(st.lists(st.one_of(st.none(), st.integers(0, 300)), max_size=40))
def test_whoever_is_told_anything_lies_between_what_tells_it(days: list[int | None]) -> None:
    places = [place(number, day) for number, day in enumerate(days, 1)]
    for number, witness in told(places).items():
        assert places[number - 1].asks
        before = next(one for one in reversed(places[: number - 1]) if one.tells)
        after = next(one for one in places[number:] if one.tells)
        assert witness.readings == (days_of(before.first, after.last),)
        assert before.last <= after.first


def issues(places: Sequence[DatedPlace]) -> Issues:
    found = Issues()
    for one in places:
        found.add(one)
    return found


def test_an_issue_lies_between_those_before_and_after_it() -> None:
    known = issues([place(number, 7 * number, issue=number) for number in (1, 2, 4, 5, 6)])
    between, same = (known.between(place(20, None, issue=issue)) for issue in (3, 4))
    assert between
    assert between.readings == ("1994-01-15/1994-01-29",)
    assert between.where == "between issues 2 and 4"
    assert same
    assert (same.readings, same.where) == (("1994-01-29",), "in issue 4")
    assert known.between(place(20, None, issue=7)) is None
    assert known.between(place(20, None)) is None
    assert known.between(place(20, 3, issue=3)) is None  # it has a date of its own


def test_papers_are_told_apart_by_their_titles() -> None:
    known = issues([place(number, 7 * number, issue=number, source="The Herald") for number in range(1, 7)])
    assert known.between(place(20, None, issue=3, source="the herald"))
    assert known.between(place(20, None, issue=3, source="The Gazette")) is None


def test_a_numbering_that_begins_anew_tells_nothing() -> None:
    twice = [place(year + number, 365 * year + 7 * number, issue=number) for year in range(2) for number in range(1, 6)]
    assert issues(twice).between(place(99, None, issue=3)) is None
    falling = [place(number, 100 - number, issue=number) for number in range(1, 9)]
    assert issues(falling).between(place(99, None, issue=3)) is None


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 300)), max_size=40), st.integers(1, 30))
def test_an_issue_is_only_told_what_its_paper_allows(known: list[tuple[int, int]], asked: int) -> None:
    witness = issues([place(at, day, issue=number) for at, (number, day) in enumerate(known)]).between(
        place(99, None, issue=asked)
    )
    if witness:
        days = {_START + day for number, day in known}
        ends = [date.fromisoformat(end) for end in witness.readings[0].split("/")]
        assert all(end.toordinal() in days for end in ends)
        assert ends[-1] - ends[0] <= timedelta(days=366)
