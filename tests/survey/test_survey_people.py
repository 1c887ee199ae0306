# SPDX-License-Identifier: MIT
"""People over the archive: who is taken for whom, why, and who never is."""

import random
import time

import pytest
from name_summaries import Story, article, people_of

from reader.survey.people.reasons import FORMS, OFTEN

DAY = "1994-05-0"


def group(*keys: str) -> set[frozenset[str]]:
    return {frozenset(keys)}


def test_one_name_in_other_letters_is_one_person() -> None:
    found = people_of(
        article(1, DAY + "1", "Pavel Grachev = defence minister"),
        article(2, DAY + "2", "Pavel Gratchev"),
        article(3, DAY + "3", "Pawel Gratschow = Verteidigungsminister"),
        article(4, DAY + "4", "Павел Грачёв"),
        article(5, DAY + "5", "Pavel Grishin"),
    )
    assert found.groups == group("pavel grachev", "pavel gratchev", "pawel gratschow", "павел грачев")
    assert len(found.applied()) == 3
    assert all(" are one name in other letters" in one.reason for one in found.applied())


def test_the_name_shown_is_the_full_one_most_used() -> None:
    (person,) = people_of(
        article(1, DAY + "1", "James A. Baker III = treasury secretary"),
        article(2, DAY + "2", "James Baker = treasury secretary"),
        article(3, DAY + "3", "James Baker = treasury secretary"),
        article(4, DAY + "3", "J. Baker = U.S. treasury secretary"),
        *(article(n, DAY + "4", "Baker = secretary") for n in (5, 6, 7)),
    ).people
    assert (person.name, person.role) == ("James Baker", "treasury secretary")
    assert {one.name.key: (len(one.uses), one.whole) for one in person.bearings} == {
        "baker": (3, True),
        "james baker": (2, True),
        "james a baker iii": (1, True),
        "j baker": (1, True),
    }


def test_a_patronymic_is_one_given_name_more() -> None:
    found = people_of(
        article(1, DAY + "1", "Pavel Sergeyevich Grachev"),
        article(2, DAY + "2", "Pavel Grachev"),
        article(3, DAY + "3", "P. S. Grachev = minister"),
    )
    assert found.groups == group("pavel grachev", "pavel sergeyevich grachev", "p s grachev")


def test_an_initial_before_the_name_by_which_one_is_called_may_be_left_out() -> None:
    found = people_of(article(1, DAY + "1", "H. Ross Perot"), article(2, DAY + "2", "Ross Perot"))
    assert found.groups == group("h ross perot", "ross perot")
    assert found.applied()[0].reason.startswith("Ross Perot is H. Ross Perot with fewer given names")
    twice = people_of(article(1, DAY + "1", "J. R. Ewing Perot"), article(2, DAY + "2", "Ewing Perot"))
    assert twice.groups == group("j r ewing perot", "ewing perot")


def test_two_names_of_one_article_are_two_people() -> None:
    found = people_of(
        article(1, DAY + "1", "James Baker = secretary", "J. Baker = secretary"),
        article(2, DAY + "2", "James Baker", "Baker"),
    )
    assert found.groups == set()
    assert len(found.people) == 3


def test_sex_must_agree() -> None:
    found = people_of(
        article(1, DAY + "1", "Jean Martin = mayor (f)"),
        article(2, DAY + "2", "J. Martin = mayor (m)"),
        article(3, DAY + "3", "Martin = mayor (m)"),
    )
    assert found.groups == group("j martin", "martin")


def test_initials_that_fit_two_stay_apart_and_are_offered() -> None:
    found = people_of(
        article(1, DAY + "1", "James Baker = secretary"),
        article(2, DAY + "2", "John Baker = banker"),
        article(3, DAY + "3", "J. Baker"),
    )
    assert found.groups == set()
    assert {(one.first, one.second) for one in found.offered()} == {
        ("james baker", "j baker"),
        ("john baker", "j baker"),
    }
    assert all("others fit, too" in one.reason for one in found.offered())


def test_a_role_decides_between_two() -> None:
    found = people_of(
        article(1, DAY + "1", "James Baker = treasury secretary"),
        article(2, DAY + "2", "John Baker = banker"),
        article(3, DAY + "3", "J. Baker = secretary of the treasury"),
        article(4, DAY + "4", "Baker = treasury secretary"),
    )
    assert found.groups == group("james baker", "j baker", "baker")
    assert 'both are called "treasury secretary"' in found.applied()[0].reason


def test_the_same_company_decides_between_two() -> None:
    found = people_of(
        article(1, DAY + "1", "James Baker", "Ann Lowe", "Tom Grey"),
        article(2, DAY + "2", "John Baker", "Ivo Brand"),
        article(3, DAY + "3", "J. Baker", "Ann Lowe", "Tom Grey"),
        article(4, DAY + "4", "Baker", "Ann Lowe", "Tom Grey"),
    )
    assert found.groups == group("james baker", "j baker", "baker")
    assert "the same people" in found.applied()[0].reason


