# SPDX-License-Identifier: MIT
"""Some occurrences at random: the same for the same seed on any machine, whatever the order of reading was.

Each occurrence has a number that follows from the seed, the article's id and the place of its first word alone; those
with the lowest numbers are taken. So a thinner choice of the same seed is a part of a fuller one. The number is the
finalizer of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) of the
article's hash (BLAKE2b, eight bytes of the seed and the id) and the place, by the golden ratio of that paper apart.
"""

import hashlib

import numpy as np

from reader.index.columnar.arrays import Ints, Keys
from reader.index.occurrences.found_lines import Lines, SegmentLines
from reader.model.occurrence import SpokenOutside

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def thin(lines: Lines, most: int, seed: int, spoken: SpokenOutside) -> None:
    """Keep so many of the occurrences."""
    if lines.total <= most:
        return
    numbers = [_numbers(one, seed, spoken) for one in lines.segments]
    order = np.argsort(np.concatenate(numbers), kind="stable")[:most]
    kept = np.zeros(lines.total, np.bool_)
    kept[order] = True
    begin = 0
    for one, own in zip(lines.segments, numbers, strict=True):
        one.keep(kept[begin : begin + len(own)])
        begin += len(own)


def article_hash(seed: int, article_id: str) -> int:
    """Return the number of an article for a seed."""
    told = hashlib.blake2b(f"{seed} {article_id}".encode(), digest_size=8).digest()
    return int.from_bytes(told, "little")


def mixed(numbers: Keys) -> Keys:
    """Return SplitMix64's finalizer of each number."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * _FIRST
    numbers = (numbers ^ (numbers >> np.uint64(27))) * _SECOND
    return numbers ^ (numbers >> np.uint64(31))


def _numbers(one: SegmentLines, seed: int, spoken: SpokenOutside) -> Keys:
    having = np.flatnonzero(np.diff(one.bounds))
    ids = spoken.ids(one.documents.number[having].tolist())
    hashes = np.fromiter((article_hash(seed, id_) for id_ in ids), np.uint64, len(having))
    articles = one.articles
    place: Ints = one.found.first - one.sections.start[articles]
    of_article = np.zeros(one.documents.count, np.uint64)
    of_article[having] = hashes
    return mixed(of_article[articles] + (place + 1).astype(np.uint64) * _GOLDEN)
