# SPDX-License-Identifier: MIT
"""Whether a file is still what it was: its SHA-256."""

import hashlib

from reader.archive.streams import BoundedFile
from reader.archive.walk import FoundFile


def sha256_of(root: bytes, file: FoundFile) -> str:
    """Return the SHA-256 of a whole file, in hexadecimal. Raises `ReaderError` or `OSError` if it can't be read."""
    with BoundedFile(root, file.path) as raw:
        return digest(raw)


def digest(raw: BoundedFile) -> str:
    """Return the SHA-256 of an open file from where it stands."""
    return hashlib.file_digest(raw, "sha256").hexdigest()
