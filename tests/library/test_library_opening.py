# SPDX-License-Identifier: MIT
"""The façade: which archive is opened, and what it gives."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import TEXTS, opened, write

from reader.archive.walk import FoundFile
from reader.errors import ArchiveError, CancelledError, CancelToken, NotFoundError
from reader.library.library import Library
from reader.library.moved import _hash
from reader.library.reading import ensure_read, read_archive
from reader.library.values import EVERYTHING
from reader.model.date import Certainty
from reader.model.problem import FileStatus, Progress
from reader.model.search import SearchRequest, Sort
from reader.model.texts import Span

ALL = SearchRequest(EVERYTHING, sort=Sort.OLDEST)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a small archive, read and open."""
    with opened(write(tmp_path / "courier")) as library:
        yield library


def test_an_archive_tells_of_itself(library: Library, tmp_path: Path) -> None:
    info = library.archive
    assert (info.name, info.folder) == ("courier", str(tmp_path / "courier"))
    assert (info.present, info.read) == (True, True)
    assert info.id == os.path.basename(library.home.folder)
    shutil.rmtree(tmp_path / "courier")
    assert not library.archive.present
    (tmp_path / "new").mkdir()
    with Library.open(str(tmp_path / "new"), data_dir=str(tmp_path / "data")) as new:
        assert not new.archive.read
        with pytest.raises(NotFoundError):
            new.counts()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as caught:
        Library.open(str(tmp_path / "nowhere"), data_dir=str(tmp_path / "data"))
    assert caught.value.hint


def test_rows_articles_and_excerpts_come_in_the_order_asked_for(library: Library) -> None:
    numbers = library.search(ALL).numbers
    rows = library.rows(numbers)
    assert [row.headline.split()[0] for row in rows] == ["Harbour", "Yard", "How"]
    backwards = list(reversed(numbers))
    assert [row.number for row in library.rows(backwards)] == backwards
    assert [article.number for article in library.articles(backwards)] == backwards
    assert library.article(backwards[0]) == next(library.articles(backwards)) == library.article(rows[-1].id)
    query = library.parse("harbour")
    ((headline, _), (_, body)) = library.excerpts(query, [numbers[0], numbers[2]])
    assert headline.spans == (Span(0, 7),)
    assert [span.of(body.text) for span in body.spans] == ["harbour"]
    assert library.matches(query, library.article(numbers[0])) == ((Span(0, 7),), ())


def test_an_excerpt_of_what_was_said_shows_the_quotation(tmp_path: Path) -> None:
    body = "They meet every day, and meet again. " * 12 + "“We shall meet in May,” Oren Halvard said.\n"
    with opened(write(tmp_path / "quoted", {"1994-05-26.txt": f"Talks on the Quay\n\n{body}"})) as library:
        numbers = library.search(ALL).numbers
        ((_, said),) = library.excerpts(library.parse("said:meet"), numbers)
        ((_, anywhere),) = library.excerpts(library.parse("meet"), numbers)
    assert [said.text[span.start - 9 : span.end] for span in said.spans] == ["We shall meet"]
    assert len(anywhere.spans) > 1


def test_what_has_left_the_archive_is_passed_over(library: Library) -> None:
    (number, *_) = library.search(ALL).numbers
    assert [row.number for row in library.rows([99, number])] == [number]
    assert [article.number for article in library.articles([99, number])] == [number]
    gone, there = library.excerpts(library.parse("harbour"), [99, number])
    assert [one.text for one in gone] == ["", ""]
    assert there[0].text
    with pytest.raises(NotFoundError):
        library.article(99)
    with pytest.raises(NotFoundError, match="no article aaaaaaaaaaaaa"):
        library.article("aaaaaaaaaaaaa")


def test_the_archive_as_a_whole(library: Library) -> None:
    counts = library.counts()
    assert (counts.articles, counts.files) == (3, 3)
    assert dict(counts.statuses) == {FileStatus.LISTED: 3}
    assert dict(counts.certainties)[Certainty.UNDATED] == 1
    assert library.problems() == ()
    assert [run.text for run in library.explain(library.parse("harbour -yard"))][1] == "harbour"


