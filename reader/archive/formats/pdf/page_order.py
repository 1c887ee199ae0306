# SPDX-License-Identifier: MIT
"""The order in which a page is read: blocks of lines, column after column.

After T. M. Breuel, "High Performance Document Layout Analysis" (2003): what stands above comes first where two share a
column; what stands to the left comes first unless something that spans both lies between them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from reader.archive.formats.pdf.page_lines import Line

_REACH = 1.0  # heights of the type between two lines of a block at most
_LIKE = 1.2  # times as large is other type
_MOST_BLOCKS = 150  # beyond these the order of the file is taken: the work grows with their third power
_OVERLAP = 0.1  # of the narrower one: less is a letter that sticks out


@dataclass(slots=True)
class Block:
    """Lines below one another in one column and one type. `first` is the place of its first line in the file."""

    lines: list[Line]
    first: int
    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, lines: list[Line], first: int) -> "Block":
        """Return the block of some lines, at least one."""
        return cls(
            lines,
            first,
            min(line.left for line in lines),
            min(line.top for line in lines),
            max(line.right for line in lines),
            max(line.bottom for line in lines),
        )

    @property
    def size(self) -> float:
        """The height of its type."""
        return median(line.size for line in self.lines)


def ordered_blocks(lines: Sequence[Line]) -> list[Block]:
    """Return the blocks of a page as one reads them."""
    blocks = _blocks(lines)
    if len(blocks) > _MOST_BLOCKS:
        return sorted(blocks, key=lambda block: block.first)
    return _sorted(blocks)


def _blocks(lines: Sequence[Line]) -> list[Block]:
    below, above = _neighbours(lines)
    follower = {
        number: found[0]
        for number, found in below.items()
        if len(found) == 1 and above[found[0]] == [number] and _alike(lines[number], lines[found[0]])
    }
    begun = set(range(len(lines))) - set(follower.values())
    blocks = []
    for start in sorted(begun):
        chain = [start]
        while chain[-1] in follower:
            chain.append(follower[chain[-1]])
        blocks.append(Block.of([lines[number] for number in chain], min(chain)))
    return blocks


def _neighbours(lines: Sequence[Line]) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return for each line the numbers of those right below it, and right above it."""
    below: dict[int, list[int]] = {number: [] for number in range(len(lines))}
    above: dict[int, list[int]] = {number: [] for number in range(len(lines))}
    order = sorted(below, key=lambda number: lines[number].middle)
    for at, number in enumerate(order):
        line = lines[number]
        nearest: float | None = None
        for other in order[at + 1 :]:
            under = lines[other]
            if under.top - line.bottom > _REACH * line.size or (nearest is not None and under.top > nearest):
                break
            if under.middle > line.bottom - 0.3 * line.size and _shares_column(line, under):
                nearest = under.middle if nearest is None else nearest
                below[number].append(other)
                above[other].append(number)
    for number, found in above.items():
        lowest = max((lines[other].bottom for other in found), default=0.0)
        above[number] = [other for other in found if lines[other].bottom > lowest - 0.5 * lines[other].size]
    return below, above


def _shares_column(one: Line, other: Line) -> bool:
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > _OVERLAP * min(one.right - one.left, other.right - other.left)


def _alike(one: Line, other: Line) -> bool:
    return max(one.size, other.size) < _LIKE * min(one.size, other.size)


def _sorted(blocks: Sequence[Block]) -> list[Block]:
    """Sort topologically; of those that may come next, the one highest up."""
    falling = sorted(blocks, key=lambda block: (block.top, block.left))
    before = [_before(falling, number) for number in range(len(falling))]
    waiting = list(range(len(falling)))
    result: list[Block] = []
    while waiting:
        left = set(waiting)
        free = next((number for number in waiting if not before[number] & left), waiting[0])
        result.append(falling[free])
        waiting.remove(free)
    return result


def _before(blocks: Sequence[Block], number: int) -> set[int]:
    """Return the numbers of the blocks that are read before a block, of blocks from the top of the page down."""
    block = blocks[number]
    found: set[int] = set()
    for other, one in enumerate(blocks):
        if other == number:
            continue
        if _shares(one, block):
            if _is_higher(one, block):
                found.add(other)
        elif one.left < block.left and not _is_parted(one, block, blocks[min(number, other) + 1 : max(number, other)]):
            found.add(other)
    return found


def _shares(one: Block, other: Block) -> bool:
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > _OVERLAP * min(one.right - one.left, other.right - other.left)


def _is_higher(one: Block, other: Block) -> bool:
    return (one.top + one.bottom, one.left) < (other.top + other.bottom, other.left)


def _is_parted(one: Block, other: Block, between: Sequence[Block]) -> bool:
    """Tell whether something lies between two blocks that is in the columns of both; `one` is to the left."""
    return any(
        block.left < one.right and block.right > other.left and _shares(block, one) and _shares(block, other)
        for block in between
    )
