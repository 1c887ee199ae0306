# SPDX-License-Identifier: MIT
"""Two who work apart on one archive and exchange their work by files come to the same, and lose nothing."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_archive import TEXTS, opened, write

from reader.errors import StoreError, UsageError
from reader.ingest.shelf import Home
from reader.library.corrections import Corrections
from reader.library.exchange import Exchanged, taken_over
from reader.library.exchange_file import packed, unpacked
from reader.library.library import Library
from reader.library.own_collections import gathered
from reader.model.lesson import Lesson, LineRole
from reader.model.own import SavedQuery
from reader.model.person import PersonRef
from reader.overlay.archive_commands import Teach
from reader.overlay.collection_commands import (
    AddToCollection,
    ArrangeCollection,
    CreateCollection,
    DeleteCollection,
    RemoveFromCollection,
    RenameCollection,
)
from reader.overlay.commands import AddTag, Command, RemoveTag, SetDate, SetHeadline, StarArticle
from reader.overlay.people_commands import RenamePerson, SamePerson
from reader.overlay.search_commands import ChangeSearch, DeleteSearch, SaveSearch

TIDE, TALKS, YARD = "How to draw the tide", "Harbour talks end without a date", "Yard walks out over Sunday shifts"
KINDS = ("date", "headline", "tag", "untag", "star", "unstar", "note", "edit", "unnote", "person", "name", "teach")
GATHERING = ("create", "rename", "add", "remove", "arrange", "delete", "save", "change", "unsave")
AT = {"at": "2026-11-01T00:00:00+00:00", "format": 1}
Step = tuple[int, str, str, str]
scripts = st.lists(
    st.lists(
        st.tuples(
            st.integers(0, 1),
            st.sampled_from((*KINDS, *GATHERING, "undo")),
            st.sampled_from("ab"),
            st.sampled_from(["quay", "pier", "lock"]),
        ),
        max_size=10,
    ),
    min_size=1,
    max_size=3,
)


class Somebody:
    """One of two, with a file of their own work."""

    def __init__(self, folder: str, name: str) -> None:
        self.name = name
        self.work = Corrections(Home(name, folder, (folder,)))

    def do(self, kind: str, one: str, word: str) -> None:
        """Do something, if it can be done now."""
        commands: dict[str, Command] = {
            "date": SetDate(one, "1994", word),
            "headline": SetHeadline(one, word),
            "tag": AddTag(one, word),
            "untag": RemoveTag(one, word),
            "star": StarArticle(one, starred=True),
            "unstar": StarArticle(one, starred=False),
            "person": SamePerson(PersonRef(one), PersonRef(word)),
            "name": RenamePerson(PersonRef(one), word),
            "teach": Teach(one, Lesson(source=word)),
        }
        if kind in commands:
            self.work.do([commands[kind]])
        elif kind == "undo":
            self.work.undo()
        elif kind in GATHERING:
            self._gather(kind, one, word)
        else:
            self._annotate(kind, one, word)

    def _annotate(self, kind: str, one: str, word: str) -> None:
        notes = self.work.notes(one)
        if kind == "note":
            self.work.add_note(one, word)
        elif notes and kind == "edit":
            self.work.edit_note(one, notes[0].id, f"{word}, says {self.name}")
        elif notes:
            self.work.remove_note(one, notes[-1].id)

    def _gather(self, kind: str, one: str, word: str) -> None:
        now = gathered(self.work)
        collection, search = next(iter(now.collections), ""), next(iter(now.searches), "")
        known = {id_: now.known.get(id_, "") for id_ in (collection, search)}
        commands: dict[str, Command | None] = {
            "create": CreateCollection(f"{self.name} {len(now.known)}", word),
            "save": SaveSearch(f"{self.name} {len(now.known)}", word, SavedQuery(word)),
            "rename": RenameCollection(collection, word) if collection else None,
            "add": AddToCollection(collection, (one,)) if collection else None,
            "remove": RemoveFromCollection(collection, (one,)) if collection else None,
            "arrange": ArrangeCollection(collection, (one,)) if collection else None,
            "delete": DeleteCollection(collection, known[collection]) if collection else None,
            "change": ChangeSearch(search, SavedQuery(f"{word} {one}")) if search else None,
            "unsave": DeleteSearch(search, known[search]) if search else None,
        }
        command = commands[kind]
        if command is not None:
            self.work.do([command])

    def state(self) -> dict[str, object]:
        """Return all that is in effect."""
        overlay = self.work.writing()
        return {
            "corrections": overlay.corrections(),
            "notes": [overlay.notes(one) for one in "ab"],
            "tags": overlay.tagged(),
            "stars": overlay.starred(),
            "gathered": overlay.gathered(),
            "lessons": overlay.lessons(),
            "people": overlay.people(),
        }

    def told(self) -> bytes:
        """Return the file for the other one."""
        return packed(self.work.deeds(), {}, "courier")

    def take(self, told: bytes) -> Exchanged:
        """Take over such a file."""
        return taken_over(self.work, unpacked(told, datetime.now(UTC)).deeds)


@pytest.mark.untraced
@given(scripts)
@settings(max_examples=25, deadline=None)
def test_two_who_exchange_their_work_come_to_the_same_whoever_is_first(script: list[list[Step]]) -> None:
    with TemporaryDirectory() as mine, TemporaryDirectory() as yours:
        both = Somebody(mine, "me"), Somebody(yours, "you")
        for steps in script:
            for who, kind, one, word in steps:
                both[who].do(kind, one, word)
            files = [each.told() for each in both]
            done = {deed for each in both for deed in each.work.deeds()}
            found = [each.take(other) for each, other in zip(both, reversed(files), strict=True)]
            assert both[0].state() == both[1].state()
            assert set(both[0].work.deeds()) == done, "nothing is lost of what doesn't hold"
            assert both[0].told() == both[1].told()
            assert len(found[0].disagreements) == len(found[1].disagreements)
            position = both[0].work.position()
            again = both[0].take(files[1])
            assert (again.taken, again.disagreements, both[0].work.position()) == (0, (), position)
        for somebody in both:
            somebody.work.close()


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive that was read, and beside it the same with its files elsewhere."""
    place = tmp_path_factory.mktemp("exchange")
    opened(write(place / "courier")).close()
    moved = {f"all/{at}.txt": text for at, text in enumerate(TEXTS.values())}
    moved["1994/05/26/001.txt"] = "Quite another\n\nIt lies where the other lay.\n"
    opened(write(place / "moved", moved)).close()
    return place


