# SPDX-License-Identifier: MIT
"""Walking an archive: which files there are, in an order that stays, and what is passed by."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reader.archive.refusal import refusal, system_path
from reader.archive.sidecar import is_system_folder
from reader.errors import ArchiveError, CancelToken
from reader.model.problem import Problem

_OFFLINE = 0x1000 | 0x40000 | 0x400000  # Windows: offline, recall on open, recall on data access
_DATALESS = 0x40000000  # macOS: SF_DATALESS
_OWN = ("Here lie Backfile's own data.", "Left out.")
_MANY = 10_000  # entries of a folder: of more, only names are kept, a quarter as large, and each is asked for again
_LINK_TAGS = frozenset({0xA000000C, 0xA0000003})  # Windows: symbolic link, mount point (junction)

_Entry = os.DirEntry[bytes] | bytes  # a name alone in very large folders
_Entries = list[os.DirEntry[bytes]] | list[bytes]


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A regular file as the walk saw it. `path` is archive-relative, with `/`; `inode` is 0 where there is none."""

    path: bytes
    size: int
    mtime_ns: int
    inode: int


def walk(root: bytes, cancel: CancelToken, *, own: bytes = b"") -> Iterator[FoundFile | Problem]:
    """Yield every regular file under `root`, folder by folder in order of names, and what can't or won't be read.

    `own` is where the program's own data lie within the archive, if they do: a folder that is left out.
    Links are never followed, wherever they lead. Works for any depth of folders, with any names. Raises `ArchiveError`
    if `root` is no folder that can be read, and `CancelledError`.
    """
    try:
        waiting: list[tuple[bytes, _Entries]] = [(b"", _entries(root, b""))]
    except OSError as error:
        reason, hint = refusal(error)
        raise ArchiveError(f"The folder can't be read: {reason}", hint=hint) from error
    while waiting:
        cancel.check()
        folder, entries = waiting[-1]
        if not entries:
            waiting.pop()
            continue
        entry: _Entry = entries.pop()
        name = entry if isinstance(entry, bytes) else entry.name
        path = folder + b"/" + name if folder else name
        try:
            found = Problem(path, "", *_OWN) if own and path == own else _look(root, path, entry)
            if found is None:
                waiting.append((path, _entries(root, path)))
        except OSError as error:
            found = Problem(path, "", *refusal(error))
        if found is not None:
            yield found


def _entries(root: bytes, folder: bytes) -> _Entries:
    """Return what a folder holds, the first name last: a pile to take from."""
    with os.scandir(system_path(root, folder)) as entries:
        few = list(islice(entries, _MANY))
        more = [entry.name for entry in entries]
    if not more:
        return sorted(few, key=lambda entry: entry.name, reverse=True)
    more += [entry.name for entry in few]
    more.sort(reverse=True)
    return more


def _look(root: bytes, path: bytes, entry: _Entry) -> FoundFile | Problem | None:
    """Return the file, or why it is passed by; None for a folder to go into."""
    if isinstance(entry, bytes):
        name, seen = entry, os.lstat(system_path(root, path))
    else:
        name, seen = entry.name, entry.stat(follow_symlinks=False)
    if reason := passed_by(seen):
        return Problem(path, "", *reason)
    if stat.S_ISDIR(seen.st_mode):
        if is_system_folder(name):
            return Problem(path, "", "This folder belongs to the system or a program, not to the archive.", "Left out.")
        return None
    return FoundFile(path, seen.st_size, seen.st_mtime_ns, seen.st_ino)


def passed_by(seen: os.stat_result) -> tuple[str, str] | None:
    """Return a sentence and a hint for what is neither a folder nor a file that is here."""
    if stat.S_ISLNK(seen.st_mode) or getattr(seen, "st_reparse_tag", 0) in _LINK_TAGS:
        return "It is a link, which is not followed.", "Open what it points to, if that is an archive."
    if not (stat.S_ISDIR(seen.st_mode) or stat.S_ISREG(seen.st_mode)):
        return "It is no ordinary file but a pipe, a socket or a device.", ""
    if not_here(getattr(seen, "st_file_attributes", 0), getattr(seen, "st_flags", 0)):
        return (
            "It is not on this computer, only its name is.",
            "Let the cloud folder keep it here, then read again.",
        )
    return None


def not_here(attributes: int, flags: int) -> bool:
    """Tell a cloud folder's placeholder, by Windows attributes or macOS flags. Opening it would fetch it."""
    return bool(attributes & _OFFLINE or flags & _DATALESS)
