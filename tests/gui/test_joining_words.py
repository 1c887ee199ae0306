# SPDX-License-Identifier: MIT
"""Why two are one person, in every language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from reader.gui.words.joining_words import FORMS, GROUNDS, joining_words
from reader.gui.words.translation import ENGLISH, speak
from reader.survey.people import reasons


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Let the window speak German during a test."""
    speak(qapp, "de")
    yield
    speak(qapp, ENGLISH)


def test_every_reason_of_the_core_is_known() -> None:
    assert set(FORMS) == set(reasons.FORMS)
    assert set(GROUNDS) == set(reasons.GROUNDS)


def test_a_reason_is_said_as_a_sentence() -> None:
    told = reasons.reason(
        reasons.BARE, reasons.ROLE.format(role='"mayor"'), reasons.ONLY, first="Oren Halvard", second="Halvard",
        count=3, all=4,
    )  # fmt: skip
    assert joining_words(told) == (
        'Halvard alone is Oren Halvard in 3 of 4 articles; both are called "mayor"; nobody else here fits.'
    )
    assert joining_words("somebody else said so") == "Somebody else said so."
    assert joining_words("") == ""


@pytest.mark.usefixtures("german")
def test_a_reason_is_translated_with_its_names() -> None:
    told = reasons.reason(reasons.NEARLY, reasons.SAME_DAYS, first="Oren Halvard", second="Oran Halvard")
    assert joining_words(told) == (
        "Oren Halvard und Oran Halvard unterscheiden sich um einen Buchstaben; sie kommen in denselben Tagen vor."
    )
