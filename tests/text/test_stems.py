# SPDX-License-Identifier: MIT
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.stems import forms_among, head, same_stem, stems
from reader.text.words import fold


@pytest.mark.parametrize(
    "forms",
    [
        ["talk", "talks", "talked", "talking"],
        ["treaty", "treaties"],
        ["use", "uses", "using"],
        ["oil", "oil’s"],
        ["Haus", "Häuser", "Hauses"],
        ["Straße", "Straßen", "STRASSE"],
        ["cheval", "chevaux"],
        ["heureux", "heureuse", "heureuses"],
        ["attaché", "attachés"],
        ["война", "войны", "войн", "войной"],
        ["министр", "министра", "министров"],
        ["Грачёв", "Грачёва", "Грачевым"],
        ["Ельцин", "Ельцина", "Ельциным"],
    ],
)
def test_forms_of_a_word_are_found_from_each_of_them(forms: list[str]) -> None:
    folded = [fold(form) for form in forms]
    for one in folded:
        assert forms_among(one, folded) == folded
        assert all(other.startswith(head(one)) for other in folded)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("oil", "soil"),
        ("run", "ruin"),
        ("1994", "1995"),
        ("mig29", "mig29s"),
        ("мир", "mir"),
        ("война", "мир"),
        ("a", "b"),
    ],
)
def test_other_words_are_no_forms(one: str, other: str) -> None:
    assert not same_stem(one, other)
    assert not same_stem(other, one)


@pytest.mark.parametrize(
    ("word", "expected"), [("oil", "oil"), ("use", "us"), ("x", "x"), ("1994", "1994"), ("go", "go")]
)
def test_a_head_is_what_all_forms_begin_with(word: str, expected: str) -> None:
    assert head(word)[:2] == expected[:2]
    assert expected.startswith(head(word))


def test_a_number_or_a_letter_has_no_stem_and_is_its_only_form() -> None:
    assert stems("1994") == stems("a") == ()
    assert forms_among("a", ["a", "as", "a's"]) == ["a"]
    assert forms_among("1994", ["1994s", "1994"]) == ["1994"]


_WORDS = st.text(st.sampled_from("aeilnrstyxé'ийаовг1"), min_size=1, max_size=8).map(fold)


@given(_WORDS, st.lists(_WORDS, max_size=8), st.sampled_from([("en", "de", "fr", "ru"), ("en",), ("fr", "ru"), ()]))
def test_forms_share_a_stem_and_begin_with_the_head_of_either(
    word: str, others: list[str], languages: tuple[str, ...]
) -> None:
    assert same_stem(word, word, languages)
    found = forms_among(word, others, languages)
    for other in others:
        assert (other in found) == same_stem(word, other, languages) == same_stem(other, word, languages)
    for other in found:
        assert other.startswith(head(word, languages))
        assert word.startswith(head(other, languages))
        assert other == word or set(stems(word, languages)) & set(stems(other, languages))


def test_threads_have_stemmers_of_their_own() -> None:
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: stems("talking"), range(40))) == {("talk", "talking", "talking")}


def test_only_words_of_the_languages_asked_for_are_joined() -> None:
    assert same_stem("rate", "rat")
    assert not same_stem("rate", "rat", ("en",))
    assert same_stem("rate", "rates", ("en",))
    assert forms_among("bank", ["bank", "banker", "banks"], ("en",)) == ["bank", "banks"]
    assert forms_among("bank", ["bank", "banks"], ()) == ["bank"]
    assert same_stem("война", "войны", ("en",)), "no other language is known of this script"
