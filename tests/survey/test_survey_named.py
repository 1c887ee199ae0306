# SPDX-License-Identifier: MIT
"""Habits of naming that only a whole folder bears out: years of references, days with a count, seasons."""

from datetime import date

import pytest

from reader.model.date import Certainty, PublicationDate
from reader.model.habits import Summary
from reader.survey.survey import survey
from reader.text.dates.ladder import decide
from reader.text.dates.witness import path_witnesses

_TODAY = date(2026, 6, 1)
_REFERENCES = (("Lund", 2001, "The Pier"), ("Benn", 1998, "Boats"), ("Keller", 1997, "Trams"), ("Alder", 2003, "Ferry"))


def _dates(paths: list[str], years: tuple[int, ...] = ()) -> list[PublicationDate]:
    summaries = [Summary(path, name := path.encode(), "text", path_witnesses(name), (), years) for path in paths]
    decisions = survey(summaries, today=_TODAY)
    return [decide(one.witnesses, decisions.for_path(one.path), path=one.path, today=_TODAY) for one in summaries]


@pytest.mark.parametrize(
    "shape",
    [
        "{0} - {1} - {2}",
        "{0}_{1}_{2}",
        "{0} ({1}) {2}",
        "{2} ({1})",
        "{1} - {0} - {2}",
        "{0}{1}{2}",
    ],
)
def test_names_of_references_that_a_folder_shares_tell_their_years(shape: str) -> None:
    titles = [(author, year, title.split()[-1]) for author, year, title in _REFERENCES]
    found = _dates([f"refs/{shape.format(*one)}.txt" for one in titles], years=(1995,))
    assert [one.edtf for one in found] == ["2001", "1998", "1997", "2003"]
    assert {one.certainty for one in found} == {Certainty.PROBABLE}


def test_one_name_of_a_reference_among_others_tells_nothing() -> None:
    others = [f"refs/{name}.txt" for name in ("pier", "boats", "trams", "ferry", "harbour")]
    assert not _dates(["refs/Lund - 2001 - The Pier.txt", *others])[0].placed


def test_years_of_films_and_events_that_texts_are_younger_than_tell_nothing() -> None:
    found = _dates([f"films/{title} ({year}).txt" for _author, year, title in _REFERENCES], years=(1964, 2011))
    assert not any(one.placed for one in found)


@pytest.mark.parametrize("step", [1, 7])
def test_numbers_in_equal_steps_are_no_years(step: int) -> None:
    names = [f"x/harbour_{number}_view.txt" for number in range(1801, 2000, step)]
    assert not any(one.placed for one in _dates(names))


@pytest.mark.parametrize("folder", ["1991", "wire"])
def test_a_day_and_a_count_hold_where_most_names_are_such(folder: str) -> None:
    found = _dates([f"{folder}/9103{day:02}{number:02}.TXT" for day in (4, 7, 27) for number in (1, 2)])
    assert [one.edtf for one in found] == [f"1991-03-{day:02}" for day in (4, 4, 7, 7, 27, 27)]
    assert {one.certainty for one in found} == {Certainty.PROBABLE}


def test_the_folders_year_tells_which_figures_are_the_day() -> None:
    found = _dates([f"2005/{day:02}1105{number:02}.TXT" for day in (4, 7, 11) for number in (1, 2)])
    assert [one.edtf for one in found] == [f"2005-11-{day:02}" for day in (4, 4, 7, 7, 11, 11)]


def test_numbers_of_records_are_no_days_with_a_count() -> None:
    found = _dates([f"records/{91_030_400 + number}.txt" for number in range(0, 1000, 3)])
    assert not any(one.placed for one in found)


def test_a_review_is_of_its_seasons() -> None:
    seasons = ["Spring 1995", "Summer 1995", "Autumn 1995", "Spring 1996"]
    found = _dates([f"reviews/Harbour Review {season}.txt" for season in seasons])
    assert found[0].edtf == "1995-03/1995-05"
    assert {one.certainty for one in found} == {Certainty.PROBABLE}


def test_one_season_beside_words_tells_nothing() -> None:
    others = [f"box/{name}.txt" for name in ("pier", "boats", "trams", "ferry", "harbour")]
    assert not _dates(["box/Prague Spring 1968.txt", *others])[0].placed
