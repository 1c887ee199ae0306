# SPDX-License-Identifier: MIT
"""One article with damage, continuation, a nameless speaker and an apposition: bounds, speakers and reasons."""

import pytest

from reader.model.article import Quotation, QuotationKind, Speaker, SpeakerKind
from reader.text.quotations.read import Speech, read_speech

ARTICLE = """\
ELMFORD, March 4 - Governor Hugh Tarrant said on Wednesday that the dam above the town would be "emptied by the first \
of May because "nobody can vouch for it any longer."

"It has stood for ninety years," he added. "It will not stand for ninety-one."

Some of those who live below it were not convinced. "We were told the same in 1951," said one of the millers.

"The governor has seen the cracks," Edith Lowe, the president's spokeswoman, said Wednesday, "and we shall pay for \
the repair."

The water board called the plan "a panic" and "an insult to our engineers."

Asked whether "a second dam" was planned, Tarrant replied: "Ask me in May."

According to the board, the level fell by two feet in February. Lowe said that she would visit the town on Friday.
"""


@pytest.fixture(scope="module")
def speech() -> Speech:
    return read_speech(ARTICLE, "en")


def passage(speech: Speech, words: str) -> Quotation:
    """The quotation that begins with some words."""
    (found,) = [one for one in speech.quotations if one.text.startswith(words)]
    return found


def names(quotation: Quotation) -> list[str]:
    """Who says it."""
    return [speaker.name for speaker in quotation.speakers]


def test_a_partial_quotation_never_closed_ends_before_the_next_opener(speech: Speech) -> None:
    first = passage(speech, "emptied")
    assert first.text.startswith("emptied by the first of May")
    assert '"' not in first.text
    assert first.span.end <= passage(speech, "nobody").marks[0].start
    assert passage(speech, "nobody").text == "nobody can vouch for it any longer."
    assert names(first) == names(passage(speech, "nobody")) == ["Hugh Tarrant"]
    assert first.kind is QuotationKind.MIXED
    assert first.reason.startswith("Closing mark lost in its sentence: where it stood is a guess; 'said' stands")
    assert first.found < 0.5


def test_he_added_goes_on_with_the_man_named_before(speech: Speech) -> None:
    first, second = passage(speech, "It has stood"), passage(speech, "It will not stand")
    assert first.text == "It has stood for ninety years,"
    assert names(first) == names(second) == ["Hugh Tarrant"]
    assert first.cue is not None
    assert first.cue.of(ARTICLE) == "added"
    assert first.mention is not None
    assert first.mention.of(ARTICLE) == "he"
    assert first.reason.startswith("'added' stands behind it; \"he\" is Hugh Tarrant")
    assert second.confidence < first.confidence


def test_a_nameless_speaker_never_becomes_the_last_named_person(speech: Speech) -> None:
    told = passage(speech, "We were told")
    assert told.text == "We were told the same in 1951,"
    assert [speaker.kind for speaker in told.speakers] == [SpeakerKind.ANONYMOUS]
    assert told.mention is not None
    assert told.mention.of(ARTICLE) == "one"


def test_one_cue_with_an_apposition_rules_both_halves(speech: Speech) -> None:
    first, second = passage(speech, "The governor has seen"), passage(speech, "and we shall pay")
    assert names(first) == names(second) == ["Edith Lowe"]
    assert first.cue == second.cue
    assert first.text == "The governor has seen the cracks,"
    assert second.text == "and we shall pay for the repair."
    assert second.reason.startswith("'said' stands between two parts of one speech")


def test_an_institution_is_no_person(speech: Speech) -> None:
    for words in ("a panic", "an insult"):
        quotation = passage(speech, words)
        assert quotation.kind is QuotationKind.MIXED
        assert [speaker.kind for speaker in quotation.speakers] in ([SpeakerKind.INSTITUTION], [SpeakerKind.ANONYMOUS])
        assert quotation.mention is not None
        assert quotation.mention.of(ARTICLE).lower() == "the water board"


def test_a_question_is_nobodys_words(speech: Speech) -> None:
    assert passage(speech, "a second dam").speakers == ()
    assert names(passage(speech, "Ask me")) == ["Hugh Tarrant"]


def test_what_is_reported_without_marks_has_a_speaker_too(speech: Speech) -> None:
    reported = [one for one in speech.quotations if one.kind is QuotationKind.INDIRECT]
    assert [one.text for one in reported] == [
        "the level fell by two feet in February",
        "she would visit the town on Friday",
    ]
    assert reported[1].speakers == (Speaker(SpeakerKind.PERSON, "Edith Lowe"),)
    assert all(one.marks == () for one in reported)


def test_the_people_are_named_in_full(speech: Speech) -> None:
    assert {person.name for person in speech.people} == {"Hugh Tarrant", "Edith Lowe"}
    tarrant = next(person for person in speech.people if person.name == "Hugh Tarrant")
    assert [mention.of(ARTICLE) for mention in tarrant.mentions] == ["Hugh Tarrant", "Tarrant"]
