# SPDX-License-Identifier: MIT
"""The terms of all fields of a table, and their postings, for Whoosh's readers."""

from collections.abc import Iterator

from whoosh.codec import base
from whoosh.reading import TermInfo

from reader.index.codec.cursor import ColumnarCursor
from reader.index.codec.matcher import ColumnarMatcher
from reader.index.codec.postings import Postings, occurrences, term_info
from reader.index.columnar.field import Field
from reader.index.columnar.table import Table

Item = tuple[tuple[str, bytes], TermInfo]


class ColumnarTerms(base.TermsReader):
    """Terms are pairs of a field's name and bytes, in order of both. An unknown one raises `KeyError`."""

    def __init__(self, table: Table) -> None:
        self._fields = dict(sorted(table.fields.items()))

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        name, text = term
        return name in self._fields and self._fields[name].find(text) >= 0

    def cursor(self, fieldname: str, fieldobj: object) -> base.FieldCursor:  # noqa: ARG002  Whoosh's
        """Return a cursor on the first term of a field."""
        return ColumnarCursor(self._fields[fieldname]) if fieldname in self._fields else base.EmptyCursor()

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Yield all terms."""
        return self.terms_from("", b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield the terms that are not before this one."""
        return ((name, field.word(number)) for name, field, number in self._from(fieldname, prefix))

    def items(self) -> Iterator[Item]:
        """Yield all terms with their statistics."""
        return self.items_from("", b"")

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[Item]:
        """Yield the terms that are not before this one, with their statistics."""
        for name, field, number in self._from(fieldname, prefix):
            yield (name, field.word(number)), term_info(field, number)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Return the statistics of a term."""
        return term_info(*self._term(fieldname, text))

    def frequency(self, fieldname: str, text: bytes) -> int:
        """Return how often a term occurs."""
        return occurrences(*self._term(fieldname, text))

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """Return in how many documents a term occurs."""
        field, number = self._term(fieldname, text)
        return int(field.df[number])

    def matcher(self, fieldname: str, text: bytes, format_: object, scorer: object = None) -> ColumnarMatcher:  # noqa: ARG002
        """Return a matcher over a term's postings, the deleted documents among them."""
        return ColumnarMatcher((fieldname, text), Postings.of(*self._term(fieldname, text)), scorer)

    def indexed_field_names(self) -> list[str]:
        """Return the names of the fields that have terms."""
        return [name for name, field in self._fields.items() if field.size]

    def _term(self, name: str, text: bytes) -> tuple[Field, int]:
        number = self._fields[name].find(text)
        if number < 0:
            raise KeyError((name, text))
        return self._fields[name], number

    def _from(self, first: str, text: bytes) -> Iterator[tuple[str, Field, int]]:
        for name, field in self._fields.items():
            if name >= first:
                start = field.bisect(text) if name == first else 0
                yield from ((name, field, number) for number in range(start, field.size))
