# SPDX-License-Identifier: MIT
"""Exports of news databases as web pages."""

import re
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from reader.archive.formats.databases.entry import Export, Medium
from reader.archive.formats.databases.europresse import is_europresse, read_europresse
from reader.archive.formats.databases.splitting import split
from reader.archive.formats.databases.trove import read_zones
from reader.archive.formats.web.page import Block, parse_page
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

_FACTIVA = re.compile(r"""class\s{0,3}=\s{0,3}["'](?:article\s{1,3})?[a-z]{2,4}Article\b""")
_ARTICLES = {f"{first}{second}article": "article" for first in ascii_lowercase for second in ascii_lowercase}


def page_export(
    markup: str, blocks: Sequence[Block], place: Place, encoding: str
) -> Iterator[RawArticle | Problem] | None:
    """Return the articles of a page that is an export, None for any other. `blocks` are the page's visible text."""
    if is_europresse(markup):
        return read_europresse(markup, Export(place, encoding, Medium.PARAGRAPHS))
    if zones := read_zones(markup, blocks, place, encoding):
        return iter([zones])
    if _FACTIVA.search(markup):
        blocks = [block for block in parse_page(markup, _ARTICLES).blocks if block.role]
    set_by_hand = sum(len(block.text) for block in blocks if block.tag == "pre")
    in_lines = set_by_hand * 2 > sum(len(block.text) for block in blocks)
    medium = Medium.PAGE if in_lines else Medium.PARAGRAPHS
    return split((f"{block.text}\n" for block in blocks), place, lambda: encoding, medium)[0]
