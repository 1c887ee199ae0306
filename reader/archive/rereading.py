# SPDX-License-Identifier: MIT
"""Coming back to what was read: the pages on which an article stands, and the file in which a page's picture is."""

import io
from collections.abc import Callable
from typing import TypeVar

from reader.archive.containers.container import Container, Member
from reader.archive.formats.format import Format
from reader.archive.formats.registry import decide
from reader.archive.neighbours import FolderNeighbours
from reader.archive.place import Place
from reader.archive.streams import HEAD, BoundedFile, UnreadableError
from reader.model.pages import PageImage

_DEEPEST = 3

T = TypeVar("T")
_Use = Callable[[io.BufferedReader, Place, Format | Container], T]


def page_images(root: bytes, path: bytes, item: str) -> tuple[PageImage, ...]:
    """Return the pages on which an article stands, in order; none if its format knows of no pages.

    Raises whatever the file makes the libraries raise, `UnreadableError` and `OSError` among them.
    """

    def pages(stream: io.BufferedReader, place: Place, kind: Format | Container) -> tuple[PageImage, ...]:
        known = kind.pages if isinstance(kind, Format) else None
        return known(stream, place, item) if known else ()

    return _with(root, path, lambda inside: item == inside or item.startswith((f"{inside}#", f"{inside}!")), pages)


def with_member(root: bytes, path: bytes, member: str, use: Callable[[io.BufferedReader], T]) -> T:
    """Return what `use` makes of a file, or of its member of this name. Raises as `page_images` does."""
    return _with(root, path, lambda inside: member == inside or member.startswith(f"{inside}!"), lambda s, *_: use(s))


def _with(root: bytes, path: bytes, leads: Callable[[str], bool], use: "_Use[T]") -> T:
    """Go into containers as far as `leads` knows the way, and use what lies there."""
    with BoundedFile(root, path) as raw:
        place = Place(path, path.rpartition(b"/")[2], neighbours=FolderNeighbours(root, path))
        return _within(io.BufferedReader(raw, HEAD), place, leads, use)


def _within(stream: io.BufferedReader, place: Place, leads: Callable[[str], bool], use: "_Use[T]") -> T:
    kind = decide(stream.peek(HEAD)[:HEAD], place.name)
    if isinstance(kind, Container) and place.depth < _DEEPEST and place.layers < _DEEPEST:
        for member in kind.members(stream, place):
            if isinstance(member, Member) and (member.place.inside == place.inside or leads(member.place.inside)):
                return _within(io.BufferedReader(member.stream, HEAD), member.place, leads, use)
        raise UnreadableError("It is no longer in its file.", hint="Rescan the archive (F5).")
    return use(stream, place, kind)
