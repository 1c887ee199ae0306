# SPDX-License-Identifier: MIT
"""The order of collections and saved searches: that of their names, as the language in force has it."""

from collections.abc import Iterator

import pytest
from copied_archive import Read
from PySide6.QtWidgets import QApplication

from reader.errors import CancelToken
from reader.gui.own.shelf import read_shelf
from reader.gui.words.translation import ENGLISH, speak
from reader.library.library import Library
from reader.model.own import SavedQuery

pytest_plugins = ["gui_fixtures"]

_NAMES = ("Zettel", "Chapter 10", "Ёлка", "chapter 2", "Öl", "Яблоко", "Apfel")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and let it speak English again after the test."""
    yield qapp
    speak(qapp, ENGLISH)


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("de", ["Apfel", "chapter 2", "Chapter 10", "Öl", "Zettel", "Ёлка", "Яблоко"]),
        ("ru", ["Ёлка", "Яблоко", "Apfel", "chapter 2", "Chapter 10", "Öl", "Zettel"]),
    ],
)
def test_the_shelf_is_in_the_order_of_names(app: QApplication, known: Read, language: str, order: list[str]) -> None:
    speak(app, language)
    folder, data = known
    with Library.open(str(folder), data_dir=str(data)) as library:
        for name in _NAMES:
            library.own.collections.create(name)
            library.own.searches.save(name, SavedQuery(name))
        shelf = read_shelf(library, CancelToken())
    assert [one.whole.name for one in shelf.collections] == order
    assert [one.name for one in shelf.searches] == order
