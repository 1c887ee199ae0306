# SPDX-License-Identifier: MIT
"""Whole runs of the keeper over real folders: first, again, after changes, after damage."""

import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from small_archive import STRIKE, TALKS, articles, home_of, read, write_archive

from reader.catalog.catalog import Catalog
from reader.catalog.entry import entry_of
from reader.errors import ArchiveError, BusyError, CancelledError, CancelToken, StoreDamagedError, StoreError
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.ingest import stages
from reader.ingest.keeper import Keeper
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Shelf
from reader.ingest.user_work import catch_up, is_behind
from reader.model.date import Certainty
from reader.model.problem import FileStatus, Progress
from reader.model.search import SearchRequest
from reader.overlay.backup import newest_good_backup, restore
from reader.overlay.commands import SetDate, SetHeadline
from reader.overlay.overlay import Overlay
from reader.text.understand import understand


def found(folder: Path, query: str) -> set[str]:
    """Return the ids of what a query finds."""
    engine = ColumnarEngine(home_of(folder).index)
    try:
        numbers = engine.search(SearchRequest(parse(query)), CancelToken()).numbers
    finally:
        engine.close()
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        return {row.id for row in catalog.rows(numbers)}


def read_until_the_survey(folder: Path) -> None:
    """Run the keeper, and cancel it when all files are read."""
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage == "survey":
            cancel.cancel()

    with pytest.raises(CancelledError):
        read(folder, progress=stop, cancel=cancel)


