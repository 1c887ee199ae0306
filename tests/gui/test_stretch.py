# SPDX-License-Identifier: MIT
import hypothesis.strategies as st
from hypothesis import given

from reader.gui.article.stretch import Stretch, StretchList

_STRETCHES = st.builds(lambda start, length: Stretch(start, start + length), st.integers(0, 60), st.integers(0, 30))


@given(st.lists(_STRETCHES, max_size=30), _STRETCHES)
def test_those_that_touch_a_place_are_found(stretches: list[Stretch], place: Stretch) -> None:
    listed = StretchList(stretches)
    assert listed.touching(place) == [one for one in listed.all if one.touches(place)]
    assert sorted(listed.all, key=lambda one: one.start) == list(listed.all)


@given(st.lists(_STRETCHES, max_size=30), st.integers(0, 100))
def test_the_first_after_a_position_is_found(stretches: list[Stretch], position: int) -> None:
    listed = StretchList(stretches)
    at = listed.first_after(position)
    assert all(one.start <= position for one in listed.all[:at])
    assert all(one.start > position for one in listed.all[at:])
