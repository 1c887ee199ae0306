# SPDX-License-Identifier: MIT
"""All keys on one sheet: those of the menus, out of the table of actions, and those of the panes."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.gui.action_list import ACTIONS
from reader.gui.help.guide_view import GuideView
from reader.gui.looks.theme import Theme
from reader.gui.words.key_list import PANE_KEYS

translate = QCoreApplication.translate
Line = tuple[str, str, str]  # group, what it does, keys


class ShortcutSheet(QDialog):
    """Not modal: it can stand beside the window."""

    guide_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Search by key or by what it does"))
        self.box.setAccessibleName(self.tr("Search the shortcuts"))
        self.box.setClearButtonEnabled(True)
        self.view = GuideView(theme, self)
        self.view.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.box.textChanged.connect(self._show)
        printing = QPushButton(self.tr("Print…"), self)
        guide = QPushButton(self.tr("More in the guide"), self)
        for button, do in ((printing, self._print), (guide, self.guide_wanted.emit)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 12)
        foot.addWidget(printing)
        foot.addWidget(guide)
        foot.addStretch()
        foot.addWidget(close)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 0)
        head.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self._show("")
        self.setMinimumSize(420, 320)
        self.resize(680, 720)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown."""
        self.view.document().clone().print_(printer)

    def _show(self, text: str) -> None:
        self.view.show_markdown(sheet_markdown(text) or self.tr("No shortcut has these words."))

    def _print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)


def sheet_markdown(text: str = "") -> str:
    """Return a table for each group, of the lines in which all words of `text` occur."""
    words = text.casefold().split()
    groups: dict[str, list[Line]] = {}
    for line in shortcut_lines():
        if all(word in " ".join(line).casefold() for word in words):
            groups.setdefault(line[0], []).append(line)
    does, keys = translate("ShortcutSheet", "What it does"), translate("ShortcutSheet", "Keys")
    tables = []
    for group, lines in groups.items():
        rows = "\n".join(f"| {_safe(line[1])} | {_safe(line[2])} |" for line in lines)
        tables.append(f"## {group}\n\n| {does} | {keys} |\n|---|---|\n{rows}\n")
    return "\n".join(tables)


def shortcut_lines() -> Iterator[Line]:
    """Yield every action that has keys, by menu, then the keys of the panes."""
    for spec in ACTIONS:
        if spec.shortcuts:
            yield (
                _plain(translate("actions", spec.menu)),
                _plain(translate("actions", spec.text)),
                _keys(spec.shortcuts),
            )
    for pane, keys in PANE_KEYS.items():
        for one in keys:
            yield translate("keys", pane), translate("keys", one.does), _keys(one.keys)


def _keys(keys: Iterable[str]) -> str:
    """Return keys as they are called on this system."""
    return ", ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


def _safe(text: str) -> str:
    r"""Return a text with what Markdown would take for its own signs made plain: `|`, `*`, `<`, `\`."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]|<>#" else sign for sign in text)
