# SPDX-License-Identifier: MIT
"""Rows, places and numbers against a plain list that is built anew after each step."""

import random

import pytest

from reader.gui.hits.row_order import RowOrder, places_of


@pytest.mark.parametrize("more", [0, 100])
def test_places_are_those_of_the_numbers_that_are_wanted(more: int) -> None:
    numbers = [7, 3, 12, *range(20, 20 + more)]
    wanted = [3, 12, 13, *range(20, 20 + more)]
    places = places_of(numbers, wanted)
    assert places == {3: 1, 12: 2, 13: None, **{number: number - 17 for number in range(20, 20 + more)}}
    assert places_of((), [5]) == {5: None}


@pytest.mark.parametrize("seed", range(8))
def test_unfolding_and_folding_anywhere_is_like_a_plain_list(seed: int) -> None:
    chance = random.Random(seed)
    numbers = chance.sample(range(1, 500), 60)
    copies = {place: tuple(range(1000 + 10 * place, 1000 + 10 * place + chance.randint(1, 4))) for place in range(60)}
    order = RowOrder(numbers, places_of(numbers, numbers[:5]))
    opened: set[int] = set()
    for _ in range(40):
        place = chance.randrange(60)
        if place in opened:
            order.fold(place)
            opened.remove(place)
        else:
            order.unfold(place, copies[place])
            opened.add(place)
        plain = [
            (number, (at, copy))
            for at, one in enumerate(numbers)
            for copy, number in enumerate((one, *(copies[at] if at in opened else ())))
        ]
        assert len(order) == len(plain)
        assert [(order.number(row), order.at(row)) for row in range(len(order))] == plain
        assert [order.row_of(number) for number, _ in plain] == list(range(len(plain)))
        assert [order.is_open(at) for at in range(60)] == [at in opened for at in range(60)]
        assert order.row_of(copies[min({*range(60)} - opened)][0]) is None
    assert order.row_of(99_999) is None
    assert order.row_of(-1) is None