def test_a_first_run(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    (folder / "empty.txt").write_bytes(b"")
    seen: list[Progress] = []
    report = read(folder, progress=seen.append)
    assert (report.articles, report.files, report.new) == (3, 4, 4)
    assert [problem.path for problem in report.problems] == [b"empty.txt"]
    assert dict(report.statuses) == {FileStatus.LISTED: 3, FileStatus.PROBLEM: 1}
    talks = articles(folder)["1994/05/26/001.txt"]
    assert talks.headline == "Harbour talks end without a date"
    assert talks.date.earliest == talks.date.latest == date(1994, 5, 26)
    assert not talks.date.provisional
    assert [one.text for one in talks.quotations] == ["We shall meet when there is something to sign,"]
    assert found(folder, "halvard") == {talks.id}
    assert {progress.stage for progress in seen} >= {"scan", "read", "survey"}
    assert seen[-1].articles == 3


def test_a_second_run_reads_nothing(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    before = Path(home_of(folder).catalog).stat().st_size
    again = read(folder)
    assert (again.articles, again.new, again.changed, again.moved, again.vanished) == (3, 0, 0, 0, 0)
    assert Path(home_of(folder).catalog).stat().st_size == before


def test_carrying_over_into_no_catalog_is_a_whole_reading(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    home = home_of(folder)
    with keeping(home):
        assert Keeper(home, jobs=2).carry_over().new == 3
        assert Keeper(home, jobs=2).carry_over().new == 0
    assert len(articles(folder)) == 3
    os.remove(home.catalog)
    folder.rename(tmp_path / "elsewhere")
    with keeping(home), pytest.raises(ArchiveError, match="The archive is not at"):
        Keeper(home).carry_over()
    assert not os.path.exists(home.catalog)


def test_a_new_time_alone_is_no_change(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    ids = {article.id: article.number for article in articles(folder).values()}
    os.utime(folder / "1994/05/26/001.txt", (1, 1))
    report = read(folder)
    assert report.changed == 1  # looked at, because its time is new
    assert {article.id: article.number for article in articles(folder).values()} == ids
    assert read(folder).changed == 0


def test_changed_moved_and_vanished_files(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    before = articles(folder)
    (folder / "1994/05/26/001.txt").write_text(TALKS.replace("Halvard", "Castane"), encoding="utf-8")
    (folder / "1994/05/27/001.txt").rename(folder / "1994/05/27/front.txt")
    (folder / "1994/05/28/001.txt").unlink()
    report = read(folder)
    assert (report.articles, report.changed, report.moved, report.vanished) == (2, 1, 1, 1)
    now = articles(folder)
    assert now["1994/05/26/001.txt"].id == before["1994/05/26/001.txt"].id
    assert found(folder, "halvard") == set()
    assert found(folder, "castane") == {now["1994/05/26/001.txt"].id}
    moved, old = now["1994/05/27/front.txt"], before["1994/05/27/001.txt"]
    assert moved.id != old.id
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        assert catalog.number_of(old.id) == catalog.number_of(moved.id) == old.number
    assert found(folder, "welders") == {moved.id}
    assert found(folder, "ferry") == set()
    (folder / "1994/05/28/001.txt").write_text("Ferry delayed again\n\nThe first ferry waited an hour.\n")
    read(folder)
    assert found(folder, "ferry") == {before["1994/05/28/001.txt"].id}


def test_an_archive_renamed_inside_is_followed_in_several_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    before = articles(folder)
    with Overlay.open(home_of(folder).overlay, backups=home_of(folder).backups) as overlay:
        for article in before.values():
            overlay.do(SetHeadline(article.id, f"{article.headline}!"))
    (folder / "1994").rename(folder / "year")
    monkeypatch.setattr("reader.ingest.keeper._AT_ONCE", 1)
    assert read(folder).moved == 3
    now = articles(folder)
    assert [one.number for one in now.values()] == [one.number for one in before.values()]
    assert [one.headline for one in now.values()] == [f"{one.headline}!" for one in before.values()]


def test_rebuilding_gives_the_same(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    before = articles(folder)
    read(folder, rebuild=True)
    assert articles(folder) == before
    assert len(found(folder, "the")) == 3


def test_a_new_version_of_a_stage_runs_what_depends_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    before = articles(folder)
    for stage in ("READ", "UNDERSTAND", "SURVEY"):
        monkeypatch.setattr(stages, stage, getattr(stages, stage) + 1)
        read(folder)
        assert articles(folder) == before
        with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
            assert catalog.stage_version(stage.lower())[0] == getattr(stages, stage)
    assert len(found(folder, "the")) == 3


def test_furniture_that_the_folder_repeats(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    line = "Tides and tables, every hour on the hour"
    for number, word in enumerate(("crane", "barge", "buoy", "winch", "anchor", "lamp")):
        text = f"{line}\n\nThe {word} on the quay\n\nThe {word} was painted on Friday by four men who knew how.\n"
        (folder / f"{word}{number}.txt").write_text(text)
    read(folder)
    for article in articles(folder).values():
        assert line not in article.body
        assert article.headline.startswith("The ")
        assert line in article.texts.source
    assert found(folder, "tides") == set()
    for path in sorted(folder.iterdir())[2:]:
        path.unlink()
    read(folder)
    assert all(line in article.headline + article.body for article in articles(folder).values())


def test_a_page_with_a_stamp_comes_out_undated(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    page = (
        "Get the latest updates as we post them — right on your browser\n\n. Last Updated: 07/29/2015\n\n"
        "Harbour Trust Puts Off Its Vote\n\n"
        "The trust put off on Wednesday the vote that was due in January, Baltano said. (Reuters, MT)\n"
    )
    (folder / "page.txt").write_text(page, encoding="utf-8")
    read(folder)
    (article,) = articles(folder).values()
    assert article.date.certainty is Certainty.UNDATED
    assert (article.date.earliest, article.date.latest) == (None, date(2015, 7, 29))
    assert article.headline == "Harbour Trust Puts Off Its Vote"
    assert article.credit == "Reuters, MT"
    assert article.body == "The trust put off on Wednesday the vote that was due in January, Baltano said."


def test_cancelling_keeps_what_was_read(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read_until_the_survey(folder)
    assert len(articles(folder)) == 3
    assert read(folder).new == 0
    assert len(found(folder, "the")) == 3


def test_what_was_stored_before_it_was_cancelled_is_found_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ingest.keeper._SECONDS_AT_THE_END", 30.0)  # the machine may be busy
    monkeypatch.setattr("reader.ingest.indexing._BLOCKS", (2, 2, 2, 2))  # or little would be left over
    folder = write_archive(tmp_path / "courier")
    for number in range(600):
        (folder / f"{number}.txt").write_text(f"Headline {number}\n\nThe body of number {number} has a few words.\n")
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.articles >= 300:
            cancel.cancel()

    with pytest.raises(CancelledError):
        read(folder, progress=stop, cancel=cancel)
    stored = {article.id for article in articles(folder).values()}
    assert stored
    assert found(folder, "the") == stored


def test_an_archive_that_is_gone_keeps_its_catalog(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    home = home_of(folder)
    before = articles(folder)
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        overlay.do(SetHeadline(before["1994/05/26/001.txt"].id, "Talks fail"))
    shutil.rmtree(folder)
    with pytest.raises(ArchiveError, match="not at"):
        read(folder)
    assert articles(folder)["1994/05/26/001.txt"].headline == "Talks fail"
    assert len(articles(folder)) == 3


def test_one_keeper_at_a_time(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    with keeping(home_of(folder)), pytest.raises(BusyError), keeping(home_of(folder)):
        pass
    read(folder)


def test_a_broken_catalog_is_read_anew(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    before = {path: article.id for path, article in articles(folder).items()}
    Path(home_of(folder).catalog).write_bytes(os.urandom(20000))
    report = read(folder)
    assert report.new == 3
    assert {path: article.id for path, article in articles(folder).items()} == before
    assert len(found(folder, "the")) == 3


def test_a_broken_index_is_built_anew(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    for path in Path(home_of(folder).index).iterdir():
        if path.is_file():
            path.write_bytes(b"rubbish")
    read(folder)
    assert len(found(folder, "the")) == 3


def test_corrections_are_carried_into_lists_and_searches(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    home = home_of(folder)
    strike = articles(folder)["1994/05/27/001.txt"]
    assert not is_behind(home)
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        overlay.do_many([SetDate(strike.id, "1989-06-06", "the ledger"), SetHeadline(strike.id, "Quist quarrel")])
    assert is_behind(home)
    with keeping(home):
        catch_up(home)
    assert not is_behind(home)
    now = articles(folder)["1994/05/27/001.txt"]
    assert (now.date.edtf, now.date.certainty, now.headline) == ("1989-06-06", Certainty.CERTAIN, "Quist quarrel")
    assert found(folder, "date:1989") == {strike.id}
    assert found(folder, "headline:quarrel") == {strike.id}
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        overlay.undo()
    read(folder)
    assert articles(folder)["1994/05/27/001.txt"] == strike
    assert found(folder, "date:1989") == set()


def test_a_data_folder_within_the_archive_is_not_read(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    home = Shelf(str(folder / "tools" / "data")).at(str(folder))
    assert home.own == b"tools/data"
    assert home_of(folder).own == b""
    for _ in range(2):
        with keeping(home):
            report = Keeper(home).run()
        assert (report.files, [problem.path for problem in report.problems]) == (3, [b"tools/data"])


def test_a_file_with_a_new_name_has_the_date_that_the_new_name_tells(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    assert articles(folder)["1994/05/27/001.txt"].date.edtf == "1994-05-27"
    (folder / "1994/05/27").rename(folder / "1994/05/25")
    assert read(folder).moved == 1
    now = articles(folder)["1994/05/25/001.txt"]
    assert now.date.edtf == "1994-05-25"
    assert [piece.where for piece in now.date.evidence if piece.accepted] == ["folder names 1994/05/25"]


def test_corrections_outlive_a_lost_catalog_and_a_moved_file(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    home = home_of(folder)
    strike = articles(folder)["1994/05/27/001.txt"]
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        overlay.do(SetHeadline(strike.id, "Quist quarrel"))
    (folder / "1994/05/27/001.txt").rename(folder / "1994/05/27/front.txt")
    read(folder)
    assert articles(folder)["1994/05/27/front.txt"].headline == "Quist quarrel"
    for path in Path(home.folder).glob("catalog.sqlite*"):
        path.unlink()
    read(folder)
    moved = articles(folder)["1994/05/27/front.txt"]
    assert moved.headline == "Quist quarrel"
    with Catalog.open(home.catalog, writable=False) as catalog:
        assert catalog.number_of(strike.id) == moved.number


def test_a_backup_put_back_takes_effect(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    home = home_of(folder)
    strike = articles(folder)["1994/05/27/001.txt"]
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        overlay.do(SetHeadline(strike.id, "First"))
    with Overlay.open(home.overlay, backups=home.backups) as overlay:  # makes the backup of the day
        overlay.do(SetHeadline(strike.id, "Second"))
    read(folder)
    assert articles(folder)["1994/05/27/001.txt"].headline == "Second"
    assert newest_good_backup(home.backups)
    restore(home.overlay, backups=home.backups)
    read(folder)
    assert articles(folder)["1994/05/27/001.txt"].headline == "First"


def test_the_archive_is_only_read(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")

    def state() -> list[tuple[str, int, int, bytes]]:
        return [
            (str(path), path.stat().st_mtime_ns, path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
            for path in sorted(folder.rglob("*"))
        ]

    before = state()
    read(folder)
    read(folder, rebuild=True)
    assert state() == before
    assert STRIKE in (folder / "1994/05/27/001.txt").read_text(encoding="utf-8")


def test_a_killed_first_run_is_gone_on_with(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read_until_the_survey(folder)
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        assert catalog.stage_version("read")[0] == stages.READ
        assert catalog.stage_version("survey")[0] == 0
    assert read(folder).changed == 0


def test_an_upgraded_reader_reads_files_that_have_not_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    home = home_of(folder)
    number = articles(folder)["1994/05/26/001.txt"].number
    with Catalog.open(home.catalog, writable=True) as catalog, catalog.transaction():
        raw = catalog.raw(number)
        old = understand(replace(raw, source="As an older reader\n\nsaw this text, and no better.\n"), None)
        catalog.restore_articles([entry_of(old)])
    assert articles(folder)["1994/05/26/001.txt"].headline == "As an older reader"
    read(folder)
    assert articles(folder)["1994/05/26/001.txt"].headline == "As an older reader"
    monkeypatch.setattr(stages, "READ", stages.READ + 1)
    read(folder)
    assert articles(folder)["1994/05/26/001.txt"].headline == "Harbour talks end without a date"


def test_a_run_that_is_cut_off_leaves_the_archive_to_be_finished(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    (folder / "late.txt").write_text("A late story\n\nIt came in after midnight, and was read in the morning.\n")
    read_until_the_survey(folder)
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        assert catalog.stage_version("survey")[0] == 0
    read(folder)
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        assert catalog.stage_version("survey")[0] == stages.SURVEY


def test_an_index_that_is_gone_is_built_anew(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    shutil.rmtree(home_of(folder).index)
    read(folder)
    assert len(found(folder, "the")) == 3


def test_a_catalog_damaged_in_its_middle_is_read_anew(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    story = "The council sat until ten and voted on the wall. " * 40
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"Story number {number}\n\n{story}\n")
    read(folder)
    path = Path(home_of(folder).catalog)
    whole = path.read_bytes()
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.write_bytes(whole[:4096] + os.urandom(len(whole) - 8192) + whole[-4096:])
    assert read(folder).articles == 403
    assert len(found(folder, "council")) == 400


def test_damage_to_the_users_own_work_costs_no_catalog(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    read(folder)
    home = home_of(folder)
    Path(home.overlay).write_bytes(b"this is no database" * 100)
    before = Path(home.catalog).stat().st_ino
    with pytest.raises(StoreDamagedError, match="your own corrections"):
        read(folder)
    assert Path(home.catalog).stat().st_ino == before


def test_a_data_folder_that_refuses(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    home = home_of(folder)
    shutil.rmtree(home.folder)
    Path(home.folder).write_text("a file, not a folder")
    with pytest.raises(StoreError, match="can't be written"), keeping(home):
        pass


def test_what_an_archive_says_of_itself_is_in_the_report(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "courier")
    (folder / "README.txt").write_text("Cuttings of the Courier, 1994.\n\nGiven by the harbour trust.\n")
    report = read(folder)
    assert report.description == "Cuttings of the Courier, 1994.\n\nGiven by the harbour trust."
    assert dict(report.statuses) == {FileStatus.LISTED: 3, FileStatus.PART: 1}
    assert report.articles == 3
