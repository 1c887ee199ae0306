# SPDX-License-Identifier: MIT
"""How text is cut into tokens."""

import pytest

from reader.text.grammar.token import Kind
from reader.text.grammar.tokens import tokenize
from reader.text.grammar.vocabulary import vocabulary_for


def cut(text: str, language: str = "en") -> list[str]:
    """The tokens of a text."""
    return [token.text for token in tokenize(text, 0, len(text), vocabulary_for(language))]


@pytest.mark.parametrize(
    ("language", "text", "tokens"),
    [
        ("en", "Mr. Roe of the U.S. team left.", ["Mr.", "Roe", "of", "the", "U.S.", "team", "left", "."]),
        ("en", "J. P. Roe's boat", ["J.", "P.", "Roe", "'s", "boat"]),
        ("en", "the miners' hall", ["the", "miners", "'", "hall"]),
        ("en", "He'd gone; it's late.", ["He", "'d", "gone", ";", "it", "'s", "late", "."]),
        ("en", "al-Shaheen -- 12.5% of O'Neill", ["al-Shaheen", "—", "12.5%", "of", "O'Neill"]),
        ("en", '“Yes”, ‘no’, "so"…', ["Yes", ",", "no", ",", "so", "…"]),
        (
            "fr",
            "L’homme, a-t-il dit, d'après l'ami",
            ["L’", "homme", ",", "a", "il", "dit", ",", "d'après", "l'", "ami"],
        ),
        ("de", "Der 3. Mai, Dr. Vogel", ["Der", "3", ".", "Mai", ",", "Dr.", "Vogel"]),
        ("ru", "П. Грачев сказал", ["П.", "Грачев", "сказал"]),
    ],
)
def test_words_are_cut_where_a_reader_would(language: str, text: str, tokens: list[str]) -> None:
    assert cut(text, language) == tokens


def test_every_token_stands_where_it_says() -> None:
    text = "Mr. Roe's 12 men -- all of O’Hara’s -- said: “No.”"
    for token in tokenize(text, 4, len(text), vocabulary_for("en")):
        assert token.text in {text[token.start : token.end], "—", "'s"}
        assert token.start >= 4


def test_kinds_and_capitals() -> None:
    tokens = tokenize("Roe's 5 al-Amin, a", 0, 18, vocabulary_for("en"))
    assert [token.kind for token in tokens] == [
        Kind.WORD, Kind.POSSESSIVE, Kind.NUMBER, Kind.WORD, Kind.POINT, Kind.WORD,
    ]  # fmt: skip
    assert [token.capital for token in tokens] == [True, False, False, True, False, False]
    assert tokens[4].points(",;")
    assert not tokens[0].points("R")
