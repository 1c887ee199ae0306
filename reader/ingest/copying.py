# SPDX-License-Identifier: MIT
"""Let the survey tell which articles are copies, whenever other texts are there than before."""

from collections.abc import Iterator
from itertools import islice

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.ingest import stages
from reader.model.copies import TextPrint
from reader.survey.copies import find_copies
from reader.text.fingerprint import fingerprint

_AT_ONCE = 500
_STAGE = "copies"


def gather_copies(catalog: Catalog, cancel: CancelToken) -> None:
    """Fingerprint the texts that have none, and group anew if that changes anything. Raises `CancelledError`.

    Texts come from the catalog, so that an archive read by an earlier version needs no new reading.
    """
    version, articles = catalog.stage_version(_STAGE)
    if version != stages.COPIES:
        with catalog.transaction():
            catalog.forget_prints()
    unprinted = catalog.without_print()
    printed = False
    while prints := _next_prints(unprinted):
        printed = True
        cancel.check()
        with catalog.transaction():
            catalog.set_stage_version(_STAGE, stages.COPIES)  # cut off here, the next run goes on, and groups
            catalog.put_prints(prints)
    now = catalog.printed_articles()
    if printed or articles != now or version != stages.COPIES:
        groups = find_copies(catalog.prints, articles=catalog.counts().articles)
        cancel.check()
        with catalog.transaction():
            catalog.set_copies(groups)
            catalog.set_stage_version(_STAGE, stages.COPIES, now)


def _next_prints(unprinted: Iterator[tuple[int, str, str]]) -> list[TextPrint]:
    return [fingerprint(*article) for article in islice(unprinted, _AT_ONCE)]
