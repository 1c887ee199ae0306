# SPDX-License-Identifier: MIT
"""Citations out of a window, and the way from a footnote back, in an archive or into another."""

import re
import shutil
from pathlib import Path

import pytest
from gui_archive import KnownWith, OpenWindow, settle, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest

from reader.cite.reference import reference_of
from reader.errors import CancelToken
from reader.gui.citing.cite_dialog import CiteDialog
from reader.gui.citing.footnote_dialog import FootnoteDialog
from reader.gui.citing.passages import of_occurrences, of_selection
from reader.gui.window import MainWindow
from reader.gui.words.quoted_words import said_words
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.occurrence import OccurrenceRequest
from reader.model.search import SearchRequest
from reader.model.texts import Span
from reader.settings import CITATION_STYLE

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what windows do

COPY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
HANDLE = re.compile(r"\[Backfile ([a-z]{13}):[0-9a-f]{12}\]$")
TREATY = "Treaty\n\nBy Ruby Keller\n\nMirela Castane, the mayor, listened. “We agree to every word,” Castane said.\n"
TEXTS = {
    "1994-05-11.txt": TREATY,
    "quay.txt": "At the Quay\n\n“It is late for a treaty,” said a western trade attaché. The ferry left.\n",
}
STYLE = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Courier</title></info>'
    '<citation><layout suffix="!"><text variable="title" font-style="italic"/></layout></citation></style>'
)


def copied(window: MainWindow, wait_for: WaitFor) -> str:
    """Press the key, and return what is on the clipboard then."""
    QGuiApplication.clipboard().clear()
    QTest.keyClick(window, Qt.Key.Key_C, COPY)
    wait_for(lambda: QGuiApplication.clipboard().text())
    return QGuiApplication.clipboard().text()


def shown_styles(window: MainWindow, wait_for: WaitFor) -> CiteDialog:
    """Open the window of styles."""
    window.actions_.trigger("article.cite")
    settle(window, wait_for)
    return next(one for one in window.findChildren(CiteDialog) if one.isVisible())


def read_first(window: MainWindow, wait_for: WaitFor, headline: str) -> None:
    """Show the article with this headline, and be in its text."""
    model = window.room.list.model
    row = next(at for at in range(model.rowCount()) if str(model.data(model.index(at, 0))).startswith(headline))
    window.room.list.view.clearSelection()
    window.room.list.view.selectRow(row)
    wait_for(lambda: window.room.article.sheet and window.room.article.sheet.article.headline.startswith(headline))
    window.room.article.view.setFocus()


def select(window: MainWindow, words: str) -> None:
    """Select words of the article."""
    view = window.room.article.view
    at = view.toPlainText().index(words)
    cursor = view.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_everything_is_copied_with_its_citation_in_the_style_that_is_set(
    known_with: KnownWith, tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*known_with(TEXTS))
    window.activateWindow()
    copy_in_the_article(window, wait_for)
    drag_out_of_the_article(window)
    copy_in_lists(window, wait_for)
    window.actions_.trigger("view.articles")
    window.room.strip.box.clear()
    settle(window, wait_for)
    add_choose_and_remove_a_style(window, tmp_path, wait_for)


def copy_in_the_article(window: MainWindow, wait_for: WaitFor) -> None:
    """Copy the article, its quotation, selected words."""
    read_first(window, wait_for, "Treaty")
    article = copied(window, wait_for).partition("[")[0]
    assert article.startswith("Ruby Keller, “Treaty,” ")
    window.actions_.trigger("article.next_quotation")
    quoted = copied(window, wait_for)
    assert quoted.startswith(f"“We agree to every word” (Mirela Castane). {article}")
    select(window, "the mayor, listened")
    assert copied(window, wait_for).startswith(f"“the mayor, listened” {article}")
    select(window, "every word")
    assert copied(window, wait_for).startswith("“every word” (Mirela Castane). Ruby Keller")
    assert window.room.bar.said == "1 citation copied"


