# SPDX-License-Identifier: MIT
"""What the dates of other articles tell about an undated one: what is asked for, and what is compared."""

from dataclasses import dataclass

from reader.model.copies import TextPrint


@dataclass(frozen=True, slots=True)
class DatedPlace:
    """An article where it lies. `first` and `last` are ordinals of its days, 0 if it has none.

    `tells`: its date is sure enough, and its own, to tell of others. `asks`: nothing of its own places it in time.
    `issue` is the number of its issue, 0 if nothing gives it.
    """

    number: int
    path: bytes
    source: str
    first: int
    last: int
    issue: int
    tells: bool
    asks: bool


@dataclass(frozen=True, slots=True)
class DatedCopy:
    """A dated copy of the text of article `number`, with both texts' fingerprints; `source` or `path` names it."""

    number: int
    edtf: str
    source: str
    path: bytes
    own: TextPrint
    other: TextPrint
