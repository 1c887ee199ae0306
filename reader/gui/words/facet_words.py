# SPDX-License-Identifier: MIT
"""What is said of sources, sections and languages: headings, values, and what a search is narrowed to."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from reader.gui.words.language_words import language_name
from reader.gui.words.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_SHOWN = 3  # values named in a sentence

_HEADS = {
    "source": QT_TRANSLATE_NOOP("facets", "SOURCES"),
    "section": QT_TRANSLATE_NOOP("facets", "SECTIONS"),
    "language": QT_TRANSLATE_NOOP("facets", "LANGUAGES"),
}
_ALL = {
    "source": QT_TRANSLATE_NOOP("facets", "All sources"),
    "section": QT_TRANSLATE_NOOP("facets", "All sections"),
    "language": QT_TRANSLATE_NOOP("facets", "All languages"),
}
_NONE = {
    "source": QT_TRANSLATE_NOOP("facets", "No source named"),
    "section": QT_TRANSLATE_NOOP("facets", "No section named"),
    "language": QT_TRANSLATE_NOOP("facets", "Language not known"),
}
_WITHOUT = {
    "source": QT_TRANSLATE_NOOP("facets", "articles that name no source"),
    "section": QT_TRANSLATE_NOOP("facets", "articles that name no section"),
    "language": QT_TRANSLATE_NOOP("facets", "articles of no known language"),
}


def facet_head(field: str) -> str:
    """Return the heading over the values of a field: "SOURCES"."""
    return translate("facets", _HEADS[field])


def all_words(field: str) -> str:
    """Return what leaves a field open: "All sources"."""
    return translate("facets", _ALL[field])


def value_name(field: str, value: str, spelt: str) -> str:
    """Return what a value (folded) is called in a list; "" is "No source named"."""
    if not value:
        return translate("facets", _NONE[field])
    return (language_name(value) or spelt) if field == "language" else spelt


def chosen_words(field: str, chosen: Iterable[tuple[str, str]]) -> str:
    """Return what is chosen of a field as it stands in a sentence: "The Port Courier or Northern Wire".

    `chosen` are values with their spellings, at least one.
    """
    names = [
        value_name(field, value, spelt) if value else translate("facets", _WITHOUT[field]) for value, spelt in chosen
    ]
    return _either(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")


def _either(names: Sequence[str]) -> str:
    words = names[0]
    for name in names[1:]:
        words = translate("facets", "{one} or {other}").format(one=words, other=name)
    return words
