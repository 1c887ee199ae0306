# SPDX-License-Identifier: MIT
"""All archives as a table: what each is, where, how much, and how much room it takes."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from reader.gui.words.counting import Counting
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.library.housekeeping import KeptArchive

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
HEADS = (
    QT_TRANSLATE_NOOP("Archives", "Archive"),
    QT_TRANSLATE_NOOP("Archives", "Where"),
    QT_TRANSLATE_NOOP("Archives", "Articles"),
    QT_TRANSLATE_NOOP("Archives", "Your work"),
    QT_TRANSLATE_NOOP("Archives", "Room taken"),
    QT_TRANSLATE_NOOP("Archives", "Last read"),
)
_ARTICLES, _ROOM = 2, 4
_KILOBYTE = 1024


class ArchiveTableModel(QAbstractTableModel):
    """One row an archive."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._archives: Sequence[KeptArchive] = ()

    def show(self, archives: Sequence[KeptArchive]) -> None:
        """Show other archives."""
        self.beginResetModel()
        self._archives = archives
        self.endResetModel()

    def archive(self, row: int) -> KeptArchive | None:
        """Return the archive of a row."""
        return self._archives[row] if 0 <= row < len(self._archives) else None

    def row_of(self, archive_id: str) -> int:
        """Return the row of an archive, -1 if there is none."""
        return next((row for row, one in enumerate(self._archives) if one.id == archive_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of archives."""
        return 0 if parent.isValid() else len(self._archives)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; numbers stand at its right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in {_ARTICLES, _ROOM}:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return _cells(self._archives[index.row()])[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a column's head, over its numbers at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {_ARTICLES, _ROOM}:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return translate("Archives", HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None


def where_words(archive: KeptArchive) -> str:
    """Say where an archive is, or was."""
    place = archive.places[-1]
    return place if archive.present else translate("Archives", "Not there now: {place}").format(place=place)


def work_words(archive: KeptArchive) -> str:
    """Say how much work of the user's own there is."""
    work, counting = archive.work, Counting()
    if work is None:
        return translate("Archives", "Can’t be read")
    parts = (
        (work.corrected, counting.corrected),
        (work.notes, counting.notes),
        (work.tags, counting.tags),
        (work.quotations, counting.requoted),
        (work.people, counting.judged),
    )
    return ", ".join(say(number) for number, say in parts if number) or translate("Archives", "None")


def room_words(bytes_: int) -> str:
    """Say how much room something takes: "12.3 MB"."""
    if bytes_ < _KILOBYTE:
        return Counting().bytes(bytes_)
    return QLocale().formattedDataSize(bytes_, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _cells(archive: KeptArchive) -> tuple[str, ...]:
    locale, read = QLocale(), translate("Archives", "Not read yet")
    if archive.read_at is not None:
        at = QDateTime.fromSecsSinceEpoch(int(archive.read_at.timestamp()))
        read = locale.toString(at.date(), QLocale.FormatType.ShortFormat)
    return (
        archive.name,
        where_words(archive),
        "" if archive.articles is None else locale.toString(archive.articles),
        work_words(archive),
        room_words(archive.derived + archive.own),
        read,
    )
