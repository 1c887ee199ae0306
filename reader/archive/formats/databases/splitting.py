# SPDX-License-Identifier: MIT
"""Whether lines are an export of a news database, and the articles in it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from reader.archive.formats.databases.entry import Export
from reader.archive.formats.databases.factiva import FACTIVA
from reader.archive.formats.databases.layout import Layout
from reader.archive.formats.databases.nexis import NEXIS
from reader.archive.formats.databases.nexis_uni import NEXIS_UNI
from reader.archive.formats.databases.russian import RUSSIAN
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

_LAYOUTS: tuple[Layout, ...] = (NEXIS, NEXIS_UNI, FACTIVA, RUSSIAN)
_SHOWN = 65_536  # characters by which a layout is told


def layout_of(lines: Sequence[str]) -> Layout | None:
    """Return the layout of an export by its first lines, None if it is no export."""
    return next((layout for layout in _LAYOUTS if layout.recognises(lines)), None)


def split(
    lines: Iterable[str], place: Place, encoding: str
) -> tuple[Iterator[RawArticle | Problem] | None, Iterator[str]]:
    """Return the articles of an export, or None and all the lines again if these are none.

    `lines` are a document's, without their ends, each a paragraph or empty. Articles come out as they are read.
    """
    rest = iter(lines)
    seen: list[str] = []
    size = 0
    for line in rest:
        seen.append(line)
        size += len(line) + 1
        if size > _SHOWN:
            break
    layout = layout_of(seen)
    every = chain(seen, rest)
    return (layout.read(every, Export(place, encoding, plain=False)), every) if layout else (None, every)
