# SPDX-License-Identifier: MIT
"""A source text in the making out of placed words, which remembers where on which page each stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.archive.formats.pdf.page_words import Box, Word
from reader.archive.formats.pdf.paragraphs import PlacedLine
from reader.model.article import Part, PartKind
from reader.model.texts import Span


@dataclass(frozen=True, slots=True)
class SourceWord:
    """A word of the source, and its box in points of the page as it is read."""

    start: int
    end: int
    page: int
    box: Box


class PlacedSource:
    """Paragraphs with an empty line between them, a line feed where a line of the page ends."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._parts: list[Part] = []
        self.words: list[SourceWord] = []

    def add(self, lines: Iterable[PlacedLine], kind: PartKind | None = None, *, between: str = "\n") -> None:
        """Append a paragraph; `between` is what stands between its lines."""
        start = self._begin()
        for number, placed in enumerate(lines):
            if number:
                self._write(between)
            self._add_words(placed.page, placed.line.words)
        self._name(start, kind)

    def add_text(self, text: str, kind: PartKind) -> None:
        """Append words of which nobody knows where they stand. None leave no trace."""
        if text:
            start = self._begin()
            self._write(text)
            self._name(start, kind)

    def _begin(self) -> int:
        self._write("\n\n" if self._pieces else "")
        return self._length

    def _name(self, start: int, kind: PartKind | None) -> None:
        if kind:
            self._parts.append(Part(kind, Span(start, self._length)))

    def _add_words(self, page: int, words: Iterable[Word]) -> None:
        for number, word in enumerate(words):
            if number:
                self._write(" ")
            self.words.append(SourceWord(self._length, self._length + len(word.text), page, word.box))
            self._write(word.text)

    def _write(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    @property
    def text(self) -> str:
        """The source so far."""
        return "".join(self._pieces)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The named parts in order of the text."""
        return tuple(self._parts)
