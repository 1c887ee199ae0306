# SPDX-License-Identifier: MIT
"""What is put in order on one thread while another looks at the first of it."""

import threading

import numpy as np

from reader.index.answer.numbers import Row

LENGTH = 10_000


def test_the_first_can_be_looked_at_while_all_are_put_in_order() -> None:
    begun, looked = threading.Event(), threading.Event()
    order = np.arange(LENGTH, dtype=np.int64)[::-1].copy()

    def whole() -> "np.ndarray[tuple[int, ...], np.dtype[np.int64]]":
        begun.set()
        assert looked.wait(20), "whoever looks at the first must not wait for this"
        return order

    numbers: Row[int] = Row(LENGTH, lambda most: order[:most], whole, code="q")
    assert numbers.known == 0
    assert numbers[0] == LENGTH - 1
    worker = threading.Thread(target=lambda: numbers[-1])
    worker.start()
    assert begun.wait(20)
    known = numbers.known
    first = numbers[:60].tolist()  # known already
    more = numbers[:2000].tolist()  # and still cheaper by themselves
    looked.set()
    worker.join()
    assert 100 <= known < LENGTH
    assert (first, more) == (order[:60].tolist(), order[:2000].tolist())
    assert numbers.known == LENGTH
    assert numbers[-1] == 0
    assert numbers.index(5) == LENGTH - 6


def test_what_is_known_is_never_less_than_it_was() -> None:
    order = np.arange(LENGTH, dtype=np.int64)

    def head(most: int) -> "np.ndarray[tuple[int, ...], np.dtype[np.int64]]":
        numbers.settle()  # as another thread may, meanwhile
        return order[:most]

    numbers: Row[int] = Row(LENGTH, head, lambda: order, code="q")
    assert numbers[:3].tolist() == [0, 1, 2]
    assert numbers.known == LENGTH
