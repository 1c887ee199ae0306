# SPDX-License-Identifier: MIT
"""Roles: when the paper used them, and which of them are one office."""

from datetime import date

import pytest

from reader.model.person import Appearance, RoleUse
from reader.survey.people.roles import STRONG, chief_role, likeness, role_uses, role_words


def _appearance(number: int, day: date | None, *roles: str, latest: date | None = None) -> Appearance:
    return Appearance(number, "ann lowe", "Ann Lowe", 1, 0, roles, day, latest or day)


def test_roles_are_told_with_the_days_of_their_use() -> None:
    uses = role_uses(
        [
            _appearance(1, date(1990, 5, 1), "harbour minister"),
            _appearance(2, date(1985, 3, 1), "mayor", latest=date(1985, 3, 31)),
            _appearance(3, None, "Harbour Minister", "harbour minister", "pilot"),
            _appearance(4, date(1992, 1, 1), "harbour minister"),
        ]
    )
    assert uses == (
        RoleUse("mayor", date(1985, 3, 1), date(1985, 3, 31), 1),
        RoleUse("harbour minister", date(1990, 5, 1), date(1992, 1, 1), 3),
        RoleUse("pilot", None, None, 1),
    )
    assert role_uses([]) == ()


def test_the_chief_role_is_the_one_most_often_given() -> None:
    assert chief_role(["mayor", "Pilot", "pilot", "pilot"]) == "pilot"
    assert chief_role(["mayor", "minister of the harbour"]) == "minister of the harbour"
    assert chief_role([]) == ""
    both = ["harbour minister", "Hafenministerin der Stadt"]
    assert chief_role(both) == "Hafenministerin der Stadt"
    assert chief_role(both, ["Harbour Minister"]) == "harbour minister"
    assert chief_role([*both, both[1]], ["Harbour Minister"]) == "Hafenministerin der Stadt"


@pytest.mark.parametrize(
    ("one", "other", "likely", "sure"),
    [
        ("treasury secretary", "secretary of the Treasury", True, True),
        ("chairman", "Acme chairman", True, False),
        ("Acme chairman", "chairman of Quist", False, False),
        ("vice president", "executive vice president", True, False),
        ("New York governor", "governor of New York", True, True),
        ("of Acme", "analyst at Acme", True, False),
        ("Verteidigungsminister", "deutscher Verteidigungsminister", True, False),
        ("министр обороны", "бывший министр обороны", True, True),
        ("mayor", "pilot", False, False),
    ],
)
def test_likeness(one: str, other: str, likely: bool, sure: bool) -> None:
    found = likeness([role_words(one)], [role_words("cook"), role_words(other)])
    assert (found > 0, found >= STRONG) == (likely, sure)
    assert likeness([], [role_words(one)]) == 0
