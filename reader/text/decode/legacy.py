# SPDX-License-Identifier: MIT
"""Text from before Unicode: which one-byte encoding it is, and which others would read it as well."""

import re
from dataclasses import dataclass

import chardet

from reader.text.decode.plausible import plausibility
from reader.text.decode.tables import RECODABLE, TRUSTED, WESTERN, known_encoding

_SAMPLE = 16_384
_AROUND = 100  # bytes on either side of one beyond ASCII that tell what it is
_FEW = 40  # below so many bytes beyond ASCII a guess needs a second opinion
_AS_GOOD = 0.03  # of plausibility
_HIGH = re.compile(rb"[\x80-\xff]")
_BLANK = re.compile(rb"[ \n]")
_C1 = re.compile(rb"[\x80-\x9f]")
_ESCAPED = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest encoding of some bytes; `rivals` are it and others, if they read them differently and no worse."""

    encoding: str
    rivals: tuple[str, ...] = ()


def guess(sample: bytes, neighbours: str = "") -> Guess:
    """Return the likeliest encoding. Where few bytes decide, it is the one whose quotes and accents stand best.

    Of equals the neighbours' encoding comes first, and a rare one that few bytes led to comes last.
    """
    found = chardet.detect(sample, compat_names=False, max_bytes=len(sample))
    first = superset(known_encoding(str(found["encoding"] or "")), sample) or "cp1252"
    if first not in WESTERN and len(_HIGH.findall(sample)) >= _FEW:
        return Guess(first)
    usual = (first, *TRUSTED) if first in WESTERN else (*TRUSTED, first)
    return _best(sample, [name for name in dict.fromkeys((neighbours, *usual)) if name])


def _best(sample: bytes, candidates: list[str]) -> Guess:
    texts = {name: read_as(sample, name) for name in candidates}
    scores = {name: round(plausibility(text), 2) for name, text in texts.items()}
    chosen = max(candidates, key=lambda name: scores[name])
    rivals = [
        name
        for name in candidates
        if scores[name] >= scores[chosen] - _AS_GOOD and texts[name] != texts[chosen] and name in RECODABLE
    ]
    return Guess(chosen, (chosen, *rivals) if rivals and chosen in RECODABLE else ())


def superset(encoding: str, data: bytes) -> str:
    """Return cp1252 for a Latin-1 that holds bytes which Latin-1 has no characters for."""
    return "cp1252" if encoding in {"iso8859-1", "ascii"} and (encoding == "ascii" or _C1.search(data)) else encoding


def read_as(data: bytes, encoding: str) -> str:
    """Decode, with U+FFFD for what this encoding doesn't have; the five bytes that cp1252 lacks stay C1 controls."""
    if encoding == "cp1252":
        return escapes_as_cp1252(data.decode("cp1252", "surrogateescape"))
    return data.decode(encoding, "replace")


def escapes_as_cp1252(text: str) -> str:
    """Replace escaped bytes by what they are in cp1252; the five without a character stay as C1 controls."""
    return _ESCAPED.sub(_stray, text)


def _stray(match: re.Match[str]) -> str:
    byte = ord(match.group()) - 0xDC00
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def sample_of(data: bytes) -> bytes:
    """Return the surroundings of the first bytes beyond ASCII, each piece cut at white space or a line's end."""
    pieces: list[bytes] = []
    size = place = 0
    while size < _SAMPLE and (found := _HIGH.search(data, place)):
        start = max(place, found.start() - _AROUND)
        gap = _BLANK.search(data, found.end() + _AROUND, found.end() + 2 * _AROUND)
        place = gap.start() if gap else found.end() + _AROUND
        pieces.append(data[start:place])
        size += place - start
    return b"".join(pieces)
