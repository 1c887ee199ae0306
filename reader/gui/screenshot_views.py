# SPDX-License-Identifier: MIT
"""What is drawn of the window: every view, every state of it, and every dialog, one after the other."""

import os
import shutil
from datetime import date

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from reader.crash import fault_report
from reader.gui.article.article_tabs import Way
from reader.gui.fault import FaultDialog
from reader.gui.people.groups import Group
from reader.gui.screenshot_occurrences import OCCURRENCE_VIEWS
from reader.gui.screenshot_over_time import OVER_TIME_VIEWS
from reader.gui.screenshot_scene import Scene, Stage, best_row, word_of
from reader.gui.search_strip import REPORT
from reader.gui.session.searching import range_filter
from reader.gui.words.report_figures import Goal
from reader.model.problem import FileGroup, Progress

_CHOSEN = 12  # articles, where many are chosen
_LEAVING = "Gulls Leave the Breakwater\n\nNobody has counted them since the frost, the harbour master said.\n"


def _main(scene: Scene) -> QWidget:
    scene.room.strip.box.clear()
    scene.settle()
    scene.read(best_row(scene.room))
    scene.room.list.view.setFocus()
    return scene.window


def _search(scene: Scene) -> QWidget:
    scene.room.strip.box.setText(word_of(scene.room).casefold())
    scene.settle()
    scene.read(best_row(scene.room))
    scene.room.strip.box.setFocus()
    return scene.window


def _find(scene: Scene) -> QWidget:
    scene.do("article.find")
    scene.room.article.find_bar.field.setText("the")
    return scene.window


def _way(way: Way) -> Stage:
    def show(scene: Scene) -> QWidget:
        scene.room.article.tabs.choose(way)
        return scene.window

    return show


def _page(scene: Scene) -> QWidget:
    """Show the printed page of the first article that has one, with what is sought marked on it."""
    scene.room.strip.box.clear()
    scene.settle()
    for row in range(min(_CHOSEN * 4, scene.room.list.model.rowCount())):
        scene.read(row)
        if scene.room.article.tabs.offers(Way.PAGE):
            break
    scene.room.strip.box.setText(word_of(scene.room).casefold())
    scene.settle()
    scene.room.article.tabs.choose(Way.PAGE)
    scene.settle()
    return scene.window


def _mistake(scene: Scene) -> QWidget:
    scene.room.article.show_text()
    scene.room.strip.box.setText(f"{word_of(scene.room)} date:1994-13")
    return scene.window


def _no_hits(scene: Scene) -> QWidget:
    word = word_of(scene.room)
    scene.room.strip.box.setText(f"{word[:2]}{word[1:]}q ")
    return scene.window


def _suggestions(scene: Scene) -> QWidget:
    scene.room.strip.box.setText("source:")
    scene.room.strip.box.setFocus()
    scene.do("search.suggestions")
    return scene.window


def _recent(scene: Scene) -> QWidget:
    archive = scene.window.session.archive if scene.window.session is not None else None
    if archive is not None:
        scene.window.memory.history.note_opened(archive)  # else the sample isn't remembered
        for text in ("harbour", "“sea wall” date:1994", "treaty -strike"):
            scene.window.memory.history.note_search(archive.id, text)
    scene.room.strip.box.clear()
    scene.do("search.suggestions")
    return scene.window


def _parts(scene: Scene) -> QWidget:
    scene.window.search.helper.close()
    scene.room.strip.box.setText("(harbour OR quay) -strike treat")
    scene.settle()
    return scene.do("search.parts")


def _undated(scene: Scene) -> QWidget:
    scene.room.strip.box.clear()
    scene.settle()
    answer = scene.room.list.model.answer
    undated = answer.results.undated if answer is not None else 0
    scene.read(scene.room.list.model.rowCount() - max(1, undated))
    return scene.window


def _set_date(scene: Scene) -> QWidget:
    scene.do("article.set_date")
    scene.room.article.evidence.form.fill("about May 1994", "The minutes name the vote of that month.")
    return scene.window


def _notes(scene: Scene) -> QWidget:
    sheet = scene.room.article.sheet
    if sheet is not None and scene.window.session is not None and not sheet.notes:
        id_ = sheet.article.id
        scene.window.session.desk.correct(lambda work: work.add_tag((id_,), "to be dated"))
        scene.window.session.desk.correct(
            lambda work: work.add_note(id_, "Ask the paper's own library for the bound volume.")
        )
    return scene.do("article.notes")


def _problems(scene: Scene) -> QWidget:
    scene.room.article.show_text()
    return scene.do("archive.problems")


def _reading(scene: Scene) -> QWidget:
    scene.room.bar.show_progress(Progress("read", 5391, 8412, 5530, 3))
    return scene.window


def _welcome(scene: Scene) -> QWidget:
    scene.room.problems.hide()
    scene.room.article.show_welcome()
    return scene.window


def _dates(scene: Scene) -> QWidget:
    _main(scene)
    scene.room.dates.filter_chosen.emit(range_filter(date(1992, 1, 1), date(1996, 12, 31)))
    scene.settle()
    dates = scene.room.dates.view
    dates.folding_wanted.emit(min(5, dates.model().rowCount() - 1))
    return scene.window


def _go_to_date(scene: Scene) -> QWidget:
    scene.room.search_everything()
    scene.settle()
    scene.do("search.go_to_date")
    scene.room.go_to.field.setText("03/04/1994")
    return scene.window


def _speakers(scene: Scene) -> QWidget:
    scene.room.article.show_text()
    for _ in range(2):
        scene.do("article.next_quotation")
        scene.settle()
    return scene.window


