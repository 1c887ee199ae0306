# SPDX-License-Identifier: MIT
"""The fields that a query can name, and what may be looked for in each."""

from dataclasses import replace

from reader.errors import QueryError
from reader.model.flags import VALUED
from reader.model.query import Everything, Forms, Keyword, Leaf, Near, Phrase, Prefix, Word, WordLeaf
from reader.text.language import languages_named

TEXT_FIELDS = ("headline", "said", "quote", "article")
"""Those of running text, where anything can be looked for that can be looked for in an article."""

KEYWORD_FIELDS = ("byline", "source", "section", "language", "person", "speaker")
"""Those of short values, which have certain words."""

FIELDS = (*TEXT_FIELDS, *KEYWORD_FIELDS, "date", *VALUED, "is")


def fields_hint() -> str:
    """Name them all."""
    known = ", ".join(f"{field}:" for field in FIELDS[:-1])
    return f"There are {known} and {FIELDS[-1]}:. To look for the words themselves, put a blank after the colon."


def in_field(leaf: Leaf, field: str) -> Leaf:
    """Return the leaf as it was typed behind a field, or in brackets there.

    Raises `QueryError` if that field's values can't be searched so.
    """
    if field in TEXT_FIELDS or not field:
        if isinstance(leaf, Near):
            return replace(leaf, field=field, parts=tuple(replace(part, field=field) for part in leaf.parts))
        return replace(leaf, field=field) if isinstance(leaf, WordLeaf) else leaf
    if isinstance(leaf, WordLeaf | Everything):
        return _keyword(leaf, field)
    return leaf


def _keyword(leaf: WordLeaf | Everything, field: str) -> Keyword:
    if isinstance(leaf, Word | Forms | Prefix):
        keyword = Keyword(field, (leaf.text,), leaf.span, open_end=isinstance(leaf, Prefix))
    elif isinstance(leaf, Phrase):
        keyword = Keyword(field, leaf.words, leaf.span, open_end=leaf.open_end)
    else:
        raise QueryError(
            f"“{field}:” knows only words and phrases.",
            start=leaf.span.start,
            end=leaf.span.end,
            hint="Write whole words, or an asterisk at the end of the last.",
        )
    return _language(keyword) if field == "language" else keyword


def _language(keyword: Keyword) -> Keyword:
    """Return the same with the language's code, where its name was typed or begun."""
    name = " ".join(keyword.words)
    codes = languages_named(name, begun=keyword.open_end)
    if len(codes) == 1:
        return replace(keyword, words=tuple(codes), open_end=False)
    if keyword.open_end:
        return keyword
    raise QueryError(
        f"There is no language “{name}”.",
        start=keyword.span.start,
        end=keyword.span.end,
        hint="Write its name or its two letters: language:German, language:de.",
    )
