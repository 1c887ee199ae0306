# SPDX-License-Identifier: MIT
"""The file that says which documents of a segment are deleted: a bit for each, written once."""

import os
import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.damage import damaged

_HEAD = struct.Struct("<8sII")  # magic, documents, CRC-32 of the bits
_MAGIC = b"BKFLdel\n"


def write_live(path: str, live: NDArray[np.bool_]) -> None:
    """Write which documents are live, and wait until it is on the disk."""
    bits = np.packbits(~live).tobytes()
    with open(path, "wb") as file:
        file.write(_HEAD.pack(_MAGIC, len(live), zlib.crc32(bits)) + bits)
        file.flush()
        os.fsync(file.fileno())


def read_live(path: str, documents: int, deleted: int) -> NDArray[np.bool_]:
    """Return a flag for each document that is True while it is live.

    Raises `StoreDamagedError` if the file isn't of so many documents and deleted ones; `FileNotFoundError` passes.
    """
    length = -(-documents // 8)
    with open(path, "rb") as file:
        raw = file.read(_HEAD.size + length + 1)
    if len(raw) != _HEAD.size + length:
        raise damaged()
    magic, stated, crc = _HEAD.unpack_from(raw)
    bits = raw[_HEAD.size :]
    if (magic, stated, crc) != (_MAGIC, documents, zlib.crc32(bits)):
        raise damaged()
    live = ~np.unpackbits(np.frombuffer(bits, np.uint8), count=documents).astype(np.bool_)
    if documents - np.count_nonzero(live) != deleted:
        raise damaged()
    return live
