# SPDX-License-Identifier: MIT
"""What the dated articles of a folder tell of the undated ones, through the whole keeper."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from small_archive import articles, home_of, read

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.ingest.deriving import derive_dates
from reader.model.date import Certainty, Evidence, Precision, PublicationDate, WitnessKind
from reader.overlay.commands import SetDate
from reader.overlay.overlay import Overlay
from reader.survey.survey import survey

K = WitnessKind
_DERIVED = {K.ISSUES, K.NEIGHBOURS, K.COPY}
_WIRE = (
    "The first ferry waited an hour for the tide on the quay, and passengers who had meant to catch the express to"
    " Brackley spent the morning in the customs house, where the harbour master served coffee and apologised for the"
    " dredger, which had broken down during the night. The company promised compensation to everybody.\n"
)


def _story(number: int, day: date | None, *, head: str = "") -> str:
    printed = f"{day.day} {day:%B %Y}\n\n" if day else ""
    words = " ".join(f"{word}{number * 7}" for word in ["quay", "ferry", "tide", "council", "mayor", "bridge"])
    return f"{head}{printed}Story of the {number}th morning\n\nThe council heard about the {words} and went home.\n"


def _write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _scans(folder: Path, *, undated: set[int], first: date = date(1994, 5, 2), count: int = 12) -> None:
    for number in range(1, count + 1):
        day = None if number in undated else first + timedelta(days=number)
        _write(folder, f"scans/scan_{number:04}.txt", _story(number, day))


def _dates(folder: Path) -> dict[str, PublicationDate]:
    return {path: article.date for path, article in articles(folder).items()}


def _of(published: PublicationDate, kind: WitnessKind) -> Evidence:
    return next(item for item in published.evidence if item.kind is kind)


def _issues(folder: Path) -> None:
    for number in (1, 3, 4, 5, 6):
        day = date(1994, 1, 7) + timedelta(days=7 * number)
        _write(folder, f"issues/{'xkqzmw'[number - 1]}.txt", _story(number, day, head=f"No. {100 + number}\n"))
    _write(folder, "issues/undated.txt", _story(9, None, head="No. 103\n\n"))
    _write(folder, "issues/missing.txt", _story(11, None, head="No. 102\n\n"))
    _write(folder, "elsewhere/one.txt", _story(10, None, head="No. 103\n\n"))


def _yearly(folder: Path) -> None:
    for year in (1993, 1994):
        for number in range(1, 5):
            day = date(year, 1, 1) + timedelta(days=7 * number)
            name = "".join("abcdefghij"[int(figure)] for figure in f"{year}{number}")
            _write(folder, f"yearly/{name}.txt", _story(number + year, day, head=f"No. {number}\n"))
    _write(folder, "yearly/undated.txt", _story(12, None, head="No. 3\n\n"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive of many folders, read once, that tests only look at."""
    folder = tmp_path_factory.mktemp("derived") / "courier"
    _scans(folder, undated={5, 6, 12})
    for number, day in enumerate((9, 3, 7, 0, 1, 8, 2, 5), 1):
        _write(folder, f"mixed/scan_{number:04}.txt", _story(50 + number, date(1994, 5, day) if day else None))
    _issues(folder)
    _yearly(folder)
    _write(folder, "gazette/one.txt", f"26 May 1994\n\nFerry delayed again\n\n{_WIRE}")
    _write(folder, "herald/two.txt", f"Ferry delayed again\n\n{_WIRE.replace(' on the quay', '')}")
    read(folder)
    return folder


@pytest.fixture(scope="module")
def dates(folder: Path) -> dict[str, PublicationDate]:
    """Return the dates of its articles by path."""
    return _dates(folder)


