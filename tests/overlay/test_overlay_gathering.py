# SPDX-License-Identifier: MIT
"""Collections, saved searches, stars and notes that two changed: done, undone, following files, out of older files."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from overlay_clock import Clock

from reader.errors import NotFoundError, StoreError
from reader.model.own import ArchiveState, ChosenValues, Collection, LoggedSearch, SavedQuery
from reader.overlay.backup import forget_in_backups, make_backup
from reader.overlay.collection_commands import (
    AddToCollection,
    ArrangeCollection,
    CreateCollection,
    DeleteCollection,
    DescribeCollection,
    RemoveFromCollection,
    RenameCollection,
)
from reader.overlay.commands import (
    AddTag,
    Command,
    EditNote,
    RemoveNote,
    SetHeadline,
    StarArticle,
    from_json,
    label,
    new_note,
    to_json,
)
from reader.overlay.overlay import Overlay
from reader.overlay.schema import OVERLAY
from reader.overlay.search_commands import ChangeSearch, DeleteSearch, RenameSearch, SaveSearch
from reader.overlay.search_records import SearchRecords
from reader.overlay.state import Deed
from reader.sqlite.opening import open_copy

QUAYS = SavedQuery("quay -yard", "1994-05-01", None, sort="date", facets=(ChosenValues("source", ("the courier",)),))
PIERS = SavedQuery("pier", forms=True, unknown="day")


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "overlay.sqlite")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def overlay(path: str, clock: Clock) -> Iterator[Overlay]:
    with Overlay.open(path, backups=path + "-backups", clock=clock) as overlay:
        yield overlay


def articles(overlay: Overlay, id_: str = "c") -> tuple[str, ...]:
    return overlay.gathered().collections[id_].articles


commands: st.SearchStrategy[Command] = st.one_of(
    st.builds(CreateCollection, st.text(max_size=3), st.text(), st.text()),
    st.builds(AddToCollection, st.text(max_size=3), st.lists(st.text("abc"), max_size=3).map(tuple)),
    st.builds(ArrangeCollection, st.text(max_size=3), st.lists(st.text("abc"), max_size=3).map(tuple)),
    st.builds(DeleteCollection, st.text(max_size=3), st.text()),
    st.builds(SaveSearch, st.text(max_size=3), st.text(), st.sampled_from([QUAYS, PIERS])),
    st.builds(ChangeSearch, st.text(max_size=3), st.sampled_from([QUAYS, PIERS])),
    st.builds(StarArticle, st.text("abc"), st.booleans()),
    st.builds(EditNote, st.text("abc"), st.text("n"), st.text(), st.none() | st.just(("0123456789abcdef",))),
)


@given(commands)
@settings(max_examples=60)
def test_a_command_on_what_is_gathered_crosses_json(command: Command) -> None:
    assert from_json(to_json(command)) == command


@pytest.mark.parametrize(
    "change", [{"sort": "size"}, {"earliest": "May"}, {"unknown": "hour"}, {"undated": 1}, {"facets": [{"field": "x"}]}]
)
def test_a_search_that_cannot_be_is_refused(change: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        SavedQuery.from_plain({**QUAYS.to_plain(), **change})


def test_a_collection_keeps_its_order_and_an_article_once(overlay: Overlay, clock: Clock) -> None:
    overlay.do_many([CreateCollection("c", "Quays", "for chapter 2"), AddToCollection("c", ("a", "b"))])
    overlay.do(AddToCollection("c", ("d", "a", "e")))
    assert overlay.gathered().collections["c"] == Collection(
        "c", "Quays", "for chapter 2", ("a", "b", "d", "e"), clock()
    )
    assert overlay.undo_label() == "add to collection on 3 articles"
    overlay.do(ArrangeCollection("c", ("e", "x", "b")))
    assert articles(overlay) == ("e", "b", "a", "d")
    overlay.do(RemoveFromCollection("c", ("b", "x")))
    assert articles(overlay) == ("e", "a", "d")
    overlay.do_many([RenameCollection("c", "Piers"), DescribeCollection("c", "")])
    assert (overlay.gathered().collections["c"].name, overlay.gathered().collections["c"].description) == ("Piers", "")
    for _ in range(4):
        overlay.undo()
    assert articles(overlay) == ("a", "b")
    overlay.redo()
    assert articles(overlay) == ("a", "b", "d", "e")
    overlay.rebuild()
    assert articles(overlay) == ("a", "b", "d", "e")
    assert overlay.size().collections == 1


def test_a_deleted_collection_is_gone_until_that_is_undone(overlay: Overlay) -> None:
    overlay.do_many([CreateCollection("c", "Quays"), AddToCollection("c", ("a",))])
    overlay.do(DeleteCollection("c", overlay.gathered().known["c"]))
    assert overlay.gathered().collections == {}
    for command in (AddToCollection("c", ("b",)), RenameCollection("never", "x")):
        with pytest.raises(NotFoundError, match="collection isn't there"):
            overlay.do(command)
    with pytest.raises(NotFoundError, match="saved search isn't there"):
        overlay.do(RenameSearch("s", "x"))
    overlay.undo()
    assert articles(overlay) == ("a",)


def test_what_is_gathered_follows_files(overlay: Overlay) -> None:
    overlay.do_many([CreateCollection("c", "Quays"), AddToCollection("c", ("a", "b")), StarArticle("a", starred=True)])
    overlay.do(RemoveFromCollection("c", ("a",)))
    overlay.undo()
    overlay.follow({"a": "z"})
    assert (articles(overlay), overlay.starred()) == (("z", "b"), frozenset({"z"}))
    assert overlay.redo() == (RemoveFromCollection("c", ("z",)),)
    assert articles(overlay) == ("b",)
    assert [command for command, _ in overlay.deeds()][-2:] == [
        StarArticle("z", starred=True),
        RemoveFromCollection("c", ("z",)),
    ]


def test_saved_searches_and_when_they_were_looked_at(overlay: Overlay, clock: Clock) -> None:
    overlay.do(SaveSearch("s", "Quays", QUAYS))
    assert overlay.gathered().searches["s"].looked is None
    position = overlay.position()
    overlay.look("s", clock(), b"12345")
    assert (overlay.seen("s"), overlay.seen("other"), overlay.position()) == (b"12345", b"", position)
    overlay.do_many([RenameSearch("s", "Piers"), ChangeSearch("s", PIERS)])
    one = overlay.gathered().searches["s"]
    assert (one.name, one.search, one.looked) == ("Piers", PIERS, clock())
    overlay.do(DeleteSearch("s", overlay.gathered().known["s"]))
    assert overlay.gathered().searches == {}
    overlay.undo()
    overlay.undo()
    assert overlay.gathered().searches["s"].search == QUAYS
    assert overlay.gathered().searches["s"].looked is not None


def test_stars(overlay: Overlay) -> None:
    overlay.do_many([StarArticle("a", starred=True), StarArticle("b", starred=True)])
    overlay.do(StarArticle("a", starred=False))
    assert (overlay.starred(), overlay.undo_label()) == (frozenset("b"), "take back: star")
    assert label([StarArticle("a", starred=True), StarArticle("b", starred=True)]) == "star on 2 articles"
    assert overlay.size().starred == 1


def test_a_clock_that_is_put_back_does_not_turn_the_order_of_things_round(overlay: Overlay, clock: Clock) -> None:
    overlay.do(SetHeadline("a", "First"))
    clock.add(hours=-5)
    overlay.do_many([SetHeadline("a", "Second"), AddTag("a", "x")])
    overlay.rebuild()
    assert overlay.correction("a").headline == "Second"
    times = [at for _, at in overlay.deeds()]
    assert times == sorted(set(times))


def apart(overlay: Overlay, theirs: list[Command], *, minutes: int) -> None:
    """Take over what somebody else did some minutes after (or before) the newest work here."""
    last = overlay.deeds()[-1][1]
    deeds: list[Deed] = [(one, last + timedelta(minutes=minutes, microseconds=at)) for at, one in enumerate(theirs)]
    overlay.take_over(deeds)


@pytest.mark.parametrize("minutes", [-5, 5])
def test_of_a_note_that_two_changed_both_words_stay(overlay: Overlay, clock: Clock, minutes: int) -> None:
    note = new_note("a", "Which quay?")
    overlay.do(note)
    seen = overlay.notes("a")[0].seen
    clock.add(hours=1)
    overlay.do(EditNote("a", note.note_id, "The old quay.", seen))
    apart(overlay, [EditNote("a", note.note_id, "The new quay.", seen)], minutes=minutes)
    (both,) = overlay.notes("a")
    texts = ("The new quay.", "The old quay.") if minutes > 0 else ("The old quay.", "The new quay.")
    assert (both.text, *both.others) == texts
    assert {text for _, text in overlay.note_texts()} == set(texts)
    overlay.do(EditNote("a", note.note_id, "Either quay.", both.seen))
    assert (overlay.notes("a")[0].text, overlay.notes("a")[0].others) == ("Either quay.", ())


@pytest.mark.parametrize("minutes", [-5, 5])
def test_a_note_that_one_removed_and_the_other_changed_stays(overlay: Overlay, clock: Clock, minutes: int) -> None:
    note = new_note("a", "Which quay?")
    overlay.do(note)
    seen = overlay.notes("a")[0].seen
    clock.add(hours=1)
    overlay.do(RemoveNote("a", note.note_id, seen))
    assert overlay.notes("a") == ()
    apart(overlay, [EditNote("a", note.note_id, "The new quay.", seen)], minutes=minutes)
    assert [(one.text, one.others) for one in overlay.notes("a")] == [("The new quay.", ())]


@pytest.mark.parametrize("minutes", [-5, 5])
def test_a_collection_that_one_deleted_and_the_other_went_on_with_stays(
    overlay: Overlay, clock: Clock, minutes: int
) -> None:
    overlay.do_many([CreateCollection("c", "Quays"), AddToCollection("c", ("a",)), SaveSearch("s", "Quays", QUAYS)])
    known = overlay.gathered().known
    clock.add(hours=1)
    overlay.do_many([DeleteCollection("c", known["c"]), DeleteSearch("s", known["s"])])
    apart(overlay, [AddToCollection("c", ("b",)), ChangeSearch("s", PIERS)], minutes=minutes)
    assert articles(overlay) == ("a", "b")
    assert overlay.gathered().searches["s"].search == PIERS


def entry(text: str, at: datetime) -> LoggedSearch:
    return LoggedSearch(0, at, SavedQuery(text), f"articles with {text}", 2, ArchiveState(3, 4, "3f9a" * 16), "B 1")


def test_the_log_is_no_work_and_can_be_forgotten(overlay: Overlay, path: str, clock: Clock) -> None:
    overlay.do(AddTag("a", "x"))
    for word in ("marigold", "hollyhock"):
        overlay.log(entry(word, clock()))
    make_backup(overlay._database, path + "-backups", clock())
    clock.add(days=1)
    make_backup(overlay._database, path + "-backups", clock())
    (Path(path + "-backups") / "overlay-2026-11-20T0900.sqlite").write_bytes(b"no backup")
    assert [one.search.text for one in overlay.logged()] == ["hollyhock", "marigold"]
    assert [one.number for one in overlay.logged(1)] == [2]
    assert (overlay.undo_label(), overlay.position()) == ("add tag", 1)
    overlay.forget_log(1)
    forget_in_backups(path + "-backups", 1)
    assert [one.search.text for one in overlay.logged()] == ["hollyhock"]
    overlay.forget_log()
    forget_in_backups(path + "-backups", None)
    assert overlay.logged() == ()
    overlay.close()
    files = [Path(path), *sorted(Path(path + "-backups").iterdir())]
    assert len(files) == 4
    assert not [file for file in files if b"marigold" in file.read_bytes() or b"hollyhock" in file.read_bytes()]
    copy = open_copy(str(files[-1]), OVERLAY)
    assert (SearchRecords(copy).logged(), copy.number("SELECT count(*) FROM tag")) == ((), 1)
    copy.close()


def earlier(path: str) -> None:
    """Make a file as the program before this one left it: a note, a tag, two steps at one moment."""
    connection = sqlite3.connect(path)
    for statements in OVERLAY.migrations[:4]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id={OVERLAY.application}")
    connection.execute("PRAGMA user_version=4")
    bodies = (
        '{"format": 1, "do": "add note", "article_id": "a", "note_id": "n", "text": "Which?", "anchor": null}',
        '{"format": 1, "do": "edit note", "article_id": "a", "note_id": "n", "text": "The old one."}',
        '{"format": 1, "do": "add tag", "article_id": "a", "tag": "quays"}',
    )
    for position, body in enumerate(bodies, 1):
        at = f"2026-11-0{position}T10:00:00.000000+00:00"
        connection.execute("INSERT INTO journal VALUES (?, ?, 'do', ?, ?)", (position, at, position, body))
        connection.execute("INSERT INTO step VALUES (?, 'done')", (position,))
        connection.execute("INSERT INTO touch VALUES ('a', ?)", (position,))
    connection.execute("INSERT INTO note VALUES ('n', 'a', 0, 'The old one.', NULL, ?, ?)", (at, at))
    connection.execute("INSERT INTO tag VALUES ('quays', 'a')")
    connection.execute("UPDATE rules SET version = 2")
    connection.commit()
    connection.close()


def test_a_file_of_the_earlier_version_opens_with_all_its_work_and_a_backup(path: str, clock: Clock) -> None:
    earlier(path)
    with Overlay.open(path, backups=path + "-backups", clock=clock) as overlay:
        (note,) = overlay.notes("a")
        assert (note.text, note.others, overlay.tags("a")) == ("The old one.", (), ("quays",))
        assert note.made == datetime(2026, 11, 1, 10, tzinfo=UTC)
        assert overlay.undo_label() == "add tag"
        overlay.do(CreateCollection("c", "Quays"))
        assert list(overlay.gathered().collections) == ["c"]
    assert list(Path(path + "-backups").iterdir())
    earlier(path + "2")
    with pytest.raises(StoreError, match="older"):
        Overlay.open(path + "2", backups=path + "-none", writable=False)
