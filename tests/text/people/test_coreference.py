# SPDX-License-Identifier: MIT
"""Whom the words beside a reporting verb mean, and why: read through the door that the program uses."""

import re

import pytest

from reader.model.article import Quotation, SpeakerKind
from reader.model.person import SURE
from reader.text.people import reasons
from reader.text.quotations.read import read_speech

_BEGIN = "Senator John Miller of Ohio met Mary Walker, the mayor of Dayton, on Monday.\n"


def _last(text: str, language: str = "en") -> Quotation:
    """Return the last quotation in marks."""
    marked = [one for one in read_speech(text, language).quotations if one.marks]
    return marked[-1]


def _said(text: str, language: str = "en") -> tuple[list[str], str]:
    quotation = _last(text, language)
    prefixes = {SpeakerKind.PERSON: "", SpeakerKind.INSTITUTION: "org:", SpeakerKind.ANONYMOUS: "anon:"}
    return [prefixes[one.kind] + one.name for one in quotation.speakers], quotation.reason


PERSONS = {
    "full name": ('"It rains," John Miller said.', "John Miller", "John Miller is named"),
    "surname": ('"It rains," Miller said.', "John Miller", '"Miller" is John Miller'),
    "title": ('"It rains," said Senator Miller.', "John Miller", '"Miller" is John Miller'),
    "apposition behind": ('"It rains," said Peter Hale, a farmer.', "Peter Hale", "Peter Hale is named"),
    "role before a comma": ('"It rains," said the farmer, Peter Hale.', "Peter Hale", "Peter Hale is named"),
    "he": (
        'He said: "It rains."',
        "John Miller",
        '"He" is John Miller, the only man named before (one sentence earlier)',
    ),
    "she": (
        '"It rains," she said.',
        "Mary Walker",
        '"she" is Mary Walker, the only woman named before (one sentence earlier)',
    ),
    "role": ('"It rains," the mayor said.', "Mary Walker", '"the mayor" is Mary Walker, so described before'),
    "other role": ('"It rains," the senator said.', "John Miller", '"the senator" is John Miller, so described before'),
}


@pytest.mark.parametrize(("text", "name", "reason"), PERSONS.values(), ids=PERSONS)
def test_a_person_speaks(text: str, name: str, reason: str) -> None:
    speakers, why = _said(_BEGIN + text)
    assert speakers == [name]
    assert reason in why
    assert _last(_BEGIN + text).confidence >= SURE


