# SPDX-License-Identifier: MIT
"""What would date the most articles at once, and giving them their dates."""

from collections.abc import Iterator, Sequence

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.model.undated import DoubtfulArticle, UndatedGroup
from reader.survey.undated import gather_undated


def undated_groups(catalog: Catalog, cancel: CancelToken) -> tuple[UndatedGroup, ...]:
    """Gather all articles without a sure date by what one decision would date. Raises `CancelledError`."""

    def doubtful() -> Iterator[DoubtfulArticle]:
        for article in catalog.doubtful():
            cancel.check()
            yield article

    return gather_undated(doubtful(), catalog.dated_folders())


def dates_by_id(catalog: Catalog, dates: Sequence[tuple[int, str]]) -> tuple[tuple[str, str], ...]:
    """Return (id, EDTF) of (number, EDTF); those that have left the archive meanwhile are left out."""
    ids = catalog.ids(number for number, _ in dates)
    return tuple((ids[number], edtf) for number, edtf in dates if number in ids)
