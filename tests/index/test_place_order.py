# SPDX-License-Identifier: MIT
"""Documents of several segments in the order of their days, places and numbers, against sorting in Python."""

import random
from itertools import pairwise

import numpy as np
import pytest

from reader.index.answer.documents import Documents
from reader.index.answer.timeline import Timeline

_Row = tuple[int, bytes, int]  # day, place, number
_LONG = b"newspapers/" * 30


def _documents(rows: list[_Row]) -> Documents:
    days = np.array([row[0] for row in rows], np.int32)
    numbers = np.array([row[2] for row in rows], np.int64)
    return Documents(
        days=(days, days),
        number=numbers,
        by_number=np.argsort(numbers).astype(np.uint32),
        places=(
            np.frombuffer(b"".join(row[1] for row in rows), np.uint8),
            np.cumsum([0, *(len(row[1]) for row in rows)]).astype(np.uint64),
        ),
    )


def _is_in_order(rows: list[_Row], segments: int, chance: random.Random) -> bool:
    chance.shuffle(rows)
    cuts = [0, *sorted(chance.sample(range(len(rows)), segments - 1)), len(rows)]
    timeline = Timeline([_documents(sorted(rows[low:high])) for low, high in pairwise(cuts)])
    return list(timeline.numbers(np.arange(len(rows)))) == [row[2] for row in sorted(rows)]


def _any(chance: random.Random) -> bytes:
    return bytes(chance.choices(b"\0\1a\xff", k=chance.randrange(20)))


def _deep(chance: random.Random) -> bytes:
    return _LONG[: chance.choice((0, 7, 8, 9, 300))] + b"%d" % chance.randrange(40) + _LONG * chance.randrange(2)


def _zeros(chance: random.Random) -> bytes:
    return b"\0" * chance.randrange(30)


def _same(chance: random.Random) -> bytes:
    return chance.choice((b"", _LONG))


_KINDS = {"any": _any, "deep": _deep, "zeros": _zeros, "same": _same}


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("days", [1, 3, 400, 5000])
@pytest.mark.parametrize("segments", [2, 3, 7])
def test_places_of_any_kind_are_put_in_the_order_of_their_bytes(kind: str, days: int, segments: int) -> None:
    chance = random.Random(f"{kind} {days} {segments}")
    numbers = chance.sample(range(1, 10_000), 1500)
    rows = [(700_000 + chance.randrange(days), _KINDS[kind](chance), number) for number in numbers]
    assert _is_in_order(rows, segments, chance)


def test_the_last_bytes_of_a_segment_are_read_as_the_others_are() -> None:
    for length in range(18):
        chance = random.Random(length)
        rows = [(700_000, b"a" * chance.randrange(length + 1), number) for number in range(1, 402)]
        assert _is_in_order([*rows, (700_000, b"a" * length, 0)], 2, chance)
    short = [(700_000, b"", number) for number in range(400)]
    assert _is_in_order([*short, (700_000, b"a", 999)], 2, random.Random(1))
