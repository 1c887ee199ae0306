# SPDX-License-Identifier: MIT
"""Where on a page its story stands: what lies beside the headline may tell of it, what lies elsewhere doesn't."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from reader.archive.formats.web.block import Block, Zone
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_notice, opens_tail

PARAGRAPH = 100
"""Characters: hardly a headline or a caption is longer."""

_OF_LONGEST = 0.6  # where all are shorter
_BEFORE = 4  # blocks before the headline that may be the story's: its day, its section
_BEHIND = 10  # blocks behind the headline before its text must have begun
_FOOT = 4  # blocks after the last paragraph that may still be the story's
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_COMMENTS = re.compile(
    r"\(?(?:[0-9]{1,4}\s)?(?:comments?|responses?|replies|kommentare?|leserbriefe|commentaires?|réactions?|комментари\w{1,3}|"
    r"отзывы|comentarios?|commenti)(?:\s\(?[0-9]{1,4}\)?)?\W{0,3}",
    re.IGNORECASE,
)


def unzoned(blocks: Sequence[Block], own: AbstractSet[int]) -> list[Block]:
    """Return the blocks, without zones if the story itself stands in them: then their names mean something else."""
    inside = sum(len(blocks[number].text) for number in own if blocks[number].zone is not Zone.NONE)
    if inside * 2 <= sum(len(blocks[number].text) for number in own):
        return list(blocks)
    return [replace(block, zone=Zone.NONE) for block in blocks]


def first_paragraph(blocks: Sequence[Block], own: AbstractSet[int]) -> int:
    """Return the number of the first block of the story that is no headline: a long one, as far as any is."""
    numbers = sorted(number for number in own if blocks[number].tag not in _HEADINGS)
    long = next((number for number in numbers if len(blocks[number].text) >= PARAGRAPH), -1)
    if long >= 0 or not numbers:
        return max(long, 0)
    lengths = {number: len(text) for number in numbers if not is_notice(text := blocks[number].text, line_key(text))}
    enough = _OF_LONGEST * max(lengths.values(), default=0)
    return next((number for number, length in lengths.items() if length >= enough), numbers[0])


@dataclass(frozen=True, slots=True)
class Story:
    """The story's place among the blocks: its heading (-1 where none is shown), first and last paragraph."""

    blocks: Sequence[Block]
    heading: int
    first: int
    last: int

    @classmethod
    def of(cls, blocks: Sequence[Block], own: AbstractSet[int], heading: int) -> "Story":
        """Find the last paragraph: the last long block, which is nobody else's, before somebody else's begin."""
        first = first_paragraph(blocks, own)
        heading = heading if heading <= first else -1
        last = first
        for number in sorted(own):
            if number > last and blocks[number].zone is Zone.NONE and len(blocks[number].text) >= PARAGRAPH:
                last = number
        return cls(blocks, heading, first, last)

    def above(self) -> Iterator[int]:
        """Yield the blocks before the headline that may be the story's, the nearest first."""
        top = self.heading if self.heading >= 0 else self.first
        yield from (number for number in range(top - 1, max(-1, top - 1 - _BEFORE), -1) if self._is_nobodys(number))

    def below(self) -> Iterator[int]:
        """Yield the blocks from the headline to the first paragraph, in order."""
        start = self.heading if self.heading >= 0 else self.first
        end = min(max(self.first, start) + 1, start + _BEHIND)
        yield from (number for number in range(start, end) if self._is_nobodys(number))

    def foot(self) -> Iterator[int]:
        """Yield the last paragraph, and the blocks after it to the next heading."""
        for number in range(self.last, min(self.last + _FOOT + 1, len(self.blocks))):
            block = self.blocks[number]
            if number > self.last and _begins_others(block):
                return
            if self._is_nobodys(number):
                yield number

    def _is_nobodys(self, number: int) -> bool:
        """Tell whether neither the site nor others speak there; a footer after the text may be the story's own."""
        block = self.blocks[number]
        return block.zone is Zone.NONE and (not block.beside or number > self.last)


def _begins_others(block: Block) -> bool:
    """Tell whether what follows from a block on isn't the story's any more."""
    if block.zone is Zone.OTHERS or block.tag in _HEADINGS:
        return True
    line = block.text[:60]
    return opens_tail(line_key(line)) or _COMMENTS.fullmatch(line) is not None
