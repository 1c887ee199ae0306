# SPDX-License-Identifier: MIT
"""Whether a file is still what it was: its SHA-256, and other checksums."""

import hashlib
from collections.abc import Sequence

from reader.archive.streams import BoundedFile
from reader.archive.walk import FoundFile

_PIECE = 1024 * 1024


def sha256_of(root: bytes, file: FoundFile) -> str:
    """Return the SHA-256 of a whole file, in hexadecimal. Raises `ReaderError` or `OSError` if it can't be read."""
    with BoundedFile(root, file.path) as raw:
        return digest(raw)


def digests_of(root: bytes, file: FoundFile, algorithms: Sequence[str]) -> dict[str, str]:
    """Return checksums of a whole file by hashlib's names of algorithms, reading it once. Raises as `sha256_of`."""
    sums = [hashlib.new(algorithm, usedforsecurity=False) for algorithm in algorithms]
    with BoundedFile(root, file.path) as raw:
        while piece := raw.read(_PIECE):
            for one in sums:
                one.update(piece)
    return {algorithm: one.hexdigest() for algorithm, one in zip(algorithms, sums, strict=True)}


def digest(raw: BoundedFile) -> str:
    """Return the SHA-256 of an open file from where it stands."""
    return hashlib.file_digest(raw, "sha256").hexdigest()
