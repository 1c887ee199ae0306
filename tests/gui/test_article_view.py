# SPDX-License-Identifier: MIT
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import WaitFor, article_of
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QWidget

from reader.gui.article import text_page
from reader.gui.article.article_view import ArticleView
from reader.gui.article.date_chip import source_words
from reader.gui.article.laid_words import LaidWords
from reader.gui.article.reading_steps import ReadingSteps
from reader.gui.article.repair_words import repair_tip
from reader.gui.article.sheet import Sheet, make_sheet
from reader.gui.article.source_view import SourceView
from reader.gui.article.stretch import Stretch
from reader.gui.looks.fonts import ReadingStyle
from reader.gui.looks.palette import DARK, LIGHT
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.model.date import UNDATED, Certainty, WitnessKind
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
BODY = (
    "The council 😀 met. “Nothing is settled,” said one.\n\n"
    "“Apart from the harbour,” said another, an “ally”.\n\nA trade attach? was mystified by the harbour."
)


def _sheet(body: str = BODY, word: str = "harbour") -> Sheet:
    article = article_of(body, headline="The Harbour of Brackley")
    reading = article.body
    found = [Span(at, at + len(word)) for at in range(len(reading)) if word and reading.startswith(word, at)]
    return make_sheet(article, [Span(4, 11)], found)


@pytest.fixture
def view(theme: Theme, keep: Keep) -> ArticleView:
    """Return the reading pane, on the screen."""
    one = ArticleView(theme)
    one.resize(760, 520)
    keep(one)
    return one


def _words(view: ArticleView, stretch: Stretch) -> str:
    cursor = QTextCursor(view.document())
    cursor.setPosition(stretch.start)
    cursor.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _colours(view: ArticleView) -> set[str]:
    image: QImage = view.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_stretch_holds_its_words_behind_an_astral_sign(view: ArticleView) -> None:
    sheet = _sheet()
    view.show_sheet(sheet)
    assert [_words(view, one) for one in sheet.quotations.all] == [
        "“Nothing is settled,”",
        "“Apart from the harbour,”",
        "“ally”",
    ]
    assert [one.hue for one in sheet.quotations.all] == [0, 1, None]
    assert [_words(view, one) for one in sheet.matches.all] == ["Harbour", "harbour", "harbour"]
    assert [_words(view, one) for one in sheet.repairs.all] == ["attaché"]
    assert view.toPlainText() == sheet.text
    assert sheet.body == sheet.article.body


def test_quotations_are_tinted_and_underlined_and_matches_framed(view: ArticleView, qapp: QApplication) -> None:
    view.show_sheet(_sheet(word=""))
    qapp.processEvents()
    colours = _colours(view)
    assert {LIGHT.quoted[0].ground, LIGHT.quoted[1].ground, LIGHT.quoted[0].line, LIGHT.match} <= colours
    assert LIGHT.quoted[2].ground not in colours


def test_the_text_itself_is_untouched_by_marks(view: ArticleView) -> None:
    view.show_sheet(_sheet())
    block = view.document().findBlockByNumber(4)
    assert not block.layout().formats()
    assert block.begin().fragment().charFormat().background().style() is Qt.BrushStyle.NoBrush


def test_f3_goes_round_the_matches_both_ways(view: ArticleView, qapp: QApplication) -> None:
    sheet = _sheet("\n\n".join([BODY.replace("attach?", "attaché")] * 30))
    view.show_sheet(sheet)
    qapp.processEvents()
    said: list[str] = []
    steps = ReadingSteps(view)
    steps.said.connect(said.append)
    count = len(sheet.matches.all)
    steps.match(1)
    steps.match(1)
    assert said == [f"Match 1 of {count}", f"Match 2 of {count}"]
    steps.match(-1)
    steps.match(-1)
    assert said[2:] == [f"Match 1 of {count}", f"Match {count} of {count}"]
    assert view.verticalScrollBar().value() > 0
    assert view.viewport().rect().contains(view.cursorRect().center())
    steps.match(1)
    assert said[-1] == f"Match 1 of {count}"


def test_where_there_is_nothing_to_go_to_a_step_says_so(view: ArticleView) -> None:
    said: list[str] = []
    steps = ReadingSteps(view)
    steps.said.connect(said.append)
    for step in (steps.match, steps.quotation, steps.repair):
        step(1)
    assert not said
    view.show_sheet(make_sheet(article_of("Nothing."), [], []))
    for step in (steps.match, steps.quotation, steps.repair):
        step(1)
    assert said == ["No match in this article", "No quotation in this article", "Nothing was mended in this article"]
    assert view.textCursor().position() == 0


