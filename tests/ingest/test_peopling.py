# SPDX-License-Identifier: MIT
"""People over the archive, kept up as articles come, change and go: in a real catalog."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from people_stories import certain, put_story
from small_archive import home_of, read

from reader.catalog.catalog import Catalog
from reader.catalog.schema import CATALOG
from reader.errors import CancelledError, CancelToken
from reader.ingest import peopling, stages
from reader.ingest.peopling import gather_people
from reader.model.person import ArticlePerson, PersonEntry, Sex
from reader.sqlite.opening import open_to_write

Named = tuple[str, str]  # name and role
Told = tuple[str, date, Sequence[Named]]  # path, day, who


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(str(tmp_path / "catalog.sqlite"), writable=True) as catalog:
        yield catalog


def _put(catalog: Catalog, *stories: Told) -> None:
    for path, day, people in stories:
        put_story(catalog, path, day, [ArticlePerson(name, (), (role,) if role else ()) for name, role in people])


def _gather(catalog: Catalog) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    gather_people(catalog, CancelToken(), lambda done, blocks: told.append((done, blocks)))
    return told


def _by_name(catalog: Catalog) -> dict[str, PersonEntry]:
    return {person.name: person for person in catalog.people()}


def _partition(catalog: Catalog) -> set[frozenset[tuple[str, str]]]:
    """Who is who, in keys and paths; and that what is counted is what is listed."""
    found = set()
    for person in catalog.people():
        bearing = catalog.appearances(use.key for use in person.keys)
        appearances = [one for one in bearing if one.person == person.number]
        paths = {row.number: row.path.decode() for row in catalog.rows([one.number for one in appearances])}
        assert person.number > 0
        assert len(appearances) == len(paths) == person.articles
        assert person.quotations == sum(one.quotations for one in appearances)
        counted: defaultdict[str, int] = defaultdict(int)
        for one in appearances:
            counted[one.key] += 1
        assert {use.key: use.articles for use in person.keys} == counted
        found.add(frozenset((one.key, paths[one.number]) for one in appearances))
    return found


MAY = date(1994, 5, 1)
BAKER = ("a.txt", MAY, [("James Baker", "treasury secretary")])
INITIAL = ("b.txt", MAY + timedelta(days=1), [("J. Baker", "Treasury Secretary")])
BARE = ("c.txt", MAY + timedelta(days=2), [("Baker", "secretary")])
LATER = ("d.txt", MAY + timedelta(days=4000), [("Baker", "coach"), ("Ann Lowe", "")])


def test_names_become_people(catalog: Catalog) -> None:
    _put(catalog, BAKER, INITIAL, BARE, LATER)
    before = catalog.peopling()
    assert _gather(catalog)[0][0] == 0
    assert catalog.peopling() > before
    people = _by_name(catalog)
    assert set(people) == {"James Baker", "Baker", "Ann Lowe"}
    baker = people["James Baker"]
    assert (baker.articles, baker.quotations, baker.role) == (3, 3, "treasury secretary")
    assert (baker.first, baker.last) == (MAY, MAY + timedelta(days=2))
    assert {use.key: use.whole for use in baker.keys} == {"james baker": True, "j baker": True, "baker": False}
    shared = catalog.shared_keys()
    assert {person: len(numbers) for person, numbers in shared["baker"].items()} == {
        baker.number: 1,
        people["Baker"].number: 1,
    }
    with_lowe = [one.number for one in catalog.appearances(["ann lowe"])]
    assert set(catalog.together(with_lowe, 5)) == {(people["Baker"].number, 1), (people["Ann Lowe"].number, 1)}
    assert [joining.applied for joining in catalog.joinings()] == [True, True]
    _partition(catalog)


def test_a_person_is_as_sure_as_the_surest_article(catalog: Catalog) -> None:
    for name, told, confidence in (("a.txt", "Ann Lowe", 0.7), ("b.txt", "Ann Lowe", 0.75), ("c.txt", "A. Lowe", 0.95)):
        put_story(catalog, name, MAY, [ArticlePerson(told, (), ("pilot",), confidence=confidence)])
        _gather(catalog)
        assert [person.confidence for person in catalog.people()] == [confidence]
    with catalog.transaction():
        catalog.forget_file(b"c.txt")
    _gather(catalog)
    assert [person.confidence for person in catalog.people()] == [0.75]


def test_only_what_is_touched_is_decided_again(catalog: Catalog) -> None:
    _put(catalog, BAKER, INITIAL, LATER)
    _gather(catalog)
    assert catalog.stale_blocks() == []
    assert _gather(catalog) == []
    _put(catalog, ("e.txt", MAY, [("Ann Lowe", "pilot")]))
    assert len(catalog.stale_blocks()) == 1


def test_people_keep_their_numbers(catalog: Catalog) -> None:
    _put(catalog, INITIAL, LATER)
    _gather(catalog)
    first = _by_name(catalog)
    _put(catalog, BAKER, BARE)
    _gather(catalog)
    assert _by_name(catalog)["James Baker"].number == first["J. Baker"].number
    assert _by_name(catalog)["Ann Lowe"].number == first["Ann Lowe"].number
    assert _by_name(catalog)["Baker"].number == first["Baker"].number


def test_who_leaves_the_archive_leaves_the_people(catalog: Catalog) -> None:
    _put(catalog, BAKER, INITIAL, LATER)
    _gather(catalog)
    number = _by_name(catalog)["James Baker"].number
    with catalog.transaction():
        catalog.vanish_file(b"a.txt")
        catalog.forget_file(b"d.txt")
    _gather(catalog)
    assert {name: person.articles for name, person in _by_name(catalog).items()} == {"J. Baker": 1}
    with catalog.transaction():
        catalog.touch_file(b"a.txt", 1, 2, 3)
    _gather(catalog)
    assert _by_name(catalog)["James Baker"].number == number
    assert _by_name(catalog)["James Baker"].articles == 2


def test_an_article_dated_anew_may_change_whom_it_means(catalog: Catalog) -> None:
    _put(catalog, BAKER, BARE)
    _gather(catalog)
    assert len(_by_name(catalog)) == 1
    (bare,) = (one.number for one in catalog.appearances(["baker"]))
    with catalog.transaction():
        catalog.apply_dates({bare: certain(date(1950, 1, 1))})
    _gather(catalog)
    assert set(_by_name(catalog)) == {"James Baker", "Baker"}


def test_other_rules_decide_everything_again(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    _put(catalog, BAKER, INITIAL, BARE, LATER)
    _gather(catalog)
    before = _by_name(catalog)
    monkeypatch.setattr(stages, "PEOPLE", stages.PEOPLE + 1)
    monkeypatch.setattr(peopling, "block_of", lambda _: "all")
    _gather(catalog)
    assert _by_name(catalog) == before
    assert len(list(catalog.joinings())) == 2


def test_a_cancelled_run_is_taken_up_again(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peopling, "_NAMES_AT_ONCE", 1)
    _put(catalog, BAKER, INITIAL, BARE, LATER)
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        gather_people(catalog, cancel, lambda done, _: cancel.cancel() if done else None)
    assert len(catalog.stale_blocks()) == 1
    assert len(list(catalog.people())) == 3
    _gather(catalog)
    assert len(_partition(catalog)) == 3


def _made(seed: int) -> list[Told]:
    chance = random.Random(seed)
    given = ["James", "J.", "John", "James A.", "Pavel", "P.", "Bill", "William", "", ""]
    surnames = ["Baker", "Baxter", "Grachev", "Gratschow", "Smith"]
    roles = ["", "", "minister", "defence minister", "senator of Ohio", "Ohio senator"]
    return [
        (
            f"{number}.txt",
            MAY + timedelta(days=chance.randint(0, 3000)),
            [
                (name, chance.choice(roles))
                for name in sorted(
                    {f"{chance.choice(given)} {chance.choice(surnames)}".strip() for _ in range(chance.randint(1, 4))}
                )
            ],
        )
        for number in range(chance.randint(5, 25))
    ]


@pytest.mark.parametrize("seed", range(8))
def test_in_batches_and_in_any_order_the_same_people_come_out(tmp_path: Path, seed: int) -> None:
    stories = _made(seed)
    with Catalog.open(str(tmp_path / "one.sqlite"), writable=True) as catalog:
        _put(catalog, *stories)
        _gather(catalog)
        whole = _partition(catalog)
        joinings = list(catalog.joinings())
    chance = random.Random(seed)
    chance.shuffle(stories)
    with Catalog.open(str(tmp_path / "two.sqlite"), writable=True) as catalog:
        for start in range(0, len(stories), 5):
            _put(catalog, *stories[start : start + 5])
            _gather(catalog)
        _put(catalog, *chance.sample(stories, 3))
        _gather(catalog)
        assert _partition(catalog) == whole
        assert list(catalog.joinings()) == joinings


def test_sex_parts_people(catalog: Catalog) -> None:
    for path, name, sex in (("a.txt", "Jean Martin", Sex.FEMALE), ("b.txt", "J. Martin", Sex.MALE)):
        put_story(catalog, path, MAY, [ArticlePerson(name, (), ("mayor",), sex)])
    _gather(catalog)
    assert len(_by_name(catalog)) == 2


def test_an_archive_read_by_an_earlier_version_gets_its_people(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    folder.mkdir()
    (folder / "1994-05-01.txt").write_text(
        'Harbour talks\n\nHarbour minister Ann Lowe left Brackley. "We shall meet again," Ann Lowe said.\n', "utf-8"
    )
    read(folder)
    path = home_of(folder).catalog
    with Catalog.open(path, writable=False) as catalog:
        before = list(catalog.people())
    assert [(one.name, one.number > 0, one.quotations) for one in before] == [("Ann Lowe", True, 1)]
    database = open_to_write(path, CATALOG)
    with database.transaction():
        for table in ("appearance", "said", "name", "name_word", "person", "person_name", "joining", "stale_name"):
            database.run(f"DELETE FROM {table}")  # as a migration leaves them
        database.run("UPDATE content SET people = '[]'")
        database.run("UPDATE stage SET version = 2 WHERE name = 'understand'")
    database.close()
    read(folder)
    with Catalog.open(path, writable=False) as catalog:
        assert [replace(one, number=0) for one in catalog.people()] == [replace(one, number=0) for one in before]
