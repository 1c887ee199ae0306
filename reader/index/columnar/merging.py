# SPDX-License-Identifier: MIT
"""Makes one segment of several, without their dead, in memory that doesn't grow with the texts."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.columnar.arrays import Ints
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.damage import columns_that_fit
from reader.index.columnar.field import PositionalField
from reader.index.columnar.field_merging import (
    Merged,
    coded_postings,
    keyword_postings,
    merge_terms,
    token_postings,
    token_ranges,
)
from reader.index.columnar.field_plan import plan_field
from reader.index.columnar.field_writer import FieldWriter, PositionalFieldWriter
from reader.index.columnar.layout import Layout
from reader.index.columnar.renumbering import Renumbering, gather_places, renumber_articles, renumber_quotations
from reader.index.columnar.schema_spec import ARTICLES, QUOTATIONS, USUAL, FieldSpec, TableSpec, Thresholds
from reader.index.columnar.stream_merging import StreamMerger
from reader.index.columnar.table import Table
from reader.index.columnar.table_writer import put_articles, put_places, put_said_in, segment_files


def merge_segments(
    parts: Sequence[tuple[Table, Table, NDArray[np.bool_]]],
    articles_path: str,
    quotations_path: str,
    *,
    cancel: CancelToken,
    pause: Callable[[], None],
    thresholds: Thresholds = USUAL,
) -> None:
    """Write the live articles of at least one segment, and the quotations in them, as the two files of a new one.

    Each part is articles, quotations, and a flag for each article that is True while it is live. `cancel` is looked at
    and `pause` called between pieces of work. Raises `OSError`, `StoreDamagedError` and `CancelledError`; then neither
    file is there.
    """

    def step() -> None:
        cancel.check()
        pause()

    articles, quotations, live = zip(*parts, strict=True)
    for table in (*articles, *quotations):  # what is wrong in them would get checksums that are right
        step()
        table.verify()
    with columns_that_fit():
        renumbered = renumber_articles(articles, live, step)
        said = renumber_quotations(quotations, renumbered)
        with segment_files((articles_path, quotations_path), (renumbered.count, said.count)) as files:
            _put_articles(files[0], articles, renumbered)
            _TableMerger(files[0], articles, renumbered, thresholds, step).merge(ARTICLES)
            said_in = [rank[table.column("article")] for table, rank in zip(quotations, renumbered.ranks, strict=True)]
            first, behind = (said.gather([table.column(name) for table in quotations]) for name in ("first", "behind"))
            put_said_in(files[1], said.gather(said_in), first, behind)
            _TableMerger(files[1], quotations, said, thresholds, step).merge(QUOTATIONS)
            step()


def _put_articles(file: ColumnFileWriter, tables: Sequence[Table], renumbered: Renumbering) -> None:
    earliest, latest, number = (
        renumbered.gather([table.column(name) for table in tables]) for name in ("earliest", "latest", "number")
    )
    put_articles(file, (earliest, latest), number)
    put_places(file, *gather_places(tables, renumbered))


class _TableMerger:
    """Writes the fields of one table."""

    def __init__(
        self,
        file: ColumnFileWriter,
        tables: Sequence[Table],
        renumbered: Renumbering,
        thresholds: Thresholds,
        step: Callable[[], None],
    ) -> None:
        self._file = file
        self._tables = tables
        self._renumbered = renumbered
        self._thresholds = thresholds
        self._step = step

    def merge(self, table: TableSpec) -> None:
        for spec in table.fields:
            fields = [table.fields[spec.name] for table in self._tables]
            merged = merge_terms(fields, self._renumbered.ranks, self._step)
            if spec.positional:
                self._write_words(spec, merged)
            else:
                self._write_values(spec, merged)

    def _write_values(self, spec: FieldSpec, merged: Merged) -> None:
        documents = self._renumbered.count
        plan = plan_field(spec, documents, merged.terms, (merged.df, merged.cf), self._thresholds)
        writer = FieldWriter(self._file, plan)
        for postings in keyword_postings(merged, documents, self._step):
            writer.add(postings)
        writer.finish()

    def _write_words(self, spec: FieldSpec, merged: Merged) -> None:
        documents = self._renumbered.count
        lengths, extents = self._sizes(merged)
        plan = plan_field(spec, documents, merged.terms, (merged.df, merged.cf), self._thresholds)
        writer = PositionalFieldWriter(self._file, plan, lengths, extents, step=self._step)
        stream = StreamMerger(merged, plan, writer.stream, writer.start) if spec.coded else None
        if stream:
            stream.copy(self._step)
        layout = Layout.fitting(documents, int(extents.max(initial=1)))
        for low, high, coded in token_ranges(merged, plan.coded, layout):
            self._step()
            if coded:
                writer.add(coded_postings(merged, documents, low))
                continue
            postings = token_postings(merged, layout, low, high)
            writer.add(postings)
            if stream:
                stream.mark(postings)
        del stream  # Windows gives no name to a mapped file
        writer.finish()

    def _sizes(self, merged: Merged) -> tuple[Ints, Ints]:
        """Return lengths and extents of the new documents."""
        fields = [part.field for part in merged.parts if isinstance(part.field, PositionalField)]
        lengths = self._renumbered.gather([field.lengths for field in fields])
        extents = self._renumbered.gather([field.extents for field in fields])
        return lengths.astype(np.int64), extents.astype(np.int64)
