# SPDX-License-Identifier: MIT
"""Reading one file: a stream of events that always ends in one verdict."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace

from reader.archive.contents import items
from reader.archive.events import Finished, Found, Hashed, Leant, PartOf, ReadEvent
from reader.archive.fixity import digest
from reader.archive.lessons import taught
from reader.archive.neighbours import FolderNeighbours
from reader.archive.place import Place
from reader.archive.refusal import refusal
from reader.archive.seen import Seen
from reader.archive.sidecar import is_description, is_sidecar
from reader.archive.streams import HEAD, BoundedFile, UnreadableError
from reader.archive.walk import FoundFile
from reader.model.article import RawArticle
from reader.model.lesson import Lesson
from reader.model.problem import FileStatus, Problem

_MOST_PROBLEMS = 100  # a file; the rest is counted


def read_file(
    root: bytes,
    file: FoundFile,
    *,
    known_sha256: str = "",
    lesson: Lesson | None = None,
    further: Callable[[], None] = lambda: None,
) -> Iterator[ReadEvent]:
    """Read one file of the archive, holding one article at a time.

    First comes `Hashed` (unless the file can't be read at all), then articles and problems as they come out, each
    article read as `lesson` has it and with an item that no other one of the file has, `Leant` if other files were
    asked for, and one `Finished` at last. Bad input raises nothing. `further` is called as the reading of the file
    goes on, whether anything comes out of it or not: for its hash, of what may be of any size, nothing does.
    """
    around = FolderNeighbours(root, file.path)
    try:
        with BoundedFile(root, file.path, further) as raw:
            sha256 = digest(raw)
            unchanged = sha256 == known_sha256
            yield Hashed(sha256, unchanged)
            if unchanged:
                yield Finished(FileStatus.LISTED, 0, ())
            elif _is_part(around, file.path):
                yield from _leant(around)
                yield Finished(FileStatus.PART, 0, ())
            else:
                account = _Account(file.path)
                yield from account.pass_on(_items(raw, file.path, around, lesson))
                yield from _leant(around)
                yield account.verdict()
    except OSError as error:
        yield Problem(file.path, "", *refusal(error))
        yield Finished(FileStatus.PROBLEM, 0, ())
    except UnreadableError as error:
        yield Problem(file.path, "", error.sentence, error.hint)
        yield Finished(FileStatus.PROBLEM, 0, ())


def items_of(root: bytes, path: bytes) -> Iterator[Found]:
    """Read one file whatever its name says of it: articles and problems as they come. Bad input raises nothing."""
    try:
        with BoundedFile(root, path) as raw:
            yield from _items(raw, path, FolderNeighbours(root, path))
    except OSError as error:
        yield Problem(path, "", *refusal(error))
    except UnreadableError as error:
        yield Problem(path, "", error.sentence, error.hint)


def _items(raw: BoundedFile, path: bytes, around: FolderNeighbours, lesson: Lesson | None = None) -> Iterator[Found]:
    raw.rewind()
    place = Place(path, path.rpartition(b"/")[2], neighbours=around, lesson=lesson)
    for found in items(io.BufferedReader(raw, HEAD), place):
        if lesson and isinstance(found, RawArticle):
            yield from taught(found, lesson)
        else:
            yield found


def _is_part(around: FolderNeighbours, path: bytes) -> bool:
    return is_description(path) or is_sidecar(path, around.is_there)


def _leant(around: FolderNeighbours) -> Iterator[Leant]:
    if around.leant:
        yield Leant(tuple(around.leant))


class _Account:
    """What came out of one file so far."""

    def __init__(self, path: bytes) -> None:
        self._path = path
        self._articles = 0
        self._problems = 0
        self._unsearchable = 0
        self._is_part = False
        self._flags: set[str] = set()
        self._seen = Seen()  # items: a file may hold millions
        self._doubled: dict[str, int] = {}

    def pass_on(self, found: Iterator[Found]) -> Iterator[ReadEvent]:
        """Pass on what is an article or a problem, and say so if nothing is."""
        for item in found:
            if isinstance(item, RawArticle):
                self._articles += 1
                self._flags.update(item.flags)
                yield self._told_apart(item)
            elif isinstance(item, PartOf):
                self._is_part = True
            else:
                self._problems += 1
                self._unsearchable += item.unsearchable
                if self._problems <= _MOST_PROBLEMS:
                    yield item
        if self._problems > _MOST_PROBLEMS:
            more = self._problems - _MOST_PROBLEMS
            yield Problem(self._path, "", f"{more:,} more items of this file could not be read.")
        if not (self._articles or self._problems or self._is_part):
            self._problems = 1
            yield Problem(self._path, "", "There is no article in it.")

    def _told_apart(self, article: RawArticle) -> RawArticle:
        if self._seen.add(article.item):
            return article
        number = self._doubled.get(article.item, 1) + 1
        while not self._seen.add(f"{article.item}~{number}"):
            number += 1
        self._doubled[article.item] = number
        return replace(article, item=f"{article.item}~{number}")

    def verdict(self) -> Finished:
        """Return how the file ended."""
        if self._articles:
            flags = tuple(sorted(self._flags | ({"incomplete"} if self._problems else set())))
            return Finished(FileStatus.FLAGGED if flags else FileStatus.LISTED, self._articles, flags)
        if not self._problems:
            return Finished(FileStatus.PART, 0, ())
        only_pictures = self._unsearchable == self._problems
        return Finished(FileStatus.UNSEARCHABLE if only_pictures else FileStatus.PROBLEM, 0, ())
