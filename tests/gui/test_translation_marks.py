# SPDX-License-Identifier: MIT
"""Nothing is shown that `lupdate` doesn't see: no plain literal goes to where words are shown."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import reader.gui

FILES = sorted(Path(reader.gui.__path__[0]).rglob("*.py"))
SHOWN_BY = {
    *("setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setTitle"),
    *("setAccessibleDescription", "setPlaceholderText", "setInformativeText", "setDetailedText", "setLabelText"),
    *("addMenu", "addTab", "addButton", "addItem", "insertItem", "say", "show_empty", "show_idle", "setHeaderLabels"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QAction", "QGroupBox", "QMenu", "RunLabel"),
    *("getExistingDirectory", "getOpenFileName", "ask_where_to_save"),
}
NO_WORDS = {"Backfile"}  # names are the same in every language
ELSEWHERE = {"screenshot_views.py", "screenshot_occurrences.py", "drawing.py"}  # draw for the eye, or test the program


def named(call: ast.Call) -> str:
    """Return the last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def unmarked(call: ast.Call) -> Iterator[str]:
    """Yield the words that a call shows without a mark."""
    waiting: list[ast.AST] = list(call.args)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call):
            continue  # marked, or looked at by itself
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.strip()
            if sum(map(str.isalpha, words)) > 1 and words not in NO_WORDS:
                yield words
        elif isinstance(node, ast.JoinedStr):
            waiting.extend(part for part in node.values if isinstance(part, ast.Constant))
        else:
            waiting.extend(ast.iter_child_nodes(node))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_word_that_is_shown_is_marked_for_translation(path: Path) -> None:
    if path.name in ELSEWHERE:
        return
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    found = {(named(call), words) for call in calls if named(call) in SHOWN_BY for words in unmarked(call)}
    assert not found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_mark_stands_where_lupdate_does_not_look(path: Path) -> None:
    assert not list(hidden(ast.parse(path.read_text("utf-8"))))


def hidden(tree: ast.AST) -> Iterator[str]:
    """Yield the words that are marked within an f-string, where `lupdate` doesn't see them."""
    for outer in ast.walk(tree):
        if isinstance(outer, ast.JoinedStr):
            for call in ast.walk(outer):
                if isinstance(call, ast.Call) and named(call) in {"tr", "translate"}:
                    words = call.args[-1]
                    if isinstance(words, ast.Constant) and isinstance(words.value, str):
                        yield words.value


def test_a_mark_within_an_f_string_is_found() -> None:
    assert list(hidden(ast.parse("""f"  {self.tr('Open')}" """))) == ["Open"]
    assert not list(hidden(ast.parse('"  " + self.tr("Open")')))


def test_a_word_without_a_mark_is_found() -> None:
    (call,) = (node for node in ast.walk(ast.parse('label.setText(f"{n} articles")')) if isinstance(node, ast.Call))
    assert list(unmarked(call)) == ["articles"]
    (call, _) = (node for node in ast.walk(ast.parse('label.setText(self.tr("Open"))')) if isinstance(node, ast.Call))
    assert list(unmarked(call)) == []
