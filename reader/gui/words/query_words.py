# SPDX-License-Identifier: MIT
"""Says in plain words what is being searched for, in other languages than English, which the core speaks itself.

Each clause is a sentence's part of its own with what is filled in at the end, so that no language need bend a word.
Where a language sets off a clause by commas, the translation ends in one; it goes where another sign follows.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from functools import reduce

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.gui.words.counting import Counting
from reader.gui.words.date_words import day_form
from reader.gui.words.flag_words import flag_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.translation import ENGLISH, spoken
from reader.model.query import (
    And,
    Anniversary,
    DateRange,
    Everything,
    Flag,
    Forms,
    Fuzzy,
    Keyword,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Regex,
    Unfinished,
    Wildcard,
    Word,
    WordLeaf,
)

Runs = Sequence[tuple[str, bool]]
translate = QCoreApplication.translate
_STRONG = re.compile("\x02(.*?)\x03", re.DOTALL)
_COMMA = re.compile("(\x02.*?\x03)|,(?=\\s*(?:[,:;)]|$))", re.DOTALL)
"""A comma that ends a clause before another sign, which is stronger; what stands in the user's words is left alone."""

WHERE_WORDS = {
    "": (QT_TRANSLATE_NOOP("Query", "with {words}"), QT_TRANSLATE_NOOP("Query", "without {words}")),
    "headline": (
        QT_TRANSLATE_NOOP("Query", "with {words} in the headline"),
        QT_TRANSLATE_NOOP("Query", "without {words} in the headline"),
    ),
    "quote": (
        QT_TRANSLATE_NOOP("Query", "with {words} in a quotation"),
        QT_TRANSLATE_NOOP("Query", "without {words} in a quotation"),
    ),
    "said": (
        QT_TRANSLATE_NOOP("Query", "with {words} in a quotation or as its speaker"),
        QT_TRANSLATE_NOOP("Query", "without {words} in a quotation or as its speaker"),
    ),
    "speaker": (
        QT_TRANSLATE_NOOP("Query", "with {words} as a speaker"),
        QT_TRANSLATE_NOOP("Query", "without {words} as a speaker"),
    ),
    "person": (
        QT_TRANSLATE_NOOP("Query", "with {words} among the people"),
        QT_TRANSLATE_NOOP("Query", "without {words} among the people"),
    ),
    "byline": (
        QT_TRANSLATE_NOOP("Query", "with {words} in the byline"),
        QT_TRANSLATE_NOOP("Query", "without {words} in the byline"),
    ),
    "source": (
        QT_TRANSLATE_NOOP("Query", "with {words} in the name of the source"),
        QT_TRANSLATE_NOOP("Query", "without {words} in the name of the source"),
    ),
    "section": (
        QT_TRANSLATE_NOOP("Query", "with {words} in the name of the section"),
        QT_TRANSLATE_NOOP("Query", "without {words} in the name of the section"),
    ),
    "language": (
        QT_TRANSLATE_NOOP("Query", "with {words} as the language"),
        QT_TRANSLATE_NOOP("Query", "without {words} as the language"),
    ),
}
"""Where the words of a field stand, and that they don't stand there."""


def query_words(query: Query, english: Runs) -> Runs:
    """Return the sentence as runs, the user's own words strong; `english` is what the core says."""
    if spoken() == ENGLISH:
        return english
    if isinstance(query, Everything):
        return [(translate("Query", "all articles"), False)]
    told = translate("Query", "articles {clauses}").format(clauses=_clause(query))
    parts = _STRONG.split(_COMMA.sub(lambda match: match[1] or "", told))
    return [(part, at % 2 == 1) for at, part in enumerate(parts) if part]


def _clause(query: Query) -> str:
    """Say what the articles have, or when they are from."""
    if isinstance(query, Not):
        return _negated(query.part)
    if isinstance(query, And | Or):
        parts = [_bracketed(part) if isinstance(part, And | Or) else _clause(part) for part in query.parts]
        return _either(parts) if isinstance(query, Or) else ", ".join(parts)
    if isinstance(query, WordLeaf | Keyword):
        return translate("Query", WHERE_WORDS[query.field][0]).format(words=_noun(query))
    return _state(query)


def _state(query: DateRange | Anniversary | Flag | Everything | Unfinished) -> str:
    if isinstance(query, DateRange):
        return translate("Query", "dated {range}").format(range=range_words(query))
    if isinstance(query, Anniversary):
        return translate("Query", "dated {day} of any year").format(day=_day_of_year(query))
    if isinstance(query, Unfinished):
        return translate("Query", "with an expression that isn't finished yet")
    return flag_words(query.name) if isinstance(query, Flag) else translate("Query", "of any kind")


def _negated(query: Query) -> str:
    if isinstance(query, Flag):
        return flag_words(query.name, negated=True)
    if isinstance(query, WordLeaf | Keyword):
        return translate("Query", WHERE_WORDS[query.field][1]).format(words=_noun(query))
    return translate("Query", "not {clauses}").format(clauses=_bracketed(query))


def _bracketed(query: Query) -> str:
    return f"({_clause(query)})"


def _either(parts: Iterable[str]) -> str:
    return reduce(lambda one, other: translate("Query", "{one} or {other}").format(one=one, other=other), parts)


def _noun(leaf: WordLeaf | Keyword) -> str:
    if isinstance(leaf, Near):
        return _near(leaf)
    if isinstance(leaf, Phrase | Keyword):
        return _words(leaf)
    if isinstance(leaf, Wildcard | Regex):
        return _form_of(leaf).format(word=_strong(leaf.pattern))
    return _form_of(leaf).format(word=_strong(leaf.text))


def _form_of(leaf: Word | Forms | Prefix | Wildcard | Fuzzy | Regex) -> str:
    """Return how a word is called that needn't be as it was typed."""
    if isinstance(leaf, Fuzzy) and leaf.most == 1:
        return translate("Query", "a word at most one letter away from {word}")
    return {
        Word: "{word}",
        Prefix: translate("Query", "a word that begins with {word}"),
        Wildcard: translate("Query", "a word of the form {word}"),
        Regex: translate("Query", "a word that the expression {word} describes"),
        Forms: translate("Query", "any form of {word}"),
        Fuzzy: translate("Query", "a word at most two letters away from {word}"),
    }[type(leaf)]


def _words(leaf: Phrase | Keyword) -> str:
    text = " ".join(leaf.words)
    if len(leaf.words) == 1:
        begun = translate("Query", "a word that begins with {word}") if leaf.open_end else "{word}"
        return begun.format(word=_strong(text))
    return translate("Query", "the words {words}").format(words=_strong(text) + ("…" if leaf.open_end else ""))


def _near(leaf: Near) -> str:
    parts, counting = ", ".join(_noun(part) for part in leaf.parts), Counting()
    form = counting.words_in_order(leaf.distance) if leaf.ordered else counting.words_apart(leaf.distance)
    return form.format(parts=parts)


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


def _day_of_year(leaf: Anniversary) -> str:
    day = date(2000, leaf.month, leaf.day)  # a leap year: it has every day
    form = translate("Dates", "d MMMM", "the form of a day without its year; Qt's letters")
    return QLocale().toString(QDate(day.year, day.month, day.day), day_form(form, day.day))


def _day(day: date | None, *, years: bool, months: bool) -> str:
    if day is None:
        return ""
    if months and not years:  # the month's name by itself is another one in Russian
        return f"{QLocale().standaloneMonthName(day.month)} {day.year}"
    form = "yyyy" if years else translate("Dates", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), day_form(form, day.day))
