# SPDX-License-Identifier: MIT
"""What is kept of a text to tell copies of it: wire copies, reprints, the same file twice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextPrint:
    """A text's fingerprint (see `reader.text.fingerprint`). `number` is the article's.

    `words` counts them. `exact` (64 bits, signed) is the same for the same words in the same order, `figures` (32 bits)
    for the same numbers in the same order. `shingles` are the smallest hashes of five words in a row, sorted, each of
    four bytes, little-endian: two texts share as many of them as they share words in order.
    """

    number: int
    words: int
    exact: int
    figures: int
    shingles: bytes


@dataclass(frozen=True, slots=True)
class CopyPlace:
    """An article that has copies: those of one `group` are copies of each other.

    The first one of a group stands for all: the one whose date is most certain, then the earliest, then by where they
    lie.
    """

    number: int
    group: int