@pytest.fixture
def both(ready: Path, tmp_path: Path) -> Iterator[tuple[Library, Library]]:
    """Return an archive as one has it, and as somebody else has it elsewhere."""
    for name in ("courier-data", "moved-data"):  # without the archives: a copy of both is another archive's
        shutil.copytree(ready / name, tmp_path / "data" / name)
    with (
        Library.open(str(ready / "courier"), data_dir=str(tmp_path / "data/courier-data")) as mine,
        Library.open(str(ready / "moved"), data_dir=str(tmp_path / "data/moved-data")) as theirs,
    ):
        yield mine, theirs


def ids(library: Library) -> dict[str, str]:
    """Return the ids by headline."""
    return {row.headline: row.id for row in library.rows(range(1, 6))}


def test_articles_are_found_again_by_the_bytes_of_their_files(both: tuple[Library, Library], tmp_path: Path) -> None:
    mine, theirs = both
    here, there = ids(mine), ids(theirs)
    mine.corrections.set_date([here[TALKS]], "1994-05", "The masthead.")
    mine.corrections.add_tag([here[TIDE]], "tides")
    quays = mine.own.collections.create("Quays", articles=[here[YARD], here[TALKS]])
    mine.corrections.teach("a\udcffb/é".encode("utf-8", "surrogateescape"), Lesson((LineRole.HEADLINE,), "* * *"))
    assert mine.own.exchange.write(str(tmp_path / "mine.json")) == 5
    told = (tmp_path / "mine.json").read_text("utf-8")
    assert '"path": "1994/05/26/001.txt"' in told
    found = theirs.own.exchange.read(str(tmp_path / "mine.json"))
    assert (found.taken, found.known, found.disagreements, found.strange) == (5, 0, (), ())
    assert theirs.corrections.correction(there[TALKS]).edtf == "1994-05"
    assert theirs.corrections.correction(here[TALKS]).edtf is None, "another article lies there"
    assert theirs.own.collections.get(quays).articles == (there[YARD], there[TALKS])
    assert theirs.corrections.tags(there[TIDE]) == ("tides",)
    assert theirs.corrections.lessons() == mine.corrections.lessons()
    theirs.own.collections.delete(quays)
    theirs.own.exchange.write(str(tmp_path / "theirs.json"))
    back = mine.own.exchange.read(str(tmp_path / "theirs.json"))
    assert (back.taken, back.known, back.strange, mine.own.collections.all()) == (1, 5, (), ())
    assert mine.own.exchange.read(str(tmp_path / "theirs.json")).taken == 0
    mine.corrections.undo()
    assert mine.own.collections.get(quays).articles == (here[YARD], here[TALKS])


