# SPDX-License-Identifier: MIT
"""LINES IN CAPITALS: the names there of persons named elsewhere in the article."""

from collections.abc import Callable, Sequence

from reader.model.person import Sex
from reader.text.grammar.token import Token
from reader.text.people.mention import Mention, Person, Row

_SHORTEST = 3  # letters of a surname


def add_shouted(row: Row, of_surname: Callable[[str], Sequence[Person]], not_names: frozenset[str]) -> None:
    """Add the mentions of a line to the persons whose surnames (and given names) stand there."""
    for at, token in enumerate(row):
        if not token.is_word or token.name is not None or len(token.text) < _SHORTEST or token.low in not_names:
            continue
        person = next(iter(of_surname(token.low)), None)
        if person is not None:
            first = _first(row, at, [word.lower() for word in person.words])
            words = tuple(each.text for each in row[first : at + 1])
            person.add(Mention(row, first, at + 1, words, "", Sex.UNKNOWN, Sex.UNKNOWN, first == 0))


def _first(row: Row, at: int, name: Sequence[str]) -> int:
    """Return where the name begins of which the surname stands at `at`."""
    first = at
    for word in reversed(name[:-1]):
        if first == 0 or not _is(row[first - 1], word):
            break
        first -= 1
    return first


def _is(token: Token, word: str) -> bool:
    return token.is_word and token.name is None and token.low == word
