# SPDX-License-Identifier: MIT
"""Small windows that ask for corrections: what is refused is said where it was typed, if that is still open."""

from collections.abc import Callable

import pytest
from gui_values import article_of, shown_mistake
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.errors import ReaderError
from reader.gui.article.sheet import Sheet, make_sheet
from reader.gui.corrections.correcting import CorrectionDesk, Wish
from reader.gui.corrections.correction_dialog import CorrectionDialog, tags_in
from reader.gui.corrections.dates_dialog import DatesDialog
from reader.gui.looks.theme import Theme
from reader.gui.session.desk import DateStanding
from reader.overlay.work import Correction

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a dialog does to windows

DISK = ReaderError("The disk is full.", hint="Make room on it.")


@pytest.fixture
def window(keep: Callable[[QWidget], None]) -> QWidget:
    """Return a window for the small ones."""
    window = QWidget()
    keep(window)
    return window


@pytest.fixture
def desk(theme: Theme, window: QWidget) -> CorrectionDesk:
    """Return a desk that nobody answers."""
    return CorrectionDesk(theme, window)


@pytest.fixture
def wishes(desk: CorrectionDesk) -> list[Wish]:
    """Return what the desk wants done."""
    found: list[Wish] = []
    desk.wanted.connect(found.append)
    return found


def a_sheet(number: int = 7) -> Sheet:
    """Return an article."""
    return make_sheet(article_of("Words.", number=number), (), ())


def _open(window: QWidget) -> CorrectionDialog:
    return next(one for one in window.findChildren(CorrectionDialog) if one.isVisible())


def test_a_refusal_is_shown_where_the_words_were_typed(
    desk: CorrectionDesk, window: QWidget, wishes: list[Wish]
) -> None:
    desk.ask_headline(a_sheet())
    dialog = _open(window)
    QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)  # type: ignore[arg-type]  # it has one
    (wish,) = wishes
    assert wish.refused is not None
    wish.refused(DISK)
    assert shown_mistake(dialog) == "The disk is full. Make room on it."
    others: list[ReaderError] = []
    desk.refused.connect(others.append)
    dialog.reject()
    wish.refused(DISK)
    wish.done()  # neither can reach a window that is closed
    assert others == [DISK]


def test_only_what_was_corrected_can_go_back_to_the_file(desk: CorrectionDesk, window: QWidget) -> None:
    asked: list[str] = []
    desk.correction_wanted.connect(asked.append)
    sheet = a_sheet()
    desk.ask_byline(sheet)
    assert asked == [sheet.article.id]
    original = _open(window)._original
    desk.take_correction("another", Correction(byline=""))
    desk.take_correction(sheet.article.id, Correction(headline="Mine"))
    assert not original.isVisible()
    desk.take_correction(sheet.article.id, Correction(byline=""))
    assert original.isVisible()
    desk.ask_headline(a_sheet(8))
    assert "headline" in _open(window).windowTitle()


def test_dates_for_many_name_their_articles(desk: CorrectionDesk, window: QWidget, wishes: list[Wish]) -> None:
    asked: list[tuple[int, ...]] = []
    desk.standing_wanted.connect(asked.append)
    desk.take_standing(DateStanding(0, 0, 0))  # nobody asked
    desk.ask_dates([3, 1])
    dialog = window.findChild(DatesDialog)
    assert isinstance(dialog, DatesDialog)
    desk.take_standing(DateStanding(2, 1, 1))
    assert asked == [(3, 1)]
    dialog.form.fill("1994", "The flood.")
    QTest.keyClick(dialog.form.findChildren(QLineEdit)[1], Qt.Key.Key_Return)
    (wish,) = wishes
    assert (wish.numbers, wish.said) == ((3, 1), "Date set for 2 articles.")
    assert not dialog.form.isEnabled()  # it is on its way
    assert wish.refused is not None
    wish.refused(DISK)
    assert dialog.form.isEnabled()
    assert shown_mistake(dialog.form) == "The disk is full. Make room on it."
    wish.done()
    assert not dialog.isVisible()


def test_tags_are_parted_by_commas() -> None:
    assert tags_in(" quay, harbour   treaty,, quay ,") == ("quay", "harbour treaty")
    assert tags_in(" , ") == ()
