# SPDX-License-Identifier: MIT
"""The language of the window: our words, Qt's, and the forms of dates and numbers. Chosen before any widget is made."""

import os
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.paths import resources_folder

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "ru": "Русский"}  # each in its own words
_PROPERTY = "language"


def speak(app: QCoreApplication, language: str = "") -> str:
    """Put a language into force for what is made from now on, and return it. "" is the system's.

    A language that we don't have is English. The system's own forms of dates and numbers are kept where its language is
    the one that is spoken: Swiss or Austrian German stay so.
    """
    system = QLocale.system()
    wanted = language or next((name.partition("-")[0] for name in system.uiLanguages()), ENGLISH)
    chosen = wanted if wanted in LANGUAGES else ENGLISH
    QLocale.setDefault(_locale(chosen, system))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt, "qtbase"), (os.path.join(resources_folder(), "translations"), "backfile")):
        translator = QTranslator(app)
        if (words := _words(os.path.join(folder, f"{name}_{chosen}.qm"))) and translator.load(words):
            app.installTranslator(translator)
    app.setProperty(_PROPERTY, chosen)
    return chosen


def spoken() -> str:
    """Return the language in force."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or ENGLISH) if app is not None else ENGLISH


@cache
def _words(path: str) -> bytes:
    """Return a file of translations, or nothing. What Qt reads from is held as long as the program runs.

    Given its name, Qt would map the file, and the program crash as soon as another version were written over it.
    """
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _locale(language: str, system: QLocale) -> QLocale:
    if system.name().partition("_")[0] == language:
        return system
    return QLocale("en_GB" if language == ENGLISH else language)
