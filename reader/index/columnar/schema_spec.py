# SPDX-License-Identifier: MIT
"""Which tables a segment has, which fields they have, and the sizes on which their columns depend."""

from dataclasses import dataclass

GAP = 16
"""Positions left free between headline, body and each stretch as found, and after each document: nothing crosses."""

CODES = 64
"""The commonest words have codes from 1 to 63 in the stream; the others have the bytes of their classes."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field: its words with positions, or (not `positional`) whole values as terms.

    A `coded` field keeps the places of its commonest words in a stream of one byte a position, not as positions.
    """

    name: str
    positional: bool = False
    coded: bool = False


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table of documents: its fields."""

    name: str
    fields: tuple[FieldSpec, ...]

    @property
    def keywords(self) -> tuple[FieldSpec, ...]:
        """The fields whose terms are whole values."""
        return tuple(field for field in self.fields if not field.positional)


ARTICLES = TableSpec(
    "articles",
    (
        FieldSpec("text", positional=True, coded=True),
        FieldSpec("headline", positional=True),
        *(FieldSpec(name) for name in ("byline", "source", "section", "language", "person")),
    ),
)
QUOTATIONS = TableSpec("quotations", (FieldSpec("text", positional=True), FieldSpec("speaker")))
TABLES = {spec.name: spec for spec in (ARTICLES, QUOTATIONS)}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From what size on a shortcut is worth its bytes. Readers find in the file what there is, and need none of these.

    A term in more than one of `dense_share` documents (and in more than `dense_least`) has a bitmap, not a list. A
    prefix is a node if its terms have more postings than `node_factor` for each document and than `node_least`. A pair
    of coded words has a bitmap if it has more places than one for `pair_share` documents and than `pair_least`. Terms
    without a code are in at most `classes` classes.
    """

    dense_share: int = 24
    dense_least: int = 8
    node_factor: int = 2
    node_least: int = 1 << 16
    pair_share: int = 8
    pair_least: int = 1 << 12
    classes: int = 128


USUAL = Thresholds()
