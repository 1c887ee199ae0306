# SPDX-License-Identifier: MIT
"""Fixity: whether the files are still those that were read, and those that lists of checksums among them name."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reader.archive.fixity import digests_of
from reader.archive.manifests import Claim, is_manifest, is_payload_manifest, read_manifest
from reader.archive.walk import FoundFile, walk
from reader.catalog.files import StoredFile
from reader.errors import CancelToken, ReaderError
from reader.library.values import FixityReport, ManifestReport

_SHA256 = "sha256"


def verify(
    folder: str,
    stored: Mapping[bytes, StoredFile],
    *,
    own: bytes = b"",
    cancel: CancelToken | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> FixityReport:
    """Hash every file and compare with the catalog, and with lists of checksums. It takes as long as reading the disk.

    A file that can't be compared any more, being unreadable or a link now, is a changed one.

    `own` is left out, as when the archive was read. `progress` is given the number of files looked at. Raises
    `ArchiveError` without a folder, `CancelledError`.
    """
    token = cancel or CancelToken()
    root = os.fsencode(folder)
    known = {path: file for path, file in stored.items() if not file.vanished}
    found = list(walk(root, token, own=own))
    lists = _Lists(root, [entry.path for entry in found if isinstance(entry, FoundFile)])
    changed: list[bytes] = []
    new: list[bytes] = []
    unchanged = 0
    for number, entry in enumerate(found, start=1):
        token.check()
        progress(number)
        before = known.get(entry.path)
        sums = _sums(root, entry, lists.algorithms(entry.path), before)
        lists.compare(entry.path, sums)
        if before is None:
            new.extend([entry.path] if isinstance(entry, FoundFile) else [])
        elif isinstance(entry, FoundFile) and _same(entry, before, sums):
            unchanged += 1
        else:
            changed.append(entry.path)
    seen = {entry.path for entry in found}
    missing = tuple(path for path in known if path not in seen)
    return FixityReport(unchanged, tuple(changed), missing, tuple(new), lists.reports())


def checksum_lines(stored: Mapping[bytes, StoredFile]) -> Iterator[bytes]:
    """Yield a line a file as `sha256sum` writes and checks them, in order of path: the sums of when it was read."""
    for path in sorted(stored):
        file = stored[path]
        if file.sha256 and not file.vanished:
            name = path.replace(b"\\", b"\\\\").replace(b"\n", b"\\n").replace(b"\r", b"\\r")
            mark = b"\\" if name != path else b""
            yield mark + file.sha256.encode("ascii") + b"  " + name + b"\n"


def _sums(root: bytes, entry: object, claimed: frozenset[str], before: StoredFile | None) -> dict[str, str]:
    """Return what is needed of a file's sums, by algorithm; none if it can't be read."""
    if not isinstance(entry, FoundFile):
        return {}
    compared = {_SHA256} if before is not None and (not before.sha256 or entry.size == before.size) else set()
    wanted = claimed | compared
    try:
        return digests_of(root, entry, sorted(wanted)) if wanted else {}
    except (ReaderError, OSError):
        return {}


def _same(file: FoundFile, before: StoredFile, sums: Mapping[str, str]) -> bool:
    """Compare by hash. What couldn't be read then and can't be read now has not changed as far as anybody can tell."""
    if not before.sha256:
        return _SHA256 not in sums
    return file.size == before.size and sums.get(_SHA256) == before.sha256


@dataclass(slots=True)
class _List:
    path: bytes
    agree: int = 0
    differ: list[bytes] = field(default_factory=list)
    missing: list[bytes] = field(default_factory=list)
    unlisted: list[bytes] = field(default_factory=list)


class _Lists:
    """What all lists of checksums say, and how it compares so far."""

    def __init__(self, root: bytes, paths: Iterable[bytes]) -> None:
        self._lists: list[_List] = []
        self._claims: dict[bytes, list[tuple[_List, Claim]]] = defaultdict(list)
        here = sorted(paths)
        for path in here:
            if is_manifest(path):
                self._take(root, path, here)
        there = set(here)
        for path, claims in self._claims.items():
            if path not in there:
                for one, _ in claims:
                    one.missing.append(path)

    def _take(self, root: bytes, path: bytes, here: Iterable[bytes]) -> None:
        try:
            claims = list(read_manifest(root, path))
        except (ReaderError, OSError):
            return
        if not claims:
            return
        one = _List(path)
        self._lists.append(one)
        for claim in claims:
            self._claims[claim.path].append((one, claim))
        if is_payload_manifest(path):
            listed = {claim.path for claim in claims}
            payload = path.rpartition(b"/")[0] + b"/data/" if b"/" in path else b"data/"
            one.unlisted += [other for other in here if other.startswith(payload) and other not in listed]

    def algorithms(self, path: bytes) -> frozenset[str]:
        """Return the sums that a file is asked for."""
        return frozenset(claim.algorithm for _, claim in self._claims.get(path, ()))

    def compare(self, path: bytes, sums: Mapping[str, str]) -> None:
        """Compare a file with what is said of it."""
        for one, claim in self._claims.get(path, ()):
            if sums.get(claim.algorithm) == claim.digest:
                one.agree += 1
            else:
                one.differ.append(path)

    def reports(self) -> tuple[ManifestReport, ...]:
        """Return how each list compares, in order of path."""
        return tuple(
            ManifestReport(one.path, one.agree, tuple(one.differ), tuple(one.missing), tuple(one.unlisted))
            for one in self._lists
        )
