# SPDX-License-Identifier: MIT
"""Occurrences in words: by what they are put in order, how many there are, who says them, a line for the clipboard."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.gui.looks.utf16 import one_line
from reader.gui.words.date_words import dated_words
from reader.gui.words.quoted_words import perhaps_words
from reader.gui.words.row_words import untitled_words
from reader.model.occurrence import OccurrenceKey, OccurrenceLine

translate = QCoreApplication.translate
_HEARD = 80  # code points beside an occurrence that a screen reader says


class OccurrenceCounting(QObject):
    """Says how many, in the plural forms of the language spoken (see `Counting`)."""

    def occurrences(self, number: int) -> str:
        """Return "1 occurrence", "1,204 occurrences"."""
        return self.tr("%Ln occurrence(s)", "", number)

    def in_articles(self, number: int) -> str:
        """Return "in 389 articles"."""
        return self.tr("in %Ln article(s)", "", number)

    def at_random(self, number: int) -> str:
        """Return "100 at random", said of occurrences."""
        return self.tr("%Ln at random", "said of occurrences", number)

    def out_of(self, number: int) -> str:
        """Return "out of 1,204 occurrences"."""
        return self.tr("out of %Ln occurrence(s)", "", number)

    def words(self, number: int) -> str:
        """Return "5 words"."""
        return self.tr("%Ln word(s)", "", number)

    def counted(self, number: int, of: int) -> str:
        """Return how far the counting is."""
        return self.tr("{number} of %Ln article(s) counted", "", of).format(number=QLocale().toString(number))


def key_words(key: OccurrenceKey) -> str:
    """Return by what lines are put in order, as one chooses it."""
    return {
        OccurrenceKey.DATE: translate("Occurrence", "date, oldest first"),
        OccurrenceKey.NEWEST: translate("Occurrence", "date, newest first"),
        OccurrenceKey.SOURCE: translate("Occurrence", "source"),
        OccurrenceKey.SPEAKER: translate("Occurrence", "speaker"),
        OccurrenceKey.MATCH: translate("Occurrence", "the word found"),
        OccurrenceKey.LEFT1: translate("Occurrence", "1st word left"),
        OccurrenceKey.LEFT2: translate("Occurrence", "2nd word left"),
        OccurrenceKey.LEFT3: translate("Occurrence", "3rd word left"),
        OccurrenceKey.RIGHT1: translate("Occurrence", "1st word right"),
        OccurrenceKey.RIGHT2: translate("Occurrence", "2nd word right"),
        OccurrenceKey.RIGHT3: translate("Occurrence", "3rd word right"),
    }[key]


def brief_key_words(key: OccurrenceKey) -> str:
    """Return what stands above what lines are put in order by."""
    if key in {OccurrenceKey.DATE, OccurrenceKey.NEWEST}:
        return translate("Occurrence", "Date")
    return {
        OccurrenceKey.SOURCE: translate("Occurrence", "Source"),
        OccurrenceKey.SPEAKER: translate("Occurrence", "Speaker"),
        OccurrenceKey.MATCH: translate("Occurrence", "Found"),
        OccurrenceKey.LEFT1: translate("Occurrence", "1 left"),
        OccurrenceKey.LEFT2: translate("Occurrence", "2 left"),
        OccurrenceKey.LEFT3: translate("Occurrence", "3 left"),
        OccurrenceKey.RIGHT1: translate("Occurrence", "1 right"),
        OccurrenceKey.RIGHT2: translate("Occurrence", "2 right"),
        OccurrenceKey.RIGHT3: translate("Occurrence", "3 right"),
    }[key]


def total_words(counting: OccurrenceCounting, *, total: int, of: int, articles: int) -> str:
    """Return "1,204 occurrences in 389 articles", "100 at random out of 1,204 occurrences"."""
    if total != of:
        some, whole = counting.at_random(total), counting.out_of(of)
        return translate("Occurrence", "{some} {out_of_all}, {in_articles}").format(
            some=some, out_of_all=whole, in_articles=counting.in_articles(articles)
        )
    return translate("Occurrence", "{occurrences} {in_articles}").format(
        occurrences=counting.occurrences(total), in_articles=counting.in_articles(articles)
    )


def speaker_words(line: OccurrenceLine) -> str:
    """Return who says it: "Oren Halvard", "perhaps Mirela Castane", "quoted" where nobody is known to; else ""."""
    if not line.speakers:
        return translate("Occurrence", "quoted") if line.quoted else ""
    names = ", ".join(map(one_line, line.speakers))
    return names if line.sure else f"{perhaps_words()} {names}"


def headline_words(line: OccurrenceLine) -> str:
    """Return the headline of the article, or what stands in its place."""
    return one_line(line.headline).strip() or untitled_words()


def place_words(line: OccurrenceLine) -> str:
    """Return where and when: "The Port Courier · 26 May 1994, probable · in the headline"."""
    where = translate("Occurrence", "in the headline") if line.in_headline else ""
    return " · ".join(part for part in (one_line(line.source), dated_words(line.date), where) if part)


def said_by_words(line: OccurrenceLine) -> str:
    """Return "said by Oren Halvard", "perhaps said by Mirela Castane", or that it stands in a quotation; else ""."""
    if not line.speakers:
        return translate("Occurrence", "in a quotation, nobody is known to speak") if line.quoted else ""
    names = ", ".join(map(one_line, line.speakers))
    sure, unsure = translate("Occurrence", "said by {names}"), translate("Occurrence", "perhaps said by {names}")
    return (sure if line.sure else unsure).format(names=names)


def spoken_line(line: OccurrenceLine) -> str:
    """Return a line as a screen reader says it: the words in their context first."""
    words = _short(line.before, last=True) + line.match + _short(line.after, last=False)
    parts = (one_line(words).strip(), said_by_words(line), place_words(line), headline_words(line))
    return ". ".join(part for part in parts if part)


def clipboard_line(line: OccurrenceLine) -> str:
    """Return date, source and the three parts of a line, parted by tabs: a table to whom that is useful."""
    parts = (dated_words(line.date), line.source, line.before, line.match, line.after)
    return "\t".join(one_line(part).strip() for part in parts)


def _short(words: str, *, last: bool) -> str:
    """Return the beginning of words, or their `last` ones: whole words only."""
    if len(words) <= _HEARD:
        return words
    return words[-_HEARD:].partition(" ")[2] if last else words[:_HEARD].rpartition(" ")[0]
