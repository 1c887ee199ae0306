# SPDX-License-Identifier: MIT
"""The list of articles as a model: its length is true from the first moment, its rows come in pages when looked at."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.gui.dates.date_counts import month_bounds
from reader.gui.dates.day_columns import NO_GROUPS, DayGroups
from reader.gui.hits.row_order import RowOrder
from reader.gui.session.searching import Answer
from reader.gui.words.date_words import brief_span_words, span_head_words, undated_words, unknown_words
from reader.gui.words.row_words import spoken_words
from reader.model.article import ArticleRow
from reader.model.search import DayCount, Excerpt

PAGE = 100
_KEPT = 60 * PAGE  # rows held, whatever the archive's size
_EXCERPTS_KEPT = 4 * PAGE

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayHead:
    """What stands above a group's first row: the day, or what is known instead of it, and how many are listed.

    Until these are counted there is no number. `briefer` is what stands there where there is less and less room.
    """

    text: str
    articles: int | None
    briefer: tuple[str, ...] = ()


class HitListModel(QAbstractTableModel):
    """Rows by position. Asks for what is missing by its signals, and never fetches by itself.

    As long as an answer isn't in order to its end, rows far down have no number: they are still on their way, too.
    """

    order_wanted = Signal(object)  # Answer
    rows_wanted = Signal(object)  # list[int]: article numbers
    excerpts_wanted = Signal(object)  # list[int]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self._order = RowOrder()
        self._rows: dict[int, ArticleRow] = {}
        self._excerpts: dict[int, tuple[Excerpt, Excerpt]] = {}
        self._groups: DayGroups = NO_GROUPS
        self._unfolded: set[int] = set()  # numbers of those whose copies one has asked to see
        self._awaits_rows = self._awaits_excerpts = False
        self._expired = False
        self._starred: frozenset[str] = frozenset()
        self._fresh: frozenset[int] = frozenset()

    # --- what the window does

    def show_starred(self, ids: frozenset[str]) -> None:
        """Show stars on the articles of these ids."""
        if ids != self._starred:
            self._starred = ids
            self._tell()

    def show_fresh(self, numbers: frozenset[int]) -> None:
        """Show that the articles of these numbers are new in a saved search."""
        if numbers != self._fresh:
            self._fresh = numbers
            self._tell()

    def is_starred(self, position: int) -> bool:
        """Tell whether a row that is there has a star."""
        row = self.row(position)
        return row is not None and row.id in self._starred

    def is_fresh(self, position: int) -> bool:
        """Tell whether a row is new in a saved search."""
        return self.number(position) in self._fresh

    def expire(self) -> None:
        """Read all rows anew from the next answer on: they may have changed."""
        self._expired = True

    def show(self, answer: Answer) -> None:
        """Show what was found; copies that one has asked to see stay in sight."""
        self.beginResetModel()
        if self._expired or self.answer is None or self.answer.query != answer.query:
            self._excerpts.clear()
        self.answer = answer
        if self._expired:
            self._rows.clear()
            self._expired = False
        self._awaits_rows = self._awaits_excerpts = False
        self._order = RowOrder(answer.results.numbers, answer.places)
        for number in self._unfolded:
            copies = answer.results.copies.get(number, ())
            place = self._order.place_of(number) if copies else None
            if place is not None:
                self._order.unfold(place, copies)
        self._groups = answer.groups
        self._keep(answer.first)
        self.endResetModel()
        if not self._order.is_whole:
            self.order_wanted.emit(answer)

    def clear(self) -> None:
        """Show nothing, and remember nothing."""
        self.beginResetModel()
        self.answer = None
        self._order = RowOrder()
        self._rows.clear()
        self._excerpts.clear()
        self._unfolded.clear()
        self._groups = NO_GROUPS
        self.endResetModel()

    def look_at(self, first: int, last: int) -> None:
        """Ask for what the rows from `first` to `last` still lack: whole pages of rows first, then their excerpts."""
        if self.answer is None or not self.rowCount():
            return
        first, last = max(0, first), min(last, self.rowCount() - 1)
        begin, end = first // PAGE * PAGE, min((last // PAGE + 1) * PAGE, self.rowCount())
        missing = [n for n in self._numbers(begin, end) if n not in self._rows]
        if missing:
            if not self._awaits_rows:  # one page at a time; the next look asks for the next
                self._awaits_rows = True
                self.rows_wanted.emit(missing)
        elif self.answer.marked and not self._awaits_excerpts:
            bare = [n for n in self._numbers(first, last + 1) if n not in self._excerpts]
            if bare:
                self._awaits_excerpts = True
                self.excerpts_wanted.emit(bare)

    def take_order(self) -> None:
        """Show the rows that had no number yet: the answer is in order to its end now."""
        self._tell()

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

    def unfold(self, position: int) -> bool:
        """Show the copies of a row below it. Return whether it has any that aren't shown yet."""
        place, copy = self._order.at(position)
        number, copies = self.number(position), self.copies(position)
        if number is None or copy or not copies or self._order.is_open(place):
            return False
        self.beginInsertRows(QModelIndex(), position + 1, position + len(copies))
        self._order.unfold(place, copies)
        self._unfolded.add(number)
        self.endInsertRows()
        return True

    def fold(self, position: int) -> int | None:
        """Fold the copies below a row, or with those that a copy belongs to. Return the row that stays, if any did."""
        if not 0 <= position < self.rowCount():
            return None
        place, _ = self._order.at(position)
        if not self._order.is_open(place):
            return None
        row = self._order.row_of_place(place)
        self.beginRemoveRows(QModelIndex(), row + 1, row + len(self.copies(row)))
        self._order.fold(place)
        self._unfolded -= {self._order.number(row)}
        self.endRemoveRows()
        return row

    # --- what painters and panes ask

    def row(self, position: int) -> ArticleRow | None:
        """Return a row, or None while it is still on its way."""
        number = self.number(position)
        return self._rows.get(number) if number is not None else None

    def row_of(self, number: int) -> ArticleRow | None:
        """Return an article's row wherever it stands, or None if it isn't at hand."""
        return self._rows.get(number)

    def excerpt(self, position: int) -> tuple[Excerpt, Excerpt] | None:
        """Return headline and excerpt with their matches; None while on their way, or with nothing to mark."""
        number = self.number(position)
        return self._excerpts.get(number) if number is not None else None

    def number(self, position: int) -> int | None:
        """Return the article's number at a position."""
        return self._order.number(position) if 0 <= position < self.rowCount() else None

    def position_of(self, number: int) -> int | None:
        """Return where an article stands, or None."""
        return self._order.row_of(number)

    def positions_of(self, numbers: Collection[int]) -> list[int] | None:
        """Return where those of some articles stand that are listed; None as long as they are too many to be found."""
        return self._order.rows_of(numbers)

    def position_of_place(self, place: int) -> int:
        """Return where that stands which was found at a place: unfolded copies don't count for it."""
        return self._order.row_of_place(place)

    def position_for(self, number: int, others: Sequence[int] = ()) -> int | None:
        """Return where an article stands or, if it is folded away, that one of its copies that stands for it.

        `others` are these copies.
        """
        position = self.position_of(number)
        if position is None and self.answer is not None:
            copies = self.answer.results.copies
            standing = next((one for one in others if number in copies.get(one, ())), None)
            position = self.position_of(standing) if standing is not None else None
        return position

    def copies(self, position: int) -> tuple[int, ...]:
        """Return the numbers of the copies for which a row stands, shown below it or not."""
        number = self.number(position)
        if number is None or self.answer is None:
            return ()
        return self.answer.results.copies.get(number, ())

    def is_copy(self, position: int) -> bool:
        """Tell whether a row is a copy shown below the row that stands for it."""
        return self._order.at(position)[1] > 0

    def is_unfolded(self, position: int) -> bool:
        """Tell whether copies are shown below a row, or it is one of them."""
        return self._order.is_open(self._order.at(position)[0])

    @property
    def has_heads(self) -> bool:
        """Whether the list is in order of days."""
        return bool(self._groups)

    def opens_group(self, position: int) -> bool:
        """Tell whether a row is the first of its day, or of those that are known only by month, year or span."""
        place, copy = self._order.at(position)
        group = self._groups.at(place)
        return group is not None and not copy and self._groups.start(group) == place and position < self.rowCount()

    def head(self, position: int) -> DayHead | None:
        """Return the head of the group in which a row stands; None in a list that isn't in order of days."""
        group = self._groups.at(self._order.at(position)[0])
        if group is None or self.answer is None:
            return None
        days = self._groups.group(group)
        words, *briefer = (days.day is None and self.answer.undated_head) or _head_words(days)
        return DayHead(words, days.articles if self.answer.results.exact else None, tuple(briefer))

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are: those found, and copies unfolded."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return one: a row is painted as a whole."""
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a screen reader calls the column, and the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Article") if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the headline; for a screen reader all that the row shows."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        position = index.row()
        row = self.row(position)
        if row is None:
            return self.tr("Still being read")
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline
        return spoken_words(
            row,
            copies=len(self.copies(position)),
            is_copy=self.is_copy(position),
            starred=self.is_starred(position),
            fresh=self.is_fresh(position),
        )

    # --- within

    def _numbers(self, begin: int, end: int) -> Iterator[int]:
        """Yield the numbers of some rows, as far as they are known."""
        numbers = map(self._order.number, range(begin, end))
        return (number for number in numbers if number is not None)

    def _keep(self, rows: Iterable[ArticleRow]) -> None:
        self._rows.update((row.number, row) for row in rows)
        while len(self._rows) > _KEPT:
            del self._rows[next(iter(self._rows))]

    def _tell(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))


def _head_words(count: DayCount) -> tuple[str, ...]:
    """Return "26 May 1994, Thursday", "May 1994, day unknown", "Undated"; then the same in less room."""
    if count.day is None:
        return (undated_words(),)
    if count.unknown is not None and count.until in _ends(count.day):
        words = unknown_words(count.unknown, count.day)
        return (words[:1].upper() + words[1:],)
    return span_head_words(count.day, count.until), brief_span_words(count.day, count.until)


def _ends(day: date) -> tuple[date, ...]:
    """Return the last days of the month and of the year that begin with a day."""
    if day.day != 1:
        return ()
    month = month_bounds(day.year, day.month)[1]
    return (month, date(day.year, 12, 31)) if day.month == 1 else (month,)
