# SPDX-License-Identifier: MIT
"""The smallest piece of a sentence."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from reader.model.person import Sex


class Kind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    POINT = "point"  # one sign of punctuation, dots of an ellipsis together
    POSSESSIVE = "possessive"  # 's, or ' alone behind a plural
    PASSAGE = "passage"  # all of a passage in marks, as an item of the paper's sentence


_WORD, _POINT = Kind.WORD, Kind.POINT  # looked up once: an enumeration answers slowly


class Name(Protocol):
    """One mention of a person, as the grammar sees it: where it stands, and the person's sex if the text tells it."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def sex(self) -> Sex:
        """The person's sex, as far as the whole text tells it."""


@dataclass(slots=True, eq=False)
class Token:
    """A word, number or sign; `start` and `end` count in the text given.

    `low` is in lower case with straight apostrophes. `passage` is the number of the passage in marks that it stands in
    (counted through the text). `name` is the mention of a person that it belongs to, set by whoever finds people.
    """

    text: str
    low: str
    start: int
    end: int
    kind: Kind
    capital: bool = False
    passage: int | None = None
    name: Name | None = None

    @property
    def is_word(self) -> bool:
        """Whether it is a word, and neither number, sign nor passage."""
        return self.kind is _WORD

    def points(self, signs: str) -> bool:
        """Tell whether it is one of these signs."""
        return self.kind is _POINT and self.text in signs
