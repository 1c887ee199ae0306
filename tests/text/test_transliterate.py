# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.transliterate import MOST, cyrillic_spellings, latin_spellings, other_spellings
from reader.text.words import fold

_NAMES = [
    ("Грачёв", ["Grachev", "Grachyov", "Gratschow", "Gratchev", "Gračev"]),
    ("Ельцин", ["Yeltsin", "Jelzin", "Eltsine", "Eltsin", "El’cin"]),
    ("Горбачёв", ["Gorbachev", "Gorbatschow", "Gorbatchev"]),
    ("Хрущёв", ["Khrushchev", "Chruschtschow", "Khrouchtchev"]),
    ("Жириновский", ["Zhirinovsky", "Zhirinovskii", "Schirinowski", "Jirinovski"]),
    ("Путин", ["Putin", "Poutine"]),
    ("Чайковский", ["Chaikovsky", "Tschaikowski", "Tchaikovski", "Čajkovskij"]),
    ("Шеварднадзе", ["Shevardnadze", "Schewardnadse", "Chevardnadze"]),
    ("Ющенко", ["Yushchenko", "Juschtschenko", "Iouchtchenko"]),
    ("Зюганов", ["Zyuganov", "Sjuganow", "Ziouganov"]),
    ("Дудаев", ["Dudayev", "Dudaev", "Dudajew", "Doudaev"]),
    ("Лебедь", ["Lebed"]),
    ("Александр", ["Alexandr", "Aleksandr"]),
    ("Солженицын", ["Solzhenitsyn"]),
]
_PAIRS = [(russian, latin) for russian, spellings in _NAMES for latin in spellings]


@pytest.mark.parametrize(("russian", "latin"), _PAIRS)
def test_a_russian_name_is_found_as_papers_spell_it(russian: str, latin: str) -> None:
    assert fold(latin).replace("'", "") in latin_spellings(fold(russian))


_READ_BACK = [
    pair for pair in _PAIRS if pair[1] not in ("El’cin", "Gračev", "Čajkovskij", "Schirinowski", "Jirinovski")
]


@pytest.mark.parametrize(("russian", "latin"), _READ_BACK)
def test_a_name_in_latin_letters_is_found_in_russian_ones(russian: str, latin: str) -> None:
    assert fold(russian) in cyrillic_spellings(fold(latin))


@pytest.mark.parametrize(
    ("typed", "other"),
    [("gratschow", "grachev"), ("jelzin", "yeltsin"), ("eltsine", "yeltsin"), ("gorbatchev", "gorbachev"),
     ("chruschtschow", "khrushchev"), ("poutine", "putin"), ("yeltsin", "jelzin")],
)  # fmt: skip
def test_one_system_leads_to_another(typed: str, other: str) -> None:
    assert other in other_spellings(typed)


@pytest.mark.parametrize("word", ["", "1994", "mig29", "oil's", "u.s", "ґанок", "a" * 31, "я" * 31, "ελ"])
def test_what_is_no_such_name_has_no_other_spelling(word: str) -> None:
    assert other_spellings(word) == ()
    assert latin_spellings(word) == cyrillic_spellings(word) == ()


@given(
    st.text(st.sampled_from("abceghijkostuvwyz"), max_size=30)
    | st.text(st.sampled_from("авегжийксхчшщыюья"), max_size=30)
)
def test_candidates_are_few_and_each_is_another_word(word: str) -> None:
    found = other_spellings(word)
    assert len(found) <= MOST
    assert len(set(found)) == len(found)
    assert word not in found
    assert all(fold(each) == each for each in found)
