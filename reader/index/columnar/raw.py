# SPDX-License-Identifier: MIT
"""Arrays as the bytes they are in a file."""

import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

PIECE = 1 << 20
"""How many bytes are copied or summed at a time."""


def raw_bytes(array: NDArray[Any]) -> memoryview:
    """Return the memory of a contiguous array."""
    return array.reshape(-1).view(np.uint8).data


def checksum(raw: memoryview) -> int:
    """Return the CRC-32 of bytes, read in pieces."""
    crc = 0
    for begin in range(0, len(raw), PIECE):
        crc = zlib.crc32(raw[begin : begin + PIECE], crc)
    return crc
