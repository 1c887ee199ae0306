# SPDX-License-Identifier: MIT
"""The core's sentences about citation styles that the user adds."""

from reader.gui.words.marking import QT_TRANSLATE_NOOP

STYLE_SENTENCES = (
    QT_TRANSLATE_NOOP("core", "This is no citation style."),
    QT_TRANSLATE_NOOP("core", "Choose a file that ends in .csl, as the Zotero Style Repository has them."),
    QT_TRANSLATE_NOOP("core", "This file is damaged, or no citation style."),
    QT_TRANSLATE_NOOP("core", "This file is too large for a citation style."),
    QT_TRANSLATE_NOOP("core", "This file declares a document type, which no citation style does."),
    QT_TRANSLATE_NOOP("core", "This style says nothing of citations."),
    QT_TRANSLATE_NOOP("core", "This style has a part without a layout."),
    QT_TRANSLATE_NOOP("core", "This style only names another one, {name}."),
    QT_TRANSLATE_NOOP("core", "Add that one instead."),
    QT_TRANSLATE_NOOP("core", "This style is too intricate to write anything by it."),
    QT_TRANSLATE_NOOP("core", "This style writes nothing of newspaper articles."),
    QT_TRANSLATE_NOOP("core", "This style uses a part of itself that isn't there."),
    QT_TRANSLATE_NOOP("core", "This style leads round in a circle."),
    QT_TRANSLATE_NOOP("core", "The style can't be read: {reason}."),
    QT_TRANSLATE_NOOP("core", "The style can't be kept: {reason}."),
    QT_TRANSLATE_NOOP("core", "The style can't be removed: {reason}."),
    QT_TRANSLATE_NOOP("core", "There is no citation style {name}."),
    QT_TRANSLATE_NOOP("core", "There are {names}."),
    QT_TRANSLATE_NOOP("core", "“{text}” is no article's id."),
    QT_TRANSLATE_NOOP("core", "An id has thirteen letters, as citations name it behind “Backfile”."),
)
