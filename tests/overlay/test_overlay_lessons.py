# SPDX-License-Identifier: MIT
"""What is taught of folders, in the journal: the last word counts, and every word can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StoreError
from reader.model.lesson import Lesson, LineRole, lesson_for
from reader.overlay.archive_commands import Teach
from reader.overlay.commands import AddTag, from_json, label, to_json
from reader.overlay.overlay import Overlay

HEADED = Lesson(lines=(LineRole.HEADLINE, LineRole.DATE), day_first=True)
DIVIDED = Lesson(divider="=====", columns=(("Kopf", "headline"),), source="The Courier")

lessons = st.builds(
    Lesson,
    st.lists(st.sampled_from(LineRole), max_size=4).map(tuple),
    st.text(max_size=9),
    st.lists(st.tuples(st.text(max_size=9), st.sampled_from(["headline", "body"])), max_size=3).map(tuple),
    st.none() | st.booleans(),
    st.text(max_size=9),
)


@pytest.fixture
def overlay(tmp_path: Path) -> Iterator[Overlay]:
    with Overlay.open(str(tmp_path / "overlay.sqlite"), backups=str(tmp_path / "backups")) as opened:
        yield opened


@given(st.builds(Teach, st.text(max_size=9), st.none() | lessons))
def test_a_lesson_crosses_json(command: Teach) -> None:
    assert from_json(to_json(command)) == command


@pytest.mark.parametrize("change", ['"lines": ["weather"]', '"day_first": "maybe"', '"columns": 3'])
def test_a_lesson_of_tomorrow_is_refused_in_words(change: str) -> None:
    name = change.split('"')[1]
    line = to_json(Teach("", Lesson()))
    before = {"lines": '"lines": []', "day_first": '"day_first": null', "columns": '"columns": []'}[name]
    assert before in line
    with pytest.raises(StoreError, match="can't be understood"):
        from_json(line.replace(before, change))


def test_the_last_word_on_a_folder_counts(overlay: Overlay) -> None:
    overlay.do(Teach("1994", HEADED))
    overlay.do(Teach("1995", HEADED))
    overlay.do(Teach("1994", DIVIDED))
    assert overlay.lessons() == {b"1994": DIVIDED, b"1995": HEADED}
    overlay.do(Teach("1995", None))
    assert overlay.lessons() == {b"1994": DIVIDED}


def test_a_lesson_is_undone_and_redone(overlay: Overlay) -> None:
    overlay.do(Teach("1994", HEADED))
    overlay.do(Teach("1994", DIVIDED))
    assert overlay.undo() == (Teach("1994", DIVIDED),)
    assert overlay.lessons() == {b"1994": HEADED}
    overlay.redo()
    assert overlay.lessons() == {b"1994": DIVIDED}


def test_lessons_survive_replay_and_bytes_that_are_no_text(overlay: Overlay) -> None:
    overlay.do(AddTag("abc", "harbour"))
    overlay.do(Teach("h\udcf6rde", HEADED))
    overlay.rebuild()
    assert overlay.lessons() == {b"h\xf6rde": HEADED}
    assert overlay.tags("abc") == ("harbour",)


def test_steps_in_words() -> None:
    assert label([Teach("1994", HEADED)]) == "teach"
    assert label([Teach("1994", None)]) == "take back: teach"


def test_the_nearest_lesson_is_a_files() -> None:
    known = {b"": HEADED, b"1994/05": DIVIDED, b"1994/06/list.csv": DIVIDED}
    assert lesson_for(known, b"1994/05/story.txt") is DIVIDED
    assert lesson_for(known, b"1994/story.txt") is HEADED
    assert lesson_for(known, b"1994/06/list.csv") is DIVIDED
    assert lesson_for({b"1994": HEADED}, b"1995/story.txt") is None
    assert lesson_for({}, b"story.txt") is None
