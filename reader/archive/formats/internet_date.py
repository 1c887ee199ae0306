# SPDX-License-Identifier: MIT
"""Dates as mails and feeds write them (RFC 822 and after): the day as printed there, whatever the time zone."""

import re

from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness

_SHORT_YEAR = re.compile(r"(\d{1,2}[ -][A-Za-z]{3,9}[ -])(\d{2})(?=[ ,T]|\Z)")
_LONGEST = 200


def internet_witness(kind: WitnessKind, value: str, where: str) -> Witness:
    """Read a date of a mail or a feed. A year of two digits is of 1950 to 2049, as RFC 2822 has it."""
    written = " ".join(value[:_LONGEST].split())
    match = _SHORT_YEAR.search(written)
    if not match:
        return field_witness(kind, written, where)
    century = "20" if int(match[2]) < 50 else "19"
    whole = f"{written[: match.start(2)]}{century}{written[match.start(2) :]}"
    return Witness(kind, written, field_witness(kind, whole, where).readings, where)
