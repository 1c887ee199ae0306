# SPDX-License-Identifier: MIT
"""Whoosh's analysis chain gives the tokens that the builder indexes, where it indexes them."""

from pathlib import Path

import pytest
from brute_matching import texts
from hypothesis import given
from hypothesis import strategies as st
from whoosh.analysis.tokenizers import IDTokenizer
from whoosh.fields import TEXT

from reader.index.codec.analysis import ValueTokenizer, WordTokenizer
from reader.index.codec.columnar_index import ColumnarIndex
from reader.index.codec.schema import ARTICLES, QUOTATIONS
from reader.index.columnar.schema_spec import ARTICLES as ARTICLE_TABLE
from reader.index.columnar.schema_spec import GAP
from reader.index.columnar.schema_spec import QUOTATIONS as QUOTATION_TABLE
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument, IndexQuotation
from reader.text.words import words

_WORDS, _VALUES, _KEYS = WordTokenizer(), ValueTokenizer(), IDTokenizer()
_TEXT = "Die Straße: “Oil’s co-op”, said U.S. attaché Łódź; Грачёв 1994 — x_y the the"


@given(st.text(max_size=60))
def test_tokens_are_words_with_their_places(text: str) -> None:
    found = [
        (token.text, token.pos, token.startchar, token.endchar, token.original)  # type: ignore[attr-defined]
        for token in _WORDS(text, positions=True, chars=True, keeporiginal=True, start_pos=3, start_char=5)
    ]
    expected = [(word, at, start + 5, end + 5, text[start:end]) for at, (word, start, end) in enumerate(words(text), 3)]
    assert found == expected


def test_the_builder_indexes_these_tokens_there(tmp_path: Path) -> None:
    document = IndexDocument(1, "The Łódź paper", _TEXT, 0, 0, also=("of Pans",))
    writer = ColumnarWriter(str(tmp_path))
    writer.add([document])
    writer.close()
    index = ColumnarIndex(str(tmp_path))
    reader = index.reader()
    expected: set[tuple[str, int]] = set()
    start = 0
    for text in (document.headline, document.body, *document.also):
        tokens = [(token.text, token.pos) for token in _WORDS(text, positions=True, start_pos=start)]
        expected.update(tokens)
        start += len(tokens) + GAP
    found = {
        (word.decode(), position)
        for word in reader.lexicon("text")
        for position in reader.postings("text", word).value_as("positions")
    }
    assert found == expected
    assert sum(map(len, texts(document, ""))) == len(expected)
    index.close()


@pytest.mark.parametrize(
    ("value", "terms"),
    [("The  GUARDIAN (London)", ["the guardian london"]), ("Anna Kovář", ["anna kovar"]), ("", []), ("—", [])],
)
def test_a_keyword_is_its_folded_words(value: str, terms: list[str]) -> None:
    assert [token.text for token in _VALUES(value)] == terms


def test_a_key_stays_as_it_is() -> None:
    assert [token.text for token in _KEYS("ana, o'b")] == ["ana, o'b"]


def test_an_untokenized_value_is_one_word() -> None:
    assert [token.text for token in _WORDS("Two Words", tokenize=False)] == ["two words"]


def test_the_schemas_use_these() -> None:
    for name, field in (*ARTICLES.items(), *QUOTATIONS.items()):
        if field.indexed:
            keys = name in ("person", "speaker")
            assert field.analyzer == (_WORDS if isinstance(field, TEXT) else _KEYS if keys else _VALUES)


def test_the_schemas_have_the_fields_of_the_tables() -> None:
    for schema, table in ((ARTICLES, ARTICLE_TABLE), (QUOTATIONS, QUOTATION_TABLE)):
        indexed = {name for name, field in schema.items() if field.indexed}
        assert indexed == {field.name for field in table.fields}
        assert {name for name in indexed if isinstance(schema[name], TEXT)} == {
            field.name for field in table.fields if field.positional
        }


def test_quotations_are_cut_alike(tmp_path: Path) -> None:
    writer = ColumnarWriter(str(tmp_path))
    writer.add([IndexDocument(1, "", "", 0, 0, quotations=(IndexQuotation(_TEXT, ("a", "b")),))])
    writer.close()
    index = ColumnarIndex(str(tmp_path))
    table = index.reader().segment().quotations.table  # type: ignore[union-attr]
    field = table.fields["text"]
    assert {field.word(at).decode() for at in range(field.size)} == {t.text for t in _WORDS(_TEXT)}
    index.close()
