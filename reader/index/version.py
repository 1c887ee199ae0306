# SPDX-License-Identifier: MIT
"""By what an index can tell that another version of the program built it."""

import hashlib
import sys

from reader.text.words import WORD, fold

INDEX_VERSION = 6
"""Raised whenever the files, or what is put into them, change. An index of another version is built anew."""


def analyzer_fingerprint() -> str:
    """Return a short hash of what makes words of a text here: the same text gives the same words where it is equal."""
    folded = "".join(fold(chr(point)) for point in (*range(0x00C0, 0x0600), *range(0x1E00, 0x2000), 0x2019, 0xFB01))
    stated = f"{WORD.pattern}\0{folded}\0{sys.byteorder}"
    return hashlib.sha256(stated.encode("utf-8")).hexdigest()[:16]
