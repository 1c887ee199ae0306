# SPDX-License-Identifier: MIT
"""The page on which an article was printed, as a picture, and where its words stand on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of the source (`start` to `end`, code points), and its box on the page.

    The box is in shares of the page: 0 is its left or upper edge, 1 its right or lower one.
    """

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page on which at least a word of an article stands.

    `file` is the archive-relative path of the picture or of the document that holds the page, and empty if the archive
    has no picture of it; `member` is its name inside a container, or "". `number` counts the file's pages from 0,
    `label` is what the page is called ("3", "iv"), or "". `words` are the article's own, in order of the source.
    """

    file: bytes
    member: str
    number: int
    label: str
    words: tuple[PlacedWord, ...]


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page drawn. `pixels` are `height` rows of `width` times red, green, blue, a byte each, without padding."""

    width: int
    height: int
    pixels: bytes
