# SPDX-License-Identifier: MIT
"""The picture of a page: larger and smaller, moved by hand, turned, and what of it is asked for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.article.page_canvas import PageCanvas
from reader.gui.article.page_marks import PageMarks, columns_of, joined_boxes
from reader.gui.looks.theme import Theme
from reader.model.pages import PageImage, PlacedWord

pytest_plugins = ["gui_fixtures"]

WORDS = (
    PlacedWord(0, 3, 0.1, 0.1, 0.2, 0.12),
    PlacedWord(4, 9, 0.21, 0.1, 0.4, 0.12),
    PlacedWord(10, 12, 0.1, 0.13, 0.2, 0.15),
)
PAGE = PageImage(b"a.pdf", "", 0, "", WORDS)


@pytest.fixture
def canvas(theme: Theme, keep: Callable[[QWidget], None]) -> PageCanvas:
    """Return a canvas of 440 pixels with a page that is half as high again as it is wide."""
    canvas = PageCanvas(theme)
    canvas.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    canvas.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    canvas.resize(440, 500)
    keep(canvas)
    canvas.show_page(PAGE)
    return canvas


def _picture(width: int = 400) -> QImage:
    image = QImage(width, width * 3 // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def _asked(canvas: PageCanvas) -> list[int]:
    asked: list[int] = []
    canvas.drawing_wanted.connect(asked.append)
    return asked


def test_a_page_is_fitted_to_the_width_and_asked_for_as_wide_as_it_is(canvas: PageCanvas) -> None:
    asked = _asked(canvas)
    canvas.show_page(PAGE)
    assert asked == [400]
    assert canvas.page_rect == QRectF(20, 20, 400, round(400 * 1.4142))
    canvas.show_image(_picture())
    assert canvas.page_rect == QRectF(20, 20, 400, 600)


def test_words_have_quiet_bars_until_there_is_a_picture(canvas: PageCanvas) -> None:
    before = _colour(canvas, QPointF(0.15, 0.11))
    assert before != QColor("white")
    canvas.show_image(_picture())
    assert _colour(canvas, QPointF(0.15, 0.11)) == QColor("white")


def test_marks_tint_the_page_and_frame_it(canvas: PageCanvas) -> None:
    canvas.show_image(_picture())
    (box,) = joined_boxes(WORDS[:2])
    canvas.show_marks(PageMarks(matches=(box,)), None)
    inside = _colour(canvas, box.center())
    assert inside != QColor("white")
    top = _point(canvas, QPointF(box.center().x(), box.top()))
    seen = canvas.viewport().grab().toImage()
    across = {seen.pixelColor(top + QPoint(0, by)).name() for by in range(-3, 4)}
    assert across - {"#ffffff", inside.name()}  # the outline
    assert _colour(canvas, QPointF(0.5, 0.5)) == QColor("white")


def test_words_beside_each_other_are_framed_as_one_and_lines_apart() -> None:
    first, second = joined_boxes(WORDS)
    assert first.left() == 0.1
    assert first.right() == pytest.approx(0.4)
    assert second.top() == 0.13


def test_an_article_is_framed_column_by_column() -> None:
    beside = (PlacedWord(20, 25, 0.6, 0.1, 0.8, 0.12), PlacedWord(26, 30, 0.6, 0.13, 0.7, 0.15))
    elsewhere = (PlacedWord(31, 35, 0.6, 0.7, 0.8, 0.72),)
    found = columns_of((*WORDS, *beside, *elsewhere))
    assert [(box.left(), box.top()) for box in found] == [(0.1, 0.1), (0.6, 0.1), (0.6, 0.7)]
    assert found[0].bottom() == pytest.approx(0.15)


def test_keys_set_the_page_larger_and_smaller(canvas: PageCanvas) -> None:
    asked = _asked(canvas)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        QTest.keyClick(canvas, key)
    assert canvas.page_rect.width() == 625
    QTest.qWait(300)
    assert asked == [625]  # once, when it has come to rest
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.page_rect.width() == 400
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.page_rect.width() == 320


def test_arrows_turn_the_page_where_it_can_not_be_scrolled(canvas: PageCanvas) -> None:
    turned: list[int] = []
    canvas.turned.connect(turned.append)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert turned == [1, -1]
    canvas.larger()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert turned == [1, -1]
    assert canvas.horizontalScrollBar().value() > 0


def test_keys_that_scroll_by_a_screen_turn_the_page_at_its_ends(canvas: PageCanvas) -> None:
    turned: list[int] = []
    canvas.turned.connect(turned.append)
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert turned == [-1]
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert turned == [-1]
    QTest.keyClick(canvas, Qt.Key.Key_End)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert turned == [-1, 1]


def test_esc_and_enter_lead_away(canvas: PageCanvas) -> None:
    left: list[str] = []
    canvas.left_upwards.connect(lambda: left.append("up"))
    canvas.entered.connect(lambda: left.append("text"))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert left == ["up", "text"]


def test_the_wheel_sets_the_page_larger_where_the_pointer_is(canvas: PageCanvas) -> None:
    at = QPointF(300, 220)
    before = _share(canvas, at)
    for _ in range(2):  # a touchpad turns in small steps
        wheel = QWheelEvent(
            at,
            QPointF(canvas.mapToGlobal(at)),
            QPoint(),
            QPoint(0, 60),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), wheel)
    assert canvas.page_rect.width() == 500
    after = _share(canvas, at)
    assert after.x() == pytest.approx(before.x(), abs=0.01)
    assert after.y() == pytest.approx(before.y(), abs=0.01)


def test_the_page_is_moved_by_hand_and_a_click_is_no_move(canvas: PageCanvas) -> None:
    clicked: list[PlacedWord] = []
    canvas.word_clicked.connect(clicked.append)
    canvas.zoom(3)
    canvas.verticalScrollBar().setValue(200)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(canvas.viewport(), QPoint(200, 150))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert canvas.verticalScrollBar().value() == 250
    assert not clicked
    canvas.fit()
    canvas.verticalScrollBar().setValue(0)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=_point(canvas, QPointF(0.3, 0.11)))
    assert clicked == [WORDS[1]]


def _colour(canvas: PageCanvas, share: QPointF) -> QColor:
    return canvas.viewport().grab().toImage().pixelColor(_point(canvas, share))


def _point(canvas: PageCanvas, share: QPointF) -> QPoint:
    page = canvas.page_rect
    return QPointF(page.left() + share.x() * page.width(), page.top() + share.y() * page.height()).toPoint()


def _share(canvas: PageCanvas, point: QPointF) -> QPointF:
    page = canvas.page_rect
    return QPointF((point.x() - page.left()) / page.width(), (point.y() - page.top()) / page.height())
