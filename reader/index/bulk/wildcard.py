# SPDX-License-Identifier: MIT
"""Which terms a pattern with `*` and `?` means."""

import re
from itertools import islice

import numpy as np

from reader.index.bulk.sets import Flags
from reader.index.bulk.slices import Integers, gathered
from reader.index.columnar.field import Field, PositionalField

_ONE = rb"(?:[\x00-\x09\x0b-\x7f]|[\xc2-\xf4][\x80-\xbf]+)"  # a code point in UTF-8
_ANY = rb"[^\n]*"
_STARS = re.compile(r"\*+")
_MOST_BY_STEP = 20_000  # places found one by one; more are told by passes over all bytes

Expression = re.Pattern[bytes]


def wildcard_terms(field: Field, pattern: str) -> Integers:
    """Return the numbers of the terms of a pattern, rising."""
    pattern = _STARS.sub("*", pattern)
    parts = re.split(r"[*?]", pattern)
    if len(parts) == 1:
        number = field.find(pattern.encode())
        return np.arange(number, number + 1) if number >= 0 else np.zeros(0, np.int64)
    if parts[0] and pattern == parts[0] + "*":
        return np.arange(*field.prefix_range(parts[0].encode()))
    low, high = field.prefix_range(parts[0].encode()) if parts[0] else (0, field.size)
    if parts[-1] and isinstance(field, PositionalField):
        first, last = _range_backwards(field, parts[-1])
        if (last - first) * 4 < high - low:
            ending = np.sort(field.backwards[first:last].astype(np.int64))
            return ending if pattern == "*" + parts[-1] else matching(field, ending, _expression(pattern))
    if not parts[0]:
        literal = max(parts, key=len)
        if literal:
            having = containing(field, literal.encode())
            return having if pattern == f"*{literal}*" else matching(field, having, _expression(pattern))
    return _matching_range(field, low, high, _expression(pattern))


def containing(field: Field, literal: bytes) -> Integers:
    """Return the numbers of the terms that have these bytes somewhere inside."""
    found = [match.start() for match in islice(re.finditer(re.escape(literal), field.blob), _MOST_BY_STEP)]
    if len(found) == _MOST_BY_STEP:  # a letter or two
        return np.flatnonzero(np.logical_or.reduceat(_begin(field, literal), field.offsets[:-1].astype(np.int64)))
    at = np.searchsorted(field.offsets, np.array(found, field.offsets.dtype), side="right")
    return np.unique(at.astype(np.int64) - 1)


def _begin(field: Field, literal: bytes) -> Flags:
    """Tell of each byte of all terms whether these bytes begin there."""
    terms = field.terms
    begin: Flags = terms == literal[0]
    for place, byte in enumerate(literal[1:], 1):
        begin[:-place] &= terms[place:] == byte
        begin[-place:] = False
    return begin


def matching(field: Field, numbers: Integers, whole_line: Expression) -> Integers:
    """Return those of the terms that an expression for a whole line fits."""
    if not len(numbers):
        return numbers
    low, high = field.offsets[numbers].astype(np.int64), field.offsets[numbers + 1].astype(np.int64)
    lines = gathered(field.terms, low, high)[:-1]  # after a line feed, an empty line would follow
    begins = np.cumsum(high - low) - (high - low)
    found = [match.start() for match in whole_line.finditer(lines.tobytes())]
    return numbers[np.searchsorted(begins, np.array(found, np.int64))]


def _matching_range(field: Field, low: int, high: int, whole_line: Expression) -> Integers:
    if low == high:
        return np.zeros(0, np.int64)
    begin, end = int(field.offsets[low]), int(field.offsets[high]) - 1
    found = [match.start() + begin for match in whole_line.finditer(field.blob[begin:end])]
    return np.searchsorted(field.offsets, np.array(found, field.offsets.dtype)).astype(np.int64)


def _expression(pattern: str) -> Expression:
    """Return an expression for a line of UTF-8. As in `reader.text.pattern`, nothing is ever tried twice."""
    head, *pieces = (
        b"".join(_ONE if sign == "?" else re.escape(sign.encode()) for sign in piece) for piece in pattern.split("*")
    )
    if not pieces:
        return re.compile(rb"(?m)^" + head + rb"$")
    between = b"".join(rb"(?>[^\n]*?" + piece + rb")" for piece in pieces[:-1] if piece)
    return re.compile(rb"(?m)^" + head + between + _ANY + pieces[-1] + rb"$")


def _range_backwards(field: PositionalField, tail: str) -> tuple[int, int]:
    """Return which slice of `backwards` holds the terms that end so."""
    target = tail[::-1]
    return _bisect_backwards(field, target), _bisect_backwards(field, target + "\U0010ffff")


def _bisect_backwards(field: PositionalField, target: str) -> int:
    low, high = 0, field.size
    while low < high:
        middle = (low + high) >> 1
        if field.word(int(field.backwards[middle])).decode()[::-1] < target:
            low = middle + 1
        else:
            high = middle
    return low
