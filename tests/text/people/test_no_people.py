# SPDX-License-Identifier: MIT
"""What looks like a name and is none, in invented sentences, and names beside it that are."""

import pytest

from reader.text.quotations.read import read_speech

NOBODY = {
    "rivers and saints": "They went from St. Paul to St Gallen by the River Elbe. Winter Wheat was fair.",
    "things of trade": "Beckett Aviation, Golden Crown and the Hanover Industry Fair bought Soft White Wheat.",
    "states cut short": "Port of Halle 46 off 7, New Haven 43 off 6, Stratford Conn 78 unchanged.",
    "a firm abroad": "The notes are sold by Karl Benson (Malta) Ltd and others.",
    "a bank": "The notes are sold by J. Henry Schroder Bank and others.",
    "a unit": "It sold its Chas. P. Young subsidiary.",
    "towns with their states": "Its plants are in Cherry Hill, N.J., and in Wayne Holme, Pa.",
    "towns of saints": "It left St. Louis Merchants for St. Paul.",
    "an office addressed": "Dear Mr. President, as the year comes to an end, we thank you.",
    "a family": "A group of the Bass family of Halle holds a tenth.",
    "a firm by a name that is a title": "They are Orme Inc and Dean Miller Halle (Malta) Inc.",
    "a thing somebody owns": "The exchange's Hannah Steng index fell, as did the port's Paul Lowe plant.",
    "what a firm has many of": "It will open 35 new T.J. Halle stores and sell Ann Miller radio stations.",
    "a state cut short": "Underlying U.K. Inflation was lower. Yearly U.S. Output rose.",
    "two strange words": "The Tolche Rossmann report is out.",
}
NAMED = {
    "surnames that are things": ("Ann Holiday met Saul Coffee there.", ["Ann Holiday", "Saul Coffee"]),
    "a saint's name": ("Jill St. John came.", ["Jill St. John"]),
    "given names cut short": ("Wm. Baker and Geo. Smith came. Mr. Baker sat down.", ["Wm. Baker", "Geo. Smith"]),
    "Don": ("“No,” said Don Maude of the mill. Maude left.", ["Don Maude"]),
    "an office before": ("The director of Public Credit Mauricio Lowe came. Lowe left.", ["Mauricio Lowe"]),
    "a saint's name behind a title": ("Senator St. John left.", ["St. John"]),
    "surnames that are trades": ("Mr. Baker and Mr. Bishop met Anne Mills.", ["Baker", "Bishop", "Anne Mills"]),
    "a strange name with a role": ("Tolche Rossmann, director-general of the bank, left.", ["Tolche Rossmann"]),
    "a strange name that speaks": ("Tolche Rossmann said he would come.", ["Tolche Rossmann"]),
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_named(text: str) -> None:
    assert read_speech(text, "en").people == ()


@pytest.mark.parametrize(("text", "names"), NAMED.values(), ids=NAMED)
def test_somebody_is_named(text: str, names: list[str]) -> None:
    assert [person.name for person in read_speech(text, "en").people] == names


@pytest.mark.parametrize(
    "text",
    [
        "El juez ve indicios de que la hija menor del Rey lo sabe.",
        "La Defensora del Pueblo pidió más medios.",
        "The lake Oslava del Norte froze again on Friday.",
    ],
)
def test_a_particle_in_small_letters_is_no_delegate(text: str) -> None:
    assert not read_speech(text, "en").people


def test_a_delegate_has_a_full_stop() -> None:
    people = read_speech("Del. Ann Roe said it rains.", "en").people
    assert [(one.name, one.roles) for one in people] == [("Ann Roe", ("Del.",))]
