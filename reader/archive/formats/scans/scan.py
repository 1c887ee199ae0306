# SPDX-License-Identifier: MIT
"""What a file of recognised text holds: words in reading order, the blocks and sheets they stand on, names for them."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from reader.model.article import PartKind

_ONLY_HYPHENS = ("¬", "⸗", "\u00ad")

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as recognised. `box` is in shares of its sheet, None where nobody says.

    `block` and `line` count within the scan. `glued`: no blank stands before it. `half` is 1 or 2 for the halves of a
    word that a line's end parts, and `whole` then the whole word, if the file tells it.
    """

    text: str
    block: int
    line: int
    box: Box | None = None
    glued: bool = False
    half: int = 0
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Words that belong together: a paragraph, a column, a heading. `kind` is None for ordinary text."""

    sheet: int
    kind: PartKind | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page. Sizes are in the file's own unit, 0 where it tells none. `image` is the name of its picture, or ""."""

    width: float = 0.0
    height: float = 0.0
    image: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A whole file. `places` leads from ids to ranges of words.

    `processed` is when the text was recognised, as written. `cut`: the file ends before its contents do.
    """

    words: tuple[Word, ...]
    blocks: tuple[Block, ...]
    sheets: tuple[Sheet, ...]
    places: dict[str, list[tuple[int, int]]]
    processed: str = ""
    cut: bool = False

    def of_sheet(self, number: int) -> list[int]:
        """Return the words of one page, by their numbers."""
        return [place for place, word in enumerate(self.words) if self.blocks[word.block].sheet == number]

    def within(self, begin: str, end: str) -> list[int]:
        """Return the words of an element, or from one to the end of another; all without a `begin`, none if unknown."""
        if not begin:
            return list(range(len(self.words)))
        first = self.places.get(begin)
        if not first:
            return []
        last = self.places.get(end) if end and end != begin else None
        if last and last[-1][1] > first[0][0]:
            return list(range(first[0][0], last[-1][1]))
        return [place for start, stop in first for place in range(start, stop)]


@dataclass(slots=True)
class _Draft:
    """A block in the making: its names, and its lines, each with its name and its words with theirs."""

    names: tuple[str, ...]
    sheet: int
    kind: PartKind | None
    lines: list[tuple[str, list[tuple[str, "Recognised"]]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A word as a format states it; `box` is in the unit of its sheet."""

    text: str
    box: Box | None = None
    glued: bool = False
    half: int = 0
    whole: str = ""


class ScanBuilder:
    """Puts a scan together: sheets, blocks, lines and words in the order of the file."""

    def __init__(self) -> None:
        self._sheets: list[Sheet] = []
        self._drafts: list[_Draft] = []
        self.order: list[str] = []  # names of blocks in reading order, where the file tells it
        self.processed = ""
        self.cut = False

    def sheet(self, sheet: Sheet) -> None:
        """Begin a page."""
        self._sheets.append(sheet)

    def block(self, names: Iterable[str], kind: PartKind | None = None) -> None:
        """Begin a block on the last page; the first of its names is its own, the others those of what it is part of."""
        self._drafts.append(_Draft(tuple(names), len(self._sheets) - 1, kind))

    def line(self, name: str, words: Sequence[tuple[str, Recognised]]) -> None:
        """Add a line to the last block: words with their names, "" where they have none."""
        self._drafts[-1].lines.append((name, list(words)))

    def build(self) -> Scan:
        """Return the whole, in reading order."""
        rank = {name: number for number, name in enumerate(self.order)}
        drafts = self._drafts
        if rank:  # what the order doesn't name stays behind what stands before it
            drafts = sorted(drafts, key=_Ranks(rank).of)
        words: list[Word] = []
        blocks: list[Block] = []
        places: dict[str, list[tuple[int, int]]] = {}
        line_number = 0
        for draft in drafts:
            start = len(words)
            for line_name, line in draft.lines:
                line_start = len(words)
                for name, word in line:
                    _note(places, name, len(words), len(words) + 1)
                    box = _share(word.box, self._sheets[draft.sheet])
                    words.append(Word(word.text, len(blocks), line_number, box, word.glued, word.half, word.whole))
                _note(places, line_name, line_start, len(words))
                line_number += 1
            for name in draft.names:
                _note(places, name, start, len(words))
            blocks.append(Block(draft.sheet, draft.kind))
        _join_halves(words)
        return Scan(tuple(words), tuple(blocks), tuple(self._sheets), places, self.processed, self.cut)


class _Ranks:
    """Ranks of blocks in order of the file: its own place in the reading order, or that of the one before."""

    def __init__(self, rank: dict[str, int]) -> None:
        self._rank = rank
        self._last = -1

    def of(self, draft: _Draft) -> tuple[int, int]:
        """Return the rank of the next block; called once for each, in order."""
        self._last = next((self._rank[name] for name in draft.names if name in self._rank), self._last)
        return draft.sheet, self._last


def _note(places: dict[str, list[tuple[int, int]]], name: str, start: int, end: int) -> None:
    if not name or start == end:
        return
    known = places.setdefault(name, [])
    if known and known[-1][1] == start:
        known[-1] = (known[-1][0], end)
    elif not known or known[-1] != (start, end):
        known.append((start, end))


def _join_halves(words: list[Word]) -> None:
    """Tell the halves of a word that a line's end parts, where a sign stands that means nothing else."""
    for place, (word, following) in enumerate(pairwise(words)):
        parted = word.text.endswith(_ONLY_HYPHENS) and word.block == following.block and word.line < following.line
        if parted and not (word.half or following.half):
            whole = word.text[:-1] + following.text
            words[place] = replace(word, half=1, whole=whole)
            words[place + 1] = replace(following, half=2, whole=whole)


def _share(box: Box | None, sheet: Sheet) -> Box | None:
    """Return a box in shares of its sheet, None if it has no area on it."""
    if box is None or sheet.width <= 0 or sheet.height <= 0:
        return None
    left, top = max(box[0] / sheet.width, 0.0), max(box[1] / sheet.height, 0.0)
    right, bottom = min(box[2] / sheet.width, 1.0), min(box[3] / sheet.height, 1.0)
    return (left, top, right, bottom) if left < right and top < bottom else None


def line_words(text: str, box: Box | None) -> list[tuple[str, Recognised]]:
    """Return the words of a line of which only the whole is placed: each gets its share of it, letter by letter."""
    found: list[tuple[str, Recognised]] = []
    place = 0
    for word in text.split():
        place = text.index(word, place)
        share = None
        if box is not None:
            left, top, right, bottom = box
            letter = (right - left) / len(text)
            share = (left + letter * place, top, left + letter * (place + len(word)), bottom)
        found.append(("", Recognised(word, share)))
        place += len(word)
    return found


def number_of(text: str | None) -> float:
    """Return a number as an attribute states it, NaN if it is none that can be used."""
    try:
        value = float(text or "nan")
    except ValueError:
        return math.nan
    return value if abs(value) < 1e9 else math.nan
