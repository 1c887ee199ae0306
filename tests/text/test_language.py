# SPDX-License-Identifier: MIT
"""Which language a text is in, and the years that it names."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import RawArticle
from reader.text.language import guess_language
from reader.text.understand import understand


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said on Friday that the quay will be shut for repairs by the end of the year.", "en"),
        ("Der Hafen wird am Freitag nicht mehr zu erreichen sein, sagte ein Sprecher der Stadt.", "de"),
        ("Le port sera ferm\u00e9 vendredi, a dit le maire dans une lettre aux habitants de la ville.", "fr"),
        ("El puerto no se puede usar hasta el viernes, dijo la alcaldesa en una carta a los vecinos.", "es"),
        ("Порт закрыт с пятницы, сказал мэр города в письме к жителям.", "ru"),
        ("1,234.50 7/8 9-10", ""),
    ],
)
def test_small_words_and_script_tell_the_language(text: str, language: str) -> None:
    assert guess_language(text) == language


@given(st.text(st.sampled_from("the of_to 7-4'.é\n"), max_size=200))
def test_a_letter_beyond_ascii_far_from_the_words_changes_nothing(text: str) -> None:
    words = "the of and to in that it is was for; "
    assert guess_language(words + text) == guess_language(words + text + " \u00a0")


@given(st.text(st.sampled_from("0123456789٣ a"), max_size=40))
def test_years_are_figures_of_four_that_stand_apart(text: str) -> None:
    found = understand(RawArticle(b"a.txt", "", "text", "utf-8", f"Harbour\n\nIn {text} it closed."), None)
    runs = re.findall(r"\d+", found.article.body)
    assert found.years == tuple(sorted({int(run) for run in runs if re.fullmatch(r"(?:1[5-9]|20)\d\d", run)}))
