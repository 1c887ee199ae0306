# SPDX-License-Identifier: MIT
"""What a segment knows of each document beside its words."""

from array import array
from itertools import accumulate, pairwise


class Columns:
    """One array a property; a document's number in its segment is its place in each of them."""

    __slots__ = ("earliest", "headline_words", "latest", "numbers", "words")

    def __init__(self) -> None:
        self.numbers: array[int] = array("q")
        self.earliest: array[int] = array("i")
        self.latest: array[int] = array("i")
        self.words: array[int] = array("I")
        self.headline_words: array[int] = array("I")

    def __len__(self) -> int:
        return len(self.numbers)

    def append(self, number: int, earliest: int, latest: int, words: int, headline_words: int) -> None:
        """Add a document. Days are ordinals, 0 where there is none."""
        self.numbers.append(number)
        self.earliest.append(earliest)
        self.latest.append(latest)
        self.words.append(words)
        self.headline_words.append(headline_words)

    def extend(self, other: "Columns", kept: list[int] | None) -> None:
        """Add another segment's documents; of them only `kept`, where that is a list."""
        for mine, theirs in zip(self.all(), other.all(), strict=True):
            mine.extend(theirs if kept is None else array(theirs.typecode, map(theirs.__getitem__, kept)))

    def pack(self) -> bytes:
        """Return all columns as bytes."""
        return b"".join(column.tobytes() for column in self.all())

    @classmethod
    def unpack(cls, data: bytes, count: int) -> "Columns":
        """Read columns of `count` documents. Raises `ValueError` if there are more or fewer."""
        columns = cls()
        start = 0
        for column in columns.all():
            end = start + count * column.itemsize
            column.frombytes(data[start:end])
            start = end
        if start != len(data) or not all(len(column) == count for column in columns.all()):
            raise ValueError("columns of another length")
        return columns

    def all(self) -> "tuple[array[int], ...]":
        """Return the columns in the order of the file."""
        return self.numbers, self.earliest, self.latest, self.words, self.headline_words


def pack_places(places: list[bytes]) -> bytes:
    """Return where the documents lie as bytes: how long each place is, then all of them."""
    return array("I", map(len, places)).tobytes() + b"".join(places)


def unpack_places(data: bytes, count: int) -> list[bytes]:
    """Read the places of `count` documents. Raises `ValueError` if there are more or fewer bytes."""
    lengths = array("I", data[: 4 * count])
    ends = list(accumulate(lengths, initial=4 * count))
    if len(lengths) != count or ends[-1] != len(data):
        raise ValueError("places of another length")
    return [data[start:end] for start, end in pairwise(ends)]
