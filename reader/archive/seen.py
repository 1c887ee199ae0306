# SPDX-License-Identifier: MIT
"""What was seen before, of very many: a set that takes 12 to 24 bytes a value, a fifth of Python's own."""

from array import array

_LEAST = 1 << 10
_BITS = (1 << 64) - 1


class Seen:
    """Values by 64 bits of their hash. Of 10 million one pair is mistaken for the same in 300,000 such sets."""

    def __init__(self) -> None:
        self._table = array("Q", bytes(8 * _LEAST))
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __contains__(self, value: str | bytes) -> bool:
        return self._table[self._slot(_key(value))] != 0

    def add(self, value: str | bytes) -> bool:
        """Note a value; tell whether it is new."""
        key = _key(value)
        slot = self._slot(key)
        if self._table[slot]:
            return False
        self._table[slot] = key
        self._count += 1
        if 3 * self._count > 2 * len(self._table):
            self._grow()
        return True

    def _slot(self, key: int) -> int:
        """Return where a key stands, or where it would."""
        table, last = self._table, len(self._table) - 1
        slot = key & last
        while (found := table[slot]) and found != key:
            slot = (slot + 1) & last
        return slot

    def _grow(self) -> None:
        before, self._table = self._table, array("Q", bytes(16 * len(self._table)))
        for key in before:
            if key:
                self._table[self._slot(key)] = key


def _key(value: str | bytes) -> int:
    return hash(value) & _BITS or 1
