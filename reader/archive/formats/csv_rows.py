# SPDX-License-Identifier: MIT
"""Rows of CSV, whatever some of them are."""

import csv
from collections.abc import Iterable, Iterator


def csv_rows(lines: Iterable[str], delimiter: str, longest_field: int) -> Iterator[list[str] | None]:
    """Yield the cells of each row, None for one that can't be read. A field of more code points ends the rows."""
    csv.field_size_limit(longest_field)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield None
            if "limit" in str(error):
                return  # what follows is the rest of that field: a million lines, not rows
