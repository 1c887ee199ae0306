# SPDX-License-Identifier: MIT
"""The sets of the last leaves are kept as they were, and no more of them than 32."""

import numpy as np
from whoosh.query.terms import Prefix

from reader.index.bulk.leaf_sets import LeafSets
from reader.index.bulk.sets import DocSet


def test_sets_come_back_as_they_were() -> None:
    kept = LeafSets()
    few, many = np.array([3, 999], np.uint32), np.arange(0, 1000, 3)
    kept.put(Prefix("text", "a"), DocSet.of_ids(1000, few))
    kept.put(Prefix("text", "b"), DocSet.of_ids(1000, many))
    kept.put(Prefix("text", "c"), DocSet.of_flags(DocSet.of_ids(1000, many).as_flags()))
    few[0] = 4  # what was given may change: it is a view of a file
    for letter, members in (("a", [3, 999]), ("b", many.tolist()), ("c", many.tolist())):
        found = kept.get(Prefix("text", letter))
        assert found is not None
        assert found.as_ids().tolist() == members
        assert found.size == 1000
    assert kept.get(Prefix("headline", "a")) is None


def test_the_one_not_asked_for_longest_goes() -> None:
    kept, one = LeafSets(), DocSet.of_ids(10, np.array([1]))
    for number in range(32):
        kept.put(Prefix("text", str(number)), one)
    assert kept.get(Prefix("text", "0")) is not None
    kept.put(Prefix("text", "new"), one)
    assert kept.get(Prefix("text", "0")) is not None
    assert kept.get(Prefix("text", "1")) is None
    assert kept.get(Prefix("text", "new")) is not None
