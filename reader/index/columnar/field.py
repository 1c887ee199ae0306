# SPDX-License-Identifier: MIT
"""Reads one field of a table: its terms, the documents of each, its bitmaps; and words with positions."""

from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Bytes, Flags, Ints, sums
from reader.index.columnar.column_file import ColumnFile
from reader.index.columnar.damage import damaged
from reader.index.columnar.packed import Packed
from reader.index.columnar.pair_places import PairPlaces
from reader.index.columnar.posting_sums import PostingSums
from reader.index.columnar.schema_spec import GAP, FieldSpec
from reader.index.columnar.term_classes import checked_classes
from reader.index.columnar.term_list import TermList

_STREAM_PIECE = 1 << 22
_DOCUMENTS_AT_ONCE = 1 << 15  # what is unpacked stays in the processor's cache


class Field(TermList):
    """A field of `count` documents and `size` terms. Its arrays are maps of the file; any thread may read.

    `dense` are the numbers of the terms that have a bitmap (packed as `np.packbits` does) instead of a list in `docs`;
    `dense_at` says which row of `bitmaps`. `nodes` are prefixes and their rows of `node_maps`.
    """

    def __init__(self, file: ColumnFile, spec: FieldSpec) -> None:
        self.name = spec.name
        self.count = file.documents
        self._file = file
        super().__init__(self._column("terms"), self._column("offsets"))
        if len(self.offsets) < 1 or int(self.offsets[-1]) != len(self.terms):
            raise damaged()
        self.df: NDArray[np.uint32] = self._column("df", self.size)
        self._widths = self._column("widths", 3 if spec.positional else 1).tolist()
        self.docs_at = self._sums("docs_at")
        self.docs = self._packed("docs", self._widths[0], int(self.docs_at[-1]))
        self.dense: Ints = self._column("dense").astype(np.int64)
        if len(self.dense) and int(self.dense.max()) >= self.size:
            raise damaged()
        self.dense_at = {int(term): row for row, term in enumerate(self.dense)}
        self.bitmaps = self._rows("bitmaps", len(self.dense))
        names = self._column("node_names").tobytes().split(b"\n")[:-1]
        self.nodes = {name: row for row, name in enumerate(names)}
        self.node_maps = self._rows("node_maps", len(names))

    def flags_of(self, packed: Bytes) -> Flags:
        """Unpack a bitmap: a flag for each document."""
        return np.unpackbits(packed, count=self.count).view(np.bool_)

    def doc_list(self, number: int, since: int = 0) -> NDArray[np.intp]:
        """Return the documents of a term from `since` on, rising: as numpy takes indices without turning them first."""
        row = self.dense_at.get(number)
        if row is not None:
            byte = since // 8
            flags = np.unpackbits(self.bitmaps[row, byte:], count=max(self.count - 8 * byte, 0))
            flags[: since % 8] = 0
            return np.flatnonzero(flags.view(np.bool_)) + 8 * byte
        docs = self.docs[int(self.docs_at[number]) : int(self.docs_at[number + 1])].astype(np.intp)
        return docs[int(np.searchsorted(docs, since)) :] if since else docs

    def union_range(self, low: int, high: int) -> Flags:
        """Return flags of the documents that have any of the terms from `low` to before `high`."""
        first, last = np.searchsorted(self.dense, [low, high])
        if last > first:
            flags = self.flags_of(np.bitwise_or.reduce(self.bitmaps[first:last], axis=0))
        else:
            flags = np.zeros(self.count, np.bool_)
        end = int(self.docs_at[high])
        for begin in range(int(self.docs_at[low]), end, _DOCUMENTS_AT_ONCE):
            flags[self.docs[begin : min(begin + _DOCUMENTS_AT_ONCE, end)].astype(np.intp)] = True
        return flags

    def documents(self, low: int, high: int) -> tuple[Ints, Ints]:
        """Return the documents of a range of terms end to end, and how many of them each term has."""
        df = self.df[low:high].astype(np.int64)
        first, last = np.searchsorted(self.dense, [low, high])
        listed = self.docs[int(self.docs_at[low]) : int(self.docs_at[high])]
        if first == last:
            return listed.astype(np.int64), df
        begins = sums(df)
        is_dense = np.zeros(high - low, np.bool_)
        is_dense[self.dense[first:last] - low] = True
        docs = np.empty(int(begins[-1]), np.int64)
        docs[~np.repeat(is_dense, df)] = listed
        for term in self.dense[first:last]:
            docs[begins[term - low] : begins[term - low + 1]] = self.doc_list(int(term))
        return docs, df

    def _column(self, name: str, length: int = -1) -> NDArray[Any]:
        column: NDArray[Any] = self._file.column(f"{self.name}.{name}")
        if length >= 0 and len(column) != length:
            raise damaged()
        return column

    def _sums(self, name: str) -> NDArray[np.unsignedinteger]:
        """Return a column of running sums, one for each term and the whole."""
        return self._column(name, self.size + 1)

    def _packed(self, name: str, bits: int, size: int, *, exceptions: bool = False) -> Packed:
        return Packed(bits, size, lambda part: self._column(name + part), exceptions=exceptions)

    def _rows(self, name: str, count: int) -> Bytes:
        """Return a column of bitmaps of all documents."""
        column = self._column(name)
        width = (self.count + 7) // 8
        if column.size != count * width:
            raise damaged()
        return column.reshape(count, width)


