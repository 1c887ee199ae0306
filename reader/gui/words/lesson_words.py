# SPDX-License-Identifier: MIT
"""What lines and columns can be, in the user's words."""

from PySide6.QtCore import QCoreApplication

from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.lesson import LineRole

translate = QCoreApplication.translate

_ROLES = {
    LineRole.HEADLINE: QT_TRANSLATE_NOOP("Lessons", "Headline"),
    LineRole.BYLINE: QT_TRANSLATE_NOOP("Lessons", "Byline"),
    LineRole.DATE: QT_TRANSLATE_NOOP("Lessons", "Date of publication"),
    LineRole.SOURCE: QT_TRANSLATE_NOOP("Lessons", "Paper"),
    LineRole.SECTION: QT_TRANSLATE_NOOP("Lessons", "Section"),
    LineRole.PAGE: QT_TRANSLATE_NOOP("Lessons", "Page"),
    LineRole.CREDIT: QT_TRANSLATE_NOOP("Lessons", "Agency"),
    LineRole.FURNITURE: QT_TRANSLATE_NOOP("Lessons", "Nothing of the article"),
}
_MEANINGS = {
    "headline": QT_TRANSLATE_NOOP("Lessons", "Headline"),
    "body": QT_TRANSLATE_NOOP("Lessons", "Text"),
    "date": QT_TRANSLATE_NOOP("Lessons", "Date of publication"),
    "modified": QT_TRANSLATE_NOOP("Lessons", "Date of a change"),
    "fetched": QT_TRANSLATE_NOOP("Lessons", "Date of fetching"),
    "byline": QT_TRANSLATE_NOOP("Lessons", "Byline"),
    "section": QT_TRANSLATE_NOOP("Lessons", "Section"),
    "source": QT_TRANSLATE_NOOP("Lessons", "Paper"),
    "language": QT_TRANSLATE_NOOP("Lessons", "Language"),
    "url": QT_TRANSLATE_NOOP("Lessons", "Address on the web"),
    "credit": QT_TRANSLATE_NOOP("Lessons", "Agency"),
    "dateline": QT_TRANSLATE_NOOP("Lessons", "Dateline"),
    "page": QT_TRANSLATE_NOOP("Lessons", "Page"),
    "edition": QT_TRANSLATE_NOOP("Lessons", "Edition"),
    "issue": QT_TRANSLATE_NOOP("Lessons", "Number of the issue"),
    "id": QT_TRANSLATE_NOOP("Lessons", "Identifier"),
}


def role_words(role: LineRole) -> str:
    """Return what a line is."""
    return translate("Lessons", _ROLES[role])


def meaning_words(meaning: str) -> str:
    """Return what a column holds (see `library.teaching.MEANINGS`); "" is nothing of an article."""
    return translate("Lessons", _MEANINGS[meaning]) if meaning else role_words(LineRole.FURNITURE)
