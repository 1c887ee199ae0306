# SPDX-License-Identifier: MIT
"""Speakers of whom nothing but a capital or an article tells: who they are, and that they aren't shown as sure."""

import pytest

from reader.model.article import Quotation, SpeakerKind
from reader.model.person import SURE
from reader.text.quotations.read import read_speech

_OF_PARTIES = "Senator Lloyd Barnes said the resolution might fail.\n"


def _last(text: str, language: str = "en") -> Quotation:
    return [one for one in read_speech(text, language).quotations if one.marks][-1]


SPEAKERS = {
    "dateline": (
        'HAVEN, June 19 - Acme Bolt Corp, in a letter, said it told an "aggressive buyer" to go.',
        "institution: Acme Bolt Corp",
    ),
    "dateline in small letters": (
        'OSLO, Feb 26 - venezuela is seeking a "flexible and fair" attitude, it said.',
        "anonymous: venezuela",
    ),
    "text from a firm": (
        'Acme Bolt Inc said the notice from its auditors stated "we cannot satisfy ourselves."',
        "anonymous: the notice",
    ),
    "edition of a paper": (
        '"It rains on us all," the Haven Daily overseas edition said.',
        "institution: Haven Daily overseas edition",
    ),
    "noun in no list": ('"It rains," said a jeweller.\n"We go," she added.', "anonymous: a jeweller"),
    "open apposition": (
        '"We can produce it," Karen Holt, Acme\'s vice-president for sales said.',
        "person: Karen Holt",
    ),
    "open apposition with an article": (
        '"We can produce it," Karen Holt, a vice-president at Acme said.',
        "person: Karen Holt",
    ),
    "firm with a place in its name": (
        '"A step," said Central Bank of Norland Ltd senior economist Karen Holt.',
        "person: Karen Holt",
    ),
    "somebody of a firm": (
        '"A step," the Bank of Norland said, and economist Karen Holt agreed.',
        "institution: Bank of Norland",
    ),
    "within a reported clause": (
        'Karen Holt said she did not know whether Norway would say so.\n"Last year it took them months."',
        "person: Karen Holt",
    ),
    "member of a party": (_OF_PARTIES + '"We need it," the Ohio Democrat said.', "person: Lloyd Barnes"),
    "member of a party, two of them": (
        _OF_PARTIES + 'Rep. Ann Roe agreed. "We need it," the Ohio Democrat said.',
        "anonymous: the Ohio Democrat",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS)
def test_it_is_this_speaker(text: str, speaker: str) -> None:
    (found,) = _last(text).speakers
    assert f"{found.kind.value}: {found.name}" == speaker


ANTECEDENTS = {
    "object of an irregular verb": ("James Barker met Paul Hale.", "he", "James Barker"),
    "object before *as*": ("James Barker declined to praise Paul Hale as chairman.", "he", "James Barker"),
    "object before *to*": ("James Barker said nobody would send Paul Hale to Oslo again.", "he", "James Barker"),
    "object and a day": ("James Barker met Paul Hale yesterday.", "he", "James Barker"),
    "pronoun of somebody between": (
        "Secretary Solita Mendoy accused the chief negotiator of his mistakes.\nPaul Hale stayed away.\nMendoy left.",
        "she",
        "Solita Mendoy",
    ),
}


@pytest.mark.parametrize(("before", "pronoun", "name"), ANTECEDENTS.values(), ids=ANTECEDENTS)
def test_a_pronoun_means_the_subject_before_it(before: str, pronoun: str, name: str) -> None:
    found = _last(f'{before}\n"I spent four years there," {pronoun} said.')
    assert [speaker.name for speaker in found.speakers] == [name]


UNNAMED = {
    "speaker": (
        "“It is big,” said an economist at a foreign house.\n"
        "“Rates fall,” said Karen Holt, Farm Bank chief economist.\n"
        "“It is bad,” said the foreign economist. “It lasts,” he said."
    ),
    "reported": (
        "Hugh Dent, a middle-aged official in Fenbury, sums it up.\nAn official of the Haven council agreed.\n"
        "The Haven official said prices must fall. “We must be careful,” he said."
    ),
}


@pytest.mark.parametrize("text", UNNAMED.values(), ids=UNNAMED)
def test_a_role_of_somebody_unnamed_is_not_who_bears_it_by_name(text: str) -> None:
    found = _last(text)
    assert [speaker.kind for speaker in found.speakers] == [SpeakerKind.ANONYMOUS]
    assert found.confidence < SURE


def test_a_role_with_a_word_of_the_description_is_the_person() -> None:
    text = "Hugh Dent, a senior official in Fenbury, left.\nAn official came.\n“It rains,” the senior official said."
    assert [speaker.name for speaker in _last(text).speakers] == ["Hugh Dent"]


def test_one_of_several_is_no_noun() -> None:
    text = 'William Marten said Acme had lowered its costs. "It is cheap," one said. "They did much," he said.'
    assert [speaker.name for speaker in _last(text).speakers] != ["one"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ('"It rains," Fundle said.', False),
        ('Fundle Brokers Inc sold a unit. "It rains," Fundle said.', True),
        ('"It rains," Norway said.', True),
        ('"It rains," Kuul Tunno Vex of Staal Bankiers said.', False),
        ('Gulf States Bolt Co met. "It rains," Gulf States said.', True),
        ('The Fundle was shut. "It rains," Fundle said.', True),
        ('"It rains," said a banker.', True),
        ('"It rains," two bankers said.', True),
        ('"It rains," the banker said.', False),
        ('A foreign banker was there. "It rains," the banker said.', True),
        ('"It rains," the statement said.', True),
        ('A banker was there. "It rains," he said.', False),
        (_OF_PARTIES + '"It rains," the Ohio Democrat said.', False),
    ],
)
def test_who_may_be_named_elsewhere_is_not_shown_as_sure(text: str, sure: bool) -> None:
    assert (_last(text).confidence >= SURE) is sure


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Кто заплатит?» — спросил Бзык.", "Бзык"),
        ("de", "„Wer soll zahlen?“, fragte Orlowa.", "Orlowa"),
        ("de", "„Das ist falsch“, widersprach Hübner. Die Sitzung endete spät.", "Hübner"),
        ("fr", "« Qui va payer ? », demanda Xarbouzec.", "Xarbouzec"),
    ],
)
def test_a_bare_name_behind_a_reporting_verb_is_perhaps_a_person(language: str, text: str, name: str) -> None:
    found = _last(text, language)
    assert [(speaker.kind, speaker.name) for speaker in found.speakers] == [(SpeakerKind.PERSON, name)]
    assert found.confidence < SURE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Wir warten“, sagten Anwohner."),
        ("de", "Das Orchester schwieg. „Wir warten“, teilte Orchester mit."),
        ("fr", "« Nous attendons », annonce Google."),
        ("ru", "«Мы ждём», — сообщил министр обороны Шойгу."),
        ("en", 'John Miller, a broker, said Reublic will go on with "the whole plan for the yard," Reublic said.'),
        ("en", 'Analysts said Conteol has "a good start in the year."'),
    ],
)
def test_what_follows_a_reporting_verb_may_be_no_person(language: str, text: str) -> None:
    assert all(speaker.kind is not SpeakerKind.PERSON for speaker in _last(text, language).speakers)


@pytest.mark.parametrize("text", ["« On attendra », dit l'un d'eux.", "« On verra », répond l’une des deux."])
def test_an_article_alone_describes_nobody(text: str) -> None:
    (quoted,) = [one for one in read_speech(text, "fr").quotations if one.marks]
    assert not quoted.speakers