def drag_out_of_the_article(window: MainWindow) -> None:
    """Dragged away, the selected words bring their citation along; copied alone they don't."""
    view = window.room.article.view
    plain = view.createMimeDataFromSelection()
    assert (plain.text(), plain.hasHtml()) == ("every word", False)
    selected = view.selected()
    assert selected is not None
    dragged = window.citing._dragged(selected)
    assert dragged is not None
    assert dragged.text().startswith("“every word” (Mirela Castane). Ruby Keller")
    made: list[str] = []
    view.let_drag(lambda span: made.append(str(span)))
    view.mouseMoveEvent(
        QMouseEvent(QEvent.Type.MouseMove, QPointF(5, 5), QPointF(5, 5), Qt.MouseButton.NoButton,
                    Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    view.createMimeDataFromSelection()
    assert not made  # only while the mouse moves


def copy_in_lists(window: MainWindow, wait_for: WaitFor) -> None:
    """Copy in the list, in those of quotations and of occurrences, and where there is nothing to copy."""
    window.room.list.view.setFocus()
    window.room.list.view.selectAll()
    assert [line[:14] for line in copied(window, wait_for).split("\n")] == ["Ruby Keller, “", "“At the Quay,”"]
    window.actions_.trigger("view.quotations")
    settle(window, wait_for)
    window.room.quotes.table.choose(1)
    wait_for(lambda: window.room.quotes.line is not None)
    assert "a western trade attaché" in copied(window, wait_for)
    table = window.room.quotes.table
    index = table.currentIndex()
    assert table.rows.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert table.rows.mimeData([index]).text() == "“It is late for a treaty” (a western trade attaché)."
    place = table.visualRect(index).center()
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(window, wait_for)
    assert "“At the Quay,” n.d." in table.rows.mimeData([index]).html()
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.room.strip.box.setText("ferry")
    window.actions_.trigger("view.occurrences")
    settle(window, wait_for)
    window.room.occurrences.table.setFocus()
    wait_for(lambda: window.room.occurrences.line is not None)
    assert copied(window, wait_for).startswith("“The ferry left.” “At the Quay,” n.d.")
    window.actions_.trigger("view.report")
    window.actions_.trigger("quote.copy")
    assert window.room.bar.said == "Go to a quotation, an occurrence or an article first."


def add_choose_and_remove_a_style(window: MainWindow, folder: Path, wait_for: WaitFor) -> None:
    """Add a style, choose it, use it, remove it."""
    read_first(window, wait_for, "Treaty")
    dialog = shown_styles(window, wait_for)
    assert [one.title for one in dialog.styles] == ["Chicago, notes", "Chicago, author and date", "MLA", "APA"]
    dialog._rows[2].button.setChecked(True)
    assert window._state.preferences.value(CITATION_STYLE) == "mla"
    (folder / "bad.csl").write_text("<style", encoding="utf-8")
    window.citing._styles.add(str(folder / "bad.csl"))
    settle(window, wait_for)
    assert dialog._mistake.text().startswith("This file is damaged, or no citation style.")
    (folder / "courier.csl").write_text(STYLE, encoding="utf-8")
    window.citing._styles.add(str(folder / "courier.csl"))
    settle(window, wait_for)
    assert [(one.title, one.added) for one in dialog.styles[4:]] == [("Courier", True)]
    assert dialog._rows[4].button.isChecked()
    dialog.copy.click()
    settle(window, wait_for)
    assert HANDLE.sub("", QGuiApplication.clipboard().text()) == "Treaty! [perhaps May 11, 1994] "
    assert (
        QGuiApplication.clipboard()
        .mimeData()
        .html()
        .startswith('<meta charset="utf-8"><p><i>Treaty</i>! [perhaps May 11, 1994] [Backfile ')
    )
    dialog = shown_styles(window, wait_for)
    window.citing._styles.save(str(folder / "out.bib"))
    settle(window, wait_for)
    assert (folder / "out.bib").read_text(encoding="utf-8").startswith("@article{")
    dialog = shown_styles(window, wait_for)
    window.citing._styles.save(str(folder / "courier" / "no.html"))
    settle(window, wait_for)
    assert dialog._mistake.text().startswith("This place lies in the archive")
    dialog.remove.click()
    settle(window, wait_for)
    assert len(dialog.styles) == 4
    assert dialog._rows[0].button.isChecked()
    dialog.close()

    # a style that is gone
    window._state.preferences.put(CITATION_STYLE, "gone")
    window.actions_.trigger("quote.copy")
    assert window.room.banner.text.startswith("There is no citation style gone. Citations are written as Chicago’s")


def test_a_footnote_opens_its_article_wherever_that_is(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    write_articles(tmp_path / "other", {"1994-05-11.txt": TREATY, "b/ice.txt": "Ice\n\nThe harbour froze.\n"})
    with Library.open(str(tmp_path / "other"), data_dir=str(tmp_path / "data")) as library:
        read_archive(library)
    write_articles(
        tmp_path / "courier", {"1994-05-11.txt": TREATY.replace("every", "no"), "quay.txt": TEXTS["quay.txt"]}
    )
    window = open_window(tmp_path / "courier", tmp_path / "data")
    read_first(window, wait_for, "Treaty")
    here = copied(window, wait_for)
    banner = window.room.banner

    window.footnotes.follow(here)
    settle(window, wait_for)
    assert banner.text == "The text is the one that was cited."
    found = HANDLE.search(here)
    assert found is not None
    window.footnotes.follow(f"[Backfile {found[1]}:{'0' * 12}]")
    settle(window, wait_for)
    assert banner.text.startswith("The text of this article has changed since it was cited.")
    window.footnotes.follow(found[1])
    settle(window, wait_for)
    assert banner.text == "The footnote doesn’t say what the text was."
    for text, told in (
        ("Ibid., p. 4.", "There is no [Backfile …] in this text."),
        (f"zzzzzzzzzzzzz:{'0' * 12}", "This archive doesn’t hold the article, nor does any other"),
    ):
        window.footnotes.ask()
        window.footnotes.follow(text)
        settle(window, wait_for)
        dialog = window.footnotes._dialog
        assert dialog is not None
        assert dialog._mistake.text().startswith(told)
        dialog.close()

    with Library.open(str(tmp_path / "other"), data_dir=str(tmp_path / "data")) as library:
        articles = [library.article(number) for number in (1, 2)]
        handles = {one.headline: reference_of(one, "other").handle for one in articles}
    assert handles["Treaty"].startswith(found[1])  # the same place in another archive, another text
    QGuiApplication.clipboard().setText(f"Somewhere [Backfile {handles['Treaty']}].")
    window.actions_.trigger("archive.footnote")
    dialog = window.footnotes._dialog
    assert dialog is not None
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settle(window, wait_for)
    assert banner.text == "The text here is not the one that was cited. The archive other has it."
    window.footnotes.follow(handles["Ice"])
    settle(window, wait_for)
    assert banner.text == "This archive doesn’t hold the article that was cited. The archive other has it."
    banner._way_out.click()
    wait_for(lambda: banner.text == "The text is the one that was cited.")
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "Ice"
    what_was_said_is_unsaid(window, wait_for)
    what_is_not_opened_is_not_followed(window, tmp_path, wait_for, here)


def what_was_said_is_unsaid(window: MainWindow, wait_for: WaitFor) -> None:
    """See that nothing is said of an article that is not shown any more, and one footnote asked for at a time."""
    read_first(window, wait_for, "Treaty")
    assert not window.room.banner.text
    window.actions_.trigger("archive.footnote")
    window.actions_.trigger("archive.footnote")
    assert sum(one.isVisible() for one in window.findChildren(FootnoteDialog)) == 1


def what_is_not_opened_is_not_followed(window: MainWindow, place: Path, wait_for: WaitFor, here: str) -> None:
    """See that a footnote waits for the folder that was offered, and isn't sought in the next one that is opened."""
    banner = window.room.banner
    write_articles(place / "third", {"1994-05-11.txt": TREATY.replace("every", "any")})
    with Library.open(str(place / "third"), data_dir=str(place / "data")) as library:
        read_archive(library)
    window.footnotes.follow(here)
    settle(window, wait_for)
    assert banner.text.endswith("The archive courier has it.")
    with Library.open(str(place / "courier"), data_dir=str(place / "data")) as library:
        home = library.home.folder
    for gone in (place / "courier", home):  # neither the folder nor what was read of it can be opened
        shutil.rmtree(gone)
    banner._way_out.click()
    settle(window, wait_for)
    window.open_folder(str(place / "third"))
    settle(window, wait_for)
    assert "cited" not in banner.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We looked for the file,", "“We looked for the file” (Oren Halvard)."),
        ("He was “no sailor”, and I knew it", "“He was ‘no sailor’, and I knew it” (Oren Halvard)."),
        ('An 8" rope of "good" hemp', '“An 8" rope of ‘good’ hemp” (Oren Halvard).'),
        ("Nous disons «\u00a0non\u00a0»", "“Nous disons «\u00a0non\u00a0»” (Oren Halvard)."),
    ],
)
def test_quoted_words_are_set_between_marks_as_an_editor_sets_them(text: str, said: str) -> None:
    assert said_words(text, ("Oren Halvard",)) == said


def test_only_a_sentence_that_is_wholly_theirs_is_given_to_its_speakers(tmp_path: Path) -> None:
    said = "The mayor said she had “no experience of lamps”. “I like lamps. I buy oil,” said Edda Lorne."
    write_articles(tmp_path / "courier", {"a.txt": f"Lamps\n\n{said}\n"})
    with Library.open(str(tmp_path / "courier"), data_dir=str(tmp_path / "data")) as library:
        read_archive(library)
        for words, cited in (
            ("experience", "“The mayor said she had ‘no experience of lamps’.”"),
            ("buy", "“‘I buy oil,’ said Edda Lorne.”"),
            ("like", "“I like lamps.” (Edda Lorne)."),
        ):
            query = library.parse(words)
            found = library.concordance(OccurrenceRequest(SearchRequest(query)))
            make = of_occurrences(found.places, query, [(0, 1)])
            assert [one.said for one in make(library, CancelToken())] == [cited]


def test_marks_are_set_in_pairs_whatever_is_cut_out_of_a_quotation(tmp_path: Path) -> None:
    said = '"Few believe it. They run a surplus," he said, "and a war would hurt." A ferry left, said Edda Lorne.'
    write_articles(tmp_path / "courier", {"a.txt": f"Trade\n\n{said}\n"})
    with Library.open(str(tmp_path / "courier"), data_dir=str(tmp_path / "data")) as library:
        read_archive(library)
        query = library.parse("surplus")
        found = library.concordance(OccurrenceRequest(SearchRequest(query)))
        (sentence,) = of_occurrences(found.places, query, [(0, 1)])(library, CancelToken())
        assert sentence.said == "“‘They run a surplus,’ he said, ‘and a war would hurt.’”"
        (article,) = library.articles([sentence.number])
    for words, cited in (
        ('"Few believe', "“Few believe”"),
        ('hurt."', "“hurt.”"),
        ('surplus," he said, "and', "“‘surplus,’ he said, ‘and’”"),
        ("A ferry left", "“A ferry left”"),
    ):
        start = article.body.index(words)
        passage = of_selection(article, Span(start, start + len(words)), lambda _: ())
        assert passage.said == cited
