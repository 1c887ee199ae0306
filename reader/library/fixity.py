# SPDX-License-Identifier: MIT
"""Fixity: whether the files are still those that were read."""

import os
from collections.abc import Callable, Mapping

from reader.archive.fixity import sha256_of
from reader.archive.walk import FoundFile, walk
from reader.catalog.files import StoredFile
from reader.errors import CancelToken, ReaderError
from reader.library.values import FixityReport


def verify(
    folder: str,
    stored: Mapping[bytes, StoredFile],
    *,
    own: bytes = b"",
    cancel: CancelToken | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> FixityReport:
    """Hash every file and compare with the catalog. Takes as long as reading the disk does.

    A file that can't be compared any more, being unreadable or a link now, is a changed one.

    `own` is left out, as when the archive was read. `progress` is given the number of files looked at. Raises
    `ArchiveError` without a folder, `CancelledError`.
    """
    token = cancel or CancelToken()
    root = os.fsencode(folder)
    known = {path: file for path, file in stored.items() if not file.vanished}
    changed: list[bytes] = []
    new: list[bytes] = []
    unchanged = 0
    seen: set[bytes] = set()
    for entry in walk(root, token, own=own):
        token.check()
        seen.add(entry.path)
        progress(len(seen))
        before = known.get(entry.path)
        if before is None:
            new.extend([entry.path] if isinstance(entry, FoundFile) else [])
        elif isinstance(entry, FoundFile) and _same(root, entry, before):
            unchanged += 1
        else:
            changed.append(entry.path)
    missing = tuple(path for path in known if path not in seen)
    return FixityReport(unchanged, tuple(changed), missing, tuple(new))


def _same(root: bytes, file: FoundFile, before: StoredFile) -> bool:
    """Compare by hash. What couldn't be read then and can't be read now has not changed as far as anybody can tell."""
    try:
        return file.size == before.size and sha256_of(root, file) == before.sha256
    except (ReaderError, OSError):
        return not before.sha256
