# SPDX-License-Identifier: MIT
"""Which terms have the letters that every word of an expression must have."""

import re
import re._constants as signs  # type: ignore[import-not-found]  # no stub
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

import numpy as np

from reader.index.bulk.automaton import Part
from reader.index.bulk.sets import Flags, distinct
from reader.index.bulk.slices import Integers
from reader.index.columnar.derived import signature
from reader.index.columnar.field import Field, PositionalField

_MOST_BY_STEP = 2_000  # places found one by one; more are told by passes over all bytes
_FEW = 4  # a part of so many of the terms is worth to be taken out of their order


@dataclass(frozen=True, slots=True)
class Candidates:
    """Numbers of terms, rising, all those among them that an expression fits; `exact`: it fits no others."""

    numbers: Integers
    exact: bool = False


def candidates(field: Field, parts: Sequence[Part]) -> Candidates:
    """Return the terms that begin and end so, or have some letters inside, as the parts ask."""
    head, tail = _literal(parts), _literal(parts[::-1])[::-1]
    low, high = field.prefix_range(head.encode()) if head else (0, field.size)
    if tail and isinstance(field, PositionalField):
        first, last = _range_backwards(field, tail)
        if (last - first) * _FEW < high - low:
            ending = np.sort(field.backwards[first:last]).astype(np.int64)
            within = ending[slice(*np.searchsorted(ending, [low, high]))]
            return Candidates(within, not head and is_any(parts[: -len(tail)]))
    runs = list(_runs(parts))
    if head or not (longest := max(runs, key=len, default="")):
        return Candidates(np.arange(low, high), is_any(parts[len(head) :]))
    told = longest == _literal(parts[1:-1]) and len(parts) == len(longest) + 2
    told = told and is_any(parts[:1]) and is_any(parts[-1:])
    if len(longest) == 1 and not told:  # many terms have it
        return Candidates(_with_letters(field, "".join(runs)))
    return Candidates(containing(field, longest.encode()), told)


def _with_letters(field: Field, letters: str) -> Integers:
    """Return the terms that by their signatures may have all of some letters."""
    if not isinstance(field, PositionalField):
        return np.arange(field.size)
    asked = np.uint64(signature(letters))
    return np.flatnonzero(field.signature & asked == asked)


def containing(field: Field, literal: bytes) -> Integers:
    """Return the numbers of the terms that have these bytes somewhere inside."""
    found = _few_places(field, literal)
    if found is None:  # a letter or two
        begin = _begin(field, literal)
        if int(np.count_nonzero(begin)) * _FEW > field.size:
            return np.flatnonzero(np.logical_or.reduceat(begin, field.offsets[:-1].astype(np.int64)))
        found = np.flatnonzero(begin)
    return terms_at(field, found)


def places_of(field: Field, literal: bytes) -> Integers:
    """Return at which bytes of all terms these bytes begin, rising."""
    found = _few_places(field, literal)
    return np.flatnonzero(_begin(field, literal)) if found is None else found


def terms_at(field: Field, places: Integers) -> Integers:
    """Return the terms to which some bytes belong, each once; both rise."""
    owners = np.searchsorted(field.offsets, places.astype(field.offsets.dtype), side="right") - 1
    return distinct(owners).astype(np.int64)


def _few_places(field: Field, literal: bytes) -> Integers | None:
    """Return where these bytes begin, None if that is at very many places."""
    found = [match.start() for match in islice(re.finditer(re.escape(literal), field.blob), _MOST_BY_STEP)]
    return np.array(found, np.int64) if len(found) < _MOST_BY_STEP else None


def _begin(field: Field, literal: bytes) -> Flags:
    """Tell of each byte of all terms whether these bytes begin there."""
    terms = field.terms
    begin: Flags = terms == literal[0]
    for place, byte in enumerate(literal[1:], 1):
        begin[:-place] &= terms[place:] == byte
        begin[-place:] = False
    return begin


def is_any(parts: Sequence[Part]) -> bool:
    """Tell whether the parts are one that all fits: `.*`."""
    if len(parts) != 1 or parts[0][0] not in (signs.MAX_REPEAT, signs.MIN_REPEAT):
        return False
    least, most, repeated = parts[0][1]
    return least == 0 and most is signs.MAXREPEAT and list(repeated) == [(signs.ANY, None)]


def _literal(parts: Sequence[Part]) -> str:
    """Return the letters with which the parts begin."""
    return "".join(chr(value) for _, value in takewhile(lambda part: part[0] is signs.LITERAL, parts))


def _runs(parts: Iterable[Part]) -> Iterator[str]:
    """Yield the runs of letters that stand in every fitting word, the outermost first."""
    run = ""
    for kind, value in parts:
        if kind is signs.LITERAL:
            run += chr(value)
            continue
        if run:
            yield run
        run = ""
        if kind is signs.SUBPATTERN and not value[1] & signs.SRE_FLAG_IGNORECASE:
            yield from _runs(value[3])
        elif kind in (signs.MAX_REPEAT, signs.MIN_REPEAT) and value[0] > 0:
            yield from _runs(value[2])
    if run:
        yield run


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
