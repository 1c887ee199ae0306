# SPDX-License-Identifier: MIT
"""Every sentence in which the core can give a reason is known to the window."""

import ast
import itertools
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import reader
from reader.gui.words.reason_words import (
    PLACES,
    REASONS,
    WINNERS,
    _sentences,
    named_words,
    place_words,
    reason_words,
)
from reader.gui.words.translation import ENGLISH, speak
from reader.model.date import Evidence, WitnessKind
from reader.model.habits import Habits
from reader.text.dates import sentence
from reader.text.dates.edtf import user_date
from reader.text.dates.ladder import decide
from reader.text.dates.witness import field_witness, path_witnesses, stamp_witness, weekday_witness

_CORE = Path(reader.__file__).parent
_REASONING = (
    "text/dates/verdict.py",
    "text/dates/calendar.py",
    "text/dates/sentence.py",
    "text/dates/choice.py",
    "survey/habit.py",
)
_NO_REASON = "lines stand at the edge of every fifth article, or more."  # of furniture
_HALF = ("{} {} of them print other, older days.", "{} {}.")  # of a log


def _strings(path: str) -> list[str]:
    """Return the sentences in a file of the core: strings and f-strings, what is put in written as `{}`."""
    found: list[str] = []
    tree = ast.parse((_CORE / path).read_text(encoding="utf-8"))
    skipped = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr | ast.JoinedStr)
        for child in ast.walk(node)
        if child is not node and isinstance(child, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            found.append("".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            found.append(node.value)
    return [text for text in found if text.endswith(".") and " " in text and "\n" not in text]


def _variants(text: str) -> list[str]:
    """Fill in what the core would: names, EDTF, words as found."""
    fillings = (
        "1994-05-26",
        "'Updated 3/4/94. It's late'",
        "a line of the text",
        "12",
        "day",
        "12 of 30 files here hold",
    )
    holes = text.count("{}")
    return [text.format(*chosen) for chosen in itertools.product(fillings, repeat=holes)]


@pytest.mark.parametrize(
    "text",
    [
        text.replace("{} It contradicts", "It contradicts").replace("{} So the", "So the")
        for path in _REASONING
        for text in _strings(path)
        if _NO_REASON not in text and text not in _HALF
    ],
)
def test_every_reason_in_the_core_s_own_files_is_known(text: str) -> None:
    told = [variant for variant in _variants(text) if _known(variant)]
    assert told, text


def _known(why: str) -> bool:
    return bool(why) and _sentences(why, REASONS) is not None


def test_every_winner_is_known() -> None:
    assert {sentence._NAMES[kind] for kind in sentence._NAMES} == {name for name, _ in WINNERS}


def test_reasons_one_behind_another_are_told_one_by_one() -> None:
    why = (
        "'Last updated: 07/27/2016. Really' is a page stamp, not a publication date. "
        "So the article is no later than 2016-07-27."
    )
    assert reason_words(why) == (
        "“Last updated: 07/27/2016. Really” is a stamp of the page, not a date of publication. "
        "So the article is no later than 27 July 2016."
    )
    assert reason_words("1994-05-26 differs from what the path gives: 1994-05.") == (
        "It differs from the names of folder and file, which is trusted more: May 1994."
    )
    assert reason_words("Folder or file name give it. I saw the bound volume.") == (
        "Folder or file name give it. I saw the bound volume."
    )
    assert reason_words("") == ""
    assert reason_words("Folder or file name give it. Day and month can be read either way.") == (
        "Day and month can be read either way."
    )


HABITS = (
    None,
    Habits(),
    Habits(
        path_forms=frozenset({"yyyy-mm-dd", "yyyy/mm/dd"}),
        day_first=True,
        centuries=((94, 1994),),
        migrations=frozenset({("metadata", "2016-07-27"), ("path", "1994-05")}),
        reasons=(
            ("path_forms", "3 of 4 files here hold a date in folder or file name, such as '1994/05. it's'."),
            ("day_first", "Other dates here, with a number over twelve, put the day first."),
            ("centuries", "Years in the texts and dates of this folder tell the century."),
        ),
    ),
)
_DAYS = ("26 May 1994", "03/04/94", "2016-07-27", "0000-00-00", "30 February 1994", "2999-01-01", "May 1994", "1994")
_PATHS = (b"1994/05/26/a.txt", b"1994-02-31.txt", b"issue_940405_1.txt", b"a.txt", b"03-04-94/a.txt")


@pytest.mark.parametrize("habits", HABITS)
@pytest.mark.parametrize("path", _PATHS)
def test_whatever_is_decided_every_reason_and_place_can_be_told(path: bytes, habits: Habits | None) -> None:
    others = [
        stamp_witness("Last updated: 07/27/2016", "line 2"),
        stamp_witness("© 2016 The Courier", "page"),
        weekday_witness("The council met on Thursday in January.", "text"),
    ]
    fixed = (*path_witnesses(path), *(one for one in others if one))
    kinds = [kind for kind in WitnessKind if kind not in {WitnessKind.USER, WitnessKind.WEEKDAY}]
    for kind, said in itertools.product(kinds, _DAYS):
        found = decide((*fixed, field_witness(kind, said, "meta date")), habits, path=path, today=date(2026, 11, 25))
        for evidence in found.evidence:
            _assert_told(evidence)
        by_hand = user_date("1994-05~", "", found.evidence, today=date(2026, 11, 25))
        for evidence in by_hand.evidence:
            _assert_told(evidence)


def _assert_told(evidence: Evidence) -> None:
    assert _known(evidence.why), evidence.why
    assert evidence.where == "set by hand" or place_words(evidence.where) != evidence.where, evidence.where


def test_places_are_told_in_sentences() -> None:
    assert place_words("line 1234") == f"In line {QLocale().toString(1234)} of the file."
    assert place_words("folder names 1994/05") == "In the folders’ names, 1994/05."
    assert place_words("front matter: fetched") == "In the field that tells when it was fetched."
    assert place_words("set by hand") == ""
    assert place_words("somewhere else") == "somewhere else"
    assert len({pattern for pattern, _ in PLACES}) == len(PLACES)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Wednesday, Sunday and January"),
        ("de", "Mittwoch, Sonntag und Januar"),
        ("fr", "mercredi, dimanche et janvier"),
        ("ru", "среда, воскресенье и январь"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "It met on WEDNESDAY and Sunday, in January; Wednesday was the longest.",
        "В среду, в воскресенье и снова в Среду: всё в Январе, то есть до конца января.",
    ],
)
def test_days_that_a_text_names_are_told_in_the_language_of_the_window(
    qapp: QApplication, text: str, language: str, told: str
) -> None:
    witness = weekday_witness(text, "text")
    assert witness
    speak(qapp, language)
    try:
        assert named_words(witness.value) == told
    finally:
        speak(qapp, ENGLISH)


def test_what_names_no_day_is_left_as_it_stands() -> None:
    assert named_words("Wednesday and somewhere") == "Wednesday and somewhere"
