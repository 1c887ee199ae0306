# SPDX-License-Identifier: MIT
"""The small windows of the people's view: whom to merge with, which articles to split out, identifiers."""

import html
import itertools
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.people.people_list import PeopleListView, PeopleModel
from reader.gui.words.core_words import said
from reader.gui.words.people_words import PeopleCounting, scheme_words
from reader.gui.words.row_words import clipboard_line
from reader.library.people_values import SCHEMES, PersonCard, PersonRow
from reader.model.article import ArticleRow
from reader.model.person import Appearance

_Index = QModelIndex | QPersistentModelIndex


class AskingDialog(QDialog):
    """Never stands in the way. The owner calls `accept` when it is done, `show_mistake` if it was refused."""

    def __init__(self, theme: Theme, title: str, help_text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._mistake = plain_label("", theme.sans(13), self)
        self._mistake.setObjectName("wrong")
        self._mistake.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._do = QPushButton(title, self)
        self._do.setDefault(True)
        self._buttons.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._buttons.accepted.connect(self._give)
        self._buttons.rejected.connect(self.reject)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(20, 18, 20, 16)
        self._body.setSpacing(10)
        self._body.addWidget(plain_label(title, theme.sans(15, QFont.Weight.DemiBold), self))
        self._body.addWidget(plain_label(help_text, theme.sans(13), self, soft=True))
        self.setMinimumWidth(520)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why it can't be done."""
        self._mistake.setText(f"{said(error.sentence)} {said(error.hint)}".strip())
        self._mistake.show()
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for all that is said."""
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """Be as high as the words are on lines of this width: Qt reckons with fewer, and widgets lay on each other."""
        self.setMinimumHeight(self._body.totalMinimumHeightForWidth(self.width()))

    def _finish(self, *widgets: QWidget, stops: Sequence[QWidget]) -> None:
        """Put the dialog's own widgets between what it says and its buttons; Tab comes to `stops` first."""
        for widget in (*widgets, self._mistake, self._buttons):
            self._body.addWidget(widget)
        for first, second in itertools.pairwise((*stops, *self._buttons.buttons())):
            QWidget.setTabOrder(first, second)
        stops[0].setFocus()

    def _give(self) -> None:
        raise NotImplementedError


class PersonDialog(AskingDialog):
    """Lets somebody be chosen by typing a part of a name."""

    words_typed = Signal(str)
    given = Signal(object)  # PersonRow

    def __init__(self, theme: Theme, card: PersonCard, parent: QWidget) -> None:
        title = self.tr("Same person")
        help_text = self.tr("Who else is {name}? Both get one card with all their names; undo takes it back.")
        super().__init__(theme, title, help_text.format(name=card.row.name), parent)
        self._card = card
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("A part of the name"))
        self._field.setAccessibleName(self.tr("A part of the name"))
        self._model = PeopleModel(self)
        self._view = PeopleListView(self._model, theme, self)
        self._view.setAccessibleName(self.tr("People to choose from"))
        self._view.setMinimumHeight(260)
        self._do.setEnabled(False)
        self._field.textEdited.connect(self.words_typed)
        self._field.returnPressed.connect(self._view.setFocus)
        self._view.chosen.connect(lambda _: self._do.setEnabled(True))
        self._view.opened.connect(lambda _: self._give())
        self._view.left_upwards.connect(self._field.setFocus)
        self._view.escaped.connect(self.reject)
        self._view.typed.connect(self._type)
        self._finish(self._field, self._view, stops=(self._field, self._view))

    def take_offered(self, rows: Sequence[PersonRow]) -> None:
        """Show whom one may mean; the person itself isn't offered."""
        self._model.show([row for row in rows if row.key != self._card.row.key])
        self._do.setEnabled(False)

    def _type(self, letters: str) -> None:
        self._field.setFocus()
        self._field.insert(letters)
        self.words_typed.emit(self._field.text())

    def _give(self) -> None:
        row = self._view.currentIndex().row()
        if row >= 0:
            self.given.emit(self._model.listed[row])


class _WithinWidth(QStyledItemDelegate):
    """Cuts off what leaves the list's width: a tick that one has to scroll to is overlooked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class _Articles(QAbstractListModel):
    """Articles with a tick each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.found: Sequence[tuple[Appearance, ArticleRow]] = ()
        self.ticked: set[int] = set()

    def show(self, found: Sequence[tuple[Appearance, ArticleRow]]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.found)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if index.row() in self.ticked else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            appearance, row = self.found[index.row()]
            words = f"{appearance.name}: {clipboard_line(row)}"
            return words if role == Qt.ItemDataRole.DisplayRole else html.escape(words)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self.ticked.add if ticked else self.ticked.discard)(index.row())
        self.dataChanged.emit(index, index, [role])
        return True


class ArticlesDialog(AskingDialog):
    """Lets those articles be ticked in which somebody else of that name is meant."""

    given = Signal(object)  # tuple[str, ...]: ids of articles

    def __init__(self, theme: Theme, card: PersonCard, parent: QWidget) -> None:
        title = self.tr("Split out")
        help_text = self.tr("In which articles is it somebody else than {name}? They get a card of their own.")
        super().__init__(theme, title, help_text.format(name=card.row.name), parent)
        self._counting = PeopleCounting(self)
        self._articles = _Articles(self)
        self._view = QListView(self)
        self._view.setUniformItemSizes(True)
        self._view.setItemDelegate(_WithinWidth(self))
        self._view.setAccessibleName(self.tr("Articles that name this person"))
        self._view.setMinimumHeight(300)
        self._view.setModel(self._articles)
        self._view.activated.connect(self._toggle)
        self._chosen = plain_label("", theme.sans(12), self, soft=True)
        self._articles.dataChanged.connect(lambda *_: self._say())
        self.setMinimumWidth(640)
        self._finish(self._view, self._chosen, stops=(self._view,))
        self._say()

    def take_articles(self, found: Sequence[tuple[Appearance, ArticleRow]]) -> None:
        """Show the articles that name the person."""
        self._articles.show(found)
        self._view.setCurrentIndex(self._articles.index(0))

    def _toggle(self, index: QModelIndex) -> None:
        ticked = index.row() in self._articles.ticked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self._articles.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _say(self) -> None:
        number = len(self._articles.ticked)
        self._chosen.setText(self._counting.chosen(number))
        self._do.setEnabled(0 < number < len(self._articles.found))

    def _give(self) -> None:
        self.given.emit(tuple(self._articles.found[row][1].id for row in sorted(self._articles.ticked)))


class IdentifiersDialog(AskingDialog):
    """Takes what a person is called in lists of names kept elsewhere. Nothing is looked up there."""

    given = Signal(object)  # dict[str, str]: by scheme, "" for none

    def __init__(self, theme: Theme, card: PersonCard, parent: QWidget) -> None:
        help_text = self.tr("How libraries call {name}. Backfile only keeps it: nothing is looked up.")
        super().__init__(theme, self.tr("Identifiers"), help_text.format(name=card.row.name), parent)
        self._do.setText(self.tr("Save"))
        known = {identifier.scheme: identifier.value for identifier in card.identifiers}
        self._fields = {scheme: QLineEdit(known.get(scheme, ""), self) for scheme in SCHEMES}
        form = QWidget(self)
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        for scheme, field in self._fields.items():
            field.setAccessibleName(scheme_words(scheme))
            rows.addRow(scheme_words(scheme), field)
        self._finish(form, stops=tuple(self._fields.values()))

    def _give(self) -> None:
        self.given.emit({scheme: field.text().strip() for scheme, field in self._fields.items()})
