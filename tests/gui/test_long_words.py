# SPDX-License-Identifier: MIT
"""German and Russian words are a third longer than English ones: nothing is cut off for that."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from gui_values import answer_of, many_rows
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget

from reader.gui.article.welcome_pane import WelcomePane
from reader.gui.banner import Banner
from reader.gui.hits.no_hits_pane import NoHitsPane
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.reading_bar import ReadingBar
from reader.gui.report.problems_pane import ProblemsPane
from reader.gui.search.gaps import Gaps
from reader.gui.search_strip import SearchStrip
from reader.library.values import MissingWord
from reader.model.problem import Problem, Progress
from reader.model.query import And, Near, Word
from reader.model.search import LeafCount, NearSpelling
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]


class LongWords(QTranslator):
    """A language in which everything is a third longer."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there is something to translate."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        """Return the English words, and a third as much again."""
        return source + (" länger" * 20)[: 2 + len(source) * 35 // 100] if source else source


@pytest.fixture(autouse=True)
def _long(qapp: QApplication) -> Iterator[None]:
    translator = LongWords(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


def _cut(pane: QWidget) -> list[str]:
    """Return the words that don't have the room that they need, or stand outside of the pane."""
    QApplication.processEvents()
    cut = []
    for one in pane.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QAbstractButton | QLabel):
            continue
        if isinstance(one.parent(), QLineEdit):  # a sign without words, which Qt places
            continue
        place = one.rect().translated(one.mapTo(pane, one.rect().topLeft()))
        needed = one.heightForWidth(one.width()) if one.hasHeightForWidth() else one.minimumSizeHint().height()
        narrow = one.width() < one.minimumSizeHint().width()
        if narrow or one.height() < needed or not pane.rect().contains(place):
            cut.append(one.text())
    return cut


def test_the_strip_holds_at_1024(theme: Theme, keep: Keep) -> None:
    strip = SearchStrip(theme)
    strip.resize(1024, 90)
    keep(strip)
    strip.show_answer(answer_of(many_rows(1400), text="harbour"))
    views = ["Articles län", "Occurrences läng", "Quotations läng", "People län", "Report län"]
    assert [one.text() for one in strip.findChildren(QPushButton)] == views
    assert _cut(strip) == []
    assert strip.figures.width() >= strip.figures.sizeHint().width()


def test_the_bar_keeps_its_buttons_whole(theme: Theme, keep: Keep) -> None:
    bar = ReadingBar(theme)
    bar.resize(1024, 30)
    keep(bar)
    bar.show_archive("The Port Courier and Northern Wire", 5530)
    bar.show_progress(Progress("read", 5391, 8412, 5530, 3))
    bar.say("Match 1 of 3")
    assert _cut(bar) == []
    archive, line, place = bar.findChildren(RunLabel)
    assert archive.text.startswith("The Port Courier")
    assert place.text == "Match 1 of 3"
    for one in (archive, line, place):
        one.grab()
        assert one.toolTip() in {"", one.text}  # whole, or whole in a tip
    bar.resize(760, 30)
    QApplication.processEvents()
    assert _cut(bar) == []


@pytest.mark.parametrize("width", [760, 1440])
def test_a_banner_has_the_height_that_it_needs(theme: Theme, keep: Keep, width: int) -> None:
    banner = Banner(theme)
    banner.resize(width, banner.heightForWidth(width))
    keep(banner)
    banner.say("The archive is not there.", "Plug in its disk, or say where it is now. " * 4, way_out="Locate…")
    banner.resize(width, banner.heightForWidth(width))
    assert _cut(banner) == []
    (line,) = banner.findChildren(RunLabel)
    line.grab()
    assert line.toolTip() == ""  # nothing was left out


def test_an_empty_list_is_no_wider_than_the_list(theme: Theme, keep: Keep) -> None:
    pane = NoHitsPane(theme)
    pane.resize(300, 600)
    keep(pane)
    query = And((Word("harbor", Span(0, 6)), Word("quay", Span(7, 11))), Span(0, 11))
    nothing = answer_of((), text="harbor quay", query=query)
    counts = (LeafCount(query.parts[0], 0), LeafCount(query.parts[1], 12))  # type: ignore[arg-type]
    near = MissingWord("harbor", Span(0, 6), (NearSpelling("harbour", 1283),))
    pane.show_answer(replace(nothing, gaps=Gaps(counts, missing=(near,))))
    assert _cut(pane) == []
    near_by = Near((Word("castane", Span(0, 7)), Word("treaties", Span(15, 23))), 2, False, Span(0, 23))
    text = "castane NEAR/2 treaties person:x"
    counts = (LeafCount(near_by, 0), LeafCount(Word("x", Span(31, 32)), 0))
    pane.show_answer(replace(answer_of((), text=text, query=near_by), gaps=Gaps(counts)))
    assert _cut(pane) == []
    pane.say("No articles.", "12 files.", way_out="Show what could not be read", go=pane.hide)
    assert _cut(pane) == []


def test_the_welcome_scrolls_rather_than_squeezes(theme: Theme, keep: Keep) -> None:
    pane = WelcomePane(theme)
    pane.resize(460, 320)
    keep(pane)
    QApplication.processEvents()
    sheet = pane.widget()
    assert sheet is not None
    assert sheet.height() > pane.viewport().height()
    assert sheet.width() <= pane.viewport().width()
    assert _cut(sheet) == []


def test_the_problems_keep_their_buttons(theme: Theme, keep: Keep) -> None:
    pane = ProblemsPane(theme)
    pane.resize(760, 220)
    keep(pane)
    pane.show_problems((Problem(b"a.doc", "", "It is encrypted.", "Save it."),))
    assert _cut(pane) == []
