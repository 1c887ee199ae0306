# SPDX-License-Identifier: MIT
"""Two of one name in other times, fathers and sons, two surnames, and Russian names as the French write them."""

import pytest
from name_summaries import article, people_of

from reader.survey.people.name import block_of

DAY = "1994-05-0"


def test_one_name_of_two_lives_is_two_people() -> None:
    found = people_of(
        article(1, "1910-05-01", "John Turner = harbour pilot"),
        article(2, "1911-05-01", "John Turner = pilot"),
        article(3, "1911-06-01", "Turner = pilot"),
        article(4, "1975-05-01", "John Turner = finance minister"),
        article(5, "1976-05-01", "Turner = finance minister"),
        article(6, "1976-05-01", "John N. Turner = finance minister"),
    )
    assert found.partition == {
        frozenset({("john turner", 1), ("john turner", 2), ("turner", 3)}),
        frozenset({("john turner", 4), ("turner", 5), ("john n turner", 6)}),
    }
    assert not any(
        bearing.whole for person in found.people for bearing in person.bearings if bearing.name.key[0] == "t"
    )


def test_undated_articles_go_to_the_one_more_often_named() -> None:
    found = people_of(
        article(1, "1910-05-01", "John Turner = pilot"),
        article(2, "1975-05-01", "John Turner = minister of finance"),
        article(3, "1976-05-01", "John Turner = minister of finance"),
        article(4, "", "John Turner"),
    )
    assert frozenset({("john turner", 1)}) in found.partition
    assert len(found.partition) == 2


@pytest.mark.parametrize(
    ("early", "late", "day"),
    [
        ("= painter", "= painter", "1975-05-01"),  # whoever is remembered
        ("", "= minister", "1975-05-01"),
        ("= pilot", "= minister", "1965-05-01"),  # one life is long enough
        ("= pilot", "= minister", ""),
    ],
)
def test_one_name_is_one_person_otherwise(early: str, late: str, day: str) -> None:
    found = people_of(article(1, "1910-05-01", f"John Turner {early}"), article(2, day, f"John Turner {late}"))
    assert len(found.people) == 1


def test_a_name_that_says_more_is_not_joined_over_two_lives() -> None:
    found = people_of(
        article(1, "1910-05-01", "John Turner = pilot"), article(2, "1975-05-01", "John N. Turner = finance minister")
    )
    assert len(found.people) == 2
    assert found.offered() == []


@pytest.mark.parametrize("suffix", ["Jr.", "III"])
def test_father_and_son_are_joined_only_by_what_they_are_called(suffix: str) -> None:
    apart = people_of(article(1, DAY + "1", f"Roger Halle {suffix}"), article(2, DAY + "1", "Roger Halle"))
    assert (len(apart.people), [one.confidence for one in apart.offered()]) == (2, [0.7])
    one = people_of(
        article(1, DAY + "1", f"Roger Halle {suffix} = Acme chairman"),
        article(2, DAY + "1", "Roger Halle = chairman of Acme"),
    )
    assert len(one.people) == 1


@pytest.mark.parametrize(("day", "people"), [("1994-05-09", 3), ("1994-09-09", 4)])
def test_a_name_that_several_bear_needs_more_than_fewer_given_names(day: str, people: int) -> None:
    found = people_of(
        article(1, "1994-05-01", "Robert F. Halle"),
        article(2, day, "Robert Halle"),
        article(3, "1994-05-01", "Ann Halle"),
        article(4, "1994-05-01", "Paul Halle"),
    )
    assert len(found.people) == people
    assert len(found.offered()) == people - 3


@pytest.mark.parametrize(
    "names",
    [
        ("Georgi Zhukov", "Georgi Joukov", "Gueorgui Joukov", "Georgi Schukow", "Георгий Жуков"),
        ("Todor Zhivkov", "Todor Jivkov", "Todor Schiwkow", "Тодор Живков"),
        ("Boris Yeltsin", "Boris Jelzin", "Boris Eltsine", "Борис Ельцин"),
        ("Pavel Grachev", "Pawel Gratschow", "Pavel Gratchev", "Павел Грачёв"),
    ],
)
def test_the_papers_of_four_countries_name_one_man(names: tuple[str, ...]) -> None:
    assert len({block_of(name) for name in names}) == 1
    found = people_of(*(article(n, DAY + "1", name) for n, name in enumerate(names, 1)))
    assert len(found.people) == 1
    assert all(one.confidence >= 0.9 and "one name in other letters" in one.reason for one in found.applied())


def test_two_surnames_alone_are_like_one() -> None:
    found = people_of(
        article(1, DAY + "1", "Gabriel García Márquez = writer"),
        article(2, DAY + "2", "García Márquez = writer"),
        article(3, DAY + "3", "García Márquez = writer"),
    )
    (person,) = found.people
    assert person.name == "Gabriel García Márquez"
    assert found.applied()[0].reason.startswith("García Márquez alone is Gabriel García Márquez in 2 of 2 articles")


def test_a_given_name_and_a_surname_are_not_two_surnames() -> None:
    found = people_of(article(1, DAY + "1", "Mary Ann Lowe = writer"), article(2, DAY + "2", "Ann Lowe = writer"))
    assert len(found.people) == 2


def test_a_given_name_cut_short_is_that_name() -> None:
    found = people_of(article(1, DAY + "1", "Wm. Halle"), article(2, DAY + "2", "William Halle"))
    assert len(found.people) == 1
    assert people_of(article(1, DAY + "1", "Wm. Halle"), article(2, DAY + "2", "Walter Halle")).groups == set()
