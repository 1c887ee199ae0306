# SPDX-License-Identifier: MIT
"""The paragraph on method, in each language of the window."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from reader.cite.search_log import paragraph
from reader.gui.words.log_words import ShownLogWords
from reader.gui.words.translation import ENGLISH, speak
from reader.model.own import ArchiveState, ChosenValues, LoggedSearch, SavedQuery

LOGGED = LoggedSearch(
    1,
    datetime(2026, 5, 2, 12, tzinfo=UTC),
    SavedQuery("nato", "1994-01-01", "1996-12-31", facets=(ChosenValues("language", ("de",)),)),
    "articles with nato",
    1204,
    ArchiveState(3, 1, "0123456789abcdef" * 4, 1),
    "Backfile 1",
)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and let it speak English again after the test."""
    yield qapp
    speak(qapp, ENGLISH)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            (
                "On 2 May 2026 the archive “Papers” (3 articles in 1 file, 1 file not read yet, state "
                "0123456789abcdef) was searched with Backfile 1 for NATO? (query: nato), "
                "only 1994 to 1996, only German: 1,204 articles."
            ),
        ),
        (
            "de",
            (
                "Am 2. Mai 2026 wurde das Archiv „Papers“ (3 Artikel in 1 Datei, davon 1 Datei noch nicht gelesen, "
                "Stand 0123456789abcdef) mit Backfile 1 durchsucht: NATO? (Anfrage: nato), nur 1994 bis 1996, "
                "nur Deutsch: 1.204 Artikel."
            ),
        ),
        (
            "fr",
            (
                "Le 2 mai 2026, les archives « Papers » (3 articles dans 1 fichier, dont 1 fichier à lire encore, "
                "état 0123456789abcdef) ont été interrogées avec Backfile 1 : NATO? (requête : nato), "
                "seulement : 1994 à 1996, seulement : Allemand : 1\u202f204 articles."
            ),
        ),
        (
            "ru",
            (
                "2 мая 2026 в архиве «Papers» (3 статьи, 1 файл, из них ещё не прочитано: 1 файл, состояние "
                "0123456789abcdef) программой Backfile 1 выполнен поиск: NATO? (запрос: nato), только: 1994–1996, "
                "только: Немецкий — 1\xa0204 статьи."
            ),
        ),
    ],
)
def test_the_log_is_put_into_the_words_of_the_window(app: QApplication, language: str, told: str) -> None:
    speak(app, language)
    assert paragraph([LOGGED], "Papers", ShownLogWords(lambda _: "NATO?")) == told
