# SPDX-License-Identifier: MIT
"""The guide in a window of its own: its pages at the left, a page at the right, and a search in all of them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.help.guide import INDEX, GuidePage, read_guide, search_guide, shown_markdown, with_native_keys
from reader.gui.help.guide_view import GuideView
from reader.gui.looks.theme import Theme
from reader.gui.words.translation import spoken

_NAME = Qt.ItemDataRole.UserRole
_BESIDE_WORDS = 20  # pixels of a row that the style sheet takes for its margins


@dataclass(slots=True)
class _Visit:
    """A page that was looked at, and how far down."""

    name: str
    scrolled: int = 0


class _Rows(QStyledItemDelegate):
    """Makes a row as high as its words need: by itself Qt forgets the margins, and cuts a title that nearly fits."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row whose words have the width between the margins."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - _BESIDE_WORDS)
        return super().sizeHint(narrower, index)


class HelpWindow(QWidget):
    """Stays open beside the program. Esc closes it."""

    query_wanted = Signal(str)
    address_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._pages = {page.name: with_native_keys(page) for page in read_guide(spoken())}
        self._visits: list[_Visit] = []
        self._at = -1
        self.setWindowTitle(self.tr("Backfile guide"))
        self.setObjectName("help")
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Search the guide"))
        self.box.setAccessibleName(self.tr("Search the guide"))
        self.box.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = QLabel(self.tr("No page has these words. Try fewer, or other ones."), self)
        self.none.setWordWrap(True)
        self.none.setObjectName("soft")
        self.none.hide()
        self.view = GuideView(theme, self)
        self.back = self._make_button("chevron-left", self.tr("Back"), QKeySequence.StandardKey.Back)
        self.forward = self._make_button("chevron-right", self.tr("Forward"), QKeySequence.StandardKey.Forward)
        self._lay_out()
        self._connect()
        self._list_pages()
        self.resize(1000, 720)
        self.setMinimumSize(620, 400)

    @property
    def page(self) -> str:
        """The name of the page that is shown, "" before the first."""
        return self._visits[self._at].name if self._visits else ""

    def show_page(self, name: str) -> None:
        """Show a page; one that doesn't exist is the list of contents."""
        name = name if name in self._pages else INDEX
        if name == self.page:
            return
        self._keep_place()
        del self._visits[self._at + 1 :]
        self._visits.append(_Visit(name))
        self._at = len(self._visits) - 1
        self._show_visit()

    def _make_button(self, icon: str, words: str, keys: QKeySequence.StandardKey) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("icon_name", icon)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setShortcut(QKeySequence(keys))
        return button

    def _lay_out(self) -> None:
        left = QFrame(self)
        left.setObjectName("dates")
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        for widget in (self.box, self.none):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        right = QFrame(self)
        right.setObjectName("article")
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 4)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addStretch()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self.view, 1)
        panes = QSplitter(self)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setStretchFactor(1, 1)
        panes.setSizes([260, 740])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._search)
        self.box.returnPressed.connect(lambda: self.list.setCurrentRow(0))
        self.list.currentItemChanged.connect(self._take_item)
        self.list.itemActivated.connect(lambda _: self.view.setFocus())
        self.view.page_wanted.connect(self.show_page)
        self.view.query_wanted.connect(self.query_wanted)
        self.view.address_wanted.connect(self.address_wanted)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._enter_box)
        self._theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def _draw_icons(self) -> None:
        for button in (self.back, self.forward):
            button.setIcon(self._theme.icon(button.property("icon_name")))

    def _enter_box(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    # --- the list

    def _list_pages(self) -> None:
        self._fill([(page, "") for page in self._pages.values()])

    def _search(self, text: str) -> None:
        if text.strip():
            self._fill([(hit.page, hit.line) for hit in search_guide(tuple(self._pages.values()), text)])
        else:
            self._list_pages()

    def _fill(self, shown: list[tuple[GuidePage, str]]) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        for page, line in shown:
            item = QListWidgetItem(f"{page.title}\n{line}" if line else page.title)
            item.setData(_NAME, page.name)
            self.list.addItem(item)
            if page.name == self.page:
                self.list.setCurrentItem(item)
        self.none.setVisible(not shown)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _take_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(_NAME))
            if self.box.text():
                self.view.find_words(self.box.text())

    # --- back and forward

    def _step(self, steps: int) -> None:
        if 0 <= self._at + steps < len(self._visits):
            self._keep_place()
            self._at += steps
            self._show_visit()

    def _keep_place(self) -> None:
        if self._visits:
            self._visits[self._at].scrolled = self.view.verticalScrollBar().value()

    def _show_visit(self) -> None:
        visit = self._visits[self._at]
        self.view.show_markdown(shown_markdown(self._pages[visit.name]))
        self.view.verticalScrollBar().setValue(visit.scrolled)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._visits) - 1)
        self.setWindowTitle(self.tr("{page} · Backfile guide").format(page=self._pages[visit.name].title))
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == visit.name:
                self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature

    # --- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the search, then close, on Esc."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.box.text():
            self.box.clear()
        else:
            self.close()

    def changeEvent(self, event: QEvent) -> None:
        """Put the focus on the list when the window comes forward for the first time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.focusWidget() is None:
            self.list.setFocus()
