# SPDX-License-Identifier: MIT
"""The two files of a segment on their way to the disk, and the columns of documents in them."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Bytes, Ints
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.packed import narrowest, unsigned
from reader.index.columnar.schema_spec import ARTICLES, QUOTATIONS


@contextmanager
def segment_files(
    paths: tuple[str, str], documents: tuple[int, int]
) -> Iterator[tuple[ColumnFileWriter, ColumnFileWriter]]:
    """Give the writers of articles and quotations, and finish them. Neither file stays after an error."""
    with ExitStack() as undo:
        files = []
        for path, spec, count in zip(paths, (ARTICLES, QUOTATIONS), documents, strict=True):
            files.append(ColumnFileWriter(path, table=spec.name, documents=count))
            undo.callback(files[-1].abandon)
        yield files[0], files[1]
        for file in files:
            file.finish()
        undo.pop_all()


def put_articles(file: ColumnFileWriter, days: tuple[Ints, Ints], number: Ints) -> None:
    """Write the columns of articles in their order; `days` are earliest and latest."""
    earliest, latest = days
    file.put("earliest", earliest.astype(np.int32))
    file.put("latest", latest.astype(np.int32))
    file.put("number", number.astype(np.int64))
    file.put("by_number", np.argsort(number, kind="stable").astype(np.uint32))


def put_places(file: ColumnFileWriter, places: Bytes, begins: Ints) -> None:
    """Write where articles lie: end to end, and where each begins."""
    file.put("places", places)
    file.put("places_at", unsigned(begins))


def put_said_in(file: ColumnFileWriter, article: NDArray[np.int64], first: Ints, behind: Ints) -> None:
    """Write in which article each quotation stands (they are in order of these), and at which positions there.

    These are of its first word, and of what comes after its last.
    """
    file.put("article", article.astype(np.uint32))
    file.put("first", narrowest(first))
    file.put("behind", narrowest(behind))
