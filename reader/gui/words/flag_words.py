# SPDX-License-Identifier: MIT
"""What `is:` means in a sentence about articles: how a flag is said, and how that it is missing."""

from PySide6.QtCore import QCoreApplication

from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.flags import COLLECTION, FORMAT, ID, LINE, NOTE, TAG, told

translate = QCoreApplication.translate

FLAG_WORDS = {  # in English the same as in `reader.index.language.explain`
    "undated": (QT_TRANSLATE_NOOP("Query", "without a date"), QT_TRANSLATE_NOOP("Query", "with a date")),
    "certain": (
        QT_TRANSLATE_NOOP("Query", "whose date is certain"),
        QT_TRANSLATE_NOOP("Query", "whose date is not certain"),
    ),
    "probable": (
        QT_TRANSLATE_NOOP("Query", "whose date is probable"),
        QT_TRANSLATE_NOOP("Query", "whose date is not just probable"),
    ),
    "uncertain": (
        QT_TRANSLATE_NOOP("Query", "whose date is uncertain"),
        QT_TRANSLATE_NOOP("Query", "whose date is not uncertain"),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Query", "damaged in their text"),
        QT_TRANSLATE_NOOP("Query", "without damage in their text"),
    ),
    "offered": (
        QT_TRANSLATE_NOOP("Query", "with a repair that is only offered"),
        QT_TRANSLATE_NOOP("Query", "without a repair that is only offered"),
    ),
    "trimmed": (
        QT_TRANSLATE_NOOP("Query", "with page furniture taken off"),
        QT_TRANSLATE_NOOP("Query", "without page furniture taken off"),
    ),
    "flagged": (QT_TRANSLATE_NOOP("Query", "listed with a flag"), QT_TRANSLATE_NOOP("Query", "listed without a flag")),
    "new": (
        QT_TRANSLATE_NOOP("Query", "new since the last time"),
        QT_TRANSLATE_NOOP("Query", "not new since the last time"),
    ),
    "copied": (QT_TRANSLATE_NOOP("Query", "held more than once"), QT_TRANSLATE_NOOP("Query", "held only once")),
    "starred": (QT_TRANSLATE_NOOP("Query", "with a star"), QT_TRANSLATE_NOOP("Query", "without a star")),
    "noted": (QT_TRANSLATE_NOOP("Query", "with a note"), QT_TRANSLATE_NOOP("Query", "without a note")),
    "tagged": (QT_TRANSLATE_NOOP("Query", "with a tag"), QT_TRANSLATE_NOOP("Query", "without a tag")),
    "copied-exactly": (
        QT_TRANSLATE_NOOP("Query", "held twice to the word"),
        QT_TRANSLATE_NOOP("Query", "not held twice to the word"),
    ),
    "copied-varied": (
        QT_TRANSLATE_NOOP("Query", "held in versions that differ"),
        QT_TRANSLATE_NOOP("Query", "not held in versions that differ"),
    ),
    "damaged-accents": (
        QT_TRANSLATE_NOOP("Query", "that lost accents"),
        QT_TRANSLATE_NOOP("Query", "that lost no accents"),
    ),
    "damaged-marks": (
        QT_TRANSLATE_NOOP("Query", "that lost quotation marks"),
        QT_TRANSLATE_NOOP("Query", "that lost no quotation marks"),
    ),
    "damaged-signs": (
        QT_TRANSLATE_NOOP("Query", "with question marks for other signs"),
        QT_TRANSLATE_NOOP("Query", "without question marks for other signs"),
    ),
    "damaged-encoding": (
        QT_TRANSLATE_NOOP("Query", "garbled by a wrong encoding"),
        QT_TRANSLATE_NOOP("Query", "not garbled by a wrong encoding"),
    ),
    "damaged-codes": (
        QT_TRANSLATE_NOOP("Query", "with codes for signs"),
        QT_TRANSLATE_NOOP("Query", "without codes for signs"),
    ),
    "damaged-apostrophes": (
        QT_TRANSLATE_NOOP("Query", "with quotation marks for apostrophes"),
        QT_TRANSLATE_NOOP("Query", "without quotation marks for apostrophes"),
    ),
    "damaged-spacing": (
        QT_TRANSLATE_NOOP("Query", "with signs that can't be seen"),
        QT_TRANSLATE_NOOP("Query", "without signs that can't be seen"),
    ),
    "damaged-hyphens": (
        QT_TRANSLATE_NOOP("Query", "with words torn at a line's end"),
        QT_TRANSLATE_NOOP("Query", "without words torn at a line's end"),
    ),
    "damaged-misread": (
        QT_TRANSLATE_NOOP("Query", "with words that a machine misread"),
        QT_TRANSLATE_NOOP("Query", "without words that a machine misread"),
    ),
    "damaged-ligatures": (
        QT_TRANSLATE_NOOP("Query", "with joined letters or a long s"),
        QT_TRANSLATE_NOOP("Query", "without joined letters or a long s"),
    ),
    "trimmed-notices": (
        QT_TRANSLATE_NOOP("Query", "with menus or notices taken off"),
        QT_TRANSLATE_NOOP("Query", "without menus or notices taken off"),
    ),
    "trimmed-repeated": (
        QT_TRANSLATE_NOOP("Query", "with repeated lines taken off"),
        QT_TRANSLATE_NOOP("Query", "without repeated lines taken off"),
    ),
    "trimmed-stamps": (
        QT_TRANSLATE_NOOP("Query", "with stamps taken off"),
        QT_TRANSLATE_NOOP("Query", "without stamps taken off"),
    ),
    "trimmed-frames": (
        QT_TRANSLATE_NOOP("Query", "with a page's frame taken off"),
        QT_TRANSLATE_NOOP("Query", "without a page's frame taken off"),
    ),
}


VALUED_WORDS = {
    ID: (QT_TRANSLATE_NOOP("Query", "with the id {value}"), QT_TRANSLATE_NOOP("Query", "without the id {value}")),
    FORMAT: (
        QT_TRANSLATE_NOOP("Query", "in the format {value}"),
        QT_TRANSLATE_NOOP("Query", "not in the format {value}"),
    ),
    LINE: (
        QT_TRANSLATE_NOOP("Query", "from whose page the line “{value}” was taken"),
        QT_TRANSLATE_NOOP("Query", "from whose page no line “{value}” was taken"),
    ),
    NOTE: (
        QT_TRANSLATE_NOOP("Query", "with “{value}” in a note"),
        QT_TRANSLATE_NOOP("Query", "without “{value}” in a note"),
    ),
    TAG: (QT_TRANSLATE_NOOP("Query", "tagged “{value}”"), QT_TRANSLATE_NOOP("Query", "not tagged “{value}”")),
    COLLECTION: (
        QT_TRANSLATE_NOOP("Query", "in the collection “{value}”"),
        QT_TRANSLATE_NOOP("Query", "not in the collection “{value}”"),
    ),
}
"""The same for flags of a kind with a value."""


def flag_words(name: str, *, negated: bool = False) -> str:
    """Return how articles that bear a flag, or that lack it, are called."""
    kind, value = told(name)
    if kind:
        return translate("Query", VALUED_WORDS[kind][negated]).format(value=value)
    return translate("Query", FLAG_WORDS[value][negated])