def _quotes(scene: Scene) -> QWidget:
    scene.room.strip.box.clear()
    scene.do("view.quotations")
    scene.settle()
    scene.room.quotes.table.choose(min(3, scene.room.quotes.table.rows.rowCount() - 1))
    return scene.window


def _quotes_sought(scene: Scene) -> QWidget:
    scene.room.strip.box.setText("harbour treaty")
    scene.settle()
    scene.room.quotes.enter()
    return scene.window


def _no_quotes(scene: Scene) -> QWidget:
    scene.room.strip.box.setText(f"{word_of(scene.room)}q ")
    return scene.window


def _people(scene: Scene) -> QWidget:
    scene.do("view.people")
    scene.settle()
    scene.room.people.list.view.choose(0)
    scene.settle()
    scene.room.people.card.enter()
    return scene.window


def _people_list(scene: Scene) -> QWidget:
    scene.room.people.list.show_group(Group.UNNAMED)
    scene.settle()
    scene.room.people.list.view.choose(0)
    scene.room.people.list.enter()
    return scene.window


def _report(scene: Scene) -> QWidget:
    scene.room.strip.views.view_chosen.emit(REPORT)
    return scene.window


def _files(scene: Scene) -> QWidget:
    scene.room.report.wanted.emit(Goal(group=FileGroup.LISTED))
    return scene.window


def _groups(scene: Scene) -> QWidget:
    scene.room.report.wanted.emit(Goal(copies=True))
    return scene.window


def _beside(scene: Scene) -> QWidget:
    scene.window.report.groups.choose()
    scene.settle()
    scene.do("article.next_difference")
    return scene.window


def _many(scene: Scene) -> QWidget:
    scene.do("view.articles")
    _main(scene)
    scene.room.list.view.select(range(min(_CHOSEN, scene.room.list.model.rowCount(QModelIndex()))))
    return scene.window


def _dialog(action: str) -> Stage:
    return lambda scene: scene.dialog(action)


def _one_chosen(action: str) -> Stage:
    def show(scene: Scene) -> QWidget:
        _main(scene)
        return scene.dialog(action)

    return show


def _fault(scene: Scene) -> QWidget:
    dialog = FaultDialog(fault_report(ZeroDivisionError, None, ("INFO reader: the archive was opened",)))
    dialog.setParent(scene.window, dialog.windowFlags())
    dialog.show()
    return dialog


def _empty(scene: Scene) -> QWidget:
    return _open(scene, "Empty", {"about.bin": "\0" * 40})


def _gone(scene: Scene) -> QWidget:
    folder = os.path.join(scene.scratch, "Gone")
    if not os.path.isdir(folder):
        _open(scene, "Gone", {"1994-05-26 gulls.txt": _LEAVING})
        scene.settle()
        _open(scene, "Empty", {})
        scene.settle()
        shutil.rmtree(folder)
    scene.window.open_folder(folder)
    scene.settle()
    scene.read(0)
    return scene.window


def _error(scene: Scene) -> QWidget:
    scene.window.open_folder(os.path.join(scene.scratch, "nowhere"))
    return scene.window


def _open(scene: Scene, name: str, files: dict[str, str]) -> QWidget:
    folder = os.path.join(scene.scratch, name)
    os.makedirs(folder, exist_ok=True)
    for file, text in files.items():
        with open(os.path.join(folder, file), "w", encoding="utf-8") as out:
            out.write(text)
    scene.window.open_folder(folder)
    return scene.window


VIEWS: tuple[tuple[str, Stage], ...] = (
    ("main", _main),
    ("search", _search),
    ("find", _find),
    ("speakers", _speakers),
    ("quotations", _way(Way.QUOTATIONS)),
    ("people-here", _way(Way.PEOPLE)),
    ("repairs", _way(Way.REPAIRS)),
    ("mistake", _mistake),
    ("no-hits", _no_hits),
    ("suggestions", _suggestions),
    ("recent", _recent),
    ("parts", _parts),
    ("undated", _undated),
    ("evidence", _way(Way.EVIDENCE)),
    ("set-date", _set_date),
    ("notes", _notes),
    ("original", _way(Way.ORIGINAL)),
    ("compare", _way(Way.COMPARE)),
    ("page", _page),
    ("problems", _problems),
    ("welcome", _welcome),
    ("reading", _reading),
    ("dates", _dates),
    ("go-to-date", _go_to_date),
    *OCCURRENCE_VIEWS,
    *OVER_TIME_VIEWS,
    ("quotes", _quotes),
    ("quotes-sought", _quotes_sought),
    ("quote-speaker", lambda scene: scene.dialog("quote.speaker")),
    ("quotes-one", lambda scene: scene.dialog("quotes.one_speaker")),
    ("no-quotes", _no_quotes),
    ("people", _people),
    ("people-same", lambda scene: scene.dialog("people.same")),
    ("people-unnamed", _people_list),
    ("people-pairs", lambda scene: scene.do("people.review")),
    ("report", _report),
    ("files", _files),
    ("groups", _groups),
    ("beside", _beside),
    ("many", _many),
    ("set-dates", _dialog("article.set_date")),
    ("tags", _dialog("article.tag")),
    ("headline", _one_chosen("article.headline")),
    ("undated-bench", lambda scene: scene.dialog("archive.undated")),
    ("settings", _dialog("edit.settings")),
    ("forget", _dialog("archive.forget_history")),
    ("manage", _dialog("archive.manage")),
    ("guide", _dialog("help.guide")),
    ("keys", _dialog("help.shortcuts")),
    ("about", _dialog("help.about")),
    ("examples", _dialog("search.examples")),
    ("export", _dialog("search.export")),
    ("print", _dialog("archive.print")),
    ("fault", _fault),
    ("error", _error),
    ("empty", _empty),
    ("gone", _gone),
)
