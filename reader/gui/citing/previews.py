# SPDX-License-Identifier: MIT
"""One article as each style writes it. Runs off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.cite.citation import Runs, runs_of
from reader.cite.csl.style_file import CslStyle
from reader.cite.csl.wording import Wording
from reader.cite.reference import Reference
from reader.cite.style import READ_STYLES
from reader.errors import CancelToken, ReaderError
from reader.gui.citing.passages import references
from reader.gui.words.style_words import style_name
from reader.library.library import Library
from reader.library.styles import AddedStyle, StyleShelf


@dataclass(frozen=True, slots=True)
class Preview:
    """A style, ours or `added`, and what it makes of an article.

    `trouble` is why it can't. `foreign`: its words are English ones, for those of its language aren't known.
    """

    id: str
    title: str
    runs: Runs
    added: bool = False
    trouble: str = ""
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Previews:
    """The articles that are to be cited, and the first of them in every style."""

    references: tuple[Reference, ...]
    styles: tuple[Preview, ...]


def previews(library: Library, numbers: Sequence[int], shelf: StyleShelf, cancel: CancelToken) -> Previews:
    """Read articles, and write the first of them in every style. Raises `CancelledError`."""
    found = tuple(references(library, numbers, cancel).values())
    return Previews(found, previews_of(found[0], shelf) if found else ())


def previews_of(reference: Reference, shelf: StyleShelf) -> tuple[Preview, ...]:
    """Write an article in our styles, and in those that were added."""
    ours = [Preview(style.value, style_name(style), runs_of(reference, style)) for style in READ_STYLES]
    return (*ours, *(_added(reference, one, shelf) for one in shelf.added()))


def _added(reference: Reference, style: AddedStyle, shelf: StyleShelf) -> Preview:
    try:
        found = shelf.style(style.id)
        foreign = isinstance(found, CslStyle) and not Wording(found).is_known
        return Preview(style.id, style.title, runs_of(reference, found), added=True, foreign=foreign)
    except ReaderError as error:
        return Preview(style.id, style.title, (), added=True, trouble=error.sentence)
