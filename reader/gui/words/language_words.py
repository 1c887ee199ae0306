# SPDX-License-Identifier: MIT
"""Names of languages."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.words.marking import QT_TRANSLATE_NOOP

_NAMES = {
    "de": QT_TRANSLATE_NOOP("languages", "German"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "es": QT_TRANSLATE_NOOP("languages", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "it": QT_TRANSLATE_NOOP("languages", "Italian"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
}


def language_name(code: str) -> str:
    """Return the name of a language by its two letters: in the language in force, or in its own; "" if unknown."""
    if code in _NAMES:
        return QCoreApplication.translate("languages", _NAMES[code])
    name = QLocale(code).nativeLanguageName() if QLocale(code).language() is not QLocale.Language.C else ""
    return name[:1].upper() + name[1:]
