# SPDX-License-Identifier: MIT
"""A text's fingerprint, by which the survey finds copies without holding the texts.

Shingles are five words in a row. Those that begin with a long word stand for all (a third as many, and none of phrases
such as "it said in the"), and of these the smallest hashes: the share that two texts have in common of the smallest of
both together estimates what they have in common of all (MinHash, Broder 1997).
"""

import re
import struct
import zlib
from hashlib import blake2b

from reader.model.copies import TextPrint
from reader.text.words import fold

MOST_SHINGLES = 32
SHORT = 40
"""Texts of fewer words are told by all their words, and by their headlines, too."""

_FARTHEST = 400_000  # code points that are looked at
_SHINGLE = 5  # words
_LONG = 6  # bytes of a word with which a shingle begins
_WORD = re.compile(r"[^\W_]+")
_BREAKS = bytes(byte if byte > 127 or chr(byte).isalnum() else 32 for byte in range(256))


def fingerprint(number: int, headline: str, body: str) -> TextPrint:
    """Return the fingerprint of an article. Case, accents, line breaks and punctuation make no difference."""
    words = _words(body)
    told = words if len(words) >= SHORT else [*_words(headline), b"", *words]
    return TextPrint(
        number=number,
        words=len(words),
        exact=int.from_bytes(blake2b(b" ".join(told), digest_size=8).digest(), "big", signed=True),
        figures=zlib.crc32(b" ".join([word for word in words if word[:1].isdigit()])),
        shingles=_shingles(words),
    )


def _words(text: str) -> list[bytes]:
    """Cheaper than `reader.text.words`, which keeps places: a million articles go through here."""
    text = text[:_FARTHEST]
    if text.isascii():
        return text.lower().encode().translate(_BREAKS).split()
    folded = " ".join(map(fold, text.split()))
    return " ".join(_WORD.findall(folded)).encode("utf-8", "surrogatepass").split()


def _shingles(words: list[bytes]) -> bytes:
    starts = [at for at, word in enumerate(words[: 1 - _SHINGLE]) if len(word) >= _LONG]
    smallest = sorted({zlib.crc32(b" ".join(words[at : at + _SHINGLE])) for at in starts})[:MOST_SHINGLES]
    return struct.pack(f"<{len(smallest)}I", *smallest)
