# SPDX-License-Identifier: MIT
"""Who is named in invented sentences, one matter of grammar each: mentions stand in brackets."""

import re

import pytest

from reader.text.grammar.tokens import tokenize
from reader.text.grammar.vocabulary import vocabulary_for
from reader.text.people.find import People, find_people

_BRACKETS = re.compile(r"\[([^\]]+)\]")


def _people(text: str, language: str) -> People:
    vocabulary = vocabulary_for(language)
    rows, start = [], 0
    for line in text.split("\n"):
        rows.append(tokenize(text, start, start + len(line), vocabulary))
        start += len(line) + 1
    return find_people(rows, vocabulary)


def _marked(text: str, language: str) -> str:
    plain = _BRACKETS.sub(r"\1", text)
    shown, done = "", 0
    for mention in _people(plain, language).mentions:
        shown += f"{plain[done : mention.start]}[{plain[mention.start : mention.end]}]"
        done = mention.end
    return shown + plain[done:]


ENGLISH = {
    "title before": "The talks with Senator [Miller] ended. [Miller] left.",
    "several titles": "Former Prime Minister Sir [John Hale] spoke to Lt. Gen. [Ann Cole].",
    "tied to somebody known": "[Zdrako Mlatic] and [John Hale] put on 100. The Phoenix Sundogs won.",
    "noun at the head of a sentence": "Vibraphonist [Ken Wrogget] played.",
    "surname that is a trade": "Chair [Sergia Baltano] met [Mary Baker]. [Baker] said no. A baker came.",
    "title with of": "Secretary of State [John Miller] met Minister of Defence [Pavel Orlov].",
    "role in small letters": "The farm analyst [Zdrako Mlinar] and goalkeeper [Salim Bitaar] were there.",
    "given name and surname": "In Dayton [Mary Walker] won. The others praised [Walker].",
    "surname first, full name later": "President [Walker] won. Her name is [Mary Walker].",
    "initials": "A letter by [J.R. Hartnell] and [T. Oddie] came.",
    "inner initial": "They thanked [Georg W. Prill].",
    "particles": "The talks with [Charles de Vries] and [Ludwig van der Meer] ended.",
    "arabic article": "Minister [Ahmed al-Shaheen] and King [Fahd] met.",
    "hyphens": "We saw [Jean-Pierre Morel] and [Ann Hale-Brown].",
    "two surnames": "President [Roberto Perez Ortega] spoke.",
    "family name first": "Vice Premier [Tian Jiyun] came. [Tian] smiled.",
    "junior": "They met [Frank Hale Jr.] and [John Cole III].",
    "possessive": "It was [Mary Walker]'s car and [Walker]'s dog.",
    "age behind": "A driver, [Zdrako Mlinar], 45, was hurt.",
    "party behind": "Another, [Tomlin Agger] (R-Ohio), said no.",
    "country behind": "Results: [Tomlin Agger] (Sweden) beat [Oddvar Brenn] (Norway).",
    "relation before a comma": "His wife, [Ann], and his rival, [Jalal Tarabi], came.",
    "demonym before": "The Swede [Stefan Edvard] beat Texan [H. Ross Parley].",
    "dismissed firm": "[John Miller] left Miller Tower for Miller & Co and the Miller Bank.",
    "firm with tail": "Cook United Inc rose. Hale and Sons fell. Morgan Stanley was flat.",
    "firm that speaks of itself": "Cook said it expects a loss.",
    "analysts of a firm": "[Ann Bell] of Cole and Drew told us. C.J. Hale analyst [Harry Mort] agreed.",
    "place of a person's name": "The John Hale Boulevard is closed, and so is Hale Street.",
    "places behind prepositions": "They met near Painted Wells, at Oak Cottage and in Long Melford.",
    "firm in one word with its tail": "First Bancorp and Acme Bancorp fell.",
    "what is left of a name": "The Red Cross said no. In Sri Lanka and San Antonio it rained.",
    "word of a party": "[Ann Cole] won. On Monday [Cole] spoke. But [Cole] lost.",
    "long name of a firm": "The members are Sterling Grace Capital Fund LP and others.",
    "foreign given name and initial": "[Antonin C. van Ekris] spoke.",
    "formation": "Its Clinton Sandstone formation holds gas.",
    "ship": "The ferry Ann Miller left. Hurricane Dolly came.",
    "plural nouns": "Sellers offered more. Traders waited. Hunters shot.",
    "days and months": "In April May was cold. On Monday June wheat rose.",
    "countries and peoples": "Jordan said no. The Philippine Government and the German Army agreed.",
    "words in capitals": "IBM and the IG Metall union met NATO.",
    "numbers and dashes": "The Boeing 747 and the F16 flew. Royal Dutch/Shell rose.",
    "line in capitals": "[MILLER] SAYS HARBOUR WILL OPEN SOON\nMinister [John Miller] spoke.",
    "text in capitals": "PRESIDENT [JOHN F. MILLER] SAID [MARY WALKER], THE MAYOR, CAME.\n[WALKER] TOLD SOME OTHERS.",
    "surname that is a word": "[Oliver North] spoke. [North] said so. North of it lies a lake.",
    "administration": "The [Miller] administration fell. It was the era of President [Miller].",
    "scores at cricket": "N. was out. [Saeed] c [Hale] b [Waqar Yunas] 14",
    "scorers in brackets": "Utrecht 2 ([Kluiver] 20, [Litman] 60) Ajax 0.",
    "reported speech alone": "[Ortega] said he would resign.",
    "claim alone": "They rejected [Weinberger]'s remark.",
    "nickname title": "The analyst [Earl Johnson] spoke. The Earl of Hale did not.",
    "long name": "We met [Ali Akbar Hashemi Rafiqani] and President [Ali Hamdani].",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ENGLISH.items()])
