# SPDX-License-Identifier: MIT
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from reader.gui.article.repair_words import repair_tip
from reader.gui.article.stretch import RepairedStretch
from reader.gui.words.quoted_words import in_marks
from reader.gui.words.translation import ENGLISH, LANGUAGES, speak, spoken
from reader.paths import resources_folder


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and let it speak English again after the test."""
    yield qapp
    speak(qapp, ENGLISH)


@pytest.mark.parametrize(
    ("language", "month", "cancel", "search"),
    [("en", "May", "Cancel", "&Search"), ("de", "Mai", "Abbrechen", "&Suche"), ("fr", "mai", "Annuler", "&Recherche"),
     ("ru", "мая", "Отмена", "П&оиск")],
)  # fmt: skip
def test_a_language_is_that_of_dates_of_qt_and_of_our_own_words(
    app: QApplication, language: str, month: str, cancel: str, search: str
) -> None:
    assert speak(app, language) == spoken() == language
    assert QLocale().toString(QDate(1994, 5, 26), "d MMMM yyyy") == f"26 {month} 1994"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.buttons()[0].text().replace("&", "") == cancel
    assert app.translate("actions", "&Search") == search


@pytest.mark.parametrize(("language", "marked"), [("de", "„ally“"), ("fr", "«\xa0ally\xa0»"), ("ru", "«ally»")])
def test_marks_around_words_are_those_of_the_language(app: QApplication, language: str, marked: str) -> None:
    speak(app, language)
    assert in_marks("ally") == marked
    assert marked in repair_tip(RepairedStretch(0, 4, "al1y", "ally", "misread", applied=True))


def test_a_language_that_we_lack_is_english(app: QApplication) -> None:
    assert speak(app, "xx") == spoken() == ENGLISH


def test_another_language_takes_the_place_of_the_first(app: QApplication) -> None:
    speak(app, "de")
    speak(app, ENGLISH)
    assert app.translate("actions", "&Search") == "&Search"
    assert QLocale().name() == "en_GB"


def test_a_language_is_there_at_once(app: QApplication) -> None:
    took = []
    for language in (*LANGUAGES, *LANGUAGES):
        start = time.perf_counter()
        speak(app, language)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.010, took


_OVERWRITTEN = """
import os, sys
from PySide6.QtCore import QCoreApplication
from reader.gui.words import translation
translation.resources_folder = lambda: sys.argv[1]
app = QCoreApplication([])
translation.speak(app, "de")
os.truncate(os.path.join(sys.argv[1], "translations", "backfile_de.qm"), 0)
sys.stdout.buffer.write(app.translate("actions", "&Edit").encode())
"""


def test_words_stay_when_another_version_is_written_over_their_file(tmp_path: Path) -> None:
    shutil.copytree(os.path.join(resources_folder(), "translations"), tmp_path / "translations")
    command = [sys.executable, "-c", _OVERWRITTEN, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert done.stdout.decode() == "&Bearbeiten", (done.returncode, done.stderr.decode())


_PROBE = """
import sys
from PySide6.QtCore import QLocale
from reader.gui.app import make_application
app = make_application(sys.argv[1])
sys.stdout.buffer.write(f"{app.translate('actions', '&Edit')} {QLocale().name()}".encode())
"""


@pytest.mark.parametrize(
    ("chosen", "system", "said"),
    [("", "de_AT.UTF-8", "&Bearbeiten de_AT"), ("", "C", "&Edit en_GB"), ("", "it_IT.UTF-8", "&Edit en_GB"),
     ("fr", "de_DE.UTF-8", "É&dition fr_FR"), ("en", "ru_RU.UTF-8", "&Edit en_GB"), ("", "ru_RU", "&Правка ru_RU")],
)  # fmt: skip
def test_the_program_starts_in_the_language_chosen_or_the_systems(
    chosen: str, system: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANGUAGE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", system)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([sys.executable, "-c", _PROBE, chosen], capture_output=True, check=False, timeout=60)
    assert done.stdout.decode() == said, done.stderr.decode()
