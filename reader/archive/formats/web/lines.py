# SPDX-License-Identifier: MIT
"""The lines beside a story's headline and at its foot that tell of its day, its author, or both."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from reader.archive.formats.web.block import Block
from reader.archive.formats.web.story import Story
from reader.archive.formats.web.told_line import (
    LONGEST_LABELLED,
    author_of_line,
    day_of_line,
    is_only_label,
    names_paper,
)
from reader.model.date import Witness
from reader.text.furniture.imprint import is_note

_MOST_LINES = 8  # of a block
_LONGEST_BLOCK = 5000
_SHORT = 40  # characters: a line of a page's foot


class Place(IntEnum):
    """Where a line stands, seen from the headline."""

    BELOW = 0
    ABOVE = 1
    FOOT = 2


@dataclass(frozen=True, slots=True)
class ToldLine:
    """A line that tells of its story. `day` is of kind VISIBLE or STAMP, `byline` may be "".

    `labelled`: it says itself that the day is that of publication.
    """

    block: int
    number: int  # of the line in its block
    place: Place
    text: str
    day: Witness | None
    labelled: bool
    byline: str


def told_lines(story: Story, sites: tuple[str, ...]) -> list[ToldLine]:
    """Return the lines that tell of the story, the nearest to its headline first."""
    places = ((Place.BELOW, story.below()), (Place.ABOVE, story.above()), (Place.FOOT, story.foot()))
    found: dict[tuple[int, int], ToldLine] = {}
    for place, numbers in places:
        for block in numbers:
            for line in _read_block(story, block, place, sites):
                found.setdefault((block, line.number), line)
    return list(found.values())


def _read_block(story: Story, block: int, place: Place, sites: tuple[str, ...]) -> Iterator[ToldLine]:
    if block == story.heading and "\n" not in story.blocks[block].text:
        return
    before = story.blocks[block - 1].text[-LONGEST_LABELLED:].rpartition("\n")[2] if block else ""
    for number, line in enumerate(story.blocks[block].text[:_LONGEST_BLOCK].split("\n")[:_MOST_LINES]):
        text = " ".join(line.split())
        if not text or len(text) > LONGEST_LABELLED:
            continue
        day, labelled = day_of_line(f"{before.rstrip(' :')}: {text}" if is_only_label(before) else text, sites)
        if day and place is Place.FOOT and not labelled and is_note(text):
            day = None
        before = text
        byline = author_of_line(text, below=place is Place.BELOW) if _may_name(story.blocks[block], text) else ""
        tells = place is not Place.FOOT or labelled or (day is not None and (day.kind.only_bounds or names_paper(text)))
        if (day and (tells or _closes(story, block))) or byline:
            yield ToldLine(block, number, place, text, day, labelled, byline)


def _closes(story: Story, block: int) -> bool:
    """Tell whether a block behind the last paragraph is the story's last: somebody's comment goes on below its day."""
    following = story.blocks[block + 1] if block + 1 < len(story.blocks) else None
    alone = following is None or following.tag != "p" or following.linked > 0 or len(following.text) < _SHORT
    return block > story.last and not story.blocks[block].linked and alone


def _may_name(block: Block, line: str) -> bool:
    """Tell whether a line may name its author: in a heading only after *By*, for "Von Papen Resigns" is a headline."""
    return not block.beside and (block.tag not in {"h1", "h2", "h3"} or line[:3].casefold() == "by ")
