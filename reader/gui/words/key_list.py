# SPDX-License-Identifier: MIT
"""Keys that belong to a pane and stand in no menu. In English, to be translated in the context "keys"."""

from dataclasses import dataclass

from reader.gui.words.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PaneKey:
    """What keys do in a pane. `keys` are in the words of `QKeySequence`."""

    keys: tuple[str, ...]
    does: str


BOX = QT_TRANSLATE_NOOP("keys", "Search box")
LIST = QT_TRANSLATE_NOOP("keys", "List of articles")
ARTICLE = QT_TRANSLATE_NOOP("keys", "Article")
DATES = QT_TRANSLATE_NOOP("keys", "Dates")
BARS = QT_TRANSLATE_NOOP("keys", "Bars above the dates")
FIND = QT_TRANSLATE_NOOP("keys", "Find in an article")
NOTES = QT_TRANSLATE_NOOP("keys", "Notes")
SQUARES = QT_TRANSLATE_NOOP("keys", "Squares of the report")
GUIDE = QT_TRANSLATE_NOOP("keys", "Guide")

PANE_KEYS = {
    BOX: (
        PaneKey(("Down",), QT_TRANSLATE_NOOP("keys", "Go to the first article found")),
        PaneKey(("Return",), QT_TRANSLATE_NOOP("keys", "Read the first article found")),
        PaneKey(("Esc",), QT_TRANSLATE_NOOP("keys", "Empty the box")),
    ),
    LIST: (
        PaneKey(("Up", "Down"), QT_TRANSLATE_NOOP("keys", "Article above or below; from the first, the search box")),
        PaneKey(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("keys", "A page up or down")),
        PaneKey(("Home", "End"), QT_TRANSLATE_NOOP("keys", "First or last article")),
        PaneKey(("Return",), QT_TRANSLATE_NOOP("keys", "Go to the text of the article")),
        PaneKey(("Shift+Up", "Shift+Down"), QT_TRANSLATE_NOOP("keys", "Select several articles")),
        PaneKey(("Ctrl+A",), QT_TRANSLATE_NOOP("keys", "Select all")),
        PaneKey(("Ctrl+C",), QT_TRANSLATE_NOOP("keys", "Copy what is selected")),
        PaneKey(("Right", "Left"), QT_TRANSLATE_NOOP("keys", "Show or fold the copies of a story")),
        PaneKey(("Shift+F10",), QT_TRANSLATE_NOOP("keys", "Menu of the article")),
        PaneKey(("Esc",), QT_TRANSLATE_NOOP("keys", "Back to the search box; letters go there, too")),
    ),
    ARTICLE: (
        PaneKey(("Up", "Down"), QT_TRANSLATE_NOOP("keys", "A line up or down")),
        PaneKey(("Space", "Shift+Space"), QT_TRANSLATE_NOOP("keys", "A page down or up")),
        PaneKey(("Home", "End"), QT_TRANSLATE_NOOP("keys", "Beginning or end")),
        PaneKey(("Ctrl+C",), QT_TRANSLATE_NOOP("keys", "Copy what is selected")),
        PaneKey(("Esc",), QT_TRANSLATE_NOOP("keys", "Back to the list")),
    ),
    DATES: (
        PaneKey(("Up", "Down"), QT_TRANSLATE_NOOP("keys", "Date above or below")),
        PaneKey(("Return",), QT_TRANSLATE_NOOP("keys", "Show articles of this date only")),
        PaneKey(("Right", "Left"), QT_TRANSLATE_NOOP("keys", "Show or hide the months of a year, the days of a month")),
        PaneKey(("Esc",), QT_TRANSLATE_NOOP("keys", "All dates again")),
    ),
    BARS: (
        PaneKey(("Left", "Right"), QT_TRANSLATE_NOOP("keys", "Mark the year or month before or after")),
        PaneKey(("Shift+Left", "Shift+Right"), QT_TRANSLATE_NOOP("keys", "Mark more of them")),
        PaneKey(("Return",), QT_TRANSLATE_NOOP("keys", "Show articles of what is marked only")),
        PaneKey(("Esc",), QT_TRANSLATE_NOOP("keys", "All dates again")),
    ),
    FIND: (
        PaneKey(("Return", "Shift+Return"), QT_TRANSLATE_NOOP("keys", "Next or previous place")),
        PaneKey(("Esc",), QT_TRANSLATE_NOOP("keys", "Close the bar")),
    ),
    NOTES: (PaneKey(("Ctrl+Return",), QT_TRANSLATE_NOOP("keys", "Save the note")),),
    SQUARES: (
        PaneKey(("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("keys", "Another week, month or year")),
        PaneKey(("Return",), QT_TRANSLATE_NOOP("keys", "Show its articles")),
    ),
    GUIDE: (
        PaneKey(("Alt+Left", "Alt+Right"), QT_TRANSLATE_NOOP("keys", "Back and forward")),
        PaneKey(("Ctrl+F",), QT_TRANSLATE_NOOP("keys", "Search the guide")),
        PaneKey(("Esc",), QT_TRANSLATE_NOOP("keys", "Empty the search, then close the guide")),
    ),
}
