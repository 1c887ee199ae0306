# SPDX-License-Identifier: MIT
"""The left of the people's view: whom it lists, a line that says how many, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.people.groups import Group, GroupSwitch
from reader.gui.people.people_lines import Listed, listed_key
from reader.gui.people.people_list import PeopleListView, PeopleModel


class PeopleListPane(QFrame):
    """Lists one group at a time. Whoever was chosen of a group stays chosen when the list is read anew."""

    group_chosen = Signal(object)  # Group
    chosen = Signal(object)  # Listed: the line one came to
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.groups = GroupSwitch(theme, self)
        self.model = PeopleModel(self)
        self.view = PeopleListView(self.model, theme, self)
        self._listed: dict[Group, Sequence[Listed]] = {}
        self._kept: dict[Group, str] = {}  # who was chosen of each
        self._row = 0  # the one that was chosen last
        self._enters = False  # as soon as there is somebody
        self._head = _label(theme.sans(11, QFont.Weight.DemiBold), self)
        self._figures = _label(theme.sans(11), self)
        self._figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._nobody = _label(theme.sans(13), self)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._nobody.setWordWrap(True)
        self._nobody.setContentsMargins(17, 12, 17, 12)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.groups.chosen.connect(self._choose_group)
        self.view.chosen.connect(self._take_row)
        self.view.opened.connect(lambda _: self.opened.emit())

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setObjectName("line")
        line.setFixedHeight(1)
        head = QHBoxLayout()
        head.setContentsMargins(17, 7, 17, 7)
        head.addWidget(self._head, 1)
        head.addWidget(self._figures)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nobody)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.groups)
        layout.addWidget(line)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    @property
    def group(self) -> Group:
        """The group that is listed."""
        return self.groups.group

    @property
    def current(self) -> Listed | None:
        """Who is chosen."""
        row = self.view.currentIndex().row()
        return self.model.listed[row] if 0 <= row < len(self.model.listed) else None

    @property
    def nobody(self) -> str:
        """What is said where nobody is listed."""
        return self._nobody.text()

    def show_group(self, group: Group) -> None:
        """List another group."""
        self.groups.show_group(group)
        self._choose_group(group)

    def show_listed(self, group: Group, listed: Sequence[Listed], number: int) -> None:
        """Take who is of a group, and how many there are without a filter."""
        self._listed[group] = listed
        self.groups.show_number(group, number)
        if group is self.group:
            self._show()

    def say(self, head: str, figures: str, nobody: str) -> None:
        """Say what is listed, which figures stand beside it, and why there is nobody if so."""
        self._head.setText(head)
        self._figures.setText(figures)
        self._nobody.setText(nobody)
        self.view.setAccessibleName(head)

    def keep(self, group: Group, key: str) -> bool:
        """Choose somebody, who was come to elsewhere, without telling; return whether they are listed."""
        self._kept[group] = key
        return self._choose_kept(quietly=True) if group is self.group else False

    def forget(self) -> None:
        """List nobody, for the archive was left."""
        self._listed.clear()
        self._kept.clear()
        for group in Group:
            self.groups.show_number(group, None)
        self.model.show(())

    def enter(self) -> None:
        """Take the focus, at whoever is chosen or at the first; where the list is being read, when it is there."""
        self._enters = not self.model.rowCount()
        if self._enters:
            self.groups.enter()
            return
        if not self.view.currentIndex().isValid():
            self.view.choose(0)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- within

    def _choose_group(self, group: Group) -> None:
        self._show()
        self.group_chosen.emit(group)

    def _show(self) -> None:
        listed = self._listed.get(self.group, ())
        leaves = self.view.hasFocus() and not listed
        self.model.show(listed)
        self._stack.setCurrentWidget(self.view if listed else self._nobody)
        if leaves:
            self.groups.enter()
        row = self._row
        if not self._choose_kept(quietly=True) and self.group is Group.PAIRS and listed:
            self.view.choose(min(row, len(listed) - 1))  # that one was judged: on to the one behind it
        if self._enters and listed and self.groups.entered:
            self.enter()

    def _choose_kept(self, *, quietly: bool) -> bool:
        row = self.model.row_of(self._kept[self.group]) if self.group in self._kept else None
        if row is not None and row != self.view.currentIndex().row():
            self.view.choose(row, quietly=quietly)
            self._row = row
        return row is not None

    def _take_row(self, row: int) -> None:
        listed = self.model.listed[row]
        self._row = row
        self._kept[self.group] = listed_key(listed)
        self.chosen.emit(listed)


def _label(font: QFont, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("soft")
    label.setFont(font)
    return label
