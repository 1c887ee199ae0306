# SPDX-License-Identifier: MIT
"""Every file is accounted for: read, read again, interrupted, moved, vanished, back again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from catalog_stories import index, ordering, put, understood

from reader.catalog.catalog import Catalog
from reader.catalog.entry import entry_of
from reader.catalog.files import StoredFile
from reader.model.article import article_id, natural_place
from reader.model.problem import FileStatus, Problem

PATH = b"1994/05/story.txt"
STRANGE = b"n\xffame/\xe9t\xe9.txt"


@pytest.fixture
def catalog_path(tmp_path: Path) -> str:
    return str(tmp_path / "catalog.sqlite")


@pytest.fixture
def catalog(catalog_path: str) -> Iterator[Catalog]:
    with Catalog.open(catalog_path, writable=True) as catalog:
        yield catalog


def file_at(catalog: Catalog, path: bytes) -> StoredFile:
    file = catalog.file(path)
    assert file is not None
    return file


def headlines(catalog: Catalog) -> list[str]:
    return [article.headline for article in catalog.iter_articles()]


def test_a_file_from_its_beginning_to_its_end(catalog: Catalog) -> None:
    size, mtime_ns, inode = 5, -(2**80), 2**120  # a file's time and a file's number may be anything
    with catalog.transaction():
        catalog.begin_file(STRANGE, size, mtime_ns, inode)
    (begun,) = catalog.files()
    assert (begun.complete, begun.status, begun.sha256) == (False, None, "")
    with catalog.transaction():
        catalog.store([entry_of(understood(STRANGE))], STRANGE)
        catalog.finish_file(STRANGE, "ef" * 32, FileStatus.FLAGGED, 1, ("little text",))
    assert list(catalog.files()) == [
        StoredFile(
            path=STRANGE,
            size=size,
            mtime_ns=mtime_ns,
            inode=inode,
            sha256="ef" * 32,
            status=FileStatus.FLAGGED,
            articles=1,
            flags=("little text",),
            complete=True,
            vanished=False,
        )
    ]
    assert [row.path for row in catalog.rows([1])] == [STRANGE]


def test_articles_that_a_file_no_longer_has_die_at_its_end(catalog: Catalog) -> None:
    kept, gone = put(catalog, understood(item="1"), understood(item="2", headline="Gone"))
    index(catalog)
    with catalog.transaction():
        catalog.begin_file(PATH, 1, 2, 3)
        stories = understood(item="1", headline="Kept"), understood(item="3", headline="New")
        catalog.store([entry_of(story) for story in stories], PATH)
    assert headlines(catalog) == ["Kept", "Gone", "New"]  # until the whole file has been read
    assert not file_at(catalog, PATH).complete
    with catalog.transaction():
        catalog.finish_file(PATH, "ab" * 32, FileStatus.LISTED, 2)
    assert headlines(catalog) == ["Kept", "New"]
    added, dead = index(catalog)
    assert dead == [gone]
    assert set(added) == {kept, gone + 1}


def test_a_reading_cut_short_is_begun_again_without_duplicates(catalog_path: str) -> None:
    with Catalog.open(catalog_path, writable=True) as catalog, catalog.transaction():
        catalog.begin_file(PATH, 1, 2, 3)
        catalog.store([entry_of(understood(item="1")), entry_of(understood(item="2"))], PATH)
        catalog.add_problem(Problem(PATH, "3", "It ends in the middle."))
    with Catalog.open(catalog_path, writable=True) as catalog:
        assert not file_at(catalog, PATH).complete
        numbers = put(catalog, understood(item="2"), understood(item="4"))
        assert [number for number, _, _ in ordering(catalog)] == numbers
        assert catalog.problems() == []


def test_a_file_without_articles_any_more(catalog: Catalog) -> None:
    put(catalog, understood())
    broken = Problem(PATH, "", "The file is cut off.", "Copy it anew.")
    with catalog.transaction():
        catalog.begin_file(PATH, 1, 2, 3)
        catalog.finish_file(PATH, "00" * 32, FileStatus.PROBLEM, 0, problems=[broken])
    assert headlines(catalog) == []
    assert catalog.problems() == [broken]
    assert file_at(catalog, PATH).status is FileStatus.PROBLEM


def test_a_touched_file_is_as_it_was(catalog: Catalog) -> None:
    put(catalog, understood())
    index(catalog)
    before = catalog.generation()
    with catalog.transaction():
        catalog.touch_file(PATH, 100, 999, 888)
    file = file_at(catalog, PATH)
    assert (file.mtime_ns, file.inode, file.complete, file.sha256) == (999, 888, True, "ab" * 32)
    assert (catalog.index_pending(), catalog.generation()) == (0, before)


def test_a_moved_file_s_articles_keep_their_numbers_and_answer_to_both_ids(catalog: Catalog) -> None:
    first, second = understood(item="1"), understood(item="2")
    numbers = put(catalog, first, second)
    index(catalog)
    with catalog.transaction():
        catalog.add_problem(Problem(PATH, "3", "It ends in the middle."))
        moved = catalog.move_file(PATH, STRANGE)
    assert moved == {story.article.id: article_id(STRANGE, story.raw.item) for story in (first, second)}
    for story, number in zip((first, second), numbers, strict=True):
        assert catalog.number_of(story.article.id) == number
        assert catalog.number_of(article_id(STRANGE, story.raw.item)) == number
        assert catalog.article(number).path == catalog.raw(number).path == STRANGE
        assert catalog.article(number).id == article_id(STRANGE, story.raw.item)
    assert [file.path for file in catalog.files()] == [STRANGE]
    assert [problem.path for problem in catalog.problems()] == [STRANGE]
    added, dead = index(catalog)
    assert [document.place for document in added.values()] == [natural_place(STRANGE, "1"), natural_place(STRANGE, "2")]
    assert dead == []


def test_a_file_moved_there_and_back(catalog: Catalog) -> None:
    (number,) = put(catalog, understood())
    with catalog.transaction():
        catalog.move_file(PATH, b"b.txt")
        catalog.move_file(b"b.txt", b"c.txt")
        catalog.move_file(b"c.txt", PATH)
    for path in (PATH, b"b.txt", b"c.txt"):
        assert catalog.number_of(article_id(path, "")) == number
    assert catalog.article(number).id == article_id(PATH, "")


def test_a_new_file_where_a_moved_one_lay_takes_its_id(catalog: Catalog) -> None:
    (moved,) = put(catalog, understood())
    with catalog.transaction():
        catalog.move_file(PATH, b"b.txt")
    (new,) = put(catalog, understood(headline="Another"))
    assert new != moved
    assert catalog.number_of(article_id(PATH, "")) == new
    assert catalog.number_of(article_id(b"b.txt", "")) == moved


def test_a_catalog_made_anew_learns_former_ids(catalog: Catalog) -> None:
    (number,) = put(catalog, understood())
    with catalog.transaction():
        catalog.add_aliases({"old": article_id(PATH, ""), "other": "nowhere", article_id(PATH, ""): "nowhere"})
    assert catalog.number_of("old") == number
    assert catalog.number_of("other") is None


def test_a_move_onto_a_remembered_file_replaces_it(catalog: Catalog) -> None:
    put(catalog, understood())
    put(catalog, understood(b"b.txt", headline="Old"), path=b"b.txt")
    with catalog.transaction():
        catalog.vanish_file(b"b.txt")
        catalog.move_file(PATH, b"b.txt")
    assert headlines(catalog) == ["Harbour to close"]
    assert catalog.counts().vanished == 0


def test_a_vanished_file_leaves_all_lists_and_comes_back_unread(catalog: Catalog) -> None:
    story = understood()
    (number,) = put(catalog, story)
    with catalog.transaction():
        catalog.add_problem(Problem(PATH, "1", "Odd."))
    index(catalog)
    with catalog.transaction():
        catalog.vanish_file(PATH)
    assert catalog.rows([number]) == []
    assert catalog.number_of(story.article.id) is None
    assert (list(ordering(catalog)), list(catalog.summaries()), list(catalog.numbers())) == ([], [], [])
    assert catalog.problems() == []
    counts = catalog.counts()
    assert (counts.articles, counts.files, counts.vanished, counts.problems) == (0, 0, 1, 0)
    assert index(catalog) == ({}, [number])
    with catalog.transaction():
        catalog.touch_file(PATH, 100, 200, 300)
    assert catalog.number_of(story.article.id) == number
    assert len(catalog.problems()) == 1
    assert catalog.counts().vanished == 0
    assert list(index(catalog)[0]) == [number]


def test_a_vanished_file_is_found_elsewhere_later(catalog: Catalog) -> None:
    (number,) = put(catalog, understood())
    with catalog.transaction():
        catalog.vanish_file(PATH)
    with catalog.transaction():
        catalog.move_file(PATH, b"b.txt")
    assert catalog.number_of(article_id(PATH, "")) == number
    assert not file_at(catalog, b"b.txt").vanished


def test_a_vanished_file_is_read_again(catalog: Catalog) -> None:
    one, two = put(catalog, understood(item="1"), understood(item="2"))
    with catalog.transaction():
        catalog.vanish_file(PATH)
    assert put(catalog, understood(item="1")) == [one]
    assert [number for number, _, _ in ordering(catalog)] == [one]
    added, dead = index(catalog)
    assert (set(added), dead) == ({one}, [two])


def test_problems_of_the_walk_are_those_of_the_last_walk(catalog: Catalog) -> None:
    loop, cloud = Problem(b"z", "", "A link out of the archive."), Problem(b"a", "", "Not on this computer.")
    with catalog.transaction():
        catalog.add_scan_problem(loop)
        catalog.begin_file(PATH, 1, 2, 3)
        catalog.add_problem(Problem(PATH, "\udcff", "Odd."))
    with catalog.transaction():
        catalog.forget_scan_problems()
        catalog.add_scan_problem(loop)
        catalog.add_scan_problem(cloud)
    assert [problem.path for problem in catalog.problems()] == [PATH, b"a", b"z"]
    assert catalog.problems()[0].item == "\udcff"
    assert catalog.counts().problems == 3


def test_a_file_is_forgotten_with_all_that_came_of_it(catalog: Catalog) -> None:
    (number,) = put(catalog, understood())
    with catalog.transaction():
        catalog.add_problem(Problem(PATH, "1", "Odd."))
        catalog.forget_file(PATH)
        catalog.forget_file(b"never seen")
    assert (catalog.file(PATH), catalog.problems(), headlines(catalog)) == (None, [], [])
    assert catalog.dead() == [number]


def test_unknown_files_are_a_fault(catalog: Catalog) -> None:
    with pytest.raises(ValueError, match="no file is known"), catalog.transaction():
        catalog.touch_file(b"x", 1, 2, 3)
