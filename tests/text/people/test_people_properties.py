# SPDX-License-Identifier: MIT
"""What holds for the persons of any text, and how long a hostile one may take."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.grammar.tokens import tokenize
from reader.text.grammar.vocabulary import vocabulary_for
from reader.text.people.coreference import Coreference
from reader.text.people.find import People, find_people
from reader.text.quotations.read import read_speech

_UNITS = (
    "Mr. President Dr. John Mary Ann Miller Walker van de al-Salim J. Jr. Hale said told he she they who the of and"
    " mayor spokesman Corp & Bank MILLER , . ? : ( ) \" “ ” 's 45 1-2 \n — « » Herr Frau Ельцин Бориса сказал министр"
    " d' l' Le Pen M. É ß \u00ad İ"
)
_WORDS = st.sampled_from(_UNITS.split(" "))
_TEXTS = st.lists(_WORDS, max_size=60).map(" ".join)
_LANGUAGES = st.sampled_from(["en", "de", "fr", "ru", ""])


def _people(text: str, language: str) -> People:
    vocabulary = vocabulary_for(language)
    rows, start = [], 0
    for line in text.split("\n"):
        rows.append(tokenize(text, start, start + len(line), vocabulary))
        start += len(line) + 1
    people = find_people(rows, vocabulary)
    Coreference(text, people, vocabulary)
    return people


@pytest.mark.untraced
@given(_TEXTS, _LANGUAGES)
@settings(max_examples=300, deadline=None)
def test_mentions_lie_in_the_text_in_order_and_never_overlap(text: str, language: str) -> None:
    people = _people(text, language)
    spans = [(mention.start, mention.end) for mention in people.mentions]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@given(_TEXTS, _LANGUAGES)
@settings(max_examples=300, deadline=None)
def test_a_person_has_a_name_a_mention_and_tokens_of_its_own(text: str, language: str) -> None:
    people = _people(text, language)
    for person in people.article_people():
        assert person.name.strip() == person.name != ""
        assert person.mentions == tuple(sorted(person.mentions, key=lambda span: span.start))
        assert all(role.strip() for role in person.roles)
        assert 0 < person.confidence <= 1
    for row in people.rows:
        for token in row:
            assert token.name is None or token.name.start <= token.start < token.end <= token.name.end


@given(_TEXTS, _LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_every_speaker_has_a_reason_and_a_confidence(text: str, language: str) -> None:
    names = {person.name for person in read_speech(text, language).people}
    for quotation in read_speech(text, language).quotations:
        assert 0 <= quotation.confidence <= 1
        assert quotation.reason
        assert all(speaker.name for speaker in quotation.speakers)
        assert all(speaker.prefix or speaker.name in names for speaker in quotation.speakers)


@pytest.mark.untraced
@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize(
    "unit",
    ["John, ", "John Smith, ", "Mr. ", "Ab Cd Ef Gh ", "John de ", "Ann Smith said he and ", "MILLER ", "(Smith 20, "],
)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    def seconds(times: int) -> float:
        begin = time.process_time()
        _people(unit * times, "en")
        return time.process_time() - begin

    seconds(100)
    small = max(seconds(1000), 0.002)
    assert seconds(6000) < 20 * small
