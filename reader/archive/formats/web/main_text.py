# SPDX-License-Identifier: MIT
"""Telling an article's blocks from the page around it."""

import logging
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reader.archive.formats.web.block import Block, Page

_WORD = re.compile(r"\w+")
_SURE_LENGTH = 30  # a shorter block must be a whole line of the article, not a piece of one
_TOO_LITTLE = 0.2
_LONGEST = 20_000_000  # characters of markup given to the extractor
_MOST_ATTRIBUTES = 2000  # of one element: its time grows with their square


def article_blocks(markup: str, page: Page) -> tuple[frozenset[int], bool]:
    """Return the numbers of the blocks that are the article's, and whether it was found.

    It wasn't if what the extractor returns is less than a fifth of the text outside menus, margins and lists of links:
    then all of that text is taken for the article.
    """
    blocks = page.blocks
    plausible = frozenset(number for number, block in enumerate(blocks) if _is_plausible(block))
    ordinary = len(markup) <= _LONGEST and page.most_attributes <= _MOST_ATTRIBUTES
    found = _matching(_extracted(markup), blocks) if ordinary else frozenset()
    if _length(found, blocks) < _TOO_LITTLE * _length(plausible, blocks) or not found:
        return plausible or frozenset(range(len(blocks))), False
    return found, True


def _is_plausible(block: Block) -> bool:
    return not block.beside and block.linked * 2 <= len(block.text)


def _length(numbers: frozenset[int], blocks: Sequence[Block]) -> int:
    return sum(len(blocks[number].text) for number in numbers)


def _extracted(markup: str) -> str:
    document = _extractor()(markup.encode("utf-8", "replace"), favor_precision=True, include_comments=False)
    return document.text or "" if document is not None else ""


@lru_cache(maxsize=1)
def _extractor() -> Any:  # noqa: ANN401  trafilatura states no types
    """Import the extractor when the first page comes: it takes a quarter of a second."""
    from trafilatura import bare_extraction

    for name in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # a page without an article is nothing to complain of
    return bare_extraction


def _matching(extracted: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return the blocks whose words stand in `extracted`."""
    lines = {key for line in extracted.split("\n") if (key := _key(line))}
    whole = f" {_key(extracted)} "
    numbers = set()
    for number, block in enumerate(blocks):
        key = _key(block.text)
        if key in lines or (len(key) >= _SURE_LENGTH and f" {key} " in whole):
            numbers.add(number)
    return frozenset(numbers)


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text))
