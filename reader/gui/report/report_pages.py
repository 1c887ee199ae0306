# SPDX-License-Identifier: MIT
"""A document of tables broken into pages: plain values, made on any thread."""

from collections.abc import Sequence

from reader.cite.document import Block, Cell, Document, Numeral
from reader.errors import CancelToken
from reader.gui.taking.pages import CELL, HEAD, SAID, SOFT, TITLE, Face, Page, Setter

_SHARES: dict[tuple[int, bool], tuple[float, ...]] = {  # of the width, by number of columns, and whether it is a list
    (1, False): (1.0,),
    (2, False): (0.8, 0.2),
    (3, False): (0.5, 0.16, 0.34),
    (2, True): (0.66, 0.34),
    (4, True): (0.36, 0.14, 0.25, 0.25),
}


def paginated(
    document: Document, width: float, height: float, numeral: Numeral, cancel: CancelToken | None = None
) -> tuple[Page, ...]:
    """Return the pages of a document on sheets of this size, in units of 1/96 inch. Raises `CancelledError`."""
    setter = Setter(width, height)
    for words, face in ((document.title, TITLE), (document.said, SAID)):
        setter.across(((words, face),), (1.0,))
    for block in document.blocks:
        (cancel or CancelToken()).check()
        _block(setter, block, numeral)
    return tuple(setter.pages)


def _block(setter: Setter, block: Block, numeral: Numeral) -> None:
    line = setter.line_of(CELL)
    setter.need(5 * line)  # no title alone at the foot
    setter.gap(line)
    setter.across(((block.title, HEAD), (block.aside, SOFT)), (0.6, 0.4), ends=(False, True))
    if block.words:
        for paragraph in block.words.split("\n\n"):
            setter.across(((paragraph, SOFT),), (1.0,))
    if any(block.heads):
        _row(setter, block.heads, block, SOFT, numeral)
    for row in block.rows:
        _row(setter, row, block, CELL, numeral)


def _row(setter: Setter, row: Sequence[Cell], block: Block, face: Face, numeral: Numeral) -> None:
    shares = _SHARES.get((len(row), block.wide)) or (1 / len(row),) * len(row)
    words = tuple(numeral(cell) if isinstance(cell, int) else cell for cell in row)
    figures = not block.wide and len(row) > 1
    faces = tuple(SOFT if figures and at > 1 else face for at in range(len(row)))
    ends = tuple(figures and at == 1 for at in range(len(row)))
    setter.across(tuple(zip(words, faces, strict=True)), shares, ends=ends)
    setter.rule()
