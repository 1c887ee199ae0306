# SPDX-License-Identifier: MIT
"""The reading pane before there is anything to read: how to go on, with an archive and without one."""

import re
from pathlib import Path

import pytest
from copied_archive import Read
from gui_archive import Keep, OpenWindow
from gui_values import WaitFor
from PySide6.QtWidgets import QLabel, QPushButton

from reader.gui.article.welcome_pane import WelcomePane
from reader.gui.looks.theme import Theme
from reader.gui.window import MainWindow
from reader.paths import sample_archive

pytest_plugins = ["gui_fixtures"]


def _welcome(window: MainWindow) -> WelcomePane:
    (pane,) = window.findChildren(WelcomePane)
    assert pane.isVisible()
    return pane


def _said(pane: WelcomePane) -> str:
    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def _target(pane: WelcomePane) -> QPushButton:
    (target,) = pane.findChildren(QPushButton)
    return target


def test_with_an_archive_open_one_is_not_asked_for_another(known: Read, open_window: OpenWindow) -> None:
    window = open_window(*known)
    pane = _welcome(window)
    assert "Choose an article" in _said(pane)
    assert "drop" not in _said(pane)
    assert not _target(pane).isVisible()
    window.opener.show_nothing()
    assert "Choose an article" not in _said(pane)
    assert _target(pane).isVisible()


def test_beside_the_sample_a_folder_is_asked_for(tmp_path: Path, open_window: OpenWindow) -> None:
    pane = _welcome(open_window(Path(sample_archive()), tmp_path / "data"))
    assert _target(pane).isVisible()


def test_where_there_is_no_article_none_is_to_be_chosen(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    window = open_window(folder, tmp_path / "data")
    wait_for(lambda: _target(_welcome(window)).isVisible())
    (folder / "one.txt").write_text("A Lamp\n\nThe council lit a lamp on the quay.", encoding="utf-8")
    window.opener.rescan()
    wait_for(lambda: "Choose an article" in _said(_welcome(window)))


@pytest.mark.parametrize("to_read", [True, False])
def test_its_words_stand_below_each_other(theme: Theme, keep: Keep, to_read: bool) -> None:
    pane = WelcomePane(theme)
    pane.invite(to_read=to_read)
    pane.resize(340, 640)
    keep(pane)
    shown = [label for label in pane.findChildren(QLabel) if label.isVisible() and re.search(r"\w", label.text())]
    assert len(shown) == 3 + (not to_read)
    for label in shown:
        assert label.height() >= label.heightForWidth(label.width())
