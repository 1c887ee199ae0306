# SPDX-License-Identifier: MIT
"""Everything one can do, as a table: menus and shortcuts come from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `group`: of the checkable ones that bear the same, one is checked. `needs_article`: only with one."""

    id: str
    text: str
    menu: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""
    needs_article: bool = False


ACTIONS = (
    ActionSpec("archive.open", "&Open folder…", "&Archive", ("Ctrl+O",)),
    ActionSpec("archive.rescan", "&Rescan", "&Archive", ("F5",)),
    ActionSpec("archive.problems", "&Problems…", "&Archive"),
    ActionSpec("archive.quit", "&Quit", "&Archive", ("Ctrl+Q",)),
    ActionSpec("edit.undo", "&Undo", "&Edit", ("Ctrl+Z",)),
    ActionSpec("edit.redo", "&Redo", "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("view.system", "Colours of the &system", "&View", group="theme"),
    ActionSpec("view.light", "&Light", "&View", group="theme"),
    ActionSpec("view.dark", "&Dark", "&View", group="theme"),
    ActionSpec("article.next_match", "&Next match", "A&rticle", ("F3",), needs_article=True),
    ActionSpec("article.previous_match", "&Previous match", "A&rticle", ("Shift+F3",), needs_article=True),
    ActionSpec("article.original", "Show &original", "A&rticle", ("Ctrl+U",), needs_article=True),
    ActionSpec("article.evidence", "&Why this date?", "A&rticle", ("Ctrl+D",), needs_article=True),
    ActionSpec("article.set_date", "Set &date…", "A&rticle", ("Ctrl+Shift+D",), needs_article=True),
    ActionSpec("article.headline", "Correct &headline…", "A&rticle", needs_article=True),
    ActionSpec("article.byline", "Correct &byline…", "A&rticle", needs_article=True),
    ActionSpec("article.notes", "Notes and tag&s", "A&rticle", ("Ctrl+M",), needs_article=True),
    ActionSpec("article.note", "Add no&te…", "A&rticle", ("Ctrl+Shift+N",), needs_article=True),
    ActionSpec("article.tag", "Add ta&g…", "A&rticle", ("Ctrl+T",), needs_article=True),
    ActionSpec("search.focus", "&Search", "&Search", ("Ctrl+F", "Ctrl+L", "/")),
    ActionSpec("search.clear", "&Everything", "&Search", ("Ctrl+Shift+E",)),
)


class ActionTable:
    """The actions of one window, made out of `ACTIONS`."""

    def __init__(self, window: QWidget, does: Mapping[str, Callable[[], object]]) -> None:
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            action = QAction(spec.text, window)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            action.triggered.connect(lambda _=False, do=does[spec.id]: do())
            if spec.group:
                action.setCheckable(True)
                groups.setdefault(spec.group, QActionGroup(window)).addAction(action)
            self._actions[spec.id] = action
        self.let_article(there=False)

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus, in the order of the table."""
        menus: dict[str, QWidget] = {}
        for spec in ACTIONS:
            if spec.menu not in menus:
                menus[spec.menu] = bar.addMenu(spec.menu)
            menus[spec.menu].addAction(self._actions[spec.id])

    def let_article(self, *, there: bool) -> None:
        """Allow what concerns an article, or not."""
        for spec in ACTIONS:
            if spec.needs_article:
                self._actions[spec.id].setEnabled(there)

    def show_undo(self, undo: str, redo: str) -> None:
        """Say in the menu what would be undone and redone; "" for nothing."""
        for id_, word, label in (("edit.undo", "&Undo", undo), ("edit.redo", "&Redo", redo)):
            action = self._actions[id_]
            action.setEnabled(bool(label))
            shown = label[:60].replace("&", "&&").replace("\n", " ")
            action.setText(f"{word}: {shown}" if label else word)

    def trigger(self, id_: str) -> None:
        """Do what an action does, if it is allowed now."""
        self._actions[id_].trigger()

    def check(self, id_: str) -> None:
        """Check one of a group."""
        self._actions[id_].setChecked(True)
