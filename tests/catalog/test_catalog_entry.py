# SPDX-License-Identifier: MIT
"""An article on its way to the catalog: plain values only."""

import pickle
from dataclasses import fields

from catalog_stories import quotation, understood

from reader.catalog.entry import ArticleEntry, entry_of
from reader.catalog.naming import Naming
from reader.model.texts import Edit, EditKind, Span


def atoms(value: object) -> set[type]:
    if isinstance(value, Naming):
        return atoms((value.names, value.appearances, value.said))
    if isinstance(value, tuple):
        return set().union(*map(atoms, value))
    return {type(value)}


def test_an_entry_holds_plain_values_only() -> None:
    text = 'The mayor said: "The harbour closes."'
    story = understood(
        text=text,
        edits=[Edit(Span(0, 3), "The", "the", EditKind.REPAIR, "case")],
        furniture="\nPage 3",
        quotations=[quotation(text, "The harbour closes.")],
    )
    entry = entry_of(story)
    values = [getattr(entry, field.name) for field in fields(ArticleEntry)]
    assert set().union(*map(atoms, values)) == {str, bytes, int}
    assert pickle.loads(pickle.dumps(entry)) == entry
    assert entry.features == (
        ("repair", "case", 1, 1),
        ("furniture", "repeated", 1, 1),
        ("flag", "odd", 1, 1),
        ("line", "Page 3", 1, 1),
    )


def test_a_lone_surrogate_is_replaced_wherever_it_stands() -> None:
    entry = entry_of(understood(headline="Harbour \ud800", text="It closes \udfff on Friday.\n"))
    assert entry.headline == "Harbour \ufffd"
    assert entry.lead == entry.content[-2] == "It closes \ufffd on Friday.\n"