def test_it_is_refreshed_and_opened_again_for_another_thread(library: Library, tmp_path: Path) -> None:
    with library.again() as other:
        assert other.search(ALL).total == 3
        assert not other.refresh()
        write(tmp_path / "courier", {"new.txt": "A new one\n\nIt came in last.\n"})
        read_archive(library)
        assert other.search(ALL).total == 3
        assert other.refresh()
        assert other.search(ALL).total == 4
        assert not other.refresh()
    library.close()
    library.close()
    assert library.search(ALL).total == 4


def test_a_search_can_be_cancelled(library: Library) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        library.search(ALL, token)


def test_missing_words_are_those_that_find_nothing_by_themselves(library: Library) -> None:
    query = library.parse("harbor yard NOT xylophone")
    (missing,) = library.missing(query)
    assert (missing.text, missing.span) == ("harbor", Span(0, 6))
    assert [near.word for near in missing.near] == ["harbour"]


def test_reading_tells_how_far_it_is(tmp_path: Path) -> None:
    write(tmp_path / "courier")
    heard: list[Progress] = []
    with Library.open(str(tmp_path / "courier"), data_dir=str(tmp_path / "data")) as library:
        ensure_read(library, progress=heard.append)
        assert {"scan", "read"} <= {progress.stage for progress in heard}
        heard.clear()
        ensure_read(library, progress=heard.append)
        assert heard == []
        assert library.search(ALL).total == 3


# --- moved


def test_nobody_need_take_a_folder_for_a_moved_archive(library: Library, tmp_path: Path) -> None:
    library.close()
    moved = tmp_path / "moved"
    (tmp_path / "courier").rename(moved)
    offered: list[str] = []

    def refuse(old: str) -> bool:
        offered.append(old)
        return False

    with Library.open(str(moved), data_dir=f"{tmp_path}/courier-data", is_moved=refuse) as other:
        assert other.archive.id != library.archive.id
    assert offered == [str(tmp_path / "courier")]


def test_half_of_the_files_is_not_enough(library: Library, tmp_path: Path) -> None:
    library.close()
    shutil.rmtree(tmp_path / "courier")
    texts = {"a.txt": "One\n\nOther text.\n", "b.txt": "Two\n\nOther text, too.\n"}
    other = write(tmp_path / "other", {**texts, "tide.txt": TEXTS["cuttings/tide.txt"]})
    data = f"{tmp_path}/courier-data"
    with Library.open(str(other), data_dir=data) as new:
        assert new.archive.id != library.archive.id


def test_copies_of_one_file_prove_it_once(library: Library, tmp_path: Path) -> None:
    library.close()
    shutil.rmtree(tmp_path / "courier")
    other = write(tmp_path / "other", {f"{number}.txt": TEXTS["cuttings/tide.txt"] for number in range(5)})
    with Library.open(str(other), data_dir=f"{tmp_path}/courier-data") as new:
        assert new.archive.id != library.archive.id


def test_an_archive_without_a_catalog_is_not_recognised(library: Library, tmp_path: Path) -> None:
    library.close()
    os.remove(library.home.catalog)
    (tmp_path / "courier").rename(tmp_path / "moved")
    with Library.open(str(tmp_path / "moved"), data_dir=f"{tmp_path}/courier-data") as new:
        assert new.archive.id != library.archive.id


def test_a_file_that_can_t_be_read_proves_nothing(library: Library, tmp_path: Path) -> None:
    library.close()
    moved = tmp_path / "moved"
    (tmp_path / "courier").rename(moved)
    assert _hash(os.fsencode(moved), FoundFile(b"cuttings/tide.txt", 1, 0, 0))
    assert _hash(os.fsencode(moved), FoundFile(b"cuttings", 1, 0, 0)) == ""
    assert _hash(os.fsencode(moved), FoundFile(b"nowhere", 1, 0, 0)) == ""


def test_a_catalog_that_was_thrown_away_is_let_go_of(tmp_path: Path) -> None:
    folder = write(tmp_path / "courier")
    with opened(folder) as window:
        numbers = window.search(SearchRequest(EVERYTHING)).numbers
        assert len(window.rows(numbers)) == 3
        assert not window.refresh()
        catalog = Path(window.home.catalog)
        for path in catalog.parent.glob("catalog.sqlite*"):
            path.rename(path.with_name("old " + path.name))
        (folder / "late.txt").write_text("A late story\n\nIt came in after midnight.\n")
        with opened(folder):
            pass
        assert window.refresh()
        assert len(window.rows(window.search(SearchRequest(EVERYTHING)).numbers)) == 4
