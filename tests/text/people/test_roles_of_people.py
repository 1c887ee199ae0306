# SPDX-License-Identifier: MIT
"""What invented sentences call a person: noun phrases, without what the sentence goes on to say."""

import pytest

from reader.text.quotations.read import read_speech

ENGLISH = {
    "verb before a title": ("The council overrode President Ann Lowe.", ("President",)),
    "former": ("We met former Governor Ann Lowe.", ("former Governor",)),
    "place before a title": ("We met New Holme Mayor Ann Lowe.", ("New Holme Mayor",)),
    "verb behind a role": ("A Brackley banker shared Ann Lowe's view.", ()),
    "what is still to come": ("Its owner, Ann Lowe, will become vice chairman of the mill.", ("owner",)),
    "elected": ("Ann Lowe, who was elected chairman of the mill, left.", ("chairman of the mill",)),
    "next clause": ("Ann Lowe was named chairman and Miller returned as clerk.", ("chairman",)),
    "participle with a role in it": ("Ann Lowe, speaking through an interpreter, said no.", ()),
    "relative clause": ("Ann Lowe, a pilot whose cutter took forty people home, said no.", ("pilot",)),
    "participle": ("Ann Lowe, a lawyer representing the owners, said no.", ("lawyer",)),
    "name with such an ending": (
        "Ann Lowe, chairman of Halle Trading Corp, said no.",
        ("chairman of Halle Trading Corp",),
    ),
    "several": ("Brackley economists Ann Lowe and Paul Orr said no.", ("Brackley economist",)),
    "short for several": ("Aides to Sens. Ann Lowe and Paul Orr said no.", ("Sen.",)),
    "long": (
        "Ann Lowe, former president and chairman of the executive committee at Halle Dry Goods Stores of Orme, left.",
        ("former president and chairman of the executive committee at Halle Dry Goods Stores",),
    ),
}
OTHERS = {
    "fr": ("« Non », a dit le ministre français Jean Morel.", ("ministre français",)),
    "de": ("„Nein“, sagte Anna Lowe, ernannte Präsidentin der Kammer.", ("Präsidentin der Kammer",)),
    "ru": ("«Нет», — сказал министр обороны Павел Орлов.", ("министр обороны",)),
}


@pytest.mark.parametrize(("text", "roles"), ENGLISH.values(), ids=ENGLISH)
def test_a_role_is_a_noun_phrase(text: str, roles: tuple[str, ...]) -> None:
    assert read_speech(text, "en").people[0].roles == roles


@pytest.mark.parametrize("language", OTHERS)
def test_a_role_is_read_by_its_language(language: str) -> None:
    text, roles = OTHERS[language]
    assert read_speech(text, language).people[0].roles == roles