def test_work_on_articles_that_are_not_here_is_kept_for_when_they_come(
    both: tuple[Library, Library], tmp_path: Path
) -> None:
    mine, theirs = both
    other = ids(theirs)["Quite another"]
    theirs.corrections.add_tag([other, ids(theirs)[TIDE]], "tides")
    theirs.corrections.add_tag(["abcdefghijklm"], "gone")
    theirs.own.exchange.write(str(tmp_path / "theirs.json"))
    found = mine.own.exchange.read(str(tmp_path / "theirs.json"))
    assert (found.taken, found.strange) == (3, ("abcdefghijklm",))
    assert mine.corrections.tags("abcdefghijklm") == ("gone",)


def test_work_that_was_kept_comes_home_when_its_article_is_known(both: tuple[Library, Library]) -> None:
    mine, theirs = both
    here, there = ids(mine)[TIDE], ids(theirs)[TIDE]
    theirs.corrections.add_note(there, "Which tide?")
    theirs.corrections.add_tag([there], "tides")
    quays = theirs.own.collections.create("Quays", articles=[there])
    told = json.loads(theirs.own.exchange.export())
    origin = told["articles"][there]
    unknown = {**told, "articles": {there: {**origin, "sha256": "0" * 64}, here: {**origin, "sha256": "1" * 64}}}
    unknown["deeds"] = [*told["deeds"], {**AT, "do": "star", "article_id": here, "starred": True}]
    assert mine.own.exchange.take_over(json.dumps(unknown).encode()).strange == (there,)
    assert mine.corrections.tags(here) == ()
    found = mine.own.exchange.take_over(json.dumps(told).encode())
    assert (found.taken, found.known, found.strange) == (0, 4, ())
    assert (mine.corrections.tags(here), mine.own.collections.get(quays).articles) == (("tides",), (here,))
    assert [note.text for note in mine.corrections.notes(here)] == ["Which tide?"]


def test_one_note_on_two_articles_is_two(both: tuple[Library, Library]) -> None:
    mine, theirs = both
    mine.corrections.add_note(ids(mine)[TIDE], "Which tide?")
    told = json.loads(mine.own.exchange.export())
    (deed,), other = told["deeds"], ids(mine)[YARD]
    told["deeds"] = [deed, {**deed, "article_id": other}]
    assert mine.own.exchange.take_over(json.dumps(told).encode()).taken == 1
    assert [note.text for note in mine.corrections.notes(other)] == ["Which tide?"]
    assert len(mine.corrections.notes(ids(mine)[TIDE])) == 1
    assert theirs.own.exchange.take_over(mine.own.exchange.export()).taken == 2


