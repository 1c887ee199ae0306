# SPDX-License-Identifier: MIT
"""Dates and counts in words, in English and in the forms of other languages."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from gui_values import day
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.gui.words.counting import Counting
from reader.gui.words.date_words import (
    bound_words,
    brief_span_words,
    brief_weekday_words,
    certainty_words,
    day_head_words,
    day_words,
    head_words,
    month_head_words,
    month_words,
    published_words,
    range_words,
    span_head_words,
    span_words,
    undated_head_words,
    undated_words,
    unknown_head_words,
    unknown_words,
    weekday_words,
)
from reader.gui.words.edtf_words import edtf_words
from reader.gui.words.translation import ENGLISH, speak
from reader.model.date import UNDATED, Certainty, Precision, PublicationDate
from reader.model.search import Unknown

pytestmark = pytest.mark.usefixtures("qapp")

_MAY = (date(1994, 5, 1), date(1994, 5, 31))
_YEAR = (date(1994, 1, 1), date(1994, 12, 31))
_THURSDAY = date(1996, 3, 14)


@pytest.mark.parametrize(
    ("published", "words", "head", "certainty"),
    [
        (day(1994, 5, 26), "26 May 1994", "26 May 1994, Thursday", "certain"),
        (
            PublicationDate("1994-05", *_MAY, Certainty.PROBABLE, Precision.MONTH),
            "May 1994",
            "May 1994",
            "probable, month known",
        ),
        (PublicationDate("1994", *_YEAR, Certainty.CERTAIN, Precision.YEAR), "1994", "1994", "certain, year known"),
        (
            PublicationDate("1994-05-01/1994-05-31", *_MAY, Certainty.UNCERTAIN, Precision.INTERVAL),
            "1 May 1994 to 31 May 1994",
            "1 May 1994 to 31 May 1994",
            "uncertain, span known",
        ),
        (
            PublicationDate("1994-05-01/..", _MAY[0], None, Certainty.UNCERTAIN, Precision.INTERVAL),
            "1 May 1994 or later",
            "1 May 1994 or later",
            "uncertain, span known",
        ),
        (
            PublicationDate("[..2016-07-27]", None, date(2016, 7, 27), Certainty.UNDATED, Precision.NONE),
            "undated, no later than 27 July 2016",
            "Undated",
            "undated",
        ),
        (UNDATED, "undated", "Undated", "undated"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(
    published: PublicationDate, words: str, head: str, certainty: str
) -> None:
    assert published_words(published) == words
    assert head_words(published) == head
    assert certainty_words(published) == certainty


def test_a_provisional_date_says_so() -> None:
    one = date(1994, 5, 26)
    published = PublicationDate("1994-05-26", one, one, Certainty.PROBABLE, Precision.DAY, provisional=True)
    assert certainty_words(published) == "probable, for now"


def test_the_undated_are_not_called_so_twice() -> None:
    assert bound_words(UNDATED) == "no date"
    assert bound_words(replace(UNDATED, latest=date(2016, 7, 27))) == "not after 27 July 2016"


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (*_YEAR, "1994"),
        (date(1992, 1, 1), date(1996, 12, 31), "1992 to 1996"),
        (*_MAY, "May 1994"),
        (date(1994, 5, 1), date(1995, 2, 28), "May 1994 to February 1995"),
        (date(1994, 5, 1), date(1994, 7, 31), "May to July 1994"),
        (_THURSDAY, _THURSDAY, "14 March 1996"),
        (date(1994, 5, 1), date(1994, 5, 30), "1 May 1994 to 30 May 1994"),
        (date(1994, 5, 1), None, "1 May 1994 or later"),
        (None, date(1994, 5, 1), "1 May 1994 or earlier"),
        (None, None, "All dates"),
    ],
)
def test_a_range_is_said_as_briefly_as_can_be(earliest: date | None, latest: date | None, words: str) -> None:
    assert range_words(earliest, latest) == words


def test_a_group_of_a_list_is_named_by_its_bounds() -> None:
    assert span_head_words(_THURSDAY, None) == "14 March 1996, Thursday"
    assert span_head_words(*_MAY) == "May 1994"
    assert span_head_words(_MAY[0], date.max) == "1 May 1994 or later"
    assert span_words(_THURSDAY, None) == "14 March 1996"


def test_what_is_unknown_is_said_beside_what_is_known() -> None:
    assert unknown_words(Unknown.DAY, _THURSDAY) == "March 1996, day unknown"
    assert unknown_words(Unknown.MONTH, _THURSDAY) == "1996, month unknown"
    assert unknown_words(Unknown.YEAR, None) == unknown_head_words(Unknown.YEAR) == "Year unknown"


# --- other languages


class _Lent(QTranslator):
    """A translation of a few words, as one of ours would give them."""

    def __init__(self, words: dict[str, str], app: QApplication) -> None:
        super().__init__(app)
        self._words = words

    def translate(self, context: object, source: object, comment: object = None, number: int = -1) -> str:  # noqa: ARG002 - Qt's
        text = source.decode() if isinstance(source, bytes) else str(source)
        return self._words.get(text, text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's
        return False


_FORMS = {
    "de": {
        "d MMMM yyyy": "d. MMMM yyyy",
        "d MMMM yyyy, dddd": "d. MMMM yyyy, dddd",
        "d dddd": "d. dddd",
        "d ddd": "d. ddd",
        "{first} to {last}": "{first} bis {last}",
    },
    "fr": {"{first} to {last}": "{first} à {last}"},
    "ru": {"{first} to {last}": "{first} – {last}"},
}


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Return a function that has a language spoken until the end of the test."""
    lent: list[_Lent] = []

    def put_into_force(language: str) -> None:
        speak(qapp, language)
        QLocale.setDefault(QLocale(language))
        lent.append(_Lent(_FORMS[language], qapp))
        qapp.installTranslator(lent[-1])

    yield put_into_force
    for one in lent:
        qapp.removeTranslator(one)
        one.deleteLater()
    speak(qapp, ENGLISH)


