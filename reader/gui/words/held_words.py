# SPDX-License-Identifier: MIT
"""What the grid of an archive's holdings says in words: of a square, of a year."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.words.counting import Counting
from reader.gui.words.date_words import range_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.library.held import HeldYears, Square, Unit

translate = QCoreApplication.translate

_FILLED = {
    Unit.WEEK: QT_TRANSLATE_NOOP("Held", "{year}: {articles} in {filled} of {all} weeks"),
    Unit.MONTH: QT_TRANSLATE_NOOP("Held", "{year}: {articles} in {filled} of {all} months"),
}
_MISSING = QT_TRANSLATE_NOOP("Held", "{year}; nothing found: {gaps}")


def square_words(square: Square) -> str:
    """Return "7 May 1994 to 13 May 1994: 5 articles", or that nothing was found."""
    when = range_words(square.earliest, square.latest)
    if square.gap:
        return translate("Held", "{when}: nothing found, though earlier and later issues are here").format(when=when)
    if not square.articles:
        return translate("Held", "{when}: nothing found").format(when=when)
    return translate("Held", "{when}: {articles}").format(when=when, articles=Counting().articles(square.articles))


def year_label(year: HeldYears) -> str:
    """Return what stands before a row: "1994"; "1901 to 1930: nothing found" where there are no squares."""
    if year.squares:
        return str(year.first)
    return translate("Held", "{first} to {last}: nothing found").format(first=year.first, last=year.last)


def years_words(year: HeldYears, unit: Unit) -> str:
    """Return a row of the grid as a sentence: how much of it is filled, and where it has gaps."""
    if not year.squares:
        return year_label(year)
    filled = sum(square.articles > 0 for square in year.squares)
    gaps = _runs_of_gaps(year)
    if not filled and not gaps:
        return translate("Held", "{when}: nothing found").format(when=year.first)
    number = QLocale().toString
    words = translate("Held", _FILLED[unit]).format(
        year=year.first,
        articles=Counting().articles(year.articles),
        filled=number(filled),
        all=number(len(year.squares)),
    )
    return translate("Held", _MISSING).format(year=words, gaps=", ".join(gaps)) if gaps else words


def _runs_of_gaps(year: HeldYears) -> list[str]:
    """Return the ranges of days in which nothing was found, gaps side by side as one."""
    runs: list[list[Square]] = []
    before: Square | None = None
    for square in year.squares:
        if square.gap:
            if before is not None and before.gap:
                runs[-1].append(square)
            else:
                runs.append([square])
        before = square
    return [range_words(run[0].earliest, run[-1].latest) for run in runs]
