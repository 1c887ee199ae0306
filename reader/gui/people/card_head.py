# SPDX-License-Identifier: MIT
"""The upper part of a card: who it is, by what names, in which roles, with whom."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.gui.looks.flow import FlowBox
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.people.card_blocks import FEW_ROLES, companions_block, role_block, roles_in_time
from reader.gui.people.name_chip import NameChip
from reader.gui.words.people_words import (
    called_words,
    detail_words,
    doubt_words,
    identifier_words,
    spoken_counts,
    why_doubtful,
)
from reader.library.people_values import NameUse, PersonCard, PersonRow
from reader.model.person import Unnamed

_MANY_NAMES = 24  # that are shown at once


class CardHead(QWidget):
    """Shows a person, or speakers of one description."""

    person_wanted = Signal(str)  # key
    split_wanted = Signal(object)  # NameUse: whoever bears it is somebody else
    articles_wanted = Signal()
    confirmed = Signal()  # who was doubted is a person

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: PersonCard | None = None
        self._all_roles = False
        self._title = plain_label("", theme.serif(28, QFont.Weight.DemiBold), self)
        self._doubt = plain_label("", theme.serif(28), self, wraps=False)
        self._doubt.setObjectName("doubt")
        self._confirm = QPushButton(self.tr("It is a person"), self)
        self._confirm.setObjectName("link")
        self._confirm.setCursor(Qt.CursorShape.PointingHandCursor)
        self._confirm.clicked.connect(self.confirmed)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told = plain_label("", theme.sans(13), self, soft=True)
        self._counts = QPushButton(self)
        self._counts.setObjectName("link")
        self._counts.setCursor(Qt.CursorShape.PointingHandCursor)
        self._counts.setToolTip(self.tr("Show the articles that name this person"))
        self._counts.clicked.connect(self.articles_wanted)
        self._correct = QPushButton(self.tr("Correct"), self)
        self._correct.setAccessibleName(self.tr("Correct what is said of this person"))
        self._menu = QMenu(self._correct)
        self._correct.setMenu(self._menu)
        self._names, self._roles = FlowBox(self), FlowBox(self)
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(16)
        name = QHBoxLayout()
        name.setSpacing(9)
        name.addWidget(self._doubt, 0, Qt.AlignmentFlag.AlignTop)
        name.addWidget(self._title, 1)
        first.addLayout(name, 1)
        first.addWidget(self._correct, 0, Qt.AlignmentFlag.AlignTop)
        second = QHBoxLayout()
        second.setSpacing(16)
        second.addWidget(self._counts)
        second.addWidget(self._told, 1)
        second.addWidget(self._confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._names)
        layout.addSpacing(6)
        layout.addWidget(self._roles)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what the window can do with a person."""
        self._menu.addActions(actions)

    def show_card(self, card: PersonCard) -> None:
        """Show a person."""
        if self._card is None or self._card.row.key != card.row.key:
            self._all_roles = False
        self._card = card
        row = card.row
        self._title.setText(one_line(row.name))
        self._title.setAccessibleName(called_words(row))
        self._show_doubt(row)
        self._counts.setText(spoken_counts(row.articles, row.quotations))
        told = [detail_words(row)] if row.excluded else [why_doubtful(row)] if row.doubtful else []
        told += [identifier_words(identifier) for identifier in card.identifiers]
        self._told.setText(" · ".join(told))
        for widget in (self._counts, self._correct, self._names):
            widget.show()
        self._show_names(card)
        self._show_blocks(card)

    def show_unnamed(self, unnamed: Unnamed) -> None:
        """Show speakers who are only described."""
        self._card = None
        self._title.setText(one_line(unnamed.description))
        counts = spoken_counts(unnamed.articles, unnamed.quotations)
        self._told.setText(self.tr("{counts}. Described alike, but not known to be one person.").format(counts=counts))
        for widget in (self._counts, self._correct, self._names, self._roles, self._doubt, self._confirm):
            widget.hide()

    # --- within

    def _show_doubt(self, row: PersonRow) -> None:
        self._doubt.setText(doubt_words(row))
        self._doubt.setToolTip(why_doubtful(row))
        for widget in (self._doubt, self._confirm):
            widget.setVisible(row.doubtful)

    def _show_names(self, card: PersonCard) -> None:
        self._names.clear()
        self._names.setVisible(bool(card.names))
        for use in card.names[:_MANY_NAMES]:
            chip = NameChip(use, self._theme, self._names)
            chip.clicked.connect(lambda _=False, one=chip: self._ask(one, alone=len(card.names) == 1))
            self._names.add(chip)

    def _show_blocks(self, card: PersonCard) -> None:
        self._roles.clear()
        self._roles.setVisible(bool(card.roles or card.companions))
        most = len(card.roles) if self._all_roles else FEW_ROLES
        for role in roles_in_time(card.roles, most):
            self._roles.add(role_block(role, self._theme, self._roles))
        if len(card.roles) > most:
            more = QPushButton(self.tr("all {number} roles").format(number=len(card.roles)), self._roles)
            more.setObjectName("link")
            more.setCursor(Qt.CursorShape.PointingHandCursor)
            more.clicked.connect(self._show_all_roles)
            self._roles.add(more)
        if card.companions:
            self._roles.add(companions_block(card.companions, self.person_wanted.emit, self._theme, self._roles))

    def _show_all_roles(self) -> None:
        self._all_roles = True
        if self._card is not None:
            self._show_blocks(self._card)

    def _ask(self, chip: NameChip, *, alone: bool) -> None:
        """Offer to say that a name is somebody else's; of an only name there is nothing to say."""
        menu = QMenu(chip)
        split = menu.addAction(self.tr("“{name}” is somebody else").format(name=one_line(chip.use.name)))
        split.setEnabled(not alone)
        split.triggered.connect(lambda _=False, use=chip.use: self.split_wanted.emit(use))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    @property
    def names(self) -> tuple[NameUse, ...]:
        """The names that are shown."""
        return tuple(chip.use for chip in self._names.findChildren(NameChip) if not chip.isHidden())

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab comes to, in order."""
        links = [one for box in (self._names, self._roles) for one in box.findChildren(QPushButton)]
        return [self._correct, self._counts, *(link for link in [self._confirm, *links] if not link.isHidden())]

    @property
    def title(self) -> QLabel:
        """Who is shown."""
        return self._title