class PositionalField(Field):
    """A field of words. Global positions (`start` of a document plus the position in it) leave a gap between documents.

    `extents` are how many positions each document takes, `lengths` its words that count in scores. A word in `coded`
    has code `code_at[number]` (from 1) in `stream`, a byte for each global position, and no positions in `pos`; others
    have there the byte of their class, of which `classes` are the first terms. `pairs` has the global positions of pair
    p = 64 * first code + second code; `pair_dense[p]` is its row of `pair_maps`, if it has one.
    """

    def __init__(self, file: ColumnFile, spec: FieldSpec) -> None:
        super().__init__(file, spec)
        self.cf: NDArray[np.unsignedinteger] = self._column("cf", self.size)
        self.freq_at = PostingSums(self.docs_at, self.dense, self.df[self.dense])
        self.freq = self._packed("freq", self._widths[1], self.freq_at.total, exceptions=True)
        self.pos_at = self._sums("pos_at")
        self.pos = self._packed("pos", self._widths[2], int(self.pos_at[-1]), exceptions=True)
        self.extents: NDArray[np.unsignedinteger] = self._column("extents", self.count)
        lengths = self._column("lengths")
        self.lengths: NDArray[np.unsignedinteger] = lengths if len(lengths) else self.extents
        if len(self.lengths) != self.count:
            raise damaged()
        self.signature: NDArray[np.uint64] = self._column("signature", self.size)
        self.backwards: NDArray[np.uint32] = self._column("backwards", self.size)
        self.coded: Ints = np.zeros(0, np.int64)
        self.code_at: dict[int, int] = {}
        self.classes: Ints = np.zeros(0, np.int64)
        if spec.coded:
            self._open_codes()

    def _open_codes(self) -> None:
        self.coded = self._column("coded").astype(np.int64)
        self.code_at = {int(term): code for code, term in enumerate(self.coded, 1)}
        self.classes = checked_classes(self._column("classes"), self.size)
        self.stream: Bytes = self._column("stream", int(self.start[-1]))
        self.pairs = PairPlaces(lambda part: self._column("pair_" + part), len(self.stream))
        self.pair_dense = {int(pair): row for row, pair in enumerate(self._column("pair_dense"))}
        self.pair_maps = self._rows("pair_bitmaps", len(self.pair_dense))

    @cached_property
    def start(self) -> Ints:
        """Where each document begins among the global positions, and where one more would.

        Made when it is first asked for, and kept: 8 bytes a document.
        """
        start = np.zeros(self.count + 1, np.int64)
        np.add(self.extents, GAP, out=start[1:], dtype=np.int64)
        np.cumsum(start, out=start)
        return start

    def frequencies(self, number: int) -> NDArray[np.int32]:
        """Return how often each document of `doc_list` has a term."""
        return self.frequencies_of(number, number + 1).astype(np.int32)

    def expand(self, low: int, high: int) -> tuple[Ints, Ints, Ints, Ints]:
        """Return documents, frequencies, positions and document counts of a range of terms, end to end.

        The positions (in their documents) of a coded word are looked for in the whole stream.
        """
        docs, df = self.documents(low, high)
        cf = self.cf[low:high].astype(np.int64)
        placed = self.pos[int(self.pos_at[low]) : int(self.pos_at[high])]
        inside = self.coded[(self.coded >= low) & (self.coded < high)]
        if not len(inside):
            return docs, self.frequencies_of(low, high), placed.astype(np.int64), df
        begins = sums(cf)
        is_coded = np.zeros(high - low, np.bool_)
        is_coded[inside - low] = True
        positions = np.empty(int(begins[-1]), np.int64)
        positions[~np.repeat(is_coded, cf)] = placed
        for term in inside:
            places = self.places_of_code(self.code_at[int(term)])
            own = self.start[np.searchsorted(self.start, places, side="right") - 1]
            positions[begins[term - low] : begins[term - low + 1]] = places - own
        return docs, self.frequencies_of(low, high), positions, df

    def places_of_code(self, code: int) -> Ints:
        """Return all global positions of a coded word: the stream is read, a piece at a time."""
        begins = range(0, len(self.stream), _STREAM_PIECE)
        found = [np.flatnonzero(self.stream[at : at + _STREAM_PIECE] == code) + at for at in begins]
        return np.concatenate(found) if found else np.zeros(0, np.int64)

    def frequencies_of(self, low: int, high: int) -> Ints:
        """Return the frequencies beside `documents` of a range of terms."""
        return self.freq[int(self.freq_at[low]) : int(self.freq_at[high])].astype(np.int64)