def test_a_surname_alone_goes_to_different_people_in_different_years() -> None:
    found = people_of(
        *(article(n, f"1987-05-0{n}", "James Baker = secretary", "Ann Lowe") for n in range(1, 6)),
        *(article(n + 10, f"1995-05-0{n}", "Kenneth Baker = minister", "Tom Grey") for n in range(1, 6)),
        article(7, "1987-06-01", "Baker", "Ann Lowe"),
        article(8, "1995-06-01", "Baker", "Tom Grey"),
        article(9, "2005-06-01", "Baker"),
        article(10, "", "Baker"),
    )
    of_baker = {
        person.name: sorted(use.number for one in person.bearings if one.name.key == "baker" for use in one.uses)
        for person in found.people
        if "Baker" in person.name
    }
    assert of_baker == {"James Baker": [7], "Kenneth Baker": [8], "Baker": [9, 10]}
    assert not any(one.whole for person in found.people for one in person.bearings if one.name.key == "baker")
    assert {one.reason for one in found.applied()} == {
        f"Baker alone is {name} Baker in 1 of 4 articles; nobody else of this name appears in those months; {OFTEN}"
        for name in ("James", "Kenneth")
    }


def test_a_surname_alone_that_is_called_something_else_stays_by_itself() -> None:
    found = people_of(
        article(1, DAY + "1", "James Baker = treasury secretary"),
        article(2, DAY + "2", "Baker = goalkeeper"),
    )
    assert found.groups == set()
    (offer,) = found.offered()
    assert offer.reason == "Baker alone may be James Baker in 1 of 1 articles; they are called different things"


def test_a_title_that_a_namesake_of_other_years_bore_decides_nothing() -> None:
    found = people_of(
        article(1, "1987-05-01", "Josiah Penn = alderman"),
        article(2, "2004-05-01", "Harriet Penn = daughter of the alderman"),
        article(3, "2004-05-02", "Penn = Alderman"),
    )
    assert found.groups == set()
    assert [one.first for one in found.offered()] == ["harriet penn"]


def test_roles_in_other_letters_contradict_nothing() -> None:
    found = people_of(article(1, DAY + "1", "Pavel Arkadin = general"), article(2, DAY + "2", "П. Аркадин = генерал"))
    (offer,) = found.offered()
    assert (offer.confidence, "different" in offer.reason) == (0.75, False)


def test_a_surname_alone_means_the_foremost() -> None:
    found = people_of(
        *(article(n, DAY + "1", "Margaret Thatcher") for n in range(1, 31)),
        article(40, DAY + "1", "Denis Thatcher"),
        article(41, DAY + "2", "Thatcher"),
    )
    assert found.groups == group("margaret thatcher", "thatcher")


def test_what_titles_tell_makes_known_whom_the_surname_alone_means() -> None:
    found = people_of(
        *(article(n, DAY + "1", "Ronald Reagan = president") for n in range(1, 6)),
        article(6, DAY + "1", "Nancy Reagan"),
        *(article(n, DAY + "2", "Reagan = President") for n in range(7, 40)),
        article(40, DAY + "3", "Reagan"),
    )
    assert found.groups == group("ronald reagan", "reagan")
    assert "others of this name appear far less" in found.applied()[0].reason


def test_two_surnames_alone_in_one_article_dont_mean_one_person() -> None:
    found = people_of(
        article(1, DAY + "1", "Pavel Grachev = minister"),
        article(2, DAY + "2", "Grachev = minister", "Gratchev = minister"),
    )
    assert found.groups == group("pavel grachev", "grachev")


def test_surnames_alone_in_other_letters_need_a_role() -> None:
    with_role = people_of(
        article(1, DAY + "1", "Grachev = defence minister"), article(2, DAY + "2", "Gratchev = minister of defence")
    )
    assert with_role.groups == group("grachev", "gratchev")
    without = people_of(article(1, DAY + "1", "Grachev"), article(2, DAY + "2", "Gratchev"))
    assert without.groups == set()
    assert [one.applied for one in without.offered()] == [False]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("John A. Smith = mayor", "John B. Smith = mayor"),
        ("George Bush Jr. = governor", "George Bush Sr. = president"),
        ("Anna Smith = mayor", "Ann Smith = mayor"),
        ("Deng Xiaoping", "Deng Yingchao"),
        ("Lu Ming-Jen = professor", "Lu Ming-Che = professor"),
    ],
)
def test_names_that_contradict_each_other_stay_apart(first: str, second: str) -> None:
    assert people_of(article(1, DAY + "1", first), article(2, DAY + "2", second)).groups == set()


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (("Deng Xiaoping = leader", "Deng = leader"), True),
        (("Lu Ming-Jen", "Lu Ming Jen"), True),
        (("Ali al-Shaheen", "Ali Shaheen"), True),
        (("Willy De Croo = minister", "De Croo = minister"), True),
        (("Willy De Croo", "De Croo"), False),
        (("Bill Hart = senator of Ohio", "William Hart = Ohio senator"), True),
        (("Bill Hart", "William Hart"), False),
        (("Bill Hart = Acme chairman", "William Hart = chairman of Quist"), False),
        (("Bill Hart = chairman", "William Hart = chairman of Quist"), True),
        (("Carl Smith", "Karl Smith"), False),
        (("Roger B. Smith Jr.", "Roger Smith"), False),
        (("Roger B. Smith Jr. = Acme chairman", "Roger Smith = Acme chairman"), True),
    ],
)
def test_pairs(names: tuple[str, str], joined: bool) -> None:
    found = people_of(*(article(n, DAY + "1", name) for n, name in enumerate(names, 1)))
    assert (len(found.people) == 1) is joined
    assert len(found.applied() if joined else found.offered()) == 1


