# SPDX-License-Identifier: MIT
"""A source text out of recognised words, and where on its pages each of them stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.archive.formats.layout import Layout
from reader.archive.formats.scans.scan import Scan, Word
from reader.model.article import PartKind
from reader.model.pages import PlacedWord

_CLOSERS = "\"'”’»“)]"
_ENDS = ".!?:…"
_HYPHENS = ("-", "\u2010", "\u00ad", "¬", "⸗")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one sheet of a scan that stand together in an article. `page` numbers the article's files of text."""

    page: int
    scan: Scan
    words: Sequence[Word]
    kind: PartKind | None = None


class Composer:
    """Writes passages one below the other, with an empty line between blocks.

    Lines are joined, for how long they are says nothing of paragraphs where letters are of any width; but a line that
    ends in a hyphen keeps its end. A word that the end of a line parts is written once, whole, if its file tells it so;
    a block that ends within a sentence is gone on with by the next one.
    """

    def __init__(self) -> None:
        self.layout = Layout()
        self.placed: dict[tuple[int, int], list[PlacedWord]] = {}  # by page and sheet
        self._text: list[str] = []
        self._length = 0
        self._kind: PartKind | None = None
        self._boxes: list[tuple[int, int, Word, tuple[int, int]]] = []
        self._last: tuple[int, int, int] | None = None  # page, block and line of the last word
        self._parted: tuple[int, Word] | None = None  # the first half of a word, and where the whole stands

    def add(self, passage: Passage) -> None:
        """Add the words of a passage in their order."""
        for word in passage.words:
            block = passage.scan.blocks[word.block]
            kind = passage.kind or block.kind
            here = (passage.page, word.block, word.line)
            self._write(word, here, kind, (passage.page, block.sheet))

    def finish(self) -> None:
        """Write what waits. Call it once, at the end."""
        if self._text:
            span = self.layout.add("".join(self._text), self._kind)
            for start, end, word, page in self._boxes:
                if word.box is not None:
                    placed = PlacedWord(span.start + start, span.start + end, *word.box)
                    self.placed.setdefault(page, []).append(placed)
        self._text, self._boxes, self._length = [], [], 0

    def _write(self, word: Word, here: tuple[int, int, int], kind: PartKind | None, page: tuple[int, int]) -> None:
        parted, self._parted = self._parted, None
        if parted and word.half == 2 and parted[1].whole == word.whole:
            start, first = parted
            known = start + _head(first, word)
            self._boxes.append((known, start + len(first.whole), word, page))
            return
        if self._text and self._begins_anew(word, here, kind):
            self.finish()
        if not self._text:
            self._kind = kind
        elif here != self._last:
            self._put("\n" if self._text[-1].endswith(_HYPHENS) else " ")
        elif not word.glued:
            self._put(" ")
        start = self._length
        self._put(word.whole if word.half == 1 else word.text)
        end = self._length
        if word.half == 1:
            self._parted = (start, word)
            end = start + len(_bare(word.text)) if word.whole.startswith(_bare(word.text)) else end
        self._boxes.append((start, end, word, page))
        self._last = here

    def _put(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)

    def _begins_anew(self, word: Word, here: tuple[int, int, int], kind: PartKind | None) -> bool:
        """Tell whether a word begins a paragraph: another block, unless the sentence runs over into it."""
        if kind is not self._kind:
            return True
        if self._last is None or here[:2] == self._last[:2]:
            return False
        before = self._text[-1].rstrip(_CLOSERS)[-1:]
        return kind is not None or before in _ENDS or not word.text[:1].islower()


def _head(first: Word, second: Word) -> int:
    """Return how much of the whole word stands before its second half; 0 if the halves don't make it up."""
    begin, end = _bare(first.text), second.text
    return len(begin) if begin + end == first.whole else 0


def _bare(half: str) -> str:
    return half.rstrip("-\u00ad¬⸗")


def composed(passages: Iterable[Passage]) -> Composer:
    """Write passages out."""
    composer = Composer()
    for passage in passages:
        composer.add(passage)
    composer.finish()
    return composer
