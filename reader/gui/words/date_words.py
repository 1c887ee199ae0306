# SPDX-License-Identifier: MIT
"""Days and certainties in plain words, in the language spoken: its names of months, and its forms of dates."""

import re
from calendar import monthrange
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.date import Certainty, Precision, PublicationDate
from reader.model.search import Unknown

translate = QCoreApplication.translate

_CERTAINTIES = {
    Certainty.CERTAIN: QT_TRANSLATE_NOOP("Dates", "certain"),
    Certainty.PROBABLE: QT_TRANSLATE_NOOP("Dates", "probable"),
    Certainty.UNCERTAIN: QT_TRANSLATE_NOOP("Dates", "uncertain"),
    Certainty.UNDATED: QT_TRANSLATE_NOOP("Dates", "undated"),
}
_KNOWN = {
    Precision.MONTH: QT_TRANSLATE_NOOP("Dates", "month known"),
    Precision.YEAR: QT_TRANSLATE_NOOP("Dates", "year known"),
    Precision.INTERVAL: QT_TRANSLATE_NOOP("Dates", "span known"),
}
_UNKNOWN = {
    Unknown.DAY: QT_TRANSLATE_NOOP("Dates", "Day unknown"),
    Unknown.MONTH: QT_TRANSLATE_NOOP("Dates", "Month unknown"),
    Unknown.YEAR: QT_TRANSLATE_NOOP("Dates", "Year unknown"),
}

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_EITHER = re.compile(rf"\[{_DAY},{_DAY}\]")

# --- days, months, years


def day_words(day: date) -> str:
    """Return "14 March 1996"."""
    return _said(day, translate("Dates", "d MMMM yyyy", "the form of a day; Qt's letters"))


def brief_day_words(day: date) -> str:
    """Return the same in little room: "14 Mar 1996"."""
    return _said(day, translate("Dates", "d MMM yyyy", "the form of a day in little room; Qt's letters"))


def day_head_words(day: date) -> str:
    """Return "14 March 1996, Thursday", as a line begins."""
    form = translate("Dates", "d MMMM yyyy, dddd", "the form of a day with its weekday; Qt's letters")
    return _capitalised(_said(day, form))


def weekday_words(day: date) -> str:
    """Return a day where its month stands already: "14 Thursday"."""
    return _said(day, translate("Dates", "d dddd", "the form of a day below its month; Qt's letters"))


def brief_weekday_words(day: date) -> str:
    """Return the same in little room: "14 Thu"."""
    return _said(day, translate("Dates", "d ddd", "the same with a short weekday"))


def month_words(year: int, month: int) -> str:
    """Return "March 1996"."""
    return translate("Dates", "{month} {year}").format(month=_month_name(month), year=year)


def month_head_words(month: int) -> str:
    """Return a month by itself, as a line begins: "March"."""
    return _capitalised(_month_name(month))


def range_words(earliest: date | None, latest: date | None) -> str:
    """Return a range as briefly as can be: "1994", "1992 to 1996", "May 1994", "May to July 1994", "26 May 1994"."""
    if earliest is None or latest is None:
        return _open_words(earliest, latest)
    if earliest == latest:
        return day_words(earliest)
    first, last = _whole(earliest, latest)
    if first == last:
        return first
    if first.isdigit() and last.isdigit():
        return translate("Dates", "{first} to {last}", "two years").format(first=first, last=last)
    if earliest.year == latest.year and first == month_words(earliest.year, earliest.month) != last:
        first = _month_name(earliest.month)  # the year is said once
    return translate("Dates", "{first} to {last}").format(first=first, last=last)


def unknown_words(part: Unknown, day: date | None) -> str:
    """Return what is said of articles known no more exactly: "May 1994, day unknown", "1994, month unknown"."""
    words = translate("Dates", _UNKNOWN[part])
    if day is None or part is Unknown.YEAR:
        return words
    known = month_words(day.year, day.month) if part is Unknown.DAY else str(day.year)
    if QLocale().language() is not QLocale.Language.German:  # whose nouns keep their capitals
        words = words[:1].lower() + words[1:]
    return translate("Dates", "{known}, {unknown}").format(known=known, unknown=words)


def unknown_head_words(part: Unknown) -> str:
    """Return the same below its month or year: "Day unknown"."""
    return translate("Dates", _UNKNOWN[part])


def span_head_words(day: date, until: date | None) -> str:
    """Return the head of a group in a list in order of date, by its bounds: "14 March 1996, Thursday", "March 1996".

    `until` None is `day` itself; the last day there is, is no bound.
    """
    return day_head_words(day) if until is None else _capitalised(span_words(day, until))


def brief_span_words(day: date, until: date | None) -> str:
    """Return the same in little room: "14 March 1996", "30 Sep 1995 to 4 Mar 1996"."""
    if until is None:
        return day_words(day)
    words = span_words(day, until)
    for one in (day, until):
        words = words.replace(day_words(one), brief_day_words(one))
    return _capitalised(words)


def span_words(day: date, until: date | None) -> str:
    """Return the same as a head without a weekday, as it stands within a sentence."""
    return range_words(day, day if until is None else None if until == date.max else until)


# --- what is known of an article's date


