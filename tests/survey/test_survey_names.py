# SPDX-License-Identifier: MIT
"""The parts of names, and the blocks in which they are compared."""

import pytest

from reader.survey.people.letters import same_words, surnames_alike
from reader.survey.people.name import PersonalName, block_of, parse_name


@pytest.mark.parametrize(
    ("spelling", "given", "surname", "suffix"),
    [
        ("James A. Baker III", ("james", "a"), "baker", "iii"),
        ("N.J. Nicholas, Jr.", ("n", "j"), "nicholas", "jr"),
        ("Baker", (), "baker", ""),
        ("De Croo", (), "croo", ""),
        ("Willy De Croo", ("willy",), "croo", ""),
        ("Ben Love", ("ben",), "love", ""),
        ("Otto von und zu Hohenfels", ("otto", "und"), "hohenfels", ""),
        ("Ali al-Shaheen", ("ali",), "shaheen", ""),
        ("Hans-Dietrich Genscher", ("hansdietrich",), "genscher", ""),
        ("Anthony J.F. O'Reilly", ("anthony", "j", "f"), "oreilly", ""),
        ("Deng Xiaoping", ("xiaoping",), "deng", ""),
        ("Deng", (), "deng", ""),
        ("Lu Ming-Jen", ("mingjen",), "lu", ""),
        ("Kim Il Sung", ("ilsung",), "kim", ""),
        ("Kim Basinger", ("kim",), "basinger", ""),
        ("Lee Iacocca", ("lee",), "iacocca", ""),
        ("Yu. Andropov", ("y",), "andropov", ""),
        ("П. С. Грачёв", ("п", "с"), "грачев", ""),
        ("Jr.", (), "jr", ""),
        ("...", (), "", ""),
        ("", (), "", ""),
    ],
)
def test_parts(spelling: str, given: tuple[str, ...], surname: str, suffix: str) -> None:
    assert parse_name(spelling) == PersonalName(given, surname, suffix)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Pavel Grachev", "Gratchev", "Gratschow", "Павел Грачёв", "Grachov"),
        ("Khrushchev", "Chruschtschow", "Khrouchtchev", "Хрущёв"),
        ("Yeltsin", "Jelzin", "Eltsine", "Ельцин"),
        ("Gorbachev", "Gorbatschow", "Gorbatchev", "Горбачёв"),
        ("Zhukov", "Жуков", "Žukov", "Schukow"),
        ("Chernomyrdin", "Tschernomyrdin", "Tchernomyrdine", "Черномырдин"),
        ("Muller", "Müller", "Mueller"),
        ("Philips", "Filips"),
    ],
)
def test_spellings_of_one_name_share_a_block(spellings: tuple[str, ...]) -> None:
    assert len({block_of(spelling) for spelling in spellings}) == 1


def test_a_block_has_a_name_whatever_it_is_of() -> None:
    assert all(block_of(text) for text in ("", "...", "O", "Ah", "李鹏", "Ho", "1994"))
    assert len(block_of("Bd" * 500)) <= 12
    assert block_of("Hall") != block_of("All")


def test_words_in_other_letters() -> None:
    same = same_words(["sergei", "sergey", "сергей", "pavel", "pawel", "john", "ivan"])
    assert same["sergei"] == same["sergey"] == same["сергей"]
    assert same["pavel"] == same["pawel"]
    assert len(set(same.values())) == 4


def test_only_what_looks_russian_is_read_so_among_latin_surnames() -> None:
    assert len(set(surnames_alike(["carter", "karter"]).values())) == 2
    assert len(set(surnames_alike(["grachev", "gratschow"]).values())) == 1
    assert len(set(surnames_alike(["grishin", "grischin", "grichine"]).values())) == 1
    assert len(set(surnames_alike(["gaidar", "gajdar", "гайдар"]).values())) == 1