def test_where_two_disagree_both_are_told_the_same(both: tuple[Library, Library]) -> None:
    mine, theirs = both
    here, there = ids(mine), ids(theirs)
    quays = mine.own.collections.create("Quays", articles=[here[TIDE]])
    mine.corrections.add_note(here[TIDE], "Which quay?")
    theirs.own.exchange.take_over(mine.own.exchange.export())
    mine.corrections.set_headline(here[TIDE], "Mine")
    theirs.corrections.set_headline(there[TIDE], "Theirs")
    mine.corrections.add_tag([here[TIDE]], "both")
    theirs.corrections.add_tag([there[TIDE]], " both ")
    (note,) = mine.corrections.notes(here[TIDE])
    mine.corrections.edit_note(here[TIDE], note.id, "The old quay.")
    theirs.corrections.edit_note(there[TIDE], note.id, "The new quay.")
    mine.own.collections.rename(quays, "Piers")
    theirs.own.collections.delete(quays)
    told = mine.own.exchange.export(), theirs.own.exchange.export()
    found = mine.own.exchange.take_over(told[1]), theirs.own.exchange.take_over(told[0])
    assert [(type(one.yours).__name__, one.theirs_hold) for one in found[0].disagreements] == [
        ("SetHeadline", True),
        ("EditNote", True),
        ("RenameCollection", False),
    ]
    assert [(type(one.theirs).__name__, one.theirs_hold) for one in found[1].disagreements] == [
        ("SetHeadline", False),
        ("EditNote", False),
        ("RenameCollection", True),
    ]
    assert (found[0].taken, found[0].known) == (3, 4)
    for library, id_ in ((mine, here[TIDE]), (theirs, there[TIDE])):
        assert library.corrections.correction(id_).headline == "Theirs"
        assert "Mine" in [getattr(command, "headline", "") for command, _ in library.own.history(id_)]
        (placed,) = library.own.notes(library.article(id_))
        assert (placed.note.text, placed.note.others) == ("The new quay.", ("The old quay.",))
        assert [one.name for one in library.own.collections.all()] == ["Piers"]


def test_files_that_are_none_or_of_another_archive_are_refused(
    both: tuple[Library, Library], ready: Path, tmp_path: Path
) -> None:
    mine, theirs = both
    with pytest.raises(UsageError, match="no work of your own"):
        mine.own.exchange.write(str(tmp_path / "mine.json"))
    mine.corrections.set_headline(ids(mine)[TALKS], "Talks")
    with pytest.raises(UsageError, match="into which nothing is ever written"):
        mine.own.exchange.write(str(ready / "courier/mine.json"))
    with pytest.raises(StoreError, match="can't be read"):
        mine.own.exchange.read(str(tmp_path / "nowhere.json"))
    told = json.loads(mine.own.exchange.export())
    changes: list[dict[str, object]] = [
        {"version": 3},
        {"articles": {"a": {}}},
        {"deeds": [{**told["deeds"][0], "headline": 5}]},
        {"deeds": [{**AT, "do": "set date", "article_id": "a", "edtf": "soon"}]},
        {"deeds": [{**AT, "do": "save search", "search_id": "s", "name": "x"}]},
    ]
    for change in changes:
        with pytest.raises(UsageError, match="no work that can be taken over"):
            theirs.own.exchange.take_over(json.dumps({**told, **change}).encode())
    later = {**told["deeds"][0], "at": (datetime.now(UTC) + timedelta(days=3)).isoformat()}
    with pytest.raises(UsageError, match="still to come"):
        theirs.own.exchange.take_over(json.dumps({**told, "deeds": [later]}).encode())
    (origin,) = told["articles"].values()
    strange, deeds = {"z" * 13: {**origin, "sha256": "0" * 64}}, [{**told["deeds"][0], "article_id": "z" * 13}]
    with pytest.raises(UsageError, match="None of the articles"):
        theirs.own.exchange.take_over(json.dumps({**told, "articles": strange, "deeds": deeds}).encode())
    assert theirs.corrections.undo_label is None
    deed = {**AT, "do": "rename person", "person": {"key": "mirela castane", "article_id": ""}, "name": "M. Castane"}
    older = {"what": "backfile work on people", "version": 1, "deeds": [deed]}
    assert theirs.own.exchange.take_over(json.dumps(older).encode()).taken == 1
