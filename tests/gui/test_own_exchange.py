# SPDX-License-Identifier: MIT
"""Two who work on one archive exchange what they said of it, in windows of their own."""

import json
import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from copied_archive import read_alike
from gui_archive import OpenWindow, settle, write_articles
from gui_values import WaitFor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.gui.own.conflicts_dialog import ConflictsDialog
from reader.gui.own.decision_words import conflict_cells, decision_words
from reader.gui.own.disagreeing import Conflict, told_of
from reader.gui.window import MainWindow
from reader.library.library import Library
from reader.model.article import QuotationKind, Speaker, SpeakerKind
from reader.model.lesson import Lesson
from reader.model.own import SavedQuery
from reader.model.person import PersonRef
from reader.model.texts import Span
from reader.overlay.anchor import Anchor
from reader.overlay.archive_commands import Teach
from reader.overlay.collection_commands import (
    AddToCollection,
    ArrangeCollection,
    DescribeCollection,
    RemoveFromCollection,
    RenameCollection,
)
from reader.overlay.commands import (
    AddTag,
    Command,
    EditNote,
    RemoveNote,
    RemoveTag,
    SetByline,
    SetDate,
    SetHeadline,
    StarArticle,
)
from reader.overlay.people_commands import (
    IdentifyPerson,
    NoPerson,
    OtherPerson,
    RenamePerson,
    SamePerson,
    SplitAppearances,
)
from reader.overlay.quotation_commands import (
    AddQuotation,
    RemoveQuotation,
    SetBounds,
    SetKind,
    SetSpeaker,
)
from reader.overlay.repair_commands import SettleRepair
from reader.overlay.search_commands import ChangeSearch, DeleteSearch

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and tips do

TEXTS = {
    "1994/05/11/001.txt": "Treaty\n\nHarbour Minister Oren Halvard met the council. “We will enrich the treaty,” "
    "said Mr Halvard.\n\nMirela Castane, the mayor, listened. “We agree,” Castane said.\n",
    "1994/05/12/001.txt": "Minister Leaves Early\n\nOran Halvard, the harbour minister, left the hall. "
    "“No ship will sail,” said Mr Halvard.\n",
}
OREN, ORAN, CASTANE = "oren halvard", "oran halvard", "mirela castane"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Return the folder that both have."""
    write_articles(tmp_path / "courier", TEXTS)
    return tmp_path / "courier"


@pytest.fixture
def theirs(archive: Path, tmp_path: Path) -> Path:
    """Return what the other one exported: three decisions, one of them on the mayor's name."""
    read_alike(archive, tmp_path / "their-data")
    with Library.open(str(archive), data_dir=str(tmp_path / "their-data")) as library:
        library.people.merge(OREN, ORAN)
        library.people.rename(CASTANE, "Castane, Mirela")
        article = library.article(1)
        library.corrections.remove_quotation(article, article.quotations[0])
        library.own.exchange.write(str(tmp_path / "theirs.json"))
    return tmp_path / "theirs.json"


@pytest.fixture
def window(archive: Path, tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor) -> MainWindow:
    """Return the user's window, in whose data folder nothing was said yet."""
    one = open_window(*read_alike(archive, tmp_path / "data"))
    one.actions_.trigger("view.people")
    settle(one, wait_for)
    return one


def listed(window: MainWindow) -> list[str]:
    """Return who is listed."""
    model = window.room.people.list.model
    return sorted(model.line(row).name for row in range(model.rowCount()))


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Let the question for a file be answered."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("" if path is None else str(path), ""))


def say(window: MainWindow, key: str, name: str, wait_for: WaitFor) -> None:
    """Call somebody otherwise, as the user."""
    assert window.session is not None
    window.session.desk.correct_all((), lambda library, _: library.people.rename(key, name))
    settle(window, wait_for)


def shown_dialog(window: MainWindow) -> ConflictsDialog:
    """Return the table of disagreements."""
    dialog = window.own.exchange.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def undo_button(dialog: ConflictsDialog) -> QPushButton:
    """Return the button that takes the import back."""
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == "Take it all back")


