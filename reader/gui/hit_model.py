# SPDX-License-Identifier: MIT
"""The list of articles as a model: its length is true from the first moment, its rows come in pages when looked at."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.gui.date_words import certainty_words, count_words, day_head_words, head_words, published_words
from reader.gui.searching import Answer
from reader.model.article import ArticleRow
from reader.model.search import DayCount, Excerpt, Sort

PAGE = 100
_KEPT = 60 * PAGE  # rows held, whatever the archive's size
_EXCERPTS_KEPT = 4 * PAGE

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayHead:
    """What stands above a day's first row. `articles` is 0 where the count isn't known."""

    text: str
    articles: int


class HitListModel(QAbstractTableModel):
    """Rows by position. Asks for what is missing by `rows_wanted` and `excerpts_wanted`; never fetches by itself."""

    rows_wanted = Signal(object)  # list[int]: article numbers
    excerpts_wanted = Signal(object)  # list[int]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self._rows: dict[int, ArticleRow] = {}
        self._excerpts: dict[int, tuple[Excerpt, Excerpt]] = {}
        self._starts: list[int] = []
        self._days: list[DayCount] = []
        self._awaits_rows = self._awaits_excerpts = False
        self._expired = False

    # --- what the window does

    def expire(self) -> None:
        """Read all rows anew from the next answer on: they may have changed."""
        self._expired = True

    def show(self, answer: Answer) -> None:
        """Show what was found."""
        self.beginResetModel()
        self.answer = answer
        if self._expired:
            self._rows.clear()
            self._expired = False
        self._excerpts.clear()
        self._awaits_rows = self._awaits_excerpts = False
        self._lay_days(answer)
        self._keep(answer.first)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing, and remember nothing."""
        self.beginResetModel()
        self.answer = None
        self._rows.clear()
        self._excerpts.clear()
        self._starts, self._days = [], []
        self.endResetModel()

    def look_at(self, first: int, last: int) -> None:
        """Ask for what the rows from `first` to `last` still lack: whole pages of rows first, then their excerpts."""
        if self.answer is None or not self.rowCount():
            return
        numbers = self.answer.results.numbers
        first, last = max(0, first), min(last, len(numbers) - 1)
        pages = range(first // PAGE, last // PAGE + 1)
        missing = [n for page in pages for n in numbers[page * PAGE : (page + 1) * PAGE] if n not in self._rows]
        if missing:
            if not self._awaits_rows:  # one page at a time; the next look asks for the next
                self._awaits_rows = True
                self.rows_wanted.emit(missing)
        elif self.answer.marked and not self._awaits_excerpts:
            bare = [number for number in numbers[first : last + 1] if number not in self._excerpts]
            if bare:
                self._awaits_excerpts = True
                self.excerpts_wanted.emit(bare)

    def take_rows(self, rows: Iterable[ArticleRow]) -> None:
        """Fill in rows that were asked for."""
        self._awaits_rows = False
        self._keep(rows)
        self._tell()

    def take_excerpts(self, excerpts: dict[int, tuple[Excerpt, Excerpt]]) -> None:
        """Fill in excerpts that were asked for."""
        self._awaits_excerpts = False
        self._excerpts.update(excerpts)
        while len(self._excerpts) > _EXCERPTS_KEPT:
            del self._excerpts[next(iter(self._excerpts))]
        self._tell()

    def forget_requests(self) -> None:
        """Let what was asked for in vain be asked for again at the next look."""
        self._awaits_rows = self._awaits_excerpts = False
        self._expired = False

    # --- what painters and panes ask

    def row(self, position: int) -> ArticleRow | None:
        """Return a row, or None while it is still on its way."""
        number = self.number(position)
        return self._rows.get(number) if number is not None else None

    def excerpt(self, position: int) -> tuple[Excerpt, Excerpt] | None:
        """Return headline and excerpt with their matches; None while on their way, or with nothing to mark."""
        number = self.number(position)
        return self._excerpts.get(number) if number is not None else None

    def number(self, position: int) -> int | None:
        """Return the article's number at a position."""
        if self.answer is None or not 0 <= position < self.rowCount():
            return None
        return self.answer.results.numbers[position]

    def position_of(self, number: int) -> int | None:
        """Return where an article stands, or None."""
        if self.answer is None:
            return None
        try:
            return self.answer.results.numbers.index(number)
        except ValueError:
            return None

    def opens_group(self, position: int) -> bool:
        """Tell whether a row is the first of its day, or of those that are known only by month, year or span."""
        group = self._group(position)
        if group is None:
            return False
        if self._starts[group] == position:
            return True
        row, before = self.row(position), self.row(position - 1)
        return bool(row and before and row.date.placed and head_words(row.date) != head_words(before.date))

    def head(self, position: int) -> DayHead | None:
        """Return the head of the group in which a row stands; None in a list that isn't in order of days."""
        group = self._group(position)
        if group is None:
            return None
        day, articles = self._days[group].day, self._days[group].articles
        row = self.row(position)
        text = head_words(row.date) if row is not None and day is not None else _day_words(day)
        return DayHead(text, articles if self._one_kind(group) else 0)

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many were found."""
        return 0 if parent.isValid() or self.answer is None else len(self.answer.results.numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return one: a row is painted as a whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the headline; for a screen reader the date, the headline and how sure the date is."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self.row(index.row())
        if row is None:
            return "Still being read"
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline
        quoted = f", {count_words(row.quotations, 'quotation', 'quotations')}" if row.quotations else ""
        date_words = published_words(row.date)
        certainty = f", {certainty_words(row.date)}" if row.date.placed else ""
        return f"{date_words[0].upper()}{date_words[1:]}{certainty}. {row.headline or row.lead[:80]}{quoted}"

    # --- within

    def _keep(self, rows: Iterable[ArticleRow]) -> None:
        self._rows.update((row.number, row) for row in rows)
        while len(self._rows) > _KEPT:
            del self._rows[next(iter(self._rows))]

    def _tell(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def _lay_days(self, answer: Answer) -> None:
        placed = [count for count in answer.results.days if count.day is not None]
        if answer.ask.sort is Sort.NEWEST:
            placed.reverse()
        bin_ = [count for count in answer.results.days if count.day is None]
        self._days = placed + bin_ if answer.ask.sort is not Sort.RELEVANCE else []
        self._starts = []
        place = 0
        for count in self._days:
            self._starts.append(place)
            place += count.articles

    def _group(self, position: int) -> int | None:
        group = bisect_right(self._starts, position) - 1
        return group if 0 <= group < len(self._starts) else None

    def _one_kind(self, group: int) -> bool:
        """Tell whether a day's articles are all of that day, so that its count is that of the head."""
        start = self._starts[group]
        first, last = self.row(start), self.row(start + self._days[group].articles - 1)
        return not (first and last and first.date.placed and head_words(first.date) != head_words(last.date))


def _day_words(day: date | None) -> str:
    return "Undated" if day is None else day_head_words(day)
