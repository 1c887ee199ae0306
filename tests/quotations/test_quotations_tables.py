# SPDX-License-Identifier: MIT
"""The tables hold words of their language, as `Vocabulary` says they must be."""

import re
import unicodedata
from dataclasses import fields

import pytest

from reader.text.grammar.vocabulary import Vocabulary, vocabulary_for

_LANGUAGES = ["en", "de", "fr", "ru"]


def words_of(table: Vocabulary) -> set[str]:
    """All words of a table."""
    return {word for field in fields(table) for word in _words(getattr(table, field.name))}


def _words(value: object) -> frozenset[str]:
    return value if isinstance(value, frozenset) else frozenset()


@pytest.mark.parametrize("language", _LANGUAGES)
def test_words_are_lower_case_and_composed(language: str) -> None:
    for word in words_of(vocabulary_for(language)):
        assert word == word.lower()
        assert word == unicodedata.normalize("NFC", word)
        assert "’" not in word


def test_no_latin_letter_hides_in_russian_words() -> None:
    assert not [word for word in words_of(vocabulary_for("ru")) if re.search("[a-z]", word)]


def test_no_cyrillic_letter_hides_in_other_words() -> None:
    for language in ("en", "de", "fr"):
        assert not [word for word in words_of(vocabulary_for(language)) if re.search("[а-я]", word)]


@pytest.mark.parametrize("language", _LANGUAGES)
def test_nouns_among_the_verbs_are_verbs(language: str) -> None:
    table = vocabulary_for(language)
    assert table.noun_like <= set(table.verbs)


def test_a_tag_of_a_region_has_the_table_of_its_language() -> None:
    assert vocabulary_for("de-AT") is vocabulary_for("DE")
    assert vocabulary_for("") is vocabulary_for("en")
