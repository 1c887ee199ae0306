# SPDX-License-Identifier: MIT
"""Says in plain words what is being searched for, in other languages than English, which the core speaks itself.

Each clause is a sentence's part of its own with what is filled in at the end, so that no language need bend a word.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from functools import reduce

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.gui.words.date_words import day_form
from reader.gui.words.flag_words import flag_words
from reader.gui.words.translation import ENGLISH, spoken
from reader.model.query import And, DateRange, Everything, Flag, Not, Or, Phrase, Prefix, Query, Wildcard, Word

Runs = Sequence[tuple[str, bool]]
translate = QCoreApplication.translate
_STRONG = re.compile("\x02(.*?)\x03", re.DOTALL)
_NOUNS = (Word, Prefix, Wildcard, Phrase)


def query_words(query: Query, english: Runs) -> Runs:
    """Return the sentence as runs, the user's own words strong; `english` is what the core says."""
    if spoken() == ENGLISH:
        return english
    if isinstance(query, Everything):
        return [(translate("Query", "all articles"), False)]
    parts = _STRONG.split(translate("Query", "articles {clauses}").format(clauses=_clause(query)))
    return [(part, at % 2 == 1) for at, part in enumerate(parts) if part]


def _clause(query: Query) -> str:
    """Say what the articles have, or when they are from."""
    if isinstance(query, DateRange):
        return translate("Query", "dated {range}").format(range=range_words(query))
    if isinstance(query, Flag):
        return flag_words(query.name)
    if isinstance(query, Everything):
        return translate("Query", "of any kind")
    if isinstance(query, Not):
        return _negated(query.part)
    if isinstance(query, And | Or):
        parts = [_bracketed(part) if isinstance(part, And | Or) else _clause(part) for part in query.parts]
        return _either(parts) if isinstance(query, Or) else ", ".join(parts)
    return _with(query)


def _with(leaf: Word | Prefix | Wildcard | Phrase) -> str:
    if leaf.field == "headline":
        return translate("Query", "with {words} in the headline").format(words=_noun(leaf))
    return translate("Query", "with {words}").format(words=_noun(leaf))


def _negated(query: Query) -> str:
    if isinstance(query, Flag):
        return flag_words(query.name, negated=True)
    if isinstance(query, _NOUNS):
        if query.field == "headline":
            return translate("Query", "without {words} in the headline").format(words=_noun(query))
        return translate("Query", "without {words}").format(words=_noun(query))
    return translate("Query", "not {clauses}").format(clauses=_bracketed(query))


def _bracketed(query: Query) -> str:
    return f"({_clause(query)})"


def _either(parts: Iterable[str]) -> str:
    return reduce(lambda one, other: translate("Query", "{one} or {other}").format(one=one, other=other), parts)


def _noun(leaf: Word | Prefix | Wildcard | Phrase) -> str:
    if isinstance(leaf, Prefix):
        return translate("Query", "a word that begins with {word}").format(word=_strong(leaf.text))
    if isinstance(leaf, Wildcard):
        return translate("Query", "a word of the form {word}").format(word=_strong(leaf.pattern))
    if isinstance(leaf, Phrase):
        words = _strong(" ".join(leaf.words)) + ("…" if leaf.open_end else "")
        return translate("Query", "the words {words}").format(words=words)
    return _strong(leaf.text)


def _strong(text: str) -> str:
    return f"\x02{text}\x03"


def range_words(leaf: DateRange) -> str:
    """Say a range as people do: "May 1994 to June 1994", "1994", "until 27 May 1994"."""
    first, last = leaf.earliest, leaf.latest
    years = (first is None or (first.month, first.day) == (1, 1)) and (
        last is None or (last.month, last.day) == (12, 31)
    )
    months = (first is None or first.day == 1) and (last is None or last.day == monthrange(last.year, last.month)[1])
    start, end = (_day(day, years=years, months=months) for day in (first, last))
    if first is None:
        return translate("Query", "until {day}").format(day=end) if last else translate("Query", "at any time")
    if last is None:
        return translate("Query", "from {day} on").format(day=start)
    if start == end:
        return start
    if years:
        return translate("Query", "{first} to {last}", "two years").format(first=start, last=end)
    return translate("Query", "{first} to {last}").format(first=start, last=end)


def _day(day: date | None, *, years: bool, months: bool) -> str:
    if day is None:
        return ""
    if months and not years:  # the month's name by itself is another one in Russian
        return f"{QLocale().standaloneMonthName(day.month)} {day.year}"
    form = "yyyy" if years else translate("Dates", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), day_form(form, day.day))
