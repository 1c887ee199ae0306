# SPDX-License-Identifier: MIT
"""An article of the list in words: as a screen reader says it, and as a line for the clipboard."""

from PySide6.QtCore import QCoreApplication

from reader.gui.looks.utf16 import one_line
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import dated_words
from reader.model.article import ArticleRow, shown_path

translate = QCoreApplication.translate

_LEAD = 80  # code points that stand for a headline


def headline_words(row: ArticleRow) -> str:
    """Return the headline, or how the text begins."""
    return named_words(row.headline, row.lead)


def named_words(headline: str, text: str) -> str:
    """Return a headline, or how the text begins that has none."""
    return one_line(headline or text[:_LEAD]).strip() or untitled_words()


def untitled_words() -> str:
    """Return what stands in the place of a headline."""
    return translate("Row", "(without a headline)")


def place_words(row: ArticleRow) -> str:
    """Return where an article stood: "The Port Courier · p. 1", or the name of its file."""
    return " · ".join(part for part in (row.source, row.section) if part) or shown_path(row.path.rsplit(b"/", 1)[-1])


def date_and_certainty(row: ArticleRow) -> str:
    """Return "26 May 1994, probable", "undated, no later than 27 July 2016"."""
    return dated_words(row.date)


def fresh_words() -> str:
    """Return what stands in a row that is new in a saved search."""
    return translate("Row", "new")


def spoken_words(
    row: ArticleRow, *, copies: int = 0, is_copy: bool = False, starred: bool = False, fresh: bool = False
) -> str:
    """Return all that a row shows, as a screen reader says it: the headline first."""
    counting = Counting()
    said = [headline_words(row), date_and_certainty(row), place_words(row)]
    if fresh:
        said.append(fresh_words())
    if starred:
        said.append(translate("Row", "starred"))
    if row.quotations:
        said.append(counting.quotations(row.quotations))
    if copies:
        said.append(counting.copies(copies))
    if is_copy:
        said.append(translate("Row", "copy of an article above"))
    return ". ".join(said)


def clipboard_line(row: ArticleRow) -> str:
    """Return headline, source, date and path on one line."""
    path = shown_path(row.path) + (f"#{row.item}" if row.item else "")
    parts = (headline_words(row), row.source, date_and_certainty(row), path)
    return one_line(", ".join(part for part in parts if part))
