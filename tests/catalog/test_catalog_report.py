# SPDX-License-Identifier: MIT
"""The figures of the report: every file once, every flag as often as its list is long, what is new since last time."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from catalog_stories import bounded, dated, put, understood

from reader.catalog.catalog import Catalog
from reader.catalog.counts import DateCount, FeatureCount, ReasonCount, Run, Stamp
from reader.catalog.entry import entry_of
from reader.catalog.schema import CATALOG
from reader.model import flags
from reader.model.date import Certainty
from reader.model.problem import FileGroup, FileStatus, Problem
from reader.model.texts import Edit, EditKind, Span

PATH = b"1994/05/story.txt"
HASH, OTHER = "ab" * 32, "cd" * 32


@pytest.fixture
def catalog_path(tmp_path: Path) -> str:
    return str(tmp_path / "catalog.sqlite")


@pytest.fixture
def catalog(catalog_path: str) -> Iterator[Catalog]:
    with Catalog.open(catalog_path, writable=True) as catalog:
        yield catalog


def repair(place: int, before: str, after: str, rule: str, *, applied: bool = True) -> Edit:
    """Return a repair of `before` at `place`."""
    return Edit(Span(place, place + len(before)), before, after, EditKind.REPAIR, rule, 0.9, applied)


def put_damaged(catalog: Catalog) -> list[int]:
    """Store a story with two accents put back and a mark offered, one with furniture, and one of the whole page."""
    return put(
        catalog,
        understood(
            item="1",
            text="An attach? and a caf? spoke.",
            edits=(
                repair(9, "?", "é", "lost-accent"),
                repair(20, "?", "é", "lost-accent"),
                repair(28, "", "”", "unclosed", applied=False),
            ),
        ),
        understood(item="2", furniture="\n\nTide tables"),
        understood(item="3", day=bounded(date(2016, 7, 27))),
    )


def run(catalog: Catalog, seconds: int, *, read: int = 1) -> None:
    """Note a finished run that was begun before."""
    with catalog.transaction():
        catalog.finish_run(finished=seconds, milliseconds=500, read=read)


def begin(catalog: Catalog) -> None:
    """Note that a run begins."""
    with catalog.transaction():
        catalog.begin_run()


def read_file(catalog: Catalog, path: bytes, sha256: str = HASH, *items: str) -> None:
    """Read a file to its end."""
    with catalog.transaction():
        catalog.begin_file(path, 1, 2, 3)
        stories = [understood(path, item) for item in items or ("",)]
        catalog.store([entry_of(story) for story in stories], path)
        catalog.finish_file(path, sha256, FileStatus.LISTED, len(stories))


def test_damage_and_furniture_are_counted_by_rule_and_open_their_articles(catalog: Catalog) -> None:
    accents, trimmed, plain = put_damaged(catalog)
    found = {count.flag: count for count in catalog.feature_counts()}
    assert found == {
        "damaged": FeatureCount("damaged", 1, 2, 1),
        "offered": FeatureCount("offered", 1, 0, 1),
        "damaged-accents": FeatureCount("damaged-accents", 1, 2, 0),
        "damaged-marks": FeatureCount("damaged-marks", 1, 0, 1),
        "trimmed": FeatureCount("trimmed", 1, 1, 0),
        "trimmed-repeated": FeatureCount("trimmed-repeated", 1, 1, 0),
        "flagged": FeatureCount("flagged", 3, 3, 0),
    }
    for flag, count in found.items():
        assert len(catalog.flagged(flag)) == count.articles
    assert catalog.flagged("damaged-accents") == {accents}
    assert catalog.flagged("trimmed") == {trimmed}
    assert catalog.flagged("flagged") == {accents, trimmed, plain}
    assert catalog.flagged("damaged-codes") == frozenset()


def test_a_story_stored_anew_is_counted_anew(catalog: Catalog) -> None:
    put_damaged(catalog)
    put(catalog, *(understood(item=item) for item in "123"))
    assert [count.flag for count in catalog.feature_counts()] == ["flagged"]
    put(catalog, understood(item="1"))
    assert catalog.flagged("flagged") == {1}


def test_what_vanished_is_in_no_figure(catalog: Catalog) -> None:
    put_damaged(catalog)
    with catalog.transaction():
        catalog.vanish_file(PATH)
    assert catalog.feature_counts() == []
    assert catalog.date_counts() == []
    assert all(not catalog.flagged(flag) for flag in flags.FLAGS)


def test_every_certainty_has_its_list_with_the_users_dates_in_effect(catalog: Catalog) -> None:
    first, second = put(catalog, understood(item="1"), understood(item="2", day=bounded(date(2016, 7, 27))))
    assert catalog.flagged("certain") == {first}
    assert catalog.flagged("uncertain") == frozenset()
    ids = [row.id for row in catalog.rows([first, second])]
    with catalog.transaction():
        catalog.set_correction(ids[1], date=dated(date(1990, 2, 1)), headline=None, byline=None)
    assert catalog.flagged("certain") == {first, second}
    for certainty, articles in catalog.counts().certainties:
        assert len(catalog.flagged(certainty)) == articles
    assert [one for one, _ in catalog.counts().certainties] == [Certainty.CERTAIN]


def test_stories_held_more_than_once_are_counted_by_group(catalog: Catalog) -> None:
    numbers = put(catalog, *(understood(item=str(item)) for item in range(5)))
    with catalog.transaction():
        catalog.set_copies([numbers[:2], numbers[2:4]])
    assert catalog.copy_groups() == 2
    assert catalog.flagged("copied") == set(numbers[:4])
    with catalog.transaction():
        catalog.vanish_file(PATH)
    assert (catalog.copy_groups(), catalog.flagged("copied")) == (0, frozenset())


def test_days_are_counted_by_first_and_last(catalog: Catalog) -> None:
    day = date(1994, 5, 3)
    put(
        catalog,
        understood(item="1"),
        understood(item="2"),
        understood(item="3", day=dated(date(1993, 1, 1))),
        understood(item="4", day=bounded(date(2016, 7, 27))),
    )
    first = date(1993, 1, 1).toordinal()
    assert catalog.date_counts() == [DateCount(first, first, 1), DateCount(day.toordinal(), day.toordinal(), 2)]


def test_files_are_listed_by_what_became_of_them(catalog: Catalog) -> None:
    read_file(catalog, b"a.txt")
    broken = Problem(b"b.zip", "two.txt", "It is locked with a password.", "Unlock it.")
    other = Problem(b"b.zip", "three.txt", "It is damaged.")
    with catalog.transaction():
        catalog.add_scan_problem(Problem(b"link", "", "It is a link, which is not followed."))
        for path, status, flags_ in (
            (b"b.zip", FileStatus.FLAGGED, ("incomplete",)),
            (b"c.png", FileStatus.PART, ()),
            (b"d.txt", FileStatus.PROBLEM, ()),
        ):
            catalog.begin_file(path, 1, 2, 3)
            catalog.finish_file(path, HASH, status, 0, flags_)
        for problem in (broken, other, Problem(b"d.txt", "", "It is damaged.", "Fetch it anew.")):
            catalog.add_problem(problem)
    groups = (FileGroup.LISTED, FileGroup.FLAGGED, FileGroup.PART)
    assert [[line.path for line in catalog.file_lines(group)] for group in groups] == [
        [b"a.txt"],
        [b"b.zip"],
        [b"c.png"],
    ]
    flagged = catalog.file_lines(FileGroup.FLAGGED)[0]
    assert (flagged.flags, flagged.reason, flagged.status) == (("incomplete",), broken.reason, FileStatus.FLAGGED)
    unread = catalog.file_lines(FileGroup.PROBLEM)
    assert [(line.path, line.reason, line.status) for line in unread] == [
        (b"d.txt", "It is damaged.", FileStatus.PROBLEM),
        (b"link", "It is a link, which is not followed.", None),
    ]
    problems = catalog.file_lines(FileGroup.UNREAD)
    assert [(line.path, line.item) for line in problems] == [
        (b"b.zip", "three.txt"),
        (b"b.zip", "two.txt"),
        (b"d.txt", ""),
        (b"link", ""),
    ]
    assert catalog.reasons() == [
        ReasonCount("It is damaged.", 2, 2),
        ReasonCount("It is a link, which is not followed.", 1, 1),
        ReasonCount("It is locked with a password.", 1, 1),
    ]
    for count in catalog.reasons():
        assert len(catalog.file_lines(FileGroup.UNREAD, count.reason)) == count.items
    assert catalog.passed_by() == 1  # the link alone is no file


def test_what_is_new_since_last_time(catalog: Catalog) -> None:
    begin(catalog)
    for path in (b"same", b"changes", b"moves", b"goes", b"touched"):
        read_file(catalog, path)
    run(catalog, 1000, read=5)
    assert catalog.news() is None  # nothing to compare it with
    assert catalog.last_run() == Run(0, 1000, 500, 5)
    assert len(catalog.flagged("new")) == 5

    begin(catalog)
    run(catalog, 2000, read=0)
    assert catalog.news() is None

    begin(catalog)
    read_file(catalog, b"new", HASH, "1", "2")
    read_file(catalog, b"changes", OTHER)
    read_file(catalog, b"touched")
    with catalog.transaction():
        catalog.move_file(b"moves", b"moved")
        catalog.vanish_file(b"goes")
    run(catalog, 3000, read=3)
    news = catalog.news()
    assert news is not None
    assert (news.articles, news.unchanged, news.new, news.changed, news.moved, news.missing) == (2, 2, 1, 1, 1, 1)
    assert (news.run.since, news.run.finished) == (2000, 3000)
    new = catalog.flagged("new")
    assert [row.path for row in catalog.rows(sorted(new))] == [b"new", b"new"]
    groups = (FileGroup.NEW, FileGroup.CHANGED, FileGroup.MOVED, FileGroup.MISSING)
    assert [[line.path for line in catalog.file_lines(group)] for group in groups] == [
        [b"new"],
        [b"changes"],
        [b"moved"],
        [b"goes"],
    ]


def test_news_stay_until_there_is_other_news(catalog: Catalog) -> None:
    begin(catalog)
    read_file(catalog, b"one")
    run(catalog, 1000)
    begin(catalog)
    read_file(catalog, b"two")
    run(catalog, 2000)
    for seconds in (3000, 4000):
        begin(catalog)
        run(catalog, seconds, read=0)
    news, last = catalog.news(), catalog.last_run()
    assert news is not None
    assert (news.run.since, news.run.finished, news.new) == (1000, 2000, 1)
    assert last is not None
    assert (last.since, last.finished) == (3000, 4000)
    assert catalog.last_reading() == news.run
    begin(catalog)
    with catalog.transaction():
        catalog.vanish_file(b"two")
    run(catalog, 5000, read=0)
    assert catalog.flagged("new") == frozenset()
    begin(catalog)
    read_file(catalog, b"two")  # it is back
    run(catalog, 6000)
    news = catalog.news()
    assert news is not None
    assert (news.run.since, news.new, news.articles, news.missing) == (5000, 1, 1, 0)


def test_a_run_that_was_cut_off_goes_on(catalog: Catalog) -> None:
    begin(catalog)
    read_file(catalog, b"old")
    run(catalog, 1000)
    begin(catalog)
    read_file(catalog, b"first half")
    with catalog.transaction():
        catalog.begin_file(b"second half", 1, 2, 3)
    begin(catalog)
    read_file(catalog, b"second half")
    run(catalog, 2000)
    news = catalog.news()
    assert news is not None
    assert (news.new, news.changed, news.articles, news.run.since) == (2, 0, 2, 1000)


def test_stamps_and_description_are_kept(catalog: Catalog) -> None:
    assert (catalog.description(), catalog.stamps()) == ("", [])
    with catalog.transaction():
        catalog.set_description("Cuttings, 1987 to 2004 \ud800.")
        catalog.set_stamps({("stamp", "2016-07-27"): 996, ("modified", "2011-03"): 2000})
    with catalog.transaction():
        catalog.set_stamps({("stamp", "2016-07-27"): 997, ("modified", "2011-03"): 2000})
    assert catalog.description() == "Cuttings, 1987 to 2004 \ufffd."
    assert catalog.stamps() == [Stamp("modified", "2011-03", 2000), Stamp("stamp", "2016-07-27", 997)]


def make_older(path: str) -> None:
    """Put what the first version knew into a file of that version, in the place of today's."""
    os.rename(path, f"{path}.now")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as old:
        for statement in CATALOG.migrations[0]:
            old.execute(statement)
        old.execute("ATTACH ? AS now", (f"{path}.now",))
        for (table,) in old.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall():
            columns = ", ".join(name for (name,) in old.execute("SELECT name FROM pragma_table_info(?)", (table,)))
            old.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}")
        old.execute(f"PRAGMA application_id={CATALOG.application}")
        old.execute("PRAGMA user_version=1")


