# SPDX-License-Identifier: MIT
"""What two people say of one archive, each on a computer of their own, as files that go to and fro."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write
from people_archive import PEOPLE

from reader.errors import StoreError, UsageError
from reader.library.exchange import Exchanged
from reader.library.library import Library
from reader.overlay.people_commands import OtherPerson, SamePerson

OREN, ORAN, CASTANE = "oren halvard", "oran halvard", "mirela castane"


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive that was read."""
    folder = write(tmp_path_factory.mktemp("exchange") / "courier", PEOPLE)
    opened(folder).close()
    return folder


@pytest.fixture
def both(ready: Path, tmp_path: Path) -> Iterator[tuple[Library, Library]]:
    """Return the archive as two have it, each with a data folder of their own."""
    for one in ("mine", "theirs"):
        shutil.copytree(f"{ready}-data", tmp_path / one)
    with (
        Library.open(str(ready), data_dir=str(tmp_path / "mine")) as mine,
        Library.open(str(ready), data_dir=str(tmp_path / "theirs")) as theirs,
    ):
        yield mine, theirs


def give(giver: Library, taker: Library, path: Path) -> Exchanged:
    """Let one take over what the other wrote into a file."""
    giver.own.exchange.write(str(path))
    return taker.own.exchange.read(str(path))


def listed(library: Library) -> list[tuple[str, int]]:
    """Return who is listed, with how many articles."""
    return sorted((row.name, row.articles) for row in library.people.all())


def test_whoever_comes_back_to_a_name_later_is_heard(both: tuple[Library, Library], tmp_path: Path) -> None:
    mine, theirs = both
    mine.people.rename(CASTANE, "Mayor Castane")
    mine.people.rename(CASTANE, "Mrs Castane")
    theirs.people.rename(CASTANE, "Mayor Castane")
    taken = give(theirs, mine, tmp_path / "one.json")
    assert (taken.taken, taken.known, [one.theirs_hold for one in taken.disagreements]) == (1, 0, [True])
    assert give(mine, theirs, tmp_path / "two.json").disagreements == ()
    assert listed(mine) == listed(theirs)
    assert ("Mayor Castane", 2) in listed(mine)


def test_what_was_joined_and_parted_again_comes_to_the_same_for_both(
    both: tuple[Library, Library], tmp_path: Path
) -> None:
    mine, theirs = both
    mine.people.merge(OREN, ORAN)
    theirs.people.merge(ORAN, CASTANE)
    theirs.people.keep_apart(ORAN, OREN)
    taken = give(theirs, mine, tmp_path / "one.json")
    (conflict,) = taken.disagreements
    assert isinstance(conflict.yours, SamePerson)
    assert isinstance(conflict.theirs, OtherPerson)
    assert conflict.theirs_hold
    back = give(mine, theirs, tmp_path / "two.json")
    assert (back.taken, back.known, back.disagreements) == (1, 2, ())
    assert listed(mine) == listed(theirs)
    again = give(theirs, mine, tmp_path / "three.json")
    assert (again.taken, again.known, again.disagreements) == (0, 3, ())


def test_an_import_is_undone_as_one(both: tuple[Library, Library], tmp_path: Path) -> None:
    mine, theirs = both
    before = listed(mine)
    theirs.people.merge(OREN, ORAN)
    theirs.people.rename(CASTANE, "Mrs Castane")
    article = theirs.article(1)
    theirs.corrections.remove_quotation(article, article.quotations[0])
    assert give(theirs, mine, tmp_path / "one.json").taken == 3
    assert len(mine.article(1).quotations) == len(article.quotations) - 1
    mine.corrections.undo()
    assert mine.corrections.undo_label is None
    assert listed(mine) == before
    assert len(mine.article(1).quotations) == len(article.quotations)
    mine.corrections.redo()
    assert listed(mine) == listed(theirs)


def test_files_that_cannot_be_had(both: tuple[Library, Library], tmp_path: Path) -> None:
    mine, _ = both
    with pytest.raises(UsageError, match="no work of your own"):
        mine.own.exchange.write(str(tmp_path / "mine.json"))
    assert not (tmp_path / "mine.json").exists()
    mine.people.rename(CASTANE, "Mrs Castane")
    with pytest.raises(StoreError, match="can't be written"):
        mine.own.exchange.write(str(tmp_path / "nowhere" / "mine.json"))
    with pytest.raises(StoreError, match="can't be read"):
        mine.own.exchange.read(str(tmp_path / "nowhere.json"))
    (tmp_path / "picture.json").write_bytes(b"\x89PNG\r\n\xff\xfe")
    with pytest.raises(UsageError, match="no work that can be taken over"):
        mine.own.exchange.read(str(tmp_path / "picture.json"))
    with (tmp_path / "huge.json").open("wb") as huge:
        huge.truncate((1 << 26) + 1)
    with pytest.raises(UsageError, match="no work that can be taken over"):
        mine.own.exchange.read(str(tmp_path / "huge.json"))


@pytest.mark.parametrize(
    "deed",
    [
        '"do": "rename person", "person": {"key": "mirela castane", "article_id": ""}, "name": 5',
        '"do": "rename person", "person": {"key": ["mirela castane"], "article_id": ""}, "name": "M."',
        '"do": "identify person", "person": {"key": "a", "article_id": ""}, "scheme": "isni", "identifier": "1"',
        '"do": "split person", "person": {"key": "a", "article_id": ""}, "articles": [1]',
        '"do": "no person", "person": {"key": "a", "article_id": ""}, "excluded": "yes"',
        '"do": "set bounds of quotation", "article_id": ["a"], "anchor": null, "bounds": null',
    ],
)
def test_decisions_of_the_wrong_kind_are_refused(both: tuple[Library, Library], deed: str) -> None:
    text = '{"what": "backfile work on people", "version": 1, "deeds": [{"at": "%s", "format": 1, %s}]}'
    with pytest.raises(UsageError, match="no work that can be taken over"):
        both[0].own.exchange.take_over((text % ("2026-11-01T00:00:00+00:00", deed)).encode())
    good = '"do": "rename person", "person": {"key": "mirela castane", "article_id": ""}, "name": "M. \\ud800"'
    with pytest.raises(UsageError, match="no work that can be taken over"):
        both[0].own.exchange.take_over((text % ("0001-01-01T00:00:00+14:00", good)).encode())
    assert both[0].own.exchange.take_over((text % ("2026-11-01T05:00:00.5+05:00", good)).encode()).taken == 1
    assert both[0].own.exchange.take_over(both[0].own.exchange.export()).known == 1
