# SPDX-License-Identifier: MIT
"""The lines of the shelf: the starred, collections, saved searches, each kind under its head."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from reader.gui.looks.count_model import plain_count
from reader.gui.looks.utf16 import one_line
from reader.gui.own.shelf import News, Shelf
from reader.gui.words.own_words import counted_line, news_words, starred_words

translate = QCoreApplication.translate


class ShelfKind(StrEnum):
    """What a line is."""

    GATHERED = "gathered"  # the head of what is gathered
    STARRED = "starred"
    COLLECTION = "collection"
    SAVED = "saved"  # the head of saved searches
    SEARCH = "search"


HEADS = (ShelfKind.GATHERED, ShelfKind.SAVED)


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """One line. `id` is that of a collection or saved search; `articles` None where there is nothing to be counted.

    `new` are articles of a saved search that are new, which stand in the place of a number; `full` has more to say.
    """

    kind: ShelfKind
    name: str
    id: str = ""
    articles: int | None = None
    new: int = 0
    full: str = ""
    unfolded: bool | None = None
    brief: str = ""
    level: int = 0

    @property
    def key(self) -> tuple[ShelfKind, str]:
        """By what it is known again."""
        return self.kind, self.id

    @property
    def head(self) -> bool:
        """Whether it is a heading."""
        return self.kind in HEADS

    @property
    def counted(self) -> str:
        """What stands at the end of the line: "31", "3 new"."""
        return news_words(self.new) or plain_count(self.articles)

    @property
    def said(self) -> str:
        """What a screen reader hears: "Chapter 3, 31 articles", "treaty, 3 new"."""
        if self.head:
            state = translate("Dates", "unfolded") if self.unfolded else translate("Dates", "folded")
            return translate("Dates", "{line}, {state}").format(line=self.name, state=state)
        said = self.name if self.articles is None else counted_line(self.name, self.articles)
        return ", ".join(part for part in (said, news_words(self.new)) if part)


def shelf_lines(shelf: Shelf, news: Mapping[str, News], folded: AbstractSet[ShelfKind]) -> Iterator[ShelfLine]:
    """Yield the lines; a kind of which there is nothing has no head either."""
    if shelf.collections or shelf.stars:
        unfolded = ShelfKind.GATHERED not in folded
        yield ShelfLine(ShelfKind.GATHERED, translate("Own", "COLLECTIONS"), unfolded=unfolded)
        if unfolded:
            yield from _gathered(shelf)
    if shelf.searches:
        unfolded = ShelfKind.SAVED not in folded
        yield ShelfLine(ShelfKind.SAVED, translate("Own", "SAVED SEARCHES"), unfolded=unfolded)
        if unfolded:
            yield from _saved(shelf, news)


def _gathered(shelf: Shelf) -> Iterator[ShelfLine]:
    if shelf.stars:
        yield ShelfLine(ShelfKind.STARRED, starred_words(), "", shelf.stars, full=starred_words())
    for one in shelf.collections:
        name = one_line(one.whole.name)
        full = "\n".join(part for part in (name, one.whole.description) if part)
        yield ShelfLine(ShelfKind.COLLECTION, name, one.whole.id, one.articles, full=full)


def _saved(shelf: Shelf, news: Mapping[str, News]) -> Iterator[ShelfLine]:
    for one in shelf.searches:
        known = news.get(one.id, News(one.id))
        name = one_line(one.name)
        full = "\n".join(part for part in (name, one_line(one.search.text)) if part)
        yield ShelfLine(ShelfKind.SEARCH, name, one.id, None, known.new or 0, full)
