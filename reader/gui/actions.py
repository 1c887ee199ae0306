# SPDX-License-Identifier: MIT
"""The actions of one window: made out of the table, given what they do, put into menus."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.gui.action_list import ACTIONS
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import deed_words

Doings = Mapping[str, Callable[[], object]]
translate = QCoreApplication.translate


class ActionTable(QObject):
    """The actions of one window, made out of `ACTIONS`. `doings` says what each does; each must have exactly one."""

    def __init__(self, window: QWidget, *doings: Doings) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        does = {id_: do for some in doings for id_, do in some.items()}
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            action = QAction(translate("actions", spec.text), window)
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            action.triggered.connect(lambda _=False, do=does[spec.id]: do())
            action.setCheckable(spec.checkable or bool(spec.group))
            if spec.group:
                groups.setdefault(spec.group, QActionGroup(window)).addAction(action)
            self._actions[spec.id] = action
        self.let_article(there=False)
        self.let_person(there=False)
        self.let_quotation(there=False)

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus, in the order of the table."""
        for spec in ACTIONS:
            if spec.menu not in self._menus:
                self._menus[spec.menu] = bar.addMenu(translate("actions", spec.menu))
            menu = self._menus[spec.menu]
            if spec.parts and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self._actions[spec.id])

    def dress(self, theme: Theme) -> None:
        """Draw the icons in the colours in force, now and whenever these change."""
        self._theme = theme
        soon = QTimer(self, singleShot=True, interval=0)  # the window itself comes first: no menu is open just now
        soon.timeout.connect(self._draw_icons)
        theme.changed.connect(soon.start)
        self._draw_icons()

    def action(self, id_: str) -> QAction:
        """Return an action, for another menu or to follow its state."""
        return self._actions[id_]

    def menu(self, name: str) -> QMenu:
        """Return a filled menu by its name in the table, for what is not known beforehand (recent archives)."""
        return self._menus[name]

    def let_article(self, *, there: bool) -> None:
        """Allow what concerns an article, or not."""
        for spec in ACTIONS:
            if spec.needs_article:
                self._actions[spec.id].setEnabled(there)

    def let_person(self, *, there: bool) -> None:
        """Allow what concerns a person, or not."""
        for spec in ACTIONS:
            if spec.needs_person:
                self._actions[spec.id].setEnabled(there)

    def let_quotation(self, *, there: bool) -> None:
        """Allow what concerns a quotation, or not."""
        for spec in ACTIONS:
            if spec.needs_quotation:
                self._actions[spec.id].setEnabled(there)

    def show_undo(self, undo: str, redo: str) -> None:
        """Say in the menu what would be undone and redone; "" for nothing."""
        undo_words, redo_words = translate("actions", "&Undo"), translate("actions", "&Redo")
        for id_, word, label in (("edit.undo", undo_words, undo), ("edit.redo", redo_words, redo)):
            action = self._actions[id_]
            action.setEnabled(bool(label))
            shown = deed_words(label).replace("&", "&&")
            action.setText(f"{word}: {shown}" if label else word)

    def trigger(self, id_: str) -> None:
        """Do what an action does, if it is allowed now."""
        self._actions[id_].trigger()

    def check(self, id_: str, *, on: bool = True) -> None:
        """Check an action without doing what it does."""
        self._actions[id_].setChecked(on)

    def _draw_icons(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(self._theme.icon(spec.icon))