def test_persons_of_an_english_text(text: str) -> None:
    assert _marked(text, "en") == text


GERMAN = {
    "nouns with capitals": "Der Minister kam mit dem Zug nach Berlin. Die Ernte war gut.",
    "compound title": "US-Präsident [George Busch] und Finanzminister [Theo Weigelt] sprachen.",
    "Frau": "Sie traf Frau [Vogel] und Herrn [Meier]. [Vogel] lachte.",
    "genitive": "Kanzler [Helmut Kohler] kam. [Kohlers] Sprecher [Peter Haus] schwieg.",
    "firms": "Die Deutsche Bank und die Siemens AG warnten.",
    "apposition": "Der Sprecher der Polizei, [Karl Huber], schwieg.",
    "hyphen": "[Hans-Dietrich Gensmer] trat zurück.",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in GERMAN.items()])
def test_persons_of_a_german_text(text: str) -> None:
    assert _marked(text, "de") == text


FRENCH = {
    "M. and Mme": "M. [Jospin] a vu Mme [Aubry]. Selon M. [Le Pen], rien ne change.",
    "particles": "[Charles de Courson] et [Valéry Giscard d'Estang] sont venus.",
    "title with article": "Le président de la République [Jacques Chiraud] a parlé.",
    "bank": "La Banque de France et le Conseil des ministres ont parlé.",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in FRENCH.items()])
def test_persons_of_a_french_text(text: str) -> None:
    assert _marked(text, "fr") == text


def test_cases_of_a_russian_name_are_one_person() -> None:
    text = (
        "Министр обороны [Павел Грачев] прибыл. По словам [Грачева], все хорошо. Вопрос задали [Грачеву]. "
        "С [Грачевым] говорили. [П. Грачев] уехал."
    )
    assert _marked(text, "ru") == text
    persons = _people(_BRACKETS.sub(r"\1", text), "ru").article_people()
    assert [person.name for person in persons] == ["Павел Грачев"]
    assert len(persons[0].mentions) == 5


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Об этом сообщил Иванов А.П. в среду.", "А.П. Иванов"),
        ("Президент встретил Бориса Ельцина.", "Борис Ельцин"),
        ("На встречу пригласили министра Игоря Савчука.", "Игорь Савчук"),
        ("На встречу пригласили мэра Ирину Гаевскую.", "Ирина Гаевская"),
        ("Дело Натальи Савчук закрыто.", "Наталья Савчук"),
        ("Письмо Ирины Песковой пришло.", "Ирина Пескова"),
        ("Рассказали депутату Н. Волкову.", "Н. Волков"),
        ("Водитель Пётр Сидоренко ждал.", "Пётр Сидоренко"),
        ("Ирина Хакамада выступила.", "Ирина Хакамада"),
        ("Он видел Виктора Степановича Черномырдина.", "Виктор Степанович Черномырдин"),
    ],
)
def test_a_russian_surname_is_kept_in_its_first_case(text: str, name: str) -> None:
    assert [person.name for person in _people(text, "ru").article_people()] == [name]
