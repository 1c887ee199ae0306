# SPDX-License-Identifier: MIT
"""What holds for the speakers of any text."""

import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Quotation, QuotationKind
from reader.text.quotations.read import read_speech

_SENTENCES = [
    '"We will stay," said Ms Vane, the mayor of Elmford.',
    'Ada Roe told the board that it was "late, and getting later."',
    '"It is late," she added. "We must go."',
    'Asked if "the pier" was safe, he said, "Yes."',
    'One official said the talks were "at an end" and that "nothing is left."',
    "According to the ministry, the ships were sold in May.",
    "Mr Roe said that prices would rise.",
    'The paper quoted Vane as saying the plan was "dead."',
    'The plan, Roe said, is "a good start."',
    '"We go',
    '"',
    "— Da, he said.",
    "Roe: ",
    "(She ",
    "of the ",
    "and said",
]
_TEXTS = st.lists(st.sampled_from(_SENTENCES), max_size=12).flatmap(
    lambda some: st.sampled_from([" ", "\n\n", ""]).map(lambda joint: joint.join(some))
)


def _told(quotation: Quotation) -> tuple[object, ...]:
    return quotation.text, quotation.kind, quotation.speakers, quotation.confidence, quotation.found, quotation.reason


@settings(max_examples=150)
@given(_TEXTS, st.sampled_from(["en", "de", "fr", "ru"]))
def test_speakers_are_sound(text: str, language: str) -> None:
    speech = read_speech(text, language)
    starts = [quotation.span.start for quotation in speech.quotations]
    assert starts == sorted(starts)
    last = 0
    for quotation in speech.quotations:
        assert last <= quotation.span.start < quotation.span.end <= len(text)
        last = quotation.span.end
        assert quotation.text == quotation.span.of(text)
        assert quotation.reason[0] == quotation.reason[0].upper()
        assert 0 <= quotation.confidence <= 1
        assert bool(quotation.speakers) == (quotation.confidence > 0)
        if quotation.mention:
            assert quotation.mention.of(text).strip()
        if quotation.kind in {QuotationKind.SCARE, QuotationKind.TITLE}:
            assert quotation.speakers == ()
        if quotation.kind is QuotationKind.INDIRECT:
            assert quotation.marks == ()
    for person in speech.people:
        assert all(0 <= mention.start < mention.end <= len(text) for mention in person.mentions)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(_SENTENCES[:9]), max_size=8).map("\n\n".join))
def test_curled_marks_give_the_same_answer(text: str) -> None:
    halves = text.split('"')
    curled = "".join(half + ("“" if at % 2 == 0 else "”") for at, half in enumerate(halves))[:-1]
    assert list(map(_told, read_speech(curled, "en").quotations)) == list(
        map(_told, read_speech(text, "en").quotations)
    )


@settings(max_examples=60)
@given(st.lists(st.sampled_from(_SENTENCES[:9]), min_size=2, max_size=6), st.data())
def test_damage_in_one_paragraph_moves_no_passage_of_another(paragraphs: list[str], data: st.DataObject) -> None:
    hurt = data.draw(st.integers(0, len(paragraphs) - 1))
    whole = "\n\n".join(paragraphs)
    damaged = "\n\n".join([*paragraphs[:hurt], paragraphs[hurt].replace('"', "", 1), *paragraphs[hurt + 1 :]])
    begin = sum(len(paragraph) + 2 for paragraph in paragraphs[:hurt])
    end = begin + len(paragraphs[hurt])

    def elsewhere(text: str, stop: int, shift: int) -> list[tuple[int, str]]:
        found = [one for one in read_speech(text, "en").quotations if one.kind is not QuotationKind.INDIRECT]
        before = [(one.span.start, one.text) for one in found if one.span.end <= begin]
        return before + [(one.span.start + shift, one.text) for one in found if one.span.start >= stop]

    lost = len(whole) - len(damaged)
    assert elsewhere(whole, end, 0) == elsewhere(damaged, end - lost, lost)


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize(
    ("piece", "language"),
    [
        ('"', "en"),
        ('"a" ', "en"),
        ("said Smith, ", "en"),
        ('Smith: "a" ', "en"),
        ("of the man of the ", "en"),
        ("who said and who told ", "en"),
        ("(Smith (", "en"),
        ("„Ja“, sagte er, ", "de"),
        ("— Нет, — сказал он. ", "ru"),
        ("The council met and said no to it, and left. ", "en"),
    ],
)
def test_a_longer_line_takes_longer_in_proportion(piece: str, language: str) -> None:
    def spent(length: int) -> float:
        text = piece * (length // len(piece))
        started = time.process_time()
        read_speech(text, language)
        return time.process_time() - started

    spent(1_000)
    assert spent(20_000) < 8 * spent(5_000) + 0.05  # four times as long


@pytest.mark.usefixtures("uncollected")
def test_a_line_of_five_million_letters_is_read() -> None:
    started = time.process_time()
    assert read_speech("a" * 5_000_000, "en").quotations == ()
    assert time.process_time() - started < 10


@pytest.mark.untraced
def test_a_long_line_is_read_in_parts_so_that_memory_stays_small() -> None:
    tracemalloc.start()
    read_speech("word " * 70_000, "en")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60_000_000


@pytest.mark.untraced
def test_what_stands_in_a_later_part_is_found_where_it_stands() -> None:
    text = "The council met. " * 20_000 + '\nAda Roe, the mayor, said that all was well. "It is late," she added.'
    quotations = read_speech(text, "en").quotations
    assert [(one.text, one.span.of(text)) for one in quotations] == [
        ("all was well", "all was well"),
        ("It is late,", "It is late,"),
    ]
    last = quotations[-1]
    assert last.mention is not None
    assert last.cue is not None
    assert (last.mention.of(text), last.cue.of(text)) == ("she", "added")
    assert [mark.of(text) for mark in last.marks] == ['"', '"']
    assert [speaker.name for speaker in last.speakers] == ["Ada Roe"]


@pytest.mark.untraced
@pytest.mark.usefixtures("uncollected")
def test_a_hundred_thousand_marks_are_read() -> None:
    started = time.process_time()
    assert len(read_speech('"' * 100_000, "en").quotations) == 0
    assert time.process_time() - started < 10
