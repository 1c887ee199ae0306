# SPDX-License-Identifier: MIT
"""Bylines taken apart, or left whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cite.author import Author, authors_of

RUBY = Author("Keller", "Ruby")
OREN = Author("Halvard", "Oren")
PIECES = ("Ruby", "Keller", ",", " and ", ";", "von", "Jr.", "Reuters", "A.", " ", "-", "’", "д", "Staff")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ruby Keller", (RUBY,)),
        ("Ruby Keller and Oren Halvard", (RUBY, OREN)),
        ("Ruby Keller und Oren Halvard", (RUBY, OREN)),
        ("Ruby Keller et Oren Halvard", (RUBY, OREN)),
        ("Ruby Keller; Oren Halvard", (RUBY, OREN)),
        ("Иван Петров и Анна Смирнова", (Author("Петров", "Иван"), Author("Смирнова", "Анна"))),
        ("Ruby Keller, Oren Halvard, and Ann Oak", (RUBY, OREN, Author("Oak", "Ann"))),
        ("Ruby Keller and Oren Halvard, Staff Writers", (RUBY, OREN)),
        ("Ruby Keller, Staff Writer", (RUBY,)),
        ("Ruby Keller, Reuters", (RUBY,)),
        ("Ruby Keller, Jr.", (Author("Keller", "Ruby", suffix="Jr."),)),
        ("Ruby Keller Jr. and Oren Halvard", (Author("Keller", "Ruby", suffix="Jr."), OREN)),
        ("Ursula von der Leyen", (Author("Leyen", "Ursula", "von der"),)),
        ("F. W. De Klerk", (Author("De Klerk", "F. W."),)),
        ("Петров И. В.", (Author("Петров", "И. В."),)),
        ("Петров Иван Иванович", (Author("Петров", "Иван Иванович"),)),
    ],
)
def test_names_are_taken_apart(byline: str, authors: tuple[Author, ...]) -> None:
    assert authors_of(byline, "", "en") == authors


@pytest.mark.parametrize(
    "byline",
    [
        "Keller, Ruby",  # turned, or two people
        "Ruby Keller, New York",  # a place, or a second writer
        "Ruby Keller and Reuters",
        "Ruby Keller, Bill Press",
        "José Ortega y Gasset",
        "Our Own Correspondent",
        "Ruby",
        "山田太郎",
        "the harbour desk",
    ],
)
def test_what_may_be_more_than_one_thing_is_left_whole(byline: str) -> None:
    assert authors_of(byline, "", "en") == (Author(literal=byline),)


def test_names_are_left_whole_where_their_order_is_another() -> None:
    assert authors_of("Nagy Imre", "", "hu") == (Author(literal="Nagy Imre"),)
    assert authors_of("Gabriela García Luna", "", "es") == (Author(literal="Gabriela García Luna"),)
    assert authors_of("Gabriela Luna", "", "es") == (Author("Luna", "Gabriela"),)


def test_a_wire_is_credited_only_where_nobody_is_named() -> None:
    assert authors_of("", "Reuters, MT", "en") == (Author(literal="Reuters, MT"),)
    assert authors_of("Ruby Keller", "Reuters", "en") == (RUBY,)
    assert authors_of("", "", "en") == ()


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_nothing_of_a_byline_is_made_up(pieces: list[str]) -> None:
    byline = " ".join("".join(pieces).split())
    for author in authors_of(byline, "", "en"):
        for part in (author.family, author.given, author.particle, author.suffix, author.literal):
            assert part in byline
