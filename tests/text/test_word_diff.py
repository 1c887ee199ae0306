# SPDX-License-Identifier: MIT
"""Differences of two texts by words: true for any texts, as an editor would mark them, and bounded in time."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import CancelledError, CancelToken
from reader.text.word_diff import WordDifference, word_differences

WORDS = st.lists(st.sampled_from(["tide", "harbour", "fog", ",", "“", "ÿ𝔄", "1994", "\n\n"]), max_size=60)


def shown(first: str, second: str) -> list[tuple[str, str]]:
    """Return the differences as words."""
    return [(one.first.of(first), one.second.of(second)) for one in word_differences(first, second)]


def rest(text: str, spans: list[tuple[int, int]]) -> list[str]:
    """Return the words of a text without those at some places."""
    for start, end in reversed(spans):
        text = f"{text[:start]} {text[end:]}"
    return text.split()


def test_a_word_put_in_left_out_and_exchanged_is_marked() -> None:
    assert shown("The ferry waited for the tide.", "The ferry waited long for the tide.") == [("", "long")]
    assert shown("The old ferry waited.", "The ferry waited.") == [("old", "")]
    assert shown("It left at noon on Friday.", "It left at dusk on Friday.") == [("noon", "dusk")]
    assert shown("One.", "One.") == shown("", "") == []
    assert shown("", "All new") == [("", "All new")]


def test_blanks_breaks_and_the_shape_of_marks_are_no_difference() -> None:
    assert shown("“We shall meet,” said\none – twice.", '"We shall meet,"  said one — twice.') == []


@given(WORDS, WORDS)
def test_without_the_differences_both_texts_are_the_same(first: list[str], second: list[str]) -> None:
    one, other = " ".join(first), " ".join(second)
    found = word_differences(one, other)
    mine = rest(one, [(item.first.start, item.first.end) for item in found])
    assert mine == rest(other, [(item.second.start, item.second.end) for item in found])
    places = [place for item in found for place in (item.first.start, item.first.end)]
    assert places == sorted(places)
    assert all(len(item.first) or len(item.second) for item in found)


@pytest.mark.usefixtures("uncollected")
def test_long_versions_of_a_story_are_told_apart_in_detail_and_soon() -> None:
    chance = random.Random(7)
    words = [f"word{chance.randrange(4000)}" for _ in range(30_000)]
    other = list(words)
    changed = sorted(chance.sample(range(30_000), 60))
    for place in changed:
        other[place] = "changed"
    begun = time.process_time()
    found = word_differences(" ".join(words), " ".join(other))
    assert time.process_time() - begun < 3
    assert 55 <= len(found) <= 60
    assert all(one.second.of(" ".join(other)).strip("changed ") == "" for one in found)


@pytest.mark.untraced
@pytest.mark.parametrize("word", ["tide", "tide fog"])
@pytest.mark.usefixtures("uncollected")
def test_texts_made_to_be_slow_are_not(word: str) -> None:
    begun = time.process_time()
    found = word_differences(f"{word} " * 50_000, f"fog {word} mole " * 40_000)
    assert time.process_time() - begun < 5
    assert found


def test_it_can_be_given_up() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        word_differences("one", "two", token)
    assert isinstance(word_differences("one", "two")[0], WordDifference)
