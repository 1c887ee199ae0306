# SPDX-License-Identifier: MIT
"""Paragraphs and rows of a document's XML."""

from collections.abc import Container, Iterator, Sequence

from lxml import etree

from reader.archive.formats.xml_source import local_name


def outermost(element: etree._Element, names: Container[str]) -> Iterator[etree._Element]:
    """Yield the elements of these local names inside an element, but none inside another of them."""
    waiting = [*reversed(element)]
    while waiting:
        inner = waiting.pop()
        if local_name(inner) in names:
            yield inner
        else:
            waiting.extend(reversed(inner))


def row_of(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the cells of a row beside each other if each holds a line, else their paragraphs below each other."""
    filled = [cell for cell in cells if cell]
    if len(filled) > 1 and all(len(cell) == 1 for cell in filled):
        yield "\t".join(cell[0].strip() for cell in filled).rstrip("\t")
    else:
        yield from (paragraph for cell in filled for paragraph in cell)
