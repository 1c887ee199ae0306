# SPDX-License-Identifier: MIT
"""What is done can be undone and redone, by anybody, and replayed to the same end."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from overlay_clock import Clock

from reader.errors import NotFoundError, StoreError
from reader.model.texts import Span
from reader.overlay.anchor import Anchor
from reader.overlay.commands import (
    AddNote,
    AddTag,
    Command,
    EditNote,
    RemoveNote,
    RemoveTag,
    SetByline,
    SetDate,
    SetHeadline,
    new_note,
)
from reader.overlay.overlay import Overlay
from reader.overlay.work import Correction, Note

TABLES = ("journal", "step", "touch", "moved", "correction", "note", "tag", "rules")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "overlay.sqlite")


@pytest.fixture
def backups(tmp_path: Path) -> str:
    return str(tmp_path / "backups")


@pytest.fixture
def opened(path: str, backups: str, clock: Clock) -> Callable[[], Overlay]:
    """Open the overlay once more."""
    return lambda: Overlay.open(path, backups=backups, clock=clock)


@pytest.fixture
def overlay(opened: Callable[[], Overlay]) -> Iterator[Overlay]:
    with opened() as overlay:
        yield overlay


def dump(overlay: Overlay) -> dict[str, list[tuple[object, ...]]]:
    return {table: sorted(overlay._database.rows(f"SELECT * FROM {table}"), key=repr) for table in TABLES}


def test_nothing_is_known_of_an_untouched_article(overlay: Overlay) -> None:
    assert (overlay.correction("a"), overlay.notes("a"), overlay.tags("a")) == (Correction(), (), ())
    assert (overlay.position(), overlay.undo_label(), overlay.redo_label()) == (0, None, None)
    assert (overlay.undo(), overlay.redo(), overlay.do_many([])) == (None, None, 0)


def test_corrections(overlay: Overlay) -> None:
    overlay.do(SetDate("a", "1994-05", "the masthead"))
    overlay.do(SetHeadline("a", "Quay to close"))
    overlay.do(SetByline("b", ""))
    assert overlay.correction("a") == Correction("1994-05", "the masthead", "Quay to close", None)
    assert overlay.corrections() == {"a": overlay.correction("a"), "b": Correction(byline="")}
    overlay.do(SetDate("a", None, "a reason that goes with it"))
    overlay.do(SetHeadline("a", None))
    assert overlay.correction("a") == Correction()
    assert list(overlay.corrections()) == ["b"]


def test_notes(overlay: Overlay, clock: Clock) -> None:
    anchor = Anchor.of("The quay is closed.", Span(4, 8))
    first, second = new_note("a", "Which quay?", anchor), new_note("a", "See also May.")
    began = clock()
    overlay.do(first)
    clock.add(minutes=1)
    overlay.do(second)
    then = clock()
    clock.add(hours=1)
    overlay.do(EditNote("a", first.note_id, "The old quay."))
    assert overlay.notes("a") == (
        Note(first.note_id, "a", "The old quay.", anchor, began, clock()),
        Note(second.note_id, "a", "See also May.", None, then, then),
    )
    overlay.do(RemoveNote("a", first.note_id))
    assert [note.text for note in overlay.notes("a")] == ["See also May."]


def test_a_note_that_isn_t_there_can_t_be_changed(overlay: Overlay) -> None:
    note = new_note("a", "so")
    overlay.do(note)
    for command in (EditNote("a", "x", ""), RemoveNote("b", note.note_id)):
        with pytest.raises(NotFoundError, match="isn't there any more"):
            overlay.do_many([AddTag("a", "tag"), command])
    assert overlay.tags("a") == ()
    later = new_note("a", "later")
    overlay.do_many([later, EditNote("a", later.note_id, "at once"), RemoveNote("a", note.note_id)])
    assert [note.text for note in overlay.notes("a")] == ["at once"]


def test_tags(overlay: Overlay) -> None:
    overlay.do_many([AddTag("b", "harbour"), AddTag("a", "  old   harbour "), AddTag("a", "harbour")])
    overlay.do(AddTag("a", "harbour"))
    assert overlay.tags("a") == ("harbour", "old harbour")
    assert overlay.tags("b") == ("harbour",)
    overlay.do_many([RemoveTag("a", "harbour"), RemoveTag("a", "never put")])
    assert overlay.tags("a") == ("old harbour",)


def test_texts_that_no_utf8_can_hold(overlay: Overlay) -> None:
    overlay.do(SetHeadline("a", "one \ud800"))
    overlay.do_many([AddTag("a", "\udfff"), AddNote("a", "n", "\udcff", Anchor(Span(0, 1), "\ud800", "", ""))])
    assert overlay.correction("a").headline == "one \ufffd"
    assert overlay.tags("a") == ("\ufffd",)
    assert overlay.notes("a")[0].anchor == Anchor(Span(0, 1), "\ud800", "", "")


def test_undo_and_redo_take_whole_steps(overlay: Overlay) -> None:
    overlay.do(SetDate("a", "1994"))
    overlay.do_many([SetDate("a", "1995"), AddTag("b", "x")])
    assert overlay.undo_label() == "set date and more on 2 articles"
    assert overlay.undo() == (SetDate("a", "1995"), AddTag("b", "x"))
    assert (overlay.correction("a").edtf, overlay.tags("b")) == ("1994", ())
    assert (overlay.undo_label(), overlay.redo_label()) == ("set date", "set date and more on 2 articles")
    overlay.undo()
    assert (overlay.correction("a"), overlay.undo_label(), overlay.undo()) == (Correction(), None, None)
    assert overlay.redo() == (SetDate("a", "1994"),)
    overlay.redo()
    assert (overlay.correction("a").edtf, overlay.tags("b"), overlay.redo()) == ("1995", ("x",), None)


def test_what_was_undone_can_t_be_redone_after_something_else(overlay: Overlay) -> None:
    overlay.do(SetDate("a", "1994"))
    overlay.undo()
    overlay.do(AddTag("a", "x"))
    assert (overlay.redo_label(), overlay.redo()) == (None, None)
    overlay.undo()
    assert overlay.redo() == (AddTag("a", "x"),)
    assert overlay.correction("a") == Correction()


def test_two_programs_share_one_journal(overlay: Overlay, opened: Callable[[], Overlay]) -> None:
    with opened() as other:
        overlay.do(SetDate("a", "1994"))
        assert other.correction("a").edtf == "1994"
        overlay.undo()
        other.do(AddTag("b", "x"))
        assert overlay.redo() is None
        assert overlay.undo() == (AddTag("b", "x"),)
        assert other.tags("b") == ()


def test_changes_since(overlay: Overlay) -> None:
    first = overlay.do(SetDate("a", "1994"))
    second = overlay.do_many([AddTag("b", "x"), AddTag("c", "x")])
    assert overlay.position() == second
    assert overlay.changes_since(0) == {"a", "b", "c"}
    assert overlay.changes_since(first) == {"b", "c"}
    overlay.undo()
    assert overlay.changes_since(second) == {"b", "c"}
    assert overlay.changes_since(overlay.position()) == frozenset()


def test_work_follows_an_article_to_its_new_id(overlay: Overlay) -> None:
    overlay.do(SetDate("a", "1994"))
    overlay.do(AddTag("a", "x"))
    overlay.undo()
    before = overlay.position()
    overlay.follow({"a": "b", "never touched": "nor this"})
    assert (overlay.correction("a"), overlay.correction("b").edtf) == (Correction(), "1994")
    assert overlay.changes_since(before) == overlay.changes_since(0) == {"b"}
    assert overlay.moves() == {"a": "b", "never touched": "nor this"}
    assert overlay.redo() == (AddTag("b", "x"),)
    assert overlay.tags("b") == ("x",)
    overlay.do(SetHeadline("a", "Another article lies there now"))
    overlay.undo()
    overlay.undo()
    assert overlay.undo() == (SetDate("b", "1994"),)
    assert overlay.correction("b") == Correction()


def test_a_move_told_twice_moves_once(overlay: Overlay) -> None:
    overlay.do(SetDate("a", "1994"))
    overlay.follow({"a": "b"})
    overlay.do(SetDate("a", "2001"))  # another article, where the first one lay
    position = overlay.position()
    overlay.follow({"a": "b", "c": "c"})
    assert overlay.position() == position
    assert (overlay.correction("a").edtf, overlay.correction("b").edtf) == ("2001", "1994")


def test_moves_in_a_chain_in_a_ring_and_back(overlay: Overlay) -> None:
    overlay.do_many([AddTag("a", "from a"), AddTag("b", "from b")])
    overlay.follow({"a": "b", "b": "a"})
    assert (overlay.tags("a"), overlay.tags("b")) == (("from b",), ("from a",))
    assert overlay.moves() == {}
    overlay.follow({"b": "c"})
    overlay.follow({"c": "d"})
    assert overlay.moves() == {"b": "d", "c": "d"}
    overlay.follow({"d": "b"})
    assert overlay.moves() == {"c": "b", "d": "b"}
    assert overlay.tags("b") == ("from a",)


def test_work_on_both_ids_is_joined_in_its_order(overlay: Overlay) -> None:
    overlay.do(SetHeadline("new", "First"))
    overlay.do(SetHeadline("old", "Second"))
    overlay.do(AddTag("new", "x"))
    overlay.follow({"old": "new"})
    assert (overlay.correction("new").headline, overlay.tags("new")) == ("Second", ("x",))


def test_the_journal_is_only_appended_to(overlay: Overlay) -> None:
    overlay.do(SetDate("a", "1994"))
    before = dump(overlay)["journal"]
    overlay.undo()
    overlay.redo()
    overlay.follow({"a": "b"})
    overlay.do(AddTag("b", "x"))
    after = overlay._database.rows("SELECT * FROM journal ORDER BY position")
    assert after[: len(before)] == before
    assert [row[2] for row in after] == ["do", "undo", "redo", "follow", "do"]


def test_what_fails_leaves_nothing(overlay: Overlay) -> None:
    overlay.do(AddTag("a", "x"))
    before = dump(overlay)
    overlay._database.run(f"PRAGMA max_page_count={overlay._database.number('PRAGMA page_count')}")
    with pytest.raises(StoreError, match="the disk is full"):
        overlay.do(new_note("a", "word by word " * 10_000))
    assert dump(overlay) == before


def test_tables_of_other_rules_are_made_anew(overlay: Overlay, opened: Callable[[], Overlay]) -> None:
    overlay.do_many([SetDate("a", "1994"), AddTag("a", "x")])
    whole = dump(overlay)
    overlay._database.run("UPDATE rules SET version = 0")
    overlay._database.run("DELETE FROM tag")
    overlay._database.run("UPDATE correction SET edtf = '1066'")
    with opened() as other:
        assert dump(other) == whole


ids = st.sampled_from("abc")
note_ids = st.sampled_from("nm")
deeds = st.one_of(
    st.builds(SetDate, ids, st.sampled_from([None, "1994", "1995"]), st.sampled_from(["", "why"])),
    st.builds(SetHeadline, ids, st.sampled_from([None, "", "Quay"])),
    st.builds(AddTag, ids, st.sampled_from("xy")),
    st.builds(RemoveTag, ids, st.sampled_from("xy")),
    st.builds(EditNote, ids, note_ids, st.sampled_from(["so", "or so"])),
    st.builds(RemoveNote, ids, note_ids),
)
moves = st.dictionaries(ids, ids, max_size=3).filter(lambda found: len(set(found.values())) == len(found))
turns = st.lists(st.one_of(st.lists(deeds, max_size=3), moves, st.sampled_from(["undo", "redo", "note"])), max_size=15)


@given(turns)
@settings(max_examples=60)
def test_replay_ends_where_the_work_ended(script: list[list[Command] | dict[str, str] | str]) -> None:
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory())
        clock = lambda: datetime(2026, 11, 24, tzinfo=UTC)  # noqa: E731 - no more than a value
        overlay = stack.enter_context(
            Overlay.open(str(Path(folder) / "overlay.sqlite"), backups=str(Path(folder) / "backups"), clock=clock)
        )
        for number, turn in enumerate(script):
            try:
                if isinstance(turn, dict):
                    overlay.follow(turn)
                elif isinstance(turn, list):
                    overlay.do_many(turn)
                elif turn == "note":
                    overlay.do(AddNote("a", "nm"[number] if number < 2 else str(number), "so"))
                elif turn == "undo":
                    overlay.undo()
                else:
                    overlay.redo()
            except NotFoundError:
                continue
        before = dump(overlay)
        overlay.rebuild()
        assert dump(overlay) == before


@given(st.lists(st.lists(deeds, min_size=1, max_size=2), min_size=1, max_size=6), st.data())
@settings(max_examples=40)
def test_undoing_all_and_redoing_all_changes_nothing(steps: list[list[Command]], data: st.DataObject) -> None:
    steps = [[deed for deed in step if not isinstance(deed, EditNote | RemoveNote)] for step in steps]
    with TemporaryDirectory() as folder, Overlay.open(f"{folder}/overlay.sqlite", backups=folder) as overlay:
        states = [dump(overlay)]
        for step in filter(None, steps):
            overlay.do_many(step)
            states.append(dump(overlay))
        back = data.draw(st.integers(0, len(states) - 1))
        for state in reversed(states[len(states) - 1 - back : -1]):
            overlay.undo()
            assert [dump(overlay)[table] for table in ("correction", "tag")] == [state["correction"], state["tag"]]
        for state in states[len(states) - back :]:
            overlay.redo()
            assert [dump(overlay)[table] for table in ("correction", "tag")] == [state["correction"], state["tag"]]