@pytest.mark.parametrize(
    ("language", "head", "months", "weekday", "span"),
    [
        ("de", "14. März 1996, Donnerstag", ("März 1996", "März"), "14. Donnerstag", "Mai 1994 bis März 1996"),
        ("fr", "14 mars 1996, jeudi", ("mars 1996", "Mars"), "14 jeudi", "mai 1994 à mars 1996"),
        ("ru", "14 марта 1996, четверг", ("март 1996", "Март"), "14 четверг", "май 1994 – март 1996"),
    ],
)
def test_each_language_has_its_own_forms(
    spoken: Callable[[str], None], language: str, head: str, months: tuple[str, str], weekday: str, span: str
) -> None:
    spoken(language)
    assert day_head_words(_THURSDAY) == head
    assert (month_words(1996, 3), month_head_words(3)) == months
    assert weekday_words(_THURSDAY) == weekday
    brief = brief_weekday_words(_THURSDAY)
    assert brief.startswith("14")
    assert len(brief) < len(weekday)
    assert range_words(date(1994, 5, 1), date(1996, 3, 31)) == span
    assert span_head_words(date(1996, 3, 1), date(1996, 3, 31)) == f"{months[1]} 1996"


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [("en", "1 May 1994", "2 May 1994"), ("de", "1. Mai 1994", "2. Mai 1994"), ("fr", "1er mai 1994", "2 mai 1994"),
     ("ru", "1 мая 1994", "2 мая 1994")],
)  # fmt: skip
def test_the_first_of_a_month_is_counted_as_the_language_does(
    qapp: QApplication, language: str, first: str, second: str
) -> None:
    speak(qapp, language)
    try:
        assert (day_words(date(1994, 5, 1)), day_words(date(1994, 5, 2))) == (first, second)
        assert first.removesuffix(" 1994") in day_head_words(date(1994, 5, 1))
        assert edtf_words("1994-05-01") == first
        assert brief_weekday_words(date(1994, 6, 1)).count("1") == 1
    finally:
        speak(qapp, ENGLISH)


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_heads_begin_alike_whatever_is_known_of_a_date(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    try:
        heads = [span_head_words(_THURSDAY, None), span_head_words(*_MAY), span_head_words(*_YEAR)]
        assert all(head[0].isupper() or head[0].isdigit() for head in heads)
    finally:
        speak(qapp, ENGLISH)


def test_german_nouns_keep_their_capitals(spoken: Callable[[str], None]) -> None:
    spoken("de")
    assert unknown_words(Unknown.DAY, _THURSDAY).endswith(unknown_head_words(Unknown.DAY))


def test_english_is_spoken_again() -> None:
    assert day_words(_THURSDAY) == "14 March 1996"
    assert undated_words() == "Undated"


def test_the_head_of_the_undated_says_what_is_known_of_them() -> None:
    early, late = date(2004, 5, 1), date(2016, 7, 27)
    assert undated_head_words([None]) == ("Undated",)
    known = ("Undated, no later than 27 July 2016", "Undated, no later than 27 Jul 2016", "Undated")
    assert undated_head_words([late]) == known
    assert undated_head_words([late, early]) == known
    assert undated_head_words([None, early])[0] == "Undated, some no later than 1 May 2004"


def test_the_head_of_a_span_keeps_its_years_in_little_room() -> None:
    first, last = date(1995, 10, 30), date(1996, 12, 4)
    assert span_head_words(first, last) == "30 October 1995 to 4 December 1996"
    assert brief_span_words(first, last) == "30 Oct 1995 to 4 Dec 1996"
    assert brief_span_words(_THURSDAY, None) == "14 March 1996"
    assert brief_span_words(first, date.max) == "30 Oct 1995 or later"


def test_counts_agree_with_their_nouns() -> None:
    counting = Counting()
    assert [counting.articles(number) for number in (0, 1, 5391)] == ["0 articles", "1 article", "5,391 articles"]
    assert counting.files(1) == "1 file"
    assert counting.quotations(2) == "2 quotations"
    assert counting.undated_aside(6) == "6 undated left aside"
    assert counting.less_exact(1) == "1 more known less exactly"


@pytest.mark.usefixtures("qapp")
def test_one_of_two_days_is_no_stretch_of_time() -> None:
    ends = date(1994, 3, 4), date(1994, 4, 3)
    either = PublicationDate("[1994-03-04,1994-04-03]", *ends, Certainty.UNCERTAIN, Precision.INTERVAL)
    assert published_words(either) == "4 March 1994 or 3 April 1994"
    assert published_words(replace(either, edtf="1994-03-04/1994-04-03")) == "4 March 1994 to 3 April 1994"
