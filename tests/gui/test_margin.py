# SPDX-License-Identifier: MIT
"""The margin beside an article's text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from gui_values import WaitFor, article_of
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.gui.article.article_view import ArticleView
from reader.gui.article.margin import Margin, initials, stacked
from reader.gui.article.sheet import Sheet, make_sheet, with_work
from reader.gui.looks.theme import Theme
from reader.library.own import PlacedNote
from reader.model.article import Article, Speaker, SpeakerKind
from reader.model.texts import Edit, EditKind, Span, TwoTexts
from reader.overlay.anchor import Anchor
from reader.overlay.work import Note

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
BODY = (
    "The deputy chair told us that “we build step by step” and “we give no veto”.\n\n"
    "“There will never be a clause,” he added. “A document is ruled out by us.”\n\n"
    "“I am at a loss as to what they want,” said a western trade attach?, and sighed."
)
NOW = datetime(2024, 5, 1, tzinfo=UTC)


def _spoken(article: Article) -> Article:
    """Let two people, one of them unnamed, say what is quoted."""
    body = article.body
    quotations = []
    for quotation in article.quotations:
        unnamed = "at a loss" in quotation.text
        mention, cue = body.index("deputy chair"), body.index("he added")
        first = quotation.span.start < body.index("There will")
        quotations.append(
            replace(
                quotation,
                speakers=(
                    Speaker(SpeakerKind.ANONYMOUS, "a western trade attaché")
                    if unnamed
                    else Speaker(SpeakerKind.PERSON, "Sergia Baltano"),
                ),
                mention=Span(mention, mention + 12) if first else None,
                cue=Span(cue, cue + 8) if not first and not unnamed else None,
            )
        )
    return replace(article, quotations=tuple(quotations))


def _sheet(*, note: str = "") -> Sheet:
    sheet = make_sheet(_spoken(article_of(BODY)), [], [])
    if not note:
        return sheet
    at = BODY.index("ruled out")
    anchor = Anchor.of(sheet.article.texts.source, Span(at, at + 9))
    whole = Note("n2", sheet.article.id, "Of the whole article", None, NOW, NOW)
    on_words = PlacedNote(Note("n1", sheet.article.id, note, anchor, NOW, NOW), Span(at, at + 9))
    return with_work(sheet, (on_words, PlacedNote(whole, None)), ())


@pytest.fixture
def view(theme: Theme, keep: Keep) -> ArticleView:
    """Return the reading pane, wide enough for names in its margin."""
    one = ArticleView(theme)
    one.resize(860, 600)
    keep(one)
    return one


@pytest.fixture
def margin(view: ArticleView) -> Margin:
    """Return its margin."""
    found = view.findChild(Margin)
    assert isinstance(found, Margin)
    return found


def _told(margin: Margin) -> list[tuple[str, str]]:
    return [(entry.title.strip(), entry.detail) for _, entry in margin.placed]


def test_what_would_collide_moves_down() -> None:
    assert stacked([0, 100, 110, 112, 400], 30) == [0, 100, 136, 172, 400]
    assert stacked([], 30) == []


def test_what_would_come_too_far_from_its_line_is_left_to_the_lists() -> None:
    assert stacked([0, 1, 2, 3, 4, 200], 30) == [0, 36, 72, None, None, 200]


def test_initials_are_those_of_first_and_last_name() -> None:
    assert [initials(name) for name in ("Sergia Baltano", "Jean d’Arc de Lys", "Halvard", "“x”", "")] == [
        "SB", "JL", "H", "", "",
    ]  # fmt: skip


def test_speakers_and_repairs_stand_beside_their_lines(view: ArticleView, margin: Margin, qapp: QApplication) -> None:
    view.show_sheet(_sheet())
    qapp.processEvents()
    assert not margin.folded
    assert _told(margin) == [
        ("Sergia Baltano", "deputy chair"),
        ("Sergia Baltano", "“he added”"),
        ("Unnamed", "a western trade attaché"),
        ("accent put back", "as found: “attach?”"),
    ]
    rects = [rect for rect, _ in margin.placed]
    assert all(one.bottom() < other.top() for one, other in pairwise(rects))
    assert view.sheet is not None
    cursor = QTextCursor(view.document())
    for rect, number in zip(rects, (0, 2, 4), strict=False):
        cursor.setPosition(view.sheet.quotations.all[number].start)
        line = view.cursorRect(cursor)
        assert line.top() - 4 <= rect.top() <= line.bottom()
    assert "Sergia Baltano, deputy chair" in margin.accessibleDescription()


def test_the_same_speaker_is_named_once_a_paragraph(view: ArticleView, margin: Margin, qapp: QApplication) -> None:
    view.show_sheet(_sheet())
    qapp.processEvents()
    assert view.sheet is not None
    assert sum(one.speaker == "Sergia Baltano" for one in view.sheet.quotations.all) == 4
    assert sum(title == "Sergia Baltano" for title, _ in _told(margin)) == 2


def test_a_narrow_margin_folds_to_initials(view: ArticleView, margin: Margin, qapp: QApplication) -> None:
    view.resize(480, 600)
    view.show_sheet(_sheet(note="Ask."))
    qapp.processEvents()
    assert margin.folded
    assert [entry.sign for _, entry in margin.placed] == ["", "SB", "SB", "", "U", ""]
    rects = [rect for rect, _ in margin.placed]
    assert all(one.bottom() < other.top() for one, other in pairwise(rects))
    assert margin.grab().toImage().allGray() is False


def test_without_anything_to_say_there_is_no_margin(view: ArticleView, margin: Margin, qapp: QApplication) -> None:
    view.show_sheet(make_sheet(article_of("Nothing was said."), [], []))
    qapp.processEvents()
    assert not margin.isVisible()
    assert margin.placed == []


def test_a_press_goes_to_the_place_or_shows_the_note(view: ArticleView, margin: Margin, qapp: QApplication) -> None:
    view.show_sheet(_sheet(note="Ask for the minutes."))
    qapp.processEvents()
    notes: list[str] = []
    view.note_wanted.connect(notes.append)
    by_title = {entry.title.strip() + entry.detail: rect for rect, entry in margin.placed}
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=by_title["Your noteAsk for the minutes."].center())
    assert notes == ["n1"]
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=by_title["accent put backas found: “attach?”"].center())
    assert view.sheet is not None
    assert view.textCursor().position() == view.sheet.repairs.all[0].start
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=QPoint(2, margin.height() - 3))
    assert notes == ["n1"]
    QTest.mouseMove(margin, by_title["Your noteOf the whole article"].center())
    assert margin.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qapp.sendEvent(margin, QEvent(QEvent.Type.Leave))
    assert margin.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a tip does to windows
def test_an_entry_is_told_in_full_and_never_as_markup(view: ArticleView, margin: Margin, qapp: QApplication) -> None:
    view.show_sheet(_sheet(note="<b>Bold</b> words"))
    qapp.processEvents()
    assert not any(QtGui.Qt.mightBeRichText(entry.tip) for _, entry in margin.placed)
    rect = next(rect for rect, entry in margin.placed if "Bold" in entry.detail)
    at = rect.center()
    qapp.sendEvent(margin, QHelpEvent(QEvent.Type.ToolTip, at, margin.mapToGlobal(at)))
    assert QToolTip.text() == "Your note:\n<b>Bold</b> words"


def test_the_margin_follows_the_text(view: ArticleView, margin: Margin, wait_for: WaitFor) -> None:
    texts = "\n\n".join(f"Paragraph {n} of the article has its words." for n in range(60))
    view.show_sheet(make_sheet(article_of(f"{texts}\n\nAn attach? spoke.\n\n{texts}"), [], []))
    wait_for(lambda: view.complete)
    assert margin.placed == []
    assert view.sheet is not None
    view.go_to(view.sheet.repairs.all[0])
    wait_for(lambda: margin.placed)
    top = margin.placed[0][0].top()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    wait_for(lambda: margin.placed[0][0].top() == top - 40)


def test_a_mark_that_was_put_in_says_that_none_was_found(view: ArticleView, margin: Margin, qapp: QApplication) -> None:
    source = "He said: “It is late."
    texts = TwoTexts.make(source, [Edit(Span(21, 21), "", "”", EditKind.REPAIR, "unclosed")])
    view.show_sheet(make_sheet(replace(article_of(source), texts=texts), [], []))
    qapp.processEvents()
    assert ("mark closed here", "as found: none") in _told(margin)
