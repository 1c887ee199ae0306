# SPDX-License-Identifier: MIT
"""The lists of given names and surnames, as they are shipped."""

import os

import pytest

from reader.model.person import Sex
from reader.paths import resources_folder
from reader.text.people.name_list import given_first_case, given_sex, is_given, is_surname


@pytest.mark.parametrize(
    "word", ["john", "mary", "jean-pierre", "павел", "бориса", "françois", "francois", "jürgen", "juergen"]
)
def test_given_names(word: str) -> None:
    assert is_given(word)


@pytest.mark.parametrize(
    "word", ["miller", "hale-miller", "müller", "mueller", "черномырдина", "nakamura", "bratkovic"]
)
def test_surnames(word: str) -> None:
    assert is_surname(word)


@pytest.mark.parametrize("word", ["of", "government", "", "42"])
def test_no_names(word: str) -> None:
    assert not is_given(word)
    assert not is_surname(word)


def test_the_sex_of_a_given_name() -> None:
    assert given_sex("john") is Sex.MALE
    assert given_sex("mary-ann") is Sex.FEMALE
    assert given_sex("nakamura") is Sex.UNKNOWN
    assert given_sex("бориса") is Sex.MALE


def test_the_first_case_of_a_given_name() -> None:
    assert given_first_case("Бориса") == "Борис"
    assert given_first_case("Сергею") == "Сергей"
    assert given_first_case("Москве") == "Москве"
    assert given_first_case("John") == "John"


def test_licences_lie_beside_the_lists() -> None:
    for name in ("LICENSE-Faker.txt", "LICENSE-names.txt"):
        with open(os.path.join(resources_folder(), "names", name), encoding="utf-8") as text:
            assert "Permission is hereby granted" in text.read()
