# SPDX-License-Identifier: MIT
"""What is said where no article has the value of a field that was sought."""

from PySide6.QtCore import QCoreApplication

from reader.gui.words.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_NONE = {
    "byline": QT_TRANSLATE_NOOP("Values", "No article of this archive names its author."),
    "source": QT_TRANSLATE_NOOP("Values", "No article of this archive names its source."),
    "section": QT_TRANSLATE_NOOP("Values", "No article of this archive names its section."),
    "language": QT_TRANSLATE_NOOP("Values", "The language of no article of this archive is known."),
    "person": QT_TRANSLATE_NOOP("Values", "No article of this archive names anybody."),
    "speaker": QT_TRANSLATE_NOOP("Values", "In this archive nobody is quoted by name."),
}
_HELD = {
    "byline": QT_TRANSLATE_NOOP("Values", "Authors in this archive:"),
    "source": QT_TRANSLATE_NOOP("Values", "Sources in this archive:"),
    "section": QT_TRANSLATE_NOOP("Values", "Sections in this archive:"),
    "language": QT_TRANSLATE_NOOP("Values", "Languages in this archive:"),
    "person": QT_TRANSLATE_NOOP("Values", "People in this archive:"),
    "speaker": QT_TRANSLATE_NOOP("Values", "Speakers in this archive:"),
}


def no_values_words(field: str) -> str:
    """Say that no article has any value of a field."""
    return translate("Values", _NONE[field])


def held_values_words(field: str) -> str:
    """Return what stands above the commonest values of a field."""
    return translate("Values", _HELD[field])
