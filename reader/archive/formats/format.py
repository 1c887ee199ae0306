# SPDX-License-Identifier: MIT
"""The interface of a format: how it knows its own, and how it reads it."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.archive.events import Found
from reader.archive.place import Place
from reader.model.pages import PageImage

SURE = 100  # it says so itself
LIKELY = 60  # it has the shape
NAMED = 30  # its name says so, and nothing speaks against it
LAST = 1  # when nobody else wants it


@dataclass(frozen=True, slots=True)
class Format:
    """One format of articles.

    `recognises` gets the first 64 kB and the file's name and answers 0 (no) to 100 (sure); contents count, the name
    only breaks ties. `read` yields each article as soon as it is read, and a `Problem` for each item that it must
    leave, or `PartOf` alone; it may raise anything: what came out before it is kept. `pages`, where a format knows of
    pages, reads again and returns those on which the article of the given item stands, in order; it is called where
    `read` is.
    """

    name: str
    recognises: Callable[[bytes, bytes], int]
    read: Callable[[io.BufferedReader, Place], Iterator[Found]]
    pages: Callable[[io.BufferedReader, Place, str], tuple[PageImage, ...]] | None = None
