# SPDX-License-Identifier: MIT
"""Writes the columns of a field: postings as they come in order of the terms, the rest at the end."""

from collections.abc import Callable

import numpy as np

from reader.index.columnar.arrays import Bytes, Ints, sums
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.derived import backwards, signatures
from reader.index.columnar.field_plan import FieldPlan
from reader.index.columnar.layout import Postings
from reader.index.columnar.nodes import NodeMaps
from reader.index.columnar.packed import (
    PackedSpool,
    bits_for_extents,
    bits_for_frequencies,
    bits_of,
    narrowest,
    unsigned,
)
from reader.index.columnar.pairs import Pairs
from reader.index.columnar.schema_spec import GAP

_FLAGS_AT_ONCE = 1 << 24


class FieldWriter:
    """Takes the postings of a planned field, ranges of terms in order, without gaps between them."""

    def __init__(self, file: ColumnFileWriter, plan: FieldPlan) -> None:
        self._file = file
        self._plan = plan
        self._name = plan.spec.name
        self._widths = [bits_of(plan.documents)]
        self._docs = PackedSpool(file, f"{self._name}.docs", self._widths[0])
        self._bitmaps = file.spool(f"{self._name}.bitmaps", np.uint8)
        self._node_maps = NodeMaps(plan.nodes, plan.documents)

    def add(self, postings: Postings) -> None:
        """Append a range of terms."""
        dense = np.zeros(len(postings.df), np.bool_)
        first, last = np.searchsorted(self._plan.dense, [postings.low, postings.low + len(dense)])
        dense[self._plan.dense[first:last] - postings.low] = True
        self._docs.append(postings.docs[~np.repeat(dense, postings.df)])
        self._add_bitmaps(postings, np.flatnonzero(dense))
        self._node_maps.add(postings)

    def finish(self) -> None:
        """Write what is known only now."""
        plan, name, put = self._plan, self._name, self._file.put
        self._docs.finish()
        put(f"{name}.widths", np.array(self._widths, np.uint8))
        put(f"{name}.terms", plan.terms.terms)
        put(f"{name}.offsets", unsigned(plan.terms.offsets))
        put(f"{name}.df", plan.df.astype(np.uint32))
        listed = plan.df.copy()
        listed[plan.dense] = 0
        put(f"{name}.docs_at", unsigned(sums(listed)))
        put(f"{name}.dense", plan.dense.astype(np.uint32))
        put(f"{name}.node_names", self._node_maps.names())
        put(f"{name}.node_maps", self._node_maps.maps)

    def _add_bitmaps(self, postings: Postings, dense: Ints) -> None:
        """Append the bitmaps of some terms, so many at a time that their flags stay small."""
        begins = sums(postings.df)
        documents = self._plan.documents
        step = max(1, _FLAGS_AT_ONCE // max(documents, 1))
        for at in range(0, len(dense), step):
            group = dense[at : at + step]
            flags = np.zeros((len(group), documents), np.bool_)
            for row, term in zip(flags, group, strict=True):
                row[postings.docs[begins[term] : begins[term + 1]]] = True
            self._bitmaps.append(np.packbits(flags, axis=1))


class PositionalFieldWriter(FieldWriter):
    """Takes frequencies and positions, too; positions only of terms without a code.

    `lengths` are the words of each document that count in scores, `extents` how many positions it takes. Of a coded
    field the caller fills `stream` (a map of the file: zeros at first) by the global positions in `start`. `step` is
    called between pieces of work.
    """

    def __init__(
        self,
        file: ColumnFileWriter,
        plan: FieldPlan,
        lengths: Ints,
        extents: Ints,
        *,
        step: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(file, plan)
        self._step = step
        self.start = sums(extents + GAP)
        self._lengths = lengths
        self._extents = extents
        self._widths += [bits_for_frequencies(plan.df, plan.cf), bits_for_extents(extents)]
        self._freq = PackedSpool(file, f"{self._name}.freq", self._widths[1], exceptions=True)
        self._pos = PackedSpool(file, f"{self._name}.pos", self._widths[2], exceptions=True)
        self.stream: Bytes = np.zeros(0, np.uint8)
        if plan.spec.coded:
            self.stream = file.scratch(f"{self._name}.stream", np.uint8, int(self.start[-1]))

    def add(self, postings: Postings) -> None:
        """Append a range of terms."""
        super().add(postings)
        self._freq.append(postings.freq)
        self._pos.append(postings.positions)

    def finish(self) -> None:
        """Write what is known only now."""
        super().finish()
        self._freq.finish()
        self._pos.finish()
        plan, name, put = self._plan, self._name, self._file.put
        put(f"{name}.cf", unsigned(plan.cf))
        placed = plan.cf.copy()
        placed[plan.coded] = 0
        put(f"{name}.pos_at", unsigned(sums(placed)))
        differ = not np.array_equal(self._lengths, self._extents)
        put(f"{name}.lengths", narrowest(self._lengths) if differ else np.zeros(0, np.uint8))
        put(f"{name}.extents", narrowest(self._extents))
        put(f"{name}.signature", signatures(plan.terms))
        put(f"{name}.backwards", backwards(plan.terms).astype(np.uint32))
        if plan.spec.coded:
            put(f"{name}.coded", plan.coded.astype(np.uint32))
            put(f"{name}.classes", plan.classes.astype(np.uint32))
            Pairs(self._file, name, self.stream, self._step).write(self.start, plan.thresholds)
            del self.stream  # Windows gives no name to a mapped file
