# SPDX-License-Identifier: MIT
"""Where marks were lost, and that putting them in changes nothing else."""

import pytest

from reader.model.article import Quotation, QuotationKind
from reader.text.quotations.marks import SURE, lost_marks
from reader.text.quotations.read import read_speech


def in_marks(text: str, language: str) -> list[Quotation]:
    """The quotations in marks."""
    return [one for one in read_speech(text, language).quotations if one.kind is not QuotationKind.INDIRECT]


def mended(text: str, language: str = "en") -> str:
    """The text with all marks put in of which we are sure."""
    for lost in reversed(lost_marks(text, language)):
        if lost.confidence >= SURE:
            text = text[: lost.place] + lost.mark + text[lost.place :]
    return text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"It is late,^ he told reporters.'),
        ("en", "“It is late,^ said Ada Roe. “We go.”"),
        ("en", "``It is late,^ she said."),
        ("en", 'They were "not ready to give a veto over acts.^ "There will be none," she said.'),
        ("en", '^We will stay," he said.'),
        ("en", "^We will stay,” he said."),
        ("en", "^We will stay,'' he said."),
        ("de", "„Es ist spät,^ sagte Karla Vane."),
        ("de", "»Es ist spät.^ »Wir gehen«, sagte sie."),
        ("fr", "« Il est tard.^ « Partons », a dit le maire."),
    ],
)
def test_a_lost_mark_goes_back_where_it_stood(language: str, text: str) -> None:
    marks = {"“": "”", "`": "''", "„": "“", "»": "«", "«": " »"}
    opener = next((mark for mark in text if mark in '"“`„»«'), '"')
    if text.startswith("^"):
        expected = text.replace("^", {"”": "“", "'": "''"}.get(text.split(",")[1][0], '"'))
    else:
        expected = text.replace("^", marks.get(opener, '"'))
    assert mended(text.replace("^", ""), language) == expected


@pytest.mark.parametrize(
    ("text", "language", "rule"),
    [
        ('"We will stay at the gates.', "en", "unclosed"),
        ('He spoke of "unfair and then of "no deal" at all.', "en", "reopened in a sentence"),
        ("« Il est tard, a dit le maire.", "fr", "cut before a cue"),
    ],
)
def test_a_guess_is_only_offered(text: str, language: str, rule: str) -> None:
    (lost,) = lost_marks(text, language)
    assert lost.rule == rule
    assert lost.confidence < SURE


@pytest.mark.parametrize(
    "text",
    [
        '"We built it.\n"We will mend it," he said.',
        "No marks.",
        '"All is closed," she said.',
        '"' + "word " * 3000 + "he said",
    ],
)
def test_the_house_style_of_long_speech_is_no_loss(text: str) -> None:
    assert lost_marks(text, "en") == ()


def test_marks_put_in_leave_the_passages_as_they_were() -> None:
    text = '"It is late, he said. "We go," he added.\nWe stay," she said.'
    before = [quotation.text for quotation in in_marks(text, "en")]
    again = mended(text)
    assert again != text
    assert [quotation.text for quotation in in_marks(again, "en")] == before
    assert lost_marks(again, "en") == ()


def test_a_mark_that_would_change_the_reading_is_only_offered() -> None:
    text = "‚no ``)said the mayor said: I. , he said. "
    assert [lost.confidence < SURE for lost in lost_marks(text, "en")] == [True]


def test_a_paragraph_that_is_too_long_to_read_again_is_left_alone() -> None:
    text = '"' + "We will stay. " * 713 + "We will go, he said."
    assert len(text) == 10_003
    assert lost_marks(text, "en") == ()
    assert [lost.confidence < SURE for lost in lost_marks(text[:1] + text[4:], "en")] == [True]