def test_quotations_and_repairs_are_gone_to_from_where_one_reads(view: ArticleView) -> None:
    said: list[str] = []
    steps = ReadingSteps(view)
    steps.said.connect(said.append)
    view.show_sheet(_sheet())
    steps.quotation(1)
    steps.match(1)
    steps.match(1)
    steps.quotation(1)
    steps.repair(1)
    steps.quotation(-1)
    assert said == [
        "Quotation 1 of 3: N",
        "Match 2 of 3",
        "Match 3 of 3",
        "Quotation 1 of 3: N",
        "Repair 1 of 1: attach? read as attaché",
        "Quotation 3 of 3: a · Words held at a distance",
    ]


def test_no_caret_stands_in_the_text_unless_it_is_wanted(view: ArticleView, qapp: QApplication) -> None:
    view.show_caret(on=False)
    view.show_sheet(_sheet(word=""))
    view.setFocus()
    qapp.processEvents()
    ReadingSteps(view).quotation(1)
    assert view.cursorWidth() == 0
    view.show_caret(on=True)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.textCursor().position() == view.sheet.quotations.all[0].start + 1 if view.sheet else False


def test_keys_select_from_where_one_reads_and_copy_the_articles_own_words(
    view: ArticleView, qapp: QApplication
) -> None:
    view.show_caret(on=False)
    view.show_sheet(_sheet("One\u2028two\u00a0three.\n\n“Four,” he said.", word=""))
    qapp.processEvents()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied.endswith("One\ntwo\u00a0three.\n\n“Four,” he said.")
    assert not set("\u2028\u2029") & set(copied)
    view.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.textCursor().hasSelection()


def test_the_same_article_with_other_marks_stays_where_it_was(view: ArticleView, qapp: QApplication) -> None:
    body = "\n\n".join([BODY.replace("attach?", "attaché")] * 40)
    view.show_sheet(_sheet(body))
    qapp.processEvents()
    view.verticalScrollBar().setValue(400)
    view.show_sheet(_sheet(body, "council"))
    qapp.processEvents()
    assert view.verticalScrollBar().value() == 400
    view.show_sheet(_sheet(body.replace("settled", "decided")))
    assert view.verticalScrollBar().value() == 0


@pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a tip does to windows
def test_a_dotted_place_tells_how_it_was_found(view: ArticleView, qapp: QApplication) -> None:
    view.show_sheet(_sheet())
    qapp.processEvents()
    where = view.document().find("attaché")
    where.setPosition(where.anchor() + 3)
    point = view.cursorRect(where).center()
    tip = view.tip_at(point)
    assert tip == "Accent put back\nas found: “attach?”\nas read: “attaché”"
    assert not QtGui.Qt.mightBeRichText(tip)
    assert view.tip_at(QPoint(2, 2)) == ""
    for at in (point, QPoint(2, 2)):
        qapp.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
        if at == point:
            assert QToolTip.text() == tip


def test_a_tip_of_hostile_words_is_no_markup() -> None:
    sheet = make_sheet(article_of("x", source="<b>attach?</b>"), [], [])
    assert not QtGui.Qt.mightBeRichText(repair_tip(sheet.repairs.all[0]))


def test_the_chip_stands_beside_the_byline_or_below_it(view: ArticleView, qapp: QApplication) -> None:
    clicks: list[bool] = []
    view.date_clicked.connect(lambda: clicks.append(True))
    view.show_sheet(_sheet())
    qapp.processEvents()
    chip = view.findChild(QPushButton)
    assert isinstance(chip, QPushButton)
    assert chip.text() == "26 May 1994 · from the folder"
    assert chip.accessibleName() == "Date: 26 May 1994 · from the folder. Why this date?"
    assert chip.x() > 100
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert clicks
    view.resize(330, 520)
    qapp.processEvents()
    qapp.processEvents()
    assert chip.x() < 30


def test_the_measure_holds_in_a_wide_window(view: ArticleView, qapp: QApplication) -> None:
    widths = []
    for width in (900, 1200, 1800):
        view.resize(width, 500)
        qapp.processEvents()
        widths.append(view.lineWrapColumnOrWidth())
    assert len(set(widths)) == 1
    view.resize(300, 500)
    qapp.processEvents()
    assert view.lineWrapColumnOrWidth() <= 300


