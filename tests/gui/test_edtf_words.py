# SPDX-License-Identifier: MIT
"""What is typed becomes EDTF, and EDTF is said in words."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from reader.errors import DateError
from reader.gui.words.edtf_words import edtf_words, read_typed
from reader.gui.words.translation import ENGLISH, LANGUAGES, speak
from reader.text.dates.edtf import parse

SAID = [
    ("1994-05-26", "26 May 1994"),
    ("1994-05~", "about May 1994"),
    ("1994", "1994"),
    ("1994?", "perhaps 1994"),
    ("1994-05%", "perhaps about May 1994"),
    ("199X", "a day in the 1990s"),
    ("19XX", "a day between 1900 and 1999"),
    ("199X-05", "a day in the 1990s, in May"),
    ("199X-05-26", "a day in the 1990s, on 26 May"),
    ("XXXX-05-26", "26 May, without a year"),
    ("XXXX-05", "May, without a year"),
    ("XXXX", "a year that isn’t named"),
    ("1994-05-01/1994-06-15", "between 1 May and 15 June 1994"),
    ("1994-12-01/1995-01-03", "between 1 December 1994 and 3 January 1995"),
    ("../1994", "not after 1994"),
    ("1994/", "not before 1994"),
    ("[..2016-07-27]", "not after 27 July 2016"),
    ("[1994-03-04,1994-04-03]", "4 March 1994 or 3 April 1994"),
    ("[1994-01..1994-03]", "between January 1994 and March 1994"),
    ("banana", "banana"),
]
TYPED = [
    ("1994-05~", "1994-05~", False),
    (" 26 May 1994 ", "1994-05-26", True),
    ("May 26, 1994", "1994-05-26", True),
    ("May 1994", "1994-05", True),
    ("about May 1994", "1994-05~", True),
    ("c. 1994", "1994~", True),
    ("perhaps 1994", "1994?", True),
    ("the 1990s", "199X", True),
    ("before 1994", "../1993", True),
    ("before May 1994", "../1994-04", True),
    ("after 26 May 1994", "1994-05-27/..", True),
    ("not after 1994", "../1994", True),
    ("since 1990", "1990/..", True),
    ("between 1 May and 15 June 1994", "1994-05-01/1994-06-15", True),
    ("1 to 15 May 1994", "1994-05-01/1994-05-15", True),
    ("1994 – 1996", "1994/1996", True),
    ("27/04/1994", "1994-04-27", True),
    ("26 May 94", "1994-05-26", True),
    ("26 мая 1994", "1994-05-26", True),
    ("etwa Mai 1994", "1994-05~", True),
    ("vor 1994", "../1993", True),
    ("die 1990er Jahre", "199X", True),
    ("les années 1990", "199X", True),
    ("zwischen 1. Mai und 15. Juni 1994", "1994-05-01/1994-06-15", True),
    ("vers mai 1994", "1994-05~", True),
    ("entre 1994 et 1996", "1994/1996", True),
    ("jusqu’en 1994", "../1994", True),
    ("au plus tard le 27 juillet 2016", "../2016-07-27", True),
    ("entre le 1er mai et le 15 juin 1994", "1994-05-01/1994-06-15", True),
    ("vor dem 26. Mai 1994", "../1994-05-25", True),
    ("on 26 May 1994", "1994-05-26", True),
    ("около 1994", "1994~", True),
    ("1990-е годы", "199X", True),
    ("между 1 мая и 15 июня 1994", "1994-05-01/1994-06-15", True),
    ("не позднее 1994", "../1994", True),
]
ROUND = (
    "1994-05-26", "1994-05~", "1994?", "../1994-05", "1994/..", "1994-05-01/1994-06-15", "1994-05/1994-06", "1994/1996",
)  # fmt: skip


@pytest.mark.parametrize(("edtf", "words"), SAID)
def test_edtf_is_said_in_words(edtf: str, words: str) -> None:
    assert edtf_words(edtf) == words


@pytest.mark.parametrize(("typed", "edtf", "plain"), TYPED)
def test_plain_dates_become_edtf(typed: str, edtf: str, plain: bool) -> None:
    found = read_typed(typed)
    assert (found.meant.text, found.plain) == (edtf, plain)
    assert found.words == edtf_words(edtf)


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("hacia mayo de 1994", "1994-05~"),
        ("quizás 1994", "1994?"),
        ("antes de 1994", "../1993"),
        ("después de mayo de 1994", "1994-06/.."),
        ("a más tardar el 27 de julio de 2016", "../2016-07-27"),
        ("desde 1994", "1994/.."),
        ("entre mayo y julio de 1994", "1994-05/1994-07"),
        ("los años 1990", "199X"),
        ("1º de mayo de 1994", "1994-05-01"),
        ("viernes, 3 de junio de 1994", "1994-06-03"),
        ("verso maggio 1994", "1994-05~"),
        ("forse 1994", "1994?"),
        ("prima del 1994", "../1993"),
        ("dopo il 1994", "1995/.."),
        ("non dopo il 27 luglio 2016", "../2016-07-27"),
        ("dal 1994", "1994/.."),
        ("tra maggio e luglio 1994", "1994-05/1994-07"),
        ("gli anni 1990", "199X"),
        ("lunedì 3 gennaio 1994", "1994-01-03"),
        ("Monday, 3 January 1994", "1994-01-03"),
        ("Montag, den 3. Januar 1994", "1994-01-03"),
        ("vom 3. bis 5. Mai 1994", "1994-05-03/1994-05-05"),
        ("le lundi 3 janvier 1994", "1994-01-03"),
        ("27-го января 1994 г.", "1994-01-27"),
        ("27 января (9 февраля) 1905 г.", "1905-02-09"),
    ],
)
def test_words_of_all_languages_that_dates_are_read_in_become_edtf(typed: str, edtf: str) -> None:
    assert read_typed(typed).meant.text == edtf


@pytest.mark.parametrize("edtf", ROUND)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_says_of_a_date_can_be_typed(qapp: QApplication, language: str, edtf: str) -> None:
    speak(qapp, language)
    try:
        assert read_typed(edtf_words(edtf)).meant.text == edtf
    finally:
        speak(qapp, ENGLISH)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("03/04/1994", "“03/04/1994” can be 3 April 1994 or 4 March 1994: type the name of the month."),
        ("31 February 1994", "“31 February 1994” names a day that doesn’t exist."),
        ("between May and banana", "“between May and banana” is not a date that can be read."),
        ("about", "“about” is not a date that can be read."),
        ("last May 1994", "“last May 1994” is not a date that can be read."),
    ],
)
def test_what_is_no_date_says_why(typed: str, why: str) -> None:
    with pytest.raises(DateError) as caught:
        read_typed(typed)
    assert caught.value.sentence == why


@given(st.text(alphabet="0123456789X-/.~?%[], abtandMyJun", max_size=30))
def test_whatever_is_typed_is_refused_or_means_something(typed: str) -> None:
    with contextlib.suppress(DateError):
        found = read_typed(typed)
        assert parse(found.meant.text) == found.meant
        assert found.words
