# SPDX-License-Identifier: MIT
"""The original beside the reading text: differences found, lit and told, both texts scrolled in step."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from gui_archive import OpenWindow, settle, write_articles
from gui_values import WaitFor, article_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.gui.article.article_pane import ArticlePane
from reader.gui.article.compare_pane import ComparePane
from reader.gui.article.compare_view import CompareView
from reader.gui.article.comparison import Difference, compare
from reader.gui.article.copies_pane import CopyCompareView
from reader.gui.article.copy_comparison import CopyComparison
from reader.gui.article.difference_words import difference_words
from reader.gui.article.sheet import Sheet, make_sheet
from reader.gui.article.side_by_side import Differences
from reader.gui.article.stretch import StretchList
from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.texts import Edit, EditKind, Span, TwoTexts

pytest_plugins = ["gui_fixtures"]

PARAGRAPHS = [
    f"The council said on day {number} that it would sign no agreement on the harbour before the spring.\n\n"
    for number in range(80)
]
PAGE = (
    "Home | News | Archive\nLast updated: 07/27/2016\n\nCouncil Rules Out Special Status\n\nBy Ann Orrin\n\n"
    + "".join(PARAGRAPHS[:40])
    + "“There will never be a clause,” a trade attach? said.\n\n"
    + "".join(PARAGRAPHS[40:])
    + "© 2016 The Port Courier. All rights reserved.\n"
)


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Sheet:
    """Return an article as the core reads it: page lines around it, a lost accent in it."""
    folder = tmp_path_factory.mktemp("compare")
    write_articles(folder / "courier", {"council.txt": PAGE})
    with Library.open(str(folder / "courier"), data_dir=str(folder / "data")) as library:
        read_archive(library)
        return make_sheet(library.article(1), (), ())


@pytest.fixture
def view(theme: Theme, keep: Callable[[QWidget], None]) -> CompareView:
    """Return a view on the screen that is answered as the desk does it."""
    view = CompareView(theme)
    view.comparison_wanted.connect(lambda sheet: view.take(compare(sheet)))
    view.resize(900, 500)
    keep(view)
    return view


def lit(pane: ComparePane) -> list[str]:
    """Return the words that are lit."""
    QApplication.processEvents()
    QApplication.processEvents()
    return [one.cursor.selectedText() for one in pane.extraSelections()]


def words_of(sheet: Sheet) -> list[str]:
    """Return what is said of each difference."""
    return [difference_words(one) for one in compare(sheet).in_source.all]


def test_differences_are_told_in_words_and_line_breaks_are_none(sheet: Sheet) -> None:
    told = words_of(sheet)
    assert "Left out: a stamp of the page · “Last updated: 07/27/2016”" in told
    assert "Taken for the headline · “Council Rules Out Special Status”" in told
    assert "Accent put back · as found: “attach?” · as read: “attaché”" in told
    assert any(line.startswith("Left out:") and "All rights reserved." in line for line in told)
    assert not any(one.kind is EditKind.LAYOUT for one in compare(sheet).in_source.all)


def test_places_in_one_text_are_found_in_the_other(sheet: Sheet) -> None:
    found = compare(sheet)
    source, body = sheet.source.laid, sheet.body
    for words in ("attach", "There will never", "a trade"):
        there = body.index(words)
        assert abs(found.reading_position(source.index(words)) - there) <= 1
        assert abs(found.source_position(there) - source.index(words)) <= 1
    repaired = next(one for one in found.in_reading.all if one.kind is EditKind.REPAIR)
    assert body[repaired.start : repaired.end] == "attaché"
    assert found.reading_position(0) == 0
    assert found.count == len(found.in_reading.all)


def test_every_rule_of_the_core_has_its_words(sheet: Sheet) -> None:
    for kind, rule in ((EditKind.FURNITURE, "new"), (EditKind.FIELD, "new"), (EditKind.REPAIR, "new")):
        assert difference_words(Difference(0, 1, 0, kind, rule, applied=True, found="a", read="b"))
    assert difference_words(Difference(0, 0, 0, EditKind.FIELD, "byline", applied=True, found="", read="")) == (
        "Taken for the byline"
    )
    assert sheet.article.texts.edits


def test_one_steps_from_difference_to_difference_and_both_sides_are_lit(view: CompareView, sheet: Sheet) -> None:
    view.show_sheet(sheet)
    count = compare(sheet).count
    assert view.said == f"{count} differences"
    assert "Last updated: 07/27/2016" in " ".join(lit(view.source))
    names = {one.accessibleName(): one for one in view.findChildren(QPushButton)}
    QTest.mouseClick(names["Next difference"], Qt.MouseButton.LeftButton)
    assert view.said.startswith(f"Difference 1 of {count}: ")
    while "attach?" not in view.said:
        view.step(1)
    assert "attach?" in lit(view.source)
    assert "attaché" in lit(view.reading)
    for pane in (view.source, view.reading):
        cursor = pane.textCursor()
        cursor.setPosition(pane.document().find("attach").position())
        assert 0 <= pane.cursorRect(cursor).top() <= pane.viewport().height()
    at = view.said
    view.step(1)
    QTest.mouseClick(names["Previous difference"], Qt.MouseButton.LeftButton)
    assert view.said == at
    for _ in range(count):
        view.step(-1)
    assert view.said == at  # round the end


def test_both_texts_are_scrolled_in_step(view: CompareView, sheet: Sheet) -> None:
    view.show_sheet(sheet)
    QApplication.processEvents()
    found = compare(sheet)
    bar = view.source.verticalScrollBar()
    for value in (12, 60, bar.maximum() // 2):
        bar.setValue(value)
        QApplication.processEvents()
        there = found.reading_position(view.source.top())
        assert abs(view.reading.top() - there) <= 120  # a line
    view.reading.verticalScrollBar().setValue(30)
    QApplication.processEvents()
    assert abs(view.source.top() - found.source_position(view.reading.top())) <= 120
    view.resize(400, 700)
    QApplication.processEvents()
    assert view.reading.parentWidget().y() > view.source.parentWidget().y()  # type: ignore[union-attr]  # it has one


def test_texts_that_say_the_same_say_so(view: CompareView) -> None:
    view.show_sheet(make_sheet(article_of("Nothing was mended here. 𝔄 is a letter."), (), ()))
    assert view.said == "Both texts say the same; only line breaks may differ."
    view.step(1)
    assert view.said == "Both texts say the same; only line breaks may differ."
    left: list[bool] = []
    view.left_upwards.connect(lambda: left.append(True))
    QTest.keyClick(view.reading, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_mark_that_was_put_in_is_shown_where_it_stands_now(view: CompareView) -> None:
    article = article_of("“Never, he said.")
    texts = TwoTexts.make(article.texts.source, [Edit(Span(7, 7), "", "”", EditKind.REPAIR, "cut before a cue")])
    view.show_sheet(make_sheet(replace(article, texts=texts), (), ()))
    view.step(1)
    assert view.said == "Difference 1 of 1: Mark closed here · as found: none · as read: ”"
    assert (lit(view.source), lit(view.reading)) == ([","], ["”"])


def test_a_newer_article_is_not_lit_by_an_older_answer(view: CompareView, sheet: Sheet) -> None:
    other = make_sheet(article_of("A trade attach? said so.", number=9), (), ())
    view.show_sheet(other)
    assert view.said == "1 difference"
    view.take(compare(sheet))
    assert view.said == "1 difference"


@pytest.mark.untraced
@pytest.mark.usefixtures("uncollected")
def test_five_megabytes_do_not_hold_the_window_up(view: CompareView) -> None:
    body = ("The council’s trade attach? said on the quay that nothing was signed. 𝔄\n" * 70_000)[:5_000_000]
    sheet = make_sheet(article_of(body), (), ())
    comparison = compare(sheet)
    assert comparison.cut_short
    view.comparison_wanted.disconnect()
    longest = 0.0
    begun = time.thread_time()
    view.show_sheet(sheet)
    view.take(comparison)
    longest = max(longest, time.thread_time() - begun)
    assert view.said == f"Very many differences: the first {view.locale().toString(comparison.count)} are lit."
    for _ in range(60):
        begun = time.thread_time()
        QApplication.processEvents()
        view.source.verticalScrollBar().setValue(view.source.verticalScrollBar().value() + 40)
        view.step(1)
        longest = max(longest, time.thread_time() - begun)
    assert longest < 0.25  # 50 ms on a machine of one's own
    view.source.show_text("")
    view.reading.show_text("")


def test_in_the_window_one_key_compares(tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor) -> None:
    write_articles(tmp_path / "courier", {"1994/05/26/council.txt": PAGE})
    window = open_window(tmp_path / "courier", tmp_path / "data")
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.compare")
    view = window.room.article.compare
    assert view.isVisible()
    wait_for(lambda: view.said.endswith(" differences"))
    window.actions_.trigger("article.next_difference")
    assert view.said.startswith("Difference 1 of ")
    window.actions_.trigger("article.previous_difference")
    write_articles(tmp_path / "courier", {"1996/01/02/other.txt": PAGE.replace("Rules", "Refuses")})
    window.actions_.trigger("archive.rescan")
    settle(window, wait_for)
    window.actions_.trigger("article.compare")
    window.room.list.view.choose(0)
    settle(window, wait_for)
    window.actions_.trigger("article.next_difference")
    wait_for(lambda: view.said.startswith("Difference 1 of "))
    window.actions_.trigger("article.compare")
    assert window.room.article.view.isVisible()
    settle(window, wait_for)


def test_equal_texts_are_not_offered_for_comparison(theme: Theme, keep: Callable[[QWidget], None]) -> None:
    pane = ArticlePane(theme)
    pane.resize(1100, 500)
    keep(pane)
    said: list[str] = []
    pane.place_said.connect(said.append)
    same = make_sheet(article_of("The harbour is closed."), (), ())
    mended = make_sheet(article_of("A trade attaché said so.", source="A trade attach? said so.", number=8), (), ())
    pane.show_sheet(mended)
    pane.toggle_comparison()
    assert pane.compare.isVisible()
    pane.show_sheet(same)
    assert pane.view.isVisible()
    for turn_to_it in ("article.compare", "article.next_difference"):
        pane.doings()[turn_to_it]()
        assert not pane.compare.isVisible()
        assert said.pop() == "The file has this text letter by letter as it is read."
    pane.show_sheet(mended)
    pane.doings()["article.next_difference"]()
    assert pane.compare.isVisible()


def test_copies_out_of_one_file_are_told_apart(theme: Theme, keep: Callable[[QWidget], None]) -> None:
    one = make_sheet(article_of("The harbour froze."), (), ())
    left, right = (replace(one, article=replace(one.article, item=item)) for item in ("1", "8"))
    view = CopyCompareView(theme)
    keep(view)
    none = Differences(StretchList(), StretchList(), int, int, str, cut_short=False)
    view.show_comparison(CopyComparison(left, right, none))
    heads = {head.text for head in view.findChildren(RunLabel)}
    assert {head.rpartition(" · ")[2] for head in heads if "Harbour" in head} == {"1", "8"}