def test_esc_leaves_and_other_keys_scroll(view: ArticleView, qapp: QApplication) -> None:
    left: list[bool] = []
    view.left_upwards.connect(lambda: left.append(True))
    view.show_sheet(_sheet("\n\n".join([BODY.replace("attach?", "attaché")] * 40)))
    qapp.processEvents()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert left


def test_an_article_is_never_markup(view: ArticleView) -> None:
    evil = "<script>alert(1)</script>\r\x00<b>bold</b>"
    view.show_sheet(make_sheet(article_of(evil, headline="<h1>Big\n</h1>"), [], []))
    assert "<script>" in view.toPlainText()
    assert view.document().findBlockByNumber(1).text() == "<h1>Big </h1>"


def test_an_article_without_a_headline_says_so(view: ArticleView) -> None:
    view.show_sheet(make_sheet(article_of("Words.", headline=""), [Span(0, 3)], []))
    assert view.document().findBlockByNumber(1).text() == "(without a headline)"
    assert not _sheet_matches(view)


def _sheet_matches(view: ArticleView) -> tuple[Stretch, ...]:
    assert view.sheet is not None
    return view.sheet.matches.all


@pytest.mark.untraced
def test_five_megabytes_open_without_a_freeze(view: ArticleView, qapp: QApplication) -> None:
    """The first piece is there at once, the rest follows in turns of the event loop."""
    paragraph = "The council said on Wednesday that “it would sign no agreement” on the harbour. " * 8
    sheet = _sheet("\n\n".join([paragraph.strip()] * 7_500), word="")
    assert len(sheet.text) > 4_500_000
    worst = 0.0
    begun = time.perf_counter()
    view.show_sheet(sheet)
    first = time.perf_counter() - begun
    end = sheet.quotations.all[-1].end
    while view.document().characterCount() <= end:
        begun = time.perf_counter()
        qapp.processEvents()
        worst = max(worst, time.perf_counter() - begun)
    assert _words(view, sheet.quotations.all[-1]) == "“it would sign no agreement”"
    assert first < 1.0  # generous, for the machine may be busy: measured are 0.05 and 0.03
    assert worst < 1.0
    place = QPointF(view.cursorRect().center())
    assert place.x() >= 0


def _complete(view: ArticleView, wait_for: WaitFor) -> None:
    wait_for(lambda: view.complete)


def test_a_long_text_is_laid_out_anew_in_the_background_and_keeps_its_place(
    view: ArticleView, wait_for: WaitFor
) -> None:
    sheet = _sheet("\n\n".join(f"Paragraph {n}. " + "The council said nothing. " * 20 for n in range(400)), word="")
    view.show_sheet(sheet)
    _complete(view, wait_for)
    width = view.lineWrapColumnOrWidth()
    view.go_to_place(sheet.article.body.index("Paragraph 200."))
    view.resize(420, 420)
    assert view.lineWrapColumnOrWidth() == width
    _complete(view, wait_for)
    assert view.lineWrapColumnOrWidth() < width
    assert sheet.article.body[view.place() :].startswith("Paragraph 200.")
    top = view.cursorForPosition(QPoint(40, 6)).block().text()
    assert top.startswith("Paragraph 200.")


def test_a_place_is_kept_when_the_style_changes_and_can_be_gone_back_to(
    view: ArticleView, theme: Theme, wait_for: WaitFor
) -> None:
    sheet = _sheet("\n\n".join(f"Paragraph {n} 😀. " + "The council said nothing. " * 9 for n in range(60)), word="")
    view.show_sheet(sheet)
    assert view.place() == -1
    place = sheet.article.body.index("Paragraph 30 ")
    view.go_to_place(place)
    _complete(view, wait_for)
    try:
        theme.read_in(ReadingStyle(pixels=26, measure=50))
        _complete(view, wait_for)
        assert view.place() == place
        assert view.cursorForPosition(QPoint(40, 6)).block().text().startswith("Paragraph 30 ")
        assert view.cursorForPosition(QPoint(40, 6)).charFormat().font().pixelSize() == 26
        view.verticalScrollBar().setValue(0)
        assert view.place() == -1
    finally:
        theme.read_in(ReadingStyle())