def test_a_misprint_is_offered_and_never_joined() -> None:
    found = people_of(
        *(article(n, DAY + "1", "Jerry Giaquinta = Toyota spokesman") for n in range(1, 5)),
        article(9, DAY + "2", "Jerry Giaquintta = Toyota spokesman"),
    )
    assert found.groups == set()
    (offer,) = found.offered()
    assert people_of(
        article(1, DAY + "1", "Oren Halvard = harbour minister"),
        article(2, DAY + "2", "Oran Halvard = harbour minister"),
    ).offered()
    assert offer.reason == (
        "Jerry Giaquinta and Jerry Giaquintta are one letter apart; "
        'both are called "Toyota spokesman"; they appear in the same days'
    )


def _made_stories(seed: int) -> list[Story]:
    chance = random.Random(seed)
    given = ["James", "J.", "John", "J. A.", "James A.", "Pavel", "P.", "Pawel", "", "", "Bill", "William", "Anna"]
    surnames = ["Baker", "Baxter", "Grachev", "Gratchev", "Gratschow", "Bakker", "Smith"]
    roles = ["", "", "= minister", "= defence minister", "= Ohio senator", "= Senator of Ohio", "= pilot"]
    sexes = ["", "", "", " (m)", " (f)"]
    stories = []
    for number in range(1, chance.randint(5, 60)):
        names = {f"{chance.choice(given)} {chance.choice(surnames)}".strip() for _ in range(chance.randint(1, 4))}
        people = [f"{name} {chance.choice(roles)}{chance.choice(sexes)}" for name in sorted(names)]
        day = chance.choice(["", f"19{chance.randint(86, 99)}-0{chance.randint(1, 9)}-10"])
        stories.append(article(number, day, *people))
    return stories


@pytest.mark.parametrize("seed", range(30))
def test_no_order_of_arrival_decides_and_no_article_names_anybody_twice(seed: int) -> None:
    stories = _made_stories(seed)
    found = people_of(*stories)
    uses = [use for person in found.partition for use in person]
    assert sorted(uses) == sorted((key, story.number) for story in stories for key in _keys(story))
    for person in found.partition:
        numbers = [number for _, number in person]
        assert len(numbers) == len(set(numbers))
    random.Random(seed).shuffle(stories)
    again = people_of(*stories)
    assert again.partition == found.partition
    assert sorted(map(str, again.applied() + again.offered())) == sorted(map(str, found.applied() + found.offered()))


def _keys(story: Story) -> list[str]:
    return [name.lower().replace(".", "") for name, _, _ in story.people]


def test_every_reason_begins_as_one_of_the_forms() -> None:
    found = people_of(*_made_stories(3))
    ends = [form.rpartition("}")[2] for form in FORMS]
    for joining in found.applied() + found.offered():
        assert any(end in joining.reason for end in ends), joining.reason


@pytest.mark.untraced
@pytest.mark.usefixtures("uncollected")
def test_ten_thousand_names_of_one_surname_take_no_time_by_pairs() -> None:
    def seconds(names: int) -> float:
        stories = [article(n, DAY + "1", f"{_word(n)} Smith = {_word(n * 7)} farmer") for n in range(1, names)]
        stories += [article(n, DAY + "2", "Smith") for n in range(names, names + names // 10)]
        stories += [article(2 * names, DAY + "3", "J. Smith")]
        began = time.process_time()
        people_of(*stories)
        return time.process_time() - began

    seconds(500)
    few, many = (min(seconds(names) for _ in range(3)) for names in (1000, 6000))  # caches are shared with whoever runs
    assert many < 18 * few  # by pairs it would be 36


def _word(number: int) -> str:
    letters = "".join("bdfgklmnprstv"[number // 13**place % 13] + "aeiou"[number // 5**place % 5] for place in range(4))
    return letters.title()
