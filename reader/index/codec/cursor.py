# SPDX-License-Identifier: MIT
"""Walks the terms of a field in their order (of UTF-8 bytes, which is that of code points)."""

from whoosh.codec import base
from whoosh.reading import TermInfo

from reader.index.codec.postings import term_info
from reader.index.columnar.field import Field


class ColumnarCursor(base.FieldCursor):
    """Stands on a term or behind the last. As in the stock codec, it gives text while a reader's terms are bytes."""

    def __init__(self, field: Field) -> None:
        self._field, self._at = field, 0

    def first(self) -> str | None:
        """Go to the first term."""
        self._at = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        """Go to the first term that isn't before `string`."""
        self._at = self._field.bisect(string.encode() if isinstance(string, str) else bytes(string))
        return self.text()

    def next(self) -> str | None:
        """Go to the next term."""
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        """Return the term; None behind the last."""
        return self._field.word(self._at).decode() if self.is_valid() else None

    def term_info(self) -> TermInfo | None:
        """Return the term's statistics; None behind the last."""
        return term_info(self._field, self._at) if self.is_valid() else None

    def is_valid(self) -> bool:
        """Tell whether it stands on a term."""
        return self._at < self._field.size
