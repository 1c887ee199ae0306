# SPDX-License-Identifier: MIT
"""The core's sentences on collections, saved searches, tags in a query, and the exchange of one's own work."""

from reader.gui.words.marking import QT_TRANSLATE_NOOP

OWN_SENTENCES = (
    QT_TRANSLATE_NOOP("core", "star"),
    QT_TRANSLATE_NOOP("core", "take back: star"),
    QT_TRANSLATE_NOOP("core", "create collection"),
    QT_TRANSLATE_NOOP("core", "rename collection"),
    QT_TRANSLATE_NOOP("core", "describe collection"),
    QT_TRANSLATE_NOOP("core", "delete collection"),
    QT_TRANSLATE_NOOP("core", "add to collection"),
    QT_TRANSLATE_NOOP("core", "remove from collection"),
    QT_TRANSLATE_NOOP("core", "arrange collection"),
    QT_TRANSLATE_NOOP("core", "save search"),
    QT_TRANSLATE_NOOP("core", "rename search"),
    QT_TRANSLATE_NOOP("core", "change search"),
    QT_TRANSLATE_NOOP("core", "delete search"),
    QT_TRANSLATE_NOOP("core", "This collection isn't there any more."),
    QT_TRANSLATE_NOOP("core", "This saved search isn't there any more."),
    QT_TRANSLATE_NOOP("core", "There is no tag “{name}”."),
    QT_TRANSLATE_NOOP("core", "There is no collection “{name}”."),
    QT_TRANSLATE_NOOP("core", "Perhaps: {names}."),
    QT_TRANSLATE_NOOP("core", "You have: {names}."),
    QT_TRANSLATE_NOOP("core", "You have put no tag on any article yet."),
    QT_TRANSLATE_NOOP("core", "You have made no collection yet."),
    QT_TRANSLATE_NOOP("core", "After “{field}:” stands a name or a word."),
    QT_TRANSLATE_NOOP("core", "Write it between quotation marks if it has blanks."),
    QT_TRANSLATE_NOOP("core", "This file has no work that can be taken over."),
    QT_TRANSLATE_NOOP("core", "This file has work from a day that is still to come."),
    QT_TRANSLATE_NOOP(
        "core",
        "Set the clock right of the computer on which it was done, and of this one, and export it again.",
    ),
    QT_TRANSLATE_NOOP("core", "You have done no work of your own on this archive yet."),
    QT_TRANSLATE_NOOP("core", "None of the articles of which this file speaks is in this archive."),
    QT_TRANSLATE_NOOP("core", "Open the archive to which it belongs, and import it there."),
)
