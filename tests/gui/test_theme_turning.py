# SPDX-License-Identifier: MIT
"""Other colours under the user's eyes: in turns, unseen until the last, and the newest choice wins."""

from collections.abc import Callable, Iterator

import pytest
from gui_archive import Keep
from gui_values import WaitFor
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.gui.looks.palette import DARK, LIGHT, Colours
from reader.gui.looks.style_sheet import style_sheet
from reader.gui.looks.theme import Theme, ThemeChoice

pytest_plugins = ["gui_fixtures"]


class _Paintings(QObject):
    """Notes at each painting of a widget its ink, and whether a style sheet was in force."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.noted: list[tuple[str, bool]] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            app = QApplication.instance()
            dressed = isinstance(app, QApplication) and bool(app.styleSheet())
            self.noted.append((watched.palette().color(QPalette.ColorRole.ButtonText).name(), dressed))
        return False


@pytest.fixture
def heard(theme: Theme) -> Iterator[list[Colours]]:
    """Return the colours in force whenever the theme said that it has changed, from light onwards."""
    theme.choose(ThemeChoice.LIGHT)
    told: list[Colours] = []
    note: Callable[[], None] = lambda: told.append(theme.colours)  # noqa: E731 - to be taken off again
    theme.changed.connect(note)
    yield told
    theme.changed.disconnect(note)
    theme.choose(ThemeChoice.LIGHT)


@pytest.fixture
def button(keep: Keep) -> QPushButton:
    """Return a button on a window."""
    button = QPushButton("Open")
    button.resize(300, 200)
    keep(button)
    return button


def test_a_window_turns_dark_and_nobody_sees_it_half_dressed(
    theme: Theme, button: QPushButton, heard: list[Colours], wait_for: WaitFor
) -> None:
    paintings = _Paintings(button)
    button.update()  # asked for in vain: the new colours come first
    theme.turn_to(ThemeChoice.DARK)
    assert theme.colours is DARK  # for whoever asks
    assert not button.updatesEnabled()
    assert heard == []
    wait_for(lambda: paintings.noted)
    assert set(paintings.noted) == {(DARK.ink, True)}
    assert heard == [DARK]
    assert button.updatesEnabled()
    assert button.window().palette().color(QPalette.ColorRole.Window).name() == DARK.panel
    assert button.grab().toImage().pixelColor(20, 10).name() == DARK.paper


@pytest.mark.parametrize("turns", range(4))
def test_another_choice_meanwhile_wins(
    turns: int, theme: Theme, button: QPushButton, heard: list[Colours], wait_for: WaitFor, qapp: QApplication
) -> None:
    theme.turn_to(ThemeChoice.CONTRAST)
    for _ in range(turns):
        qapp.processEvents()
    theme.turn_to(ThemeChoice.DARK)
    wait_for(lambda: DARK in heard and button.updatesEnabled())
    assert heard[-1] is DARK
    assert qapp.styleSheet() == style_sheet(DARK)
    assert button.palette().color(QPalette.ColorRole.Text).name() == DARK.ink


def test_what_was_there_before_may_be_wanted_again_meanwhile(
    theme: Theme, button: QPushButton, heard: list[Colours], wait_for: WaitFor, qapp: QApplication
) -> None:
    theme.turn_to(ThemeChoice.DARK)
    qapp.processEvents()
    theme.turn_to(ThemeChoice.LIGHT)
    wait_for(lambda: heard and button.updatesEnabled())
    assert heard == [LIGHT]
    assert qapp.styleSheet() == style_sheet(LIGHT)


def test_a_choice_at_once_wins_too(
    theme: Theme, button: QPushButton, heard: list[Colours], wait_for: WaitFor, qapp: QApplication
) -> None:
    theme.turn_to(ThemeChoice.DARK)
    theme.choose(ThemeChoice.LIGHT)
    wait_for(button.updatesEnabled)
    assert heard[-1] is LIGHT
    assert qapp.styleSheet() == style_sheet(LIGHT)


def test_a_window_may_close_meanwhile(
    theme: Theme, button: QPushButton, heard: list[Colours], wait_for: WaitFor, qapp: QApplication
) -> None:
    other = QWidget()
    other.show()
    theme.turn_to(ThemeChoice.DARK)
    other.close()
    other.deleteLater()
    qapp.sendPostedEvents(other, QEvent.Type.DeferredDelete.value)
    wait_for(lambda: heard and button.updatesEnabled())
    assert heard == [DARK]


def test_a_window_that_opens_meanwhile_is_dressed_like_the_others(
    theme: Theme, button: QPushButton, keep: Keep, heard: list[Colours], wait_for: WaitFor
) -> None:
    theme.turn_to(ThemeChoice.CONTRAST)
    late = QPushButton("late")
    late.resize(300, 200)
    keep(late)
    theme.turn_to(ThemeChoice.DARK)
    wait_for(lambda: DARK in heard and button.updatesEnabled() and late.updatesEnabled())
    assert late.grab().toImage().pixelColor(20, 10).name() == DARK.paper


def test_the_same_colours_are_told_at_once_and_nobody_waits(
    theme: Theme, button: QPushButton, heard: list[Colours]
) -> None:
    theme.turn_to(ThemeChoice.LIGHT)
    assert heard == [LIGHT]
    assert button.updatesEnabled()
