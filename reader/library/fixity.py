# SPDX-License-Identifier: MIT
"""Fixity: whether the files are still those that were read, and those that lists of checksums among them name."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reader.archive.fixity import digests_of
from reader.archive.manifests import ALGORITHMS, is_manifest, is_payload_manifest, read_manifest
from reader.archive.seen import Seen
from reader.archive.walk import FoundFile, walk
from reader.catalog.catalog import Catalog
from reader.catalog.files import StoredFile
from reader.errors import CancelToken, ReaderError
from reader.library.values import FixityReport, ManifestReport

_SHA256 = "sha256"
_NUMBER = 4  # bytes in which the number of a list is packed


def verify(
    folder: str,
    catalog: Catalog,
    *,
    own: bytes = b"",
    cancel: CancelToken | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> FixityReport:
    """Hash every file and compare with the catalog, and with lists of checksums. It takes as long as reading the disk.

    A file that can't be compared any more, being unreadable or a link now, is a changed one.

    In memory is only what differs, and what lists of checksums say. `own` is left out, as when the archive was read.
    `progress` is given the number of files looked at. Raises `ArchiveError` without a folder, `CancelledError`.
    """
    token = cancel or CancelToken()
    root = os.fsencode(folder)
    lists = _Lists(root, lambda: _paths(root, token, own))
    seen = Seen()
    changed: list[bytes] = []
    new: list[bytes] = []
    unchanged = 0
    for number, entry in enumerate(walk(root, token, own=own), start=1):
        progress(number)
        seen.add(entry.path)
        before = catalog.file(entry.path)
        if before is not None and before.vanished:
            before = None
        sums = _sums(root, entry, lists.algorithms(entry.path), before)
        lists.compare(entry.path, sums)
        if before is None:
            new.extend([entry.path] if isinstance(entry, FoundFile) else [])
        elif isinstance(entry, FoundFile) and _same(entry, before, sums):
            unchanged += 1
        else:
            changed.append(entry.path)
    missing = tuple(path for path in catalog.paths() if path not in seen)
    return FixityReport(unchanged, tuple(changed), missing, tuple(new), lists.reports())


def _paths(root: bytes, cancel: CancelToken, own: bytes) -> Iterator[bytes]:
    return (entry.path for entry in walk(root, cancel, own=own) if isinstance(entry, FoundFile))


def checksum_lines(stored: Iterable[StoredFile]) -> Iterator[bytes]:
    """Yield a line a file as `sha256sum` writes and checks them, in their order: the sums of when it was read."""
    for file in stored:
        if file.sha256 and not file.vanished:
            name = file.path.replace(b"\\", b"\\\\").replace(b"\n", b"\\n").replace(b"\r", b"\\r")
            mark = b"\\" if name != file.path else b""
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
    """What all lists of checksums say, and how it compares so far. `paths` goes through all files of the archive."""

    def __init__(self, root: bytes, paths: Callable[[], Iterator[bytes]]) -> None:
        self._lists: list[_List] = []
        self._claims: dict[bytes, bytes] = {}  # packed, by path: a bag may hold a million files
        manifests = [path for path in paths() if is_manifest(path)]
        here = frozenset(paths()) if manifests else frozenset[bytes]()
        for path in sorted(manifests):
            self._take(root, path, here)
        for path in self._claims:
            if path not in here:
                for one, _, _ in self._claimed(path):
                    one.missing.append(path)

    def _take(self, root: bytes, path: bytes, here: Iterable[bytes]) -> None:
        try:
            if not sum(1 for _ in read_manifest(root, path)):  # all of it can be read
                return
            one, listed = _List(path), Seen()
            number = len(self._lists).to_bytes(_NUMBER)
            self._lists.append(one)
            for claim in read_manifest(root, path):
                digest = bytes.fromhex(claim.digest)
                self._claims[claim.path] = self._claims.get(claim.path, b"") + number + bytes([len(digest)]) + digest
                listed.add(claim.path)
        except (ReaderError, OSError):
            return
        if is_payload_manifest(path):
            payload = path.rpartition(b"/")[0] + b"/data/" if b"/" in path else b"data/"
            one.unlisted += sorted(other for other in here if other.startswith(payload) and other not in listed)

    def _claimed(self, path: bytes) -> Iterator[tuple[_List, str, str]]:
        """Yield what is claimed of a file: by which list, the algorithm, and the sum in hexadecimal."""
        packed = self._claims.get(path, b"")
        at = 0
        while at < len(packed):
            digest = at + _NUMBER + 1
            end = digest + packed[digest - 1]
            one = self._lists[int.from_bytes(packed[at : at + _NUMBER])]
            yield one, ALGORITHMS[2 * (end - digest)], packed[digest:end].hex()
            at = end

    def algorithms(self, path: bytes) -> frozenset[str]:
        """Return the sums that a file is asked for."""
        return frozenset(algorithm for _, algorithm, _ in self._claimed(path))

    def compare(self, path: bytes, sums: Mapping[str, str]) -> None:
        """Compare a file with what is said of it."""
        for one, algorithm, digest in self._claimed(path):
            if sums.get(algorithm) == digest:
                one.agree += 1
            else:
                one.differ.append(path)

    def reports(self) -> tuple[ManifestReport, ...]:
        """Return how each list compares, in order of path."""
        return tuple(
            ManifestReport(one.path, one.agree, tuple(one.differ), tuple(one.missing), tuple(one.unlisted))
            for one in self._lists
        )
