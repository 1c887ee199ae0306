# SPDX-License-Identifier: MIT
"""What each setting is called, by its name in the file. In English, to be translated in the context "settings"."""

from dataclasses import dataclass

from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.translation import LANGUAGES
from reader.settings import SIZE


@dataclass(frozen=True, slots=True)
class SettingWords:
    """The words of one setting: its name, what else is to be known of it, its unit after a number, its choices."""

    name: str
    hint: str = ""
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()


GROUPS = {
    "look": QT_TRANSLATE_NOOP("settings", "Look"),
    "reading": QT_TRANSLATE_NOOP("settings", "Reading"),
    "list": QT_TRANSLATE_NOOP("settings", "List"),
    "search": QT_TRANSLATE_NOOP("settings", "Search"),
    "archive": QT_TRANSLATE_NOOP("settings", "Archives and history"),
}

WORDS = {
    "look.colours": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Colours"),
        choices=(
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            ("light", QT_TRANSLATE_NOOP("settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
            ("contrast", QT_TRANSLATE_NOOP("settings", "High contrast")),
        ),
    ),
    "look.size": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Size of everything"),
        QT_TRANSLATE_NOOP("settings", "Letters, icons and spaces, articles too; from the next start on."),
        choices=tuple((size, f"{size} %") for size in SIZE.choices),
    ),
    "look.language": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "Another language is spoken from the next start on."),
        choices=(
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            *LANGUAGES.items(),
        ),
    ),
    "reading.family": SettingWords(QT_TRANSLATE_NOOP("settings", "Font of the article")),
    "reading.pixels": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Size of the letters"), unit=QT_TRANSLATE_NOOP("settings", " px")
    ),
    "reading.spacing": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Distance of the lines"), unit=QT_TRANSLATE_NOOP("settings", " %")
    ),
    "reading.measure": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Length of the lines"), unit=QT_TRANSLATE_NOOP("settings", " letters")
    ),
    "reading.margin": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Show the margin"),
        QT_TRANSLATE_NOOP("settings", "Beside the text: who speaks, what was mended, your notes."),
    ),
    "reading.quotations": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Mark quotations"),
        QT_TRANSLATE_NOOP("settings", "By a tint and a line below the words."),
    ),
    "reading.repairs": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Mark repairs"),
        QT_TRANSLATE_NOOP("settings", "By dots below what was damaged in the file and is read otherwise."),
    ),
    "list.order": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Order of the list"),
        QT_TRANSLATE_NOOP("settings", "For archives that are opened for the first time."),
        choices=(
            ("-date", QT_TRANSLATE_NOOP("settings", "Newest first")),
            ("date", QT_TRANSLATE_NOOP("settings", "Oldest first")),
            ("relevance", QT_TRANSLATE_NOOP("settings", "Most relevant first")),
        ),
    ),
    "list.fold_copies": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Fold copies of one story"),
        QT_TRANSLATE_NOOP("settings", "Then a story that stands in the archive several times is counted once."),
    ),
    "search.forms": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Find all forms of words"),
        QT_TRANSLATE_NOOP(
            "settings", "Then “walk” finds walks, walked and walking, too. Words between marks stay as they are."
        ),
    ),
    "search.remember": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Remember searches"),
        QT_TRANSLATE_NOOP("settings", "They are offered in the search box. Without, what was remembered is removed."),
    ),
    "archive.start": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Start with"),
        choices=(
            ("last", QT_TRANSLATE_NOOP("settings", "The last archive")),
            ("nothing", QT_TRANSLATE_NOOP("settings", "No archive")),
        ),
    ),
    "archive.watch": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Watch the folder"),
        QT_TRANSLATE_NOOP("settings", "What comes into the open archive is read by itself."),
    ),
    "archive.history": SettingWords(
        QT_TRANSLATE_NOOP("settings", "Keep a history"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Recent archives, searches and places. Without one nothing of these is written, and what was is removed.",
        ),
    ),
}
