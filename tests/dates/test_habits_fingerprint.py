# SPDX-License-Identifier: MIT
"""Habits as they are compared."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.habits import Habits, habits_fingerprint

HABITS = st.builds(
    Habits,
    furniture=st.frozensets(st.text(max_size=20), max_size=5),
    path_forms=st.frozensets(st.sampled_from(["yyyymmdd", "yyyy/mm/dd", "dd-mm-yy"])),
    day_first=st.none() | st.booleans(),
    centuries=st.lists(st.tuples(st.integers(0, 99), st.integers(1800, 2099)), max_size=3).map(
        lambda pairs: tuple(sorted(pairs))
    ),
    migrations=st.frozensets(st.tuples(st.sampled_from(["metadata", "url"]), st.sampled_from(["2016-07", "2016"]))),
    reasons=st.lists(st.tuples(st.text(max_size=9), st.text(max_size=30)), max_size=3).map(tuple),
)


@given(HABITS)
@settings(max_examples=80)
def test_equal_habits_have_one_fingerprint(habits: Habits) -> None:
    again = replace(habits, furniture=frozenset(sorted(habits.furniture, reverse=True)), reasons=())
    assert habits_fingerprint(again) == habits_fingerprint(habits)


def test_the_fingerprint_follows_decisions_not_words() -> None:
    habits = Habits(furniture=frozenset({"home", "news"}), day_first=True)
    assert len(habits_fingerprint(habits)) == 16
    assert habits_fingerprint(replace(habits, reasons=(("furniture", "2 lines"),))) == habits_fingerprint(habits)
    for other in (
        replace(habits, furniture=frozenset({"home"})),
        replace(habits, day_first=None),
        replace(habits, path_forms=frozenset({"yyyy"})),
        replace(habits, centuries=((94, 1994),)),
        replace(habits, migrations=frozenset({("url", "2016")})),
    ):
        assert habits_fingerprint(other) != habits_fingerprint(habits)