def test_a_text_in_one_line_is_parted_for_the_eye_alone(view: ArticleView, wait_for: WaitFor) -> None:
    body = "The council 😀 said “nothing at all” of the harbour to anybody. " * 400
    sheet = _sheet(body)
    view.show_sheet(sheet)
    _complete(view, wait_for)
    assert view.document().blockCount() > 6
    assert view.toPlainText() == sheet.text
    assert {_words(view, one) for one in sheet.matches.all} == {"Harbour", "harbour"}
    assert {_words(view, one) for one in sheet.quotations.all} == {"“nothing at all”"}
    view.selectAll()
    assert view.createMimeDataFromSelection().text().endswith(body)
    bare = make_sheet(replace(sheet.article, source="", section="", credit=""), (), ())
    view.show_sheet(bare)
    view.selectAll()
    assert not bare.heads[0]
    assert view.createMimeDataFromSelection().text().startswith("The Harbour of Brackley\nAnn Orrin\n")


def test_a_match_that_is_not_laid_out_yet_is_gone_to_once_it_is(view: ArticleView, wait_for: WaitFor) -> None:
    sheet = _sheet("nothing " * 20_000 + "harbour")
    view.show_sheet(sheet)
    ReadingSteps(view).match(-1)
    assert view.textCursor().position() == 0
    _complete(view, wait_for)
    assert view.textCursor().position() == sheet.matches.all[-1].start
    assert view.viewport().rect().contains(view.cursorRect().center())


def test_colours_change_without_the_text_being_written_anew(view: ArticleView, theme: Theme, wait_for: WaitFor) -> None:
    view.show_sheet(_sheet("\n\n".join([BODY.replace("attach?", "attaché")] * 20)))
    _complete(view, wait_for)
    view.verticalScrollBar().setValue(300)
    try:
        theme.choose(ThemeChoice.DARK)
        wait_for(lambda: DARK.quoted[0].ground in _colours(view))
        assert view.verticalScrollBar().value() == 300
        wait_for(view.extraSelections)
        assert {one.cursor.selectedText() for one in view.extraSelections()} == {"harbour"}
        assert view.extraSelections()[0].format.foreground().color().name() == DARK.match_ink
        kicker = view.document().firstBlock().begin().fragment().charFormat().foreground().color()
        assert kicker.name() == DARK.soft
    finally:
        theme.choose(ThemeChoice.LIGHT)
    wait_for(lambda: not view.extraSelections())


def test_the_chip_has_room_for_its_words_in_every_theme(view: ArticleView, theme: Theme, qapp: QApplication) -> None:
    view.show_sheet(_sheet())
    qapp.processEvents()
    chip = view.findChild(QPushButton)
    assert isinstance(chip, QPushButton)
    try:
        for choice in (ThemeChoice.CONTRAST, ThemeChoice.DARK, ThemeChoice.LIGHT):
            theme.choose(choice)
            qapp.processEvents()
            assert chip.width() >= chip.sizeHint().width()
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_the_chip_names_the_witnesses_that_are_believed() -> None:
    published = article_of("x").date
    path, stamp = published.evidence
    dateline = replace(path, kind=WitnessKind.DATELINE, where="line 1")
    both = replace(published, evidence=(path, dateline, stamp))
    assert source_words(both) == "from the folder and the dateline"
    file = replace(path, where="file name 940526.txt")
    assert source_words(replace(published, evidence=(file, file, stamp))) == "from the file name"
    doubted = replace(both, certainty=Certainty.PROBABLE, evidence=(dateline, file, path))
    assert source_words(doubted) == "probable, from the dateline and the file name"
    assert source_words(replace(published, evidence=())) == "certain"
    assert source_words(UNDATED) == ""


def test_a_chip_that_finds_no_room_says_the_date_alone(view: ArticleView, qapp: QApplication) -> None:
    view.resize(230, 400)
    view.show_sheet(_sheet())
    qapp.processEvents()
    chip = view.findChild(QPushButton)
    assert isinstance(chip, QPushButton)
    assert chip.text() == "26 May 1994"
    assert "from the folder" in chip.accessibleName()


def test_the_newest_wish_counts_while_a_long_text_is_written_anew(
    view: ArticleView, theme: Theme, wait_for: WaitFor
) -> None:
    sheet = _sheet("\n\n".join(f"Paragraph {n}. " + "The council said nothing. " * 20 for n in range(300)), word="")
    view.show_sheet(sheet)
    _complete(view, wait_for)
    place = sheet.article.body.index("Paragraph 150.")
    try:
        theme.read_in(ReadingStyle(pixels=20))
        theme.read_in(ReadingStyle(pixels=21))
        wait_for(lambda: view.toPlainText() != sheet.text)
        view.go_to_place(place)
        assert view.place() == place
        _complete(view, wait_for)
        assert view.place() == place
        assert view.toPlainText() == sheet.text
    finally:
        theme.read_in(ReadingStyle())
        _complete(view, wait_for)


