# SPDX-License-Identifier: MIT
"""Compare a folder as it is with the catalog as it was: what is new, changed, moved and gone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from reader.archive.fixity import sha256_of
from reader.archive.neighbours import lowered
from reader.archive.walk import FoundFile
from reader.catalog.files import StoredFile
from reader.errors import ReaderError
from reader.model.lesson import Lesson, lesson_for


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run has to do. Files that are as they were appear in none of the lists."""

    new: tuple[FoundFile, ...]
    changed: tuple[FoundFile, ...]  # size, time or inode differ, or reading was interrupted: the hash decides
    moved: tuple[tuple[bytes, FoundFile], ...]  # old path, and where the same bytes lie now
    vanished: tuple[bytes, ...]
    again: tuple[FoundFile, ...] = ()  # they are as they were, but not what they lean on, or what is taught of them

    @property
    def to_read(self) -> tuple[FoundFile, ...]:
        """Everything that a reader must open, in order of path."""
        return tuple(sorted((*self.new, *self.changed, *self.again), key=lambda file: file.path))


def make_plan(
    root: bytes,
    found: Sequence[FoundFile],
    stored: Mapping[bytes, StoredFile],
    leanings: Mapping[bytes, Sequence[bytes]],
    *,
    otherwise: AbstractSet[bytes] = frozenset(),
    reread: bool,
) -> Plan:
    """Compare. A new file of the very size and SHA-256 of a vanished one is that one, moved.

    `leanings` has the paths on which files lean, `otherwise` those of files that are to be read otherwise than they
    were. Only files whose size a vanished file had are hashed here. `reread` takes every file for changed.
    """
    plan = _compared(root, found, stored, reread=reread)
    return replace(plan, again=_again(plan, found, leanings, otherwise)) if leanings or otherwise else plan


def taught_otherwise(
    found: Iterable[FoundFile], lessons: Mapping[bytes, Lesson], taught: Mapping[bytes, str]
) -> frozenset[bytes]:
    """Return the files that were read by another lesson than what is taught now; `taught` has the fingerprints."""
    if not lessons and not taught:
        return frozenset()
    return frozenset(file.path for file in found if taught.get(file.path, "") != _fingerprint(lessons, file.path))


def _fingerprint(lessons: Mapping[bytes, Lesson], path: bytes) -> str:
    lesson = lesson_for(lessons, path)
    return lesson.fingerprint if lesson else ""


def _again(
    plan: Plan,
    found: Iterable[FoundFile],
    leanings: Mapping[bytes, Sequence[bytes]],
    otherwise: AbstractSet[bytes],
) -> tuple[FoundFile, ...]:
    """Return the files that are as they were, but lean on what isn't, or lie elsewhere than what they lean on.

    So are those that are to be read otherwise.
    """
    read = {file.path for file in (*plan.new, *plan.changed)}
    moved = {file.path: old for old, file in plan.moved}
    touched = {lowered(path) for path in (*read, *moved, *moved.values(), *plan.vanished)}
    return tuple(
        file
        for file in found
        if file.path not in read
        and (
            file.path in otherwise
            or moved.get(file.path) in leanings
            or any(lowered(other) in touched for other in leanings.get(file.path, ()))
        )
    )


def _compared(root: bytes, found: Iterable[FoundFile], stored: Mapping[bytes, StoredFile], *, reread: bool) -> Plan:
    new: list[FoundFile] = []
    changed: list[FoundFile] = []
    seen: set[bytes] = set()
    for file in found:
        seen.add(file.path)
        before = stored.get(file.path)
        if before is None or before.vanished:
            new.append(file)
        elif reread or not before.complete or not _as_it_was(file, before):
            changed.append(file)
    vanished = [file for path, file in stored.items() if path not in seen and not file.vanished]
    moved = _moved(root, new, [file for file in vanished if file.complete and file.sha256 and not reread])
    moved_from = {old for old, _ in moved}
    moved_to = {file.path for _, file in moved}
    return Plan(
        new=tuple(file for file in new if file.path not in moved_to),
        changed=tuple(changed),
        moved=tuple(moved),
        vanished=tuple(file.path for file in vanished if file.path not in moved_from),
    )


def _as_it_was(file: FoundFile, before: StoredFile) -> bool:
    return (file.size, file.mtime_ns, file.inode) == (before.size, before.mtime_ns, before.inode)


def _moved(root: bytes, new: Iterable[FoundFile], vanished: Iterable[StoredFile]) -> list[tuple[bytes, FoundFile]]:
    by_size: dict[int, list[StoredFile]] = defaultdict(list)
    for gone in vanished:
        by_size[gone.size].append(gone)
    moved: list[tuple[bytes, FoundFile]] = []
    for file in new:
        candidates = by_size.get(file.size)
        sha256 = _hash(root, file) if candidates else ""
        for gone in candidates or ():
            if gone.sha256 == sha256:
                by_size[file.size].remove(gone)
                moved.append((gone.path, file))
                break
    return moved


def _hash(root: bytes, file: FoundFile) -> str:
    try:
        return sha256_of(root, file)
    except (ReaderError, OSError):
        return ""  # its reader will say what is wrong with it
