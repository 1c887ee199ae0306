# SPDX-License-Identifier: MIT
"""Whether lines are an export of a news database, and the articles in it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from reader.archive.formats.databases.apa import APA
from reader.archive.formats.databases.ebsco import EBSCO
from reader.archive.formats.databases.entry import Export, Medium
from reader.archive.formats.databases.factiva import FACTIVA
from reader.archive.formats.databases.gallica import GALLICA
from reader.archive.formats.databases.iramuteq import IRAMUTEQ
from reader.archive.formats.databases.labelled_layouts import GALE, GENIOS, GENIOS_FEET, NEWSBANK, PROQUEST, TROVE
from reader.archive.formats.databases.layout import Layout
from reader.archive.formats.databases.mediargus import MEDIARGUS
from reader.archive.formats.databases.nexis import NEXIS
from reader.archive.formats.databases.nexis_uni import NEXIS_UNI
from reader.archive.formats.databases.retriever import RETRIEVER
from reader.archive.formats.databases.russian import RUSSIAN
from reader.archive.formats.databases.trove import CITED
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

_LAYOUTS: tuple[Layout, ...] = (
    *(
        EBSCO,
        PROQUEST,
        NEXIS,
        NEXIS_UNI,
        FACTIVA,
        RUSSIAN,
        APA,
        MEDIARGUS,
        RETRIEVER,
        CITED,
        NEWSBANK,
        GENIOS_FEET,
        GENIOS,
        GALE,
        TROVE,
        IRAMUTEQ,
        GALLICA,
    ),
)
_SHOWN = 65_536  # characters by which a layout is told


def layout_of(lines: Sequence[str]) -> Layout | None:
    """Return the layout of an export by its first lines, None if it is no export."""
    return next((layout for layout in _LAYOUTS if layout.recognises(lines)), None)


def split(
    paragraphs: Iterable[str], place: Place, encoding: Callable[[], str], medium: Medium = Medium.PARAGRAPHS
) -> tuple[Iterator[RawArticle | Problem] | None, Iterator[str]]:
    """Return the articles of an export, or None and all the paragraphs again if these are none.

    `paragraphs` are a document's, each of one line or several; empty ones are empty lines. Articles come out as they
    are read. `encoding` is asked when the first paragraphs have been.
    """
    rest = iter(paragraphs)
    seen: list[str] = []
    size = 0
    for paragraph in rest:
        seen.append(paragraph)
        size += len(paragraph) + 1
        if size > _SHOWN:
            break
    layout = layout_of(list(_lines(seen)))
    every = chain(seen, rest)
    if not layout:
        return None, every
    return layout.read(_lines(every), Export(place, encoding(), medium)), every


def split_pages(text: str, place: Place, encoding: str) -> Iterator[RawArticle | Problem] | None:
    """Return the articles of an export that was printed on pages, None for anything else.

    `text` has a line feed where a line of the page ends, and an empty line between paragraphs.
    """
    layout = layout_of(text[:_SHOWN].split("\n"))
    return layout.read(text.split("\n"), Export(place, encoding, Medium.PAGE)) if layout else None


def _lines(paragraphs: Iterable[str]) -> Iterator[str]:
    return (line for paragraph in paragraphs for line in paragraph.split("\n"))