def test_dated_files_on_both_sides_bound_the_undated_between_them(dates: dict[str, PublicationDate]) -> None:
    between = dates["scans/scan_0005.txt"]
    assert (between.edtf, between.certainty) == ("1994-05-06/1994-05-09", Certainty.UNCERTAIN)
    assert between.precision is Precision.INTERVAL
    assert dates["scans/scan_0006.txt"].edtf == between.edtf
    assert _of(between, K.NEIGHBOURS).where == "between files scan_0004.txt and scan_0007.txt"
    assert _of(between, K.NEIGHBOURS).accepted
    assert dates["scans/scan_0012.txt"].certainty is Certainty.UNDATED  # nothing stands behind the last one
    assert dates["scans/scan_0004.txt"].certainty is Certainty.PROBABLE


def test_names_whose_days_do_not_rise_bound_nothing(dates: dict[str, PublicationDate]) -> None:
    assert dates["mixed/scan_0004.txt"].certainty is Certainty.UNDATED


def test_numbers_of_issues_bound_what_lies_anywhere(dates: dict[str, PublicationDate]) -> None:
    same, between = dates["issues/undated.txt"], dates["issues/missing.txt"]
    assert (same.edtf, same.certainty, same.precision) == ("1994-01-28", Certainty.UNCERTAIN, Precision.DAY)
    assert _of(same, K.ISSUES).where == "in issue 103"
    assert (between.edtf, between.certainty) == ("1994-01-14/1994-01-28", Certainty.UNCERTAIN)
    assert _of(between, K.ISSUES).where == "between issues 101 and 103"
    assert dates["elsewhere/one.txt"].certainty is Certainty.UNDATED  # another folder may be another paper


def test_numbers_that_begin_anew_every_year_tell_nothing(dates: dict[str, PublicationDate]) -> None:
    assert dates["yearly/undated.txt"].certainty is Certainty.UNDATED


def test_a_dated_copy_is_offered_and_not_taken(dates: dict[str, PublicationDate]) -> None:
    published = dates["herald/two.txt"]
    assert (published.certainty, published.earliest) == (Certainty.UNDATED, None)
    offer = _of(published, K.COPY)
    assert (offer.value, offer.accepted) == ("1994-05-26", False)
    assert offer.where.startswith("copy in gazette/one.txt, ")
    assert offer.where.endswith(" % alike")


def test_whatever_is_derived_stays_below_probable(dates: dict[str, PublicationDate]) -> None:
    derived = {path for path, one in dates.items() if any(item.kind in _DERIVED for item in one.evidence)}
    assert derived == {
        *("scans/scan_0005.txt", "scans/scan_0006.txt", "issues/undated.txt", "issues/missing.txt", "herald/two.txt")
    }
    assert {dates[path].certainty for path in derived} == {Certainty.UNCERTAIN, Certainty.UNDATED}


def test_nothing_is_asked_again_while_nothing_changes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Catalog.open(home_of(folder).catalog, writable=True) as catalog:
        decisions = survey(catalog.summaries)
        monkeypatch.setattr(Catalog, "dated_places", lambda _: pytest.fail("asked"))
        derive_dates(catalog, decisions, CancelToken())


def test_what_is_derived_follows_the_user_s_dates_and_goes_with_what_it_came_from(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    _scans(folder, undated={6, 7, 8})
    read(folder)
    assert {one.edtf for path, one in _dates(folder).items() if path[-8:-4] in {"0006", "0007", "0008"}} == {
        "1994-05-07/1994-05-11"
    }  # each from the dated ones alone
    own = articles(folder)["scans/scan_0007.txt"].id
    with Overlay.open(home_of(folder).overlay, backups=home_of(folder).backups) as overlay:
        overlay.do(SetDate(own, "1994-05-09", "Seen in the bound volume."))
    read(folder)
    found = _dates(folder)
    middle = found["scans/scan_0007.txt"]
    assert (middle.edtf, middle.certainty) == ("1994-05-09", Certainty.CERTAIN)
    assert found["scans/scan_0006.txt"].edtf == "1994-05-07/1994-05-09"
    assert found["scans/scan_0008.txt"].edtf == "1994-05-09/1994-05-11"
    for number in range(9, 13):
        (folder / f"scans/scan_{number:04}.txt").unlink()
    read(folder)
    assert _dates(folder)["scans/scan_0008.txt"].certainty is Certainty.UNDATED
