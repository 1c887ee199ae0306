# SPDX-License-Identifier: MIT
"""Adding to a file's articles what the description beside it tells."""

from collections.abc import Iterator

from reader.archive.beside.core_record import CoreRecord, told_by
from reader.archive.events import Found
from reader.archive.told import with_told
from reader.model.article import RawArticle


def with_record(found: Iterator[Found], record: CoreRecord) -> Iterator[Found]:
    """Pass on what comes out of a file, with what its record tells.

    The first article waits for the second: only if there is none, the record is its own.
    """
    of_many = told_by(record, alone=False)
    first: RawArticle | None = None
    several = False
    try:
        for one in found:
            if not isinstance(one, RawArticle):
                yield one
            elif first is None and not several:
                first = one
            else:
                several = True
                if first is not None:
                    yield with_told(first, of_many)
                    first = None
                yield with_told(one, of_many)
    except Exception:
        if first is not None:
            yield with_told(first, of_many)
        raise
    if first is not None:
        yield with_told(first, told_by(record, alone=True))
