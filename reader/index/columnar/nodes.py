# SPDX-License-Identifier: MIT
"""Prefixes with so many postings that the documents of all their terms are worth a bitmap."""

from dataclasses import dataclass

import numpy as np

from reader.index.columnar.arrays import Bytes, Ints, sums
from reader.index.columnar.layout import Postings
from reader.index.columnar.term_list import TermList

_DEEPEST = 8  # letters: what has a longer beginning in common has few postings
_LENGTHS = ((0xF0, 4), (0xE0, 3), (0xC0, 2), (0, 1))


@dataclass(frozen=True, slots=True)
class Node:
    """A prefix (whole letters, in UTF-8) and its terms, from `low` to before `high`."""

    prefix: bytes
    low: int
    high: int


def find_nodes(terms: TermList, df: Ints, most: int) -> list[Node]:
    """Return all prefixes of at least two terms that have more than `most` postings."""
    before = sums(df)
    found = []
    todo = [(Node(b"", 0, terms.size), 0)] if before[-1] > most else []
    while todo:
        parent, depth = todo.pop()
        for node in _children(terms, parent):
            if before[node.high] - before[node.low] > most:
                if node.high - node.low > 1:
                    found.append(node)
                if depth + 1 < _DEEPEST:
                    todo.append((node, depth + 1))
    return found


def _children(terms: TermList, parent: Node) -> list[Node]:
    """Return the prefixes that are one letter longer."""
    at, length, children = parent.low, len(parent.prefix), []
    while at < parent.high:
        word = terms.word(at)
        if len(word) == length:  # the prefix itself is a term
            at += 1
            continue
        letter = next(size for first, size in _LENGTHS if word[length] >= first)
        prefix = word[: length + letter]
        end = terms.bisect(prefix + b"\xff", at + 1, parent.high)
        children.append(Node(prefix, at, end))
        at = end
    return children


class NodeMaps:
    """The bitmaps of nodes, filled while postings pass. In memory: some 10 MB at a million documents."""

    def __init__(self, nodes: list[Node], documents: int) -> None:
        self._nodes = nodes
        self._documents = documents
        self.maps: Bytes = np.zeros((len(nodes), (documents + 7) // 8), np.uint8)

    def add(self, postings: Postings) -> None:
        """Mark the documents of some terms in the bitmaps of all their nodes."""
        low, high = postings.low, postings.low + len(postings.df)
        begins = sums(postings.df)
        for number, node in enumerate(self._nodes):
            first, last = max(low, node.low), min(high, node.high)
            if first >= last:
                continue
            flags = np.zeros(self._documents, np.bool_)
            flags[postings.docs[begins[first - low] : begins[last - low]]] = True
            self.maps[number] |= np.packbits(flags)

    def names(self) -> Bytes:
        """Return the prefixes, each ended by a line feed, in order of the bitmaps."""
        return np.frombuffer(b"".join(node.prefix + b"\n" for node in self._nodes), np.uint8)
