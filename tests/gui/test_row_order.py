# SPDX-License-Identifier: MIT
"""Rows, places and numbers against a plain list that is built anew after each step."""

import random

import pytest

from reader.gui.hits.row_order import RowOrder, places_of


def test_places_are_those_of_the_numbers() -> None:
    numbers = [7, 3, 12]
    places = places_of(numbers)
    assert [places[number] for number in numbers] == [0, 1, 2]
    assert [number for number in range(13) if places[number] == -1] == [0, 1, 2, 4, 5, 6, 8, 9, 10, 11]
    assert len(places_of([])) == 0


def test_many_numbers_are_placed_in_parts() -> None:
    numbers = list(range(50_000, 0, -1))
    places = places_of(numbers)
    assert all(places[number] == 50_000 - number for number in numbers)


@pytest.mark.parametrize("seed", range(8))
def test_unfolding_and_folding_anywhere_is_like_a_plain_list(seed: int) -> None:
    chance = random.Random(seed)
    numbers = chance.sample(range(1, 500), 60)
    copies = {place: tuple(range(1000 + 10 * place, 1000 + 10 * place + chance.randint(1, 4))) for place in range(60)}
    order = RowOrder(numbers, places_of(numbers))
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
