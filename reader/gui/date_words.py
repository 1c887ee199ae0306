# SPDX-License-Identifier: MIT
"""Days and certainties in plain words, as the window says them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from reader.model.date import Certainty, Precision, PublicationDate

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_KNOWN = {Precision.MONTH: "month known", Precision.YEAR: "year known", Precision.INTERVAL: "span known"}


def day_words(day: date) -> str:
    """Return "14 March 1996"."""
    return _said(day, "d MMMM yyyy")


def published_words(published: PublicationDate) -> str:
    """Return a date as exactly as it is known: "26 May 1994", "May 1994", "undated, no later than 27 July 2016"."""
    earliest, latest = published.earliest, published.latest
    if earliest is None:
        return f"undated, no later than {day_words(latest)}" if latest else "undated"
    if latest is None:
        return f"{day_words(earliest)} or later"
    if published.precision is Precision.YEAR:
        return _said(earliest, "yyyy")
    if published.precision is Precision.MONTH:
        return _said(earliest, "MMMM yyyy")
    return day_words(earliest) if earliest == latest else f"{day_words(earliest)} to {day_words(latest)}"


def bound_words(published: PublicationDate) -> str:
    """Return what is known of an undated article's date, where it stands already that it is undated."""
    return f"not after {day_words(published.latest)}" if published.latest else "no date"


def head_words(published: PublicationDate) -> str:
    """Return the head of a group of articles: the day with its weekday, or what is known instead."""
    if published.precision is Precision.DAY and published.earliest:
        return day_head_words(published.earliest)
    return published_words(published) if published.placed else "Undated"


def day_head_words(day: date) -> str:
    """Return "14 March 1996, Thursday"."""
    return _said(day, "d MMMM yyyy, dddd")


def certainty_words(published: PublicationDate) -> str:
    """Return how sure and how exact a date is: "certain", "probable, month known", "undated"."""
    if published.certainty is Certainty.UNDATED:
        return "undated"
    words = str(published.certainty)
    if published.precision in _KNOWN:
        words = f"{words}, {_KNOWN[published.precision]}"
    return f"{words}, for now" if published.provisional else words


def count_words(number: int, one: str, many: str) -> str:
    """Return "1 article", "5,391 articles"."""
    return f"{number:,} {one if number == 1 else many}"


def _said(day: date, form: str) -> str:
    return _ENGLISH.toString(QDate(day.year, day.month, day.day), form)
