# SPDX-License-Identifier: MIT
"""The two schemas: what fields the articles of an index have, and what their quotations."""

from whoosh.analysis.tokenizers import IDTokenizer
from whoosh.fields import KEYWORD, STORED, TEXT, FieldType, Schema

from reader.index.codec.analysis import ValueTokenizer, WordTokenizer


def _text() -> FieldType:
    return TEXT(analyzer=WordTokenizer(), phrase=True)


def _value() -> FieldType:
    return KEYWORD(analyzer=ValueTokenizer())


def _key() -> FieldType:
    """Return a field of keys of names, several in a document, each as given."""
    return KEYWORD(analyzer=IDTokenizer())


ARTICLES = Schema(
    text=_text(),  # headline, body, words as found before a repair
    headline=_text(),
    byline=_value(),
    source=_value(),
    section=_value(),
    language=_value(),
    person=_key(),
    number=STORED(),  # the catalog's
    earliest=STORED(),  # ordinals of days; 0: undated
    latest=STORED(),  # 0: open
)
"""Fields of an article. What is stored comes from the columns of its table."""

QUOTATIONS = Schema(text=_text(), speaker=_key(), article=STORED())
"""Fields of a quotation. `article` is the number of its article within the segment."""
