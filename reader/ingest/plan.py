# SPDX-License-Identifier: MIT
"""Compare a folder as it is with the catalog as it was: what is new, changed, moved and gone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from reader.archive.fixity import sha256_of
from reader.archive.neighbours import lowered
from reader.archive.seen import Seen
from reader.archive.walk import FoundFile
from reader.catalog.catalog import Catalog
from reader.catalog.scanning import FileState
from reader.errors import CancelToken, ReaderError
from reader.model.lesson import Lesson, lesson_for

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run has to do, in numbers of files; which they are the catalog tells (see `ScanRecords`).

    Files that are as they were appear in none of the numbers.
    """

    new: int = 0
    changed: int = 0  # size, time or inode differ, or reading was interrupted: the hash decides
    moved: int = 0
    vanished: int = 0
    again: int = 0  # they are as they were, but not what they lean on, or what is taught of them

    @property
    def to_read(self) -> int:
        """How many files a reader must open."""
        return self.new + self.changed + self.again


def make_plan(
    root: bytes,
    catalog: Catalog,
    found: Iterable[FoundFile],
    cancel: CancelToken,
    *,
    lessons: Mapping[bytes, Lesson],
    reread: bool,
) -> Plan:
    """Compare, within one transaction. A new file of the very size and SHA-256 of a vanished one is that one, moved.

    Files that were read by another lesson than `lessons` have for them are to be read again, and so are those that
    lean on what isn't as it was, or lie elsewhere than what they lean on. Only files whose size a vanished file had
    are hashed here. `reread` takes every file for changed. Raises `CancelledError`.
    """
    catalog.begin_scan()
    files = iter(found)
    while some := list(islice(files, _AT_ONCE)):
        catalog.add_found(_with_lessons(some, lessons), reread=reread)
    catalog.end_scan(reread=reread)
    for path, size, mtime_ns, inode in catalog.maybe_moved():
        cancel.check()
        catalog.take_for_moved(path, size, _hash(root, FoundFile(path, size, mtime_ns, inode)))
    _look_again(catalog)
    return Plan(**catalog.scan_counts())


def _with_lessons(found: Iterable[FoundFile], lessons: Mapping[bytes, Lesson]) -> Iterator[tuple[FileState, str]]:
    fingerprints = {id(lesson): lesson.fingerprint for lesson in lessons.values()}
    for file in found:
        lesson = lesson_for(lessons, file.path)
        yield (file.path, file.size, file.mtime_ns, file.inode), fingerprints[id(lesson)] if lesson else ""


def _look_again(catalog: Catalog) -> None:
    """Let those files be read again that lean on what isn't as it was, or lie elsewhere than what they lean on."""
    leanings = catalog.leanings()
    some = list(islice(leanings, _AT_ONCE))
    touched = Seen()  # a whole archive may have been renamed; a path mistaken for another costs a needless reading
    for path in catalog.touched() if some else ():
        touched.add(lowered(path))
    while touched and some:
        catalog.look_again([path for path, other in some if lowered(other) in touched])
        some = list(islice(leanings, _AT_ONCE))
    catalog.look_again_at_moved()


def _hash(root: bytes, file: FoundFile) -> str:
    try:
        return sha256_of(root, file)
    except (ReaderError, OSError):
        return ""  # its reader will say what is wrong with it