def later(path: Path) -> Path:
    """Date the decisions of a file some hours later: its clock, and no waiting."""
    told = json.loads(path.read_text("utf-8"))
    for deed in told["deeds"]:
        deed["at"] = (datetime.fromisoformat(deed["at"]) + timedelta(hours=12)).isoformat()
    path.write_text(json.dumps(told), "utf-8")
    return path


def test_what_someone_said_comes_in_as_one_step(
    window: MainWindow, theirs: Path, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert listed(window) == ["Mirela Castane", "Oran Halvard", "Oren Halvard"]
    choose_file(monkeypatch, theirs)
    window.actions_.trigger("own.take_over")
    settle(window, wait_for)
    wait_for(lambda: listed(window) == ["Castane, Mirela", "Oren Halvard"])
    assert window.room.banner.text == "3 decisions taken over."
    assert window.own.exchange.dialog is None
    window.actions_.trigger("own.take_over")
    settle(window, wait_for)
    assert window.room.banner.text == "0 decisions taken over. 3 were there already."
    window.actions_.trigger("edit.undo")
    settle(window, wait_for)
    wait_for(lambda: listed(window) == ["Mirela Castane", "Oran Halvard", "Oren Halvard"])
    assert not window.actions_.action("edit.undo").isEnabled()


def test_where_both_disagree_it_is_listed_and_all_can_be_undone(
    window: MainWindow, theirs: Path, wait_for: WaitFor
) -> None:
    say(window, CASTANE, "Mayor Castane", wait_for)
    window.own.exchange.read(str(later(theirs)))
    settle(window, wait_for)
    assert window.room.banner.text == "3 decisions taken over. You disagree on 1."
    dialog = shown_dialog(window)
    assert dialog.rows.words(0) == (
        "Mirela Castane",
        "called “Mayor Castane”",
        "called “Castane, Mirela”",
        "theirs, the later one",
    )
    wait_for(lambda: "Castane, Mirela" in listed(window))
    undo_button(dialog).click()
    settle(window, wait_for)
    wait_for(lambda: listed(window) == ["Mayor Castane", "Oran Halvard", "Oren Halvard"])
    assert window.own.exchange.dialog is None


def test_after_another_step_the_import_is_no_longer_undone_from_the_table(
    window: MainWindow, theirs: Path, wait_for: WaitFor
) -> None:
    say(window, CASTANE, "Mayor Castane", wait_for)
    window.own.exchange.read(str(later(theirs)))
    settle(window, wait_for)
    dialog = shown_dialog(window)
    assert undo_button(dialog).isEnabled()
    say(window, ORAN, "Oran", wait_for)
    assert not undo_button(dialog).isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.own.exchange.dialog is None


def test_where_ours_holds_theirs_is_kept_without_effect(window: MainWindow, theirs: Path, wait_for: WaitFor) -> None:
    told = json.loads(theirs.read_text("utf-8"))
    told["deeds"] = [deed for deed in told["deeds"] if deed["do"] == "rename person"]
    theirs.write_text(json.dumps(told).replace('"at": "20', '"at": "19'), "utf-8")
    say(window, CASTANE, "Mayor Castane", wait_for)
    window.own.exchange.read(str(theirs))
    settle(window, wait_for)
    assert window.room.banner.text == "1 decision taken over. You disagree on 1."
    assert shown_dialog(window).rows.words(0)[-1] == "yours, the later one"
    assert "Mayor Castane" in listed(window)
    window.own.exchange.read(str(theirs))
    settle(window, wait_for)
    assert window.room.banner.text == "0 decisions taken over. 1 was there already."
    window.opener.show_nothing()
    wait_for(lambda: window.own.exchange.dialog is None)


def test_on_other_work_one_disagrees_in_words_too(
    window: MainWindow, archive: Path, tmp_path: Path, wait_for: WaitFor
) -> None:
    read_alike(archive, tmp_path / "their-data")
    with Library.open(str(archive), data_dir=str(tmp_path / "their-data")) as library:
        library.corrections.set_headline(library.article(1).id, "The Treaty")
        library.own.exchange.write(str(tmp_path / "theirs.json"))
    assert window.session is not None
    window.session.desk.correct_all((1,), lambda library, ids: library.corrections.set_headline(ids[0], "A Treaty"))
    settle(window, wait_for)
    window.own.exchange.read(str(later(tmp_path / "theirs.json")))
    settle(window, wait_for)
    assert shown_dialog(window).rows.words(0) == ("The Treaty", "“A Treaty”", "“The Treaty”", "theirs, the later one")


def test_an_article_without_a_headline_is_named_by_how_it_begins(tmp_path: Path) -> None:
    text = "the council met again on Wednesday, and nobody had read the papers that lay on the table, " * 4
    write_articles(tmp_path / "courier", {"1994/05/11/001.txt": f"{text.strip(', ')}.\n"})
    archive, file = tmp_path / "courier", str(tmp_path / "theirs.json")
    for name, day in (("theirs", "1994-05-12"), ("ours", "1994-05-13")):
        read_alike(archive, tmp_path / name)
        with Library.open(str(archive), data_dir=str(tmp_path / name)) as library:
            article = library.article(1)
            assert not article.headline
            library.corrections.set_date((article.id,), day, "")
            if name == "theirs":
                library.own.exchange.write(file)
            else:
                (conflict,) = told_of(library, library.own.exchange.read(file)).conflicts
    assert conflict.about[0].startswith("the council met again on Wednesday")
    assert len(conflict.about[0]) < 100


def test_two_windows_come_to_the_same(
    archive: Path, tmp_path: Path, open_window: OpenWindow, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = [open_window(*read_alike(archive, tmp_path / name)) for name in ("one", "two")]
    say(windows[0], CASTANE, "Mayor Castane", wait_for)
    say(windows[1], OREN, "Minister Halvard", wait_for)
    for window, name in zip(windows, ("one", "two"), strict=True):
        choose_file(monkeypatch, tmp_path / name)  # without an ending
        window.actions_.trigger("own.export")
        settle(window, wait_for)
        assert window.room.bar.said == "1 decision saved to the file."
        assert (tmp_path / f"{name}.json").exists()
    for window, name in zip(windows, ("two.json", "one.json"), strict=True):
        choose_file(monkeypatch, tmp_path / name)
        window.actions_.trigger("own.take_over")
        settle(window, wait_for)
        window.actions_.trigger("view.people")
        settle(window, wait_for)
        wait_for(lambda window=window: listed(window) == ["Mayor Castane", "Minister Halvard", "Oran Halvard"])


def test_what_cannot_be_read_or_written_is_said_and_changes_nothing(
    window: MainWindow, tmp_path: Path, theirs: Path, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange, banner = window.own.exchange, window.room.banner
    exchange.write(str(tmp_path / "mine.json"))
    settle(window, wait_for)
    assert banner.text.startswith("You have done no work of your own on this archive yet.")
    for name, words in (("people.csv", "name,other names\r\n"), ("other.json", '{"name": "Castane"}')):
        (tmp_path / name).write_text(words, "utf-8")
        exchange.read(str(tmp_path / name))
        settle(window, wait_for)
        assert banner.text.startswith("This file has no work that can be taken over.")
    exchange.read(str(tmp_path / "nowhere.json"))
    settle(window, wait_for)
    assert banner.text == f"This file can't be read: {os.strerror(2)}."
    assert not window.actions_.action("edit.undo").isEnabled()
    choose_file(monkeypatch, None)
    for action in ("own.export", "own.take_over"):
        window.actions_.trigger(action)  # and given up
    exchange.read(str(theirs))
    settle(window, wait_for)
    assert banner.text == "3 decisions taken over."
    window.opener.show_nothing()
    wait_for(lambda: window.session is None)
    choose_file(monkeypatch, theirs)
    for action in ("own.export", "own.take_over"):
        window.actions_.trigger(action)  # on no archive
    exchange.write(str(tmp_path / "mine.json"))
    assert not (tmp_path / "mine.json").exists()


ONE, OTHER = PersonRef(OREN), PersonRef(ORAN)
ANCHOR = Anchor(Span(0, 9), "We agree,", "", "")
GROUP = (Speaker(SpeakerKind.PERSON, "Ann Lowe"), Speaker(SpeakerKind.INSTITUTION, "Port Board"))


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (SamePerson(ONE, OTHER), "the same person"),
        (OtherPerson(ONE, OTHER), "not the same person"),
        (SplitAppearances(ONE, ("a",)), "somebody else in some articles"),
        (RenamePerson(ONE, "A\nB"), "called “A B”"),
        (RenamePerson(ONE, None), "called as papers do"),
        (NoPerson(ONE, excluded=True), "no person"),
        (NoPerson(ONE, excluded=False), "a person"),
        (IdentifyPerson(ONE, "viaf", "42"), "VIAF 42"),
        (IdentifyPerson(ONE, "wikidata", None), "no identifier in Wikidata"),
        (SetSpeaker("a", ANCHOR, GROUP), "Ann Lowe, Port Board"),
        (SetSpeaker("a", ANCHOR, ()), "nobody known"),
        (SetSpeaker("a", ANCHOR, None), "the speaker that was found"),
        (SetKind("a", ANCHOR, QuotationKind.TITLE), "Title"),
        (SetKind("a", ANCHOR, None), "the kind that was found"),
        (SetBounds("a", ANCHOR, ANCHOR), "“We agree,”"),
        (SetBounds("a", ANCHOR, None), "the words that were found"),
        (AddQuotation("a", ANCHOR, QuotationKind.DIRECT, GROUP[:1]), "Speech · Ann Lowe"),
        (RemoveQuotation("a", ANCHOR), "no quotation"),
        (SetDate("a", "1994-05-26", "the masthead"), "26 May 1994 (the masthead)"),
        (SetDate("a", "", "burnt"), "no date can be known (burnt)"),
        (SetDate("a", None), "the date that was found"),
        (SetHeadline("a", "Old\nQuay"), "“Old Quay”"),
        (SetByline("a", None), "the byline of the file"),
        (EditNote("a", "n", "Ask him."), "“Ask him.”"),
        (RemoveNote("a", "n"), "without the note"),
        (AddTag("a", "port"), "tagged “port”"),
        (RemoveTag("a", "port"), "not tagged “port”"),
        (StarArticle("a", starred=False), "without a star"),
        (SettleRepair("a", ANCHOR, "attaché", accepted=True), "read as “attaché”"),
        (SettleRepair("a", ANCHOR, "attaché", accepted=False), "as it was found"),
        (Teach("1994", None), "nothing taught of it"),
        (Teach("1994", Lesson(source="Courier")), "taught otherwise"),
        (RenameCollection("c", "To cite"), "called “To cite”"),
        (DescribeCollection("c", "On the quay"), "“On the quay”"),
        (AddToCollection("c", ("a", "b")), "with 2 articles"),
        (RemoveFromCollection("c", ("a",)), "without 1 article"),
        (ArrangeCollection("c", ("b", "a")), "in another order"),
        (DeleteSearch("s", ""), "deleted"),
        (ChangeSearch("s", SavedQuery("quay")), "searches for “quay”"),
    ],
)
def test_each_decision_has_words(command: Command, words: str) -> None:
    assert decision_words(command) == words


def test_a_disagreement_names_both_people_or_the_words() -> None:
    people = Conflict(("Oren Halvard", "Oran Halvard"), SamePerson(ONE, OTHER), OtherPerson(ONE, OTHER), True)
    assert conflict_cells(people)[0] == "Oren Halvard · Oran Halvard"
    words = Conflict(("We agree,",), RemoveQuotation("a", ANCHOR), SetSpeaker("a", ANCHOR, ()), False)
    assert conflict_cells(words) == ("“We agree,”", "no quotation", "nobody known", "yours, the later one")
