# SPDX-License-Identifier: MIT
"""Putting a source text together out of pieces, with the parts that the format names."""

from reader.model.article import Part, PartKind
from reader.model.texts import Span


class Layout:
    """A source text in the making: pieces with an empty line between them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._parts: list[Part] = []

    def add(self, piece: str, kind: PartKind | None = None) -> Span:
        """Append a piece and return its place. An empty one leaves no trace."""
        if not piece:
            return Span(self._length, self._length)
        if self._pieces:
            self._pieces.append("\n\n")
            self._length += 2
        span = Span(self._length, self._length + len(piece))
        self._pieces.append(piece)
        self._length = span.end
        if kind:
            self.mark(kind, span)
        return span

    def mark(self, kind: PartKind, span: Span) -> None:
        """Name a part of what stands there already."""
        self._parts.append(Part(kind, span))

    @property
    def text(self) -> str:
        """The source so far."""
        return "".join(self._pieces)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The named parts in order of the text."""
        return tuple(sorted(self._parts, key=lambda part: part.span))