def test_a_catalog_of_the_first_version_is_counted_when_it_is_opened(catalog_path: str) -> None:
    with Catalog.open(catalog_path, writable=True) as catalog:
        put_damaged(catalog)
        expected = catalog.feature_counts()
    make_older(catalog_path)
    with Catalog.open(catalog_path, writable=True) as catalog:
        assert catalog.feature_counts() == expected
        assert catalog.news() is None
        assert [line.path for line in catalog.file_lines(FileGroup.MOVED)] == []
        begin(catalog)
        run(catalog, 1000)
        begin(catalog)
        read_file(catalog, b"two")
        run(catalog, 2000)
        assert len(catalog.flagged("new")) == 1


@pytest.mark.usefixtures("uncollected")
def test_all_figures_of_many_articles_cost_little(catalog: Catalog) -> None:
    accent = repair(9, "?", "é", "lost-accent")
    stories = [
        understood(
            item=str(number), text="An attach? spoke.", edits=(accent,), day=dated(date(1990 + number % 30, 1, 1))
        )
        for number in range(3000)
    ]
    begin(catalog)
    put(catalog, *stories)
    run(catalog, 1000)
    begun = time.process_time()
    assert catalog.counts().articles == sum(count.articles for count in catalog.date_counts()) == 3000
    assert {count.articles for count in catalog.feature_counts()} == {3000}
    assert (catalog.reasons(), catalog.news(), catalog.copy_groups()) == ([], None, 0)
    assert time.process_time() - begun < 0.1
