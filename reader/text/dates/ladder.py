# SPDX-License-Identifier: MIT
"""From witnesses to a date, by trust: what each witness is worth, and what follows from all of them."""

from collections.abc import Sequence
from datetime import date

from reader.model.date import PublicationDate, Witness
from reader.model.habits import Habits


def decide(
    witnesses: Sequence[Witness], habits: Habits | None, *, path: bytes, today: date | None = None
) -> PublicationDate:
    """Weigh all witnesses of one article. Without `habits` the date is provisional: the folder hasn't been surveyed.

    Witnesses of `path` are added unless there are some of that kind among `witnesses` already.
    """
    raise NotImplementedError
