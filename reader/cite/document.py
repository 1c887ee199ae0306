# SPDX-License-Identifier: MIT
"""A report as plain values, and as what other programs read: text, a web page of one file, a table."""

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from reader.cite.export import harmless
from reader.cite.web_page import END, beginning, clean, escaped

Cell = str | int


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a document. `rows` have as many cells as `heads`; whole numbers are written as the reader does.

    `words` is a paragraph above the rows. A `wide` block is a list of things rather than of figures.
    """

    title: str
    aside: str = ""
    words: str = ""
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A title, a line below it, and the parts. `language` is the two letters of its language."""

    title: str
    said: str
    blocks: tuple[Block, ...]
    language: str


Numeral = Callable[[int], str]

_STYLE = """
h2 { font-size: 1rem; margin: 2rem 0 .3rem; }
h2 small { color: #5f5b55; font-weight: 400; float: right; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 400; color: #5f5b55; }
td, th { padding: .3rem 1rem .3rem 0; border-bottom: 1px solid #dedad2; vertical-align: top; overflow-wrap: anywhere; }
td.n, th.n { text-align: right; padding-right: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
p { white-space: pre-line; }
@media screen and (prefers-color-scheme: dark) { h2 small, th { color: #a8a39a; } td, th { border-color: #3a3835; } }
@media print { tr, h2 { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } }
"""


def write_text(document: Document, file: TextIO, numeral: Numeral) -> None:
    """Write plain text: a line a row."""
    file.write(f"{document.title}\n{document.said}\n")
    for block in document.blocks:
        aside = f" ({block.aside})" if block.aside else ""
        file.write(f"\n{block.title}{aside}\n")
        file.writelines(f"  {line}\n" for line in block.words.split("\n") if line)
        for row in block.rows:
            cells = [shown for cell in row if (shown := _shown(cell, numeral))]
            file.write(f"  {': '.join((cells[0], ' · '.join(cells[1:]))) if len(cells) > 1 else ''.join(cells)}\n")


def write_html(document: Document, file: TextIO, numeral: Numeral) -> None:
    """Write one page that needs nothing else and loads nothing. All that it says is escaped."""
    file.write(beginning(document.title, document.said, document.language, _STYLE))
    for block in document.blocks:
        aside = f" <small>{escaped(block.aside)}</small>" if block.aside else ""
        file.write(f"<h2>{escaped(block.title)}{aside}</h2>\n")
        if block.words:
            file.write(f"<p>{escaped(block.words)}</p>\n")
        file.writelines(_table(block, numeral))
    file.write(END)


def write_csv(document: Document, heads: tuple[str, ...], file: TextIO) -> None:
    """Write RFC 4180 CSV: a row a line of the report, the part's title first, below `heads`. Numbers are plain.

    `file` must leave line ends as they are (`newline=""`). What a spreadsheet would run is made harmless.
    """
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(harmless(head) for head in heads)
    width = len(heads)
    for block in document.blocks:
        for row in _rows(block):
            cells = [harmless(cell if isinstance(cell, int) else clean(cell)) for cell in (block.title, *row)]
            writer.writerow([*cells, *[""] * (width - len(cells))])


def _rows(block: Block) -> Iterator[tuple[Cell, ...]]:
    if block.words:
        yield (" ".join(block.words.split()),)
    yield from block.rows


def _table(block: Block, numeral: Numeral) -> Iterable[str]:
    if not block.rows:
        return
    numeric = [any(isinstance(row[at], int) for row in block.rows) for at in range(len(block.rows[0]))]
    marks = [' class="n"' if is_number else "" for is_number in numeric]
    yield "<table>\n"
    if any(block.heads):
        heads = "".join(f"<th{mark}>{escaped(head)}</th>" for mark, head in zip(marks, block.heads, strict=True))
        yield f"<thead><tr>{heads}</tr></thead>\n"
    yield "<tbody>\n"
    for row in block.rows:
        cells = (f"<td{mark}>{escaped(_shown(cell, numeral))}</td>" for mark, cell in zip(marks, row, strict=True))
        yield f"<tr>{''.join(cells)}</tr>\n"
    yield "</tbody>\n</table>\n"


def _shown(cell: Cell, numeral: Numeral) -> str:
    return numeral(cell) if isinstance(cell, int) else " ".join(clean(cell).split())
