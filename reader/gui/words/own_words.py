# SPDX-License-Identifier: MIT
"""Collections and saved searches in words: numbers with their nouns, how each is asked for."""

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeVar

from PySide6.QtCore import QCollator, QCoreApplication, QObject, Qt

from reader.gui.words.counting import Counting
from reader.model.flags import COLLECTION, STARRED, own_name

translate = QCoreApplication.translate
T = TypeVar("T")


class OwnCounting(QObject):
    """Says how many, in the plural forms of the language spoken."""

    def new(self, number: int) -> str:
        """Return "3 new", said of what a saved search finds."""
        return self.tr("%Ln new", "articles found by a saved search", number)

    def added(self, number: int) -> str:
        """Return "3 articles added to {name}."."""
        return self.tr("%Ln article(s) added to {name}.", "", number)

    def removed(self, number: int) -> str:
        """Return "3 articles removed from {name}."."""
        return self.tr("%Ln article(s) removed from {name}.", "", number)

    def starred(self, number: int) -> str:
        """Return "3 articles starred."."""
        return self.tr("%Ln article(s) starred.", "", number)

    def unstarred(self, number: int) -> str:
        """Return "Star taken off 3 articles."."""
        return self.tr("Star taken off %Ln article(s).", "", number)

    def decisions_exported(self, number: int) -> str:
        """Return "12 decisions saved", said of all of the user's own work."""
        return self.tr("%Ln decision(s) saved to the file.", "the user's own work", number)

    def decisions_taken(self, number: int) -> str:
        """Return "12 decisions taken over."."""
        return self.tr("%Ln decision(s) taken over.", "the user's own work", number)

    def decisions_known(self, number: int) -> str:
        """Return "3 were there already."."""
        return self.tr("%Ln was/were there already.", "decisions", number)

    def disagreements(self, number: int) -> str:
        """Return "You disagree on 2."."""
        return self.tr("You disagree on %Ln.", "matters", number)

    def strange(self, number: int) -> str:
        """Return "2 articles of theirs aren't in this archive; what was said of them is kept."."""
        return self.tr("%Ln article(s) of theirs aren’t in this archive; what was said of them is kept.", "", number)

    def searches(self, number: int) -> str:
        """Return "12 searches", said of those in the log."""
        return self.tr("%Ln search(es)", "in the log of searches", number)


def collection_query(name: str) -> str:
    """Return what finds the articles of a collection."""
    return f'{COLLECTION}:"{own_name(name)}"'


def starred_query() -> str:
    """Return what finds the articles with a star."""
    return f"is:{STARRED}"


def starred_words() -> str:
    """Return how the list of articles with a star is called."""
    return translate("Own", "Starred")


def news_words(new: int) -> str:
    """Return "3 new", "" for none."""
    return OwnCounting().new(new) if new else ""


def counted_line(name: str, articles: int) -> str:
    """Return "Chapter 3, 31 articles", as a screen reader says it."""
    return translate("Dates", "{name}, {articles}").format(name=name, articles=Counting().articles(articles))


def by_name(things: Iterable[T], name: Callable[[T], str]) -> list[T]:
    """Return things in the order of their names in the language in force, "Chapter 2" before "Chapter 10"."""
    collator = QCollator()
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    order = cmp_to_key(collator.compare)
    return sorted(things, key=lambda thing: order(name(thing)))


def marked_name(name: str) -> str:
    """Return a name between quotation marks."""
    return translate("Quoted", "“{words}”").format(words=name)
