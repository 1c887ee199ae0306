# SPDX-License-Identifier: MIT
"""Words on their way into a segment: one number a word, in the order they came."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from reader.index.columnar.arrays import Ints
from reader.text.word_counts import cuts_word, words_around
from reader.text.words import words

_MOST_PIECES = 300_000
_LONGEST_PIECE = 64


class Vocabulary(dict[str, int]):
    """Each word's number, in order of their first appearance."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class _Pieces(dict[str, tuple[int, ...]]):
    """What stands between blanks -> the numbers of its words. No word holds a blank, and most pieces come again."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, piece: str) -> tuple[int, ...]:
        vocabulary = self._vocabulary
        numbers = tuple([vocabulary[word] for word, _, _ in words(piece)])
        if len(piece) <= _LONGEST_PIECE:
            self[piece] = numbers
        return numbers


class Splitter:
    """Turns texts into numbers of words, which it remembers until `clear`."""

    def __init__(self) -> None:
        self.vocabulary = Vocabulary()
        self._pieces = _Pieces(self.vocabulary)

    def split(self, text: str, into: "array[int]") -> int:
        """Append the numbers of the words of a text; return how many they are."""
        if len(self._pieces) > _MOST_PIECES:
            self._pieces.clear()
        before = len(into)
        into.extend(chain.from_iterable(map(self._pieces.__getitem__, text.split())))
        return len(into) - before

    def clear(self) -> None:
        """Forget all words."""
        self.vocabulary = Vocabulary()
        self._pieces = _Pieces(self.vocabulary)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a positional field, as numbers, in runs of neighbours.

    Run i has `length[i]` of `words` and stands in document `document[i]` (numbered as they came) from position `at[i]`.
    A document has `words_of` words that count in scores, and takes `extents` positions.
    """

    words: Ints
    document: Ints
    at: Ints
    length: Ints
    words_of: Ints
    extents: Ints

    def leading(self) -> "Tokens":
        """Return only the runs that begin a document at position 0."""
        kept = self.at == 0
        length = np.where(kept, self.length, 0)
        own = np.bincount(self.document, length, len(self.words_of)).astype(np.int64)
        return Tokens(self.words[np.repeat(kept, self.length)], self.document, self.at, length, own, own)

    def places(self, of_documents: Ints) -> Ints:
        """Return a number for each word: its position, added to what `of_documents` has for its document."""
        begin = np.cumsum(self.length) - self.length
        places = np.repeat(of_documents[self.document] + self.at - begin, self.length)
        places += np.arange(len(places))
        return places


class TokenRuns:
    """Collects the words of a positional field, document by document."""

    def __init__(self, splitter: Splitter) -> None:
        self._splitter = splitter
        self._words = array("I")
        self._runs = array("q")  # document, position, length
        self._documents = array("q")  # words, extent

    def __len__(self) -> int:
        """Count words."""
        return len(self._words)

    def run(self, at: int, text: str) -> int:
        """Take a text that begins at position `at` of the present document; return how many words it has."""
        count = self._splitter.split(text, self._words)
        self._runs.extend((len(self._documents) // 2, at, count))
        return count

    def run_cut(self, at: int, text: str, cuts: Sequence[int]) -> tuple[int, dict[int, tuple[int, int]]]:
        """Take a text as `run` does; tell also of some places in it (code points) how many words stand around them.

        Of each: the words that end before it or there, and those that begin before it.
        """
        if any(cuts_word(text, cut) for cut in cuts):
            return self.run(at, text), words_around(text, cuts)
        places: dict[int, tuple[int, int]] = {}
        count = begin = 0
        for cut in sorted(set(cuts)):
            count += self._splitter.split(text[begin:cut], self._words)
            places[cut], begin = (count, count), cut
        count += self._splitter.split(text[begin:], self._words)
        self._runs.extend((len(self._documents) // 2, at, count))
        return count, places

    def end(self, counted: int, extent: int) -> None:
        """End the present document: so many words for scores, so many positions."""
        self._documents.extend((counted, extent))

    def tokens(self) -> Tokens:
        """Return what was collected."""
        document, at, length = _table(self._runs, 3)
        return Tokens(np.frombuffer(self._words, np.uint32), document, at, length, *_table(self._documents, 2))


def _table(flat: "array[int]", width: int) -> Ints:
    return np.frombuffer(flat, np.int64).reshape(-1, width).T
