# SPDX-License-Identifier: MIT
"""The pieces into which a query is cut, as the grammar sees them."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.query import Leaf


class Kind(StrEnum):
    """What a lexeme is to the grammar. `IGNORED` is blanks, and signs without a word."""

    LEAF = "leaf"
    FIELD = "field"
    NEAR = "NEAR"
    AND = "AND"
    OR = "OR"
    NOT = "NOT"
    OPEN = "("
    CLOSE = ")"
    IGNORED = ""


@dataclass(frozen=True, slots=True)
class Nearness:
    """What `NEAR/5` or `BEFORE/5` asks for: at most so many words apart, and perhaps in this order."""

    distance: int
    ordered: bool


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A piece of what was typed; all of them together cover it. A closing bracket may be of no length (added)."""

    kind: Kind
    start: int
    end: int
    leaf: Leaf | None = None
    nearness: Nearness | None = None


OPERATORS = {kind.value: kind for kind in (Kind.AND, Kind.OR, Kind.NOT)}
BEFORE_OPERAND = (Kind.AND, Kind.OR, Kind.NOT, Kind.NEAR, Kind.FIELD)
"""What waits for something behind it."""

BEHIND_OPERAND = (Kind.AND, Kind.OR, Kind.NEAR)
"""What must have something before it."""
