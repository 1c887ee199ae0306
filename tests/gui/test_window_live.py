# SPDX-License-Identifier: MIT
"""The whole window on real archives: real library, real index, a real keeper process."""

from pathlib import Path

import pytest
from copied_archive import Read, read
from gui_archive import ARTICLES, Keep, OpenWindow, headlines, settle, type_words, write_articles
from gui_values import WaitFor
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from reader.gui.archives import folder_watch
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.settings.window_state import WindowState
from reader.gui.window import MainWindow
from reader.model.search import Sort
from reader.settings import COLOURS

pytest_plugins = ["gui_fixtures"]


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Return an archive and a data folder in which it has been read."""
    base = tmp_path_factory.mktemp("once")
    archive, data = base / "port-courier", base / "data"
    write_articles(archive, ARTICLES)
    (archive / "broken.gz").write_bytes(b"\x1f\x8b\x08\x00broken")
    return read(archive, data)


@pytest.fixture
def window(open_window: OpenWindow, read_once: tuple[Path, Path]) -> MainWindow:
    """Return a window on the archive that was read once, which remembers no other test."""
    (read_once[1] / "history.json").unlink(missing_ok=True)
    return open_window(*read_once)


def test_the_archive_is_there_by_date_with_the_undated_at_the_end(window: MainWindow) -> None:
    shown = headlines(window)
    assert shown[0] == "Old Quay, New Owners"
    assert set(shown[1:3]) == {"Council Rules Out Special Status", "A Poor Bargain"}
    assert shown[3] == "Halvard Looks Back"
    head = window.room.list.model.head(3)
    assert head is not None
    assert head.text == "Undated"
    assert window.windowTitle() == "port-courier · Backfile"
    assert window.room.strip.figures.text.startswith("4 articles · 1994 to 1996 · 1 undated")
    assert window.room.bar.text == "Nothing has changed."


def test_every_key_searches_and_enter_opens_the_first(window: MainWindow, wait_for: WaitFor) -> None:
    type_words(window, "harbour tre", wait_for)
    assert headlines(window) == ["Old Quay, New Owners", "Halvard Looks Back"]
    assert "harbour" in window.room.strip.said.text
    wait_for(lambda: window.room.list.model.excerpt(0) is not None)  # they come behind the rows
    excerpt = window.room.list.model.excerpt(0)
    assert excerpt is not None
    assert [span.of(excerpt[1].text) for span in excerpt[1].spans] == ["harbour", "treaty"]
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    settle(window, wait_for)
    sheet = window.room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "Old Quay, New Owners"
    assert len(sheet.matches.all) == 2
    window.room.article.steps.match(1)
    assert "Match 1 of 2" in window.room.bar.said


def test_enter_waits_for_the_answer_to_what_was_typed(window: MainWindow, wait_for: WaitFor) -> None:
    window.room.strip.box.setText("bargain")
    QTest.keyClick(window.room.strip.box, Qt.Key.Key_Return)
    wait_for(lambda: window.room.article.sheet)
    sheet = window.room.article.sheet
    assert sheet is not None
    assert sheet.article.headline == "A Poor Bargain"


def test_a_mistake_shows_its_place_and_leaves_the_list(window: MainWindow, wait_for: WaitFor) -> None:
    type_words(window, "harbour", wait_for)
    before = headlines(window)
    window.room.strip.box.setText("harbour date:1994-13")
    settle(window, wait_for)
    assert "1994-13" in window.room.strip.said.text
    assert headlines(window) == before
    window.room.strip.box.setText("harbour")
    settle(window, wait_for)
    assert "1994-13" not in window.room.strip.said.text


def test_no_hits_name_the_word_and_offer_what_looks_like_it(window: MainWindow, wait_for: WaitFor) -> None:
    type_words(window, "harboor quay ", wait_for)
    buttons = [one for one in window.room.list.no_hits.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["quay", "harbour"]  # what finds something alone, and a near spelling
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert window.room.strip.box.text() == "harbour quay "
    assert headlines(window) == ["Old Quay, New Owners"]


def test_words_that_never_meet_are_said_to_be_so(window: MainWindow, wait_for: WaitFor) -> None:
    type_words(window, "bargain clause ", wait_for)
    assert window.room.list.model.rowCount() == 0
    assert window.room.list.no_hits.isVisible()


def test_years_and_the_undated_bin_narrow_the_list(window: MainWindow, wait_for: WaitFor) -> None:
    years = window.room.dates.view
    model = years.model()
    assert [model.data(model.index(row, 0)) for row in range(model.rowCount())] == [
        "All dates",
        "1996",
        "1994",
        "Undated",
    ]
    years.line_chosen.emit(2)
    settle(window, wait_for)
    assert "Council Rules Out Special Status" in headlines(window)
    assert "Old Quay, New Owners" not in headlines(window)
    assert window.room.strip.said.text.endswith("only 1994")
    years.line_chosen.emit(model.rowCount() - 1)
    settle(window, wait_for)
    assert headlines(window) == ["Halvard Looks Back"]
    type_words(window, "quay", wait_for)
    assert window.room.list.no_hits.isVisible()
    window.room.search_everything()
    settle(window, wait_for)
    assert len(headlines(window)) == 4


def test_oldest_first_keeps_the_undated_last(window: MainWindow, wait_for: WaitFor) -> None:
    window.room.list.order_changed.emit(Sort.OLDEST)
    settle(window, wait_for)
    assert headlines(window)[2:] == ["Old Quay, New Owners", "Halvard Looks Back"]


def test_what_is_read_stays_chosen_over_searches(window: MainWindow, wait_for: WaitFor) -> None:
    view = window.room.list.view
    view.choose(headlines(window).index("Halvard Looks Back"))
    settle(window, wait_for)
    type_words(window, "treaty", wait_for)
    assert headlines(window)[view.currentIndex().row()] == "Halvard Looks Back"
    sheet = window.room.article.sheet
    assert sheet is not None
    assert len(sheet.matches.all) == 1  # the same article, marked anew


def test_what_is_read_bears_the_marks_of_what_is_sought_though_it_is_not_found(
    window: MainWindow, wait_for: WaitFor
) -> None:
    room = window.room
    room.list.view.choose(headlines(window).index("Halvard Looks Back"))
    settle(window, wait_for)
    type_words(window, "treaty", wait_for)
    assert room.bar.said == ""
    type_words(window, "treaty bargain", wait_for)
    assert headlines(window) == ["A Poor Bargain"]
    assert not room.list.view.currentIndex().isValid()
    sheet = room.article.sheet
    assert sheet is not None
    assert [sheet.text[one.start : one.end] for one in sheet.matches.all] == ["treaty"]
    assert room.bar.said == "The article shown here is not among those found."
    type_words(window, "bargain", wait_for)
    assert room.article.sheet is not None
    assert room.article.sheet.article.headline == "Halvard Looks Back"
    assert not room.article.sheet.matches.all
    type_words(window, "", wait_for)
    assert headlines(window)[room.list.view.currentIndex().row()] == "Halvard Looks Back"
    assert room.bar.said == ""


def test_problems_are_listed_with_reasons_to_copy(window: MainWindow, wait_for: WaitFor) -> None:
    window.room.show_problems()
    settle(window, wait_for)
    pane = window.room.problems
    assert pane.isVisible()
    assert pane.model.words(0)[0] == "broken.gz"
    assert pane.model.words(0)[1]
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not pane.isVisible()


def test_original_and_evidence_stand_behind_the_text(window: MainWindow, wait_for: WaitFor) -> None:
    window.room.list.view.choose(headlines(window).index("Council Rules Out Special Status"))
    settle(window, wait_for)
    article = window.room.article
    article.toggle_original()
    assert "attach?" in article.source.toPlainText()
    assert article.source.isVisible()
    QTest.keyClick(article.source, Qt.Key.Key_Escape)
    assert article.view.isVisible()
    article.view.date_clicked.emit()
    assert article.evidence.isVisible()
    QTest.keyClick(article.evidence, Qt.Key.Key_Escape)
    assert article.view.isVisible()


def test_a_second_window_says_that_the_archive_is_open(
    window: MainWindow, open_window: OpenWindow, read_once: tuple[Path, Path]
) -> None:
    second = open_window(*read_once)
    assert second.session is None
    assert "already open in another window" in second.room.banner.text
    assert window.session is not None


def test_a_new_archive_is_read_and_listed(fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*fresh)
    assert len(headlines(window)) == 4
    assert window.room.bar.text == "Files: 4 new."
    window.close()
    assert WindowState(str(fresh[1])).last_archive == str(fresh[0])
    again = open_window(*fresh, idle=False)
    again.open_at_start(None)  # the last one
    settle(again, wait_for)
    assert again.windowTitle() == "courier · Backfile"


def test_what_arrives_while_one_reads_is_announced(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    window = open_window(*known)
    window.room.list.view.choose(0)
    settle(window, wait_for)
    write_articles(known[0], {"1999/01/02/new.txt": "Newest of All\n\nThe harbour is closed.\n"})
    QTest.keyClick(window, Qt.Key.Key_F5)
    settle(window, wait_for)
    news = window.room.list.news
    assert news.isVisible()
    assert news.text() == "Show 1 new"
    assert "Newest of All" not in headlines(window)
    QTest.mouseClick(news, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert headlines(window)[0] == "Newest of All"
    assert headlines(window)[window.room.list.view.currentIndex().row()] == "Old Quay, New Owners"


def test_an_archive_that_is_gone_can_still_be_read_and_searched(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_window(*known).close()
    moved = known[0].with_name("elsewhere")
    known[0].rename(moved)
    window = open_window(*known)
    assert "is not there now" in window.room.banner.text
    type_words(window, "harbour", wait_for)
    assert len(headlines(window)) == 3
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(moved))
    button = next(one for one in window.room.banner.findChildren(QPushButton) if one.text() == "Locate…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window, wait_for)
    assert window.windowTitle() == "elsewhere · Backfile"
    assert window.room.banner.text.startswith(f"elsewhere was known before at {known[0]}.")


def test_an_archive_that_comes_back_is_taken_up_again(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "_RETURNS", 50)
    open_window(*known).close()
    known[0].rename(known[0].with_name("elsewhere"))
    window = open_window(*known)
    assert "is not there now" in window.room.banner.text
    type_words(window, "harbour", wait_for)
    write_articles(known[0].with_name("elsewhere"), {"1999/01/02/new.txt": "Newest of All\n\nThe harbour is closed.\n"})
    known[0].with_name("elsewhere").rename(known[0])
    wait_for(lambda: not window.room.banner.isVisible())
    settle(window, wait_for)
    assert window.room.strip.box.text() == "harbour"  # what one was at stays
    assert headlines(window)[0] == "Newest of All"
    assert len(headlines(window)) == 4


def test_a_folder_that_is_nowhere_is_refused_with_a_sentence(tmp_path: Path, open_window: OpenWindow) -> None:
    window = open_window(tmp_path / "nowhere", tmp_path / "data")
    assert "nowhere" in window.room.banner.text
    assert window.session is None
    QTest.keyClicks(window.room.strip.box, "nothing happens")
    assert window.room.list.model.rowCount() == 0


def test_an_archive_without_articles_says_so(tmp_path: Path, open_window: OpenWindow) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "picture.gz").write_bytes(b"\x1f\x8b\x08\x00broken")
    window = open_window(folder, tmp_path / "data")
    assert window.room.list.no_hits.isVisible()
    assert not window.room.list.view.isVisible()


def test_a_dropped_folder_is_opened(known: Read, theme: Theme, keep: Keep, wait_for: WaitFor) -> None:
    window = MainWindow(theme, WindowState(str(known[1])), data_dir=str(known[1]))
    keep(window)
    mime = QMimeData()
    other = known[0] / "1994"
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (known[0] / "looks-back.txt", other, known[0])])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(4, 3), Qt.DropAction.CopyAction, mime, left, none)
    event = QDropEvent(QPointF(QPoint(4, 3)), Qt.DropAction.CopyAction, mime, left, none)
    for one in (entering, event):  # on a pane that takes text by itself
        QApplication.sendEvent(window.room.strip.box, one)
        assert one.isAccepted()
    settle(window, wait_for)
    assert len(headlines(window)) == 4
    assert window.room.banner.text.startswith("Only courier was opened:")
    assert window.room.strip.box.text() == ""


def test_dropped_words_are_left_to_the_pane(fresh: tuple[Path, Path], theme: Theme, keep: Keep) -> None:
    window = MainWindow(theme, WindowState(str(fresh[1])), data_dir=str(fresh[1]))
    keep(window)
    mime = QMimeData()
    mime.setText("harbour treaty")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(4, 3), Qt.DropAction.CopyAction, mime, left, none),
        QDropEvent(QPointF(QPoint(4, 3)), Qt.DropAction.CopyAction, mime, left, none),
    ):
        QApplication.sendEvent(window.room.strip.box, event)
    assert window.room.strip.box.text() == "harbour treaty"
    assert window.session is None


def test_reading_can_be_cancelled_and_taken_up_again(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    folder = tmp_path / "large"
    text = "The council of ward {0} met again and said nothing of harbour {0}. " * 40  # else they would be copies
    write_articles(folder, {f"1994/05/{n:04d}.txt": f"Meeting {n}\n\n{text.format(n)}" for n in range(600)})
    window = open_window(folder, tmp_path / "data", idle=False)
    wait_for(lambda: window.room.bar.running, 60)
    window.room.strip.box.setText("zeppelin")
    wait_for(lambda: window.room.list.no_hits.unfinished, 60)
    window.room.bar.cancelled.emit()
    wait_for(lambda: not window.room.bar.running, 60)
    wait_for(lambda: not window.room.list.no_hits.unfinished, 60)
    window.room.strip.box.clear()
    assert window.room.bar.text == "Reading was stopped. F5 goes on."
    window.actions_.trigger("archive.rescan")
    settle(window, wait_for)
    assert window.room.list.model.rowCount() == 600


def test_an_archive_that_goes_while_it_is_open_can_be_located(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, data = known
    window = open_window(archive, data)
    settle(window, wait_for)
    shown = headlines(window)
    moved = archive.rename(archive.with_name("moved"))
    wait_for(lambda: "The archive is not at" in window.room.banner.text)
    assert headlines(window) == shown
    moved.rename(archive)
    wait_for(lambda: not window.room.banner.text)  # a disk that is plugged in again
    archive.rename(moved)
    wait_for(lambda: "The archive is not at" in window.room.banner.text)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(moved))
    buttons = {one.text(): one for one in window.room.banner.findChildren(QPushButton) if one.isVisible()}
    assert list(buttons) == ["Locate…", "Rescan"]
    buttons["Locate…"].click()
    wait_for(lambda: window.windowTitle() == "moved · Backfile")
    settle(window, wait_for)
    assert headlines(window) == shown


def test_a_reading_that_ends_before_there_is_anything_says_so(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    archive, data = fresh
    window = open_window(archive, data, idle=False)
    session = window.session
    assert session is not None

    def said() -> str:
        return "\n".join(label.text() for label in window.room.list.no_hits.findChildren(QLabel))

    wait_for(lambda: session.keeper is not None and session.keeper.running)
    session.cancel()
    wait_for(lambda: "stopped" in window.room.bar.text)
    assert said().startswith("Nothing of courier has been read yet.")
    again = next(one for one in window.room.list.no_hits.findChildren(QPushButton) if one.text() == "Rescan")
    again.click()
    assert "Reading courier…" in said()
    settle(window, wait_for)
    assert headlines(window)


def test_closing_during_the_reading_leaves_nothing_behind(
    tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor
) -> None:
    folder = tmp_path / "large"
    write_articles(folder, {f"{n:04d}.txt": f"Meeting {n}\n\nThe council met." for n in range(800)})
    window = open_window(folder, tmp_path / "data", idle=False)
    wait_for(lambda: window.room.bar.running, 60)
    window.close()
    assert window.session is None


def test_colours_and_places_come_back(known: Read, open_window: OpenWindow, theme: Theme) -> None:
    window = open_window(*known)
    window.actions_.trigger("view.dark")
    try:
        assert theme.colours.dark
        window.resize(790, 620)
        window.close()
        state = WindowState(str(known[1]))
        assert state.preferences.value(COLOURS) == "dark"
        again = MainWindow(theme, state, data_dir=str(known[1]))
        assert (again.width(), again.height()) == (790, 620)
        again.deleteLater()
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_the_dates_pane_folds_first(window: MainWindow) -> None:
    window.resize(1024, 640)
    assert window.room.dates.isVisible()
    window.resize(900, 640)
    assert not window.room.dates.isVisible()
    assert window.room.list.isVisible()
    window.actions_.trigger("view.dates")
    assert window.room.dates.isVisible()
    window.resize(890, 640)
    assert window.room.dates.isVisible()
    window.resize(1024, 640)
    assert window.actions_.action("view.dates").isChecked()
    window.actions_.trigger("view.dates")
    assert not window.room.dates.isVisible()
    assert not window.actions_.action("view.dates").isChecked()


def test_the_sample_is_shown_at_the_first_start(
    fresh: tuple[Path, Path], theme: Theme, keep: Keep, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.archives.opening.sample_archive", lambda: str(fresh[0]))
    window = MainWindow(theme, WindowState(str(fresh[1])), data_dir=str(fresh[1]))
    keep(window)
    window.open_at_start(None)
    settle(window, wait_for)
    assert "sample archive" in window.room.banner.text
    assert WindowState(str(fresh[1])).last_archive == ""
    target = next(one for one in window.findChildren(QPushButton) if one.objectName() == "target")
    assert target.isVisible()
    asked: list[str] = []

    def ask(_: QWidget, title: str, __: str) -> str:
        asked.append(title)
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    assert asked == ["Open a folder of articles"]


def test_without_even_a_sample_there_is_a_welcome(
    tmp_path: Path, theme: Theme, keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.archives.opening.sample_archive", lambda: str(tmp_path / "none"))
    window = MainWindow(theme, WindowState(str(tmp_path)), data_dir=str(tmp_path))
    keep(window)
    window.open_at_start(None)
    assert window.session is None


def test_stores_that_break_are_said_in_place(known: Read, open_window: OpenWindow, wait_for: WaitFor) -> None:
    open_window(*known).close()
    for catalog in known[1].rglob("catalog.sqlite*"):
        if catalog.name == "catalog.sqlite":
            catalog.write_bytes(b"this is no database" * 100)
        else:
            catalog.unlink()
    window = open_window(*known)
    settle(window, wait_for)
    assert len(headlines(window)) == 4
    assert window.room.banner.text == ""
