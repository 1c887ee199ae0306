# SPDX-License-Identifier: MIT
"""Exports of news databases as web pages."""

from collections.abc import Iterator, Sequence

from reader.archive.formats.databases.entry import Export
from reader.archive.formats.databases.europresse import is_europresse, read_europresse
from reader.archive.formats.databases.splitting import split
from reader.archive.formats.web.page import Block
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem


def page_export(
    markup: str, blocks: Sequence[Block], place: Place, encoding: str
) -> Iterator[RawArticle | Problem] | None:
    """Return the articles of a page that is an export, None for any other. `blocks` are the page's visible text."""
    if is_europresse(markup):
        return read_europresse(markup, Export(place, encoding, plain=False))
    return split((f"{block.text}\n" for block in blocks), place, lambda: encoding)[0]
