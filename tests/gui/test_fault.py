# SPDX-License-Identifier: MIT
"""Faults of the program, wherever they happen: one window, with a report that quotes nobody."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from gui_values import WaitFor
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from reader.gui.fault import FaultCatcher, FaultDialog

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qapp", "caplog", "qt_messages")


@pytest.fixture
def catcher() -> Iterator[FaultCatcher]:
    """Return what catches faults; the old hooks are back after it."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    one = FaultCatcher()
    yield one
    one.close()
    if one.dialog is not None:
        one.dialog.accept()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    one.deleteLater()


def break_down() -> None:
    """Raise what quotes an article."""
    raise ValueError("“There will never be a clause,” he said.")


class Careless:
    """Can't be finalised without a mistake."""

    def __del__(self) -> None:
        break_down()


def in_a_slot() -> None:
    """Break down where Qt calls us."""
    QTimer.singleShot(0, break_down)


def on_a_thread() -> None:
    """Break down beside the main thread."""
    thread = threading.Thread(target=break_down, name="reader of words")
    thread.start()
    thread.join()


def at_the_end_of_an_object() -> None:
    """Break down where nothing can be raised."""
    Careless()


@pytest.mark.parametrize("fail", [in_a_slot, on_a_thread, at_the_end_of_an_object])
def test_a_fault_is_shown_wherever_it_happens(
    catcher: FaultCatcher, wait_for: WaitFor, fail: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("reader.test").warning("The last words before it.")
    fail()
    wait_for(lambda: catcher.dialog)
    dialog = catcher.dialog
    assert isinstance(dialog, FaultDialog)
    assert not dialog.isModal()
    shown = dialog.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    report = shown.toPlainText()
    assert "builtins.ValueError" in report
    assert "in break_down" in report
    assert "The last words before it." in report
    assert "never be a clause" not in report
    assert "never be a clause" not in caplog.text
    assert "builtins.ValueError" in caplog.text
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy report").click()
    assert QGuiApplication.clipboard().text() == report


def test_the_same_fault_is_shown_once_and_another_below(
    catcher: FaultCatcher, wait_for: WaitFor, qapp: QApplication
) -> None:
    on_a_thread()
    wait_for(lambda: catcher.dialog)
    dialog = catcher.dialog
    assert dialog is not None
    shown = dialog.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    for _ in range(3):
        on_a_thread()
        qapp.processEvents()
    assert shown.toPlainText().count("PySide6") == 1
    at_the_end_of_an_object()
    wait_for(lambda: "not raised" in shown.toPlainText())
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Go on").click()
    assert catcher.dialog is None


def test_a_thread_may_simply_end(catcher: FaultCatcher, qapp: QApplication) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    qapp.processEvents()
    assert catcher.dialog is None


def test_an_interrupt_is_no_fault(catcher: FaultCatcher, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    heard: list[type[BaseException]] = []
    hooks = (lambda kind, *_: heard.append(kind), *catcher._old_hooks[1:])
    monkeypatch.setattr(catcher, "_old_hooks", hooks)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    monkeypatch.undo()
    qapp.processEvents()
    assert heard == [KeyboardInterrupt]
    assert catcher.dialog is None
