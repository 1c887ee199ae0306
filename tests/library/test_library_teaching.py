# SPDX-License-Identifier: MIT
"""Teaching a folder's pattern: tried on its files, read by, undone; and the columns of a table."""

import multiprocessing
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import CancelledError, CancelToken
from reader.ingest.keeper import Keeper
from reader.ingest.keeping import keeping
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.library.teaching import Rehearsal, Sample, first_files
from reader.model.article import ArticleRow
from reader.model.date import Certainty
from reader.model.lesson import Lesson, LineRole
from reader.model.search import SearchRequest

HEADED = Lesson((LineRole.DATE, LineRole.SECTION, LineRole.HEADLINE), day_first=True, source="The Courier")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for day in range(1, 4):
        place = tmp_path / "courier" / "cuttings" / f"clip{day}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(
            f"0{day}/04/1994\nSTREETS\nQuay {day} to close\n\nThe quay closes on Friday, they said.\nNo more.\n"
        )
    (tmp_path / "courier" / "letter.txt").write_text("A letter\n\nIt has no pattern, and was never taught anything.\n")
    return tmp_path / "courier"


def library_of(folder: Path) -> Library:
    return Library.open(str(folder), data_dir=str(folder.parent / "data"))


def rows(library: Library) -> dict[str, ArticleRow]:
    library.close()
    numbers = library.search(SearchRequest(library.parse(""))).numbers
    return {row.path.decode(): row for row in library.rows(numbers)}


def test_a_lesson_is_tried_taught_and_taken_back(folder: Path) -> None:
    library = library_of(folder)
    read_archive(library)
    before = rows(library)
    files = first_files(str(folder), b"cuttings", CancelToken())
    assert [file.path for file in files] == [b"cuttings/clip1.txt", b"cuttings/clip2.txt", b"cuttings/clip3.txt"]
    with closing(Rehearsal(str(folder))) as rehearsal:
        trials = rehearsal.trials(files, HEADED, {}, CancelToken())
    assert [trial.headline for trial in trials] == ["Quay 1 to close", "Quay 2 to close", "Quay 3 to close"]
    assert all(trial.fits and trial.date and trial.date.certainty is Certainty.CERTAIN for trial in trials)
    assert rows(library) == before

    library.corrections.teach(b"cuttings", HEADED)
    assert read_archive(library).articles == 4
    after = rows(library)
    clip = after["cuttings/clip2.txt"]
    assert (clip.headline, clip.section, clip.source, clip.date.edtf) == (
        "Quay 2 to close",
        "STREETS",
        "The Courier",
        "1994-04-02",
    )
    assert after["letter.txt"] == before["letter.txt"]
    assert {row.id for row in after.values()} == {row.id for row in before.values()}

    library.corrections.undo()
    library.close()
    with keeping(library.home):
        Keeper(library.home, jobs=2).carry_over()
    assert {path: row.headline for path, row in rows(library).items()} == {
        path: row.headline for path, row in before.items()
    }
    library.close()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("table.csv", "Wann;Was;Worum\n03/04/1994;Grain came;The grain came in on Monday.\n"),
        (
            "table.jsonl",
            '{"Wann": "03/04/1994", "Was": "Grain came", "Worum": "The grain came in on Monday."}\n{"Wann": ""}\n',
        ),
    ],
)
def test_columns_and_keys_are_taught(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text)
    place = name.encode()
    library = library_of(folder)
    report = read_archive(library)
    assert {problem.path for problem in report.problems} == {place}
    assert library.teachable(9) == (b"", b"cuttings", place)
    files = first_files(str(folder), place, CancelToken())
    with closing(Rehearsal(str(folder))) as rehearsal:
        (sample,) = rehearsal.samples(files, CancelToken())
    assert sample == Sample(place, (), ("Wann", "Was", "Worum"))
    columns = (("Wann", "date"), ("Was", "headline"), ("Worum", "body"))
    library.corrections.teach(place, Lesson(columns=columns, day_first=False))
    read_archive(library)
    row = rows(library)[name]
    assert (row.headline, row.date.edtf, row.lead) == ("Grain came", "1994-03-04", "The grain came in on Monday.")
    library.close()


def test_what_can_not_be_read_is_tried_too(folder: Path) -> None:
    (folder / "cuttings" / "empty.txt").write_text(" ")
    files = first_files(str(folder), b"cuttings/empty.txt", CancelToken())
    with closing(Rehearsal(str(folder))) as rehearsal:
        (trial,) = rehearsal.trials(files, HEADED, {}, CancelToken())
    assert trial.problem
    assert not trial.fits


def test_one_change_after_another_is_tried_by_the_same_processes(folder: Path) -> None:
    files = first_files(str(folder), b"cuttings", CancelToken())
    month_first = replace(HEADED, day_first=False)
    with closing(Rehearsal(str(folder))) as rehearsal:
        (first, *_) = rehearsal.samples(files, CancelToken())
        assert first.lines[:3] == ("01/04/1994", "STREETS", "Quay 1 to close")
        processes = {child.pid for child in multiprocessing.active_children()}
        days = [
            [trial.date.edtf for trial in rehearsal.trials(files, lesson, {}, CancelToken()) if trial.date]
            for lesson in (HEADED, month_first, HEADED)
        ]
        assert {child.pid for child in multiprocessing.active_children()} == processes
    assert days[0] == days[2] == ["1994-04-01", "1994-04-02", "1994-04-03"]
    assert days[1] == ["1994-01-04", "1994-02-04", "1994-03-04"]
    assert not multiprocessing.active_children()


def test_a_trial_that_is_given_up_leaves_nothing_for_the_next(folder: Path) -> None:
    files = first_files(str(folder), b"cuttings", CancelToken())
    given_up = CancelToken()
    given_up.cancel()
    with closing(Rehearsal(str(folder))) as rehearsal:
        with pytest.raises(CancelledError):
            rehearsal.trials(files, HEADED, {}, given_up)
        assert not multiprocessing.active_children()
        trials = rehearsal.trials(files[:1], HEADED, {}, CancelToken())
    assert [(trial.path, trial.headline) for trial in trials] == [(b"cuttings/clip1.txt", "Quay 1 to close")]
