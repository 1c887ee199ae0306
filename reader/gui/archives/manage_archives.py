# SPDX-License-Identifier: MIT
"""All archives that are known, and what can be done with each. Nothing here touches the archives' own files."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.gui.archives.manage_archives_model import ArchiveTableModel, room_words, where_words
from reader.gui.banner import Banner
from reader.gui.looks.theme import Theme
from reader.gui.reading_bar import ReadingBar
from reader.gui.words.core_words import said
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.library.housekeeping import KeptArchive

translate = QCoreApplication.translate

_PADDING = 12  # pixels


@dataclass(frozen=True, slots=True)
class CareSpec:
    """One thing that can be done with an archive. `after_gap`: it begins a group of buttons."""

    id: str
    text: str
    tip: str
    after_gap: bool = False


CARES = (
    CareSpec("open", QT_TRANSLATE_NOOP("Archives", "&Open"), QT_TRANSLATE_NOOP("Archives", "Open it in this window")),
    CareSpec(
        "show_folder",
        QT_TRANSLATE_NOOP("Archives", "&Show data folder"),
        QT_TRANSLATE_NOOP("Archives", "Show the folder in which what was read of it, and your work on it, are kept"),
    ),
    CareSpec(
        "copy",
        QT_TRANSLATE_NOOP("Archives", "&Copy my work…"),
        QT_TRANSLATE_NOOP("Archives", "Write your dates, notes and tags into a file of your choice"),
        after_gap=True,
    ),
    CareSpec(
        "restore",
        QT_TRANSLATE_NOOP("Archives", "&Put a copy back…"),
        QT_TRANSLATE_NOOP("Archives", "Take your work from such a file; what is there now is kept beside it"),
    ),
    CareSpec(
        "read",
        QT_TRANSLATE_NOOP("Archives", "&Read anew"),
        QT_TRANSLATE_NOOP("Archives", "Read every file of it once more"),
        after_gap=True,
    ),
    CareSpec(
        "index",
        QT_TRANSLATE_NOOP("Archives", "Build the &index anew"),
        QT_TRANSLATE_NOOP("Archives", "Make the search ready once more from what was read"),
    ),
    CareSpec(
        "remove",
        QT_TRANSLATE_NOOP("Archives", "Re&move what was read"),
        QT_TRANSLATE_NOOP("Archives", "Make room on the disk; your work stays, and it can be read again"),
        after_gap=True,
    ),
    CareSpec(
        "forget",
        QT_TRANSLATE_NOOP("Archives", "&Forget…"),
        QT_TRANSLATE_NOOP("Archives", "Remove all that is known of it; its own files are not touched"),
    ),
)


class _RoomyCells(QStyledItemDelegate):
    """Asks for the room that the style sheet's padding and focus frame take, which Qt forgets: names were cut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return what Qt asks for, and some more."""
        return super().sizeHint(option, index) + QSize(_PADDING, 0)


class ManageDialog(QDialog):
    """Not modal. Tells of wishes; what is done with them is shown in the banner and the bar."""

    wanted = Signal(str, object)  # id of a `CareSpec`, KeptArchive

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manage archives"))
        self.model = ArchiveTableModel(self)
        self.banner = Banner(theme, self)
        self.bar = ReadingBar(theme, self)
        self.view = QTableView(self)
        self.buttons: dict[str, QPushButton] = {}
        self._about = QLabel(self)
        self._empty = QLabel(self.tr("No archive has been opened yet."), self)
        self._busy = False
        self._lay_out()
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        self.view.doubleClicked.connect(lambda _: self._want("open"))
        self.model.modelReset.connect(self._follow)
        self.resize(980, 480)
        self.let_work(busy=False)

    def show_archives(self, archives: Sequence[KeptArchive], *, open_id: str = "") -> None:
        """Show them; the chosen one stays chosen, and at first it is the one that is open: nobody forgets another."""
        before = self.chosen
        self.model.show(archives)
        row = self.model.row_of(before.id if before is not None else open_id)
        if archives:
            self.view.selectRow(max(0, row))
        self._follow()
        if archives and before is None:
            self.view.setFocus()

    @property
    def chosen(self) -> KeptArchive | None:
        """The archive that is chosen."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.archive(rows[0].row()) if rows else None

    def let_work(self, *, busy: bool) -> None:
        """Allow nothing but looking while something is being done."""
        self._busy = busy
        self.bar.setVisible(busy)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, where the table is what one is at."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.view.hasFocus():
            self._want("open")
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        view, heads = self.view, self.view.horizontalHeader()
        view.setAccessibleName(self.tr("Archives"))
        view.setModel(self.model)
        view.setItemDelegate(_RoomyCells(view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(32)
        view.setTabKeyNavigation(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        heads.setMinimumSectionSize(90)
        heads.setMaximumSectionSize(280)
        self._empty.setObjectName("soft")
        self._about.setObjectName("soft")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        left = QVBoxLayout()
        left.addWidget(self._empty)
        left.addWidget(view, 1)
        left.addWidget(self._about)
        middle = QHBoxLayout()
        middle.setContentsMargins(18, 14, 18, 14)
        middle.setSpacing(18)
        middle.addLayout(left, 1)
        middle.addLayout(self._make_buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        layout.addWidget(self.bar)

    def _make_buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for spec in CARES:
            if spec.after_gap:
                column.addSpacing(12)
            button = QPushButton(translate("Archives", spec.text), self)
            button.setToolTip(translate("Archives", spec.tip))
            button.setAccessibleDescription(translate("Archives", spec.tip))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, id_=spec.id: self._want(id_))
            self.buttons[spec.id] = button
            column.addWidget(button)
        column.addStretch()
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column.addWidget(close)
        return column

    def _want(self, id_: str) -> None:
        archive = self.chosen
        if archive is not None and self.buttons[id_].isEnabled():
            self.wanted.emit(id_, archive)

    def _follow(self) -> None:
        """Allow what can be done with the chosen archive, and say what the table has no room for."""
        archive = self.chosen
        there, read = archive is not None and archive.present, archive is not None and archive.articles is not None
        allowed = {
            "open": archive is not None,
            "show_folder": archive is not None,
            "copy": archive is not None and archive.has_work,
            "restore": archive is not None,
            "read": there,
            "index": read,
            "remove": there and archive is not None and archive.derived > 0,
            "forget": archive is not None,
        }
        for id_, button in self.buttons.items():
            button.setEnabled(allowed[id_] and not (self._busy and id_ != "show_folder"))
        self._empty.setVisible(not self.model.rowCount())
        self.view.setVisible(bool(self.model.rowCount()))
        self._about.setText(self._about_words(archive) if archive is not None else "")

    def _about_words(self, archive: KeptArchive) -> str:
        words = [where_words(archive)]
        if archive.trouble:
            words.append(said(archive.trouble))
        room = self.tr("What was read takes {derived}, your own work with its backups {own}.")
        words.append(room.format(derived=room_words(archive.derived), own=room_words(archive.own)))
        if len(archive.places) > 1:
            before = self.tr("Before it was at {places}.")
            words.append(before.format(places=", ".join(archive.places[:-1])))
        if not archive.present:
            words.append(self.tr("While it isn’t there, what was read of it can’t be had again, and is kept."))
        return "\n".join(words)