OTHERS = {
    "ministry": ('"It rains," the Farm Ministry said.', ["org:Farm Ministry"]),
    "ministry named before": ('The Farm Ministry met.\n"It rains," the ministry said.', ["org:Farm Ministry"]),
    "country": ('"It rains," Iran said.', ["org:Iran"]),
    "firm": ('"It rains," Acme Corp said.', ["org:Acme Corp"]),
    "paper": ('"It rains," the Dayton Post said.', ["org:Dayton Post"]),
    "campaign of a person": ('"It rains," the Miller campaign said.', ["org:Miller campaign"]),
    "statement of an office": ('"It rains," a White House statement said.', ["org:White House"]),
    "nameless": ('"It rains," a senior official said.', ["anon:a senior official"]),
    "nameless spokesman of a titled person": ('"It rains," said a spokesman for Senator Miller.', ["anon:a spokesman"]),
    "nameless spokesman of a person": ('"It rains," said a spokesman for Miller.', ["anon:a spokesman"]),
    "several nameless": ('"It rains," officials said.', ["anon:officials"]),
    "plural at the head of a sentence": ('Analysts said it was "no great rain at all."', ["anon:Analysts"]),
    "capital role": ('"It rains," said the Chairman.', ["anon:the Chairman"]),
    "the bank by its name": ('The Reserve Bank met.\n"It rains," the bank said.', ["org:Reserve Bank"]),
    "it after a firm": ('Acme Corp said it was sorry. "It rains," it added.', ["org:Acme Corp"]),
    "the company": ('Acme Corp said it was sorry. "It rains," the company added.', ["org:Acme Corp"]),
    "the company after an office": ('Iran said it was sorry. "It rains," the company added.', ["anon:the company"]),
    "of": ('"It rains," the Bank of France said.', ["org:Bank of France"]),
    "it": ('"It rains," it said.', []),
    "two together": (
        '"It rains," John Miller and Mary Walker said.',
        ["John Miller", "Mary Walker"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), OTHERS.values(), ids=OTHERS)
def test_others_speak(text: str, speakers: list[str]) -> None:
    assert _said(_BEGIN + text)[0] == speakers


def test_two_men_who_fit_equally_leave_nobody() -> None:
    speakers, why = _said('Peter Adams and Paul Brown talked.\n"It rains," he said.')
    assert speakers == []
    assert '"he" may be Peter Adams or Paul Brown' in why


def test_he_is_never_somebody_who_is_only_named_in_a_quotation() -> None:
    text = (
        'John Miller came. "I know Peter Hale," Miller said. "Paul Cole was my friend," he said.\n"It rains," he said.'
    )
    assert _said(text)[0] == ["John Miller"]


STRANGERS = {
    "a person at the back": ('A ratepayer at the back stood up.\n"It rains," he said.', "anon:A ratepayer"),
    "an adjective": ('An old man in the queue shook his head. "It rains," he said.', "anon:An old man"),
    "a woman": ('A woman in a red coat laughed. "It rains," she said.', "anon:A woman"),
    "one who spoke": ('"It rains," a senior official said. "It will go on," he added.', "anon:a senior official"),
    "the official": ('The official said no more. "It rains," he added.', "anon:The official"),
    "inverted": ('"It rains," said one passenger.\n"It will go on," he added.', "anon:one passenger"),
    "a name in apposition": ('A farmer, Peter Hale, stood up. "It rains," he said.', "Peter Hale"),
    "an apposition of a name": ('Miller, a farmer, stood up. "It rains," he said.', "John Miller"),
    "a predicate": ('Miller is a farmer. "It rains," he said.', "John Miller"),
    "an object": ('Miller thanked a farmer. "It rains," he said.', "John Miller"),
    "a woman before he": ('Miller came. A woman laughed. "It rains," he said.', "John Miller"),
    "several": ('Miller came. Two farmers laughed. "It rains," he said.', "John Miller"),
}


@pytest.mark.parametrize(("text", "name"), STRANGERS.values(), ids=STRANGERS)
def test_he_is_the_nearer_person_with_a_name_or_without(text: str, name: str) -> None:
    assert _said(_BEGIN + text)[0] == [name]


def test_a_stranger_in_other_languages() -> None:
    german = "Minister Hans Meier kam. Ein Reisender schimpfte.\n„Es regnet“, sagte er."
    assert _said(german, "de")[0] == ["anon:Ein Reisender"]
    french = "Le ministre Jean Dupont est venu. Une passagère a ri.\n« Il pleut », dit-elle."
    assert _said(french, "fr")[0] == ["anon:Une passagère"]
    russian = "Министр Олег Табаков приехал. Пожилой пассажир встал.\n«Идет дождь», — сказал он."
    assert _said(russian, "ru")[0] == ["anon:Пожилой пассажир"]


def test_they_are_two_persons_named_together() -> None:
    speakers, why = _said('John Miller and Mary Walker met in Dayton.\n"It rains," they said.')
    assert speakers == ["John Miller", "Mary Walker"]
    assert "named together before" in why
    assert _last('John Miller and Mary Walker met in Dayton.\n"It rains," they said.').confidence < SURE


def test_namesakes_lower_the_confidence() -> None:
    text = 'James Baker met Howard Baker.\n"It rains," Baker said.'
    assert "of several with that name" in _said(text)[1]
    assert _last(text).confidence < SURE


def test_a_title_tells_namesakes_apart() -> None:
    text = 'Hillary Clark and Bill Clark came.\n"It rains," Mrs. Clark said.'
    assert _said(text)[0] == ["Hillary Clark"]


def test_near_namesakes_are_two_persons() -> None:
    text = 'President Reagan met Donald Regan.\n"It rains," Regan said.'
    assert _said(text)[0] == ["Donald Regan"]
    assert len(read_speech(text, "en").people) == 2


def test_a_spokesman_named_before_is_meant_by_his_firm() -> None:
    begin = "Jerry Galini, a Toyota spokesman, was in Dayton. So was Ann Cole, a Ford spokeswoman.\n"
    assert _said(begin + '"It rains," the Toyota spokesman said.')[0] == ["Jerry Galini"]
    assert _said(begin + '"It rains," a Volvo spokesman said.')[0] == ["anon:a Volvo spokesman"]


FOREIGN = {
    "er": ("de", "Kanzler Helmut Kohler traf Frau Vogel.\n„Es regnet“, sagte er.", "Helmut Kohler"),
    "sie": ("de", "Kanzler Helmut Kohler traf Frau Vogel.\n„Es regnet“, sagte sie.", "Vogel"),
    "der Kanzler": ("de", "Bundeskanzler Helmut Kohler kam.\n„Es regnet“, sagte der Kanzler.", "Helmut Kohler"),
    "il": ("fr", "Le ministre Jean Dupont est venu.\n« Il pleut », a-t-il dit.", "Jean Dupont"),
    "elle": ("fr", "Jean Dupont a vu Mme Aubry.\n« Il pleut », dit-elle.", "Aubry"),
    "le ministre": ("fr", "Le ministre Jean Dupont est venu.\n« Il pleut », a déclaré le ministre.", "Jean Dupont"),
    "он": ("ru", "Министр обороны Павел Грачев прибыл.\n«Идет дождь», — сказал он.", "Павел Грачев"),
    "министр": ("ru", "Министр обороны Павел Грачев прибыл.\n«Идет дождь», — сказал министр.", "Павел Грачев"),
    "по словам": ("ru", "Павел Грачев прибыл.\nПо словам Грачева, «идет очень сильный дождь».", "Павел Грачев"),
}


@pytest.mark.parametrize(("language", "text", "name"), FOREIGN.values(), ids=FOREIGN)
def test_a_person_speaks_another_language(language: str, text: str, name: str) -> None:
    assert _said(text, language)[0] == [name]


ROLES = {
    "before": ("We met harbour minister Ann Cole.", ("harbour minister",)),
    "capital": ("We met Wisconsin Senator Ann Cole.", ("Wisconsin Senator",)),
    "possessive": ("We met the president's spokeswoman, Ann Cole, there.", ("president's spokeswoman",)),
    "behind": ("We met Ann Cole, chairman of Acme Corp, there.", ("chairman of Acme Corp",)),
    "behind an age": ("We met Ann Cole, 45, a farmer from Ohio.", ("farmer from Ohio",)),
    "predicate": ("Ann Cole was the driver of the bus.", ("driver of the bus",)),
    "relative clause": ("Ann Cole, who is the mayor, came.", ("mayor",)),
    "adverb left out": ("We met Ann Cole, currently vice president of Acme.", ("vice president of Acme",)),
    "courtesy is none": ("We met Mrs. Ann Cole.", ()),
    "of the next": ("We met Ann Cole, Steel Minister Paul Orr and others.", ()),
    "firm": ("We met Ann Cole of Acme.", ("of Acme",)),
}


@pytest.mark.parametrize(("text", "roles"), ROLES.values(), ids=ROLES)
def test_roles_are_kept_as_the_paper_writes_them(text: str, roles: tuple[str, ...]) -> None:
    assert read_speech(text, "en").people[0].roles == roles


DESCRIBED = {
    "predicate": ('Tom Hale was the driver of the bus.\n"It rains," the driver said.', "Tom Hale"),
    "relation": ('She came with her brother, Paul Orr.\n"It rains," her brother said.', "Paul Orr"),
    "capital": ('Ann Cole, Clerk of the council, came.\n"It rains," the Clerk said.', "Ann Cole"),
}


@pytest.mark.parametrize(("text", "name"), DESCRIBED.values(), ids=DESCRIBED)
def test_a_role_alone_is_whoever_was_so_described(text: str, name: str) -> None:
    assert _said(text)[0] == [name]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("„Es regnet“, teilte das Landratsamt mit.", ["org:Landratsamt"]),
        ("„Es regnet“, sagte die SPD.", ["org:SPD"]),
        ("„Es regnet“, sagte die Zeugin.", ["anon:die Zeugin"]),
        ("„Es regnet“, sagte die Bäckerei.", ["anon:die Bäckerei"]),
    ],
)
def test_a_german_noun_is_an_office_only_by_its_words(text: str, speakers: list[str]) -> None:
    assert _said(text, "de")[0] == speakers


def _forms() -> list[re.Pattern[str]]:
    """Return the templates of reasons as expressions."""
    templates = [value for name, value in vars(reasons).items() if name.isupper() and isinstance(value, str)]
    return [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(template))) for template in templates]


@pytest.mark.parametrize("text", [text for text, *_ in (*PERSONS.values(), *OTHERS.values(), *STRANGERS.values())])
def test_every_reason_is_one_of_the_templates(text: str) -> None:
    why = _said(_BEGIN + text)[1].rpartition("; ")[2]
    assert any(form.fullmatch(why) for form in _forms())


def test_distances_are_told_in_words() -> None:
    assert reasons.distance_words(0) == reasons.SAME_SENTENCE
    assert reasons.distance_words(1) == reasons.ONE_SENTENCE
    assert reasons.distance_words(3) == "3 sentences earlier"
