# SPDX-License-Identifier: MIT
"""Everything one can do in the window, as a table. The words are translated where they are shown."""

from reader.gui.action_spec import ARCHIVE, ARTICLE, EDIT, HELP, SEARCH, VIEW, ActionSpec
from reader.gui.occurrence_action_list import OCCURRENCE_ACTIONS
from reader.gui.own_action_list import OWN_ACTIONS
from reader.gui.quote_action_list import QUOTE_ACTIONS
from reader.gui.words.marking import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec("archive.open", QT_TRANSLATE_NOOP("actions", "&Open folder…"), ARCHIVE, ("Ctrl+O",), icon="folder-open"),
    ActionSpec("archive.rescan", QT_TRANSLATE_NOOP("actions", "&Rescan"), ARCHIVE, ("F5",), icon="refresh-cw"),
    ActionSpec(
        "archive.problems", QT_TRANSLATE_NOOP("actions", "&Problems…"), ARCHIVE, ("Shift+F5",), icon="triangle-alert"
    ),
    ActionSpec(
        "archive.teach", QT_TRANSLATE_NOOP("actions", "&Teach how files are read…"), ARCHIVE, ("Ctrl+Shift+F5",)
    ),
    ActionSpec(
        "archive.undated", QT_TRANSLATE_NOOP("actions", "&Date the undated…"), ARCHIVE, ("Shift+F9",), icon="calendar"
    ),
    ActionSpec("archive.print", QT_TRANSLATE_NOOP("actions", "Pr&int…"), ARCHIVE, ("Ctrl+P",), parts=True),
    ActionSpec(
        "archive.manage",
        QT_TRANSLATE_NOOP("actions", "&Manage archives…"),
        ARCHIVE,
        ("Ctrl+Shift+M",),
        icon="hard-drive",
        parts=True,
    ),
    ActionSpec(
        "archive.forget_history",
        QT_TRANSLATE_NOOP("actions", "&Forget history…"),
        ARCHIVE,
        ("Ctrl+Shift+Del",),
        icon="history",
    ),
    ActionSpec("archive.quit", QT_TRANSLATE_NOOP("actions", "&Quit"), ARCHIVE, ("Ctrl+Q",), parts=True, icon="log-out"),
    ActionSpec("edit.undo", QT_TRANSLATE_NOOP("actions", "&Undo"), EDIT, ("Ctrl+Z",), icon="undo-2"),
    ActionSpec("edit.redo", QT_TRANSLATE_NOOP("actions", "&Redo"), EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"),
    ActionSpec(
        "edit.settings", QT_TRANSLATE_NOOP("actions", "&Settings…"), EDIT, ("Ctrl+,",), parts=True, icon="settings"
    ),
    ActionSpec(
        "view.articles", QT_TRANSLATE_NOOP("actions", "&Articles"), VIEW, ("Ctrl+1",), group="views", icon="list"
    ),
    ActionSpec("view.occurrences", QT_TRANSLATE_NOOP("actions", "Occurrences"), VIEW, ("Ctrl+2", "F6"), group="views"),
    ActionSpec("view.quotations", QT_TRANSLATE_NOOP("actions", "&Quotations"), VIEW, ("Ctrl+3",), group="views"),
    ActionSpec("view.people", QT_TRANSLATE_NOOP("actions", "Peop&le"), VIEW, ("Ctrl+4",), group="views"),
    ActionSpec(
        "view.report",
        QT_TRANSLATE_NOOP("actions", "Re&port"),
        VIEW,
        ("Ctrl+5", "F9"),
        group="views",
        icon="chart-column",
    ),
    ActionSpec(
        "view.back", QT_TRANSLATE_NOOP("actions", "&Back"), VIEW, ("Alt+Left",), parts=True, icon="chevron-left"
    ),
    ActionSpec(
        "view.system",
        QT_TRANSLATE_NOOP("actions", "Colours of the &system"),
        VIEW,
        ("Ctrl+F5",),
        group="theme",
        parts=True,
    ),
    ActionSpec("view.light", QT_TRANSLATE_NOOP("actions", "Lig&ht"), VIEW, ("Ctrl+F6",), group="theme"),
    ActionSpec("view.dark", QT_TRANSLATE_NOOP("actions", "&Dark"), VIEW, ("Ctrl+F7",), group="theme"),
    ActionSpec("view.contrast", QT_TRANSLATE_NOOP("actions", "High &contrast"), VIEW, ("Ctrl+F8",), group="theme"),
    ActionSpec("view.dates", QT_TRANSLATE_NOOP("actions", "Dates pa&ne"), VIEW, ("F7",), checkable=True, parts=True),
    ActionSpec(
        "view.over_time",
        QT_TRANSLATE_NOOP("actions", "O&ver time"),
        VIEW,
        ("Ctrl+T",),
        checkable=True,
    ),
    ActionSpec(
        "view.larger",
        QT_TRANSLATE_NOOP("actions", "Lar&ger text"),
        VIEW,
        ("Ctrl++", "Ctrl+="),
        parts=True,
        icon="zoom-in",
    ),
    ActionSpec("view.smaller", QT_TRANSLATE_NOOP("actions", "S&maller text"), VIEW, ("Ctrl+-",), icon="zoom-out"),
    ActionSpec("view.usual_size", QT_TRANSLATE_NOOP("actions", "&Usual size"), VIEW, ("Ctrl+0",), icon="type"),
    ActionSpec("view.longer_lines", QT_TRANSLATE_NOOP("actions", "L&onger lines"), VIEW, ("Alt+PgUp",)),
    ActionSpec("view.shorter_lines", QT_TRANSLATE_NOOP("actions", "Sho&rter lines"), VIEW, ("Alt+PgDown",)),
    ActionSpec("view.wider_spacing", QT_TRANSLATE_NOOP("actions", "&Wider line spacing"), VIEW, ("Alt+Home",)),
    ActionSpec("view.closer_spacing", QT_TRANSLATE_NOOP("actions", "Clos&er line spacing"), VIEW, ("Alt+End",)),
    ActionSpec(
        "article.caret",
        QT_TRANSLATE_NOOP("actions", "Care&t in the text"),
        VIEW,
        ("Shift+F7",),
        checkable=True,
        parts=True,
    ),
    ActionSpec(
        "article.next_match",
        QT_TRANSLATE_NOOP("actions", "&Next match"),
        ARTICLE,
        ("F3",),
        needs_article=True,
        icon="chevron-down",
    ),
    ActionSpec(
        "article.previous_match",
        QT_TRANSLATE_NOOP("actions", "Previous &match"),
        ARTICLE,
        ("Shift+F3",),
        needs_article=True,
        icon="chevron-up",
    ),
    ActionSpec(
        "article.next_quotation", QT_TRANSLATE_NOOP("actions", "Next &quotation"), ARTICLE, ("F4",), needs_article=True
    ),
    ActionSpec(
        "article.previous_quotation",
        QT_TRANSLATE_NOOP("actions", "Previous q&uotation"),
        ARTICLE,
        ("Shift+F4",),
        needs_article=True,
    ),
    ActionSpec(
        "article.speaker",
        QT_TRANSLATE_NOOP("actions", "Card of the spea&ker"),
        ARTICLE,
        ("Ctrl+Shift+K",),
        needs_article=True,
    ),
    ActionSpec(
        "article.next_repair", QT_TRANSLATE_NOOP("actions", "Next &repair"), ARTICLE, ("F8",), needs_article=True
    ),
    ActionSpec(
        "article.previous_repair",
        QT_TRANSLATE_NOOP("actions", "Previous rep&air"),
        ARTICLE,
        ("Shift+F8",),
        needs_article=True,
    ),
    ActionSpec(
        "article.accept_repair",
        QT_TRANSLATE_NOOP("actions", "Accept the repair"),
        ARTICLE,
        ("Ctrl+Shift+Y",),
        needs_article=True,
    ),
    ActionSpec(
        "article.refuse_repair",
        QT_TRANSLATE_NOOP("actions", "Leave it as it was found"),
        ARTICLE,
        ("Ctrl+Shift+V",),
        needs_article=True,
    ),
    ActionSpec(
        "article.find",
        QT_TRANSLATE_NOOP("actions", "&Find in this article…"),
        ARTICLE,
        ("Ctrl+F",),
        needs_article=True,
        icon="search",
    ),
    ActionSpec(
        "article.next_way",
        QT_TRANSLATE_NOOP("actions", "Next &view of it"),
        ARTICLE,
        ("Ctrl+PgDown",),
        needs_article=True,
        parts=True,
    ),
    ActionSpec(
        "article.previous_way",
        QT_TRANSLATE_NOOP("actions", "Previous v&iew of it"),
        ARTICLE,
        ("Ctrl+PgUp",),
        needs_article=True,
    ),
    ActionSpec(
        "article.original",
        QT_TRANSLATE_NOOP("actions", "Show &original"),
        ARTICLE,
        ("Ctrl+U",),
        needs_article=True,
        parts=True,
        icon="file-text",
    ),
    ActionSpec(
        "article.page",
        QT_TRANSLATE_NOOP("actions", "Show the printed page"),
        ARTICLE,
        ("Shift+F6",),
        needs_article=True,
    ),
    ActionSpec(
        "article.compare",
        QT_TRANSLATE_NOOP("actions", "Compare with the original"),
        ARTICLE,
        ("Ctrl+B",),
        needs_article=True,
        icon="columns-2",
    ),
    ActionSpec(
        "article.compare_copy",
        QT_TRANSLATE_NOOP("actions", "Compare with a copy"),
        ARTICLE,
        ("Alt+B",),
        needs_article=True,
    ),
    ActionSpec(
        "article.next_difference",
        QT_TRANSLATE_NOOP("actions", "Next differen&ce"),
        ARTICLE,
        ("Alt+Down",),
        needs_article=True,
    ),
    ActionSpec(
        "article.previous_difference",
        QT_TRANSLATE_NOOP("actions", "Previous diff&erence"),
        ARTICLE,
        ("Alt+Up",),
        needs_article=True,
    ),
    ActionSpec(
        "article.evidence",
        QT_TRANSLATE_NOOP("actions", "&Why this date?"),
        ARTICLE,
        ("Ctrl+D",),
        needs_article=True,
        icon="circle-help",
    ),
    ActionSpec(
        "article.set_date",
        QT_TRANSLATE_NOOP("actions", "Set &date…"),
        ARTICLE,
        ("Ctrl+Shift+D",),
        needs_article=True,
        icon="calendar",
    ),
    ActionSpec(
        "article.headline",
        QT_TRANSLATE_NOOP("actions", "Correct &headline…"),
        ARTICLE,
        ("Ctrl+Shift+H",),
        needs_article=True,
        parts=True,
        icon="pencil",
    ),
    ActionSpec(
        "article.byline",
        QT_TRANSLATE_NOOP("actions", "Correct &byline…"),
        ARTICLE,
        ("Ctrl+Shift+B",),
        needs_article=True,
    ),
    ActionSpec(
        "article.notes",
        QT_TRANSLATE_NOOP("actions", "Notes and tag&s"),
        ARTICLE,
        ("Ctrl+M",),
        needs_article=True,
        icon="sticky-note",
    ),
    ActionSpec(
        "article.note", QT_TRANSLATE_NOOP("actions", "Add no&te…"), ARTICLE, ("Ctrl+Shift+N",), needs_article=True
    ),
    ActionSpec(
        "article.tag", QT_TRANSLATE_NOOP("actions", "Add ta&g…"), ARTICLE, ("Ctrl+F1",), needs_article=True, icon="tag"
    ),
    ActionSpec(
        "article.folder",
        QT_TRANSLATE_NOOP("actions", "Show in fo&lder"),
        ARTICLE,
        ("Ctrl+Shift+F",),
        needs_article=True,
        parts=True,
        icon="folder-open",
    ),
    ActionSpec(
        "article.open_file",
        QT_TRANSLATE_NOOP("actions", "Open with the s&ystem’s program"),
        ARTICLE,
        ("Ctrl+Shift+O",),
        needs_article=True,
        icon="external-link",
    ),
    ActionSpec(
        "article.copy_path",
        QT_TRANSLATE_NOOP("actions", "Co&py the file’s path"),
        ARTICLE,
        ("Ctrl+Shift+P",),
        needs_article=True,
        icon="copy",
    ),
    *OCCURRENCE_ACTIONS,
    *QUOTE_ACTIONS,
    *OWN_ACTIONS,
    ActionSpec(
        "search.focus", QT_TRANSLATE_NOOP("actions", "&Search"), SEARCH, ("Ctrl+L", "Ctrl+K", "/"), icon="search"
    ),
    ActionSpec(
        "search.go_to_date", QT_TRANSLATE_NOOP("actions", "&Go to a date…"), SEARCH, ("Ctrl+G",), icon="calendar"
    ),
    ActionSpec("search.clear", QT_TRANSLATE_NOOP("actions", "&Everything"), SEARCH, ("Ctrl+Shift+E",), icon="list"),
    ActionSpec(
        "search.suggestions",
        QT_TRANSLATE_NOOP("actions", "S&uggestions"),
        SEARCH,
        ("Ctrl+Space",),
        icon="chevron-down",
        parts=True,
    ),
    ActionSpec(
        "search.forms",
        QT_TRANSLATE_NOOP("actions", "All &forms of words"),
        SEARCH,
        ("Ctrl+Shift+Space",),
        checkable=True,
    ),
    ActionSpec(
        "search.parts", QT_TRANSLATE_NOOP("actions", "What each &part finds"), SEARCH, ("Ctrl+I",), icon="columns-2"
    ),
    ActionSpec(
        "search.export",
        QT_TRANSLATE_NOOP("actions", "Exp&ort what was found…"),
        SEARCH,
        ("Ctrl+E",),
        parts=True,
        icon="external-link",
    ),
    ActionSpec("search.examples", QT_TRANSLATE_NOOP("actions", "E&xamples…"), SEARCH, ("Ctrl+J",), icon="circle-help"),
    ActionSpec("help.guide", QT_TRANSLATE_NOOP("actions", "&Guide"), HELP, ("F1",), icon="book-open"),
    ActionSpec(
        "help.shortcuts", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), HELP, ("Ctrl+?",), icon="keyboard"
    ),
    ActionSpec(
        "help.about", QT_TRANSLATE_NOOP("actions", "&About Backfile"), HELP, ("Shift+F1",), parts=True, icon="info"
    ),
)