def published_words(published: PublicationDate) -> str:
    """Return a date as exactly as it is known: "26 May 1994", "May 1994", "undated, no later than 27 July 2016"."""
    earliest, latest = published.earliest, published.latest
    if earliest is None:
        return _undated_words(latest)
    if latest is None:
        return _open_words(earliest, None)
    if published.precision is Precision.YEAR:
        return str(earliest.year)
    if published.precision is Precision.MONTH:
        return month_words(earliest.year, earliest.month)
    if earliest == latest:
        return day_words(earliest)
    return _days_words(earliest, latest, either=_EITHER.fullmatch(published.edtf) is not None)


def bound_words(published: PublicationDate) -> str:
    """Return what is known of an undated article's date, where it stands already that it is undated."""
    if published.latest is None:
        return translate("Dates", "no date")
    return translate("Dates", "not after {day}").format(day=day_words(published.latest))


def undated_short_words(published: PublicationDate) -> tuple[str, ...]:
    """Return what stands for an undated article's date where there is less and less room; nothing for another's."""
    if published.certainty is not Certainty.UNDATED:
        return ()
    return bound_words(published), translate("Dates", _CERTAINTIES[Certainty.UNDATED])


def head_words(published: PublicationDate) -> str:
    """Return the head of a group of articles: the day with its weekday, or what is known instead."""
    if published.precision is Precision.DAY and published.earliest:
        return day_head_words(published.earliest)
    return _capitalised(published_words(published)) if published.placed else undated_words()


def undated_words() -> str:
    """Return the name of the undated bin."""
    return translate("Dates", "Undated")


def undated_head_words(bounds: Collection[date | None]) -> tuple[str, ...]:
    """Return the head of a group of undated articles by what is known of them: the days after which they can't be.

    What stands there where there is less and less room follows.
    """
    known = [day for day in bounds if day is not None]
    if not known:
        return (undated_words(),)
    if len(known) == len(bounds):
        words = _capitalised(_undated_words(max(known)))
    else:
        words = translate("Dates", "Undated, some no later than {day}").format(day=day_words(max(known)))
    brief = words.replace(day_words(max(known)), brief_day_words(max(known)))
    return words, brief, undated_words()


def certainty_words(published: PublicationDate) -> str:
    """Return how sure and how exact a date is: "certain", "probable, month known", "undated"."""
    words = translate("Dates", _CERTAINTIES[published.certainty])
    if published.certainty is Certainty.UNDATED:
        return words
    if published.precision in _KNOWN:
        known = translate("Dates", _KNOWN[published.precision])
        words = translate("Dates", "{certainty}, {known}").format(certainty=words, known=known)
    return translate("Dates", "{certainty}, for now").format(certainty=words) if published.provisional else words


def dated_words(published: PublicationDate) -> str:
    """Return a date with how sure it is: "26 May 1994, probable", "undated, no later than 27 July 2016"."""
    date = published_words(published)
    if not published.placed:
        return date
    told = replace(published, precision=Precision.DAY)  # how exact it is, the date says itself
    return translate("Row", "{date}, {certainty}").format(date=date, certainty=certainty_words(told))


def sureness_words(published: PublicationDate) -> str:
    """Return how sure a date is that stands beside: "probable"; "" if it is certain, or if there is none."""
    if not published.placed or (published.certainty is Certainty.CERTAIN and not published.provisional):
        return ""
    return certainty_words(replace(published, precision=Precision.DAY))


# --- within


def day_form(form: str, day: int) -> str:
    """Return the form that a date has on such a day of its month: some languages count the first apart (1er mai)."""
    if day != 1:
        return form
    first = translate("Dates", "d", "the number of the first of a month; Qt's letters, and others between apostrophes")
    return re.sub(r"\bd\b", lambda _: first, form, count=1)


def _said(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), day_form(form, day.day))


def _month_name(month: int) -> str:
    """Return a month as it is called without a day, which some languages tell apart."""
    return QLocale().standaloneMonthName(month)


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _undated_words(latest: date | None) -> str:
    if latest is None:
        return translate("Dates", "undated")
    return translate("Dates", "undated, no later than {day}").format(day=day_words(latest))


def _days_words(first: date, last: date, *, either: bool) -> str:
    """Return the days from one to another; of `03/04/1994`, which is either, those between are out of the question."""
    if either:
        return translate("Dates", " or ").join((day_words(first), day_words(last)))
    return translate("Dates", "{first} to {last}").format(first=day_words(first), last=day_words(last))


def _open_words(earliest: date | None, latest: date | None) -> str:
    if earliest is not None:
        return translate("Dates", "{day} or later").format(day=_whole(earliest, earliest)[0])
    if latest is not None:
        return translate("Dates", "{day} or earlier").format(day=_whole(latest, latest)[1])
    return translate("Dates", "All dates")


def _whole(earliest: date, latest: date) -> tuple[str, str]:
    """Name both ends by years or months, where they are whole ones; else by days."""
    if (earliest.month, earliest.day, latest.month, latest.day) == (1, 1, 12, 31):
        return str(earliest.year), str(latest.year)
    if earliest.day == 1 and latest.day == monthrange(latest.year, latest.month)[1]:
        return month_words(earliest.year, earliest.month), month_words(latest.year, latest.month)
    return day_words(earliest), day_words(latest)
