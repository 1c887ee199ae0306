# SPDX-License-Identifier: MIT
"""The port through which a search asks what stands only outside the index."""

from collections.abc import Set as AbstractSet
from typing import Protocol

from reader.model.person import NamedKeys


class Outside(Protocol):
    """What the index doesn't hold, for it may change without an article being indexed again."""

    def flagged(self, name: str) -> AbstractSet[int]:
        """Return the numbers of the articles that bear a flag; the same object while that is unchanged."""
        ...

    def named(self, field: str, words: tuple[str, ...], open_end: bool) -> NamedKeys:  # noqa: FBT001
        """Return the keys in `person` or `speaker` of whoever has these words, in any order, in one of the names.

        `open_end`: the last word is a prefix. The same object while that is unchanged.
        """
        ...


class NothingOutside:
    """For an index by itself: no flags, no names."""

    def flagged(self, name: str) -> AbstractSet[int]:  # noqa: ARG002
        """Return none."""
        return _NO_NUMBERS

    def named(self, field: str, words: tuple[str, ...], open_end: bool) -> NamedKeys:  # noqa: ARG002, FBT001
        """Return none."""
        return _NO_KEYS


_NO_NUMBERS = frozenset[int]()
_NO_KEYS = NamedKeys()
