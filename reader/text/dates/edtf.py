# SPDX-License-Identifier: MIT
"""Our subset of Extended Date/Time Format (ISO 8601-2): read, written, and set by a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reader.model.date import Evidence, Precision, PublicationDate


@dataclass(frozen=True, slots=True)
class Edtf:
    """What an EDTF string means. `earliest` and `latest` are inclusive, None where open or unknown.

    `qualifier` is "", or one of `?` (uncertain), `~` (approximate), `%` (both).
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision
    qualifier: str = ""


def parse(text: str) -> Edtf:
    """Read an EDTF string. Raises `DateError` with a sentence that says what could be typed instead."""
    raise NotImplementedError


def user_date(
    edtf: str, reason: str, evidence: Sequence[Evidence] = (), *, today: date | None = None
) -> PublicationDate:
    """Return the date that a person set: certain, unless it is qualified by `?`, `~` or `%`. Raises `DateError`.

    `evidence` is what was known before; it is kept and judged anew against what the person says.
    """
    raise NotImplementedError
