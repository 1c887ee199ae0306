# SPDX-License-Identifier: MIT
"""What holds for any text, however its marks are set or lost."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Quotation, QuotationKind
from reader.text.quotations.marks import SURE, lost_marks
from reader.text.quotations.read import read_speech


def in_marks(text: str, language: str) -> list[Quotation]:
    """The quotations in marks."""
    return [one for one in read_speech(text, language).quotations if one.kind is not QuotationKind.INDIRECT]


_PIECES = [
    *'"“”„«»‹›‘’‚\'`—–-.,!?…:;() ', "''", "``", ",,", " ", " ", "\n", "\u00a0", " he said", ", he said. ",
    "said the mayor", " said: ", "Ms Vane ", "We go", "we go now", "no", "It", "so-called ", "6'2", "s", "1987",
    " сказал он", "Мы", " dit-il", " a dit M. Roche", " sagte er", ". ", ", ", "I. ", "\U0001f6a2",
]  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)
_LANGUAGES = st.sampled_from(["en", "de", "fr", "ru", ""])
_SENTENCES = st.sampled_from(
    [
        '"We will stay," Ms Vane said. ',
        "“It is late,” he told reporters. “We go.” ",
        'The board was "not ready to sign anything," she added. ',
        "The talks went on. ",
        'He called it "absurd" and left. ',
        "“He told me ‘no’ twice,” said the harbour master. ",
        "« Nous restons », a dit le maire. ",
        "„Wir bleiben“, sagte er. ",
    ]
)


def _shape(quotation: Quotation, shift: int = 0) -> tuple[object, ...]:
    marks = tuple((mark.start - shift, mark.end - shift) for mark in quotation.marks)
    return quotation.span.start - shift, quotation.span.end - shift, quotation.text, quotation.kind, marks


@settings(max_examples=250)
@given(_TEXTS, _LANGUAGES)
def test_spans_are_sound(text: str, language: str) -> None:
    last = 0
    for quotation in in_marks(text, language):
        assert last <= quotation.span.start < quotation.span.end <= len(text)
        last = quotation.span.end
        assert quotation.text == quotation.span.of(text)
        assert quotation.text == quotation.text.strip()
        assert "\n" not in quotation.text
        assert len(quotation.marks) <= 2
        for beside in (*quotation.marks, *filter(None, (quotation.cue,))):
            assert beside.end <= quotation.span.start or beside.start >= quotation.span.end
        assert 0 < quotation.found <= 1
        assert quotation.reason


@settings(max_examples=120)
@given(_TEXTS, _TEXTS, _TEXTS, _LANGUAGES)
def test_damage_of_one_paragraph_changes_no_other(first: str, second: str, other: str, language: str) -> None:
    first, second, other = (text.replace("\n", " ") for text in (first, second, other))
    end = len(first) + 1

    def around(middle: str) -> list[tuple[object, ...]]:
        text = f"{first}\n{middle}\n{second}"
        start = end + len(middle) + 1
        quotations = in_marks(text, language)
        before = [_shape(quotation) for quotation in quotations if quotation.span.end < end]
        return before + [_shape(quotation, start) for quotation in quotations if quotation.span.start >= start]

    assert around(other) == around("")


@pytest.mark.untraced
@settings(max_examples=150)
@given(st.lists(_SENTENCES, min_size=1, max_size=5).map("".join), st.data(), _LANGUAGES)
def test_marks_put_back_are_stable(text: str, data: st.DataObject, language: str) -> None:
    places = [place for place, sign in enumerate(text) if sign in '"“”«»„']
    gone = set(data.draw(st.lists(st.sampled_from(places), max_size=3))) if places else set()
    _check_stable("".join(sign for place, sign in enumerate(text) if place not in gone), language)


@settings(max_examples=150)
@given(_TEXTS, _LANGUAGES)
def test_marks_put_into_anything_are_stable(text: str, language: str) -> None:
    _check_stable(text, language)


def _check_stable(text: str, language: str) -> None:
    before = [quotation.text for quotation in in_marks(text, language)]
    again = text
    for lost in reversed([lost for lost in lost_marks(text, language) if lost.confidence >= SURE]):
        again = again[: lost.place] + lost.mark + again[lost.place :]
    assert [quotation.text for quotation in in_marks(again, language)] == before
    assert not [lost for lost in lost_marks(again, language) if lost.confidence >= SURE]


@settings(max_examples=100)
@given(_TEXTS, _LANGUAGES)
def test_lost_marks_are_in_order_and_in_the_text(text: str, language: str) -> None:
    places = [lost.place for lost in lost_marks(text, language)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


@pytest.mark.untraced
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('"' * 100_000, "en"),
        ('"a" ' * 25_000, "en"),
        ("“a " * 25_000, "en"),
        ("‘a " * 25_000, "en"),
        ("'a " * 25_000, "en"),
        ("« a » " * 25_000, "fr"),
        ('"a, he said ' * 10_000, "en"),
        ("“A. " * 25_000, "en"),
        (('"' + ", " * 4_000) * 25, "en"),
        ("— а, — сказал он. " * 10_000, "ru"),
        ("(" * 200_000, "ru"),
        ("The council met and said no to it, and left. " * 10_000, "en"),
    ],
)
@pytest.mark.usefixtures("uncollected")
def test_hostile_texts_take_linear_time(text: str, language: str) -> None:
    start = time.process_time()
    in_marks(text, language)
    lost_marks(text, language)
    assert time.process_time() - start < 12
