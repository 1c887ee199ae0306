# SPDX-License-Identifier: MIT
"""Repairs accepted and refused in the window."""

from copied_archive import Read
from gui_archive import OpenWindow, settle
from gui_values import WaitFor

from reader.gui.article.article_tabs import Way
from reader.gui.window import MainWindow

pytest_plugins = ["gui_fixtures"]


def _body(window: MainWindow) -> str:
    sheet = window.room.article.sheet
    assert sheet is not None
    return sheet.article.body


def _to_repaired(window: MainWindow, wait_for: WaitFor) -> None:
    for row in range(4):
        window.room.list.view.choose(row)
        settle(window, wait_for)
        if "attaché" in _body(window):
            return
    raise AssertionError("no repaired article")


def test_a_repair_is_refused_and_taken_back(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    _to_repaired(window, wait_for)
    window.actions_.trigger("article.refuse_repair")
    assert "F8" in window.room.bar.said
    window.actions_.trigger("article.next_repair")
    window.actions_.trigger("article.accept_repair")
    assert window.room.bar.said == "It is read so already."
    window.actions_.trigger("article.refuse_repair")
    wait_for(lambda: "attach?" in _body(window))
    settle(window, wait_for)
    assert "attach?" in window.room.banner.text
    window.room.article.tabs.choose(Way.REPAIRS)
    window.actions_.trigger("article.accept_repair")
    wait_for(lambda: "attaché" in _body(window))
    settle(window, wait_for)
    window.actions_.trigger("edit.undo")
    wait_for(lambda: "attach?" in _body(window))
