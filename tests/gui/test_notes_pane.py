# SPDX-License-Identifier: MIT
"""Notes and tags where they stand: written, refused, given up, and never lost."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from gui_values import article_of, shown_mistake
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.errors import ReaderError
from reader.gui.article.sheet import Sheet, make_sheet, with_work
from reader.gui.corrections.note_editor import NoteEditor
from reader.gui.corrections.notes_pane import NotesPane
from reader.gui.looks.theme import Theme
from reader.library.own import PlacedNote
from reader.model.texts import Span
from reader.overlay.anchor import Anchor
from reader.overlay.work import Note

pytest_plugins = ["gui_fixtures"]

MADE, CHANGED = datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 25, 12, tzinfo=UTC)


def a_sheet(*texts: str, number: int = 7, tags: tuple[str, ...] = ()) -> Sheet:
    """Return an article with notes."""
    article = article_of("The treaty.", number=number)
    notes = tuple(
        PlacedNote(Note(f"n{at}", article.id, text, None, MADE, CHANGED), None) for at, text in enumerate(texts)
    )
    return with_work(make_sheet(article, (), ()), notes, tags)


@pytest.fixture
def pane(theme: Theme, keep: Callable[[QWidget], None]) -> NotesPane:
    """Return a pane on the screen."""
    pane = NotesPane(theme)
    pane.resize(700, 600)
    keep(pane)
    return pane


def editors(pane: NotesPane) -> dict[str, NoteEditor]:
    """Return the editors that can be seen, by name."""
    QApplication.processEvents()
    shown = [one for one in pane.findChildren(NoteEditor) if one.isVisible()]
    return {page_of(one).accessibleName(): one for one in shown}


def page_of(editor: NoteEditor) -> QPlainTextEdit:
    """Return where one writes."""
    page = editor.findChild(QPlainTextEdit)
    assert isinstance(page, QPlainTextEdit)
    return page


def press(pane: QWidget, name: str) -> None:
    """Press a button that can be seen."""
    QApplication.processEvents()
    buttons = [one for one in pane.findChildren(QPushButton) if one.isVisible()]
    QTest.mouseClick(
        next(one for one in buttons if name in (one.accessibleName(), one.text())), Qt.MouseButton.LeftButton
    )


def test_a_refused_note_stays_where_it_was_written(pane: NotesPane) -> None:
    given: list[str] = []
    pane.note_given.connect(lambda words, _: given.append(words))
    pane.show_sheet(a_sheet("An older one."))
    editor = editors(pane)["Add a note"]
    assert not any(one.isEnabled() for one in editor.findChildren(QPushButton) if one.text() == "Save note")
    QTest.keyClicks(page_of(editor), "Who was she?")
    press(editor, "Save note")
    assert given == ["Who was she?"]
    pane.show_mistake(ReaderError("The disk is full.", hint="Make room on it."))
    assert shown_mistake(editor) == "The disk is full. Make room on it."
    assert editor.words == "Who was she?"
    QTest.keyClicks(page_of(editor), "!")
    assert not shown_mistake(editor)
    pane.show_mistake(ReaderError("Of something else."))
    assert not shown_mistake(editor)
    press(editor, "Save note")
    pane.take_saved()
    assert editors(pane)["Add a note"].words == ""


def test_notes_of_an_article_without_a_headline_do_not_stand_under_its_id(pane: NotesPane) -> None:
    pane.show_sheet(make_sheet(article_of("Text.", headline=""), [], []))
    assert "(without a headline)" in [label.text() for label in pane.findChildren(QLabel)]


def test_a_note_is_edited_where_it_stands_or_left_as_it_was(pane: NotesPane) -> None:
    edited: list[tuple[str, str]] = []
    pane.note_edited.connect(lambda id_, words: edited.append((id_, words)))
    pane.show_sheet(a_sheet("First.", "Second."))
    QApplication.processEvents()
    labels = [one.text() for one in pane.findChildren(QLabel) if one.isVisible()]
    assert "24 November 2026, changed 25 November 2026" in labels
    press(pane, "Edit this note")
    editor = editors(pane)["Edit the note"]
    page_of(editor).setPlainText("First, better.")
    press(editor, "Save note")
    assert edited == [("n0", "First, better.")]
    press(editor, "Cancel")
    assert set(editors(pane)) == {"Add a note"}
    assert "First." in [one.text() for one in pane.findChildren(QLabel) if one.isVisible()]


def test_what_is_written_for_another_article_waits_there(pane: NotesPane) -> None:
    pane.show_sheet(a_sheet("First."))
    press(pane, "Edit this note")
    page_of(editors(pane)["Edit the note"]).setPlainText("Half")
    QTest.keyClicks(page_of(editors(pane)["Add a note"]), "New")
    pane.show_sheet(a_sheet(number=8))
    assert set(editors(pane)) == {"Add a note"}
    assert editors(pane)["Add a note"].words == ""
    pane.hide()
    pane.show_sheet(a_sheet("First."))
    pane.show()
    assert editors(pane)["Edit the note"].words == "Half"
    assert editors(pane)["Add a note"].words == "New"


@pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what a completer does
def test_tags_go_out_several_at_once_and_what_stays_typed_is_kept(pane: NotesPane) -> None:
    given: list[tuple[str, ...]] = []
    removed: list[str] = []
    pane.tags_given.connect(given.append)
    pane.tag_removed.connect(removed.append)
    pane.offer_tags(["quay", "harbour treaty"])
    pane.show_sheet(a_sheet(tags=("a & b",)))
    pane.write_tags()
    field = pane.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, " , ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert given == []
    field.setText("quay,  box   4")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert given == [("quay", "box 4")]
    pane.show_mistake(ReaderError("Not now."))
    assert field.text() == "quay,  box   4"
    pane.take_saved()  # nothing is on its way any more
    assert field.text() == "quay,  box   4"
    QTest.keyClicks(field, ", bo")
    pane.show_sheet(a_sheet(number=8))
    assert field.text() == ""
    pane.show_sheet(a_sheet(tags=("a & b",)))
    assert field.text() == "quay,  box   4, bo"
    press(pane, "Remove the tag a & b")
    assert removed == ["a & b"]


@pytest.mark.usefixtures("qt_messages")
def test_tags_that_are_offered_can_be_read(pane: NotesPane, theme: Theme) -> None:
    pane.offer_tags(["quay", "harbour treaty"])
    pane.show_sheet(a_sheet())
    pane.write_tags()
    field = pane.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "q")
    completer = field.completer()
    assert completer is not None
    offered = completer.popup()
    assert offered is not None
    assert offered.isVisible()
    picture = offered.grab().toImage()
    ground = QColor(theme.colours.panel)
    empty = picture.pixelColor(picture.width() - 12, offered.visualRect(offered.model().index(0, 0)).center().y())
    assert (empty, picture.hasAlphaChannel() and empty.alpha() < 255) == (ground, False)
    offered.hide()


def test_the_keyboard_stays_in_the_pane_when_a_note_or_a_tag_is_kept(pane: NotesPane) -> None:
    pane.activateWindow()
    pane.show_sheet(a_sheet())
    page = page_of(editors(pane)["Add a note"])
    page.setFocus()
    QTest.keyClicks(page, "Who was she?")
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    pane.take_saved()
    assert QApplication.focusWidget() is pane
    pane.show_sheet(a_sheet("Who was she?"))
    page = page_of(editors(pane)["Add a note"])
    page.setFocus()
    QTest.keyClicks(page, "And who was")
    pane.show_sheet(a_sheet("Who was she?", tags=("treaty",)))
    page = page_of(editors(pane)["Add a note"])
    assert QApplication.focusWidget() is page
    assert page.toPlainText() == "And who was"
    pane.write_tags()
    pane.show_sheet(a_sheet("Who was she?", tags=("treaty", "quay")))
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_note_is_given_once_however_often_one_presses(pane: NotesPane) -> None:
    given: list[str] = []
    pane.note_given.connect(lambda words, _: given.append(words))
    pane.show_sheet(a_sheet())
    editor = editors(pane)["Add a note"]
    QTest.keyClicks(page_of(editor), "Who was she?")
    for _ in range(2):
        QTest.keyClick(page_of(editor), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert given == ["Who was she?"]
    pane.show_mistake(ReaderError("The disk is full."))
    press(editor, "Save note")
    assert given == ["Who was she?"] * 2


def test_words_that_are_gone_and_words_of_another_are_told(pane: NotesPane) -> None:
    article = article_of("The treaty.", number=7)
    anchor = Anchor(Span(0, 6), "A pact", "", "")
    note = Note("n1", article.id, "Ask him.", anchor, MADE, MADE, ("Ask her.",))
    placed = PlacedNote(note, None)
    sheet = with_work(make_sheet(article, (), ()), (placed,), ())
    assert [(one.on_words, one.lost) for one in sheet.noted.all] == [(False, True)]
    pane.show_sheet(sheet)
    told = [label.text() for label in pane.findChildren(QLabel)]
    assert "On “A pact”, which the text doesn’t have any more" in told
    assert told.index("Ask him.") < told.index("Ask her.")


def test_the_key_that_saves_a_note_is_not_the_windows(pane: NotesPane) -> None:
    pane.show_sheet(a_sheet())
    pane.write_note()
    editor = pane.findChildren(NoteEditor)[-1]
    given: list[str] = []
    editor.given.connect(given.append)
    field = editor.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("Ask him.")
    key, held = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    override.ignore()
    QApplication.sendEvent(field, override)
    assert override.isAccepted()
    QTest.keyClick(field, key, held)
    assert given == ["Ask him."]


def test_a_long_headline_makes_the_pane_no_wider(pane: NotesPane) -> None:
    sheet = make_sheet(article_of("The treaty.", headline="The harbour council votes for a wall " * 6), (), ())
    pane.resize(420, 600)
    pane.show_sheet(sheet)
    QApplication.processEvents()
    assert pane.horizontalScrollBar().maximum() == 0