def test_the_window_may_be_resized_while_a_long_text_is_written_anew(
    view: ArticleView, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = _sheet("\n\n".join(f"Paragraph {n}. " + "The council said nothing. " * 20 for n in range(300)), word="")
    view.show_sheet(sheet)
    _complete(view, wait_for)
    complaints: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *what: complaints.append(what[1]))
    heights: list[int] = []

    def resize_when_empty() -> None:
        if view.document().isEmpty() and not heights:
            heights.append(view.height() - 1)
            view.resize(view.width(), heights[0])
            QApplication.processEvents()  # before the text comes back

    view.document().contentsChanged.connect(resize_when_empty)
    view.resize(420, 420)
    _complete(view, wait_for)
    assert view.height() == heights[0]
    assert view.toPlainText() == sheet.text
    assert complaints == []


def test_the_original_scrolls_by_keys_and_copies_its_own_words(theme: Theme, keep: Keep, wait_for: WaitFor) -> None:
    source = SourceView(theme)
    source.resize(500, 300)
    keep(source)
    words = "Line of the file \u2028 it has.\n" * 200 + "A long line. " * 900
    source.show_source(LaidWords.of(words))
    source.show_caret(on=False)
    wait_for(
        lambda: source.document().blockCount() == source.words.laid.count("\n") + source.words.laid.count("\u2029") + 1
    )
    QTest.keyClick(source, Qt.Key.Key_PageDown)
    assert source.verticalScrollBar().value() > 0
    source.selectAll()
    source.copy()
    assert QApplication.clipboard().text() == words.replace("\u2028", "\n")
    last = len(words) - 5
    source.go_to(Stretch(source.words.places.to_qt(last), source.words.places.to_qt(last + 4)))
    assert source.top() > 5_000
    source.show_caret(on=True)
    at = source.textCursor().position()
    QTest.keyClick(source, Qt.Key.Key_Up)
    assert source.textCursor().position() < at


def test_empty_lines_between_paragraphs_are_tight_and_many_do_no_harm(view: ArticleView, wait_for: WaitFor) -> None:
    view.show_sheet(_sheet("One.\n\nTwo." + "\n" * 9_000 + "End of the harbour."))
    _complete(view, wait_for)
    layout = view.document().documentLayout()
    one, empty, two, after = (layout.blockBoundingRect(view.document().findBlockByNumber(n)).y() for n in (3, 4, 5, 6))
    assert two - empty < (empty - one) / 3
    assert after - two == empty - one
    view.go_to(view.sheet.matches.all[-1] if view.sheet else Stretch(0, 0))
    assert view.viewport().rect().contains(view.cursorRect().center())


def test_a_text_without_paragraphs_is_parted_between_words() -> None:
    laid = LaidWords.of("word " * 2_000 + "x" * 9_000 + "\u2029short")
    lines = laid.laid.replace("\u2029", "\n").split("\n")
    assert max(map(len, lines)) <= 4_000
    assert laid.laid.replace("\n", "") == laid.text
    assert all(line.endswith(" ") or set(line) == {"x"} for line in lines[:2])
    for place in (0, 1, 4_000, 9_999, 15_000, len(laid.text)):
        assert laid.places.to_text(laid.places.to_qt(place)) == place


def test_a_text_taller_than_qt_can_lay_out_says_where_its_end_is(
    view: ArticleView, monkeypatch: pytest.MonkeyPatch, wait_for: WaitFor
) -> None:
    monkeypatch.setattr(text_page, "_TALLEST", 3_000)
    view.show_sheet(_sheet("The council said nothing of the harbour.\n" * 3_000))
    _complete(view, wait_for)
    assert view.toPlainText().endswith("Original has all of it.")
    assert view.document().documentLayout().documentSize().height() < 20_000
    ReadingSteps(view).match(-1)
    bar = view.verticalScrollBar()
    assert bar.value() > bar.maximum() - 400


def test_an_article_without_text_says_so(view: ArticleView) -> None:
    view.show_sheet(make_sheet(article_of("", headline="The Harbour of Brackley"), [], []))
    none = "This article has no text. Original shows all that was found in the file."
    assert view.toPlainText().split("\n")[-1] == none
    view.selectAll()
    assert view.selected() is None
    view.show_sheet(_sheet())
    assert none not in view.toPlainText()
